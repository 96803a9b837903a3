package io.github.perfparse.dialect;

import io.github.perfparse.lexicon.FundColumn;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Puts the rows of a form together whose cells are parted by single spaces. */
final class SingleForm {

  private static final String ENDS = "。！；";
  private static final int MOST_PIECES = 6;

  private final Labels labels;
  private final List<Piece> pieces;
  private final List<Row> rows = new ArrayList<>();
  private int at;
  private boolean table;

  SingleForm(Labels labels, List<Row> lines) {
    this.labels = labels;
    this.pieces = Piece.of(lines);
  }

  /** The rows; empty where there is no table of indicators to be read. */
  Optional<List<Row>> rows() {
    while (at < pieces.size()) {
      if (!readSection()) {
        readHeadLine();
      }
    }
    return table ? Optional.of(rows) : Optional.empty();
  }

  private boolean readSection() {
    int label = match(at, labels::isSection);
    List<Cell> funds = heads(at + label, labels::isFundColumn);
    List<Cell> objectives = heads(at + label, labels::isObjectiveColumn);
    List<Cell> indicators = heads(at + label, labels::isIndicatorColumn);
    if (indicators.size() >= 5 && indicators.size() >= funds.size()) {
      readIndicators(label, indicators);
    } else if (funds.size() >= 3) {
      readFunds(label, funds);
    } else if (objectives.size() == 2 && label > 0) {
      readObjectives(label, objectives);
    } else if (match(at, labels::isTotal) > 0) {
      readTotal();
    } else {
      return false;
    }
    return true;
  }

  /** How many words from here on make a label; the most that do. */
  private int match(int from, Predicate<Cell> isLabel) {
    for (int count = Math.min(MOST_PIECES, pieces.size() - from); count > 0; count--) {
      if (Piece.areJoined(pieces, from, from + count)
          && isLabel.test(Piece.cell(pieces.subList(from, from + count)))) {
        return count;
      }
    }
    return 0;
  }

  private List<Cell> heads(int from, Predicate<Cell> isHead) {
    List<Cell> heads = new ArrayList<>();
    int next = from;
    int count = match(next, isHead);
    while (count > 0) {
      heads.add(take(next, next + count));
      next += count;
      count = match(next, isHead);
    }
    return heads;
  }

  private Cell take(int from, int to) {
    return Piece.cell(pieces.subList(from, to));
  }

  /** Steps over the section's label and heads, which begin a row of the grid. */
  private void emitHeads(int label, List<Cell> heads, boolean blankBehindLabel) {
    int line = pieces.get(at).line();
    List<Cell> row = new ArrayList<>();
    row.add(label > 0 ? take(at, at + label) : Piece.blank(line));
    if (blankBehindLabel) {
      row.add(Piece.blank(line));
    }
    row.addAll(heads);
    emit(row, line);
    at += label;
    for (Cell head : heads) {
      at += (int) head.raw().chars().filter(c -> c == '\n' || c == ' ').count() + 1;
    }
  }

  private void emit(List<Cell> cells, int line) {
    rows.add(new Row(Syntax.SINGLE_SPACE, line, false, cells));
  }

  private void emitPlain(Cell cell) {
    rows.add(new Row(Syntax.PLAIN, cell.line(), false, List.of(cell)));
  }

  private void readFunds(int label, List<Cell> heads) {
    List<FundColumn> columns = heads.stream().map(labels::fundColumn).map(Optional::get).toList();
    emitHeads(label, heads, true);
    FundFit fit = new FundFit(columns);
    int count = match(at, labels::isFundRow);
    while (count > 0) {
      Cell name = take(at, at + count);
      at += count;
      List<Cell> words = new ArrayList<>();
      while (at < pieces.size() && (pieces.get(at).isNumber() || pieces.get(at).isNone())) {
        words.add(number());
      }
      emitFund(name, words, fit.fit(words), columns.size());
      count = at < pieces.size() ? match(at, labels::isFundRow) : 0;
    }
  }

  /** {@code 5,343,0 ¶ 00.00}: a narrow column breaks an amount. */
  private Cell number() {
    int from = at++;
    while (at < pieces.size()
        && pieces.get(at).before() == Piece.Break.LINE
        && Piece.isBroken(take(from, at).text(), pieces.get(at).text())) {
      at++;
    }
    return take(from, at);
  }

