package io.github.perfparse.document.zip;

/**
 * What the directory of an archive says of a part.
 *
 * @param flags general purpose bits
 * @param method how it is packed
 * @param packed bytes it takes in the archive
 * @param header offset of its own header
 */
record ArchiveEntry(String name, int flags, int method, int packed, int header) {}
