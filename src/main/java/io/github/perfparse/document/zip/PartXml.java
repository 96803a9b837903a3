package io.github.perfparse.document.zip;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML of a part, pulled piece by piece. There are no entities in it but the five of XML itself, and
 * nothing outside of the part is ever opened.
 */
public final class PartXml {

  private PartXml() {}

  /**
   * Begins to read.
   *
   * @throws XMLStreamException if it is no XML
   */
  public static XMLStreamReader open(InputStream part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(part);
  }

  /** The value of an attribute by its name without a prefix; empty if there is none. */
  public static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** An attribute that is a whole number, or {@code other} where it is none. */
  public static int number(XMLStreamReader xml, String name, int other) {
    return number(attribute(xml, name), other);
  }

  /** A text that is a whole number, or {@code other} where it is none. */
  public static int number(String digits, int other) {
    try {
      return Integer.parseInt(digits.strip());
    } catch (NumberFormatException e) {
      return other;
    }
  }
}
