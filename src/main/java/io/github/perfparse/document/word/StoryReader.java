package io.github.perfparse.document.word;

import io.github.perfparse.document.zip.PartXml;
import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads blocks: of the document's body, of a cell, of a text box. Elements that only wrap others,
 * such as content controls and insertions that somebody tracked, are seen through; deletions are
 * left out.
 */
final class StoryReader {

  private final Elements elements;
  private final Limits limits;
  private final ParagraphReader paragraphs;
  private int nesting;
  private int pieces;
  private boolean embedding;

  StoryReader(Elements elements, Limits limits, Numbering numbering, HiddenStyles styles) {
    this.elements = elements;
    this.limits = limits;
    this.paragraphs = new ParagraphReader(elements, this, numbering, styles, limits);
  }

  /** Gives each block of the document to {@code blocks}, so that no more than one is in memory. */
  void read(Consumer<BodyPart> blocks) throws IOException {
    limits.check(Limit.TABLE_DEPTH, ++nesting, 0);
    int inside = elements.depth();
    while (elements.nextInside(inside)) {
      switch (elements.name()) {
        case "p" -> blocks.accept(paragraph());
        case "tbl" -> blocks.accept(table());
        default -> passUnlessWrapping();
      }
    }
    nesting--;
  }

  /** The blocks inside of the element that was just met. */
  List<BodyPart> blocks() throws IOException {
    List<BodyPart> blocks = new ArrayList<>();
    read(blocks::add);
    return blocks;
  }

  private BodyPart.Paragraph paragraph() throws IOException {
    limits.check(Limit.DOCUMENT_CELLS, ++pieces, 0);
    return paragraphs.read();
  }

  /** Steps over what holds properties and over what is not printed; into anything else. */
  private void passUnlessWrapping() throws IOException {
    embedding |= elements.name().equals("altChunk");
    if (isUnseen(elements.name())) {
      elements.skip();
    }
  }

  /** Whether another file is embedded where a part of the text would stand. */
  boolean isEmbedding() {
    return embedding;
  }

  /** Whether nothing inside of an element is printed. */
  static boolean isUnseen(String name) {
    return switch (name) {
      // "Fallback" says again what the element beside it says to newer programs.
      case "del", "moveFrom", "Fallback", "sectPr", "sdtPr", "sdtEndPr", "tblPrEx" -> true;
      default -> false;
    };
  }

  private BodyPart.Table table() throws IOException {
    int inside = elements.depth();
    List<Integer> widths = new ArrayList<>();
    List<BodyPart.TableRow> rows = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    int indent = 0;
    while (elements.nextInside(inside)) {
      switch (elements.name()) {
        case "gridCol" -> widths.add(columnWidth());
        case "tblInd" -> indent = columnWidth();
        case "tblGridChange", "tblPrChange" -> elements.skip();
        case "tr" -> row(rows, hidden);
        default -> passUnlessWrapping();
      }
    }
    return new BodyPart.Table(widths, indent, rows, hidden);
  }

  private int columnWidth() {
    return PartXml.number(elements.attribute("w"), 0);
  }

  private void row(List<BodyPart.TableRow> rows, List<String> hidden) throws IOException {
    int inside = elements.depth();
    int before = 0;
    boolean deleted = false;
    boolean shown = true;
    List<BodyPart.TableCell> cells = new ArrayList<>();
    while (elements.nextInside(inside)) {
      switch (elements.name()) {
        case "gridBefore" ->
            before = Math.min(CellProperties.MOST_COLUMNS, Math.max(0, elements.number(0)));
        // Without anything in it: the mark of a row that was deleted as a whole.
        case "del" -> {
          deleted |= elements.depth() == inside + 2;
          elements.skip();
        }
        case "hidden" -> shown = !elements.isOn();
        case "trPrChange" -> elements.skip();
        case "tc" -> cell(cells);
        default -> passUnlessWrapping();
      }
    }
    limits.check(Limit.ROW_CELLS, cells.size(), 0);
    BodyPart.TableRow row = new BodyPart.TableRow(before, cells);
    if (!deleted && shown) {
      rows.add(row);
    } else if (!deleted) {
      hidden.add(CellText.of(row));
    }
  }

  private void cell(List<BodyPart.TableCell> cells) throws IOException {
    limits.check(Limit.DOCUMENT_CELLS, ++pieces, 0);
    int inside = elements.depth();
    CellProperties properties = new CellProperties();
    List<BodyPart> content = new ArrayList<>();
    while (elements.nextInside(inside)) {
      switch (elements.name()) {
        case "tcPr" -> properties.read(elements);
        case "p" -> content.add(paragraph());
        case "tbl" -> content.add(nested());
        default -> passUnlessWrapping();
      }
    }
    if (!properties.isDeleted()) {
      cells.add(new BodyPart.TableCell(properties.columns(), properties.merge(), content));
    }
  }

  private BodyPart.Table nested() throws IOException {
    limits.check(Limit.TABLE_DEPTH, ++nesting, 0);
    BodyPart.Table table = table();
    nesting--;
    return table;
  }
}
