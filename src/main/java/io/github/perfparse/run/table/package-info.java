/** Tables that people write for the program, in a spreadsheet or by hand. */
package io.github.perfparse.run.table;
