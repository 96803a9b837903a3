/**
 * A run: inputs, reading, checks, outputs, and what is told of them. Knows no command line and no
 * picocli.
 */
package io.github.perfparse.run;
