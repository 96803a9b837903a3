package io.github.perfparse.align.atom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers that a site puts before the pieces of a text go; those of a list stay. */
class NumberedPiecesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1、项目支出绩效自评表 总额 72⏎2、.96 10⏎3、 总分; 项目支出绩效自评表 总额 72 .96 10 总分; 1、 2、 3、",
        "1、附件3 渠道维修绩效自评表 修好渠⏎⏎2、道; 附件3 渠道维修绩效自评表 修好渠 道; 1、 2、",
        "1、项目支出绩效自评表 总额⏎第二行⏎2、道; 1、项目支出绩效自评表 总额 第二行 2、道; ''",
        "1、项目支出绩效自评表 总额; 1、项目支出绩效自评表 总额; ''",
        "1、附件清单⏎2、项目支出绩效自评表 修好渠⏎3、道; 附件清单 项目支出绩效自评表 修好渠 道; 1、 2、 3、",
        "1、修好渠道⏎2、修好水闸; 1、修好渠道 2、修好水闸; ''",
        "1、项目支出绩效自评表⏎2、修渠⏎说明⏎3、修闸; 项目支出绩效自评表 修渠 说明 3、修闸; 1、 2、",
      })
  void numbersOfPiecesAreTakenOut(String text, String kept, String marks) {
    List<TextLine> lines = new ArrayList<>();
    for (String line : text.split("⏎")) {
      lines.add(new TextLine(line, lines.size() + 1, 1, false));
    }
    NumberedPieces pieces = new NumberedPieces(AtomCutter.cut(lines));
    assertThat(words(pieces.kept())).isEqualTo(kept);
    assertThat(words(pieces.marks())).isEqualTo(marks);
  }

  private static String words(List<Atom> atoms) {
    List<String> words = new ArrayList<>();
    for (Atom atom : atoms) {
      words.add(atom.text());
    }
    return String.join(" ", words);
  }
}
