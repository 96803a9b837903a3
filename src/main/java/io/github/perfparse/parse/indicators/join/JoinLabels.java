package io.github.perfparse.parse.indicators.join;

import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.lexicon.Vocabulary;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.parse.indicators.row.IndicatorTable;
import io.github.perfparse.parse.indicators.row.Pass;
import io.github.perfparse.parse.indicators.row.TableRow;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pass <b>join labels</b>: a level label that is broken over the rows of its run.
 *
 * <pre>
 * 服务对象⇥市民满意度⇥…        →  服务对象满意度指标⇥市民满意度⇥…
 * 满意度指⇥游客满意度⇥…        →                  ·⇥游客满意度⇥…
 * 标⇥商户满意度⇥…              →                  ·⇥商户满意度⇥…
 * </pre>
 */
public record JoinLabels(Lexicon lexicon) implements Pass {

  @Override
  public IndicatorTable apply(IndicatorTable table) {
    return table.rows(join(table.rows()));
  }

  List<TableRow> join(List<TableRow> rows) {
    List<TableRow> joined = new ArrayList<>(rows);
    for (int i = 0; i < joined.size(); i++) {
      join(joined, i, IndicatorColumn.LEVEL1, lexicon.level1());
      join(joined, i, IndicatorColumn.LEVEL2, lexicon.level2());
    }
    return joined;
  }

  /** Takes the pieces of the rows below as long as a label could go on with them. */
  private void join(
      List<TableRow> rows, int first, IndicatorColumn column, Vocabulary<String> labels) {
    Text text = rows.get(first).text(column);
    if (text.isBlank()) {
      return;
    }
    int last = first;
    while (last + 1 < rows.size() && goesOn(text, rows.get(last + 1).text(column), labels)) {
      last++;
      text = text.join(rows.get(last).text(column));
      rows.set(last, rows.get(last).with(column, Text.BLANK));
    }
    if (last == first && column == IndicatorColumn.LEVEL2 && joinsLevel1Below(rows, first, text)) {
      return;
    }
    if (last > first) {
      rows.set(first, joined(rows.get(first), column, text, labels));
    } else if (isPiece(text, labels)) {
      rows.set(first, completed(rows.get(first), column, text, labels));
    }
  }

  /** {@code 社会} above {@code 效益指标}: what looks like a level 1 below is the rest of the level 2. */
  private boolean joinsLevel1Below(List<TableRow> rows, int first, Text text) {
    if (first + 1 == rows.size() || !isPiece(text, lexicon.level2())) {
      return false;
    }
    TableRow below = rows.get(first + 1);
    Text rest = below.text(IndicatorColumn.LEVEL1);
    Optional<String> label = lexicon.level2().exact(printed(text) + printed(rest));
    if (rest.isBlank() || label.isEmpty()) {
      return false;
    }
    rows.set(first + 1, below.with(IndicatorColumn.LEVEL1, Text.BLANK));
    rows.set(
        first, joined(rows.get(first), IndicatorColumn.LEVEL2, text.join(rest), lexicon.level2()));
    return true;
  }

  private boolean goesOn(Text text, Text next, Vocabulary<String> labels) {
    return isPiece(next, labels) && labels.contain(printed(text) + printed(next));
  }

  private static TableRow joined(
      TableRow row, IndicatorColumn column, Text text, Vocabulary<String> labels) {
    Optional<String> label = meaning(printed(text), labels);
    return row.with(column, label.isPresent() ? text.reading(label.get()) : text)
        .mended(Repair.Kind.JOINED_FRAGMENT, column, text.line(), "joined.label", text.size());
  }

  /**
   * A piece without its other pieces: 服务对象 can be nothing but 服务对象满意度指标, and 指标 could be anything,
   * so it is no label here.
   */
  private static TableRow completed(
      TableRow row, IndicatorColumn column, Text piece, Vocabulary<String> labels) {
    Optional<String> label = meaning(printed(piece), labels);
    String key = label.isPresent() ? "corrected.completed" : "corrected.left-out";
    return row.with(column, label.isPresent() ? piece.reading(label.get()) : Text.BLANK)
        .mended(
            Repair.Kind.CORRECTED_LABEL,
            column,
            piece.line(),
            key,
            piece.value(),
            label.orElse(""));
  }

  private static Optional<String> meaning(String key, Vocabulary<String> labels) {
    Optional<Match<String>> whole = labels.find(key);
    return whole.isPresent() ? Optional.of(whole.get().meaning()) : labels.onlyWithPart(key);
  }

  /** What is printed, though the text may already be read as the label it must be a part of. */
  private static String printed(Text text) {
    if (text.size() == 1) {
      return text.cell(0).key();
    }
    StringBuilder printed = new StringBuilder();
    for (Cell cell : text.cells()) {
      printed.append(cell.text());
    }
    return Fold.key(printed.toString());
  }

  private static boolean isPiece(Text text, Vocabulary<String> labels) {
    String key = text.isBlank() ? "" : printed(text);
    return !key.isEmpty() && labels.exact(key).isEmpty() && labels.hasPart(key);
  }
}
