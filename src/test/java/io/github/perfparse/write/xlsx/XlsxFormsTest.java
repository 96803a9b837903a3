package io.github.perfparse.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfparse.Forms;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.check.report.Tally;
import io.github.perfparse.write.FormFormat;
import io.github.perfparse.write.FormStyle;
import io.github.perfparse.write.TableForms;
import io.github.perfparse.write.WorkbookReader;
import io.github.perfparse.write.base.Detail;
import io.github.perfparse.write.base.FormWriter;
import io.github.perfparse.write.table.Heads;
import io.github.perfparse.write.table.Table;
import io.github.perfparse.write.table.Value;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class XlsxFormsTest {

  private static final FormStyle STYLE = FormStyle.of(Detail.VALUES);

  private static WorkbookReader workbook() throws IOException {
    return new WorkbookReader(TableForms.write(FormFormat.XLSX, STYLE));
  }

  private static WorkbookReader named(String project) throws IOException {
    Forms form = Forms.complete();
    form.projectName = Optional.of(project);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FormWriter writer = FormFormat.XLSX.open(out, STYLE);
    writer.form(form.build(), List.of());
    writer.close(Summary.of(new Tally().report()));
    return new WorkbookReader(out.toByteArray());
  }

  @ParameterizedTest
  @EnumSource
  void holdsEveryCell(Table table) throws IOException {
    WorkbookReader workbook = workbook();
    assertThat(workbook.row(table.toString(), 1)).isEqualTo(table.heads(Heads.EN));
    List<List<Value>> rows = table.rows(TableForms.FULL, TableForms.FINDINGS);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(workbook.row(table.toString(), i + 2))
          .isEqualTo(rows.get(i).stream().map(Value::plain).toList());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "INDICATORS, J3, inlineStr, TEXT",
    "INDICATORS, L3, n,         GENERAL",
    "INDICATORS, P3, n,         GENERAL",
    "INDICATORS, S2, n,         SCORE",
    "INDICATORS, S3, inlineStr, TEXT",
    "INDICATORS, D2, n,         INTEGER",
    "INDICATORS, T3, inlineStr, TEXT",
    "FUNDING,    F2, n,         YUAN",
    "FUNDING,    J2, n,         SCORE",
    "FINDINGS,   M2, n,         GENERAL",
    "FINDINGS,   M3, inlineStr, TEXT",
    "FINDINGS,   J3, inlineStr, LINK",
    "FORMS,      A1, inlineStr, HEAD",
  })
  void numbersAreNumbersAndTextsAreTexts(Table table, String cell, String type, XlsxStyle style)
      throws IOException {
    assertThat(workbook().type(table.toString(), cell)).isEqualTo(type);
    assertThat(workbook().style(table.toString(), cell)).isEqualTo(style.ordinal());
  }

  @Test
  void findingsLeadToTheirRows() throws IOException {
    assertThat(workbook().attributes(Table.FINDINGS.toString(), "hyperlink", "location"))
        .containsExactly("'forms'!A2", "'indicators'!A3", "'funding'!A2");
    assertThat(workbook().attributes(Table.FINDINGS.toString(), "hyperlink", "ref"))
        .containsExactly("J2", "J3", "J4");
  }

  @ParameterizedTest
  @EnumSource
  void theHeadStaysInSightAndFilters(Table table) throws IOException {
    assertThat(workbook().attributes(table.toString(), "pane", "state")).containsExactly("frozen");
    assertThat(workbook().attributes(table.toString(), "autoFilter", "ref"))
        .allMatch(range -> range.startsWith("A1:"))
        .hasSize(1);
    assertThat(workbook().attributes(table.toString(), "col", "width"))
        .hasSameSizeAs(table.columns())
        .allMatch(width -> Integer.parseInt(width) <= 60);
  }

  @Test
  void findingsAreColouredBySeverity() throws IOException {
    assertThat(workbook().texts(Table.FINDINGS.toString(), "formula"))
        .containsExactly("$F2=\"error\"", "$F2=\"warning\"", "$F2=\"info\"");
    assertThat(workbook().row(Table.FINDINGS.toString(), 2).get(5)).isEqualTo("error");
  }

  @Test
  void theStyleTableHasAnEntryForEachStyle() throws IOException {
    assertThat(workbook().cellStyles()).isEqualTo(XlsxStyle.values().length);
  }

  /** An archive knows the time to two seconds: to write twice and compare would say nothing. */
  @Test
  void holdsNoTime() throws IOException {
    byte[] written = TableForms.write(FormFormat.XLSX, STYLE);
    List<Integer> years = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        years.add(entry.getTimeLocal().getYear());
      }
    }
    assertThat(years).isNotEmpty().containsOnly(1980);
  }

  @Test
  void hasTheHeadsAlsoWithoutForms() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FormFormat.XLSX.open(out, STYLE).close(Summary.of(new Tally().report()));
    assertThat(new WorkbookReader(out.toByteArray()).row(Table.FUNDING.toString(), 1))
        .contains("kind");
  }

  @Test
  void keepsWhatXmlDoesNotKnow() throws IOException {
    String name = " a\u0001\u001b<&>\"'\t\n\r_x0041_\uFFFF😀 ";
    assertThat(named(name).row(Table.FORMS.toString(), 2).get(8))
        .isEqualTo(" a_x0001__x001B_<&>\"'\t\n_x000D__x005F_x0041__xFFFF_😀 ");
  }

  @Test
  void cutsWhatNoCellHoldsAndSaysSo() throws IOException {
    String cell = named("😀".repeat(20_000)).row(Table.FORMS.toString(), 2).get(8);
    assertThat(cell).hasSizeLessThanOrEqualTo(XlsxText.LIMIT).endsWith("😀" + XlsxText.CUT);
    String whole = "长".repeat(XlsxText.LIMIT);
    assertThat(named(whole).row(Table.FORMS.toString(), 2).get(8)).isEqualTo(whole);
  }

  @Test
  void refusesMoreRowsThanASheetHas() throws IOException {
    XlsxSheet sheet = XlsxSheet.list("findings", List.of());
    for (int i = 1; i < 1_048_576; i++) {
      sheet.add(List.of());
    }
    assertThatThrownBy(() -> sheet.add(List.of()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a sheet ends at row 1048576, and there are more findings");
  }

  @Test
  void givesNoMoreLinksThanExcelTakes() throws IOException {
    XlsxSheet sheet = XlsxSheet.list("findings", List.of());
    for (int i = 0; i < 70_000; i++) {
      sheet.link(0, "forms", 2);
    }
    assertThat(sheet.links().xml().split("<hyperlink ")).hasSize(65_530 + 1);
  }

  @ParameterizedTest
  @CsvSource({"0,A", "25,Z", "26,AA", "701,ZZ", "702,AAA"})
  void namesColumnsAsSpreadsheetsDo(int column, String name) {
    assertThat(XlsxCells.column(column)).isEqualTo(name);
  }
}
