package io.github.perfparse.align.layout;

import io.github.perfparse.align.layout.page.Frequencies;
import io.github.perfparse.align.layout.page.NumberTexts;
import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.align.layout.tag.TagTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets running heads and page numbers aside: lines at the edge of a page that come again, digits
 * aside, at the edge of another one.
 */
final class PageFurniture {

  private static final int EDGE = 2;
  private static final int SHORTEST = 4;

  private final TagTable table;
  private final List<List<PrintedLine>> pages = new ArrayList<>();
  private final Frequencies<String> shapes = new Frequencies<>();
  private final List<PrintedLine> body = new ArrayList<>();
  private final List<PrintedLine> set = new ArrayList<>();

  PageFurniture(List<PrintedLine> lines, TagTable table) {
    this.table = table;
    for (PrintedLine line : lines) {
      while (pages.size() <= line.page()) {
        pages.add(new ArrayList<>());
      }
      pages.get(line.page()).add(line);
    }
    for (List<PrintedLine> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        if (isEdge(i, page.size())) {
          shapes.add(shape(page.get(i), i < EDGE));
        }
      }
    }
    for (List<PrintedLine> page : pages) {
      part(page);
    }
  }

  private static boolean isEdge(int index, int size) {
    return index < EDGE || index >= size - EDGE;
  }

  private void part(List<PrintedLine> page) {
    for (int i = 0; i < page.size(); i++) {
      (isEdge(i, page.size()) && isFurniture(page, i) ? set : body).add(page.get(i));
    }
  }

  private boolean isFurniture(List<PrintedLine> page, int index) {
    PrintedLine line = page.get(index);
    String text = line.text();
    int alike = shapes.count(shape(line, index < EDGE));
    if (alike < 2 || alike * 2 < pages.size() || line.isTitle()) {
      return false;
    }
    for (Word word : line.words()) {
      if (isLabel(word.text())) {
        return false;
      }
    }
    boolean number = isPageNumber(text);
    boolean outermost = index == 0 || index == page.size() - 1;
    return number
        ? outermost && !endsNumber(page, index)
        : text.length() >= SHORTEST && isAlone(page, index);
  }

  /** {@code 00} right below {@code 100.}: the rest of a number. */
  private static boolean endsNumber(List<PrintedLine> page, int index) {
    PrintedLine line = page.get(index);
    for (int i = index - 1; i >= 0 && line.y() - page.get(i).y() <= 2 * Word.UNIT; i--) {
      for (Word word : page.get(i).words()) {
        if (NumberTexts.isTorn(word.text()) && word.overlaps(line.left(), line.right())) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code 二级指标}, or {@code 一级指}, which goes on below: a table's head on every page. */
  private boolean isLabel(String text) {
    return !table.of(text).isEmpty() || text.length() > 1 && table.mayGoOn(text);
  }

  /** {@code — 12 —}, {@code 第 3 页 共 9 页}, {@code 3/9}. */
  private static boolean isPageNumber(String text) {
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digit |= Character.isDigit(c);
      if (!Character.isDigit(c) && "-—–－第页共/,，.· ".indexOf(c) < 0) {
        return false;
      }
    }
    return digit;
  }

  /** A running head stands by itself, or is the outermost line and no table's row. */
  private static boolean isAlone(List<PrintedLine> page, int index) {
    boolean first = index < EDGE;
    int inner = first ? index + 1 : index - 1;
    if (inner < 0 || inner >= page.size()) {
      return true;
    }
    boolean apart = Math.abs(page.get(inner).y() - page.get(index).y()) > Word.UNIT + Word.UNIT / 2;
    boolean outermost = index == 0 || index == page.size() - 1;
    return apart || outermost && page.get(index).words().size() <= EDGE;
  }

  private static String shape(PrintedLine line, boolean head) {
    return (head ? "^" : "$") + line.text().replaceAll("\\d+", "#");
  }

  /** The other lines. */
  List<PrintedLine> body() {
    return body;
  }

  /** What was set aside, in order. */
  List<PrintedLine> set() {
    return set;
  }
}
