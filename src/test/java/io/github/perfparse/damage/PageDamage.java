package io.github.perfparse.damage;

import io.github.perfparse.damage.Paper.Syntax;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Damage to the dump as a whole: other separators, line ends and bytes, and prose around it. */
final class PageDamage {

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private PageDamage() {}

  /** Paragraphs before and after the form that use the words of its labels. */
  static void proseAround(Sheet sheet, Random random) {
    List<String> before = sheet.paper().before();
    before.add(Dice.pick(random, Phrases.PROSE));
    before.add(Dice.pick(random, Phrases.PROSE));
    before.add("");
    sheet.paper().after().add("");
    sheet.paper().after().add(Dice.pick(random, Phrases.PROSE));
  }

  /** {@code | 总分 | | 100 | 95 |} with {@code | --- |} rules. */
  static void pipeTable(Sheet sheet, Random random) {
    sheet.paper().syntax(Syntax.PIPES);
  }

  /** {@code <table><tr><td rowspan="4">数量指标</td>…} on one line. */
  static void htmlTable(Sheet sheet, Random random) {
    sheet.paper().syntax(Syntax.HTML);
  }

  /** Blank cells at the end of rows are not printed. */
  static void trailingTabsTrimmed(Sheet sheet, Random random) {
    sheet.paper().syntax(Syntax.TRIMMED_TABS);
  }

  /** Lines end in carriage return and line feed. */
  static void crlf(Sheet sheet, Random random) {
    sheet.paper().newline("\r\n");
  }

  /** The bytes begin with a byte order mark. */
  static void byteOrderMark(Sheet sheet, Random random) {
    sheet.paper().mark(BYTE_ORDER_MARK);
  }

  /** The bytes are GB18030. */
  static void gb18030(Sheet sheet, Random random) {
    sheet.paper().charset(Charset.forName("GB18030"));
  }

  /** The bytes are UTF-16 with a byte order mark. */
  static void utf16(Sheet sheet, Random random) {
    sheet.paper().mark(BYTE_ORDER_MARK);
    boolean little = random.nextBoolean();
    sheet.paper().charset(little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }
}
