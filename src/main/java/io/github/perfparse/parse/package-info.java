/**
 * Rows in, forms out. Records facts (values, repairs, leftovers) and never judges them: no
 * severity, no rule, no finding.
 */
package io.github.perfparse.parse;
