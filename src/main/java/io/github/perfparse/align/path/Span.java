package io.github.perfparse.align.path;

import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.label.LabelTable;
import io.github.perfparse.align.label.Meaning;
import io.github.perfparse.text.row.Characters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Some words side by side, taken for one cell: what they say together. */
final class Span {

  /** What the text costs in a column is still to be found out. */
  static final int UNKNOWN = -1;

  private static final int COLUMNS = TableColumn.values().length;

  /** No cell at all. */
  static final Span NONE = new Span(0, 0, "", List.of(""));

  private final int from;
  private final int to;
  private final String text;
  private final Optional<SpanTable> table;

  /** By column what the text costs, and one more; 0 where that is still to be found out. */
  private final int[] costs = new int[COLUMNS];

  private List<String> lines;
  private int[] widths;
  private List<Meaning> meanings;
  private int numberEnd = UNKNOWN;
  private BigDecimal value;

  /** The end that was last joined to the words, and both together. */
  private Span end;

  private Span joined;

  /**
   * @param from index of the first word
   * @param to index behind the last
   * @param text the words without anything between
   * @param table where they stand
   */
  Span(int from, int to, String text, SpanTable table) {
    this.from = from;
    this.to = to;
    this.text = text;
    this.table = Optional.of(table);
  }

  private Span(int from, int to, String text, List<String> lines) {
    this.from = from;
    this.to = to;
    this.text = text;
    this.table = Optional.empty();
    this.lines = lines;
  }

  /** The words together with others that stand further on; each way to a row asks for the same. */
  Span with(Span rest) {
    if (rest != end) {
      List<String> both = new ArrayList<>(lines());
      both.addAll(rest.lines());
      end = rest;
      joined = new Span(from, rest.to, text + rest.text, both);
    }
    return joined;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  String text() {
    return text;
  }

  /** The text line by line. */
  List<String> lines() {
    if (lines == null) {
      lines = table.get().lines(from, to);
    }
    return lines;
  }

  /** How many of the words are numbers or targets. */
  int figures() {
    return table.isPresent() ? table.get().figures(from, to) : 0;
  }

  /** Whether a digit stands in the text: most that may be said of values has one. */
  boolean hasDigit() {
    return table.isPresent() ? table.get().hasDigit(from, to) : Characters.hasDigit(text);
  }

  boolean isNone() {
    return this == NONE;
  }

  /** Whether it is more than one word. */
  boolean isOfWords() {
    return to - from > 1;
  }

  boolean isWhole() {
    return lines == null ? table.get().breaks(from, to) == 0 : lines.size() == 1;
  }

  int length() {
    return text.length();
  }

  boolean isNumber() {
    return numberEnd() == text.length() && !text.isEmpty();
  }

  /** Behind the number that the text begins with. */
  private int numberEnd() {
    if (numberEnd == UNKNOWN) {
      numberEnd = Shapes.numberEnd(text, 0);
    }
    return numberEnd;
  }

  /** The number it is; only asked of numbers and rates. */
  BigDecimal value() {
    if (value == null) {
      value = new BigDecimal(text.substring(0, numberEnd()).replace(",", ""));
    }
    return value;
  }

  boolean hasValue() {
    return Shapes.isRate(text);
  }

  /** The display width of all, on one line. */
  int width() {
    return table.isPresent() ? table.get().width(from, to) : Shapes.width(text);
  }

  /** The display width of a line. */
  int width(int line) {
    if (widths == null) {
      widths = new int[lines().size()];
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Shapes.width(lines.get(i));
      }
    }
    return widths[line];
  }

  /** What {@link #keep} was told; {@link #UNKNOWN} before. */
  int cost(TableColumn column) {
    return costs[column.ordinal()] - 1;
  }

  /** Remembers what the text costs in a column, whatever the habits of the table. */
  void keep(TableColumn column, int cost) {
    costs[column.ordinal()] = cost + 1;
  }

  /** What it means as a label. */
  List<Meaning> meanings() {
    if (meanings == null) {
      boolean none = table.isPresent() && table.get().isNoLabel(from, to);
      meanings = none ? List.of() : LabelTable.standard().of(text);
    }
    return meanings;
  }

  boolean isLabel(LabelKind kind) {
    for (Meaning meaning : meanings()) {
      if (meaning.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the pieces of a number on several lines hold together: {@code 100.|00}, {@code
   * 1,713,136.|75}, {@code 75.3|0%}, {@code 1|0.|0|0}.
   */
  boolean isBrokenNumber() {
    if (isNarrow()) {
      return Shapes.decimals(text) > 0;
    }
    StringBuilder joined = new StringBuilder(lines().get(0));
    for (int i = 1; i < lines.size(); i++) {
      String piece = lines.get(i);
      boolean goesOn =
          joined.indexOf(".") >= 0
              || joined.charAt(joined.length() - 1) == ','
              || piece.startsWith(".")
              || piece.startsWith(",") && joined.indexOf(",") >= 0
              || piece.equals("%");
      if (!goesOn || !isDigits(piece)) {
        return false;
      }
      joined.append(piece);
    }
    return Shapes.decimals(text) <= 6;
  }

  /**
   * How long the lines of a number are that was broken where its column ends: all the same but for
   * a shorter last one, as in {@code 1174|500.|00}. 0 where they are not.
   */
  int pieceLength() {
    int length = lines().get(0).length();
    for (int i = 0; i < lines().size(); i++) {
      String line = lines().get(i);
      boolean last = i + 1 == lines().size();
      if (!isDigits(line) || line.length() > length || !last && line.length() < length) {
        return 0;
      }
    }
    return lines().size() > 1 ? length : 0;
  }

  /** Whether the pieces tell by themselves that they are of one number. */
  boolean isInEvenPieces() {
    boolean shorter = lines().get(lines().size() - 1).length() < lines().get(0).length();
    return lines().size() > 2 && pieceLength() > 1 && (shorter || Shapes.decimals(text) > 0);
  }

  /** A column so narrow that hardly a digit has room on a line. */
  private boolean isNarrow() {
    for (String line : lines()) {
      if (line.length() > 2 || !isDigits(line)) {
        return false;
      }
    }
    return lines().size() > 2;
  }

  private static boolean isDigits(String piece) {
    int end = piece.endsWith("%") ? piece.length() - 1 : piece.length();
    return Characters.areDigitsOr(",.", piece.substring(0, end));
  }
}
