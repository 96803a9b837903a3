package io.github.perfparse.text.markup;

/**
 * Takes the marks of a heading and of bold text off a line or a cell, as programs write them that
 * turn pages into Markdown.
 *
 * <pre>
 * ## 项目支出绩效自评表  →  项目支出绩效自评表
 * **年度资金总额**       →  年度资金总额
 * #1机组                 →  #1机组
 * </pre>
 */
final class Markdown {

  private static final int MOST_MARKS = 6;
  private static final String BOLD = "**";

  private Markdown() {}

  static String strip(String text) {
    if (text.indexOf('#') < 0 && text.indexOf('*') < 0) {
      return text;
    }
    String line = text.strip();
    int marks = 0;
    while (marks < line.length() && line.charAt(marks) == '#') {
      marks++;
    }
    boolean heading = marks > 0 && marks <= MOST_MARKS && line.startsWith(" ", marks);
    String plain = heading ? line.substring(marks).strip() : line;
    return plain.startsWith(BOLD) ? plain.replace(BOLD, "") : plain;
  }
}
