/** Which rows of the indicator table a level label covers. */
package io.github.perfparse.align.level;
