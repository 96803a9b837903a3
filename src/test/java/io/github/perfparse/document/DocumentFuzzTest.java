package io.github.perfparse.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.perfparse.document.rendition.DocumentLabels;
import io.github.perfparse.document.rendition.Rendition;
import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes give a rendition, the same each time, or a failure that says why; nothing else. */
class DocumentFuzzTest {

  private static final Limits SMALL =
      Limits.USUAL
          .with(Limit.DOCUMENT_UNPACKED, 1 << 20)
          .with(Limit.DOCUMENT_CELLS, 10_000)
          .with(Limit.DOCUMENT_PAGES, 20)
          .with(Limit.PAGE_MARKS, 20_000);

  static List<byte[]> seeds() throws IOException {
    return List.of(
        Zipped.word("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")
            .bytes(),
        Zipped.excel("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>").bytes(),
        pdf());
  }

  private static byte[] pdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.addRect(10, 10, 100, 100);
        out.stroke();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  @MethodSource("seeds")
  @FuzzTest
  void rendersOrRefuses(byte[] bytes) {
    if (DocumentHead.isZip(bytes) || DocumentHead.isPdf(bytes)) {
      assertThat(rendered(bytes)).isEqualTo(rendered(bytes));
    }
  }

  private static String rendered(byte[] bytes) {
    try {
      Rendition rendition =
          Documents.read(new ByteArrayInputStream(bytes), SMALL, DocumentLabels.NONE);
      return Rendered.lines(rendition) + rendition.unread();
    } catch (IOException e) {
      assertThat(e).hasMessageNotContaining("null");
      return e.getMessage();
    }
  }
}
