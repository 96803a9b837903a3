/** Excel workbooks: sheets and their cells as they are shown, by the JDK's own XML reader. */
package io.github.perfparse.document.excel;
