/** What of a form's text may be something else than it was read as, so that nobody is accused. */
package io.github.perfparse.check.doubt;
