/**
 * What the program says to people: whole sentences by key and arguments, in every language. The
 * sentences are data, {@code en.properties} and {@code zh.properties}; the build makes a class of
 * each, so that a language that nobody asks for costs nothing.
 */
package io.github.perfparse.say;
