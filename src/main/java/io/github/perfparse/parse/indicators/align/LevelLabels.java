package io.github.perfparse.parse.indicators.align;

import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.lexicon.SectionLabel;
import io.github.perfparse.lexicon.Taxonomy;
import io.github.perfparse.lexicon.Vocabulary;
import io.github.perfparse.parse.cell.LabelPieces;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.parse.indicators.row.Note;
import io.github.perfparse.parse.indicators.row.TableRow;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Cell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sorts the cells left of an indicator's name: section labels, level labels (whatever column they
 * stand in), pieces of either.
 *
 * <pre>
 * 质量指标⇥产出指标⇥各项工作…     level 2 and level 1 in each other's column
 * 时效指标⇥时效指标⇥工作计划…     one label twice
 * 绩效指标⇥成本指标⇥年度成本…     a section label, and a level 2 in the column of level 1
 * </pre>
 */
public record LevelLabels(Lexicon lexicon, Taxonomy taxonomy) {

  /** What a level's label ends with in its full form. */
  private static final String LABEL_END = "指标";

  /** Made-up level labels are short; a longer text left of the name is no label. */
  private static final int LONGEST_CUSTOM = 20;

  /**
   * What the cells left of a name are.
   *
   * @param labels level labels by the level they name; the texts are canonical, or as printed for a
   *     piece of a label or a label that an agency made up
   * @param mends what had to be mended
   * @param notes hears of the cells that are labels and name no level
   */
  record Sorted(Map<IndicatorColumn, Text> labels, List<TableRow.Mend> mends, List<Note> notes) {}

  /** Whether the cell is a level's label to the letter. */
  boolean isLabel(Cell cell) {
    return lexicon.isLevel(cell);
  }

  /**
   * Whether a cell on a line without numbers is a label. A short form, 满意度, is one only where
   * labels stand; under the names it is the tail of one.
   */
  boolean isLabelAt(Cell cell, boolean labelZone) {
    boolean full = cell.key().endsWith("指标") || !isLabel(cell);
    return isSectionLabel(cell) || isNearLabel(cell) && (full || labelZone);
  }

  /** A piece of a level's label left of the name, on a line without numbers. */
  boolean isPieceOfLabel(Cell cell) {
    String key = cell.key();
    return LabelPieces.isPiece(cell, lexicon)
        && (lexicon.level1().hasPart(key) || lexicon.level2().hasPart(key));
  }

  /** Whether the cell is a level's label, give or take one character. */
  boolean isNearLabel(Cell cell) {
    return lexicon.level1().find(cell).isPresent() || lexicon.level2().find(cell).isPresent();
  }

  /** Whether the cell is a level's label in its full form, which no indicator is named. */
  boolean isFullLabel(Cell cell) {
    return endsLikeLabel(cell.text()) && isLabel(cell) && isFull(cell.key());
  }

  /** Most texts do not, and need not be looked up. */
  private static boolean endsLikeLabel(String text) {
    return text.endsWith("标") || text.endsWith("標") || text.endsWith(")");
  }

  /** {@code 效益指标}, {@code 效益(30分)}; {@code 服务对象满意度(不低于上年)} may be a name. */
  private static boolean isFull(String label) {
    return label.contains("指标") || label.endsWith("分)");
  }

  boolean isPart(Cell cell) {
    return lexicon.isPart(cell.text());
  }

  boolean isSectionLabel(Cell cell) {
    return lexicon.sections().means(cell, SectionLabel.INDICATORS);
  }

  /**
   * Sorts labels on a line without numbers; what is mended there is the form's, not yet a row's.
   */
  Map<IndicatorColumn, Text> sortAlone(
      List<Cell> cells, List<Optional<IndicatorColumn>> columns, List<Note> notes) {
    Sorted sorted = sort(cells, columns, notes);
    for (TableRow.Mend mend : sorted.mends()) {
      notes.add(new Note.Mended(mend.kind(), mend.line(), mend.detail()));
    }
    return sorted.labels();
  }

