package io.github.perfparse.parse;

import java.util.EnumSet;
import java.util.Set;

/**
 * The states of the machine: the sections of a form. A title may follow anything, it begins the
 * next form; else
 *
 * <pre>
 * TITLE → HEAD → FUNDS → OBJECTIVES → INDICATORS → TOTAL → FOOT
 * </pre>
 */
enum Section {
  TITLE,
  HEAD,
  FUNDS,
  OBJECTIVES,
  INDICATORS,
  TOTAL,
  FOOT;

  /**
   * The sections that a row may open while this one is open. The sets are as narrow as the form
   * allows: were TOTAL allowed after FUNDS, a fund row that is labelled 合计 would close the form.
   */
  private Set<Section> successors() {
    return switch (this) {
      case TITLE -> EnumSet.of(HEAD, FUNDS, OBJECTIVES, INDICATORS);
      case HEAD -> EnumSet.of(FUNDS, OBJECTIVES, INDICATORS);
      case FUNDS -> EnumSet.of(OBJECTIVES, INDICATORS);
      case OBJECTIVES -> EnumSet.of(HEAD, FUNDS, INDICATORS);
      case INDICATORS -> EnumSet.of(TOTAL, FOOT);
      case TOTAL -> EnumSet.of(FOOT);
      case FOOT -> EnumSet.of(TOTAL);
    };
  }

  /** Whether a row may open {@code next} while this section is open. */
  boolean mayOpen(Section next) {
    return successors().contains(next);
  }

  /** Whether the section stands above the tables. */
  boolean isTop() {
    return this == TITLE || this == HEAD;
  }
}
