/**
 * Rendering: which formats there are for forms and for reports. Nothing below it reads a dump or
 * judges, so it must not import {@code text}, {@code lexicon}, {@code parse}, {@code run} or {@code
 * cli}.
 */
package io.github.perfparse.write;
