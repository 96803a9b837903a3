package io.github.perfparse.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfparse.Perfparse;
import io.github.perfparse.document.rendition.DocumentLabels;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Place;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents are told by their content, and a form in one is read like a form in a text. */
class DocumentsTest {

  private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  static Stream<Arguments> unread() {
    return Stream.of(
        Arguments.of(OLE + wide("WordDocument"), "old Word or WPS document (.doc, .wps)"),
        Arguments.of(OLE + wide("Workbook"), "old Excel or WPS workbook (.xls, .et)"),
        Arguments.of(OLE + wide("EncryptedPackage"), "encrypted Office document"),
        Arguments.of("{\\rtf1 x", "Rich Text file (.rtf)"),
        Arguments.of("\u0089PNG\r\n", "a picture"),
        Arguments.of("Rar!\u001A\u0007\u0001", "a RAR archive"),
        Arguments.of("x".repeat(257) + "ustar", "a tar archive"),
        Arguments.of("MIME-Version: 1.0\r\nContent-Type: text/html", "a web page saved"),
        Arguments.of(
            "%PDF-1.4\n1 0 obj<</Pages 2 0 R>>endobj 2 0 obj<</Kids[]/Count 0>>endobj trailer<</Root 1 0 R>>",
            "damaged"),
        Arguments.of("PK\u0003\u0004 and no end", "cut short"),
        Arguments.of("%PDF-1.7 and nothing else", "damaged"));
  }

  private static String wide(String name) {
    return String.join("\0", name.split("")) + "\0";
  }

  @ParameterizedTest
  @MethodSource("unread")
  void namesWhatItDoesNotReadAndTheWay(String head, String message) {
    byte[] bytes = head.getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> outcomes(bytes))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aTextThatUnpacksToMoreThanADocumentHoldsGoesOverALimit() {
    byte[] word = Zipped.word("<w:p><w:r><w:t>" + "x".repeat(9000) + "</w:t></w:r></w:p>").bytes();
    assertThatThrownBy(() -> read(word, Limits.USUAL.with(Limit.DOCUMENT_LENGTH, 1000)))
        .hasMessageContaining("document-length");
    byte[] excel =
        Zipped.excel("<sheetData/>")
            .with("xl/sharedStrings.xml", "<sst>" + "<si><t>x</t></si>".repeat(50) + "</sst>")
            .bytes();
    assertThatThrownBy(() -> read(excel, Limits.USUAL.with(Limit.DOCUMENT_CELLS, 10)))
        .hasMessageContaining("document-cells");
  }

  private static void read(byte[] document, Limits limits) throws IOException {
    Documents.read(new ByteArrayInputStream(document), limits, DocumentLabels.NONE);
  }

  @Test
  void aZipOfAnythingElseIsToBeUnpacked() {
    byte[] archive = new Zipped().with("report.txt", "text").bytes();
    assertThatThrownBy(() -> outcomes(archive)).hasMessageContaining("unpack it");
    byte[] ofd = new Zipped().with("OFD.xml", "<OFD/>").bytes();
    assertThatThrownBy(() -> outcomes(ofd)).hasMessageContaining(".ofd");
  }

  @Test
  void readsAFormAndSaysWhereItStands() throws IOException {
    Form form = (Form) outcomes(form()).get(0);
    assertThat(form.title()).isEqualTo("项目支出绩效自评表");
    assertThat(form.year()).contains(2023);
    assertThat(form.source().kind()).isEqualTo("docx");
    assertThat(form.source().place()).isEqualTo(Place.NONE.inTable(1));
    assertThat(form.indicators()).hasSize(3);
    assertThat(form.indicators().get(1).level2()).contains("质量指标");
    assertThat(form.indicators().get(1).level3()).contains("道路清扫及时率");
    assertThat(form.provenance()).allMatch(piece -> piece.line() > 0);
  }

  private static List<Outcome> outcomes(byte[] document) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    Perfparse.outcomes(
        "x", new ByteArrayInputStream(document), ReadSettings.DETECTED, outcomes::add);
    return outcomes;
  }

  /** Names speak against the labels beside them, and the table is believed. */
  private static byte[] form() {
    StringBuilder body = new StringBuilder();
    body.append(paragraph("项目支出绩效自评表")).append(paragraph("（2023年度）")).append("<w:tbl>");
    row(body, "项目名称", "6:城市道路养护");
    row(body, "主管部门", "2:城市管理局", "2:实施单位", "2:养护中心");
    row(body, "项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率");
    row(body, "", "年度资金总额", "100", "100", "90", "10", "90%");
    row(body, "年度总体目标", "3:预期目标", "3:实际完成情况");
    row(body, "", "3:养护道路。", "3:已完成。");
    row(body, "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
    row(body, "↓产出指标", "↓质量指标", "道路清扫数量", "≥10次", "12次", "20", "20");
    row(body, "^", "^", "道路清扫及时率", "≥95%", "96%", "20", "20");
    row(body, "^", "时效指标", "道路养护合格率", "≥95%", "96%", "20", "20");
    row(body, "5:总分", "60", "60");
    return Zipped.word(body.append("</w:tbl>").toString()).bytes();
  }

  /** {@code 3:text} covers three columns, {@code ↓text} rows below, {@code ^} is covered so. */
  private static void row(StringBuilder body, String... cells) {
    body.append("<w:tr>");
    for (String cell : cells) {
      int colon = cell.indexOf(':');
      String properties = colon < 0 ? "" : "<w:gridSpan w:val=\"" + cell.charAt(0) + "\"/>";
      properties += cell.startsWith("↓") ? "<w:vMerge w:val=\"restart\"/>" : "";
      properties += cell.equals("^") ? "<w:vMerge/>" : "";
      String text = cell.substring(colon + 1).replace("↓", "").replace("^", "");
      body.append("<w:tc><w:tcPr>").append(properties).append("</w:tcPr>");
      body.append(paragraph(text)).append("</w:tc>");
    }
    body.append("</w:tr>");
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }
}
