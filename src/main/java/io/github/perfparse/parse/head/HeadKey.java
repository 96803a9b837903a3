package io.github.perfparse.parse.head;

import io.github.perfparse.form.FormField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.lexicon.HeadField;

/**
 * What a label of a form's top asks for.
 *
 * @param label the label as printed, by which attributes are told apart; empty for other fields
 */
record HeadKey(HeadField field, String label) {

  HeadKey {
    label = field == HeadField.ATTRIBUTE ? label : "";
  }

  // Written out, since what Java makes of a record takes it twenty milliseconds at the first use.

  @Override
  public boolean equals(Object other) {
    return other instanceof HeadKey that && field == that.field && label.equals(that.label);
  }

  @Override
  public int hashCode() {
    return field.ordinal() * 31 + label.hashCode();
  }

  boolean isAttribute() {
    return field == HeadField.ATTRIBUTE;
  }

  Pointer path() {
    return switch (field) {
      case PROJECT_NAME -> FormField.PROJECT_NAME.path();
      case DEPARTMENT -> FormField.DEPARTMENT.path();
      case UNIT -> FormField.UNIT.path();
      case ATTRIBUTE -> Pointer.attribute(label);
    };
  }
}
