package io.github.perfparse.text.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          数量指标          | 数量指标
          数量 指标：       | 数量指标
          '其中: 当年拨款'  | 其中当年拨款
          甲、乙，丙,丁。   | 甲乙丙丁
          1.甲;乙；*★“丙”‘'丁'’ | 1甲乙丙丁
          （万元）          | (万元)
          (万元)            | (万元)
          【甲】［乙］      | [甲][乙]
          〔2020〕          | (2020)
          执行率（％）      | 执行率(%)
          ＡＢ/ab           | ab/ab
          预算数（A）       | 预算数(a)
          É                 | é
          ①㎡               | 1m2
          ⼀级指标          | 一级指标
          ⻓期⻔⻅⻋⻚⻛    | 长期门见车页风
          用⼾              | 用户
          項目資金(萬元)    | 项目资金(万元)
          '  '              | ''
          -                 | -
          —                 | —
          """)
  void foldsWhatDoesNotMatter(String text, String wanted) {
    assertThat(Fold.key(text)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource({"全年预算数,全年执行数", "(元),(万元)", "甲1,甲2", "甲/乙,甲乙", "甲-乙,甲乙", "10%,10"})
  void keepsWhatMatters(String one, String other) {
    assertThat(Fold.key(one)).isNotEqualTo(Fold.key(other));
  }

  @Test
  void dropsInvisibleCharacters() {
    assertThat(Fold.key("\uFEFF指\u200B标\u00A0\u3000\n\t值\uFE0F")).isEqualTo("指标值");
  }

  @Test
  void givesPlainHanBackUncopied() {
    String text = "总分";
    assertThat(Fold.key(text)).isSameAs(text);
  }

  @Test
  void isDoneAfterOneRound() {
    Random random = new Random(11);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(6); length > 0; length--) {
        text.append((char) random.nextInt(random.nextBoolean() ? 0x10000 : 0x400));
      }
      String key = Fold.key(text.toString());
      assertThat(Fold.key(key)).as(text.toString()).isEqualTo(key);
    }
  }

  @Test
  void hasOneWholeCharacterForEachRadical() throws Exception {
    List<String> lines;
    try (var stream = Fold.class.getResourceAsStream("/io/github/perfparse/glyphs.tsv")) {
      lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    Set<Character> seen = new HashSet<>();
    for (String line : lines) {
      if (!line.startsWith("#")) {
        assertThat(line).matches("[\u2E80-\u2FDF]\t[\u3400-\u9FFF]");
        assertThat(seen.add(line.charAt(0))).as(line).isTrue();
        assertThat(Fold.key(line.substring(0, 1))).isEqualTo(Fold.key(line.substring(2)));
      }
    }
    assertThat(seen).hasSizeGreaterThan(110);
  }

  /** One look is enough: what a traditional character stands for is never another of them. */
  @Test
  void hasNoChainOfTraditionalCharacters() throws Exception {
    try (var stream = Fold.class.getResourceAsStream("/io/github/perfparse/traditional.tsv")) {
      String table = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : table.lines().filter(line -> !line.startsWith("#")).toList()) {
        assertThat(line).matches("[\u4E00-\u9FFF]\t[\u4E00-\u9FFF]");
        assertThat(Fold.key(line.substring(0, 1))).isEqualTo(line.substring(2));
        assertThat(Fold.key(line.substring(2))).isEqualTo(line.substring(2));
      }
    }
  }
}
