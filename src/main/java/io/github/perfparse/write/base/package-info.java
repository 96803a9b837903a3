/**
 * What all writers share: the two interfaces, files that are written whole or not at all, words,
 * widths and colours.
 */
package io.github.perfparse.write.base;
