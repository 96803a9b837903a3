package io.github.perfparse.document.page;

import io.github.perfparse.document.rendition.DocumentLabels;
import io.github.perfparse.document.rendition.RenditionWriter;
import io.github.perfparse.document.rendition.Unread;
import io.github.perfparse.form.Place;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.line.OverLimitException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The pages of a file that cannot be read, and why. The others are read all the same. */
final class UnreadPages {

  /** A page with fewer characters than this, and a picture on most of it, is a scan. */
  private static final int FEWEST_GLYPHS = 20;

  private static final double MOST_OF_PAGE = 0.5;

  /**
   * One wrong name in so many characters, and so many of them, and the others are worth nothing.
   */
  private static final int ONE_IN = 200;

  private static final int FEWEST_WRONG = 5;

  private final DocumentLabels labels;
  private final List<Page> pages = new ArrayList<>();

  UnreadPages(DocumentLabels labels) {
    this.labels = labels;
  }

  /**
   * A page that is not read.
   *
   * @param line the line before which it would stand
   * @param limit the limit it goes over; empty if it does not
   */
  private record Page(int number, Refusal.Reason reason, int line, String limit) {}

  /**
   * What is on a page, or on the two that are printed on one sheet; nothing where that cannot be
   * told.
   *
   * @param line the line before which it stands
   */
  List<PageLayout> layouts(PageSource source, int number, int line) {
    try {
      PrintedPage marks = source.page(number);
      if (isNameless(marks) || isMisnamed(marks)) {
        return unread(number, Refusal.Reason.UNREADABLE_FONT, line);
      }
      return isScan(marks)
          ? unread(number, Refusal.Reason.NO_TEXT_LAYER, line)
          : PageLayout.allOf(marks.upright(), labels);
    } catch (OverLimitException e) {
      return unread(new Page(number, Refusal.Reason.OVER_LIMIT, line, e.limit().key()));
    } catch (IOException e) {
      return unread(number, Refusal.Reason.DAMAGED, line);
    }
  }

  private List<PageLayout> unread(int number, Refusal.Reason reason, int line) {
    return unread(new Page(number, reason, line, ""));
  }

  private List<PageLayout> unread(Page page) {
    pages.add(page);
    return List.of(PageLayout.of(PrintedPage.blank(page.number()), labels));
  }

  private static boolean isScan(PrintedPage marks) {
    return marks.glyphs().size() < FEWEST_GLYPHS && marks.pictured() > MOST_OF_PAGE;
  }

  /** A few signs of a symbol font do no harm; a whole text does. */
  private static boolean isNameless(PrintedPage marks) {
    return marks.nameless() >= FEWEST_GLYPHS && marks.nameless() > marks.glyphs().size() / 4;
  }

  /**
   * {@code 机关服ó中心}: a program that made the file of another has taken some characters for others.
   * Nobody writes letters with accents among Chinese characters.
   */
  private static boolean isMisnamed(PrintedPage marks) {
    List<Glyph> glyphs = marks.glyphs();
    int wrong = 0;
    for (int i = 1; i + 1 < glyphs.size(); i++) {
      boolean among = glyphs.get(i - 1).isHan() || glyphs.get(i + 1).isHan();
      wrong += among && isAccented(glyphs.get(i).text().charAt(0)) ? 1 : 0;
    }
    return wrong >= FEWEST_WRONG && wrong > glyphs.size() / ONE_IN;
  }

  private static boolean isAccented(char c) {
    return c >= 'À' && c <= 'ɏ' && c != '×' && c != '÷';
  }

  /** Says which pages were not read; those that follow each other are one part. */
  void tell(RenditionWriter into) {
    int from = 0;
    for (int i = 1; i <= pages.size(); i++) {
      if (i == pages.size() || !isNext(pages.get(i - 1), pages.get(i))) {
        into.unread(part(pages.get(from), pages.get(i - 1)));
        from = i;
      }
    }
  }

  private static boolean isNext(Page page, Page other) {
    return page.reason() == other.reason()
        && page.limit().equals(other.limit())
        && page.number() + 1 == other.number();
  }

  private static Unread part(Page first, Page last) {
    int pages = last.number() - first.number() + 1;
    Message which =
        first.limit().isEmpty()
            ? Message.counted("document.pages", pages, first.number(), last.number())
            : Message.counted(
                "document.pages-limit", pages, first.number(), last.number(), first.limit());
    return new Unread(first.reason(), which, first.line(), Place.onPage(first.number()));
  }
}
