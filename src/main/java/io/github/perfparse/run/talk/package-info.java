/** What a run says on standard error, and the words for what goes wrong. */
package io.github.perfparse.run.talk;
