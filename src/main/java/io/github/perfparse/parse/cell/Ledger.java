package io.github.perfparse.parse.cell;

import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The fate of every cell of one form. A reader claims a cell as a value, a label or furniture; what
 * nobody claimed by the time the ledger is closed becomes a leftover. The default outcome of a cell
 * is to be reported: forgetting one is not possible.
 */
public final class Ledger {

  /** Cells of a form of usual size: more of them are taken too. */
  private static final int USUAL_CELLS = 256;

  private static final int DIGITS_OF_TEN_THOUSAND = 4;

  /** What a conversion prints for characters that it could not keep. */
  private static final char LOST = '\uFFFD';

  private final CellSet claimed = new CellSet(USUAL_CELLS);
  private final List<Repair> repairs = new ArrayList<>();
  private final List<Leftover> leftovers = new ArrayList<>();

  /** The cells that are values, or pieces of one, and the place of each one's value. */
  private final List<Cell> values = new ArrayList<>(USUAL_CELLS);

  private final List<Pointer> paths = new ArrayList<>(USUAL_CELLS);

  /** The cell is a label: it says what another cell means. */
  public void label(Cell cell) {
    if (claimed.add(cell) && isCleaned(cell)) {
      repair(Repair.Kind.CLEANED_TEXT, Pointer.FORM, cell.line(), "cleaned.text", cell.raw());
    }
  }

  /** The cell is the label that {@code match} says; a corrected one leaves a repair. */
  public void label(Cell cell, Match<?> match) {
    label(cell);
    if (match.corrected()) {
      Message detail = Message.of("corrected.label", cell.text(), match.meaning());
      repair(Repair.Kind.CORRECTED_LABEL, Pointer.FORM, cell.line(), detail);
    }
  }

  /** The cell, or one piece of it, is the value at {@code path}. */
  public void value(Pointer path, Cell cell) {
    claimed.add(cell);
    add(path, cell);
    if (isCleaned(cell)) {
      repair(Repair.Kind.CLEANED_TEXT, path, cell.line(), "cleaned.text", cell.raw());
    }
  }

  private void add(Pointer path, Cell cell) {
    paths.add(path);
    values.add(cell);
  }

  /** The kind of an indicator, {@code 定性}, is a label beside the target at {@code path}. */
  public void kind(Pointer path, Cell kind) {
    claimed.add(kind);
    repair(Repair.Kind.CLEANED_TEXT, path, kind.line(), "cleaned.kind", kind.text());
  }

  /** Claims all cells of {@code text} as the value at {@code path}. */
  public void value(Pointer path, Text text) {
    claim(path, text);
    String misread = MisreadDigits.find(text.value());
    if (!misread.isEmpty()) {
      repair(Repair.Kind.ALIGNED_CELL, path, text.line(), "doubt.misread-digit", misread);
    }
    if (text.value().indexOf(LOST) >= 0) {
      repair(Repair.Kind.ALIGNED_CELL, path, text.line(), "doubt.lost-characters");
    }
  }

  /** The value at a place is the one at another as well; its line. */
  public OptionalInt alsoAt(Pointer place, Pointer other) {
    OptionalInt line = OptionalInt.empty();
    int known = paths.size();
    for (int i = 0; i < known; i++) {
      if (paths.get(i).equals(place)) {
        line = OptionalInt.of(values.get(i).line());
        add(other, values.get(i));
      }
    }
    return line;
  }

  private void claim(Pointer path, Text text) {
    for (int i = 0; i < text.size(); i++) {
      value(path, text.cell(i));
    }
  }

  /**
   * The row carries nothing of the form: a page number, a repeated head.
   *
   * @param what the key of the sentence that says which
   */
  public void furniture(Row row, String what) {
    StringBuilder printed = new StringBuilder();
    for (Cell cell : row.printed()) {
      claimed.add(cell);
      printed.append(printed.isEmpty() ? "" : " ").append(cell.text());
    }
    repair(Repair.Kind.DROPPED_FURNITURE, Pointer.FORM, row.line(), what, printed.toString());
  }

  /** Something was mended, said by the sentence of that key. */
  public void repair(Repair.Kind kind, Pointer path, int line, String key, Object... parts) {
    repair(kind, path, line, Message.of(key, parts));
  }

