package io.github.perfparse.document.excel;

import io.github.perfparse.document.zip.Archive;
import io.github.perfparse.document.zip.PartXml;
import io.github.perfparse.document.zip.Parts;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.line.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A workbook: its sheets, and what they share: texts and the formats of numbers. */
final class Workbook {

  /**
   * A sheet.
   *
   * @param name what its tab says
   * @param part its part of the archive
   * @param isHidden whether it has no tab
   */
  record Sheet(String name, String part, boolean isHidden) {}

  private final Archive archive;
  private final List<Sheet> sheets = new ArrayList<>();
  private List<String> texts = List.of();
  private Styles styles = Styles.NONE;
  private boolean since1904;

  private Workbook(Archive archive) {
    this.archive = archive;
  }

  /** Opens it. */
  static Workbook open(Archive archive, Limits limits) throws IOException {
    Workbook workbook = new Workbook(archive);
    String main = Parts.main(archive);
    Map<String, Parts.Related> related = Parts.related(archive, main);
    try (InputStream in = workbook.part(main)) {
      workbook.readSheets(PartXml.open(in), related);
      for (Parts.Related part : related.values()) {
        workbook.readShared(part, limits);
      }
    } catch (XMLStreamException e) {
      throw damaged();
    }
    return workbook;
  }

  private static UnreadableInputException damaged() {
    return new UnreadableInputException(0, Message.of("damaged.workbook"));
  }

  /** The bytes of a part that has to be there. */
  InputStream part(String name) throws IOException {
    Optional<InputStream> part = archive.part(name);
    if (part.isEmpty()) {
      throw damaged();
    }
    return part.get();
  }

  private void readSheets(XMLStreamReader xml, Map<String, Parts.Related> related)
      throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("workbookPr")) {
        since1904 = isTrue(PartXml.attribute(xml, "date1904"));
      } else if (xml.getLocalName().equals("sheet")) {
        Parts.Related part = related.get(relation(xml));
        boolean hidden = !PartXml.attribute(xml, "state").replace("visible", "").isEmpty();
        if (part != null && part.type().equals("worksheet")) {
          sheets.add(new Sheet(PartXml.attribute(xml, "name"), part.name(), hidden));
        }
      }
    }
  }

  /** {@code r:id}; there is a {@code sheetId} beside it, which is something else. */
  private static String relation(XMLStreamReader xml) {
    return PartXml.attribute(xml, "id");
  }

  static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true");
  }

  private void readShared(Parts.Related part, Limits limits)
      throws IOException, XMLStreamException {
    switch (part.type()) {
      case "sharedStrings" -> {
        try (InputStream in = part(part.name())) {
          texts = SharedTexts.read(PartXml.open(in), limits);
        }
      }
      case "styles" -> {
        try (InputStream in = part(part.name())) {
          styles = Styles.read(PartXml.open(in));
        }
      }
      default -> {
        // Sheets are read one by one; themes, links and macros never are.
      }
    }
  }

  List<Sheet> sheets() {
    return sheets;
  }

  /** A text that cells share; empty if there is none of that number. */
  String text(int number) {
    return number >= 0 && number < texts.size() ? texts.get(number) : "";
  }

  Styles styles() {
    return styles;
  }

  /** Whether days are counted from 1904 on and not from 1900. */
  boolean countsSince1904() {
    return since1904;
  }
}
