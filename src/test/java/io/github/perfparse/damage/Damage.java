package io.github.perfparse.damage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * The kinds of damage that dumps of the form carry. Each takes a clean sheet and a source of chance
 * and damages the print; the truth stays as it is, but where the print itself is lost.
 */
public enum Damage {
  /** Spaces inside labels: 年度 总体 目标. */
  LABEL_SPACES(Group.SPELLING, "spaces inside labels: 年度 总体 目标", TextDamage::labelSpaces),
  /** A wrong glyph in a label: 数量指杯. */
  LABEL_GLYPHS(Group.SPELLING, "a wrong glyph in a label: 数量指杯", TextDamage::labelGlyphs),
  /** Title and year as plain lines. */
  TITLE_ONE_CELL_PER_LINE(
      Group.HEAD, "title and year as plain lines", HeadDamage::titleOneCellPerLine),
  /** Title, year, 项目名称 and its value as plain lines. */
  HEADER_ONE_CELL_PER_LINE(
      Group.HEAD,
      "title, year, 项目名称 and its value as plain lines",
      HeadDamage::headerOneCellPerLine),
  /** A label in pieces on several rows: 年度, 总体, 目标. */
  LABEL_BROKEN_OVER_ROWS(
      Group.GOALS, "a label in pieces on several rows: 年度, 总体, 目标", HeadDamage::labelBroken),
  /** A section label one row above or below its row. */
  SECTION_LABEL_ROW_OFF(
      Group.GOALS,
      "a section label one row above or below its row",
      HeadDamage::sectionLabelRowOff),
  /** Objectives cut at a page break, the rest as plain lines. */
  OBJECTIVES_CUT(
      Group.GOALS,
      "objectives cut at a page break, the rest as plain lines",
      HeadDamage::objectivesCut),
  /** The indicator head row alone between blank lines. */
  HEAD_ROW_ALONE(
      Group.GOALS, "the indicator head row alone between blank lines", HeadDamage::headRowAlone),
  /** A merged label on a middle row of its run. */
  LABEL_MID_RUN(Group.TABLE, "a merged label on a middle row of its run", LevelDamage::midRun),
  /** Level labels only after a page break, in mid-run. */
  LABEL_AFTER_BREAK(
      Group.TABLE, "level labels only after a page break, in mid-run", LevelDamage::afterBreak),
  /** A level label in the column of another level. */
  LABEL_WRONG_COLUMN(
      Group.TABLE, "a level label in the column of another level", LevelDamage::wrongColumn),
  /** Leading cells lost after a page break. */
  SHIFT_AFTER_BREAK(Group.TABLE, "leading cells lost after a page break", BreakDamage::shift),
  /** A name broken over a page break. */
  NAME_SPLIT_OVER_BREAK(Group.TABLE, "a name broken over a page break", BreakDamage::nameSplit),
  /** A name's tail on a row that bears the level labels. */
  TAIL_ROW_WITH_LABELS(
      Group.TABLE,
      "a name's tail on a row that bears the level labels",
      BreakDamage::tailRowWithLabels),
  /** A reason's tail in the reason cell of the next row. */
  REASON_SPLIT_TAIL_IN_NEXT_ROW(
      Group.TABLE, "a reason's tail in the reason cell of the next row", BreakDamage::reasonSplit),
  /** A reason's head alone above the break. */
  REASON_HEAD_ALONE(
      Group.TABLE, "a reason's head alone above the break", BreakDamage::reasonHeadAlone),
  /** A name of three lines, broken behind its first or second. */
  NAME_OF_THREE_LINES(
      Group.AMBIGUOUS,
      "a name of three lines, broken behind its first or second",
      BreakDamage::nameOfThreeLines),
  /** A reason of three lines, broken behind its first or second. */
  REASON_OF_THREE_LINES(
      Group.TABLE,
      "a reason of three lines, broken behind its first or second",
      BreakDamage::reasonOfThreeLines),
  /** Right-hand columns cut off. */
  RIGHT_COLUMNS_CUT(Group.TABLE, "right-hand columns cut off", CellDamage::rightColumnsCut),
  /** The tail of a name or reason on the next line. */
  NAME_WRAPPED(
      Group.TABLE, "the tail of a name or reason on the next line", CellDamage::nameWrapped),
  /** A name one cell off. */
  NAME_ONE_OFF(Group.CELLS, "a name one cell off", CellDamage::nameOneOff),
  /** A blank cell before the target. */
  TARGET_ONE_OFF(Group.CELLS, "a blank cell before the target", CellDamage::targetOneOff),
  /** Rows of 7 to 10 cells. */
  ROW_WIDTHS(Group.CELLS, "rows of 7 to 10 cells", CellDamage::rowWidths),
  /** Column heads repeated after a break. */
  HEADS_REPEATED(Group.PAGE, "column heads repeated after a break", BreakDamage::headsRepeated),
  /** Title and head of the form repeated after a break. */
  TOP_REPEATED(
      Group.PAGE, "title and head of the form repeated after a break", BreakDamage::topRepeated),
  /** Page numbers and running heads between rows. */
  PAGE_FURNITURE(Group.PAGE, "page numbers and running heads between rows", BreakDamage::furniture),
  /** Prose around the form that uses its words. */
  PROSE_AROUND(Group.PROSE, "prose around the form that uses its words", PageDamage::proseAround),
  /** &lt;p&gt; and &lt;/p&gt; around objectives. */
  PARAGRAPH_TAGS(Group.MARKUP, "<p> and </p> around objectives", TextDamage::paragraphTags),
  /** Targets in LaTeX: $&#92;geq 85&#92;%$. */
  LATEX(Group.VALUES, "targets in LaTeX: $\\geq 85\\%$", TextDamage::latex),
  /** Thousands commas and 99.21000000000001. */
  NUMBERS(Group.VALUES, "thousands commas and 99.21000000000001", TextDamage::numbers),
  /** Full-width digits and punctuation: １００％. */
  FULL_WIDTH(Group.VALUES, "full-width digits and punctuation: １００％", TextDamage::fullWidth),
  /** HTML entities: &amp;gt;=85%, &amp;nbsp;. */
  ENTITIES(Group.VALUES, "HTML entities: &gt;=85%, &nbsp;", TextDamage::entities),
  /** Ideographic and no-break spaces in values. */
  WIDE_SPACES(Group.VALUES, "ideographic and no-break spaces in values", TextDamage::wideSpaces),
  /** 总分 and its numbers on lines of their own. */
  TOTAL_ON_OWN_LINES(
      Group.TOTAL, "总分 and its numbers on lines of their own", CellDamage::totalOnOwnLines),
  /** 总分, then its numbers as a pipe row. */
  TOTAL_PIPE(Group.TOTAL, "总分, then its numbers as a pipe row", CellDamage::totalPipe),
  /** A broken label's last piece in the total row. */
  LABEL_SPILL_INTO_TOTAL(
      Group.TOTAL, "a broken label's last piece in the total row", CellDamage::labelSpill),
  /** The whole form as a Markdown table. */
  PIPE_TABLE(Group.SYNTAX, "the whole form as a Markdown table", PageDamage::pipeTable),
  /** The whole form as an HTML table on one line. */
  HTML_TABLE(Group.SYNTAX, "the whole form as an HTML table on one line", PageDamage::htmlTable),
  /** Blank cells at the end of rows not printed. */
  TRAILING_TABS_TRIMMED(
      Group.TRIM, "blank cells at the end of rows not printed", PageDamage::trailingTabsTrimmed),
  /** Lines end in CR LF. */
  CRLF(Group.BYTES, "lines end in CR LF", PageDamage::crlf),
  /** A byte order mark. */
  BOM(Group.BYTES, "a byte order mark", PageDamage::byteOrderMark),
  /** Bytes in GB18030. */
  GB18030(Group.BYTES, "bytes in GB18030", PageDamage::gb18030),
  /** Bytes in UTF-16. */
  UTF16(Group.SYNTAX, "bytes in UTF-16", PageDamage::utf16),
  /** Three to five kinds at once that do not get into each other's way. */
  MIXED(Group.MIX, "three to five kinds at once", Damage::mix);

