package io.github.perfparse.align;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.label.Label;
import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.path.AlignedCell;
import io.github.perfparse.align.path.AlignedRow;
import io.github.perfparse.align.path.Shapes;
import io.github.perfparse.align.span.HeadRun;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.judge.PieceDoubts;
import io.github.perfparse.judge.Sums;
import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.say.Message;
import io.github.perfparse.say.Term;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The fate of every word of one form. What no reader has claimed as a value, a label or furniture
 * by the time the book is closed is reported.
 */
final class WordLedger {

  private final Sheet sheet;
  private final Ledger ledger = new Ledger();
  private final boolean[] claimed;

  /** The value that each word is a part of; null for a label and for what nobody has claimed. */
  private final Pointer[] owners;

  private final Set<Pointer> doubted = new HashSet<>();

  private final LoneNumbers lone;

  /** The words of each number cell that holds something else. */
  private final List<int[]> unread = new ArrayList<>();

  WordLedger(Sheet sheet) {
    this.sheet = sheet;
    this.lone = new LoneNumbers(sheet);
    this.claimed = new boolean[sheet.size()];
    this.owners = new Pointer[sheet.size()];
  }

  Ledger ledger() {
    return ledger;
  }

  /** The words are a label. */
  void label(int from, int to) {
    for (Cell cell : claim(from, to).cells()) {
      ledger.label(cell);
    }
  }

  /** The words are the label of a row, {@code 当年财政 ⏎ 5 ⏎ 拨款}: digits alone are none of it. */
  void rowLabel(Pointer path, int from, int to) {
    label(from, to);
    lone.note(path, from, to);
  }

  /**
   * The labels among the words, each that was corrected being told of; a word that says something
   * and is none is left to be told of.
   */
  void labels(int from, int to) {
    int begin = from;
    int i = from;
    while (i < to) {
      Optional<Label> label = within(i, to);
      if (label.isPresent() && label.get().corrected()) {
        String words = sheet.words(i, label.get().to());
        Message detail = Message.of("corrected.label", words, name(label.get()));
        repair(Repair.Kind.CORRECTED_LABEL, Pointer.FORM, sheet.line(i), detail);
      } else if (label.isEmpty() && saysSomething(i)) {
        label(begin, i);
        begin = i + 1;
      }
      i = label.isPresent() ? label.get().to() : i + 1;
    }
    label(begin, to);
  }

  private boolean saysSomething(int index) {
    return Characters.hasLetter(sheet.word(index)) || Characters.hasDigit(sheet.word(index));
  }

  /** The heads of a table's columns; of a column that the form does not know all is told. */
  void heads(HeadRun run) {
    int from = run.from();
    for (HeadRun.Head head : run.heads()) {
      if (head.isUnknown() && !sheet.labels().has(head.from(), LabelKind.OWN_COLUMN)) {
        labels(from, head.from());
        from = head.to();
      }
    }
    labels(from, run.to());
  }

  /** The word is the kind of an indicator beside its target. */
  void kind(Pointer target, int from, int to) {
    for (Cell cell : claim(from, to).cells()) {
      ledger.kind(target, cell);
    }
  }

  /** The words stand in a column that no field of the record holds. */
  void otherColumn(Pointer path, int from, int to) {
    ledger.otherColumn(path, claim(from, to));
  }

