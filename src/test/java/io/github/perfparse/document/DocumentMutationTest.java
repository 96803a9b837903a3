package io.github.perfparse.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Perfparse;
import io.github.perfparse.ProcessorTime;
import io.github.perfparse.check.rule.Example;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/**
 * Documents damaged by dice give outcomes, the same each time, or a failure that says why, in
 * bounded time and memory. What is inside of an archive is damaged before it is packed: damaged
 * bytes of an archive seldom get as far as the readers.
 */
class DocumentMutationTest {

  private static final int SEEDS = Integer.getInteger("perfparse.seeds", 40);

  private static final long MEMORY = 256L << 20;

  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "/>",
          "\"",
          "999999999",
          "-1",
          "0",
          "<w:tbl>",
          "</w:tc>",
          "<w:tc>",
          "&#0;",
          "<w:gridSpan w:val=\"99999\"/>",
          "<w:vMerge/>",
          "<mergeCell ref=\"A1:XFD1048576\"/>",
          "r=\"ZZZ9999999\"",
          "t=\"s\"",
          "1 0 R",
          "obj",
          "endobj",
          "stream",
          "q 1e9 0 0 1 0 0 cm",
          "0 0 m 1e30 1e30 l S",
          "<<",
          ">>",
          "[",
          "]");

  /** One of a seed's damages. */
  private static String damaged(String text, Random dice) {
    StringBuilder damaged = new StringBuilder(text);
    int times = 1 + dice.nextInt(6);
    for (int i = 0; i < times && !damaged.isEmpty(); i++) {
      int at = dice.nextInt(damaged.length());
      int to = Math.min(damaged.length(), at + 1 + dice.nextInt(60));
      switch (dice.nextInt(5)) {
        case 0 -> damaged.delete(at, to);
        case 1 -> damaged.insert(dice.nextInt(damaged.length()), damaged.substring(at, to));
        case 2 -> damaged.insert(at, PIECES.get(dice.nextInt(PIECES.size())));
        case 3 -> damaged.setCharAt(at, (char) dice.nextInt(256));
        default -> damaged.insert(at, damaged.substring(at, to).repeat(1 + dice.nextInt(40)));
      }
    }
    return damaged.toString();
  }

  private static List<List<String>> cells() {
    List<List<String>> rows = new ArrayList<>();
    for (String line : Example.BASE.split("\n")) {
      rows.add(List.of(line.split("⇥", -1)));
    }
    return rows;
  }

  private static String wordTable() {
    StringBuilder xml = new StringBuilder("<w:tbl>");
    for (List<String> row : cells()) {
      xml.append("<w:tr>");
      for (String cell : row) {
        xml.append("<w:tc><w:tcPr><w:gridSpan w:val=\"1\"/></w:tcPr><w:p><w:r><w:t>");
        xml.append(cell).append("</w:t></w:r></w:p></w:tc>");
      }
      xml.append("</w:tr>");
    }
    return xml.append("</w:tbl>").toString();
  }

  private static String sheet() {
    StringBuilder xml = new StringBuilder("<sheetData>");
    List<List<String>> rows = cells();
    for (int i = 0; i < rows.size(); i++) {
      xml.append("<row r=\"").append(i + 1).append("\">");
      for (int j = 0; j < rows.get(i).size(); j++) {
        xml.append("<c r=\"").append((char) ('A' + j)).append(i + 1);
        xml.append("\" t=\"inlineStr\"><is><t>").append(rows.get(i).get(j)).append("</t></is></c>");
      }
      xml.append("</row>");
    }
    return xml.append("</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>").toString();
  }

  private static String pdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out =
          new PDPageContentStream(
              document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
        for (int row = 0; row < 12; row++) {
          for (int column = 0; column < 6; column++) {
            out.addRect(40 + 80 * column, 700 - 40 * row, 80, 40);
            out.stroke();
            out.beginText();
            out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
            out.newLineAtOffset(45 + 80 * column, 715 - 40 * row);
            out.showText("cell " + row * column);
            out.endText();
          }
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toString(StandardCharsets.ISO_8859_1);
    }
  }

  private static String outcome(byte[] document) {
    StringBuilder told = new StringBuilder();
    try {
      Limits limits = Limits.USUAL.with(Limit.DOCUMENT_CELLS, 100_000);
      ReadSettings settings = new ReadSettings(Optional.empty(), Optional.empty(), limits);
      Perfparse.outcomes("a", new ByteArrayInputStream(document), settings, told::append);
    } catch (IOException e) {
      assertThat(e.getMessage()).isNotBlank().doesNotContain("null");
      told.append(e.getMessage());
    }
    return told.toString();
  }

  private static void holds(byte[] document) {
    String told = outcome(document);
    assertThat(outcome(document)).isEqualTo(told);
    Runtime machine = Runtime.getRuntime();
    if (machine.totalMemory() - machine.freeMemory() > MEMORY) {
      System.gc();
      assertThat(machine.totalMemory() - machine.freeMemory()).isLessThan(MEMORY);
    }
  }

  @Test
  @ProcessorTime(seconds = 60)
  void wordDocuments() {
    assertThat(outcome(Zipped.word(wordTable()).bytes())).contains(Example.BASE.split("\n")[0]);
    for (int seed = 0; seed < SEEDS; seed++) {
      holds(Zipped.word(damaged(wordTable(), new Random(seed))).bytes());
    }
  }

  @Test
  @ProcessorTime(seconds = 60)
  void workbooks() {
    assertThat(outcome(Zipped.excel(sheet()).bytes())).contains(Example.BASE.split("\n")[0]);
    for (int seed = 0; seed < SEEDS; seed++) {
      holds(Zipped.excel(damaged(sheet(), new Random(seed))).bytes());
    }
  }

  @Test
  @ProcessorTime(seconds = 60)
  void pdfFiles() throws IOException {
    String whole = pdf();
    for (int seed = 0; seed < SEEDS; seed++) {
      holds(damaged(whole, new Random(seed)).getBytes(StandardCharsets.ISO_8859_1));
    }
  }
}
