/**
 * The nested shape of a form with its findings, as its JSON has it: names, types and where each
 * value is found, for whoever keeps forms in typed columns.
 */
package io.github.perfparse.shape;
