package io.github.perfparse.parse.cut;

import static io.github.perfparse.parse.cut.Step.BEGINS;
import static io.github.perfparse.parse.cut.Step.NO_TITLE;
import static io.github.perfparse.parse.cut.Step.OPENS;
import static io.github.perfparse.parse.cut.Step.STAYS;
import static io.github.perfparse.parse.cut.Step.TITLE_BEGINS;

/**
 * Where the next row stands: the states of the machine. The first is outside of any form, then come
 * the sections, of which one is open; in the last three a title is held back, which may be the next
 * form's, or the running head of this one's next page.
 *
 * <p>What a row does that looks like the first of a section, and names a project or does not:
 *
 * <pre>
 *                    PROJECT  HEAD    FUNDS   OBJECTIVES  INDICATORS  TOTAL   FOOT
 * OUTSIDE            begins   –       begins  begins      begins      –       –
 * TITLE              opens    opens   opens   opens       opens       –       –
 * HEAD               –        –       opens   opens       opens       –       –
 * FUNDS              begins   –       –       opens       opens       –       –
 * OBJECTIVES         begins   opens   opens   –           opens       –       –
 * INDICATORS         begins   –       begins  –           –           opens   opens
 * INDICATORS_ALONE   begins   –       –       –           –           opens   opens
 * TOTAL              begins   –       begins  –           begins      –       opens
 * FOOT               begins   –       begins  –           begins      opens   –
 * NOTE               begins   –       begins  –           opens       opens   –
 * BELOW_TITLE        begins   begins  begins  begins      begins      none    none
 * BELOW_TITLE_INSIDE begins   begins  begins  begins      none        none    none
 * BELOW_TOP_AGAIN    begins   begins  begins  begins      begins      begins  begins
 * </pre>
 *
 * It is as narrow as the form allows: were TOTAL allowed after FUNDS, a fund row that is labelled
 * 合计 would close the form. A title may follow anything.
 */
enum State {
  OUTSIDE(BEGINS, STAYS, BEGINS, BEGINS, BEGINS, STAYS, STAYS),
  TITLE(OPENS, OPENS, OPENS, OPENS, OPENS, STAYS, STAYS),
  HEAD(STAYS, STAYS, OPENS, OPENS, OPENS, STAYS, STAYS),
  FUNDS(BEGINS, STAYS, STAYS, OPENS, OPENS, STAYS, STAYS),
  OBJECTIVES(BEGINS, OPENS, OPENS, STAYS, OPENS, STAYS, STAYS),
  /** No form has two fund tables: the second one is that of a form whose top is lost. */
  INDICATORS(BEGINS, STAYS, BEGINS, STAYS, STAYS, OPENS, OPENS),
  /** The same in a form that has had no fund table. */
  INDICATORS_ALONE(BEGINS, STAYS, STAYS, STAYS, STAYS, OPENS, OPENS),
  TOTAL(BEGINS, STAYS, BEGINS, STAYS, BEGINS, STAYS, OPENS),
  FOOT(BEGINS, STAYS, BEGINS, STAYS, BEGINS, OPENS, STAYS),
  /** The foot of a form that has no total yet: {@code 备注：…} may stand between two of its rows. */
  NOTE(BEGINS, STAYS, BEGINS, STAYS, OPENS, OPENS, STAYS),
  /** Outside of any form, or where the form that is open has its total. */
  BELOW_TITLE(
      TITLE_BEGINS, TITLE_BEGINS, TITLE_BEGINS, TITLE_BEGINS, TITLE_BEGINS, NO_TITLE, NO_TITLE),
  /** In a form that has no total yet. */
  BELOW_TITLE_INSIDE(
      TITLE_BEGINS, TITLE_BEGINS, TITLE_BEGINS, TITLE_BEGINS, NO_TITLE, NO_TITLE, NO_TITLE),
  /** The same, with rows of this form's head below its title. */
  BELOW_TOP_AGAIN(
      TITLE_BEGINS,
      TITLE_BEGINS,
      TITLE_BEGINS,
      TITLE_BEGINS,
      TITLE_BEGINS,
      TITLE_BEGINS,
      TITLE_BEGINS);

  private final Step[] steps;

  /** The steps of the openers, in their order behind the title. */
  State(Step... steps) {
    this.steps = steps;
  }

  /** Where a section is open. */
  static State in(Section section) {
    return switch (section) {
      case TITLE -> TITLE;
      case HEAD -> HEAD;
      case FUNDS -> FUNDS;
      case OBJECTIVES -> OBJECTIVES;
      case INDICATORS -> INDICATORS;
      case TOTAL -> TOTAL;
      case FOOT -> FOOT;
    };
  }

  /** What a row does that looks like the first of a section. */
  Step step(Opener opener) {
    return opener == Opener.TITLE ? Step.TITLE : steps[opener.ordinal() - 1];
  }

  /** Whether the indicator table is open, where most rows stand. */
  boolean isInTable() {
    return this == INDICATORS || this == INDICATORS_ALONE;
  }

  /** Whether a title is held back. */
  boolean isBelowTitle() {
    return compareTo(BELOW_TITLE) >= 0;
  }

  /** Whether the top of a form is open, or may be about to begin. */
  boolean isTop() {
    return compareTo(HEAD) <= 0 || isBelowTitle();
  }
}
