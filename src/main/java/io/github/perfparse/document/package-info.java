/**
 * Documents themselves, Word, Excel and PDF, turned into a {@link
 * io.github.perfparse.document.Rendition}: numbered lines, rows of cells, paragraphs. What the
 * cells mean is nothing to it; the reader of forms takes its rows like those of a text. Imports
 * {@code text} for rows and limits, {@code form} for places.
 */
package io.github.perfparse.document;
