package io.github.perfparse.parse;

import io.github.perfparse.form.Pointer;
import io.github.perfparse.lexicon.HeadField;

/**
 * What a label of a form's top asks for.
 *
 * @param field the field
 * @param label the label as printed, by which attributes are told apart; empty for other fields
 */
record Slot(HeadField field, String label) {

  Slot {
    label = field == HeadField.ATTRIBUTE ? label : "";
  }

  boolean isAttribute() {
    return field == HeadField.ATTRIBUTE;
  }

  Pointer path() {
    return switch (field) {
      case PROJECT_NAME -> Pointer.of("projectName");
      case DEPARTMENT -> Pointer.of("supervisingDepartment");
      case UNIT -> Pointer.of("implementingUnit");
      case ATTRIBUTE -> Pointer.of("attributes", label);
    };
  }
}
