package io.github.perfparse.document.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.document.Rendered;
import io.github.perfparse.document.Zipped;
import io.github.perfparse.document.rendition.DocumentNote;
import io.github.perfparse.document.rendition.Rendition;
import io.github.perfparse.document.rendition.Unread;
import io.github.perfparse.form.Place;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.say.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sheet is read as it is shown, and what it does not show is told. */
class ExcelReaderTest {

  private static String read(String sheet) {
    return Rendered.lines(Zipped.excel(sheet).bytes());
  }

  private static String rows(String rows) {
    return "<sheetData>" + rows + "</sheetData>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          <c r="A1" t="inlineStr"><is><t>甲</t></is></c> → 甲
          <c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r><rPh><t>x</t></rPh></is></c> → 甲乙
          <c r="A1" t="str"><f>B1&amp;C1</f><v>甲乙</v></c> → 甲乙
          <c r="A1" t="e"><f>B1/0</f><v>#DIV/0!</v></c> → #DIV/0!
          <c r="A1"><f>SUM(B1:B2)</f></c> → =SUM(B1:B2)
          <c r="A1" t="b"><v>1</v></c> → TRUE
          <c r="A1" t="d" s="1"><v>2023-12-31T12:00:00</v></c> → 45291.5
          <c r="A1"><v>0.92140000000000011</v></c> → 0.9214
          <c r="A1"><v>1E999999999</v></c> → 1E999999999
          <c r="A1" t="str"><v>第一行_x000D_&#10;第二行</v></c> → 第一行↵第二行
          """)
  void readsACell(String cell, String text) {
    assertThat(read(rows("<row r=\"1\">" + cell + "</row>"))).isEqualTo(text + "\n");
  }

  @Test
  void putsMergedCellsInTheFirstPlaceTheyCover() {
    String sheet =
        rows(
                """
                <row r="1"><c r="A1" t="str"><v>甲</v></c><c r="B1" t="str"><v>乙</v></c></row>
                <row r="2"><c r="B2" t="str"><v>丙</v></c><c r="C2" t="str"><v>丁</v></c></row>
                <row r="5"><c r="A5" t="str"><v>戊</v></c></row>
                """)
            + "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/></mergeCells>";
    assertThat(read(sheet)).isEqualTo("甲|乙|·\n·|丙|丁\n·|·|·\n戊|·|·\n");
  }

  @Test
  void aMergedCellShowsItsTextBelowAHiddenRow() {
    String sheet =
        rows(
                """
                <row r="1" hidden="1"><c r="A1" t="str"><v>甲</v></c><c r="B1"><v>1</v></c></row>
                <row r="2"><c r="B2"><v>2</v></c></row>
                <row r="3"><c r="B3"><v>3</v></c></row>
                """)
            + "<mergeCells><mergeCell ref=\"A1:A3\"/></mergeCells>";
    assertThat(read(sheet)).isEqualTo("甲|2\n·|3\n");
  }

  @Test
  void showsWhatAFormatPutsAroundATextOrADate() {
    String styles =
        """
        <styleSheet><numFmts><numFmt numFmtId="200" formatCode="@&quot;公里&quot;"/>
        <numFmt numFmtId="201" formatCode="[$-F800]dddd, mmmm dd, yyyy"/></numFmts>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="200"/><xf numFmtId="201"/></cellXfs></styleSheet>
        """;
    String cells =
        "<c r=\"A1\" t=\"str\" s=\"1\"><v>12</v></c><c r=\"B1\" s=\"2\"><v>45291</v></c>";
    byte[] workbook =
        Zipped.excel(rows("<row r=\"1\">" + cells + "</row>"))
            .with("xl/styles.xml", styles)
            .bytes();
    assertThat(Rendered.lines(workbook)).isEqualTo("12公里|2023年12月31日\n");
  }

  @Test
  void showsNumbersAndKeepsThemExact() {
    byte[] workbook =
        Zipped.excel(rows("<row r=\"7\"><c r=\"C7\" s=\"1\"><v>0.921437</v></c></row>"))
            .with(
                "xl/styles.xml",
                "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>")
            .bytes();
    Rendition rendition = Rendered.rendition(workbook);
    assertThat(Rendered.lines(rendition)).isEqualTo("92.14%\n");
    assertThat(rendition.place(1, 1)).isEqualTo(Place.onSheet("自评表").at("C7").exactly("0.921437"));
  }

  @Test
  void leavesOutWhatIsHiddenAndTellsOfIt() {
    String sheet =
        "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>"
            + rows(
                """
                <row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>
                <row r="2" hidden="1"><c r="A2"><v>4</v></c></row>
                """);
    Rendition rendition = Rendered.rendition(Zipped.excel(sheet).bytes());
    assertThat(Rendered.lines(rendition)).isEqualTo("1|3\n");
    assertThat(rendition.notes())
        .containsExactly(
            new DocumentNote(
                DocumentNote.Kind.HIDDEN, 1, Message.of("document.hidden-sheet", "底稿")),
            new DocumentNote(
                DocumentNote.Kind.HIDDEN, 1, Message.of("document.hidden-cells", "B1 2 A2 4")));
  }

  @Test
  void aBrokenSheetIsRefusedByItsName() {
    Rendition rendition = Rendered.rendition(Zipped.excel("<sheetData><row>").bytes());
    assertThat(rendition.unread())
        .containsExactly(
            new Unread(
                Refusal.Reason.DAMAGED,
                Message.of("document.sheet", "自评表"),
                1,
                Place.onSheet("自评表")));
  }
}
