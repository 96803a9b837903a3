package io.github.perfparse.parse.foot;

import io.github.perfparse.form.FormField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.Total;
import io.github.perfparse.lexicon.FootLabel;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.parse.cell.ColumnMap;
import io.github.perfparse.parse.cell.DamagedNumber;
import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.parse.cell.LoneTotal;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cell.SpreadsheetErrors;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.parse.cell.TotalOrder;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Fold;
import io.github.perfparse.text.row.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringTokenizer;

/**
 * Reads the total: {@code 总分⇥⇥⇥⇥⇥100⇥95}, or its label and its two numbers on lines of their own.
 */
public record TotalReader(Lexicon lexicon, Ledger ledger) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pointer POINTS = FormField.TOTAL_POINTS.path();
  private static final Pointer SCORE = FormField.TOTAL_SCORE.path();

  /** How many numbers the rows of a total hold. */
  public static int numbers(List<Row> rows) {
    int numbers = 0;
    for (Row row : rows) {
      for (Cell cell : row.printed()) {
        numbers += isNumber(cell) ? 1 : 0;
      }
    }
    return numbers;
  }

  /** A number, or where one was that is misread or that a spreadsheet has destroyed. */
  private static boolean isNumber(Cell cell) {
    return Numbers.read(cell.text()).isPresent()
        || DamagedNumber.withoutLetters(cell.text()).isPresent()
        || SpreadsheetErrors.isError(cell.text());
  }

  /** The numbers of {@code 总分 100 95} where the whole row is one cell. */
  public static Optional<List<String>> inOneCell(Cell cell, Lexicon lexicon) {
    boolean begun = lexicon.foot().mayBegin(cell.text());
    if (!begun || cell.key().isEmpty() || !Characters.hasDigit(cell.text())) {
      return Optional.empty();
    }
    List<String> words = words(cell.text());
    List<String> numbers = words.subList(1, words.size());
    boolean total = lexicon.foot().means(Fold.key(words.get(0)), FootLabel.TOTAL);
    return total && !numbers.isEmpty() && numbers.size() <= 2 && areNumbers(numbers)
        ? Optional.of(numbers)
        : Optional.empty();
  }

  /** {@code 总兮}, {@code 台计}: one character of two is that of a total's label. */
  public static boolean isDamagedLabel(Cell cell) {
    String key = cell.key();
    return key.length() == 2
        && ("总合".indexOf(key.charAt(0)) >= 0 || "分计".indexOf(key.charAt(1)) >= 0);
  }

  /** Whether the cell holds the points of a whole form. */
  public static boolean isHundred(Cell cell) {
    Optional<BigDecimal> number = Numbers.read(cell.text());
    return number.isPresent() && number.get().compareTo(HUNDRED) == 0;
  }

  private static List<String> words(String text) {
    StringTokenizer parts = new StringTokenizer(text, " :：");
    List<String> words = new ArrayList<>();
    while (parts.hasMoreTokens()) {
      words.add(parts.nextToken());
    }
    return words;
  }

  private static boolean areNumbers(List<String> words) {
    for (String word : words) {
      if (Numbers.read(word).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads the rows of the section. Which of the two a lone number is the rows above tell, or else
   * {@code columns}.
   */
  public Total read(
      List<Row> rows, ColumnMap columns, Funding funding, List<Indicator> indicators) {
    List<Text> numbers = new ArrayList<>();
    int line = rows.get(0).line();
    for (Row row : rows) {
      for (Cell cell : row.printed()) {
        if (isNumber(cell)) {
          numbers.add(Text.of(cell));
        } else if (isLabel(cell)) {
          ledger.label(cell);
        } else if (isDamagedLabel(cell) && lexicon.grades().exact(cell).isEmpty()) {
          ledger.label(cell, new Match<>(FootLabel.TOTAL, true));
        } else {
          for (String word : inOneCell(cell, lexicon).orElse(List.of())) {
            numbers.add(Text.of(cell).reading(word));
          }
        }
      }
    }
    boolean alone = numbers.size() == 1;
    boolean points = alone && isPoints(rows.get(0), numbers.get(0), columns, funding, indicators);
    TotalOrder order =
        TotalOrder.of(
            columns.indexOf(IndicatorColumn.POINTS), columns.indexOf(IndicatorColumn.SCORE));
    return total(numbers, line, points, order == TotalOrder.SCORE_FIRST);
  }

  private boolean isPoints(
      Row row, Text number, ColumnMap columns, Funding funding, List<Indicator> indicators) {
    Optional<BigDecimal> value = Numbers.read(number.value());
    LoneTotal column =
        value.isPresent() ? LoneTotal.of(value.get(), funding, indicators) : LoneTotal.UNKNOWN;
    return switch (column) {
      case POINTS -> true;
      case SCORE -> false;
      case UNKNOWN -> byPlace(row, number, columns);
    };
  }

  /**
   * Left of both columns, {@code 合计⇥100⇥⇥⇥⇥⇥}, the row's blank cells have moved, and nothing shows
   * it.
   */
  private boolean byPlace(Row row, Text number, ColumnMap columns) {
    boolean under = columns.standsUnderPoints(row, number.cell(0));
    boolean left = row.cells().indexOf(number.cell(0)) < columns.indexOf(IndicatorColumn.POINTS);
    Optional<BigDecimal> value = Numbers.read(number.value());
    boolean hundred = value.isPresent() && LoneTotal.isOdd(value.get(), false);
    boolean points = under || left && hundred;
    if (value.isPresent() && (points != under || LoneTotal.isOdd(value.get(), points))) {
      String key = points ? "doubt.total-points" : "doubt.total-score";
      ledger.repair(Repair.Kind.ALIGNED_CELL, points ? POINTS : SCORE, number.line(), key);
    }
    return points;
  }

  private boolean isLabel(Cell cell) {
    return lexicon.foot().exact(cell).isPresent() || Numbers.isNone(cell.text());
  }

  /** A single number is the points or the score. */
  private Total total(List<Text> numbers, int line, boolean alonePoints, boolean scoreFirst) {
    Text points = Text.BLANK;
    Text score = Text.BLANK;
    if (numbers.size() >= 2) {
      points = numbers.get(scoreFirst ? 1 : 0);
      score = numbers.get(scoreFirst ? 0 : 1);
    } else if (numbers.size() == 1) {
      points = alonePoints ? numbers.get(0) : Text.BLANK;
      score = alonePoints ? Text.BLANK : numbers.get(0);
    }
    joined(points, POINTS, line);
    joined(score, SCORE, line);
    boolean whole = numbers.size() >= 2;
    Optional<BigDecimal> pointsRead = ledger.number(POINTS, points, whole);
    return new Total(pointsRead, ledger.number(SCORE, score, whole), OptionalInt.of(line));
  }

  /** Repair for numbers on lines of their own: {@code 总分}, blank line, {@code | 100 | 99.02 |}. */
  private void joined(Text number, Pointer path, int line) {
    if (!number.isBlank() && number.line() != line) {
      ledger.repair(
          Repair.Kind.JOINED_FRAGMENT, path, number.line(), "joined.total", number.value(), line);
    }
  }
}
