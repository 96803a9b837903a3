package io.github.perfparse.document.zip;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML of a part, pulled piece by piece. There are no entities in it but the five of XML itself, and
 * nothing outside of the part is ever opened.
 */
public final class PartXml {

  /** Bytes of the longest byte order mark. */
  private static final int MARK = 3;

  private PartXml() {}

  /**
   * Begins to read. The characters are decoded here, strictly, for the JDK's reader writes to
   * standard error where it meets bytes that are none.
   *
   * @throws XMLStreamException if the part is no XML
   */
  public static XMLStreamReader open(InputStream part) throws XMLStreamException {
    try {
      return open(characters(part));
    } catch (IOException e) {
      throw new XMLStreamException(e);
    }
  }

  /** Parts are in UTF-8, or in UTF-16 with a mark that says so; either mark is passed over. */
  private static Reader characters(InputStream part) throws IOException {
    PushbackInputStream input = new PushbackInputStream(part, MARK);
    byte[] mark = new byte[MARK];
    int length = input.readNBytes(mark, 0, MARK);
    boolean utf8 = length == MARK && mark[0] == (byte) 0xEF && mark[1] == (byte) 0xBB;
    boolean little = length >= 2 && mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE;
    boolean big = length >= 2 && mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF;
    if (!utf8) {
      int passed = little || big ? 2 : 0;
      input.unread(mark, passed, length - passed);
    }
    Charset charset =
        little
            ? StandardCharsets.UTF_16LE
            : big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    return new InputStreamReader(input, charset.newDecoder());
  }

  private static XMLStreamReader open(Reader part) throws XMLStreamException {
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
