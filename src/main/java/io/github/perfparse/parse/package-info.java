/**
 * Rows in, forms out, in two phases: {@code cut} cuts the rows of one form into blocks, and a
 * reader for each section reads its block. Records facts (values, repairs, leftovers) and never
 * judges them: no severity, no rule, no finding.
 */
package io.github.perfparse.parse;
