package io.github.perfparse.check.evidence;

import io.github.perfparse.check.doubt.Edge;
import io.github.perfparse.check.doubt.MovedRow;
import io.github.perfparse.check.evidence.Finding.Operand;
import io.github.perfparse.form.Correction;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.Repair;
import io.github.perfparse.say.Amount;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where the values of a form are printed, in what words, and which of them are doubtful. */
final class Evidence {

  /** Ten million million yuan: no project has as much. */
  private static final BigDecimal ALL_THERE_IS = BigDecimal.TEN.pow(13);

  /** No form has more. */
  private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1000);

  /** What mends a page or the look of a text changes nothing that a value says. */
  private static final Set<Repair.Kind> HARMLESS =
      EnumSet.of(
          Repair.Kind.CLEANED_TEXT, Repair.Kind.DROPPED_FURNITURE, Repair.Kind.DROPPED_HIDDEN);

  private final Form form;
  private final PlaceIndex printed;
  private final PlaceIndex repaired;
  private final PlaceIndex unread;

  /** Made for the first finding: most forms need none. */
  private Edge edge;

  private Causes causes;

  Evidence(Form form) {
    this.form = form;
    this.printed = new PlaceIndex(form.provenance());
    this.repaired = new PlaceIndex(form.repairs());
    this.unread = new PlaceIndex(form.leftovers());
  }

  Causes causes() {
    if (causes == null) {
      causes = new Causes(form, this);
    }
    return causes;
  }

  /** What is printed at a figure's place. */
  Operand operand(Figure figure) {
    int first = printed.first(figure.path());
    if (first == PlaceIndex.NONE) {
      return figure.asRead();
    }
    Provenance piece = form.provenance().get(first);
    String raw = piece.raw();
    for (int i = printed.after(first); i != PlaceIndex.NONE; i = printed.after(i)) {
      raw += form.provenance().get(i).raw();
    }
    return new Operand(figure.path(), piece.line(), raw.strip(), figure.value());
  }

  /** Whether the value was repaired, inferred or could not be read. */
  boolean isDoubtful(Operand operand) {
    Pointer path = operand.path();
    return isLeftOver(path)
        || lacksDigits(operand.text())
        || isOfMergedRow(path)
        || isCutOff(path)
        || isValue(path) && (isRepaired(operand) || isTableAGuess(path)) && !isCorrected(path);
  }

  /**
   * {@code 193.6?}, {@code **88}, {@code 10*%}: a space of another encoding stood there, or a digit
   * that was lost; a mark behind the unit is a footnote's. {@code 3b套}: a letter was read for it.
   */
  private static boolean lacksDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean lacks =
          switch (text.charAt(i)) {
            case '?', '*', '\u25A1', '\uFFFD' -> isDigitAt(text, i - 1) || isDigitAt(text, i + 1);
            case 'O', 'o', 'I', 'l', 'S', 'b', 'B', 'Z' ->
                isDigitAt(text, i - 1) && isNoUnitAt(text, i);
            default -> false;
          };
      if (lacks) {
        return true;
      }
    }
    return false;
  }

  /** A unit of one letter ends its text, or stands before a bar: {@code 5L}, {@code 20B/s}. */
  private static boolean isNoUnitAt(String text, int index) {
    boolean last = index + 1 == text.length();
    return !last && text.charAt(index + 1) != '/' && !isLatin(text.charAt(index + 1));
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /**
   * {@code 39433900⇥3943390035490510⇥10⇥90%⇥9}: two cells came into one, so that all behind stand
   * one cell off. There is no such sum of money, and points are no percentage nor a sum.
   */
  private boolean isOfMergedRow(Pointer path) {
    if (!path.section().equals(FundField.SECTION) || path.index() >= form.funding().rows().size()) {
      return false;
    }
    Funding.Row row = form.funding().rows().get(path.index());
    for (FundField amount : FundField.AMOUNTS) {
      Optional<BigDecimal> money = amount.of(row);
      if (money.isPresent() && money.get().compareTo(ALL_THERE_IS) > 0) {
        return true;
      }
    }
    if (row.points().isPresent() && row.points().get().compareTo(MOST_POINTS) > 0) {
      return true;
    }
    int points = printed.first(FundField.SECTION, path.index(), FundField.POINTS.key());
    return points != PlaceIndex.NONE && form.provenance().get(points).raw().indexOf('%') >= 0;
  }

  private boolean isCutOff(Pointer path) {
    int first = edge().cuts() && isValue(path) ? printed.first(path) : PlaceIndex.NONE;
    return first != PlaceIndex.NONE && edge().cuts(form.provenance().get(first));
  }

  /** Where the form's lines were cut. */
  Edge edge() {
    if (edge == null) {
      edge = Edge.of(form);
    }
    return edge;
  }

  private static boolean isDigitAt(String text, int index) {
    return index >= 0 && index < text.length() && Character.isDigit(text.charAt(index));
  }

  /** What a person gave is no longer doubted, whatever was mended around it. */
  private boolean isCorrected(Pointer path) {
    for (Correction correction : form.corrections()) {
      if (correction.path().equals(path.toString())) {
        return true;
      }
    }
    return false;
  }

  /** The form as a whole is the place of what has no place; that makes no value doubtful. */
  private static boolean isValue(Pointer path) {
    return !path.equals(Pointer.FORM);
  }

  /**
   * Whether a repair of the value or of its whole row could have changed what it says. A shifted
   * row is read by its two numbers at the right, so these are where they were printed, and only the
   * cells left of them had moved; of a row that is whole none but all together.
   */
  private boolean isRepaired(Operand operand) {
    Pointer path = operand.path();
    for (int i = repaired.first(path); i != PlaceIndex.NONE; i = repaired.after(i)) {
      if (matters(form.repairs().get(i).kind(), operand)) {
        return true;
      }
    }
    int row = repaired.first(path.section(), path.index(), "");
    for (int i = row; i != PlaceIndex.NONE; i = repaired.after(i)) {
      Repair repair = form.repairs().get(i);
      boolean anchor = repair.kind() == Repair.Kind.SHIFTED_ROW && isAnchor(path);
      boolean there =
          anchor && MovedRow.fitsColumns(form.indicators().get(path.index()))
              || MovedRow.isWhole(form, repair);
      if (matters(repair.kind(), operand) && !there) {
        return true;
      }
    }
    return false;
  }

  /** Whether words of its table may have been laid into the wrong cells. */
  private boolean isTableAGuess(Pointer path) {
    Pointer table =
        switch (path.section()) {
          case FundField.SECTION -> Pointer.FUND_ROWS;
          case IndicatorField.SECTION, "total" -> Pointer.INDICATORS;
          default -> Pointer.FORM;
        };
    int first = isValue(table) ? repaired.first(table) : PlaceIndex.NONE;
    for (int i = first; i != PlaceIndex.NONE; i = repaired.after(i)) {
      if (form.repairs().get(i).kind() == Repair.Kind.ALIGNED_CELL) {
        return true;
      }
    }
    return false;
  }

  /** An amount of money in a message, in the unit that the form prints. */
  Amount money(BigDecimal yuan) {
    return new Amount(yuan, Amount.Unit.of(form.funding().unit()));
  }

  /** Whether something is printed at the place that could not be read. */
  boolean isLeftOver(Pointer path) {
    return isValue(path) && unread.first(path) != PlaceIndex.NONE;
  }

  /** Whether such a repair of the value itself could have changed what it says. */
  private static boolean matters(Repair.Kind kind, Operand operand) {
    boolean joined = kind == Repair.Kind.JOINED_FRAGMENT || kind == Repair.Kind.CLEANED_NUMBER;
    return !HARMLESS.contains(kind)
        && (!joined || operand.path().isOfNumber() && !Printed.saysTheSame(operand));
  }

  private static boolean isAnchor(Pointer path) {
    return IndicatorField.POINTS.isAt(path) || IndicatorField.SCORE.isAt(path);
  }
}
