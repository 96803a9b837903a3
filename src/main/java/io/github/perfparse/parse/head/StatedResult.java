package io.github.perfparse.parse.head;

import io.github.perfparse.form.FormField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Total;
import io.github.perfparse.lexicon.FootLabel;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.text.row.Fold;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The result of forms that state it at their top, and have no line for it below the table:
 *
 * <pre>
 * 自评得分 | 93.6 | 自评等级 | 优      →  total score 93.6, grade 优
 * </pre>
 */
public final class StatedResult {

  private final Map<String, String> attributes;
  private final Lexicon lexicon;
  private final Ledger ledger;

  /**
   * @param attributes the labelled cells of the form's top
   */
  public StatedResult(Map<String, String> attributes, Lexicon lexicon, Ledger ledger) {
    this.attributes = attributes;
    this.lexicon = lexicon;
    this.ledger = ledger;
  }

  /** The total: the one below the table, or the score at the top where none is there. */
  public Total total(Total below) {
    boolean none = below.line().isEmpty() && below.points().isEmpty() && below.score().isEmpty();
    Optional<String> label = none ? label(false) : Optional.empty();
    if (label.isEmpty()) {
      return below;
    }
    Optional<BigDecimal> score = Numbers.read(attributes.get(label.get()));
    return score.isPresent()
        ? new Total(Optional.empty(), score, line(label.get(), FormField.TOTAL_SCORE))
        : below;
  }

  /** The grade: the one below the table, or the one at the top. */
  public Optional<String> grade(Optional<String> below) {
    Optional<String> label = below.isPresent() ? Optional.empty() : label(true);
    if (label.isEmpty()) {
      return below;
    }
    Optional<String> grade = lexicon.grades().exact(Fold.key(attributes.get(label.get())));
    if (grade.isPresent()) {
      line(label.get(), FormField.GRADE);
    }
    return grade;
  }

  private Optional<String> label(boolean grade) {
    for (String label : attributes.keySet()) {
      int bracket = Math.max(label.indexOf('('), label.indexOf('（'));
      String key = Fold.key(bracket > 0 ? label.substring(0, bracket) : label);
      if (grade ? lexicon.foot().means(key, FootLabel.GRADE) : lexicon.isStatedScore(key)) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }

  /** Notes that the attribute's value is the field's as well; its line. */
  private OptionalInt line(String label, FormField field) {
    return ledger.alsoAt(Pointer.attribute(label), field.path());
  }
}
