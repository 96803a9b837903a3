package io.github.perfparse.align.layout;

import io.github.perfparse.align.atom.LooseWord;
import java.util.List;

/**
 * A text whose cells geometry has put together again.
 *
 * @param rows its rows, from top to bottom
 * @param loose the words that might nearly as well stand in another cell
 */
public record LaidText(List<LaidRow> rows, List<LooseWord> loose) {}
