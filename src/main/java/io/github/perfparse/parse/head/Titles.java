package io.github.perfparse.parse.head;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.MoneyUnit;
import io.github.perfparse.parse.cell.Seams;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Fold;
import io.github.perfparse.text.row.Lexeme;
import io.github.perfparse.text.row.Row;
import java.util.List;
import java.util.Optional;

/**
 * Recognises title lines and the fiscal year. A line of prose may end as a title does, so a title
 * is believed only when the head of a form follows it; that is the sectioner's part.
 */
public record Titles(Lexicon lexicon) {

  private static final int LONGEST = 60;
  private static final int YEAR_DIGITS = 4;

  /** A bracket, four digits, and what may stand between them. */
  private static final int LONGEST_YEAR = 7;

  /** A title of fewer characters with a wrong one may be another table's name. */
  private static final int SHORTEST_DAMAGED = 7;

  private static final int LONGEST_MARK = 4;

  /** A watermark names an agency: {@code 财政局}, and not {@code 清单} or {@code 填报说明}. */
  private static final String AGENCY_ENDS = "局厅委院府部处";

  private static final String YEAR_ENDS = "年度)";

  /** That a form was filled in in some year does not make it a form of that year. */
  private static final List<String> YEAR_LABELS = List.of("评价年度", "自评年度", "预算年度", "项目年度", "项目年份");

  private static final String TABLE = "表";
  private static final String SYSTEM = "体系";

  /** Ten a row: Chinese ones, then the other zero and letters that a scan has for digits. */
  private static final String OTHER_DIGITS = "〇一二三四五六七八九" + "○l   s    " + "oi";

  private static final int ALL_DIGITS = 10;

  /** Whether the row may be a form's title: one cell, no sentence, ending as titles end. */
  public boolean isTitle(Row row) {
    List<Cell> printed = withoutUnit(row);
    return printed.size() == 1 && isTitle(printed.get(0));
  }

  /** Asked of the same cell by all who look for where a form begins. */
  private boolean isTitle(Cell cell) {
    Lexeme lexeme = cell.lexeme();
    if (lexeme.answer(Titles.class) instanceof Boolean known) {
      return known;
    }
    boolean title = isTitle(cell.text());
    lexeme.keep(Titles.class, title);
    return title;
  }

  /** {@code (2023 年度)⇥⇥⇥⇥⇥单位：万元}: the unit of money may stand beside title or year. */
  private static List<Cell> withoutUnit(Row row) {
    List<Cell> printed = row.printed();
    boolean unit = printed.size() == 2 && MoneyUnit.alone(printed.get(1)).isPresent();
    return unit ? printed.subList(0, 1) : printed;
  }

  /** Whether the text is a title and nothing else. */
  public boolean isTitle(String text) {
    if (text.length() > LONGEST || text.length() < YEAR_DIGITS || Seams.isSentence(text)) {
      return false;
    }
    String key = withoutYear(Fold.key(text));
    return lexicon.titles().atEnd(key).isPresent()
        || isTable(lexicon.lookAlikes().atEnd(key).orElse(""))
        || key.contains(TABLE) && lexicon.titles().find(key).isPresent();
  }

  /** {@code 项目支出绩效自评表财政局}: a title, and a watermark's word behind it. */
  public boolean isMarked(String text) {
    int end = text.indexOf(TABLE) + 1;
    return end > 0
        && end < text.length()
        && text.length() - end <= LONGEST_MARK
        && AGENCY_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
        && isTitle(text.substring(0, end));
  }

  /** A kindred document that is a table; in a report forms may stand. */
  private static boolean isTable(String kindred) {
    return kindred.endsWith(TABLE) || kindred.endsWith(SYSTEM);
  }

  /** Whether the text names a table that is no form: {@code 2023年度部门预算执行情况表}. */
  public boolean isOtherTable(String text) {
    if (text.length() > LONGEST || text.length() <= YEAR_DIGITS || Seams.isSentence(text)) {
      return false;
    }
    String key = withoutYear(Fold.key(text));
    return isTable(lexicon.lookAlikes().atEnd(key).orElse(""))
        || key.endsWith(TABLE) && !isTitle(text) && !isDamagedTitle(key);
  }

