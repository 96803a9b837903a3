/**
 * Sees to it that no form is lost. It counts where forms open in the rows as they were printed,
 * without a care for how they will be read, and compares that with what was made of them: an
 * opening that is in no record is refused by its lines, and so is a record that has more than one.
 */
package io.github.perfparse.parse.census;
