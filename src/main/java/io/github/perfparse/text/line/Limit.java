package io.github.perfparse.text.line;

import io.github.perfparse.say.Keyed;
import java.util.Arrays;
import java.util.Optional;

/**
 * What no dump may go beyond, so that a hostile one costs neither all memory nor all day. Forms
 * stay far below each limit; an input that goes over one fails, and its failure names the limit.
 * The defaults are such that no input needs more than a heap of 64 MB; who raises one may have to
 * give more.
 */
public enum Limit implements Keyed {
  /** Characters of a line. */
  LINE_LENGTH(2 << 20),
  /** Cells of a row. */
  ROW_CELLS(4096),
  /**
   * Columns that merged cells of an HTML table may cover. A wider span is cut, and nothing is lost
   * by it, since a column is only one where some cell begins. Rows need no such limit: a span costs
   * nothing for them however many it says.
   */
  TABLE_COLUMNS(256),
  /** Tags of an HTML table from one of its rows to the next. Between rows a table may be parted. */
  TABLE_TAGS(1 << 16),
  /** How deep the tags of an HTML table stand in each other. */
  TABLE_DEPTH(256),
  /** Rows of a form. */
  FORM_ROWS(5000),
  /** Cells of a form. */
  FORM_CELLS(25_000),
  /** Characters of a form. */
  FORM_LENGTH(1 << 20),
  /** Bytes of a document; it is held in memory as a whole, for its directory stands at its end. */
  DOCUMENT_SIZE(64 << 20),
  /** Bytes that one part of a document unpacks to. */
  DOCUMENT_UNPACKED(256 << 20),
  /** Lines of what a document is rendered to. */
  DOCUMENT_LINES(200_000),
  /** Cells and paragraphs of a document, blank ones too. */
  DOCUMENT_CELLS(1_000_000),
  /** Pages of a document. */
  DOCUMENT_PAGES(10_000),
  /** Characters of what a document is rendered to. */
  DOCUMENT_LENGTH(8 << 20),
  /** Glyphs and pieces of lines on a page, and whatever else it takes a step to draw. */
  PAGE_MARKS(1 << 19);

  private final int usual;

  Limit(int usual) {
    this.usual = usual;
  }

  /** The limit where none other is given. */
  public int usual() {
    return usual;
  }

  /** The limit of that name. */
  public static Optional<Limit> named(String key) {
    return Arrays.stream(values()).filter(limit -> limit.key().equals(key)).findFirst();
  }
}
