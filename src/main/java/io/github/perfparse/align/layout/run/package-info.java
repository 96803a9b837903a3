/** Labels that are merged over runs of rows, and which rows those are. */
package io.github.perfparse.align.layout.run;