  private void emitFund(Cell name, List<Cell> words, Optional<List<Integer>> places, int width) {
    List<Cell> row = new ArrayList<>(List.of(Piece.blank(name.line()), name));
    for (int column = 0; column < width; column++) {
      int word = places.map(List::size).orElse(0) == 0 ? -1 : places.get().indexOf(column);
      row.add(word < 0 ? Piece.blank(name.line()) : words.get(word));
    }
    emit(row, name.line());
    if (places.isEmpty() && !words.isEmpty()) {
      words.forEach(this::emitPlain);
    }
  }

  private void readObjectives(int label, List<Cell> heads) {
    emitHeads(label, heads, false);
    List<Cell> paragraphs = new ArrayList<>();
    List<Integer> gaps = new ArrayList<>();
    int from = at;
    while (at < pieces.size() && match(at, labels::isSection) == 0) {
      if (at > from && begins(at)) {
        paragraphs.add(paragraph(from, at));
        from = at;
        if (pieces.get(at).before() == Piece.Break.GAP) {
          gaps.add(paragraphs.size());
        }
      }
      at++;
    }
    if (at > from) {
      paragraphs.add(paragraph(from, at));
    }
    emitObjectives(paragraphs, gaps);
  }

  /** Whether a paragraph begins with the word: behind a blank line or an end, or by its number. */
  private boolean begins(int index) {
    Piece piece = pieces.get(index);
    if (piece.before() == Piece.Break.GAP) {
      return true;
    }
    String before = pieces.get(index - 1).text();
    return piece.before() == Piece.Break.LINE
        && (ENDS.indexOf(before.charAt(before.length() - 1)) >= 0
            || TwoTexts.isNumbered(piece.text()));
  }

  private Cell paragraph(int from, int to) {
    return take(from, to);
  }

  private void emitObjectives(List<Cell> paragraphs, List<Integer> gaps) {
    OptionalInt split = gaps.size() == 1 ? OptionalInt.of(gaps.get(0)) : TwoTexts.split(paragraphs);
    if (split.isEmpty() || paragraphs.size() < 2) {
      paragraphs.forEach(this::emitPlain);
      return;
    }
    Cell expected = TwoTexts.join(paragraphs.subList(0, split.getAsInt()));
    Cell actual = TwoTexts.join(paragraphs.subList(split.getAsInt(), paragraphs.size()));
    emit(List.of(Piece.blank(expected.line()), expected, actual), expected.line());
  }

  private void readIndicators(int label, List<Cell> heads) {
    List<IndicatorColumn> columns =
        heads.stream().map(labels::indicatorColumn).map(Optional::get).toList();
    if (!SingleTable.canRead(columns)) {
      pieces.subList(at, pieces.size()).forEach(piece -> emitPlain(Piece.cell(List.of(piece))));
      at = pieces.size();
      return;
    }
    emitHeads(label, heads, false);
    int end = at;
    while (end < pieces.size() && match(end, labels::isTotal) == 0) {
      end++;
    }
    table = true;
    rows.addAll(new SingleTable(labels, columns, pieces.subList(at, end)).rows());
    at = end;
  }

  /** {@code 总分 100 97.8 ¶ 7}: a narrow column breaks the last number. */
  private void readTotal() {
    int line = pieces.get(at).line();
    int count = match(at, labels::isTotal);
    List<Cell> row = new ArrayList<>(List.of(take(at, at + count)));
    at += count;
    while (at < pieces.size() && pieces.get(at).isNumber() && row.size() < 3) {
      int end = at + 1;
      boolean broken =
          end < pieces.size()
              && pieces.get(at).text().contains(".")
              && pieces.get(end).before() != Piece.Break.SPACE
              && pieces.get(end).isNumber()
              && pieces.get(end).text().length() == 1;
      row.add(take(at, broken ? end + 1 : end));
      at = broken ? end + 1 : end;
    }
    emit(row, line);
  }

  /** A line of the form's top or foot: labels, and behind each its value. */
  private void readHeadLine() {
    int line = pieces.get(at).line();
    List<Cell> row = new ArrayList<>();
    int from = at;
    while (at < pieces.size() && pieces.get(at).line() == line) {
      int label = match(at, cell -> labels.isFieldLabel(cell) || labels.isFoot(cell));
      if (label > 0) {
        addValue(row, from, at);
        row.add(take(at, at + label));
        from = at + label;
      }
      at += Math.max(1, label);
    }
    addValue(row, from, at);
    if (row.size() > 1) {
      emit(row, line);
    } else {
      row.forEach(this::emitPlain);
    }
  }

  private void addValue(List<Cell> row, int from, int to) {
    if (to > from) {
      row.add(take(from, to));
    } else if (!row.isEmpty()) {
      row.add(Piece.blank(row.get(0).line()));
    }
  }
}
