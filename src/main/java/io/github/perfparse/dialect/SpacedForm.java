package io.github.perfparse.dialect;

import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Puts the rows of a form together whose columns stand under each other. */
final class SpacedForm {

  private static final String ENDS = "。！；";
  private static final int MOST_BROKEN = 3;

  private final Labels labels;
  private final List<List<Chunk>> page;
  private final List<Row> rows = new ArrayList<>();
  private int at;
  private boolean table;

  SpacedForm(Labels labels, List<List<Chunk>> page) {
    this.labels = labels;
    this.page = page;
  }

  /** The rows; empty where there is no table of indicators to be read. */
  Optional<List<Row>> rows() {
    while (at < page.size()) {
      List<Chunk> line = page.get(at);
      if (isIndicatorHead(at)) {
        readIndicators();
      } else if (isTornScore(at)) {
        readTornTotal();
      } else if (isFundHead(at)) {
        readFunds();
      } else if (count(line, labels::isObjectiveColumn) == 2) {
        readObjectives();
      } else {
        readLine(line);
      }
    }
    return table ? Optional.of(rows) : Optional.empty();
  }

  private static int count(List<Chunk> line, Predicate<Cell> isLabel) {
    return (int) line.stream().filter(chunk -> isLabel.test(chunk.cell())).count();
  }

  private boolean hasAmounts(List<Chunk> line) {
    return count(line, cell -> labels.fundColumn(cell).filter(c -> c.isAmount()).isPresent()) > 1;
  }

  /** Whether a later section begins on the line. */
  private boolean begins(int index) {
    return isIndicatorHead(index)
        || count(page.get(index), labels::isObjectiveColumn) == 2
        || isTotal(index)
        || isTornScore(index);
  }

  /** Whether the heads of the funds stand here, or begin here. */
  private boolean isFundHead(int index) {
    return isFundHeadLine(page.get(index))
        || index + 1 < page.size()
            && isFundHeadLine(page.get(index + 1))
            && page.get(index).stream()
                .allMatch(chunk -> labels.startsFundHead(chunk.cell().text()));
  }

  private boolean isFundHeadLine(List<Chunk> line) {
    return count(line, labels::isFundColumn) >= 3;
  }

  private boolean isTotal(int index) {
    return labels.isTotal(page.get(index).get(0).cell());
  }

  /** The score of a total whose cell is too narrow for it: {@code 97.8} above, {@code 7} below. */
  private boolean isTornScore(int index) {
    return index + 2 < page.size()
        && isLoneNumber(index)
        && isTotal(index + 1)
        && isLoneNumber(index + 2);
  }

  private boolean isLoneNumber(int index) {
    return page.get(index).size() == 1 && page.get(index).get(0).isNumber();
  }

  private void readTornTotal() {
    List<Cell> cells = new ArrayList<>(page.get(at + 1).stream().map(Chunk::cell).toList());
    cells.add(Chunk.cell(List.of(page.get(at).get(0), page.get(at + 2).get(0))));
    at += 3;
    emit(cells);
  }

  /** Whether the heads of indicators stand here, or begin here: broken heads come first. */
  private boolean isIndicatorHead(int index) {
    for (int i = index; i < page.size() && i <= index + MOST_BROKEN; i++) {
      if (labels.isHeadLine(page.get(i)) && !hasAmounts(page.get(i))) {
        return true;
      }
      if (!page.get(i).stream().allMatch(chunk -> labels.startsHead(chunk.cell().text()))) {
        return false;
      }
    }
    return false;
  }

  /** The lines from the one at hand up to the next section. */
  private List<List<Chunk>> section() {
    int from = at++;
    return section(from);
  }

  private List<List<Chunk>> section(int from) {
    while (at < page.size() && !begins(at)) {
      at++;
    }
    return page.subList(from, at);
  }

  private void readFunds() {
    rows.addAll(new SpacedFunds(labels, section()).rows());
  }

  private void readIndicators() {
    int from = at;
    while (!labels.isHeadLine(page.get(at))) {
      at++;
    }
    at++;
    SpacedTable body = new SpacedTable(labels, section(from));
    rows.addAll(body.rows());
    table |= body.isRead();
  }

