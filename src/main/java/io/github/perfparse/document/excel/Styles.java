package io.github.perfparse.document.excel;

import io.github.perfparse.document.zip.PartXml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which number format each style of a workbook has. */
final class Styles {

  /** Numbers are shown as they are. */
  static final Styles NONE = new Styles(List.of(), Map.of());

  private final List<Integer> formats;
  private final Map<Integer, String> codes;
  private final Map<Integer, NumberFormat> parsed = new HashMap<>();

  private Styles(List<Integer> formats, Map<Integer, String> codes) {
    this.formats = formats;
    this.codes = codes;
  }

  static Styles read(XMLStreamReader xml) throws XMLStreamException {
    List<Integer> formats = new ArrayList<>();
    Map<Integer, String> codes = new HashMap<>();
    boolean inCells = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        inCells = false;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "numFmt" ->
              codes.putIfAbsent(
                  PartXml.number(xml, "numFmtId", -1), PartXml.attribute(xml, "formatCode"));
          case "cellXfs" -> inCells = true;
          case "xf" -> {
            if (inCells) {
              formats.add(PartXml.number(xml, "numFmtId", 0));
            }
          }
          default -> {
            // Fonts, borders and colours.
          }
        }
      }
    }
    return new Styles(formats, codes);
  }

  /** The number format of a style. */
  NumberFormat format(int style) {
    int id = style >= 0 && style < formats.size() ? formats.get(style) : 0;
    return parsed.computeIfAbsent(id, this::parse);
  }

  private NumberFormat parse(int id) {
    String code = codes.get(id);
    return NumberFormat.of(code == null ? UsualFormats.code(id) : UsualFormats.ofSystem(code));
  }
}
