package io.github.perfparse.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The ways in which a dump with tabs may lose its grid. */
enum Reflow {
  /** Blank cells gone, the others parted by one space. */
  SINGLE_SPACES {
    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      lines.add(String.join(" ", printed(cells)));
    }
  },
  /** Parted by several spaces. */
  WIDE_SPACES {
    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      lines.add(String.join("    ", printed(cells)));
    }
  },
  /** Nothing between the cells at all. */
  NO_SEPARATORS {
    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      lines.add(String.join("", printed(cells)));
    }
  },
  /** A cell a line. */
  CELL_A_LINE {
    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      lines.addAll(printed(cells));
    }
  },
  /** The same, blank cells being blank lines. */
  CELL_A_LINE_WITH_BLANKS {
    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      lines.addAll(cells);
    }
  },
  /** The same with a blank line between any two cells. */
  CELL_A_LINE_SPACED {
    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      for (String cell : printed(cells)) {
        lines.add(cell);
        lines.add("");
      }
    }
  },
  /** Each cell wrapped to a width of its column. */
  WRAPPED_CELLS {
    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      for (String cell : printed(cells)) {
        wrap(cell, 6 + random.nextInt(15), lines);
      }
    }
  },
  /** Rows wrapped as a narrow page does. */
  WRAPPED_ROWS {
    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      wrap(String.join(" ", printed(cells)), 14 + random.nextInt(20), lines);
    }
  },
  /** A pipe behind each cell, each on a line of its own. */
  PIPE_A_LINE {
    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      for (String cell : printed(cells)) {
        lines.add(cell + " |");
      }
    }
  },
  /** Some of the columns are gone. */
  COLUMNS_DROPPED {
    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      List<String> kept = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        if (cells.size() < 5 || random.nextInt(4) > 0 || cells.get(i).contains(TITLE)) {
          kept.add(cells.get(i));
        }
      }
      lines.add(String.join(" ", printed(kept)));
    }
  },
  /** Both halves of the columns one after the other. */
  HALVES_SWAPPED {
    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      int half = cells.size() / 2;
      List<String> swapped = new ArrayList<>(cells.subList(half, cells.size()));
      swapped.addAll(cells.subList(0, half));
      lines.add(String.join(" ", printed(swapped)));
    }
  },
  /** A page number wherever a page may end. */
  PAGE_NUMBERS {
    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      lines.add(String.join(" ", printed(cells)));
      if (random.nextInt(8) == 0) {
        lines.add("— " + lines.size() + " —");
      }
    }
  };

  /** Stands behind a title, so that it is found again wherever it comes to stand. */
  static final String TITLE = "\u0001";

  private static final String ENDS = "自评表";

  /** Adds the lines that come of a row. */
  abstract void row(List<String> cells, Random random, List<String> lines);

  int seeds() {
    return this == WRAPPED_CELLS || this == WRAPPED_ROWS || this == COLUMNS_DROPPED ? 6 : 1;
  }

  /** The lines of the dump flattened in this way, each title marked. */
  List<String> flatten(String dump, Random random) {
    List<String> lines = new ArrayList<>();
    for (String line : dump.lines().toList()) {
      String text = line.replaceAll("<[^>]*>", "\t").replace('|', '\t');
      List<String> cells = Stream.of(text.split("\t", -1)).map(Reflow::marked).toList();
      if (!printed(cells).isEmpty()) {
        row(cells, random, lines);
      } else {
        lines.add("");
      }
    }
    return lines;
  }

  private static String marked(String cell) {
    String text = cell.strip();
    return text.endsWith(ENDS) ? text + TITLE : text;
  }

  private static List<String> printed(List<String> cells) {
    return cells.stream().filter(cell -> !cell.isBlank()).toList();
  }

  private static void wrap(String text, int width, List<String> lines) {
    for (int i = 0; i < text.length(); i += width) {
      String piece = text.substring(i, Math.min(text.length(), i + width)).strip();
      if (piece.equals(TITLE)) {
        lines.add(lines.remove(lines.size() - 1) + piece);
      } else {
        lines.add(piece);
      }
    }
  }
}