  /** The longest label that begins at the word and ends in time. */
  private Optional<Label> within(int from, int to) {
    for (Label label : sheet.labels().at(from)) {
      if (label.to() <= to) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }

  private static Object name(Label label) {
    String name = label.meanings().get(0).name();
    return switch (label.meanings().get(0).kind()) {
      case HEAD -> new Term("HeadField", name);
      case SECTION -> new Term("SectionLabel", name);
      case FUND_COLUMN -> new Term("FundColumn", name);
      case FUND_ROW -> new Term("Funding.Kind", name);
      case OBJECTIVE_COLUMN -> new Term("ObjectiveColumn", name);
      case INDICATOR_COLUMN -> new Term("IndicatorColumn", name);
      case FOOT -> new Term("FootLabel", name);
      case OWN_COLUMN, OTHER_COLUMN, LEVEL1, LEVEL2 -> name;
    };
  }

  private Text claim(int from, int to) {
    for (int i = from; i < to; i++) {
      claimed[i] = true;
    }
    return sheet.value(from, to);
  }

  private Text claimFor(Pointer path, int from, int to) {
    Arrays.fill(owners, from, to, path);
    return claim(from, to);
  }

  /** The words are the text at that place; a mark for none is no text. */
  Optional<String> text(Pointer path, int from, int to) {
    if (from >= to) {
      return Optional.empty();
    }
    Text text = claimFor(path, from, to);
    noteJoin(path, text);
    return ledger.text(path, text);
  }

  /** {@code 局}, {@code 0%。}, {@code 85}: as a text, and too little of one. */
  Optional<String> words(Pointer path, int from, int to) {
    Optional<String> text = text(path, from, to);
    boolean piece =
        text.isPresent() && (PieceDoubts.isPiece(text.get()) || !Characters.hasLetter(text.get()));
    if (piece) {
      doubt(path, sheet.line(from), Message.of("doubt.piece", text.get()));
    }
    return text;
  }

  /** The words are a part of the text at that place; the text itself is left to the ledger. */
  Text claim(Pointer path, int from, int to) {
    Text text = claimFor(path, from, to);
    noteJoin(path, text);
    lone.note(path, from, to);
    return text;
  }

  /** The words are the text at that place, as it stands. */
  Text take(Pointer path, int from, int to) {
    Text text = claimFor(path, from, to);
    noteJoin(path, text);
    ledger.value(path, text);
    return text;
  }

  /** What is found in the words is known for the value at that place, but not what it says. */
  void unrecognised(Pointer path, int from, int to, String found) {
    ledger.unrecognised(path, sheet.value(from, to).reading(found));
  }

  /**
   * The words are the number at that place; what is no number is reported.
   *
   * @param whole whether the row has all its other cells
   */
  Optional<BigDecimal> number(Pointer path, int from, int to, boolean whole) {
    return number(path, from, to, text -> ledger.number(path, text, whole));
  }

  /** The words are an amount, given in yuan. */
  Optional<BigDecimal> amount(
      Pointer path, int from, int to, Optional<String> unit, boolean whole) {
    return number(path, from, to, text -> ledger.amount(path, text, unit, whole));
  }

  private Optional<BigDecimal> number(
      Pointer path, int from, int to, Function<Text, Optional<BigDecimal>> reading) {
    Text text = claimFor(path, from, to);
    noteJoin(path, text);
    notePieces(path, from, to);
    lone.note(path, from, to);
    int before = ledger.leftovers().size();
    Optional<BigDecimal> number = reading.apply(text);
    if (ledger.leftovers().size() > before) {
      unread.add(new int[] {from, to});
    }
    return number;
  }

  private void noteJoin(Pointer path, Text text) {
    int last = text.cells().isEmpty() ? 0 : text.cells().get(text.cells().size() - 1).line();
    if (last > text.line()) {
      Message detail = Message.of("joined.lines", text.value(), text.line(), last);
      repair(Repair.Kind.JOINED_FRAGMENT, path, text.line(), detail);
    }
  }

  /** {@code 8.42 84%}: two words that were taken for one number may be two. */
  private void notePieces(Pointer path, int from, int to) {
    boolean pieces = false;
    for (int i = from + 1; i < to; i++) {
      pieces |= !sheet.startsLine(i) && sheet.atom(i).gap().kind() != Gap.Kind.NONE;
    }
    if (pieces) {
      Message detail = Message.of("joined.words", sheet.words(from, to));
      repair(Repair.Kind.JOINED_FRAGMENT, path, sheet.line(from), detail);
    }
  }

  /** Doubts the numbers alone on their lines that no sum of the form proves. */
  void doubtLone(Sums sums) {
    for (Repair doubt : lone.doubts(sums)) {
      doubt(doubt.path(), doubt.line(), doubt.detail());
    }
  }

  /** The words are a page mark, a running head or the like. */
  void furniture(int from, int to, String what) {
    if (from < to) {
      Text text = claim(from, to);
      ledger.furniture(new Row(Syntax.PLAIN, text.line(), false, text.cells()), what);
    }
  }

  /** Words that were taken out before are a page mark, a running head or the like. */
  void furniture(List<Atom> words, String what) {
    List<Cell> cells = new ArrayList<>();
    for (Atom word : words) {
      cells.add(new Cell(word.text(), word.raw(), word.line(), word.column()));
    }
    ledger.furniture(new Row(Syntax.PLAIN, cells.get(0).line(), false, cells), what);
  }

  /** The value may be another one; the first reason for it is given. */
  void doubt(Pointer path, int line, Message detail) {
    if (doubted.add(path)) {
      repair(Repair.Kind.ALIGNED_CELL, path, line, detail);
    }
  }

  /** The row was cut between cells that touch: each of them may end elsewhere. */
  void touching(Pointer path, AlignedRow row) {
    StringBuilder text = new StringBuilder();
    boolean touching = false;
    for (AlignedCell cell : row.cells()) {
      for (int i = cell.from(); i < cell.to(); i++) {
        touching |= sheet.atom(i).gap().kind() == Gap.Kind.TOUCH;
        text.append(sheet.word(i));
      }
    }
    if (touching) {
      doubt(path, sheet.line(row.first()), Message.of("doubt.touching", text.toString()));
    }
  }

  /** Something was mended. */
  void repair(Repair.Kind kind, Pointer path, int line, Message detail) {
    ledger.repair(kind, path, line, detail);
  }

  /** Reports what nobody has claimed. */
  void close(int from, int to) {
    for (int[] number : unread) {
      Text text = sheet.value(number[0], number[1]);
      doubtNeighbour(number[0] - 1, from, to, text);
      doubtNeighbour(number[1], from, to, text);
    }
    int begin = from;
    while (begin < to) {
      int end = begin;
      while (end < to && !claimed[end] && (end == begin || !sheet.startsLine(end))) {
        end++;
      }
      if (end > begin) {
        Text text = claim(begin, end);
        doubtNeighbour(begin - 1, from, to, text);
        doubtNeighbour(behindLabels(end, to), from, to, text);
        ledger.close(new Row(Syntax.PLAIN, text.line(), false, text.cells()));
      }
      begin = Math.max(end, begin + 1);
    }
  }

  /** {@code 年度 预期目标 实际完成情况 总体养护绿道目标}: what stands before labels may be a piece of one. */
  private int behindLabels(int from, int to) {
    int word = from;
    while (word < to && claimed[word] && owners[word] == null) {
      word++;
    }
    return word;
  }

  /** {@code 免费开} ⏎ {@code 放}: what found no place may be a part of the value beside it. */
  private void doubtNeighbour(int word, int from, int to, Text loose) {
    if (word >= from && word < to && owners[word] != null) {
      Message detail = Message.of("doubt.loose", loose.value());
      doubt(owners[word], sheet.line(word), detail);
      doubtRow(owners[word], sheet.line(word), loose);
    }
  }

  /**
   * {@code 316.80 1} ⏎ {@code 0 96.00%}: each number may be another's, and so may each beside a
   * dash of the funds; {@code 度} is a name's, {@code 及时性} behind a page any cell's.
   */
  private void doubtRow(Pointer path, int line, Text loose) {
    if (path.index() == Pointer.NO_ROW) {
      return;
    }
    boolean funds = path.section().equals(FundField.SECTION);
    Pointer row = Pointer.of(path.section(), path.index(), "");
    if (Numbers.isNumber(loose.value()) || funds && Shapes.isDash(loose.value())) {
      doubt(row, line, Message.of("doubt.number", loose.value()));
    } else if (path.section().equals(IndicatorField.SECTION)) {
      boolean piece = PieceDoubts.isPiece(loose.value());
      Pointer name = IndicatorField.LEVEL3.path(path.index());
      doubt(piece ? name : row, line, Message.of("doubt.loose", loose.value()));
    }
  }

  /** The value that the word is a part of. */
  Optional<Pointer> owner(int index) {
    return Optional.ofNullable(owners[index]);
  }

  /** Whether somebody has claimed the word. */
  boolean isClaimed(int index) {
    return claimed[index];
  }
}
