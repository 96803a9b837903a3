/**
 * Word documents: paragraphs and tables out of WordprocessingML, by the JDK's own XML reader.
 * Macros, pictures and links are never looked at.
 */
package io.github.perfparse.document.word;