  /**
   * Kinds of one group touch the same cells; a mix takes one of a group at most, and none of the
   * last three.
   */
  private enum Group {
    SPELLING,
    HEAD,
    GOALS,
    TABLE,
    CELLS,
    PAGE,
    PROSE,
    MARKUP,
    VALUES,
    TOTAL,
    TRIM,
    BYTES,
    SYNTAX,
    /** The print alone does not always tell what the form says. */
    AMBIGUOUS,
    MIX
  }

  /** What a kind does to a sheet. */
  @FunctionalInterface
  private interface Change {
    void apply(Sheet sheet, Random random);
  }

  private final Group group;
  private final String description;
  private final Change change;

  Damage(Group group, String description, Change change) {
    this.group = group;
    this.description = description;
    this.change = change;
  }

  /** What the damage looks like, in one line. */
  public String description() {
    return description;
  }

  void apply(Sheet sheet, Random random) {
    change.apply(sheet, random);
  }

  private static void mix(Sheet sheet, Random random) {
    mixed(random).forEach(kind -> kind.apply(sheet, random));
  }

  /** The kinds of one mix, in the order in which they are done. */
  private static Set<Damage> mixed(Random random) {
    List<Damage> kinds = new ArrayList<>(List.of(values()));
    kinds.removeIf(kind -> kind.group.compareTo(Group.SYNTAX) >= 0);
    Collections.shuffle(kinds, random);
    Set<Damage> chosen = EnumSet.noneOf(Damage.class);
    Set<Group> taken = EnumSet.noneOf(Group.class);
    int count = 3 + random.nextInt(3);
    for (Damage kind : kinds) {
      if (chosen.size() < count && taken.add(kind.group)) {
        chosen.add(kind);
      }
    }
    return chosen;
  }
}
