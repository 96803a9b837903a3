package io.github.perfparse.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Blind damage to the text of a dump: whatever software may do to a file. */
final class Mutations {

  /** Lines that a form may have, where they have no business. */
  private static final List<String> STRAY_LINES =
      List.of(
          "备注：本表由财务科汇总，经业务科室",
          "核对后填报。",
          "\t\t补充材料另附\t",
          "填报人\t林小舟",
          "总分",
          "总分\t\t\t达标\t达标\t5\t5",
          "评分等级：优",
          "项目名称\t绿道养护",
          "财政项目支出绩效自评表",
          "(2023 年度)",
          "年度",
          "产出指标",
          "#REF!");

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
    ADD_LINE {
      @Override
      void apply(List<String> lines, Random random) {
        lines.add(random.nextInt(lines.size() + 1), Dice.pick(random, STRAY_LINES));
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
