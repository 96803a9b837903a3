package io.github.perfparse.document.word;

import io.github.perfparse.text.line.UnreadableInputException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Where the reader stands in fields, which may stand in each other. Of {@code begin PAGE separate 3
 * end} the {@code 3} is shown.
 */
final class Fields {

  private enum Part {
    INSTRUCTION,
    RESULT
  }

  private final Deque<Part> open = new ArrayDeque<>();

  /** Whether text that comes now is shown. */
  boolean isShown() {
    return !open.contains(Part.INSTRUCTION);
  }

  /** Reads the mark that begins, parts or ends a field; what a form's box shows is text. */
  void read(Elements elements, ParagraphText text) throws UnreadableInputException {
    switch (elements.attribute("fldCharType")) {
      case "begin" -> open.push(Part.INSTRUCTION);
      case "separate" -> {
        if (!open.isEmpty()) {
          open.pop();
          open.push(Part.RESULT);
        }
      }
      case "end" -> open.poll();
      default -> {
        // No mark that is known.
      }
    }
    int inside = elements.depth();
    String box = "";
    List<String> entries = new ArrayList<>();
    int chosen = 0;
    while (elements.nextInside(inside)) {
      switch (elements.name()) {
        case "checkBox" -> box = Symbols.EMPTY_BOX;
        case "default", "checked" -> {
          if (!box.isEmpty()) {
            box = elements.isOn() ? Symbols.TICKED_BOX : Symbols.EMPTY_BOX;
          }
        }
        case "listEntry" -> entries.add(elements.value());
        case "result" -> chosen = elements.number(0);
        default -> {
          // Names and help texts.
        }
      }
    }
    text.append(chosen >= 0 && chosen < entries.size() ? entries.get(chosen) : box);
  }

  /** An instruction ends with its paragraph at the latest, or a lost end would hide the rest. */
  void endParagraph() {
    if (open.contains(Part.INSTRUCTION)) {
      int depth = open.size();
      open.clear();
      for (int i = 0; i < depth; i++) {
        open.push(Part.RESULT);
      }
    }
  }
}
