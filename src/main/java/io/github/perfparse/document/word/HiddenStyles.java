package io.github.perfparse.document.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The styles whose text is not printed or not the document's own, by themselves or by a style that
 * they are based on.
 */
final class HiddenStyles {

  /** Word allows for fewer; styles may be based on each other in a ring. */
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, Boolean> hidden = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();

  /** Reads the part that says what a document's styles look like. */
  static HiddenStyles read(Elements elements) throws IOException {
    HiddenStyles styles = new HiddenStyles();
    while (elements.nextInside(1)) {
      if (elements.name().equals("style")) {
        styles.style(elements);
      }
    }
    return styles;
  }

  private void style(Elements elements) throws IOException {
    String style = elements.attribute("styleId");
    int inside = elements.depth();
    while (elements.nextInside(inside)) {
      switch (elements.name()) {
        case "basedOn" -> bases.put(style, elements.value());
        // What an empty content control asks for: 单击此处输入文字。
        case "name" -> {
          if (elements.value().equalsIgnoreCase("placeholder text")) {
            hidden.put(style, true);
          }
        }
        case "vanish" -> hidden.put(style, elements.isOn());
        // What a table's style says of some of its rows.
        case "tblStylePr" -> elements.skip();
        default -> {
          // Fonts, colours, borders.
        }
      }
    }
  }

  /** Whether a style hides its text; empty if it does not say. */
  Optional<Boolean> hides(String style) {
    String at = style;
    for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
      if (hidden.containsKey(at)) {
        return Optional.of(hidden.get(at));
      }
      at = bases.get(at);
    }
    return Optional.empty();
  }
}
