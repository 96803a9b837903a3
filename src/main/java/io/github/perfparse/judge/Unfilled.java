package io.github.perfparse.judge;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Vocabulary;
import io.github.perfparse.text.row.Fold;
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

  private static final Pattern BETWEEN = Pattern.compile("[\\s|:：…—/()（）-]+");
  private static final Pattern PLACE = Pattern.compile("指标\\d*|年度");

  /** The points of the funds, of all indicators, and of the whole form. */
  private static final Set<String> PRINTED = Set.of("10", "90", "100");

  private final Vocabulary<String> labels;

  Unfilled(Lexicon lexicon) {
    labels =
        Vocabulary.ofLabelsIn(
            lexicon.headFields(),
            lexicon.sections(),
            lexicon.fundColumns(),
            lexicon.fundRows(),
            lexicon.objectiveColumns(),
            lexicon.indicatorColumns(),
            lexicon.level1(),
            lexicon.level2(),
            lexicon.foot());
  }

  /** Whether nothing that a form without project and indicators prints was written into it. */
  boolean is(Form form) {
    for (Provenance value : form.provenance()) {
      boolean own = isOf(value, FormField.TITLE) || isOf(value, FormField.MONEY_UNIT);
      if (!own && !isPrinted(value.raw())) {
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

  private static boolean isOf(Provenance value, FormField field) {
    return value.path().equals(field.path());
  }

  private boolean isPrinted(String text) {
    for (String word : BETWEEN.split(text)) {
      boolean place = word.isEmpty() || PRINTED.contains(word) || PLACE.matcher(word).matches();
      if (!place && labels.exact(Fold.key(word)).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
