/**
 * The specification by example: Markdown files under {@code src/test/resources/spec}, each fenced
 * block of which is a small dump and the reading that is wanted of it.
 */
package io.github.perfparse.spec;
