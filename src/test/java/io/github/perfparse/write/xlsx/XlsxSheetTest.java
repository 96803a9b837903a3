package io.github.perfparse.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfparse.write.WorkbookReader;
import io.github.perfparse.write.table.Column;
import io.github.perfparse.write.table.Value;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxSheetTest {

  private static final String NAME = "表<1>";

  private static XlsxSheet list(Column.Kind kind) throws IOException {
    return XlsxSheet.list(NAME, List.of(new XlsxColumn("栏", kind, 20)));
  }

  private static byte[] bytes(XlsxSheet sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxBook.write(out, List.of(sheet));
    return out.toByteArray();
  }

  private static WorkbookReader read(XlsxSheet sheet) throws IOException {
    return new WorkbookReader(bytes(sheet));
  }

  private static String written(String text) throws IOException {
    XlsxSheet sheet = list(Column.Kind.TEXT);
    sheet.add(List.of(Value.text(text)));
    return read(sheet).row(NAME, 2).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "TEXT,      1,                   n,         TEXT",
    "TEXT,      x,                   inlineStr, TEXT",
    "PROSE,     =1+1,                inlineStr, TEXT",
    "REFERENCE, x,                   inlineStr, LINK",
    "INTEGER,   7,                   n,         INTEGER",
    "YUAN,      7.5,                 n,         YUAN",
    "SCORE,     99.50,               n,         SCORE",
    "SCORE,     1234567890123456.78, inlineStr, TEXT",
    "ANY,       7.5,                 n,         GENERAL",
    "ANY,       优,                  inlineStr, TEXT",
  })
  void numbersAreNumbersAndTextsAreTexts(
      Column.Kind kind, String value, String type, XlsxStyle style) throws IOException {
    XlsxSheet sheet = list(kind);
    boolean isNumber = value.matches("[0-9.]+");
    sheet.add(
        List.of(isNumber ? Value.of(Optional.of(new BigDecimal(value))) : Value.text(value)));
    assertThat(read(sheet).type(NAME, "A2")).isEqualTo(type);
    assertThat(read(sheet).style(NAME, "A2")).isEqualTo(style.ordinal());
  }

  @Test
  void theHeadStaysInSightAndFilters() throws IOException {
    XlsxSheet sheet = list(Column.Kind.TEXT);
    sheet.add(List.of(Value.text("长".repeat(50))));
    WorkbookReader workbook = read(sheet);
    assertThat(workbook.attributes(NAME, "pane", "state")).containsExactly("frozen");
    assertThat(workbook.attributes(NAME, "autoFilter", "ref")).containsExactly("A1:A2");
    assertThat(workbook.attributes(NAME, "col", "width")).containsExactly("20");
    assertThat(workbook.attributes(NAME, "row", "ht")).containsExactly("15", "90");
  }

  /** A long text beside the paper would leave room for two rows on a page. */
  @Test
  void whatIsNotPrintedMakesNoRowHigher() throws IOException {
    XlsxColumn column = new XlsxColumn("栏", Column.Kind.PROSE, 20);
    XlsxSheet sheet = XlsxSheet.list(NAME, List.of(column, column));
    sheet.printOnly(1);
    sheet.add(List.of(Value.text("短"), Value.text("长".repeat(50))));
    assertThat(read(sheet).attributes(NAME, "row", "ht")).containsExactly("15", "15");
    assertThat(read(sheet).definedNames()).contains("_xlnm.Print_Area '" + NAME + "'!$A$1:$A$2");
  }

  @Test
  void printsOnA4Landscape() throws IOException {
    WorkbookReader workbook = read(list(Column.Kind.TEXT));
    assertThat(workbook.attributes(NAME, "pageSetup", "paperSize")).containsExactly("9");
    assertThat(workbook.attributes(NAME, "pageSetup", "orientation")).containsExactly("landscape");
    assertThat(workbook.definedNames()).contains("_xlnm.Print_Titles '" + NAME + "'!$1:$1");
  }

  @Test
  void cellsLeadToFilesAndRows() throws IOException {
    XlsxSheet sheet = list(Column.Kind.REFERENCE);
    sheet.add(List.of(Value.text("a")));
    sheet.linkFile(0, "a%20b.txt");
    sheet.add(List.of(Value.text("a")));
    sheet.linkFile(0, "a%20b.txt");
    sheet.add(List.of(Value.text("b")));
    sheet.link(0, "资金", 7);
    WorkbookReader workbook = read(sheet);
    assertThat(workbook.attributes(NAME, "hyperlink", "r:id"))
        .containsExactly("file1", "file1", "");
    assertThat(workbook.attributes(NAME, "hyperlink", "location"))
        .containsExactly("", "", "'资金'!A7");
    assertThat(workbook.files(NAME)).containsExactly("a%20b.txt");
  }

  @Test
  void theStyleTableHasAnEntryForEachStyle() throws IOException {
    assertThat(read(list(Column.Kind.TEXT)).cellStyles()).isEqualTo(XlsxStyle.values().length);
  }

  /** An archive knows the time to two seconds: to write twice and compare would say nothing. */
  @Test
  void holdsNoTime() throws IOException {
    List<Integer> years = new ArrayList<>();
    byte[] bytes = bytes(list(Column.Kind.TEXT));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        years.add(entry.getTimeLocal().getYear());
      }
    }
    assertThat(years).isNotEmpty().containsOnly(1980);
  }

  @Test
  void keepsWhatXmlDoesNotKnow() throws IOException {
    assertThat(written(" a\u0001\u001b<&>\"'\t\n\r_x0041_\uFFFF😀 "))
        .isEqualTo(" a_x0001__x001B_<&>\"'\t\n_x000D__x005F_x0041__xFFFF_😀 ");
  }

  @Test
  void cutsWhatNoCellHoldsAndSaysSo() throws IOException {
    assertThat(written("😀".repeat(20_000)))
        .hasSizeLessThanOrEqualTo(XlsxText.LIMIT)
        .endsWith("😀" + XlsxText.CUT);
    String whole = "长".repeat(XlsxText.LIMIT);
    assertThat(written(whole)).isEqualTo(whole);
  }

  @Test
  void refusesMoreRowsThanASheetHas() throws IOException {
    XlsxSheet sheet = list(Column.Kind.TEXT);
    for (int i = 1; i < 1_048_576; i++) {
      sheet.add(List.of());
    }
    assertThatThrownBy(() -> sheet.add(List.of()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a sheet ends at row 1048576, and there are more " + NAME);
  }

  @Test
  void givesNoMoreLinksThanExcelTakes() throws IOException {
    XlsxSheet sheet = list(Column.Kind.TEXT);
    for (int i = 0; i < 70_000; i++) {
      sheet.link(0, "forms", 2);
    }
    assertThat(sheet.links().xml().split("<hyperlink ")).hasSize(65_530 + 1);
  }

  @ParameterizedTest
  @CsvSource({"0,A", "25,Z", "26,AA", "701,ZZ", "702,AAA"})
  void namesColumnsAsSpreadsheetsDo(int column, String name) {
    assertThat(XlsxColumn.letters(column)).isEqualTo(name);
  }
}