  /** All that was mended, or is to be doubted. */
  public void note(List<Repair> mended) {
    repairs.addAll(mended);
  }

  /** Something was mended. */
  public void repair(Repair.Kind kind, Pointer path, int line, Message detail) {
    repairs.add(new Repair(kind, path, line, detail));
  }

  /**
   * Reads the number cell of a value; one that holds no number is reported and left empty.
   *
   * @param whole whether its row has all its other cells, so that this one holds no two of them
   */
  public Optional<BigDecimal> number(Pointer path, Text text, boolean whole) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    if (Numbers.isNone(text.value())) {
      labels(text);
      return Optional.empty();
    }
    if (Numbers.isDashMisread(text.value())) {
      labels(text);
      repair(Repair.Kind.CLEANED_NUMBER, path, text.line(), "cleaned.dash", text.value());
      return Optional.empty();
    }
    Optional<String> misread = DamagedNumber.withoutLetters(text.value());
    Optional<BigDecimal> number =
        misread.isPresent() ? Numbers.read(misread.get()) : Numbers.read(text);
    if (number.isEmpty() || !whole && DamagedNumber.mayBeTwo(text.value())) {
      unreadable(path, text);
      return Optional.empty();
    }
    claim(path, text);
    if (misread.isPresent() || Numbers.isDusty(text.value()) || text.value().indexOf(' ') >= 0) {
      repair(
          Repair.Kind.CLEANED_NUMBER,
          path,
          text.line(),
          "cleaned.number",
          text.value(),
          number.get());
    }
    return number;
  }

  /**
   * Reads the cell of an amount, in yuan.
   *
   * @param unit the unit of the table, which one of the cell's own goes before
   * @param whole whether its row has all its other amounts
   */
  public Optional<BigDecimal> amount(
      Pointer path, Text text, Optional<String> unit, boolean whole) {
    Optional<OwnUnit> own = OwnUnit.of(text.value());
    if (own.isEmpty()) {
      return inYuan(number(path, text, whole), unit);
    }
    Optional<BigDecimal> number = number(path, text.reading(own.get().number()), whole);
    Optional<BigDecimal> amount = inYuan(number, Optional.of(own.get().unit()));
    if (amount.isPresent()) {
      Message read = Message.of("cleaned.number", text.value(), amount.get());
      repair(Repair.Kind.CLEANED_NUMBER, path, text.line(), read);
    }
    return amount;
  }

  private static Optional<BigDecimal> inYuan(Optional<BigDecimal> number, Optional<String> unit) {
    boolean scaled = unit.isPresent() && unit.get().equals(MoneyUnit.TEN_THOUSAND);
    return scaled && number.isPresent()
        ? Optional.of(number.get().movePointRight(DIGITS_OF_TEN_THOUSAND))
        : number;
  }

  /**
   * Reads the cell of a target or an actual value; a number that may be two is reported and left
   * empty.
   *
   * @param whole whether its row has all its other cells
   */
  public Optional<Quantity> quantity(Pointer path, Text text, boolean whole) {
    if (DamagedNumber.isParted(text.value())) {
      return parted(path, text, whole);
    }
    if (!isText(path, text)) {
      return Optional.empty();
    }
    if (DamagedNumber.hasLost(text.value()) && text.value().indexOf(LOST) < 0) {
      repair(Repair.Kind.ALIGNED_CELL, path, text.line(), "doubt.lost-characters");
    }
    Quantity quantity = Quantities.read(text);
    boolean wrapped = quantity.value().isPresent() && text.value().indexOf('\n') >= 0;
    return Optional.of(wrapped ? Quantities.read(onOneLine(path, text)) : quantity);
  }

  private Optional<Quantity> parted(Pointer path, Text text, boolean whole) {
    String joined = DamagedNumber.withoutBlanks(text.value());
    if (!whole && DamagedNumber.mayBeTwo(text.value()) || DamagedNumber.isParted(joined)) {
      unreadable(path, text);
      return Optional.empty();
    }
    claim(path, text);
    repair(Repair.Kind.CLEANED_NUMBER, path, text.line(), "cleaned.number", text.value(), joined);
    return Optional.of(Quantities.read(joined));
  }

  /** The cells stand in a column that no field of the record holds; they are reported. */
  public void otherColumn(Pointer path, Text text) {
    for (Cell cell : text.cells()) {
      claimed.add(cell);
      if (!Numbers.isNone(cell.text())) {
        leftovers.add(new Leftover(Leftover.Kind.OTHER_COLUMN, path, cell.line(), cell.text()));
      }
    }
  }

  private void unreadable(Pointer path, Text text) {
    for (Cell cell : text.cells()) {
      claimed.add(cell);
      leftovers.add(new Leftover(Leftover.Kind.UNREADABLE_NUMBER, path, cell.line(), cell.text()));
    }
  }

  /**
   * The text of a value that is not a number; a mark for "none" is a label, not a text, and one
   * that a spreadsheet has destroyed is reported.
   */
  public Optional<String> text(Pointer path, Text text) {
    return isText(path, text) ? Optional.of(text.value()) : Optional.empty();
  }

  /** Whether there is such a text, which then is the value at {@code path}. */
  public boolean isText(Pointer path, Text text) {
    if (text.isBlank() || isDestroyed(path, text)) {
      return false;
    }
    if (Numbers.isNone(text.value())) {
      labels(text);
      return false;
    }
    value(path, text);
    return true;
  }

  /** The text of a value that is a {@link Phrase}; a wrapped one leaves a repair. */
  public Optional<String> phrase(Pointer path, Text text) {
    return isText(path, text) ? Optional.of(onOneLine(path, text)) : Optional.empty();
  }

  /** The text as a {@link Phrase}; that it was wrapped is told once. */
  public String onOneLine(Pointer path, Text text) {
    if (text.value().indexOf('\n') < 0) {
      return text.value();
    }
    boolean told = false;
    for (Cell cell : text.cells()) {
      told |= isCleaned(cell);
    }
    if (!told) {
      repair(Repair.Kind.CLEANED_TEXT, path, text.line(), "cleaned.lines");
    }
    return Phrase.of(text.value());
  }

  /** Reports a value of which a spreadsheet has left no more than what went wrong. */
  public boolean isDestroyed(Pointer path, Text text) {
    if (!SpreadsheetErrors.isError(text.value())) {
      return false;
    }
    boolean first = false;
    for (Cell cell : text.cells()) {
      first |= claimed.add(cell);
    }
    if (first) {
      unrecognised(path, text);
    }
    return true;
  }

  /** The text at {@code path} goes on beyond where the table was cut. */
  public void truncated(Pointer path, Text text) {
    Cell last = text.cell(text.size() - 1);
    leftovers.add(new Leftover(Leftover.Kind.TRUNCATED_TEXT, path, last.line(), text.value()));
  }

  private void labels(Text text) {
    for (int i = 0; i < text.size(); i++) {
      label(text.cell(i));
    }
  }

  /** What stands at {@code path} is known for the value, but not what it says. */
  public void unrecognised(Pointer path, Text text) {
    leftovers.add(new Leftover(Leftover.Kind.UNRECOGNISED_TEXT, path, text.line(), text.value()));
  }

  /** Whether somebody has claimed the cell. */
  public boolean isClaimed(Cell cell) {
    return claimed.contains(cell);
  }

  /** Reports every cell of {@code row} that nobody claimed. */
  public void close(Row row) {
    for (Cell cell : row.printed()) {
      if (claimed.add(cell)) {
        leftovers.add(
            new Leftover(Leftover.Kind.UNRECOGNISED_TEXT, Pointer.FORM, cell.line(), cell.text()));
      }
    }
  }

  /** What was mended, from the form's first line to its last; on one line in the order it was. */
  public List<Repair> repairs() {
    List<Repair> byLine = new ArrayList<>(repairs);
    byLine.sort(new ByLine());
    return byLine;
  }

  private static final class ByLine implements Comparator<Repair> {

    @Override
    public int compare(Repair one, Repair other) {
      return Integer.compare(one.line(), other.line());
    }
  }

  public List<Leftover> leftovers() {
    return leftovers;
  }

  /** Where each value stood. */
  public List<Provenance> provenance() {
    return new ClaimedCells(paths, values);
  }

  private static boolean isCleaned(Cell cell) {
    return !cell.isAsPrinted();
  }
}
