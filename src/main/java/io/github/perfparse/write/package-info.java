/**
 * Rendering: forms, findings, the report and the texts of the rules out to JSON, tables, workbooks
 * and databases, whole or not at all. Never reads a dump and never judges, so it must not import
 * {@code text}, {@code lexicon}, {@code parse} or {@code cli}; it is the only package that knows
 * Jackson.
 */
package io.github.perfparse.write;
