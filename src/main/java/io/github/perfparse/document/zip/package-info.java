/**
 * The parts of an archive in memory, and their XML. Knows nothing of what they mean. Imports {@code
 * text} for limits and failures, and of libraries none.
 */
package io.github.perfparse.document.zip;
