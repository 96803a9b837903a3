package io.github.perfparse.document.word;

import java.util.List;

/**
 * What stands in a cell as one text: a line for each paragraph, and for each row of a small table.
 */
final class CellText {

  private CellText() {}

  static String of(List<BodyPart> content) {
    StringBuilder text = new StringBuilder();
    append(content, text);
    return text.toString();
  }

  private static void append(List<BodyPart> content, StringBuilder text) {
    for (BodyPart block : content) {
      if (block instanceof BodyPart.Paragraph paragraph) {
        line(paragraph.text(), text);
        append(paragraph.boxes(), text);
      } else if (block instanceof BodyPart.Table table) {
        append(table, text);
      }
    }
  }

  private static void append(BodyPart.Table table, StringBuilder text) {
    for (BodyPart.TableRow row : table.rows()) {
      line(of(row), text);
    }
  }

  static String of(BodyPart.TableRow row) {
    StringBuilder cells = new StringBuilder();
    for (BodyPart.TableCell cell : row.cells()) {
      String one = cell.merge() == BodyPart.Merge.NONE ? of(cell.content()) : "";
      cells.append(cells.length() == 0 || one.isEmpty() ? "" : " ").append(one);
    }
    return cells.toString();
  }

  /** Adds what is in a table's cells but not printed: hidden text, and cells that others cover. */
  static void addHidden(BodyPart.Table table, List<String> hidden) {
    hidden.addAll(table.hidden());
    for (BodyPart.TableRow row : table.rows()) {
      for (BodyPart.TableCell cell : row.cells()) {
        addHidden(cell.content(), hidden);
        String covered = cell.merge() == BodyPart.Merge.NONE ? "" : of(cell.content());
        addUnlessBlank(covered, hidden);
      }
    }
  }

  private static void addHidden(List<BodyPart> content, List<String> hidden) {
    for (BodyPart block : content) {
      if (block instanceof BodyPart.Paragraph paragraph) {
        addUnlessBlank(paragraph.hidden(), hidden);
        addHidden(paragraph.boxes(), hidden);
      } else if (block instanceof BodyPart.Table table) {
        addHidden(table, hidden);
      }
    }
  }

  private static void addUnlessBlank(String text, List<String> hidden) {
    if (!text.isBlank()) {
      hidden.add(text);
    }
  }

  private static void line(String line, StringBuilder text) {
    if (!line.isBlank()) {
      text.append(text.length() == 0 ? "" : "\n").append(line.strip().replace('\t', ' '));
    }
  }
}
