package io.github.perfparse.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Inputs that cost a careless reader time with the square of their size, or all memory: one piece
 * again and again, mostly inside a form. {@code .ci/pathological} measures the program with them.
 */
public enum PathologicalInput {
  BLANK_LINES(Part.TABLE, "\n", Part.TOTAL),
  CARRIAGE_RETURNS(Part.TABLE, "\r", Part.TOTAL),
  FORM_FEEDS(Part.TABLE, "\f", Part.TOTAL),
  BYTE_ORDER_MARKS(Part.TABLE, "\ufeff", "\n" + Part.TOTAL),
  LONG_LINE(Part.TABLE, "甲", "\n" + Part.TOTAL),
  LONG_LINE_OF_WORDS(Part.TABLE, "甲 ", "\n" + Part.TOTAL),
  LONG_LINE_OF_COLUMNS(Part.SPACED, "甲   ", "\n"),
  LONG_LINE_OF_LABELS(Part.TABLE, "项目名秤数量指杯产出指杯", "\n" + Part.TOTAL),

  TABS(Part.TABLE, "\t", "\n" + Part.TOTAL),
  TAB_CELLS(Part.TABLE, "甲\t", "\n" + Part.TOTAL),
  PIPES(Part.TABLE, "|", "\n" + Part.TOTAL),
  PIPE_CELLS(Part.TABLE, "|甲|乙", "|\n" + Part.TOTAL),
  ESCAPED_PIPES(Part.TABLE + "|", "\\|", "|\n" + Part.TOTAL),
  PIPE_ROWS_UNCLOSED("", "| 甲 | 乙\n", ""),
  PIPE_RULES("", "| --- | --- |\n", ""),
  DRAWN_RULES("", "+--+\n", ""),
  COMMAS("项目名称,,绿道,,\n项目名称,", "甲,", "\n"),
  QUOTE_NEVER_CLOSED("项目名称,,绿道,,\n\"甲,乙\n", "甲,乙,丙,,\n", ""),
  QUOTES_NEVER_CLOSED("项目名称,,绿道,,\n", "\"甲,乙,,,\n", ""),
  QUOTED_LINES_IN_TABS(Part.TABLE, "\t\"甲\n乙\n", Part.TOTAL),
  QUOTES(Part.TABLE, "\"", "\n" + Part.TOTAL),
  CELL_LINES("\t项目名称\n\t绿地\n\n\t主管部门\n\t园林局\n\n", "\t甲\n", ""),
  CELL_LINES_WITHOUT_END("\t项目名称\n\t绿地\n\n\t主管部门\n\t园林局\n\n\t甲\n", "乙\n", ""),

  TITLES("", "项目支出绩效自评表\n", ""),
  TITLES_IN_A_TABLE(Part.TABLE, Part.ROW + "项目支出绩效自评表\n", Part.TOTAL),
  NEAR_TITLES("", "项目支出绩效自平表\n", ""),
  FORM_TOPS("", Part.TOP, ""),
  HEAD_ROWS(Part.TABLE, Part.INDICATOR_HEADS, Part.TOTAL),
  FUND_HEAD_ROWS(Part.TOP, Part.FUND_HEADS, ""),
  PROJECT_NAMES("", "项目名称\t绿地养护\n", ""),
  YEARS(Part.TABLE, "(2023年度)\n", Part.TOTAL),
  PAGE_NUMBERS(Part.TABLE + Part.ROW, "— 1 —\n", Part.TOTAL),
  TOTALS(Part.TABLE + Part.ROW, Part.TOTAL, ""),
  FOOT_LINES(Part.TABLE + Part.TOTAL, "填表人：某\t电话：1\n", ""),
  HEAD_LINES("项目支出绩效自评表\n项目名称\t绿地养护\n", "联系电话\t123\t负责人\t某\n", Part.OBJECTIVES),
  FUND_ROWS(Part.TOP, "\t其他资金\t100\t100\t100\t\t\t\n", Part.OBJECTIVES),
  OBJECTIVES(
      Part.TOP + Part.OBJECTIVES, "\t做好养护。\t\t\t完成养护。\t\t\t\n", Part.INDICATOR_HEADS + Part.ROW),
  OBJECTIVE_LINES(Part.TOP + Part.OBJECTIVES, "做好养护\n", Part.INDICATOR_HEADS + Part.ROW),

