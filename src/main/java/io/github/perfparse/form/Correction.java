package io.github.perfparse.form;

/**
 * A value that a person gave after a look at the source. It counts as read.
 *
 * @param path the value, as a JSON Pointer
 * @param was what had been read; blank if nothing
 * @param now what the person says is printed; blank if nothing is
 * @param note what the person noted
 */
public record Correction(String path, String was, String now, String note) {}
