package io.github.perfparse.parse;

import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.lexicon.Vocabulary;
import io.github.perfparse.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Repair <b>join label</b>: a level label that is broken over the rows of its run.
 *
 * <pre>
 * 服务对象⇥市民满意度⇥…        →  服务对象满意度指标⇥市民满意度⇥…
 * 满意度指⇥游客满意度⇥…        →                  ·⇥游客满意度⇥…
 * 标⇥商户满意度⇥…              →                  ·⇥商户满意度⇥…
 * </pre>
 */
final class LabelJoiner {

  private static final int MOST_PIECES = 4;

  private final Lexicon lexicon;

  LabelJoiner(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<IndicatorRow> join(List<IndicatorRow> rows) {
    List<IndicatorRow> joined = new ArrayList<>(rows);
    for (int i = 0; i < joined.size(); i++) {
      join(joined, i, IndicatorColumn.LEVEL1, lexicon.level1());
      join(joined, i, IndicatorColumn.LEVEL2, lexicon.level2());
    }
    return joined;
  }

  private void join(
      List<IndicatorRow> rows, int first, IndicatorColumn column, Vocabulary<String> labels) {
    Text text = rows.get(first).text(column);
    if (!isPiece(text, labels)) {
      return;
    }
    for (int i = first + 1; i < rows.size() && i < first + MOST_PIECES; i++) {
      Text next = rows.get(i).text(column);
      if (!isPiece(next, labels)) {
        break;
      }
      text = text.join(next);
      Optional<Match<String>> label = labels.find(Fold.key(text.value()));
      if (label.isPresent()) {
        replace(rows, first, i, column, text.reading(label.get().meaning()));
        return;
      }
    }
    complete(rows, first, column, labels);
  }

  private static void replace(
      List<IndicatorRow> rows, int first, int last, IndicatorColumn column, Text label) {
    for (int i = first + 1; i <= last; i++) {
      rows.set(i, rows.get(i).with(column, Text.BLANK));
    }
    rows.set(
        first,
        rows.get(first)
            .with(column, label)
            .mended(
                Repair.Kind.JOINED_FRAGMENT,
                column,
                label.line(),
                "label joined from " + label.cells().size() + " rows"));
  }

  /** A piece that only one label has: 服务对象 can be nothing but 服务对象满意度指标. */
  private static void complete(
      List<IndicatorRow> rows, int index, IndicatorColumn column, Vocabulary<String> labels) {
    IndicatorRow row = rows.get(index);
    Text piece = row.text(column);
    Optional<String> only = labels.onlyWithPart(Fold.key(piece.value()));
    if (only.isPresent()) {
      rows.set(
          index,
          row.with(column, piece.reading(only.get()))
              .mended(
                  Repair.Kind.CORRECTED_LABEL,
                  column,
                  piece.line(),
                  "\"" + piece.value() + "\" completed to " + only.get()));
    }
  }

  private static boolean isPiece(Text text, Vocabulary<String> labels) {
    String key = Fold.key(text.value());
    return !key.isEmpty() && labels.exact(key).isEmpty() && labels.hasPart(key);
  }
}