  private void readLine(List<Chunk> line) {
    at++;
    List<Cell> cells = line.stream().map(Chunk::cell).toList();
    boolean labelled = labels.isFieldLabel(cells.get(0)) || labels.isFoot(cells.get(0));
    if (cells.size() > 1 && labelled) {
      boolean total = labels.isTotal(cells.get(0));
      emit(total ? withTail(cells) : cells);
    } else if (count(line, cell -> labels.isNumber(cell)) == cells.size()) {
      cells.forEach(this::emitPlain);
    } else {
      emitPlain(Piece.cell(line.stream().flatMap(chunk -> chunk.pieces().stream()).toList()));
    }
  }

  /** {@code 总分 100 97.8} with {@code 7} alone on the next line. */
  private List<Cell> withTail(List<Cell> cells) {
    int last = cells.size() - 1;
    boolean tail =
        at < page.size()
            && page.get(at).size() == 1
            && page.get(at).get(0).isNumber()
            && page.get(at).get(0).cell().text().length() == 1
            && cells.get(last).text().contains(".");
    if (!tail) {
      return cells;
    }
    Cell rest = page.get(at++).get(0).cell();
    Cell head = cells.get(last);
    List<Cell> joined = new ArrayList<>(cells);
    joined.set(
        last,
        new Cell(
            head.text() + rest.text(), head.raw() + "\n" + rest.raw(), head.line(), head.column()));
    return joined;
  }

  /** Two columns of text under two heads; the section's label stands left of them. */
  private void readObjectives() {
    List<List<Chunk>> lines = section();
    List<Chunk> heads = lines.get(0);
    int right = heads.get(heads.size() - 1).start();
    int left = heads.get(heads.size() - 2).start();
    List<List<Chunk>> texts = List.of(new ArrayList<>(), new ArrayList<>());
    List<Chunk> label = new ArrayList<>(heads.subList(0, heads.size() - 2));
    for (List<Chunk> line : lines.subList(1, lines.size())) {
      int from = 0;
      while (from < line.size() && isOfLabel(label, line.get(from))) {
        label.add(line.get(from++));
      }
      for (Chunk chunk : line.subList(from, line.size())) {
        boolean isLeft = chunk.start() < left + (right - left) * 2 / 3;
        texts.get(isLeft ? 0 : 1).add(chunk);
      }
    }
    List<Cell> row = new ArrayList<>();
    row.add(label.isEmpty() ? Piece.blank(heads.get(0).line()) : Chunk.cell(label));
    row.add(heads.get(heads.size() - 2).cell());
    row.add(heads.get(heads.size() - 1).cell());
    emit(row);
    emitTexts(texts);
  }

  private boolean isOfLabel(List<Chunk> label, Chunk chunk) {
    List<Chunk> more = new ArrayList<>(label);
    more.add(chunk);
    return labels.isPartOfSection(Chunk.cell(more).text());
  }

  private void emitTexts(List<List<Chunk>> texts) {
    List<Cell> row = new ArrayList<>();
    for (List<Chunk> text : texts) {
      row.add(text.isEmpty() ? Piece.blank(1) : paragraphs(text));
    }
    if (row.stream().anyMatch(cell -> !cell.isBlank())) {
      int line = row.get(0).isBlank() ? row.get(1).line() : row.get(0).line();
      row.add(0, Piece.blank(line));
      emit(row);
    }
  }

  private static Cell paragraphs(List<Chunk> chunks) {
    List<Cell> paragraphs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= chunks.size(); i++) {
      if (i == chunks.size() || beginsParagraph(chunks, i)) {
        paragraphs.add(Chunk.cell(chunks.subList(from, i)));
        from = i;
      }
    }
    return TwoTexts.join(paragraphs);
  }

  private static boolean beginsParagraph(List<Chunk> chunks, int index) {
    String before = chunks.get(index - 1).cell().text();
    boolean newLine = chunks.get(index).line() != chunks.get(index - 1).line();
    return newLine
        && (ENDS.indexOf(before.charAt(before.length() - 1)) >= 0
            || TwoTexts.isNumbered(chunks.get(index).cell().text()));
  }

  private void emit(List<Cell> cells) {
    int line = cells.stream().filter(cell -> !cell.isBlank()).findFirst().orElseThrow().line();
    rows.add(new Row(Syntax.SPACED, line, false, cells));
  }

  private void emitPlain(Cell cell) {
    rows.add(new Row(Syntax.PLAIN, cell.line(), false, List.of(cell)));
  }
}