  INDICATORS(Part.TABLE, Part.ROW, Part.TOTAL),
  INDICATORS_WITHOUT_LEVELS(Part.TABLE, "\t\t\t甲乙\t≥10个\t10个\t1\t1\t\n", Part.TOTAL),
  INDICATORS_WITHOUT_NAMES(Part.TABLE, "\t\t\t\t≥10个\t10个\t1\t1\t\n", Part.TOTAL),
  INDICATORS_IN_MID_RUN(
      Part.TABLE,
      "\t\t数量指标\t甲\t≥1\t1\t1\t1\t\n\t产出指标\t\t乙\t≥1\t1\t1\t1\t\n\t\t质量指标\t丙\t≥1\t1\t1\t1\t\n",
      Part.TOTAL),
  INDICATORS_SHIFTED(Part.TABLE, "数量指标\t甲\t≥10个\t10个\t10\t10\n", Part.TOTAL),
  NEAR_LABELS(Part.TABLE, "\t产出指杯\t数量指杯\t数量脂标\t≥10个\t10个\t1\t1\t\n", Part.TOTAL),
  NEAR_HEAD_LABELS("项目支出绩效自评表\n", "项目名秤\t绿地\t主管部间\t甲\n", ""),
  NEAR_LABELS_ALONE("项目支出绩效自评表\n", "项目名秤\n绿地\n主管部间\n甲\n", ""),
  NEAR_FUND_LABELS(Part.TOP, "\t年度资金总颜\t年初预算敷\t全年预算敷\t1\t1\t1\t1\n", ""),
  PIECES(Part.TABLE + Part.ROW, "\t\t\t乙续\t\t\t\t\t\n", Part.TOTAL),
  PIECES_ALONE(Part.TABLE + Part.ROW, "乙续部分\n", Part.TOTAL),
  PIECES_OF_LABELS(Part.TABLE + Part.ROW, "指标\n数量\n", Part.TOTAL),
  PIECES_OF_REASONS(Part.TABLE + Part.ROW, "\t\t\t\t\t\t\t\t续\n", Part.TOTAL),
  PIECES_BEHIND_GAPS(Part.TABLE, Part.ROW + "\n\t\t\t乙续\t\t\t\t\t\n", Part.TOTAL),
  BROKEN_ROWS(Part.TABLE + Part.ROW.repeat(20), "\t产出\n指标\t数量\n", Part.TOTAL),
  REPEATED_CELLS(Part.TABLE, "产出指标\t", "\n" + Part.TOTAL),

  DIGITS(Part.TABLE + "\t产出指标\t数量指标\t甲\t≥1\t1\t", "9", "\t1\t\n" + Part.TOTAL),
  DIGITS_BEHIND_THE_POINT(Part.TABLE + "\t产出指标\t数量指标\t甲\t≥1\t1\t0.", "9", "\t1\t\n" + Part.TOTAL),
  DIGITS_IN_GROUPS(Part.TABLE + "\t产出指标\t数量指标\t甲\t≥1\t1\t1", ",123", "\t1\t\n" + Part.TOTAL),
  DIGITS_OF_AN_AMOUNT(
      Part.TOP + "\t其他资金\t", "9", "\t8\t9\t\t\t\n" + Part.OBJECTIVES + Part.INDICATOR_HEADS),
  EXPONENTS(
      Part.TABLE, "\t产出指标\t数量指标\t甲\t≥1E999999999\t1E999999999\t1E999999999\t1\t\n", Part.TOTAL),

  LINE_BREAK_TAGS(Part.CELL, "甲<br>", Part.CELL_END),
  ENTITIES(Part.CELL, "&amp;", Part.CELL_END),
  AMPERSANDS(Part.CELL, "&", Part.CELL_END),
  OPEN_TAGS(Part.CELL, "<b ", Part.CELL_END),
  OPEN_COMMENTS(Part.CELL, "<!--", Part.CELL_END),
  OPEN_MATH(Part.CELL, "$1\\", Part.CELL_END),
  OPEN_SUPERSCRIPTS(Part.CELL, "$^{", Part.CELL_END),
  OPEN_WRAPPERS(Part.CELL, "\\text{", Part.CELL_END),
  BRACKETS(Part.CELL, "()", Part.CELL_END),
  ZERO_WIDTH(Part.CELL, "数\u200b", Part.CELL_END),
  COMBINING(Part.CELL + "量", "\u0301", Part.CELL_END),
  RADICALS(Part.CELL, "⼀", Part.CELL_END),
  RARE_CHARACTERS(Part.CELL, "\ud840\udc00", Part.CELL_END),

