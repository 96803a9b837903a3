package io.github.perfparse.run.talk;

import io.github.perfparse.document.ForeignKind;
import io.github.perfparse.files.NotRead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Says which files of folders were not read, and how to have them read.
 *
 * <pre>
 * 100 .wps, 20 .zip, 3 without an ending
 * .wps: an old Word document (.doc): make a .docx of it: soffice --headless --convert-to docx FILE
 * </pre>
 */
public final class LeftAlone {

  private LeftAlone() {}

  /** {@code , 123 not read}; empty if there are none. */
  static String counted(SortedMap<String, Integer> counts) {
    int all = 0;
    for (int count : counts.values()) {
      all += count;
    }
    return all == 0 ? "" : ", " + all + " not read";
  }

  /** How many there are of each ending; empty if there are none. */
  public static String spoken(SortedMap<String, Integer> counts) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      parts.add(count.getValue() + " " + name(count.getKey(), count.getValue()));
    }
    return String.join(", ", parts);
  }

  private static String name(String ending, int count) {
    return switch (ending) {
      case NotRead.NO_ENDING -> "without an ending";
      case NotRead.LINKED_FOLDER -> Narrator.noun(count, ending);
      default -> ending;
    };
  }

  /** What to do with each kind. */
  static List<String> advice(SortedMap<String, Integer> counts) {
    List<String> lines = new ArrayList<>();
    boolean others = false;
    for (String ending : counts.keySet()) {
      Optional<String> advice = advice(ending);
      if (advice.isPresent()) {
        lines.add(ending + ": " + advice.get());
      }
      others |= advice.isEmpty();
    }
    if (others) {
      lines.add("--include='*' reads files of any name; a linked folder is read if it is named");
    }
    return lines;
  }

  /** What a file of that ending is and what to do; empty where nothing is known. */
  static Optional<String> advice(String ending) {
    Optional<ForeignKind> kind = ForeignKind.ofEnding(ending);
    return kind.isPresent() ? Optional.of(kind.get().advice()) : Optional.empty();
  }
}
