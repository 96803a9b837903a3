package io.github.perfparse.document.word;

import java.util.List;

/**
 * What stands in a cell as one text: a line for each paragraph, and for each row of a small table.
 */
final class CellText {

  private CellText() {}

  static String of(List<Block> content) {
    StringBuilder text = new StringBuilder();
    append(content, text);
    return text.toString();
  }

  private static void append(List<Block> content, StringBuilder text) {
    for (Block block : content) {
      if (block instanceof Block.Paragraph paragraph) {
        line(paragraph.text(), text);
        append(paragraph.boxes(), text);
      } else if (block instanceof Block.Table table) {
        append(table, text);
      }
    }
  }

  private static void append(Block.Table table, StringBuilder text) {
    for (Block.TableRow row : table.rows()) {
      StringBuilder cells = new StringBuilder();
      for (Block.TableCell cell : row.cells()) {
        String one = cell.merge() == Block.Merge.NONE ? of(cell.content()) : "";
        cells.append(cells.length() == 0 || one.isEmpty() ? "" : " ").append(one);
      }
      line(cells.toString(), text);
    }
  }

  /** Adds what is in a table's cells but not printed: hidden text, and cells that others cover. */
  static void addHidden(Block.Table table, List<String> hidden) {
    for (Block.TableRow row : table.rows()) {
      for (Block.TableCell cell : row.cells()) {
        addHidden(cell.content(), hidden);
        String covered = cell.merge() == Block.Merge.NONE ? "" : of(cell.content());
        addUnlessBlank(covered, hidden);
      }
    }
  }

  private static void addHidden(List<Block> content, List<String> hidden) {
    for (Block block : content) {
      if (block instanceof Block.Paragraph paragraph) {
        addUnlessBlank(paragraph.hidden(), hidden);
        addHidden(paragraph.boxes(), hidden);
      } else if (block instanceof Block.Table table) {
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
      text.append(text.length() == 0 ? "" : "\n").append(line.strip());
    }
  }
}
