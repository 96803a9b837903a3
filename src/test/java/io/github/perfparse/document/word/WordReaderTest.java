package io.github.perfparse.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Perfparse;
import io.github.perfparse.document.Rendered;
import io.github.perfparse.document.Zipped;
import io.github.perfparse.document.rendition.DocumentNote;
import io.github.perfparse.document.rendition.Rendition;
import io.github.perfparse.document.rendition.Unread;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.ReadSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Word shows is what is read, in the cells in which it shows it. */
class WordReaderTest {

  /** Short for {@code <w:p><w:r><w:t>…}: ⟨text⟩. */
  private static String xml(String brief) {
    return brief.replace("⟨", "<w:p><w:r><w:t>").replace("⟩", "</w:t></w:r></w:p>");
  }

  private static String read(String body) {
    return Rendered.lines(Zipped.word(xml(body)).bytes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          <w:p><w:ins><w:r><w:t>甲</w:t></w:r></w:ins><w:del><w:r><w:delText>乙</w:delText></w:r></w:del></w:p> → 甲
          <w:p><w:moveFrom><w:r><w:t>甲</w:t></w:r></w:moveFrom><w:r><w:t>乙</w:t></w:r></w:p> → 乙
          <w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>3</w:t><w:fldChar w:fldCharType="end"/><w:t>页</w:t></w:r></w:p> → 3页
          <w:p><w:fldSimple w:instr="DATE"><w:r><w:t>五月</w:t></w:r></w:fldSimple></w:p> → 五月
          <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r><w:r><w:t>明</w:t></w:r></w:p> → 明
          <w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>明</w:t></w:r></w:p> → 明
          <w:p><w:r><w:t>优</w:t><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>良</w:t><w:sym w:font="Wingdings" w:char="F0A8"/></w:r></w:p> → 优☑良□
          <w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar><w:fldChar w:fldCharType="end"/></w:r></w:p> → ☑
          <w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="良"/><w:listEntry w:val="优"/></w:ddList></w:ffData></w:fldChar><w:fldChar w:fldCharType="end"/></w:r></w:p> → 优
          <w:p><w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>95%</w:t></w:r></w:p> → ≥95%
          <w:p><w:r><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:t></w:t></w:r><w:r><w:t>95%</w:t></w:r></w:p> → ≤95%
          <w:p><w:r><w:t>10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>4</w:t></w:r><w:r><w:t>5</w:t></w:r></w:p> → 10⁴5
          <w:p><w:oMath><w:f><w:num><w:r><w:t>19</w:t></w:r></w:num><w:den><w:r><w:t>20</w:t></w:r></w:den></w:f></w:oMath></w:p> → 19/20
          <w:p><w:oMath><w:sSup><w:e><w:r><w:t>m</w:t></w:r></w:e><w:sup><w:r><w:t>2</w:t></w:r></w:sup></w:sSup></w:oMath></w:p> → m²
          <w:p><w:r><w:t>二〇二三年</w:t><w:br/><w:t>五月</w:t><w:noBreakHyphen/></w:r></w:p> → 二〇二三年⏎五月-
          <w:p><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt></w:p> → 控件
          <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前</w:t></w:r></w:p><w:p><w:r><w:t>后</w:t></w:r></w:p> → 前后
          <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>⟨框⟩</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>⟨框⟩</w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>文</w:t></w:r></w:p> → 文⏎框
          """)
  void readsAParagraphAsItIsPrinted(String body, String lines) {
    assertThat(read(body)).isEqualTo(lines.replace("⏎", "\n") + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          <w:p><w:r><w:rPr><w:rStyle w:val="secret"/></w:rPr><w:t>密</w:t></w:r><w:r><w:t>明</w:t></w:r></w:p> → 明
          <w:p><w:r><w:rPr><w:rStyle w:val="like"/></w:rPr><w:t>密</w:t></w:r><w:r><w:t>明</w:t></w:r></w:p> → 明
          <w:p><w:r><w:rPr><w:rStyle w:val="secret"/><w:vanish w:val="0"/></w:rPr><w:t>明</w:t></w:r></w:p> → 明
          <w:p><w:pPr><w:pStyle w:val="secret"/></w:pPr><w:r><w:t>密</w:t></w:r></w:p>⟨明⟩ → 明
          <w:p><w:pPr><w:pStyle w:val="secret"/></w:pPr><w:r><w:rPr><w:rStyle w:val="open"/></w:rPr><w:t>明</w:t></w:r></w:p> → 明
          <w:p><w:r><w:rPr><w:rStyle w:val="ask"/></w:rPr><w:t>单击此处输入文字</w:t></w:r><w:r><w:t>明</w:t></w:r></w:p> → 明
          <w:p><w:pPr><w:pStyle w:val="ring"/></w:pPr><w:r><w:t>明</w:t></w:r></w:p> → 明
          """)
  void leavesOutWhatAStyleHides(String body, String lines) {
    String styles =
        """
        <w:styles xmlns:w="w"><w:style w:styleId="secret"><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:styleId="like"><w:basedOn w:val="between"/></w:style>
        <w:style w:styleId="between"><w:basedOn w:val="secret"/></w:style>
        <w:style w:styleId="open"><w:basedOn w:val="secret"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>
        <w:style w:styleId="ask"><w:name w:val="Placeholder Text"/></w:style>
        <w:style w:styleId="ring"><w:basedOn w:val="ring"/></w:style></w:styles>
        """;
    byte[] document =
        Zipped.word(xml(body))
            .with(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"r\" Type=\"t/styles\" Target=\"styles.xml\"/></Relationships>")
            .with("word/styles.xml", styles)
            .bytes();
    assertThat(Rendered.lines(document)).isEqualTo(lines + "\n");
  }

  /** Somebody pasted a dump: its tabs part the cells. */
  @Test
  void aPastedTextWithoutATableIsAText() throws IOException {
    String line = "<w:p><w:r><w:t>项目名称</w:t><w:tab/><w:t>绿道</w:t></w:r></w:p>";
    List<String> rows = new ArrayList<>();
    Perfparse.rows(
        new ByteArrayInputStream(Zipped.word(xml(line + "⟨总分⟩")).bytes()),
        ReadSettings.DETECTED,
        row -> rows.add(row.line() + " " + row.syntax() + " " + row.cells().size()));
    assertThat(rows).containsExactly("1 TAB 2", "2 PLAIN 1");
    String table = "<w:tbl><w:tr><w:tc>" + line + "</w:tc></w:tr></w:tbl>";
    assertThat(read(table)).isEqualTo("项目名称 绿道\n");
  }

  @Test
  void putsMergedCellsInTheFirstPlaceTheyCover() {
    String table =
        """
        <w:tbl>
        <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>⟨甲⟩</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>⟨乙⟩</w:tc></w:tr>
        <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>⟨丙⟩</w:tc><w:tc>⟨丁⟩⟨戊⟩</w:tc></w:tr>
        <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>⟨己⟩</w:tc></w:tr>
        </w:tbl>
        """;
    assertThat(read(table)).isEqualTo("甲|乙|·\n·|丙|丁↵戊\n·|己|·\n");
  }

  @Test
  void tellsWhichCellsAMergedOneCovers() {
    String table =
        """
        <w:tbl>
        <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>⟨产出指标⟩</w:tc><w:tc>⟨甲⟩</w:tc></w:tr>
        <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>⟨乙⟩</w:tc></w:tr>
        <w:tr><w:tc><w:p/></w:tc><w:tc>⟨丙⟩</w:tc></w:tr>
        </w:tbl>
        """;
    StringBuilder covering = new StringBuilder();
    Rendered.rendition(Zipped.word(xml(table)).bytes())
        .rows(
            row ->
                covering.append(
                    row.cells().get(0).covering().map(cell -> cell.text()).orElse("-")));
    assertThat(covering).hasToString("-产出指标-");
  }

  @Test
  void leavesDeletedRowsAndCellsOut() {
    String table =
        """
        <w:tbl>
        <w:tr><w:tc>⟨甲⟩</w:tc><w:tc><w:tcPr><w:cellDel/></w:tcPr>⟨旧⟩</w:tc></w:tr>
        <w:tr><w:trPr><w:del/></w:trPr><w:tc>⟨乙⟩</w:tc></w:tr>
        <w:tr><w:trPr><w:ins/></w:trPr><w:tc>⟨丙⟩</w:tc></w:tr>
        </w:tbl>
        """;
    assertThat(read(table)).isEqualTo("甲\n丙\n");
  }

  @Test
  void joinsATableThatABlankParagraphSplits() {
    String tables =
        """
        <w:tbl><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="6000"/></w:tblGrid>
        <w:tr><w:tc>⟨名称⟩</w:tc><w:tc>⟨绿道⟩</w:tc></w:tr></w:tbl>
        <w:p/>
        <w:tbl><w:tblGrid><w:gridCol w:w="2010"/><w:gridCol w:w="2990"/><w:gridCol w:w="3000"/></w:tblGrid>
        <w:tr><w:tc>⟨甲⟩</w:tc><w:tc>⟨乙⟩</w:tc><w:tc>⟨丙⟩</w:tc></w:tr></w:tbl>
        """;
    assertThat(read(tables)).isEqualTo("名称|绿道|·\n甲|乙|丙\n");
  }

  @Test
  void takesAFormOutOfTheTableThatFramesIt() {
    String row = "<w:tr><w:tc>⟨甲⟩</w:tc><w:tc>⟨乙⟩</w:tc><w:tc>⟨丙⟩</w:tc></w:tr>";
    String form = "<w:tbl>" + row + row + row + "</w:tbl>";
    String small = "<w:tbl><w:tr><w:tc>⟨一⟩</w:tc><w:tc>⟨二⟩</w:tc></w:tr></w:tbl>";
    String frame = "<w:tbl><w:tr><w:tc>⟨标题⟩" + form + "</w:tc></w:tr></w:tbl>";
    assertThat(read(frame)).isEqualTo("标题\n甲|乙|丙\n甲|乙|丙\n甲|乙|丙\n");
    String inCell = "<w:tbl><w:tr><w:tc>⟨甲⟩" + small + "</w:tc><w:tc>⟨乙⟩</w:tc></w:tr></w:tbl>";
    assertThat(read(inCell)).isEqualTo("甲↵一 二|乙\n");
  }

  @Test
  void leavesOutHiddenRowsAndTellsOfThem() {
    String row = "<w:tr><w:trPr><w:hidden/></w:trPr><w:tc>⟨甲⟩</w:tc><w:tc>⟨乙⟩</w:tc></w:tr>";
    String shown = "<w:tr><w:tc>⟨丙⟩</w:tc><w:tc>⟨丁⟩</w:tc></w:tr>";
    byte[] document = Zipped.word(xml("<w:tbl>" + row + shown + "</w:tbl>")).bytes();
    Rendition rendition = Rendered.rendition(document);
    assertThat(Rendered.lines(rendition)).isEqualTo("丙|丁\n");
    assertThat(rendition.notes())
        .containsExactly(
            new DocumentNote(DocumentNote.Kind.HIDDEN, 1, Message.of("document.text", "甲 乙")));
  }

  @Test
  void tellsOfAFileThatIsEmbeddedInTheText() {
    Rendition rendition = Rendered.rendition(Zipped.word("<w:altChunk/>").bytes());
    assertThat(rendition.unread())
        .extracting(Unread::reason)
        .containsExactly(Refusal.Reason.EMBEDDED_FILE);
  }

  @Test
  void tellsOfHiddenTextInATable() {
    String table =
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>旧稿</w:t></w:r></w:p></w:tc>"
            + "<w:tc>⟨甲⟩</w:tc></w:tr></w:tbl>";
    Rendition rendition = Rendered.rendition(Zipped.word(xml(table)).bytes());
    assertThat(rendition.notes())
        .containsExactly(
            new DocumentNote(DocumentNote.Kind.HIDDEN, 1, Message.of("document.text", "旧稿")));
  }

  @Test
  void printsTheNumbersOfLists() {
    String item =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>"
            + "<w:r><w:t>目标</w:t></w:r></w:p>";
    byte[] document =
        Zipped.word(item + item)
            .with(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"n\" Type=\"t/numbering\""
                    + " Target=\"numbering.xml\"/></Relationships>")
            .with(
                "word/numbering.xml",
                """
                <w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0">
                <w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%1）"/>
                </w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num></w:numbering>
                """)
            .bytes();
    assertThat(Rendered.lines(document)).isEqualTo("（一）目标\n（二）目标\n");
  }

  @ParameterizedTest
  @CsvSource({
    "decimal, 12, 12",
    "chineseCounting, 10, 十",
    "chineseCounting, 21, 二十一",
    "decimalEnclosedCircle, 3, ③",
    "lowerLetter, 28, bb",
    "upperRoman, 14, XIV",
  })
  void countsAsWordDoes(String format, int number, String text) {
    assertThat(Counting.text(format, number)).isEqualTo(text);
  }

  /** A converter has lost the labels of two rows: those above them are hardly theirs. */
  @ParameterizedTest
  @CsvSource({"' w:val=\"restart\"', level1 level2", "'', level2"})
  void aBlankMergedLabelIsTold(String level1, String lost) throws IOException {
    String row =
        "<w:tr>%s<w:tc>⟨%s⟩</w:tc><w:tc>⟨≥5⟩</w:tc><w:tc>⟨5⟩</w:tc><w:tc>⟨9⟩</w:tc></w:tr>";
    String cell = "<w:tc><w:tcPr><w:vMerge%s/></w:tcPr>%s</w:tc>";
    String begin = " w:val=\"restart\"";
    StringBuilder body = new StringBuilder("⟨项目支出绩效自评表⟩<w:tbl><w:tr>");
    for (String head : List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值")) {
      body.append("<w:tc>⟨").append(head).append("⟩</w:tc>");
    }
    body.append("</w:tr>");
    body.append(row.formatted(cell.formatted(begin, "⟨产出指标⟩") + "<w:tc>⟨数量指标⟩</w:tc>", "清扫面积"));
    body.append(row.formatted(cell.formatted(level1, "⟨⟩") + cell.formatted(begin, "⟨⟩"), "清扫合格率"));
    body.append(row.formatted(cell.formatted("", "") + cell.formatted("", ""), "清扫及时率"));
    List<String> told = new ArrayList<>();
    Perfparse.read(
        "a.docx",
        new ByteArrayInputStream(Zipped.word(xml(body + "</w:tbl>")).bytes()),
        ReadSettings.DETECTED,
        form ->
            form.repairs().stream()
                .filter(repair -> repair.detail().key().equals("inferred.blank-cell"))
                .forEach(repair -> told.add(repair.path().toString())));
    for (String level : lost.split(" ")) {
      assertThat(told).contains("/indicators/1/" + level, "/indicators/2/" + level);
    }
    assertThat(told).hasSize(2 * lost.split(" ").length);
  }
}