  TABLES_UNCLOSED("", "<table>", ""),
  TABLES_UNCLOSED_IN_A_CELL("", "<table><tr><td>甲", ""),
  TABLES_UNCLOSED_ON_LINES("", "<table><tr><td>甲\n", ""),
  TABLES_NESTED("", "<table><tr><td>", "甲", "</td></tr></table>", ""),
  DIVS_NESTED("<table><tr><td>", "<div>", "甲", "</div>", "</td></tr></table>"),
  BOLD_NESTED("<table><tr><td>", "<b>", "甲</td></tr></table>"),
  LINKS_NESTED("<table><tr><td>", "<a><div>", "甲</td></tr></table>"),
  FONTS_IN_PARAGRAPHS("<table><tr><td>", "<font><p>", "甲</td></tr></table>"),
  TEXT_OUTSIDE_CELLS("<table>", "<b>甲", "<tr><td>乙</td></tr></table>"),
  HTML_CELLS("<table><tr>", "<td>甲</td>", "</tr></table>"),
  HTML_CELLS_UNCLOSED("<table><tr>", "<td>", ""),
  HTML_ROWS("<table>", "<tr><td>甲</td><td>乙</td></tr>", "</table>"),
  HTML_ROWS_ON_LINES("<table>\n", "<tr><td>甲</td><td>乙</td></tr>\n", "</table>"),
  HTML_SPANS(
      "<table>", "<tr><td rowspan=100000000 colspan=100000000>甲</td><td>乙</td></tr>\n", "</table>"),

  PLAIN_LINES("", "甲乙丙丁\n", ""),
  BARE_FORM(Part.BARE, "产出指标\n数量指标\n甲\n≥1\n1\n1\n1\n", "总分\n100\n100\n"),
  BARE_FORM_OPEN(Part.BARE, "甲乙\n", ""),
  SPACED_FORM(Part.SPACED, "产出指标   数量指标   甲养护数     ≥10个     10个     1   1\n", ""),
  PAGE_OF_LABELS(Part.SPACED, "产出  数量  指标  质量  满意  度  ".repeat(19) + "指标\n", "总分   100   100\n"),
  PAGE_OF_MARKS(Part.SPACED, "产出指标  数量指标  \"\" \"\" \"\" \"\"\n", "总分   100   100\n"),
  SINGLE_SPACED_FORM(Part.SINGLE, "产出指标 数量指标 甲养护数 ≥10个 10个 1 1\n", "总分 100 100\n"),
  SINGLE_SPACED_LINE(Part.SINGLE, "甲 1 ", "\n总分 100 100\n"),
  FORMS("", Part.TABLE + Part.ROW + Part.TOTAL, "");

  private final String before;
  private final String piece;
  private final String between;
  private final String closing;
  private final String after;

  PathologicalInput(String before, String piece, String after) {
    this(before, piece, "", "", after);
  }

  PathologicalInput(String before, String piece, String between, String closing, String after) {
    this.before = before;
    this.piece = piece;
    this.between = between;
    this.closing = closing;
    this.after = after;
  }

  /** The name by which the measuring script asks for it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Characters of what comes again and again. */
  public int pieceLength() {
    return piece.length() + closing.length();
  }

  /** The input with its piece so many times. */
  public String text(int times) {
    return before + piece.repeat(times) + between + closing.repeat(times) + after;
  }

  /** Lists the inputs, or prints one: {@code NAME TIMES}. */
  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      for (PathologicalInput input : values()) {
        System.out.println(input.key());
      }
      return;
    }
    String name = args[0].toUpperCase(Locale.ROOT).replace('-', '_');
    OutputStream out = new BufferedOutputStream(System.out);
    try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      writer.write(valueOf(name).text(Integer.parseInt(args[1])));
    }
  }

  /** Parts of forms for the pieces to stand in. */
  private static final class Part {

    static final String FUND_HEADS = "项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n";
    static final String TOP =
        "项目支出绩效自评表\n(2023年度)\n项目名称\t绿地养护\n主管部门\t园林局\t\t\t实施单位\t养护中心\n"
            + FUND_HEADS
            + "\t年度资金总额\t100\t100\t100\t10\t100%\t10\n";
    static final String OBJECTIVES = "年度总体目标\t预期目标\t\t\t实际完成情况\n\t做好养护。\t\t\t完成养护。\n";
    static final String INDICATOR_HEADS =
        "绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n";
    static final String TABLE = TOP + OBJECTIVES + INDICATOR_HEADS;
    static final String ROW = "\t产出指标\t数量指标\t甲\t≥10个\t10个\t1\t1\t\n";
    static final String TOTAL = "总分\t\t\t\t\t\t100\t100\t\n";
    static final String CELL = TABLE + "\t产出指标\t数量指标\t";
    static final String CELL_END = "\t≥1\t1\t1\t1\t\n" + TOTAL;
    static final String BARE =
        "项目支出绩效自评表\n项目名称\n绿地\n主管部门\n园林局\n绩效指标\n一级指标\n二级指标\n三级指标\n" + "年度指标值\n实际完成值\n分值\n得分\n";
    static final String SPACED =
        "        项目支出绩效自评表\n项目名称      绿地养护      主管部门    园林局\n"
            + "一级指标   二级指标   三级指标    年度指标值   实际完成值   分值  得分\n";
    static final String SINGLE =
        "项目支出绩效自评表\n项目名称 绿地养护\n主管部门 园林局 实施单位 中心\n" + "绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分\n";

    private Part() {}
  }
}
