package io.github.perfparse.document.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells running heads and page numbers from a page's own text: a line is one if a page nearby has
 * the same, digits aside, at the same height. Titles too come again at one height where each form
 * begins on a page of its own. Those are larger than what stands in the tables, and the tables
 * under them begin alike.
 */
final class RunningLines {

  /** Pages looked at before and behind a page: heads of left and right pages may differ. */
  static final int REACH = 2;

  /** How much larger than the text of a table a title is. */
  private static final double TITLE = 1.15;

  /** Heights in points that count as one. */
  private static final double SAME_HEIGHT = 3;

  private static final int LONGEST_NUMBER = 12;

  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?=.*\\p{Nd})[\\p{Nd} \\-—–―·/|第页共]+");

  private final Deque<PageLayout> pages;

  /**
   * @param pages the page and those around it
   */
  RunningLines(Deque<PageLayout> pages) {
    this.pages = new ArrayDeque<>(pages);
  }

  /**
   * Whether nothing but running lines is among some of a page's lines.
   *
   * @param begins what the first cell of the table below them says; empty if there is none
   * @param size the height of the text in that table; 0 if there is none
   */
  boolean areAll(List<GlyphLine> lines, int page, String begins, double size) {
    Set<String> anywhere = new HashSet<>();
    Set<String> elsewhere = new HashSet<>();
    for (PageLayout other : pages) {
      if (other.number() != page) {
        addKeys(other, anywhere);
        if (!begins.equals(other.begins())) {
          addKeys(other, elsewhere);
        }
      }
    }
    for (GlyphLine line : lines) {
      boolean title = !begins.isEmpty() && isTitle(line, size);
      Set<String> others = title ? elsewhere : anywhere;
      if (!others.contains(key(line, 0)) && (title || !isPageNumber(line.text()))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line may be a table's title; a running head may be as large, but names no table. */
  private static boolean isTitle(GlyphLine line, double size) {
    return size > 0 && line.size() > TITLE * size && line.text().indexOf('表') >= 0;
  }

  /** How many lines over a title are running heads; a title is larger than what is above it. */
  int aboveTitle(List<GlyphLine> lines, int page) {
    int title = 0;
    for (int i = 1; i < lines.size(); i++) {
      title = lines.get(i).size() > TITLE * lines.get(title).size() ? i : title;
    }
    return areAll(lines.subList(0, title), page, "", 0) ? title : 0;
  }

  /** Heights are rounded, and so a line may stand in either of two. */
  private static void addKeys(PageLayout page, Set<String> keys) {
    for (GlyphLine line : page.lines()) {
      keys.add(key(line, -1));
      keys.add(key(line, 0));
      keys.add(key(line, 1));
    }
  }

  private static String key(GlyphLine line, int off) {
    String digitless = DIGITS.matcher(line.text()).replaceAll("#");
    return digitless + " " + (Math.round(line.y() / SAME_HEIGHT) + off);
  }

  /** {@code — 12 —}, {@code 第 3 页 共 9 页}, {@code 3/9}. */
  static boolean isPageNumber(String text) {
    return text.length() <= LONGEST_NUMBER && PAGE_NUMBER.matcher(text).matches();
  }
}
