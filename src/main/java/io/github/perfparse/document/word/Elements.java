package io.github.perfparse.document.word;

import io.github.perfparse.document.zip.PartXml;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.line.UnreadableInputException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of a part, one after the other. Names are without prefixes: Word writes one
 * namespace, its strict variant another, and the names are the same.
 *
 * <pre>
 * for (elements.enter(); elements.next(); ) { … }    every element below this one, at any depth
 * </pre>
 */
final class Elements {

  private final XMLStreamReader xml;
  private int depth;

  Elements(XMLStreamReader xml) {
    this.xml = xml;
  }

  /**
   * Goes on to the next start tag inside of the element that stands at {@code outside}; false at
   * its end tag, or at the end of all.
   *
   * @param outside the depth of that element
   */
  boolean nextInside(int outside) throws UnreadableInputException {
    while (advance()) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (depth < outside) {
        return false;
      }
    }
    return false;
  }

  private boolean advance() throws UnreadableInputException {
    try {
      if (!xml.hasNext()) {
        return false;
      }
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      return true;
    } catch (XMLStreamException e) {
      throw new UnreadableInputException(
          0, Message.of("damaged.document", Message.of("damaged.breaks-off")));
    }
  }

  /** How many elements are open. */
  int depth() {
    return depth;
  }

  /** The name of the element. */
  String name() {
    return xml.getLocalName();
  }

  String attribute(String name) {
    return PartXml.attribute(xml, name);
  }

  /** The attribute that most elements have one of. */
  String value() {
    return attribute("val");
  }

  int number(int other) {
    return PartXml.number(value(), other);
  }

  /** Whether a property that is there is on: {@code <w:vanish/>} is, {@code w:val="0"} is not. */
  boolean isOn() {
    return switch (value()) {
      case "0", "false", "off", "none" -> false;
      default -> true;
    };
  }

  /** Passes over the element and all that is in it. */
  void skip() throws UnreadableInputException {
    int inside = depth;
    while (depth >= inside && advance()) {
      // Nothing of it is wanted.
    }
  }

  /**
   * The text of the element, which has no others in it, and passes over its end tag.
   *
   * @param most not much more characters than these are read
   */
  String text(int most) throws UnreadableInputException {
    int inside = depth;
    StringBuilder text = new StringBuilder();
    while (depth >= inside && text.length() <= most && advance()) {
      if (xml.isCharacters()) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }
}
