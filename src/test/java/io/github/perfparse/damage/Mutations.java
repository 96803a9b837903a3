package io.github.perfparse.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Blind damage to the text of a dump: whatever software may do to a file. */
final class Mutations {

  private Mutations() {}

  /** What one mutation does to the lines. */
  private enum Kind {
    DROP_TAB {
      @Override
      void apply(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        lines.set(at, lines.get(at).replaceFirst("\t", ""));
      }
    },
    CUT_LINE {
      @Override
      void apply(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int cut = random.nextInt(line.length() + 1);
        lines.set(at, line.substring(0, cut));
        lines.add(at + 1, line.substring(cut));
      }
    },
    JOIN_LINES {
      @Override
      void apply(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        if (at + 1 < lines.size()) {
          lines.set(at, lines.get(at) + lines.remove(at + 1));
        }
      }
    },
    MOVE_BREAK {
      @Override
      void apply(List<String> lines, Random random) {
        int blank = lines.indexOf("");
        if (blank >= 0) {
          lines.remove(blank);
        }
        lines.add(random.nextInt(lines.size() + 1), "");
      }
    },
    DELETE_CELL {
      @Override
      void apply(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        String[] cells = lines.get(at).split("\t", -1);
        cells[random.nextInt(cells.length)] = "";
        lines.set(at, String.join("\t", cells));
      }
    },
    DUPLICATE_LINE {
      @Override
      void apply(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        lines.add(at, lines.get(at));
      }
    },
    DELETE_CHARACTER {
      @Override
      void apply(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        StringBuilder line = new StringBuilder(lines.get(at));
        if (!line.isEmpty()) {
          line.deleteCharAt(random.nextInt(line.length()));
        }
        lines.set(at, line.toString());
      }
    };

    abstract void apply(List<String> lines, Random random);
  }

  /** The text after one to six mutations; the same seed gives the same text. */
  static String mutate(String text, long seed) {
    Random random = Dice.random(seed);
    List<String> lines = new ArrayList<>(List.of(text.split("\r?\n", -1)));
    for (int left = 1 + random.nextInt(6); left > 0; left--) {
      Dice.pick(random, List.of(Kind.values())).apply(lines, random);
    }
    return String.join("\n", lines);
  }
}
