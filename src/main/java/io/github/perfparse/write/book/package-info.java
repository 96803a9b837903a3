/** The auditor's workbook: what its sheets say. How a workbook is written is {@code xlsx}. */
package io.github.perfparse.write.book;
