package io.github.perfparse.align.atom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers alone at the edges of pages: those that count up are the pages'. */
class PageMarksTest {

  private static final int EDGE = 5;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "渠道,4,清淤,5,验收,6; 4/5/6",
        "渠道,5,清淤,6; 5/6",
        "渠道,9,清淤,4,验收,6; ''",
        // the score of a page's last row, which is 1, begins no other count
        "渠道,4,清淤,5,验收,1,护坡,6,绿化,7; 4/5/6/7",
        // scores may count up between the pages' numbers
        "渠道,4,清淤,5,验收,1,护坡,2,绿化,6,水质,3,村民,7; 4/5/6/7",
        // another text begins anew
        "渠道,1,清淤,2,验收,3,护坡,1,绿化,2; 1/2/3/1/2",
        // the score of a row above the first page's end
        "渠道,9,清淤,21,验收,22,护坡,23,绿化,24; 21/22/23/24",
        // no page is the first but one
        "渠道,0,清淤,1,验收,2; 1/2",
        // points and score of each row, which are alike
        "渠道,7+7,清淤,8+8,验收,9+9; ''",
        // each row's score stands above blank lines, and two of many count up
        "渠道,5,清淤,6,验收,4,护坡,4,绿化,8,水质,15,村民,10; ''",
      })
  void countUp(String parts, String marks) {
    assertThat(marks(parts.split(","))).isEqualTo(marks);
  }

  /** A row's number is the first of its page, and counts on from the foot of the one above. */
  @Test
  void standAllAtTheFootOrAllAtTheHead() {
    List<TextLine> lines = new ArrayList<>();
    for (String line : List.of("渠道", "1", "^清淤", "3", "^2", "验收", "4", "^护坡")) {
      String text = line.replace("^", "");
      lines.add(new TextLine(text, lines.size() + 1, 1, line.length() > text.length()));
    }
    assertThat(marks(lines)).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "渠道 _ 4 清淤 _ 5 验收 _ 6 护坡; 4/5/6",
        "渠道 _ _ 4 _ 清淤 _ _ 5 _ 验收 _ _ 6; 4/5/6",
        // two may be a score each
        "渠道 _ 4 清淤 _ 5 验收; ''",
        // where another number stands so, all may be scores
        "渠道 _ 4 清淤 _ 5 验收 _ 6 护坡 _ 9; ''",
        "渠道 4 清淤 5 验收 6; ''",
      })
  void countUpBelowBlankLines(String text, String marks) {
    List<TextLine> lines = new ArrayList<>();
    for (String line : text.split(" ")) {
      lines.add(TextLine.of(line.replace("_", ""), lines.size() + 1));
    }
    assertThat(marks(lines)).isEqualTo(marks);
  }

  /** The page's number is the one that is marked, and what counts up beside it are scores. */
  @Test
  void areNoneBesideMarks() {
    List<TextLine> lines = new ArrayList<>();
    for (int page = 4; page < 7; page++) {
      for (String line : List.of("清淤", String.valueOf(page), "— " + page + " —", "\f")) {
        lines.add(TextLine.of(line, lines.size() + 1));
      }
    }
    assertThat(marks(lines)).isEqualTo("—/4/—/—/5/—/—/6/—");
  }

  private static String marks(String... parts) {
    List<TextLine> lines = new ArrayList<>();
    for (String part : parts) {
      for (String line : part.split("\\+")) {
        lines.add(TextLine.of(line, lines.size() + 1));
      }
      for (int blank = 0; Character.isDigit(part.charAt(0)) && blank < EDGE; blank++) {
        lines.add(TextLine.of("", lines.size() + 1));
      }
    }
    return marks(lines);
  }

  private static String marks(List<TextLine> lines) {
    return String.join(
        "/", PageMarks.takeOut(AtomCutter.cut(lines)).taken().stream().map(Atom::word).toList());
  }
}
