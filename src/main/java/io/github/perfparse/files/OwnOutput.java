package io.github.perfparse.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells what perfparse itself has written into a folder from what is to be read there, by how such
 * a file begins.
 *
 * <pre>
 * forms.xlsx      fileVersion appName="perfparse"
 * report.html     meta name="generator" content="perfparse"
 * indicators.csv  file,form,row,…
 * </pre>
 */
final class OwnOutput {

  /** So far into a file its mark stands. */
  private static final int HEAD = 1024;

  private static final String WORKBOOK = "<fileVersion appName=\"perfparse\"/>";
  private static final String PAGE = "<meta name=\"generator\" content=\"perfparse\">";
  private static final List<String> TABLES = List.of("file,form,", "文件,表序号,");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private OwnOutput() {}

  /** Whether perfparse wrote the file; not so for one that cannot be opened. */
  static boolean is(Path path) {
    try {
      return switch (NotRead.endingOf(path)) {
        case ".xlsx" -> isWorkbook(path);
        case ".html", ".htm" -> head(path).contains(PAGE);
        case ".csv" -> isTable(head(path));
        default -> false;
      };
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isWorkbook(Path path) throws IOException {
    try (ZipFile archive = new ZipFile(path.toFile())) {
      ZipEntry book = archive.getEntry("xl/workbook.xml");
      if (book == null) {
        return false;
      }
      try (InputStream xml = archive.getInputStream(book)) {
        return head(xml).contains(WORKBOOK);
      }
    }
  }

  private static boolean isTable(String head) {
    String begin = head.startsWith(BYTE_ORDER_MARK) ? head.substring(1) : head;
    return begin.startsWith(TABLES.get(0)) || begin.startsWith(TABLES.get(1));
  }

  private static String head(Path path) throws IOException {
    try (InputStream input = RegularFile.open(path)) {
      return head(input);
    }
  }

  private static String head(InputStream input) throws IOException {
    return new String(input.readNBytes(HEAD), StandardCharsets.UTF_8);
  }
}
