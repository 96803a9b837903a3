package io.github.perfparse.form;

/**
 * The place of a value in a form, printed as a JSON Pointer (RFC 6901).
 *
 * <pre>
 * Pointer.of("indicators", 3, "level3")  →  /indicators/3/level3
 * Pointer.of("projectName")              →  /projectName
 * Pointer.FORM                           →  (empty: the form as a whole)
 * </pre>
 *
 * @param section the form's member; empty for the form as a whole
 * @param index 0-based row in the section, or {@link #NO_ROW}
 * @param field the member of the section or row; empty for the whole of it
 */
public record Pointer(String section, int index, String field) {

  /** The index of a pointer that names no row. */
  public static final int NO_ROW = -1;

  /** As long as {@code /indicators/11/deviation} and no longer: many are printed. */
  private static final int USUAL_LENGTH = 32;

  private static final int USUAL_ROWS = 40;

  private static final String ATTRIBUTES = "attributes";

  /** The form as a whole. */
  public static final Pointer FORM = new Pointer("", NO_ROW, "");

  /** All that is said of money. */
  public static final Pointer FUNDING = of("funding");

  /** The fund table. */
  public static final Pointer FUND_ROWS = of("funding", "rows");

  /** The indicator table. */
  public static final Pointer INDICATORS = of(IndicatorField.SECTION);

  /** The form's own sum. */
  public static final Pointer TOTAL = of("total");

  /** A member of the form. */
  public static Pointer of(String section) {
    return new Pointer(section, NO_ROW, "");
  }

  /** A member of one of the form's objects. */
  public static Pointer of(String section, String field) {
    return new Pointer(section, NO_ROW, field);
  }

  /**
   * A member of one of the form's rows; {@code section} may itself be a path, as {@code
   * funding/rows}.
   */
  public static Pointer of(String section, int index, String field) {
    return new Pointer(section, index, field);
  }

  /** A value that has no field of its own, by its label. */
  public static Pointer attribute(String label) {
    return of(ATTRIBUTES, label);
  }

  /** Whether such a value stands there. */
  public boolean isOfAttribute() {
    return section.equals(ATTRIBUTES);
  }

  /** The places of one field in as many rows as most forms have at most. */
  static Pointer[] usualRows(String section, String field) {
    Pointer[] places = new Pointer[USUAL_ROWS];
    for (int i = 0; i < places.length; i++) {
      places[i] = new Pointer(section, i, field);
    }
    return places;
  }

  /**
   * Whether a number stands there and nothing else: in the funds, the total, as points or score.
   */
  public boolean isOfNumber() {
    return section.equals(FundField.SECTION)
        || section.equals(TOTAL.section)
        || IndicatorField.POINTS.isAt(this)
        || IndicatorField.SCORE.isAt(this);
  }

  // Written out, as what a record has by itself is slow on its first use and pointers are many.

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Pointer that
            && index == that.index
            && field.equals(that.field)
            && section.equals(that.section);
  }

  @Override
  public int hashCode() {
    return (section.hashCode() * 31 + index) * 31 + field.hashCode();
  }

  @Override
  public String toString() {
    StringBuilder path = new StringBuilder(USUAL_LENGTH);
    append(path, section);
    if (index != NO_ROW) {
      path.append('/').append(index);
    }
    append(path, escaped(field));
    return path.toString();
  }

  private static void append(StringBuilder path, String name) {
    if (!name.isEmpty()) {
      path.append('/').append(name);
    }
  }

  /** A label of the form may hold the characters that part a pointer's names (RFC 6901, 3). */
  private static String escaped(String name) {
    boolean plain = name.indexOf('~') < 0 && name.indexOf('/') < 0;
    return plain ? name : name.replace("~", "~0").replace("/", "~1");
  }
}
