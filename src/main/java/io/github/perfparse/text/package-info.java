/**
 * Marks on the page, no meaning: bytes to characters, characters to rows and cells. Knows no label
 * of the form.
 */
package io.github.perfparse.text;
