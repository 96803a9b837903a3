package io.github.perfparse.align.fit;

import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.label.LabelTable;
import io.github.perfparse.align.label.Meaning;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Characters;
import java.util.Optional;

/**
 * Tells a form whose words do not follow each other row by row, as where a tool has printed a table
 * column by column: the cells of such a form stand in each other's places.
 *
 * <pre>
 * level 1: 标   level 2: 项目项目   name: 达成预期        pieces of other cells
 * </pre>
 *
 * <p>Each sign may be seen in a well read form; of several hundred, none had half of {@link #MOST}
 * of them where all cells were right.
 */
final class Disorder {

  /** So many points against a form, and it was not printed row by row. */
  private static final int MOST = 6;

  private static final int NAME = 3;
  private static final int LEVEL = 2;

  /** Remarks may stand in any form: more loose texts than that tell no more. */
  private static final int LOOSE = 5;

  private final Form form;

  private Disorder(Form form) {
    this.form = form;
  }

  /** Whether the form's cells stand in disorder. */
  static boolean isIn(Form form) {
    Disorder disorder = new Disorder(form);
    int points = Math.min(LOOSE, disorder.loose()) + disorder.blanks();
    for (Indicator row : form.indicators()) {
      points += isName(row.level3()) ? 0 : NAME;
      points += isLevel(row.level1()) ? 0 : LEVEL;
      points += isLevel(row.level2()) ? 0 : LEVEL;
    }
    return points >= MOST;
  }

  /** {@code 5.0}, {@code 得分}, {@code 达成预期}, {@code 及时及时}: no names. */
  private static boolean isName(Optional<String> name) {
    String text = name.orElse("名称");
    String half = text.substring(text.length() / 2);
    boolean twice = text.length() > 3 && text.equals(half + half);
    return Characters.hasLetter(text)
        && !twice
        && !Lexicon.standard().isAnswer(text)
        && !isHead(text);
  }

  /** {@code 标}, {@code 值（B）}, {@code 项目项目}: no levels. */
  private static boolean isLevel(Optional<String> level) {
    String text = level.orElse("级别");
    String half = text.substring(text.length() / 2);
    boolean piece =
        LabelTable.standard().of(text).isEmpty() && LabelTable.standard().endsLevel(text);
    return text.length() > 1 && !piece && !text.equals(half + half) && !isHead(text);
  }

  private static boolean isHead(String text) {
    for (Meaning meaning : LabelTable.standard().of(text)) {
      if (meaning.kind() == LabelKind.INDICATOR_COLUMN) {
        return true;
      }
    }
    return false;
  }

  private int loose() {
    int loose = 0;
    for (Leftover leftover : form.leftovers()) {
      loose +=
          switch (leftover.kind()) {
            case UNRECOGNISED_TEXT, UNREADABLE_NUMBER -> 1;
            case TRUNCATED_TEXT, OTHER_COLUMN, BETWEEN_FORMS -> 0;
          };
    }
    return loose;
  }

  /** Cells that are blank where most rows print them; what may be merged does not count. */
  private int blanks() {
    int rows = form.indicators().size();
    int[] printed = new int[5];
    for (int i = 0; i < rows; i++) {
      Indicator row = form.indicators().get(i);
      boolean whole = i + 1 < rows && isWhole(row, form.indicators().get(i + 1));
      printed[0] += row.level1().isPresent() ? 1 : 0;
      printed[1] += row.level2().isPresent() ? 1 : 0;
      printed[2] += row.level3().isPresent() ? 1 : 0;
      printed[3] += whole || row.target().isPresent() ? 1 : 0;
      printed[4] += whole || row.actual().isPresent() ? 1 : 0;
    }
    int blanks = 0;
    for (int column : printed) {
      blanks += 2 * column > rows ? rows - column : 0;
    }
    return blanks;
  }

  /**
   * {@code ★种植面积 10 10} above {@code 葡萄种植面积 3.5亩 3.5亩}: the values of an indicator stand with its
   * parts, which have no points.
   */
  private static boolean isWhole(Indicator row, Indicator below) {
    return row.target().isEmpty()
        && row.actual().isEmpty()
        && row.points().isPresent()
        && below.points().isEmpty()
        && below.target().isPresent();
  }
}
