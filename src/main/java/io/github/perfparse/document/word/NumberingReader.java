package io.github.perfparse.document.word;

import io.github.perfparse.document.zip.PartXml;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Reads the part that says how a document's lists count. */
final class NumberingReader {

  private static final int LEVELS = 9;

  private final Elements elements;
  private final Map<String, Numbering.Level[]> kinds = new HashMap<>();
  private final Map<String, Numbering.Level[]> lists = new HashMap<>();

  NumberingReader(Elements elements) {
    this.elements = elements;
  }

  Numbering read() throws IOException {
    while (elements.nextInside(1)) {
      switch (elements.name()) {
        case "abstractNum" -> kinds.put(elements.attribute("abstractNumId"), levels());
        case "num" -> list(elements.attribute("numId"));
        default -> {
          // The element around all.
        }
      }
    }
    return new Numbering(lists);
  }

  private Numbering.Level[] levels() throws IOException {
    Numbering.Level[] levels = new Numbering.Level[LEVELS];
    int inside = elements.depth();
    while (elements.nextInside(inside)) {
      if (elements.name().equals("lvl")) {
        int number = PartXml.number(elements.attribute("ilvl"), LEVELS);
        Numbering.Level level = level();
        // A bullet says nothing, and in the fonts of bullets it is a letter.
        if (number >= 0 && number < LEVELS && !level.format().equals("bullet")) {
          levels[number] = level;
        }
      }
    }
    return levels;
  }

  private Numbering.Level level() throws IOException {
    int inside = elements.depth();
    String format = "decimal";
    String pattern = "";
    int start = 1;
    while (elements.nextInside(inside)) {
      switch (elements.name()) {
        case "numFmt" -> format = elements.value();
        case "lvlText" -> pattern = elements.value();
        case "start" -> start = elements.number(1);
        default -> {
          // Fonts and indents.
        }
      }
    }
    return new Numbering.Level(format, pattern, start);
  }

  private void list(String name) throws IOException {
    int inside = elements.depth();
    boolean restarts = false;
    Numbering.Level[] levels = null;
    while (elements.nextInside(inside)) {
      switch (elements.name()) {
        case "abstractNumId" -> levels = kinds.get(elements.value());
        case "startOverride" -> restarts = true;
        default -> {
          // Levels that this list has of its own are rare, and mostly look the same.
        }
      }
    }
    if (levels != null) {
      lists.put(name, restarts ? levels.clone() : levels);
    }
  }
}
