/** Marks on the page, no meaning: lines to rows and cells. Knows no label of the form. */
package io.github.perfparse.text;
