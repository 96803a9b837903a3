package io.github.perfparse.document.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of an Office document and how they belong together. Which part is the main one, and
 * where the others of it are, is said in parts of their own:
 *
 * <pre>
 * _rels/.rels                    …/officeDocument → word/document.xml
 * word/_rels/document.xml.rels   rId3, …/numbering → numbering.xml
 * </pre>
 */
public final class Parts {

  /**
   * Another part that a part knows of.
   *
   * @param type the last word of its type: {@code numbering}, {@code worksheet}
   * @param name where it is in the archive
   */
  public record Related(String type, String name) {}

  private Parts() {}

  /**
   * The main part of a document; empty if the archive is none.
   *
   * @throws IOException if the input cannot be read
   */
  public static String main(Archive archive) throws IOException {
    for (Related part : related(archive, "").values()) {
      if (part.type().equals("officeDocument") && archive.names().contains(part.name())) {
        return part.name();
      }
    }
    for (String usual : List.of("word/document.xml", "xl/workbook.xml")) {
      if (archive.names().contains(usual)) {
        return usual;
      }
    }
    return "";
  }

  /**
   * The parts that a part knows of, by the identifiers it uses for them.
   *
   * @param part its name; empty for the document as a whole
   * @throws IOException if the input cannot be read
   */
  public static Map<String, Related> related(Archive archive, String part) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String name = folder + "_rels/" + part.substring(slash) + ".rels";
    Map<String, Related> related = new HashMap<>();
    Optional<InputStream> relations = archive.part(name);
    if (relations.isPresent()) {
      try (InputStream in = relations.get()) {
        read(PartXml.open(in), folder, related);
      } catch (XMLStreamException e) {
        throw Directory.damaged(name);
      }
    }
    return related;
  }

  private static void read(XMLStreamReader xml, String folder, Map<String, Related> related)
      throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("Relationship")
          && !PartXml.attribute(xml, "TargetMode").equals("External")) {
        String type = PartXml.attribute(xml, "Type");
        String target = resolved(folder, PartXml.attribute(xml, "Target"));
        related.put(
            PartXml.attribute(xml, "Id"),
            new Related(type.substring(type.lastIndexOf('/') + 1), target));
      }
    }
  }

  /** {@code word/} and {@code ../docProps/app.xml} make {@code docProps/app.xml}. */
  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String base = folder;
    String rest = target;
    while (rest.startsWith("../")) {
      rest = rest.substring(3);
      int above = base.lastIndexOf('/', base.length() - 2);
      base = base.substring(0, above + 1);
    }
    return base + (rest.startsWith("./") ? rest.substring(2) : rest);
  }
}
