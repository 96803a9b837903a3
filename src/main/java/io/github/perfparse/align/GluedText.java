package io.github.perfparse.align;

import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Fold;
import java.util.Optional;

/** Says why a text in which no form was found is a form all the same: its cells run together. */
final class GluedText {

  private static final int MANY = 5;
  private static final int LONG = 40;
  private static final int SHORTEST_TITLE = 5;

  private final Sheet sheet;
  private final String file;
  private final int number;

  GluedText(Sheet sheet, String file, int number) {
    this.sheet = sheet;
    this.file = file;
    this.number = number;
  }

  /** The refusal of the form that the text holds; empty where it holds none. */
  Optional<Refusal> refusal() {
    int readings = 0;
    int first = -1;
    for (int i = 0; i < sheet.size(); i++) {
      readings += latinReadings(sheet.word(i));
      if (first < 0 && isGlued(sheet.word(i))) {
        first = i;
      }
    }
    if (readings >= MANY) {
      return Optional.of(
          refusal(
              0, "Latin readings are put in between the characters: labels cannot be told apart"));
    }
    return first < 0
        ? Optional.empty()
        : Optional.of(refusal(first, "the cells run together without a separator between them"));
  }

  /** How many Latin letters with tone marks stand in brackets. */
  private static int latinReadings(String word) {
    int readings = 0;
    for (int open = word.indexOf('('); open >= 0; open = word.indexOf('(', open + 1)) {
      int close = word.indexOf(')', open);
      for (int i = open; i < close; i++) {
        char c = word.charAt(i);
        readings += c >= '\u00e0' && c <= '\u024f' ? 1 : 0;
      }
    }
    return readings;
  }

  private static boolean isGlued(String word) {
    if (word.length() < LONG) {
      return false;
    }
    String key = Fold.key(word);
    for (String title : Lexicon.standard().titles().keys()) {
      if (title.length() >= SHORTEST_TITLE && key.contains(title)) {
        return true;
      }
    }
    return false;
  }

  private Refusal refusal(int first, String why) {
    int last = sheet.line(sheet.size() - 1);
    SourceRef source = new SourceRef(file, number, sheet.line(first), last, FormAligner.DIALECT);
    return new Refusal(source, "", Refusal.Reason.CELLS_NOT_TOLD_APART, why);
  }
}
