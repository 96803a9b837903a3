package io.github.perfparse.spec;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/** Another way in which the dump of an example may be printed; it reads the same. */
enum Variant {
  AS_SHOWN(dump -> dump, StandardCharsets.UTF_8),
  CRLF(dump -> dump.replace("\n", "\r\n"), StandardCharsets.UTF_8),
  BYTE_ORDER_MARK(dump -> "\uFEFF" + dump, StandardCharsets.UTF_8),
  GB18030(dump -> dump, Charset.forName("GB18030")),
  NO_LAST_LINE_END(dump -> dump.substring(0, dump.length() - 1), StandardCharsets.UTF_8),
  TRIMMED(dump -> dump.replaceAll("(?m)\t+$", ""), StandardCharsets.UTF_8) {
    @Override
    boolean suits(Example example) {
      return !example.options().contains("exact");
    }
  },
  WIDE_DIGITS(Variant::wide, StandardCharsets.UTF_8) {
    @Override
    boolean suits(Example example) {
      return example.options().contains("wide");
    }

    /** That the digits are full-width ones is mended too, and told. */
    @Override
    List<String> comparable(List<String> reading) {
      return reading.stream().filter(line -> !line.contains(" cleaned-text")).toList();
    }
  };

  private static final int FULL_WIDTH = 0xFEE0;

  private final UnaryOperator<String> print;
  private final Charset charset;

  Variant(UnaryOperator<String> print, Charset charset) {
    this.print = print;
    this.charset = charset;
  }

  boolean suits(Example example) {
    return true;
  }

  byte[] bytes(Example example) {
    return print.apply(example.dump()).getBytes(charset);
  }

  /** The lines of a reading in which variants may not differ. */
  List<String> comparable(List<String> reading) {
    return reading;
  }

  private static String wide(String dump) {
    StringBuilder wide = new StringBuilder(dump.length());
    for (char c : dump.toCharArray()) {
      wide.append(c >= '0' && c <= '9' ? (char) (c + FULL_WIDTH) : c);
    }
    return wide.toString();
  }
}
