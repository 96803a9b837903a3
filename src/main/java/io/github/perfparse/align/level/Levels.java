package io.github.perfparse.align.level;

import io.github.perfparse.say.Message;
import java.util.Optional;

/**
 * The levels an indicator stands under.
 *
 * @param level1 level 1; empty where nothing tells
 * @param level2 level 2; empty where nothing tells
 * @param why1 how level 1 was inferred; empty where its label stands on the row or above it
 * @param why2 the same of level 2
 */
public record Levels(
    Optional<String> level1,
    Optional<String> level2,
    Optional<Message> why1,
    Optional<Message> why2) {}
