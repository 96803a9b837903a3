package io.github.perfparse.judge;

import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Fold;
import java.util.List;
import java.util.Optional;

/**
 * Marks target and actual values of which the table itself says that an end may be missing: one
 * that the other value has, or that the other rows' values have.
 *
 * <pre>
 * 底前 | 2021年12月按期完成                  two characters that answer nothing: the end of 2021年12月底前
 * 100%完成 | 100%完                        all of the target but its last character
 * ≤240元 | 237.6   below ≥300次 | 300次    a number without the unit that its column prints
 * </pre>
 */
final class ValueDoubts {

  private static final int LONGEST_PIECE = 2;

  private ValueDoubts() {}

  /** Marks what is to be doubted of the values of a table's rows. */
  static void mark(List<Indicator> rows, Marks marks) {
    boolean units = haveUnits(rows);
    for (int i = 0; i < rows.size(); i++) {
      String target = text(rows.get(i).target());
      String actual = text(rows.get(i).actual());
      if (!target.equals(actual) && (isPieces(target, actual) || isPieces(actual, target))) {
        String shorter = target.length() < actual.length() ? target : actual;
        Message why = Message.of("doubt.piece", shorter);
        marks.mark(i, why, IndicatorField.TARGET, IndicatorField.ACTUAL);
      } else if (units && lacksUnit(rows.get(i))) {
        marks.mark(i, Message.of("doubt.piece", actual), IndicatorField.ACTUAL);
      }
    }
  }

  /** Whether three of four actual values beside a target with a unit have one as well. */
  private static boolean haveUnits(List<Indicator> rows) {
    int printed = 0;
    int bare = 0;
    for (Indicator row : rows) {
      boolean lacks = lacksUnit(row);
      bare += lacks ? 1 : 0;
      printed += !lacks && hasUnit(row.target()) && hasUnit(row.actual()) ? 1 : 0;
    }
    return bare > 0 && printed >= 3 * bare;
  }

  private static boolean lacksUnit(Indicator row) {
    boolean number = row.actual().isPresent() && row.actual().get().value().isPresent();
    return number && hasUnit(row.target()) && row.actual().get().unit().isEmpty();
  }

  private static boolean hasUnit(Optional<Quantity> value) {
    return value.isPresent() && value.get().value().isPresent() && value.get().unit().isPresent();
  }

  private static boolean isPieces(String text, String other) {
    return isPiece(text) || isCut(text, other);
  }

  /** A word or two that answer nothing. */
  private static boolean isPiece(String text) {
    boolean words = !text.isEmpty() && text.length() <= LONGEST_PIECE;
    for (int i = 0; i < text.length(); i++) {
      words &= Characters.isHan(text.charAt(i));
    }
    return words && !Lexicon.standard().isAnswer(text);
  }

  /** Whether one is all of the other but its last character. */
  private static boolean isCut(String text, String whole) {
    int length = text.length();
    boolean words = length > 0 && Characters.isHan(text.charAt(length - 1));
    return words && whole.length() == length + 1 && whole.startsWith(text);
  }

  private static String text(Optional<Quantity> value) {
    return value.isPresent() ? Fold.key(value.get().text()) : "";
  }
}
