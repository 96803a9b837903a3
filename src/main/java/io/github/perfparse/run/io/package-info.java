/** Where bytes come from and go to: the standard streams, files, folders, terminals. */
package io.github.perfparse.run.io;
