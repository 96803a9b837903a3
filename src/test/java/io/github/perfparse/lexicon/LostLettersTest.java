package io.github.perfparse.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.text.row.Fold;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of which a wrong encoding has taken letters. */
@DisplayName("Lost letters")
class LostLettersTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "锟斤拷际完成值, ACTUAL",
        "锟斤拷际完锟斤拷值, ACTUAL",
        "Ã©际完Ã©值, ACTUAL",
        "□际完?值, ACTUAL",
        "实际��值, ACTUAL",
        "□□完□值, -",
        "实际戌完值, -",
        "�级指标, -"
      })
  void areAnyLettersOfALabel(String text, IndicatorColumn column) {
    assertThat(Lexicon.standard().indicatorColumns().find(Fold.key(text)).map(Match::meaning))
        .isEqualTo(Optional.ofNullable(column));
  }
}
