package io.github.perfparse.document.word;

import io.github.perfparse.text.line.UnreadableInputException;

/** What stands in {@code tcPr}: how wide a cell is and what it is merged with. */
final class CellProperties {

  /** Word has 63. */
  static final int MOST_COLUMNS = 4096;

  private int columns = 1;
  private BodyPart.Merge merge = BodyPart.Merge.NONE;
  private boolean deleted;

  int columns() {
    return columns;
  }

  BodyPart.Merge merge() {
    return merge;
  }

  /** Whether somebody deleted the cell while changes were tracked. */
  boolean isDeleted() {
    return deleted;
  }

  void read(Elements elements) throws UnreadableInputException {
    int inside = elements.depth();
    while (elements.nextInside(inside)) {
      switch (elements.name()) {
        case "gridSpan" -> columns = Math.min(MOST_COLUMNS, Math.max(1, elements.number(1)));
        case "vMerge" -> merge = merged(elements, BodyPart.Merge.UP);
        case "hMerge" -> merge = merged(elements, BodyPart.Merge.LEFT);
        case "cellDel" -> deleted = true;
        case "tcPrChange" -> elements.skip();
        default -> {
          // Borders, widths and colours.
        }
      }
    }
  }

  /** The first cell of a merge says {@code restart}, the others {@code continue} or nothing. */
  private BodyPart.Merge merged(Elements elements, BodyPart.Merge kind) {
    return elements.value().equals("restart") ? merge : kind;
  }
}
