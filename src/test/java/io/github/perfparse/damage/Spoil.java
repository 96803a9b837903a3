package io.github.perfparse.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What may befall the text of two forms on its way, whichever tool has flattened them. */
enum Spoil {
  /** {@code 实施财政局单位}: letters of a watermark within cells. */
  LETTERS_PUT_IN {
    @Override
    List<String> lines(List<String> one, List<String> other, Random random) {
      return all(one, other, line -> random.nextInt(5) > 0 ? line : with(line, MARK, random));
    }
  },
  /** {@code 主管□门}: letters that a conversion does not know. */
  LETTERS_LOST {
    @Override
    List<String> lines(List<String> one, List<String> other, Random random) {
      return all(one, other, line -> lost(line, random, '一', '龥', 30));
    }
  },
  /** {@code 9□.5}: the same of digits. */
  DIGITS_LOST {
    @Override
    List<String> lines(List<String> one, List<String> other, Random random) {
      return all(one, other, line -> lost(line, random, '0', '9', 20));
    }
  },
  /** Lines cut off at one length. */
  LINES_CUT {
    @Override
    List<String> lines(List<String> one, List<String> other, Random random) {
      int most = 24 + random.nextInt(30);
      return all(one, other, line -> line.substring(0, Math.min(most, line.length())));
    }
  },
  /** Here and there the tabs of a line made spaces. */
  TABS_LOST {
    @Override
    List<String> lines(List<String> one, List<String> other, Random random) {
      return all(one, other, line -> random.nextInt(3) > 0 ? line : line.replace('\t', ' '));
    }
  },
  /** {@code 9 .5}: a space in a number, at its point or between its digits. */
  NUMBERS_PARTED {
    @Override
    List<String> lines(List<String> one, List<String> other, Random random) {
      return all(one, other, line -> parted(line, random));
    }
  },
  /** {@code 9O.5}: letters that look like digits. */
  DIGITS_MISREAD {
    @Override
    List<String> lines(List<String> one, List<String> other, Random random) {
      return all(one, other, line -> misread(line, random));
    }
  },
  /** {@code 93%10}: a cell with the one behind it; of two numbers in one nobody can know. */
  CELLS_MERGED {
    @Override
    List<String> lines(List<String> one, List<String> other, Random random) {
      return all(one, other, line -> merged(line, random));
    }
  },
  /** A note below every few lines. */
  NOTES_PUT_IN {
    @Override
    List<String> lines(List<String> one, List<String> other, Random random) {
      return all(one, other, line -> random.nextInt(8) > 0 ? line : line + "\n注：数据来源于年报。");
    }
  },
  /** Only the ends of both forms. */
  TOPS_LOST {
    @Override
    List<String> lines(List<String> one, List<String> other, Random random) {
      List<String> lines = new ArrayList<>(behind(one, random));
      lines.add("");
      lines.addAll(behind(other, random));
      return lines;
    }
  },
  /** The first form's last lines within the second one's table. */
  END_IN_NEXT {
    @Override
    List<String> lines(List<String> one, List<String> other, Random random) {
      int cut = one.size() * 3 / 4;
      int into = other.size() * 3 / 4;
      List<String> lines = new ArrayList<>(one.subList(0, cut));
      lines.addAll(other.subList(0, into));
      lines.addAll(one.subList(cut, one.size()));
      lines.addAll(other.subList(into, other.size()));
      return lines;
    }
  },
  /** Lines of both in turn. */
  IN_TURN {
    @Override
    List<String> lines(List<String> one, List<String> other, Random random) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
        lines.addAll(one.subList(Math.min(i, one.size()), Math.min(i + 1, one.size())));
        lines.addAll(other.subList(Math.min(i, other.size()), Math.min(i + 1, other.size())));
      }
      return lines;
    }
  };

  /** The watermark. */
  static final String MARK = "财政局";

  /** What stands for a character that was lost. */
  static final char LOST = '□';

  /** A change of one line. */
  private interface Change {
    String of(String line);
  }

  abstract List<String> lines(List<String> one, List<String> other, Random random);

  private static List<String> all(List<String> one, List<String> other, Change change) {
    List<String> lines = new ArrayList<>();
    for (String line : one) {
      lines.add(change.of(line));
    }
    lines.add("");
    for (String line : other) {
      lines.add(change.of(line));
    }
    return lines;
  }

  private static String parted(String line, Random random) {
    StringBuilder parted = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      boolean inside = i > 0 && isFigure(line.charAt(i - 1)) && isFigure(line.charAt(i));
      parted.append(inside && random.nextInt(30) == 0 ? " " : "").append(line.charAt(i));
    }
    return parted.toString();
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9' || c == '.';
  }

  private static String misread(String line, Random random) {
    StringBuilder misread = new StringBuilder();
    for (char c : line.toCharArray()) {
      int digit = "01568".indexOf(c);
      misread.append(digit >= 0 && random.nextInt(20) == 0 ? "OlSbB".charAt(digit) : c);
    }
    return misread.toString();
  }

  private static String merged(String line, Random random) {
    int tab = line.indexOf('\t', 1 + random.nextInt(Math.max(1, line.length())));
    boolean both = tab > 0 && tab + 1 < line.length();
    boolean numbers = both && isFigure(line.charAt(tab - 1)) && isFigure(line.charAt(tab + 1));
    boolean merged = both && !numbers && random.nextInt(4) == 0;
    return merged ? line.substring(0, tab) + line.substring(tab + 1) : line;
  }

  private static List<String> behind(List<String> lines, Random random) {
    return lines.subList(lines.size() / 2 + random.nextInt(lines.size() / 4), lines.size());
  }

  private static String with(String line, String mark, Random random) {
    int at = 1 + random.nextInt(Math.max(1, line.length()));
    boolean inside = at < line.length() && line.charAt(at - 1) > ' ' && line.charAt(at) > ' ';
    return inside ? line.substring(0, at) + mark + line.substring(at) : line;
  }

  private static String lost(String line, Random random, char from, char to, int oneOf) {
    StringBuilder left = new StringBuilder();
    for (char c : line.toCharArray()) {
      left.append(c >= from && c <= to && random.nextInt(oneOf) == 0 ? LOST : c);
    }
    return left.toString();
  }
}
