/** The tables as a workbook. */
package io.github.perfparse.write.xlsx;
