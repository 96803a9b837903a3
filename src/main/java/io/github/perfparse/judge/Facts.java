package io.github.perfparse.judge;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A form as witnesses look at it: its texts by where they stand. */
final class Facts {

  /** The title and the names of a form have no more characters, as a rule. */
  private static final int TOP = 80;

  /** Between these stand most characters of a form, and neither brackets nor spaces. */
  private static final char LAST_SPACE = '\u3000';

  private static final char FIRST_WIDE = '\uFF00';

  private final Form form;
  private final Lexicon lexicon;
  private final List<String> heads = new ArrayList<>(3);
  private final List<String> objectives = new ArrayList<>(2);
  private final List<String> cells = new ArrayList<>();
  private int cellLetters;
  private final Answer points;
  private final Answer scores;
  private final Answer funds;

  Facts(Form form, Lexicon lexicon) {
    this.form = form;
    this.lexicon = lexicon;
    add(form.projectName(), heads);
    add(form.supervisingDepartment(), heads);
    add(form.implementingUnit(), heads);
    add(form.objectives().expected(), objectives);
    add(form.objectives().actual(), objectives);
    for (Indicator indicator : form.indicators()) {
      addCell(indicator.level3().orElse(""));
      addCell(indicator.target().isPresent() ? indicator.target().get().text() : "");
      addCell(indicator.actual().isPresent() ? indicator.actual().get().text() : "");
      addCell(indicator.deviation().orElse(""));
    }
    points = Sums.points(form.funding(), form.indicators(), form.total());
    scores = Sums.scores(form.funding(), form.indicators(), form.total());
    funds = Sums.funds(form.funding());
  }

  private static void add(Optional<String> text, List<String> texts) {
    if (text.isPresent()) {
      texts.add(text.get());
    }
  }

  private void addCell(String text) {
    cellLetters += text.length();
    if (mayTell(text)) {
      cells.add(text);
    }
  }

  private boolean mayTell(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if ((c <= LAST_SPACE || c >= FIRST_WIDE) && (Texts.isGap(c) || Texts.isBracket(c))) {
        return true;
      }
    }
    return cell.contains(Labelled.LEVEL) || lexicon.telling().countIn(cell) > 0;
  }

  Form form() {
    return form;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Project, department and unit, as far as there are any. */
  List<String> heads() {
    return heads;
  }

  /** Both texts of the objectives, as far as there are any. */
  List<String> objectives() {
    return objectives;
  }

  /**
   * Names, targets, actual values and reasons of the indicators, but for those that no witness has
   * anything to say of: most have neither brackets nor spaces, and no label begins in them.
   */
  List<String> cells() {
    return cells;
  }

  /** Characters of all of them, those that say nothing too. */
  int cellLetters() {
    return cellLetters;
  }

  /** Every other labelled cell. */
  Iterable<String> attributes() {
    return form.attributes().values();
  }

  /**
   * Whether it was read from text that had no separators. A title and some names may stand on lines
   * of their own in any dump.
   */
  boolean isGridless() {
    boolean some = !isBare() || Texts.letters(this) + Leftovers.letters(this) > TOP;
    return some && form.source().isReadByColumns();
  }

  /** Whether there is no row of any table. */
  boolean isBare() {
    return form.indicators().isEmpty() && form.funding().rows().isEmpty();
  }

  /**
   * Whether a title and what stood around a table are all there is of a form: {@code 项目支出绩效自评表} ¶
   * {@code 部门：水务局} ¶ {@code [TABLE]}.
   */
  boolean isTitleAlone() {
    boolean names = form.projectName().isPresent() || form.implementingUnit().isPresent();
    boolean total = form.total().points().isPresent() || form.total().score().isPresent();
    boolean plain = form.source().isReadByColumns() || form.source().isReadByWords();
    return plain && isBare() && !names && !total && objectives.isEmpty();
  }

  /**
   * Whether a project's name above a table of some other kind is all there is: {@code 项目名称：旧楼电梯加装}
   * ¶ {@code 审核内容⇥审核要点⇥审核意见}.
   */
  boolean isNameAlone() {
    boolean head = form.supervisingDepartment().isPresent() || form.implementingUnit().isPresent();
    boolean above = !form.title().isBlank() || form.year().isPresent();
    return !above && isBare() && !head && objectives.isEmpty();
  }

  /**
   * Whether nothing of a form is there but rows of indicators, below what is left of its goals or
   * of its fund table's label.
   */
  boolean isRowsAlone() {
    boolean total = form.total().points().isPresent() || form.total().score().isPresent();
    boolean funds = !form.funding().rows().isEmpty();
    boolean lost = form.funding().unit().isPresent() || !objectives.isEmpty();
    return lost && heads.isEmpty() && form.title().isBlank() && !funds && !total;
  }

  /** Whether the points add up to the total that is printed. */
  Answer points() {
    return points;
  }

  /** Whether the scores add up to the total that is printed. */
  Answer scores() {
    return scores;
  }

  /** Whether the funds add up to their total row. */
  Answer funds() {
    return funds;
  }
}
