package io.github.perfparse.judge;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.lexicon.FootLabel;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Vocabulary;
import io.github.perfparse.text.row.Fold;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says whether a form was left as the treasury hands it out: whatever was taken for a value is a
 * label, a place for a name, or what a form prints of itself.
 *
 * <pre>
 * 绩效指标 | 一级指标 | 二级指标      产出指标 | 数量指标 | 指标1： | | …… | 总分 | 100
 * </pre>
 */
final class Unfilled {

  private static final Pattern BETWEEN = Pattern.compile("[\\s|:：.…—/()（）-]+");
  private static final Pattern FIGURES = Pattern.compile("[0-9Xx×]+");

  /** Points as they are set for a table, a level or a row: 10, 15, 50, 100. */
  private static final Pattern POINTS = Pattern.compile("[1-9]?[05]|100|[Xx×]+");

  private final Vocabulary<String> labels;
  private final Vocabulary<FootLabel> foot;
  private final Set<String> blanks;

  /** {@code （填写年初设定的绩效目标）}, {@code 照抄批复值}, {@code XX项目（与批复一致）}: what is to stand there. */
  private final Pattern order;

  /** Put together for the first form without a name, and not for each. */
  private static final class Standard {

    static final Unfilled UNFILLED = new Unfilled(Lexicon.standard());
  }

  static Unfilled standard() {
    return Standard.UNFILLED;
  }

  private Unfilled(Lexicon lexicon) {
    foot = lexicon.foot();
    blanks = lexicon.blanks();
    String orders = String.join("|", lexicon.orders());
    order = Pattern.compile("[Xx×]{2}.*|.{0,20}(" + orders + ").{0,20}", Pattern.DOTALL);
    labels = lexicon.printedLabels();
  }

  /** Whether nothing was written into a form without a project's name. */
  boolean is(Form form) {
    Set<Pointer> notes = notes(form);
    for (Provenance value : form.provenance()) {
      boolean own = isOf(value, FormField.TITLE) || isOf(value, FormField.MONEY_UNIT);
      if (!own && !notes.contains(value.path()) && !isPrinted(value.raw())) {
        return false;
      }
    }
    for (Leftover text : form.leftovers()) {
      if (!isPrinted(text.text())) {
        return false;
      }
    }
    return true;
  }

  /** {@code 注：1.定量指标…}: what the treasury says to those who fill it in. */
  private Set<Pointer> notes(Form form) {
    Set<Pointer> notes = new HashSet<>();
    for (String name : form.attributes().keySet()) {
      if (foot.means(Fold.key(name), FootLabel.NOTE)) {
        notes.add(Pointer.attribute(name));
      }
    }
    return notes;
  }

  private static boolean isOf(Provenance value, FormField field) {
    return value.path().equals(field.path());
  }

  private boolean isPrinted(String text) {
    if (order.matcher(text.strip()).matches()) {
      return true;
    }
    for (String word : BETWEEN.split(text)) {
      if (!word.isEmpty() && !isPoints(word) && !isPrintedWord(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPoints(String word) {
    return POINTS.matcher(word).matches();
  }

  private boolean isPrintedWord(String word) {
    return blanks.contains(FIGURES.matcher(word).replaceAll(""))
        || labels.exact(Fold.key(word)).isPresent();
  }
}
