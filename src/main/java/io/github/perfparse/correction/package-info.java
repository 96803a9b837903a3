/**
 * Values that people give, put into forms that were read. Which values a form has follows from its
 * records, whose components are called as in the output.
 */
package io.github.perfparse.correction;