  /** Sorts the cells, given the column each stands in by its head. */
  Sorted sort(List<Cell> cells, List<Optional<IndicatorColumn>> columns, List<Note> notes) {
    Sorted sorted = new Sorted(new EnumMap<>(IndicatorColumn.class), new ArrayList<>(0), notes);
    boolean levelOneTaken = false;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (cell.isBlank()) {
        continue;
      }
      if (isSectionLabel(cell)) {
        sorted.notes().add(new Note.Label(cell));
        continue;
      }
      Optional<IndicatorColumn> place =
          isOneOff(i, cells, columns) ? Optional.empty() : columns.get(i);
      Optional<IndicatorColumn> level = level(cell, place, levelOneTaken, cells);
      if (level.isPresent()) {
        levelOneTaken |= level.get() == IndicatorColumn.LEVEL1;
        put(sorted, level.get(), cell, columns.get(i));
      } else {
        unknown(sorted, cell, columns.get(i));
      }
    }
    return sorted;
  }

  /** The level a label names; one that may name either is judged by its row. */
  private Optional<IndicatorColumn> level(
      Cell cell, Optional<IndicatorColumn> column, boolean levelOneTaken, List<Cell> cells) {
    String key = cell.key();
    Optional<Match<String>> one = find(cell, lexicon.level1(), lexicon.level2());
    Optional<Match<String>> two = find(cell, lexicon.level2(), lexicon.level1());
    if (one.isPresent() && two.isPresent()) {
      boolean second = levelOneTaken || isSecond(one.get().meaning(), two.get().meaning(), column);
      return Optional.of(
          second && !hasChildOf(one.get().meaning(), cells)
              ? IndicatorColumn.LEVEL2
              : IndicatorColumn.LEVEL1);
    }
    if (one.isEmpty() && two.isEmpty()) {
      return Optional.empty();
    }
    IndicatorColumn level = one.isPresent() ? IndicatorColumn.LEVEL1 : IndicatorColumn.LEVEL2;
    return isInPlace(key, level, column) ? Optional.of(level) : Optional.empty();
  }

  /** A label of the other level to the letter is no misprint of one of this level. */
  private static Optional<Match<String>> find(
      Cell cell, Vocabulary<String> labels, Vocabulary<String> others) {
    boolean onlyOther = labels.exact(cell).isEmpty() && others.exact(cell).isPresent();
    return onlyOther ? Optional.empty() : labels.find(cell);
  }

  /**
   * A short form, 效益, is a label in its level's column; in the other it is a piece of another
   * label.
   */
  private static boolean isInPlace(
      String key, IndicatorColumn level, Optional<IndicatorColumn> column) {
    return key.endsWith(LABEL_END) || column.isEmpty() || column.get() == level;
  }

  /**
   * {@code 质量⇥·⇥苗木成活率}: a short form of level 2 in the column of level 1, where it is a piece of
   * nothing. Beside a text of level 2 it is a level 1 that the agency made up.
   */
  private boolean isOneOff(int index, List<Cell> cells, List<Optional<IndicatorColumn>> columns) {
    String key = cells.get(index).key();
    return columns.get(index).equals(Optional.of(IndicatorColumn.LEVEL1))
        && lexicon.level2().exact(cells.get(index)).isPresent()
        && !lexicon.level1().contain(key)
        && !hasLevel2(cells, columns);
  }

  private boolean hasLevel2(List<Cell> cells, List<Optional<IndicatorColumn>> columns) {
    for (int i = 0; i < cells.size(); i++) {
      boolean second = columns.get(i).equals(Optional.of(IndicatorColumn.LEVEL2));
      if (second && !cells.get(i).isBlank()) {
        return lexicon.level1().exact(cells.get(i)).isEmpty();
      }
    }
    return false;
  }

  /** 成本指标 is the same label on both levels and by rule the second; 满意度指标 is one by its column. */
  private static boolean isSecond(String one, String two, Optional<IndicatorColumn> column) {
    return one.equals(two) || column.isPresent() && column.get() == IndicatorColumn.LEVEL2;
  }

  /** Whether the row has a level 2 label that stands under this level 1: 成本指标⇥经济成本指标. */
  private boolean hasChildOf(String level1, List<Cell> cells) {
    for (Cell cell : cells) {
      Optional<String> level2 = lexicon.level2().exact(cell);
      if (level2.isPresent() && isChild(level1, level2.get(), cell)) {
        return true;
      }
    }
    return false;
  }

  private boolean isChild(String level1, String level2, Cell cell) {
    boolean isItself = level2.equals(level1) || lexicon.level1().means(cell, level1);
    return !isItself && taxonomy.parent(level2).orElse("").equals(level1);
  }

  private void put(
      Sorted sorted, IndicatorColumn level, Cell cell, Optional<IndicatorColumn> column) {
    Match<String> match =
        (level == IndicatorColumn.LEVEL1 ? lexicon.level1() : lexicon.level2()).find(cell).get();
    List<TableRow.Mend> mends = sorted.mends();
    Text earlier = sorted.labels().get(level);
    if (earlier != null) {
      for (Cell piece : earlier.cells()) {
        sorted.notes().add(new Note.Label(piece));
      }
      Cell left = earlier.cells().get(0);
      mends.add(mend(Repair.Kind.MOVED_TEXT, level, left, "moved.same-level", cell.text()));
    } else if (column.isPresent() && column.get() != level) {
      mends.add(mend(Repair.Kind.MOVED_TEXT, level, cell, "moved.other-column", column.get()));
    }
    if (match.corrected()) {
      mends.add(
          mend(Repair.Kind.CORRECTED_LABEL, level, cell, "corrected.read-as", match.meaning()));
    }
    sorted.labels().put(level, Text.of(cell).reading(match.meaning()));
  }

  /** A text that is no known label: a piece of one, one that an agency made up, or none at all. */
  private void unknown(Sorted sorted, Cell cell, Optional<IndicatorColumn> column) {
    Optional<Match<SectionLabel>> section = lexicon.sections().find(cell);
    if (section.isPresent() && !isCustomSecond(section.get(), column)) {
      sorted.notes().add(new Note.Matched(cell, section.get()));
      return;
    }
    boolean custom =
        column.isPresent()
            && column.get().isLevel()
            && cell.text().length() <= LONGEST_CUSTOM
            && Numbers.read(cell.text()).isEmpty();
    if (custom && !takeTwo(sorted, cell) && !sorted.labels().containsKey(column.get())) {
      sorted.labels().put(column.get(), Text.of(cell));
    }
  }

  /**
   * {@code 满意度指标服务对象满意度指标}: takes both labels where the cells of both levels became one, on a row
   * without another label.
   */
  private boolean takeTwo(Sorted sorted, Cell cell) {
    String key = cell.key();
    int end = key.indexOf(LABEL_END) + LABEL_END.length();
    boolean two = sorted.labels().isEmpty() && end > 1 && end < key.length();
    Optional<String> one = two ? lexicon.level1().exact(key.substring(0, end)) : Optional.empty();
    if (one.isEmpty()) {
      return false;
    }
    Optional<String> below = lexicon.level2().exact(key.substring(end));
    if (below.isPresent()) {
      Text text = Text.of(cell);
      sorted.labels().put(IndicatorColumn.LEVEL1, text.reading(one.get()));
      sorted.labels().put(IndicatorColumn.LEVEL2, text.reading(below.get()));
      TableRow.Mend parted =
          mend(Repair.Kind.MOVED_TEXT, IndicatorColumn.LEVEL1, cell, "moved.two-levels", one.get());
      sorted.mends().add(parted);
    }
    return below.isPresent();
  }

  /**
   * 绩效目标 is one character away from the section's label 绩效指标, and a level 2 of its own where levels
   * 2 stand: so far right no section's label has slipped.
   */
  private static boolean isCustomSecond(
      Match<SectionLabel> section, Optional<IndicatorColumn> column) {
    return section.corrected() && column.equals(Optional.of(IndicatorColumn.LEVEL2));
  }

  private static TableRow.Mend mend(
      Repair.Kind kind, IndicatorColumn level, Cell cell, String key, Object other) {
    Message detail = Message.of(key, cell.text(), other);
    return new TableRow.Mend(kind, Optional.of(level), cell.line(), detail);
  }
}
