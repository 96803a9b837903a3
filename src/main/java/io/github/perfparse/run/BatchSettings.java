package io.github.perfparse.run;

import io.github.perfparse.files.Selection;
import io.github.perfparse.run.talk.Narrator;
import java.util.Optional;

/**
 * How to go through many files.
 *
 * @param selection which files of a folder to read
 * @param jobs how many files to read at a time
 * @param loudness how much to tell; empty to decide by what is read
 */
public record BatchSettings(Selection selection, int jobs, Optional<Narrator.Loudness> loudness) {}
