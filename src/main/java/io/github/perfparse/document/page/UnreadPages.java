package io.github.perfparse.document.page;

import io.github.perfparse.document.rendition.RenditionWriter;
import io.github.perfparse.text.line.OverLimitException;
import io.github.perfparse.text.line.UnreadableInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The pages of a file that cannot be read, and why. The others are read all the same. */
final class UnreadPages {

  /** A page with fewer characters than this, and a picture on most of it, is a scan. */
  private static final int FEWEST_GLYPHS = 20;

  private static final double MOST_OF_PAGE = 0.5;

  /** Why a page is not read, and the way to make it readable. */
  private enum Reason {
    SCAN(
        "without a text layer, pictures only; recognise their text first: ocrmypdf -l chi_sim+eng"
            + " in.pdf out.pdf"),
    NO_UNICODE(
        "in fonts that do not tell their characters; have their text recognised instead: ocrmypdf"
            + " --force-ocr -l chi_sim+eng in.pdf out.pdf"),
    OVER_LIMIT(
        "over the limit page-marks; if this is a sound document, raise it with --limit"
            + " page-marks=N"),
    DAMAGED("damaged and cannot be read; get the file again");

    private final String text;

    Reason(String text) {
      this.text = text;
    }
  }

  private final Map<Reason, List<Integer>> pages = new EnumMap<>(Reason.class);
  private int count;

  /** What is on a page; nothing where that cannot be told. */
  PageLayout layout(PageSource source, int number) {
    try {
      PageMarks marks = source.page(number);
      if (isNameless(marks)) {
        return unread(Reason.NO_UNICODE, number);
      }
      if (isScan(marks)) {
        return unread(Reason.SCAN, number);
      }
      return PageLayout.of(marks);
    } catch (OverLimitException e) {
      return unread(Reason.OVER_LIMIT, number);
    } catch (IOException e) {
      return unread(Reason.DAMAGED, number);
    }
  }

  private PageLayout unread(Reason reason, int number) {
    pages.computeIfAbsent(reason, key -> new ArrayList<>()).add(number);
    count++;
    return new PageLayout(number, List.of(), List.of());
  }

  private static boolean isScan(PageMarks marks) {
    return marks.glyphs().size() < FEWEST_GLYPHS && marks.pictured() > MOST_OF_PAGE;
  }

  /** A few signs of a symbol font do no harm; a whole text does. */
  private static boolean isNameless(PageMarks marks) {
    return marks.nameless() >= FEWEST_GLYPHS && marks.nameless() > marks.glyphs().size() / 4;
  }

  /**
   * Says which pages were not read.
   *
   * @throws UnreadableInputException if none was
   */
  void tell(RenditionWriter into, int all) throws UnreadableInputException {
    for (Map.Entry<Reason, List<Integer>> entry : pages.entrySet()) {
      String which = count == all ? "its pages are " : named(entry.getValue());
      if (count == all) {
        throw new UnreadableInputException(0, which + entry.getKey().text);
      }
      into.unread(which + entry.getKey().text);
    }
  }

  /** {@code pages 3, 4 and 7 are }; long lists are cut. */
  private static String named(List<Integer> numbers) {
    StringBuilder names = new StringBuilder(numbers.size() == 1 ? "page " : "pages ");
    for (int i = 0; i < numbers.size() && i < 20; i++) {
      names.append(i == 0 ? "" : i == numbers.size() - 1 ? " and " : ", ").append(numbers.get(i));
    }
    return names
        .append(numbers.size() > 20 ? " and others" : "")
        .append(numbers.size() == 1 ? " is " : " are ")
        .toString();
  }
}
