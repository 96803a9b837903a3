package io.github.perfparse.write;

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

  private List<Element> elements(String sheet, String name) {
    return elements(part(sheet).getElementsByTagName(name));
  }

  /** The sheets' names in their order. */
  public List<String> sheets() {
    return elements(parts.get("xl/workbook.xml").getElementsByTagName("sheet")).stream()
        .map(sheet -> sheet.getAttribute("name"))
        .toList();
  }

  private Document part(String name) {
    return parts.get("xl/worksheets/sheet" + (sheets().indexOf(name) + 1) + ".xml");
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** The cells of a row as they are written. */
  public List<String> row(String sheet, int number) {
    Element row = elements(sheet, "row").get(number - 1);
    return elements(row.getElementsByTagName("c")).stream().map(Element::getTextContent).toList();
  }

  private Element cell(String sheet, String name) {
    return elements(sheet, "c").stream()
        .filter(cell -> cell.getAttribute("r").equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The type of a cell: n unless it says another. */
  public String type(String sheet, String name) {
    String type = cell(sheet, name).getAttribute("t");
    return type.isEmpty() ? "n" : type;
  }

  public int style(String sheet, String name) {
    return Integer.parseInt(cell(sheet, name).getAttribute("s"));
  }

  public List<String> attributes(String sheet, String element, String attribute) {
    return elements(sheet, element).stream().map(e -> e.getAttribute(attribute)).toList();
  }

  public List<String> texts(String sheet, String element) {
    return elements(sheet, element).stream().map(Element::getTextContent).toList();
  }

  /** The names of ranges and what they mean. */
  public List<String> definedNames() {
    return elements(parts.get("xl/workbook.xml").getElementsByTagName("definedName")).stream()
        .map(name -> name.getAttribute("name") + " " + name.getTextContent())
        .toList();
  }

  /** The files that a sheet leads to. */
  public List<String> files(String sheet) {
    String part = "xl/worksheets/_rels/sheet" + (sheets().indexOf(sheet) + 1) + ".xml.rels";
    return elements(parts.get(part).getElementsByTagName("Relationship")).stream()
        .map(file -> file.getAttribute("Target"))
        .toList();
  }

  /** How many styles cells can have. */
  public int cellStyles() {
    Element styles = elements(parts.get("xl/styles.xml").getElementsByTagName("cellXfs")).get(0);
    return styles.getElementsByTagName("xf").getLength();
  }
}
