package io.github.perfparse.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfparse.document.Documents;
import io.github.perfparse.document.Rendered;
import io.github.perfparse.document.rendition.DocumentLabels;
import io.github.perfparse.document.rendition.DocumentNote;
import io.github.perfparse.document.rendition.Rendition;
import io.github.perfparse.document.rendition.Unread;
import io.github.perfparse.form.Place;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real PDF files, made here: what they draw comes out as cells. */
class PdfReadingTest {

  private static final String TABLE = "name|value\n10|20\n";

  private static void table(PDDocument document, PDPage page, boolean filled) throws IOException {
    table(document, page, PDPageContentStream.AppendMode.OVERWRITE, filled);
  }

  private static void table(
      PDDocument document, PDPage page, PDPageContentStream.AppendMode mode, boolean filled)
      throws IOException {
    try (PDPageContentStream out = new PDPageContentStream(document, page, mode, false)) {
      for (int i = 0; i < 3; i++) {
        line(out, 100, 600 + i * 20, 200, 0, filled);
        line(out, 100 + i * 100, 600, 0, 40, filled);
      }
      text(out, 105, 626, "name");
      text(out, 205, 626, "value");
      text(out, 105, 606, "10");
      text(out, 205, 606, "20");
    }
  }

  private static void line(
      PDPageContentStream out, float x, float y, float width, float height, boolean filled)
      throws IOException {
    if (filled) {
      out.addRect(x, y, Math.max(width, 0.5f), Math.max(height, 0.5f));
      out.fill();
    } else {
      out.moveTo(x, y);
      out.lineTo(x + width, y + height);
      out.stroke();
    }
  }

  private static void text(PDPageContentStream out, float x, float y, String text)
      throws IOException {
    out.beginText();
    out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
    out.newLineAtOffset(x, y);
    out.showText(text);
    out.endText();
  }

  private static PDPage page(PDDocument document) {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return page;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private static Rendition read(byte[] file, Limits limits) throws IOException {
    return Documents.read(new ByteArrayInputStream(file), limits, DocumentLabels.NONE);
  }

  /** Cells on a white ground: those that go over the page's ends touch the ground's edges. */
  @Test
  void theGroundOfThePageMakesNoTableOfTwo() throws IOException {
    try (PDDocument document = new PDDocument()) {
      try (PDPageContentStream out = new PDPageContentStream(document, page(document))) {
        box(out, 90, 400, 220, 241);
        for (int row = 0; row < 2; row++) {
          for (int column = 0; column < 2; column++) {
            box(out, 100 + column * 100, 600 + row * 20, 99.5f, 19.5f);
            box(out, 100 + column * 100, 500 + row * 20, 99.5f, 19.5f);
            box(out, 100 + column * 100, 401 + row * 20, 99.5f, 19.5f);
          }
        }
        out.setNonStrokingColor(0f);
        text(out, 105, 626, "a");
        text(out, 205, 626, "b");
        text(out, 105, 606, "1");
        text(out, 205, 606, "2");
        text(out, 105, 526, "x");
        text(out, 205, 526, "y");
        text(out, 105, 506, "7");
        text(out, 205, 506, "8");
        text(out, 105, 426, "c");
        text(out, 205, 426, "d");
        text(out, 105, 406, "3");
        text(out, 205, 406, "4");
      }
      assertThat(Rendered.lines(bytes(document))).isEqualTo("a|b\n1|2\nx|y\n7|8\nc|d\n3|4\n");
    }
  }

  private static void box(PDPageContentStream out, float x, float y, float width, float height)
      throws IOException {
    out.setNonStrokingColor(1f);
    out.addRect(x, y, width, height);
    out.fill();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void readsATableWhoeverDrawsItsLines(boolean filled) throws IOException {
    try (PDDocument document = new PDDocument()) {
      table(document, page(document), filled);
      Rendition rendition = Rendered.rendition(bytes(document));
      assertThat(Rendered.lines(rendition)).isEqualTo(TABLE);
      assertThat(rendition.place(2, 4).page()).hasValue(1);
      Place.Box box = rendition.place(2, 4).box().orElseThrow();
      assertThat(box.left()).isBetween(1995, 2005);
      assertThat(box.bottom()).isBetween(2410, 2425);
    }
  }

  @Test
  void readsWhatWasFilledInTwice() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = page(document);
      table(document, page, false);
      try (PDPageContentStream out =
          new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
        text(out, 105.4f, 626, "name");
      }
      assertThat(Rendered.lines(bytes(document))).isEqualTo(TABLE);
    }
  }

