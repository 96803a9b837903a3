/** What groups of forms amount to, as text, CSV, JSON and workbook. */
package io.github.perfparse.write.summary;
