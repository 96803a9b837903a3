package io.github.perfparse.document.excel;

import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the cells of a workbook share; each stands in pieces where its font changes. */
final class SharedTexts {

  private static final int ESCAPE_LENGTH = 7;

  /** Excel holds 32,767 characters in a cell. */
  private static final int LONGEST = 1 << 20;

  private SharedTexts() {}

  static List<String> read(XMLStreamReader xml, Limits limits) throws XMLStreamException {
    List<String> texts = new ArrayList<>();
    long length = 0;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        String text = text(xml, "si");
        length += text.length();
        limits.check(Limit.DOCUMENT_LENGTH, length, 0);
        texts.add(text);
        limits.check(Limit.DOCUMENT_CELLS, texts.size(), 0);
      }
    }
    return texts;
  }

  /** The text inside of an element up to its end tag, readings of characters left out. */
  static String text(XMLStreamReader xml, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean printed = false;
    int readings = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        readings += xml.getLocalName().equals("rPh") ? 1 : 0;
        printed = xml.getLocalName().equals("t") && readings == 0;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        readings -= xml.getLocalName().equals("rPh") ? 1 : 0;
        printed = false;
      } else if (printed && xml.isCharacters()) {
        append(xml, text);
      }
    }
    return unescaped(text.toString());
  }

  /**
   * Appends the characters that the reader stands at.
   *
   * @throws XMLStreamException if it is more text than any cell has
   */
  static void append(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
    text.append(xml.getText());
    if (text.length() > LONGEST) {
      throw new XMLStreamException("a text of more characters than a cell can hold");
    }
  }

  /** {@code _x000D_} stands for a character that XML cannot hold. */
  static String unescaped(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (at >= 0) {
      int code = code(text, at);
      if (code >= 0) {
        out.append(text, from, at);
        out.append(code == '\r' ? "" : Character.toString(code));
        from = at + ESCAPE_LENGTH;
      }
      at = text.indexOf("_x", Math.max(from, at + 1));
    }
    return out.append(text, from, text.length()).toString();
  }

  private static int code(String text, int at) {
    if (at + ESCAPE_LENGTH > text.length() || text.charAt(at + ESCAPE_LENGTH - 1) != '_') {
      return -1;
    }
    try {
      return Integer.parseInt(text.substring(at + 2, at + ESCAPE_LENGTH - 1), 16);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
