/**
 * What every reader of a section shares: the ledger that knows the fate of each cell, the text of a
 * value, numbers and quantities, and which column means what. Knows no section.
 */
package io.github.perfparse.parse.cell;
