/** Findings accepted in an earlier run, to and from JSON. */
package io.github.perfparse.write.baseline;