  @Test
  void triesAnEmptyPasswordAndNoOther() throws IOException {
    try (PDDocument document = new PDDocument()) {
      table(document, page(document), false);
      document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      assertThat(Rendered.lines(bytes(document))).isEqualTo(TABLE);
    }
    try (PDDocument document = new PDDocument()) {
      table(document, page(document), false);
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      byte[] file = bytes(document);
      assertThatThrownBy(() -> read(file, Limits.USUAL)).hasMessageContaining("encrypted");
    }
  }

  @Test
  void refusesScannedPagesByTheirNumbersAndReadsTheOthers() throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < 2; i++) {
        BufferedImage picture = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
        try (PDPageContentStream out = new PDPageContentStream(document, page(document))) {
          out.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 590, 840);
        }
      }
      table(document, page(document), false);
      Rendition rendition = Rendered.rendition(bytes(document));
      assertThat(Rendered.lines(rendition)).isEqualTo(TABLE);
      assertThat(rendition.unread())
          .containsExactly(
              new Unread(
                  Refusal.Reason.NO_TEXT_LAYER,
                  Message.of("document.pages.many", 1, 2),
                  1,
                  Place.onPage(1)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void aTurnedPageKeepsItsWords(int rotation) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = page(document);
      table(document, page, false);
      page.setRotation(rotation);
      assertThat(Rendered.lines(bytes(document))).isEqualTo(TABLE);
    }
  }

  /** A scanner's program draws a page upside down and says that it is to be turned. */
  @Test
  void aPageThatIsDrawnUpsideDownKeepsItsWords() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = page(document);
      PDRectangle box = page.getMediaBox();
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.transform(new Matrix(-1, 0, 0, -1, box.getWidth(), box.getHeight()));
      }
      table(document, page, PDPageContentStream.AppendMode.APPEND, false);
      page.setRotation(180);
      assertThat(Rendered.lines(bytes(document))).isEqualTo(TABLE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Widget", "FreeText"})
  void readsWhatWasTypedIntoABoxWithoutLooks(String kind) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = page(document);
      table(document, page, false);
      COSDictionary typed = new COSDictionary();
      typed.setName(COSName.SUBTYPE, kind);
      typed.setItem(COSName.RECT, new PDRectangle(240, 602, 50, 14));
      typed.setString(kind.equals("Widget") ? COSName.V : COSName.CONTENTS, "7");
      page.setAnnotations(List.of(PDAnnotation.createAnnotation(typed)));
      assertThat(Rendered.lines(bytes(document))).isEqualTo("name|value\n10|20 7\n");
    }
  }

  @Test
  void aDrawingThatDrawsItselfComesToAnEnd() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDFormXObject form =
          new PDFormXObject(
              new PDStream(
                  document,
                  new ByteArrayInputStream("/F Do /F Do".getBytes(StandardCharsets.US_ASCII))));
      form.setBBox(new PDRectangle(9, 9));
      form.setResources(new PDResources());
      form.getResources().put(COSName.getPDFName("F"), form);
      PDPage page = page(document);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.drawForm(form);
      }
      Rendition rendition = read(bytes(document), Limits.USUAL.with(Limit.PAGE_MARKS, 20_000));
      assertThat(rendition.unread())
          .extracting(Unread::reason)
          .containsExactly(Refusal.Reason.OVER_LIMIT);
    }
  }

  @Test
  void aWatermarkIsNoPartOfTheCellsItRunsOver() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = page(document);
      table(document, page, false);
      try (PDPageContentStream out =
          new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
        out.beginText();
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
        out.setTextMatrix(Matrix.getRotateInstance(Math.PI / 6, 110, 605));
        out.showText("INTERNAL");
        out.endText();
      }
      Rendition rendition = read(bytes(document), Limits.USUAL);
      assertThat(Rendered.lines(rendition)).isEqualTo(TABLE);
      assertThat(rendition.notes())
          .extracting(DocumentNote::text)
          .contains(Message.of("document.slanted", 1, "INTERNAL"));
    }
  }

  /** Each unpacks to more than it may: what a page draws, what it draws by name, and a font. */
  @ParameterizedTest
  @ValueSource(strings = {"page", "form", "font"})
  void aStreamThatUnpacksToTooMuchCostsNoMoreThanItsPage(String which) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = page(document);
      table(document, page, false);
      PDStream large = new PDStream(document);
      try (OutputStream out = large.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(new byte[300_000]);
      }
      switch (which) {
        case "page" -> page.setContents(large);
        case "form" -> page.getResources().put(COSName.X, new PDFormXObject(large));
        default -> page.getResources().getCOSObject().setItem(COSName.FONT_FILE2, large);
      }
      table(document, page(document), false);
      Rendition rendition =
          read(bytes(document), Limits.USUAL.with(Limit.DOCUMENT_UNPACKED, 1_000_000));
      assertThat(Rendered.lines(rendition)).isEqualTo(TABLE);
      assertThat(rendition.unread())
          .extracting(Unread::reason)
          .containsExactly(Refusal.Reason.OVER_LIMIT);
      assertThat(rendition.unread().get(0).toString()).contains("document-unpacked");
    }
  }

  @Test
  void saysThatAFileIsDamagedWhereverItIsCut() throws IOException {
    try (PDDocument document = new PDDocument()) {
      table(document, page(document), false);
      byte[] file = bytes(document);
      for (int length = 10; length < file.length - 200; length += 97) {
        byte[] cut = Arrays.copyOf(file, length);
        try {
          read(cut, Limits.USUAL);
        } catch (IOException e) {
          assertThat(e).hasMessageContaining("damaged");
        }
      }
    }
  }

  /** Draws something beside the usual table; tells what is read and what was left out. */
  private static String beside(Drawing drawing) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = page(document);
      table(document, page, false);
      try (PDPageContentStream out =
          new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
        drawing.draw(document, out);
      }
      Rendition rendition = read(bytes(document), Limits.USUAL);
      StringBuilder told = new StringBuilder(Rendered.lines(rendition));
      for (DocumentNote note : rendition.notes()) {
        told.append(note.kind()).append(' ').append(note.text()).append('\n');
      }
      return told.toString();
    }
  }

  private interface Drawing {
    void draw(PDDocument document, PDPageContentStream out) throws IOException;
  }

  /**
   * Around a ring, over the text of a cell, over a line of the table; and a cell's own red text.
   */
  @ParameterizedTest
  @CsvSource({
    "170, 612, -18, AUDIT, true",
    "206, 630, 0, 3301, true",
    "240, 616, 0, 3301, true",
    "240, 606, 0, 3301, false",
  })
  void aStampIsNoPartOfTheCellsItLiesOver(int x, int y, int turn, String text, boolean stamp)
      throws IOException {
    String read =
        beside(
            (document, out) -> {
              out.setNonStrokingColor(0.9f, 0.1f, 0.1f);
              for (int i = 0; i < text.length(); i++) {
                Matrix place = Matrix.getRotateInstance(Math.toRadians(turn * i), x + i * 7, y);
                out.beginText();
                out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                out.setTextMatrix(place);
                out.showText(text.substring(i, i + 1));
                out.endText();
              }
            });
    String left = "FURNITURE " + Message.of("document.slanted", 1, text) + "\n";
    assertThat(read).isEqualTo(stamp ? TABLE + left : "name|value\n10|20 3301\n");
  }

  /** Over the table, and printed again in a cell; a cell's own pale text. */
  @ParameterizedTest
  @CsvSource({"0.4, 616, true", "1.0, 616, false", "0.4, 606, false"})
  void aWatermarkIsNoPartOfTheCells(float alpha, int y, boolean mark) throws IOException {
    String read =
        beside(
            (document, out) -> {
              PDExtendedGraphicsState state = new PDExtendedGraphicsState();
              state.setNonStrokingAlphaConstant(alpha);
              out.setGraphicsStateParameters(state);
              text(out, 120, y, "draft");
              text(out, 270, 606, "draft");
            });
    assertThat(read.startsWith(TABLE)).isEqualTo(mark);
    assertThat(read.contains("20 draft")).isEqualTo(!mark);
  }

  @Test
  void aLargePaleTextIsAWatermarkWhereverItStands() throws IOException {
    String read =
        beside(
            (document, out) -> {
              out.setNonStrokingColor(0.8f);
              out.beginText();
              out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 40);
              out.newLineAtOffset(100, 400);
              out.showText("draft");
              out.endText();
            });
    assertThat(read)
        .isEqualTo(TABLE + "FURNITURE " + Message.of("document.slanted", 1, "draft") + "\n");
  }

  /** Two lines in two rows: somebody stamped the page, or the cells are red. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aStampOverTwoRowsIsDrawnLast(boolean last) throws IOException {
    String read =
        beside(
            (document, out) -> {
              out.setNonStrokingColor(0.9f, 0.1f, 0.1f);
              text(out, 240, 626, "3301");
              text(out, 240, 606, "OK");
              out.setNonStrokingColor(0f);
              if (!last) {
                text(out, 120, 500, "below");
              }
            });
    assertThat(read.startsWith(TABLE)).isEqualTo(last);
    assertThat(read.contains("20 OK")).isEqualTo(!last);
  }

  /** A seal's ring around a word in one cell, and a ring that is beside it. */
  @ParameterizedTest
  @CsvSource({"150, true", "280, false"})
  void whatStandsInARingIsASeal(float middle, boolean seal) throws IOException {
    String read =
        beside(
            (document, out) -> {
              out.setStrokingColor(0.9f, 0.1f, 0.1f);
              ring(out, middle, 610, 40);
              out.setNonStrokingColor(0.9f, 0.1f, 0.1f);
              text(out, 145, 606, "OK");
              out.setNonStrokingColor(0f);
              text(out, 120, 500, "below");
            });
    assertThat(read.contains("10 OK")).isEqualTo(!seal);
    assertThat(read.contains(Message.of("document.slanted", 1, "OK").toString())).isEqualTo(seal);
  }

  private static void ring(PDPageContentStream out, float x, float y, float radius)
      throws IOException {
    float bow = 0.55f * radius;
    out.moveTo(x + radius, y);
    out.curveTo(x + radius, y + bow, x + bow, y + radius, x, y + radius);
    out.curveTo(x - bow, y + radius, x - radius, y + bow, x - radius, y);
    out.curveTo(x - radius, y - bow, x - bow, y - radius, x, y - radius);
    out.curveTo(x + bow, y - radius, x + radius, y - bow, x + radius, y);
    out.stroke();
  }

  @Test
  void leavesOutALayerThatIsOff() throws IOException {
    for (boolean shown : new boolean[] {true, false}) {
      String read =
          beside(
              (document, out) -> {
                PDOptionalContentGroup layer = new PDOptionalContentGroup("draft");
                PDOptionalContentProperties layers = new PDOptionalContentProperties();
                layers.addGroup(layer);
                layers.setGroupEnabled(layer, shown);
                document.getDocumentCatalog().setOCProperties(layers);
                out.beginMarkedContent(COSName.OC, layer);
                text(out, 235, 606, "7");
                out.endMarkedContent();
              });
      assertThat(read)
          .isEqualTo(shown ? "name|value\n10|20 7\n" : TABLE + "HIDDEN nobody sees on page 1: 7\n");
    }
  }

  @Test
  void leavesOutWhiteTextOnPaperAndReadsItOnAColour() throws IOException {
    String paper =
        beside(
            (document, out) -> {
              out.setNonStrokingColor(1f);
              text(out, 235, 606, "7");
            });
    assertThat(paper).isEqualTo(TABLE + "HIDDEN nobody sees on page 1: 7\n");
    String colour =
        beside(
            (document, out) -> {
              out.setNonStrokingColor(0.2f);
              out.addRect(232, 604, 20, 10);
              out.fill();
              out.setNonStrokingColor(1f);
              text(out, 235, 606, "7");
            });
    assertThat(colour).isEqualTo("name|value\n10|20 7\n");
  }

  @Test
  void leavesOutTextUnderABox() throws IOException {
    String read =
        beside(
            (document, out) -> {
              out.setNonStrokingColor(1f);
              out.addRect(202, 604, 90, 12);
              out.fill();
              out.setNonStrokingColor(0f);
              text(out, 205, 606, "30");
            });
    assertThat(read).isEqualTo("name|value\n10|30\nHIDDEN nobody sees on page 1: 20\n");
  }
}
