package io.github.perfparse.judge;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Vocabulary;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Fold;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What there is to be seen of a form, counted in one walk over its texts, its rows, what found no
 * place and what was mended: how often each {@link Witness} sees its thing.
 */
final class Facts {

  /** So many numbers that found no place are a table's. */
  private static final int TABLE = 4;

  /** So many characters count as one of a hundred at most: a short text is soon full of holes. */
  private static final int FEW = 5;

  private static final int PERCENT = 100;

  private final Form form;
  private final Lexicon lexicon;
  private final int[] seen = new int[Witness.ALL.size()];

  /** Characters of all that was read as a value. */
  private int letters;

  Facts(Form form, Lexicon lexicon) {
    this.form = form;
    this.lexicon = lexicon;
    letters = form.title().length();
    head(form.projectName());
    head(form.supervisingDepartment());
    head(form.implementingUnit());
    objective(form.objectives().expected());
    objective(form.objectives().actual());
    for (String text : form.attributes().values()) {
      prose(text);
    }
    rows(form.indicators());
    leftovers(form.leftovers());
    repairs(form.repairs());
    note(Witness.ROWS_ALONE, isRowsAlone());
    sums(Sums.of(form));
  }

  /** How often that witness sees its thing; 0 where it is not there. */
  int seen(Witness witness) {
    return seen[witness.ordinal()];
  }

  private void note(Witness witness, boolean there) {
    seen[witness.ordinal()] += there ? 1 : 0;
  }

  private void note(Witness witness, int count) {
    seen[witness.ordinal()] += count;
  }

  private void head(Optional<String> name) {
    note(Witness.EMPTY_HEAD, name.isEmpty());
    if (name.isPresent()) {
      String text = name.get();
      letters += text.length();
      note(Witness.LABEL_IN_HEAD, Texts.holdsLabel(text, lexicon));
      note(Witness.TARGET_IN_NAME, Texts.holdsTarget(text));
      note(Witness.NUMBERS_IN_CELL, Texts.isNumberRun(text));
      note(Witness.PARAGRAPH_FOR_A_NAME, Texts.isParagraph(text));
    }
  }

  /** {@code 保持园容整洁。 ⏎ 管网清淤深度 >=0.8米 0.9米 3 3}: of a record without rows, the goals have them. */
  private void objective(Optional<String> text) {
    if (text.isPresent()) {
      boolean rows = form.indicators().isEmpty() && Texts.isNumberRun(text.get());
      note(Witness.NOTHING_OF_THE_TABLE, rows);
      note(Witness.LABELS_IN_OBJECTIVES, lexicon.telling().countIn(text.get()) > 1);
      prose(text.get());
    }
  }

  private void prose(String text) {
    letters += text.length();
    note(Witness.NUMBERS_IN_TEXT, Texts.isNumberRun(text));
  }

  private void rows(List<Indicator> rows) {
    int clipped = 0;
    for (Indicator row : rows) {
      cell(row.level3().orElse(""));
      value(row.target());
      value(row.actual());
      cell(row.deviation().orElse(""));
      boolean numbers = row.points().isPresent() || row.score().isPresent();
      note(Witness.NAMELESS_ROW, numbers && row.level3().isEmpty());
      clipped += Texts.isClippedName(row.level3().orElse("")) ? 1 : 0;
    }
    note(Witness.CLIPPED_NAME, clipped * 2 < rows.size() ? clipped : 0);
  }

  private void value(Optional<Quantity> value) {
    String text = value.isPresent() ? value.get().text() : "";
    if (Texts.isBareNumber(text)) {
      letters += text.length();
    } else if (value.isPresent()) {
      cell(text);
      note(Witness.SEVERAL_CELLS_IN_ONE, Texts.isLevel(text, lexicon));
      note(Witness.SIGN_FOR_A_VALUE, Texts.isSign(text));
    }
  }

  /** Most cells have neither brackets nor spaces. */
  private void cell(String text) {
    letters += text.length();
    note(Witness.LABEL_IN_ROW, Texts.isLabelled(text, lexicon));
    note(Witness.SEVERAL_CELLS_IN_ONE, Texts.isSeveral(text, lexicon));
    if (Texts.isParted(text)) {
      note(Witness.NUMBERS_IN_CELL, Texts.isNumberRun(text));
      note(Witness.TORN_BRACKET, Characters.isTorn(text));
    }
  }

  private void leftovers(List<Leftover> leftovers) {
    int unplaced = 0;
    for (Leftover leftover : leftovers) {
      String text = leftover.text();
      if (leftover.kind() == Leftover.Kind.UNRECOGNISED_TEXT) {
        unplaced += Texts.letters(text);
        note(Witness.UNPLACED_NUMBERS, Texts.numbers(text));
        note(Witness.CLIPPED_HEAD, isEndOfHead(text));
      } else if (leftover.kind() == Leftover.Kind.UNREADABLE_NUMBER) {
        note(Witness.UNREADABLE_NUMBER, !Texts.isMisreadNumber(text));
      }
    }
    int percent = unplaced == 0 ? 0 : unplaced * PERCENT / (unplaced + letters);
    note(Witness.UNPLACED_TEXT, Math.min(percent, unplaced / FEW));
  }

  /**
   * What found no place are the numbers of a table, be it that they were taken for the pages': no
   * page has its number twice.
   */
  private void repairs(List<Repair> repairs) {
    int numbers = seen(Witness.UNPLACED_NUMBERS);
    Set<String> pages = new HashSet<>();
    for (Repair repair : repairs) {
      String key = repair.detail().key();
      if (key.equals("corrected.head")) {
        note(Witness.CLIPPED_HEAD, isEndOfHead(repair.detail().parts().get(0).toString()));
      } else if (key.equals("furniture.page")) {
        String page = repair.detail().parts().get(0).toString();
        numbers += Texts.isNumber(page) && !pages.add(page) ? 1 : 0;
      }
    }
    note(Witness.NOTHING_OF_THE_TABLE, form.indicators().isEmpty() && numbers >= TABLE);
  }

  /** The end of a column's head; 指标 may as well be that of a level's label. */
  private boolean isEndOfHead(String text) {
    String key = Fold.key(text);
    if (key.length() < 2 || !Character.isLetter(key.charAt(0))) {
      return false;
    }
    String end = Vocabulary.withoutBrackets(key);
    boolean level = lexicon.level1().isEndOfLabel(end) || lexicon.level2().isEndOfLabel(end);
    return !level
        && (lexicon.indicatorColumns().isEndOfLabel(end)
            || lexicon.fundColumns().isEndOfLabel(end));
  }

  private void sums(Sums sums) {
    note(Witness.POINTS_AGREE, sums.points() == Sums.Answer.AGREES);
    note(Witness.POINTS_DIFFER, sums.points() == Sums.Answer.DIFFERS);
    note(Witness.POINTS_UNPROVEN, sums.points() == Sums.Answer.NONE);
    note(Witness.SCORES_DIFFER, sums.scores() == Sums.Answer.DIFFERS);
    note(Witness.FUNDS_AGREE, sums.funds() == Sums.Answer.AGREES);
    note(Witness.FUNDS_DIFFER, sums.funds() == Sums.Answer.DIFFERS);
  }

  /**
   * Whether nothing of a form is there but rows of indicators, below what is left of its goals or
   * of its fund table's label.
   */
  private boolean isRowsAlone() {
    boolean heads = form.hasNames() || !form.title().isBlank();
    boolean lost = form.funding().unit().isPresent() || form.hasGoals();
    return lost && !heads && form.funding().rows().isEmpty() && !form.hasTotal();
  }
}
