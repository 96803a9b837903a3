/**
 * Documents themselves, Word, Excel and PDF: finds out what an input is and has it read. What its
 * cells mean is nothing to it; the reader of forms takes their rows like those of a text.
 */
package io.github.perfparse.document;
