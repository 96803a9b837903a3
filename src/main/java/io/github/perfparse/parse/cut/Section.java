package io.github.perfparse.parse.cut;

/**
 * The states of the machine: the sections of a form. A title may follow anything, it begins the
 * next form; else
 *
 * <pre>
 * TITLE → HEAD → FUNDS → OBJECTIVES → INDICATORS → TOTAL → FOOT
 * </pre>
 */
public enum Section {
  TITLE,
  HEAD,
  FUNDS,
  OBJECTIVES,
  INDICATORS,
  TOTAL,
  FOOT;

  /**
   * Whether a row may open {@code next} while this section is open. It is as narrow as the form
   * allows: were TOTAL allowed after FUNDS, a fund row that is labelled 合计 would close the form.
   */
  boolean mayOpen(Section next) {
    return switch (this) {
      case TITLE -> next == HEAD || next == FUNDS || next == OBJECTIVES || next == INDICATORS;
      case HEAD -> next == FUNDS || next == OBJECTIVES || next == INDICATORS;
      case FUNDS -> next == OBJECTIVES || next == INDICATORS;
      case OBJECTIVES -> next == HEAD || next == FUNDS || next == INDICATORS;
      case INDICATORS -> next == TOTAL || next == FOOT;
      case TOTAL -> next == FOOT;
      case FOOT -> next == TOTAL;
    };
  }

  /** Whether the section stands above the tables. */
  public boolean isTop() {
    return this == TITLE || this == HEAD;
  }
}
