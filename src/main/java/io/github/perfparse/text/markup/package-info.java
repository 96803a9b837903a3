/**
 * Markup inside a cell to plain text: entities, tags, LaTeX, spaces. Commons-text is used in {@code
 * Entities} alone.
 */
package io.github.perfparse.text.markup;
