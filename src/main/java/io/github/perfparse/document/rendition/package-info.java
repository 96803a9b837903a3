/**
 * What a document is turned into: numbered lines, tables as rows of cells, and where each of them
 * stands. Imports {@code text} for rows and limits, {@code form} for places.
 */
package io.github.perfparse.document.rendition;
