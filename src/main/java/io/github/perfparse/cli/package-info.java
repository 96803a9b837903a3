/**
 * The command line: arguments in, exit code out. Stands on top of everything else, is imported by
 * nothing, and must not import {@code lexicon}, {@code parse} or Jackson; it is the only package
 * that knows picocli.
 */
package io.github.perfparse.cli;
