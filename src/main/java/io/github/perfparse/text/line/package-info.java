/** Bytes to lines: charset, line ends, limits. Asks {@code markup} only which characters tell. */
package io.github.perfparse.text.line;
