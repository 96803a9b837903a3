/**
 * The state machine: rows in, the blocks of one form out. Knows what opens a section, what is a
 * page number or a running head, and what below the total still belongs to the form.
 */
package io.github.perfparse.parse.cut;
