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
  /** The same, narrower still. */
  WRAPPED_NARROWLY {
    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      wrap(String.join(" ", printed(cells)), 6 + random.nextInt(15), lines);
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
  /** Every cell kept, between tabs. */
  TABS {
    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      lines.add(String.join("\t", cells));
    }
  },
  /**
   * The same without the blank cells at the ends of lines, which an editor takes for white space.
   */
  TABS_STRIPPED {
    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      lines.add(String.join("\t", cells).stripTrailing());
    }
  },
  /** The same at both ends. */
  TABS_TRIMMED {
    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      lines.add(String.join("\t", cells).strip());
    }
  },
  /** Runs of tabs made one. */
  TABS_SQUEEZED {
    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      lines.add(String.join("\t", printed(cells)));
    }
  },
  /** A row of blank cells below each. */
  TABS_SPACED {
    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      lines.add(String.join("\t", cells));
      lines.add("\t\t\t");
    }
  },
  /** Pipes between the cells and none at the ends of lines. */
  PIPES_BARE {
    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      lines.add(String.join(" | ", cells).replaceAll("[ |]+$", ""));
    }
  },
  /** Every cell kept, between commas. */
  COMMAS {
    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      lines.add(String.join(",", cells.stream().map(Reflow::quoted).toList()));
    }
  },
  /** Every cell kept, between pipes. */
  PIPES {
    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      lines.add("| " + String.join(" | ", cells) + " |");
    }
  },
  /** Every cell kept, between tags. */
  HTML {
    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      if (lines.isEmpty() || String.join("", cells).contains(TITLE)) {
        lines.add((lines.isEmpty() ? "" : "</table>") + "<table>");
      }
      String open = "<tr><td>";
      lines.add(open + String.join("</td><td>", cells.stream().map(Reflow::escaped).toList()));
    }
  },
  /** A form on one line. */
  ONE_LINE {
    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      String row = String.join(" ", printed(cells));
      boolean first = lines.isEmpty() || row.contains(TITLE);
      if (first) {
        lines.add(row);
      } else {
        lines.add((lines.remove(lines.size() - 1) + " " + row).strip());
      }
    }
  },
  /** The first or the last columns are gone, as where a page is cut at its edge. */
  COLUMN_DROPPED {
    @Override
    List<List<String>> table(List<List<String>> rows, Random random) {
      return withoutColumn(rows, random);
    }

    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      SINGLE_SPACES.row(cells, random, lines);
    }
  },
  /** The same between tabs. */
  COLUMN_DROPPED_TABS {
    @Override
    List<List<String>> table(List<List<String>> rows, Random random) {
      return withoutColumn(rows, random);
    }

    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      TABS.row(cells, random, lines);
    }
  },
  /** Some lines are gone, as where a page was not scanned. */
  PAGE_CUT {
    @Override
    List<List<String>> table(List<List<String>> rows, Random random) {
      return withoutPage(rows, random);
    }

    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      SINGLE_SPACES.row(cells, random, lines);
    }
  },
  /** The same between tabs. */
  PAGE_CUT_TABS {
    @Override
    List<List<String>> table(List<List<String>> rows, Random random) {
      return withoutPage(rows, random);
    }

    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      TABS.row(cells, random, lines);
    }
  },
  /** The lower half of the last form above its upper half. */
  PARTS_SWAPPED {
    @Override
    List<List<String>> table(List<List<String>> rows, Random random) {
      return swapped(rows);
    }

    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      SINGLE_SPACES.row(cells, random, lines);
    }
  },
  /** The same between tabs. */
  PARTS_SWAPPED_TABS {
    @Override
    List<List<String>> table(List<List<String>> rows, Random random) {
      return swapped(rows);
    }

    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      TABS.row(cells, random, lines);
    }
  },
  /** Some of the columns are gone. */
  COLUMNS_DROPPED {
    @Override
    void row(List<String> cells, Random random, List<String> lines) {
      List<String> kept = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        if (printed(cells).size() < 6 || random.nextInt(4) > 0 || cells.get(i).contains(TITLE)) {
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

  /** The rows that are left of all, in the order in which they come to stand. */
  List<List<String>> table(List<List<String>> rows, Random random) {
    return rows;
  }

  int seeds() {
    return switch (this) {
      case WRAPPED_CELLS,
          WRAPPED_ROWS,
          WRAPPED_NARROWLY,
          COLUMNS_DROPPED,
          COLUMN_DROPPED,
          COLUMN_DROPPED_TABS,
          PAGE_CUT,
          PAGE_CUT_TABS ->
          6;
      default -> 1;
    };
  }

  /** Whether words are gone that the form had: nothing may be said of them but that. */
  boolean drops() {
    return switch (this) {
      case COLUMNS_DROPPED, COLUMN_DROPPED, COLUMN_DROPPED_TABS, PAGE_CUT, PAGE_CUT_TABS -> true;
      default -> false;
    };
  }

  /** Whether it does to a form what no tool does that flattens it. */
  boolean isSpoilt() {
    return drops() || swaps() || this == HALVES_SWAPPED || this == NO_SEPARATORS;
  }

  /** Whether the parts of a form come to stand in an order that no form has. */
  boolean swaps() {
    return this == PARTS_SWAPPED || this == PARTS_SWAPPED_TABS;
  }

  /** The cells of a dump, row by row, each title marked. */
  static List<List<String>> rows(String dump) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : dump.replace("</tr>", "\n").lines().toList()) {
      if (line.matches("[|:\\s-]*---[|:\\s-]*")) {
        continue; // the rule below a head of pipes is no row
      }
      String text =
          line.replaceAll("<br ?/?>", "").replaceAll("</?t[^>]*>", "\t").replace('|', '\t');
      rows.add(Stream.of(text.split("\t", -1)).map(Reflow::marked).toList());
    }
    return rows;
  }

  /** The lines of rows flattened in this way. */
  List<String> flatten(List<List<String>> rows, int seed) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    for (List<String> cells : table(rows, random)) {
      if (!printed(cells).isEmpty()) {
        row(cells, random, lines);
      } else {
        lines.add("");
      }
    }
    return lines;
  }

  private static String quoted(String cell) {
    return cell.matches("(?s).*[,\"\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  /** The first column, the last, or the last two: a table is cut at its edges. */
  private static List<List<String>> withoutColumn(List<List<String>> rows, Random random) {
    int side = random.ints(9, 0, 3).skip(8).sum();
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    List<List<String>> left = new ArrayList<>();
    for (List<String> cells : rows) {
      boolean title = String.join("", cells).contains(TITLE);
      int from = side == 0 && !title && cells.size() > 2 ? 1 : 0;
      left.add(cells.subList(from, Math.max(from, Math.min(cells.size(), width - side))));
    }
    return left;
  }

  private static List<List<String>> withoutPage(List<List<String>> rows, Random random) {
    int from = random.ints(9, 0, rows.size()).skip(8).sum();
    int to = from;
    for (int left = 3 + random.nextInt(10); to < rows.size() && left > 0; to++) {
      left -= printed(rows.get(to)).isEmpty() ? 0 : 1;
    }
    List<List<String>> left = new ArrayList<>(rows.subList(0, from));
    left.addAll(rows.subList(to, rows.size()));
    return left;
  }

  private static List<List<String>> swapped(List<List<String>> rows) {
    int title = 0;
    for (int i = 0; i < rows.size(); i++) {
      title = String.join("", rows.get(i)).contains(TITLE) ? i : title;
    }
    int half = (title + rows.size()) / 2;
    List<List<String>> all = new ArrayList<>(rows.subList(0, title));
    all.addAll(rows.subList(half, rows.size()));
    all.addAll(rows.subList(title, half));
    return all;
  }

  private static String escaped(String cell) {
    return cell.replace("<", "&lt;").replace(">", "&gt;");
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
