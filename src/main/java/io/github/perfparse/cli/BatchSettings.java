package io.github.perfparse.cli;

import io.github.perfparse.files.Selection;
import java.util.Optional;

/**
 * How to go through many files.
 *
 * @param folder the name of the output folder; empty if everything goes to one output
 * @param onExists what becomes of outputs that are there
 * @param selection which files of a folder to read
 * @param jobs how many files to read at a time
 * @param loudness how much to tell; empty to decide by what is read
 */
record BatchSettings(
    Optional<String> folder,
    OnExists onExists,
    Selection selection,
    int jobs,
    Optional<Narrator.Loudness> loudness) {}
