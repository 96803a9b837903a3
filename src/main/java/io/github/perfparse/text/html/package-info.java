/** HTML tables to rows, spans expanded; jsoup is used in {@code HtmlTable} alone. */
package io.github.perfparse.text.html;
