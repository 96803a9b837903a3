package io.github.perfparse.write;

import io.github.perfparse.write.table.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads a workbook as the archive of XML that it is. */
public final class WorkbookReader {

  private final Map<String, Document> parts = new HashMap<>();

  public WorkbookReader(byte[] bytes) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), parse(zip.readAllBytes()));
      }
    }
  }

  private static Document parse(byte[] xml) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml));
    } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
      throw new IOException(e);
    }
  }

  private List<Element> elements(Table table, String name) {
    return elements(parts.get("xl/worksheets/" + table + ".xml").getElementsByTagName(name));
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** The cells of a row as they are written. */
  public List<String> row(Table table, int number) {
    Element row = elements(table, "row").get(number - 1);
    return elements(row.getElementsByTagName("c")).stream().map(Element::getTextContent).toList();
  }

  private Element cell(Table table, String name) {
    return elements(table, "c").stream()
        .filter(cell -> cell.getAttribute("r").equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The type of a cell: n unless it says another. */
  public String type(Table table, String name) {
    String type = cell(table, name).getAttribute("t");
    return type.isEmpty() ? "n" : type;
  }

  public int style(Table table, String name) {
    return Integer.parseInt(cell(table, name).getAttribute("s"));
  }

  public List<String> attributes(Table table, String element, String attribute) {
    return elements(table, element).stream().map(e -> e.getAttribute(attribute)).toList();
  }

  public List<String> texts(Table table, String element) {
    return elements(table, element).stream().map(Element::getTextContent).toList();
  }

  /** How many styles cells can have. */
  public int cellStyles() {
    Element styles = elements(parts.get("xl/styles.xml").getElementsByTagName("cellXfs")).get(0);
    return styles.getElementsByTagName("xf").getLength();
  }
}
