package io.github.perfparse.check.doubt;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.say.Message;
import java.util.HashMap;
import java.util.Map;

/**
 * What was dropped from a form as page numbers and running heads, and how sure that is.
 *
 * <pre>
 * — 12 —          the page's wherever it stands
 * 12              may be a score
 * 附件 3          a running head where it comes more than once
 * 经费支出控制率  once: may be the name of an indicator
 * </pre>
 */
final class DroppedFurniture {

  private final String title;
  private final Map<String, Integer> counts = new HashMap<>();

  private DroppedFurniture(String title) {
    this.title = title;
  }

  static DroppedFurniture of(Form form) {
    DroppedFurniture furniture = new DroppedFurniture(form.title());
    for (Repair repair : form.repairs()) {
      if (isDropped(repair)) {
        String text = quoted(repair);
        furniture.counts.put(text, furniture.counts.getOrDefault(text, 0) + 1);
      }
    }
    return furniture;
  }

  /** Whether the repair dropped a text that may be the form's. */
  boolean isDoubtful(Repair repair) {
    if (!isDropped(repair)) {
      return false;
    }
    String text = quoted(repair);
    return isNumber(text) || isLoneName(text) || TextShape.YEAR.fits(text);
  }

  private static boolean isDropped(Repair repair) {
    return repair.kind() == Repair.Kind.DROPPED_FURNITURE && repair.path().equals(Pointer.FORM);
  }

  private boolean isLoneName(String text) {
    boolean name = TextShape.WORDS.fits(text) && !TextShape.NUMBER.fits(text);
    return name && counts.get(text) == 1 && !title.contains(text) && !text.contains("表");
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isDigit(c) && c != '.' && c != ' ') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** The text that the repair quotes. */
  static String quoted(Repair repair) {
    Message detail = repair.detail();
    return detail.key().startsWith("furniture.") ? detail.parts().get(0).toString() : "";
  }
}
