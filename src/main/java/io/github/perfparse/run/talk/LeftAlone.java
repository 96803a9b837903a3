package io.github.perfparse.run.talk;

import io.github.perfparse.document.ForeignKind;
import io.github.perfparse.files.NotRead;
import io.github.perfparse.say.Message;
import io.github.perfparse.say.Series;
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
 * .wps: a WPS document (.wps): make a .docx of it: soffice --headless --convert-to docx FILE
 * </pre>
 */
public final class LeftAlone {

  private LeftAlone() {}

  /** How many there are. */
  static int count(SortedMap<String, Integer> counts) {
    int all = 0;
    for (int count : counts.values()) {
      all += count;
    }
    return all;
  }

  /** How many there are of each ending; nothing if there are none. */
  public static Series spoken(SortedMap<String, Integer> counts) {
    List<Message> parts = new ArrayList<>();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      parts.add(spoken(count.getKey(), count.getValue()));
    }
    return new Series("series.comma", parts);
  }

  private static Message spoken(String ending, int count) {
    return switch (ending) {
      case NotRead.NO_ENDING -> Message.of("left.no-ending", count);
      case NotRead.LINKED_FOLDER -> Message.counted("left.linked", count, count);
      case NotRead.OWN_OUTPUT -> Message.counted("left.own", count, count);
      default -> Message.of("left.ending", count, ending);
    };
  }

  /** What to do with each kind. */
  static List<Message> advice(SortedMap<String, Integer> counts) {
    List<Message> lines = new ArrayList<>();
    boolean others = false;
    for (String ending : counts.keySet()) {
      Optional<Message> advice = advice(ending);
      if (advice.isPresent()) {
        lines.add(Message.of("talk.about", ending, advice.get()));
      }
      others |= advice.isEmpty() && !ending.equals(NotRead.OWN_OUTPUT);
    }
    if (others) {
      lines.add(Message.of("left.others"));
    }
    return lines;
  }

  /** What a file of that ending is and what to do; empty where nothing is known. */
  static Optional<Message> advice(String ending) {
    Optional<ForeignKind> kind = ForeignKind.ofEnding(ending);
    return kind.isPresent() ? Optional.of(kind.get().advice()) : Optional.empty();
  }
}
