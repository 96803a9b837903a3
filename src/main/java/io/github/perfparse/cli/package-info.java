/**
 * The program: arguments in, exit code out. Stands on top of everything else and is imported by
 * nothing; with its drawers the only package that knows picocli.
 */
package io.github.perfparse.cli;
