/**
 * The library's entry, which joins the stages: bytes to rows, rows to the grid of the form, the
 * grid to forms. Judges nothing but whether every line is answered for, and writes nothing.
 */
package io.github.perfparse;