  /** {@code 预算项目支出绩效白评表}: ends as a title but for a character. */
  private boolean isDamagedTitle(String key) {
    for (int from = key.length() - SHORTEST_DAMAGED; from >= 0; from--) {
      if (lexicon.titles().find(key.substring(from)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a title may begin at the end of the text: {@code 部门项目支出}. */
  public boolean isBegun(String text) {
    return isParted(text, "");
  }

  /**
   * Whether a title, be it a kindred document's, begins at the end of the one text and goes on with
   * the other, to its end or so far.
   */
  public boolean isParted(String above, String below) {
    String end = Fold.key(above);
    String start = Fold.key(below);
    return isParted(lexicon.titles().keys(), end, start)
        || isParted(lexicon.lookAlikes().keys(), end, start);
  }

  private static boolean isParted(Iterable<String> all, String end, String start) {
    for (String title : all) {
      if (!end.isEmpty() && isParted(title, end, start)) {
        return true;
      }
    }
    return false;
  }

  /** Tries the cuts behind the character that the text ends with. */
  private static boolean isParted(String title, String end, String start) {
    char last = end.charAt(end.length() - 1);
    int cut = title.lastIndexOf(last, title.length() - 2) + 1;
    while (cut > 0) {
      int rest = Math.min(start.length(), title.length() - cut);
      boolean begins = end.regionMatches(end.length() - cut, title, 0, cut);
      if (begins && start.regionMatches(0, title, cut, rest)) {
        return true;
      }
      cut = title.lastIndexOf(last, cut - 2) + 1;
    }
    return false;
  }

  /**
   * What kind of document the title is that of, if of one that is kindred to the form: {@code
   * 2023年项目支出绩效目标申报表} is a 绩效目标申报表.
   */
  public Optional<String> lookAlike(String title) {
    if (title.length() > LONGEST || Seams.isSentence(title)) {
      return Optional.empty();
    }
    return lexicon.lookAlikes().atEnd(withoutYear(Fold.key(title)));
  }

  /** {@code 项目支出绩效自评表(2023年度)} → {@code 项目支出绩效自评表}. */
  private static String withoutYear(String key) {
    int open = key.lastIndexOf('(');
    return open > 0 && key.endsWith(")") ? key.substring(0, open) : key;
  }

  /** {@code 项目支出绩效自评表(202}: the line was broken within the year. */
  public boolean isCutInYear(String text) {
    int open = bracket(text);
    return open > 0 && isOpenYear(text.substring(open)) && isTitle(text.substring(0, open));
  }

  /** {@code (20}: a year whose bracket is still open. */
  public static boolean isOpenYear(String text) {
    return bracket(text) == 0
        && text.length() <= LONGEST_YEAR
        && Characters.areDigitsOr("年 ", text.substring(1));
  }

  private static int bracket(String text) {
    return Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
  }

  /** Whether the text ends with a year in brackets. */
  public boolean endsInYear(String text) {
    return isYearInBrackets(text.substring(bracket(text)));
  }

  /** Whether the row is a year and nothing else: {@code (2023 年度)}. */
  public boolean isYear(Row row) {
    List<Cell> printed = withoutUnit(row);
    return printed.size() == 1 && isYear(printed.get(0).text());
  }

  /** {@code (2023年度)} beside something else, as the number of the table: no label, no value. */
  public boolean isYearInBrackets(String text) {
    String key = Fold.key(text);
    return key.startsWith("(") && key.endsWith(")") && isYear(text);
  }

  /** The same of a text. */
  public boolean isYear(String text) {
    if (text.length() > LONGEST / 4 || !mayEndAsYear(text)) {
      return false;
    }
    String key = Fold.key(text).replace("(", "").replace(")", "");
    return year(key).isPresent()
        && (key.endsWith("年度") || key.endsWith("年"))
        && key.length() <= YEAR_DIGITS + 2;
  }

  private static boolean mayEndAsYear(String text) {
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return YEAR_ENDS.indexOf(last) >= 0 || !Fold.keeps(last);
  }

  /**
   * The year of {@code (2023 年度)} or of {@code 2023年度…自评表}: four digits before 年; or of {@code
   * 自评表(2023)}.
   */
  public Optional<Integer> year(String text) {
    String key = Fold.key(text);
    int mark = key.indexOf('年');
    if (mark < 0 && isBareYear(key)) {
      mark = key.length() - 1;
    }
    if (mark < YEAR_DIGITS) {
      return Optional.empty();
    }
    String digits = arabic(key.substring(mark - YEAR_DIGITS, mark));
    boolean plausible = digits.startsWith("20") || digits.startsWith("19");
    return plausible && Characters.isDigit(digits.charAt(2)) && Characters.isDigit(digits.charAt(3))
        ? Optional.of(Integer.parseInt(digits))
        : Optional.empty();
  }

  /** {@code (2023)}, alone or behind a title. */
  private boolean isBareYear(String key) {
    int open = key.length() - YEAR_DIGITS - 2;
    return key.endsWith(")")
        && open >= 0
        && key.charAt(open) == '('
        && (open == 0 || isTitle(key.substring(0, open)));
  }

  /** Whether the label is one of those that ask for the form's year: {@code 评价年度⇥2024}. */
  public boolean asksForYear(String label) {
    return YEAR_LABELS.contains(Fold.key(label));
  }

  /** The year of {@code 2024} or {@code 2024年度} behind a label that asks for it. */
  public Optional<Integer> statedYear(String value) {
    String text = value.length() == YEAR_DIGITS ? value + '年' : value;
    return isYear(text) ? year(text) : Optional.empty();
  }

  /** {@code 二〇二三}, {@code 2o23} → {@code 2023}. */
  private static String arabic(String year) {
    StringBuilder digits = new StringBuilder(year);
    for (int i = 0; i < digits.length(); i++) {
      int value = OTHER_DIGITS.indexOf(digits.charAt(i));
      if (value >= 0) {
        digits.setCharAt(i, (char) ('0' + value % ALL_DIGITS));
      }
    }
    return digits.toString();
  }
}
