/** The table of doubtful values that a person fills in. */
package io.github.perfparse.write.correction;
