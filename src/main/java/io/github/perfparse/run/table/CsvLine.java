package io.github.perfparse.run.table;

import java.util.List;

/**
 * A record of a CSV file.
 *
 * @param number 1-based line on which it ends
 * @param cells its cells, without the white space around them
 */
public record CsvLine(int number, List<String> cells) {}
