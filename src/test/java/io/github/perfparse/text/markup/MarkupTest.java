package io.github.perfparse.text.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.ProcessorTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  /** In these tables {@code ⏎} is a line feed, {@code ␣} a space that quoting would hide. */
  private static String shown(String raw) {
    return Markup.clean(raw.replace('␣', ' ').replace('⏎', '\n')).replace('\n', '⏎');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>甲</p><p>乙</p>                | 甲⏎乙
          <p>甲</p><p></p><P class="x">乙   | 甲⏎乙
          <p>甲</p>␣␣<p>乙</p>              | 甲⏎乙
          甲<br>乙<br/>丙<BR />丁           | 甲⏎乙⏎丙⏎丁
          <div>甲</div>乙                   | 甲⏎乙
          甲⏎乙                             | 甲乙
          甲\\n乙\\n                         | 甲乙
          甲\\neq乙                           | 甲≠乙
          first⏎second                      | first second
          <b>甲</b><span style="a>b">乙     | 甲乙
          <td>甲</td><td>乙5</td>           | 甲乙5
          <td>a</td><td>b</td>              | a b
          <html><body></body></html>        | ''
          10<sup>4</sup>m<sup>2</sup>       | 10⁴m²
          甲<sup>注</sup>                   | 甲注
          甲<!-- image -->乙                | 甲乙
          &lt;p&gt;甲&lt;/p&gt;             | 甲
          """)
  void takesTagsAway(String raw, String wanted) {
    assertThat(shown(raw)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<1%",
        "<=2小时",
        "a<b",
        "a<b且c>d",
        "<甲>",
        "<<通知>>",
        "x<y>z",
        "<p",
        "a < b > c",
        "<>",
        "< p>",
        "</>",
        "<b",
        "<!-- 甲",
        "1<2,3>2"
      })
  void keepsWhatIsNoTag(String raw) {
    assertThat(Markup.clean(raw)).isEqualTo(raw);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          &gt;=85%            | >=85%
          &lt;1%              | <1%
          &ge;4&le;5          | ≥4≤5
          甲&nbsp;5           | 甲 5
          ⼯程运⾏⻓度       | 工程运行长度
          &amp;lt;            | &lt;
          &#8805;5&#x2265;5   | ≥5≥5
          &#65;&#x42;         | AB
          R&D                 | R&D
          R&D;                | R&D;
          &gt 5               | &gt 5
          &#0;                | &#0;
          &#xD800;            | &#xD800;
          &#x110000;          | &#x110000;
          &#9999999;          | &#9999999;
          &#;                 | &#;
          &#x;                | &#x;
          &#-5;               | &#-5;
          """)
  void readsEntitiesOnce(String raw, String wanted) {
    assertThat(shown(raw)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          $\\geq 85\\%$             | ≥85%
          $> 90\\%$                 | >90%
          $&lt; 5\\%$               | <5%
          $\\leq2$小时              | ≤2小时
          $ \\ge 3 $                | ≥3
          $\\le 3$和$\\gt 4$        | ≤3和>4
          $\\lt 3$                  | <3
          $a \\neq b$               | a≠b
          $3 \\times 4$             | 3×4
          $100$                     | 100
          $99.5%$                   | 99.5%
          $$\\geq 5$$               | ≥5
          \\(\\geq 5\\)             | ≥5
          $5\\mathrm{m}^2$          | 5m²
          $5\\mathrm{k m}^{10}$     | 5km¹⁰
          $\\text{a b} \\geq 5$     | a b≥5
          $\\mathrm{\\text{a b}}c d$ | a bcd
          $20^{\\circ}$C            | 20°C
          $20^\\circ$               | 20°
          \\geq 85\\%               | ≥85%
          5\\times 4                | 5×4
          \\text{甲}5               | 甲5
          甲$100，乙$\\geq 5\\%$    | 甲$100，乙≥5%
          """)
  void readsLatex(String raw, String wanted) {
    assertThat(shown(raw)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$100",
        "$100-$200",
        "$5,$6",
        "US$5和US$6",
        "$",
        "$$",
        "$$$",
        "\\",
        "C:\\甲",
        "$\\frac{1}{2}$",
        "$x^{n}$",
        "\\unknown{a}",
        "\\text{a{b}}",
        "\\text{",
        "$x^$",
        "a^2",
        "a_b"
      })
  void keepsWhatIsNoMath(String raw) {
    assertThat(Markup.clean(raw)).isEqualTo(raw);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ␣␣甲␣␣           | 甲
          ''               | ''
          ␣                | ''
          　甲　           | 甲
          年度␣指标值      | 年度指标值
          年度　␣指标值    | 年度指标值
          满意␣度指␣标     | 满意度指标
          𠮷␣𠮷            | 𠮷𠮷
          800M␣数字集群    | 800M 数字集群
          (2023␣年度)      | (2023 年度)
          数字␣␣800M       | 数字 800M
          其中：␣当年      | 其中： 当年
          完成。␣其次      | 完成。 其次
          😀␣甲            | 😀 甲
          """)
  void regularisesSpaces(String raw, String wanted) {
    assertThat(shown(raw)).isEqualTo(wanted);
  }

  /** A page in another encoding prints a question mark for the space behind a number. */
  @ParameterizedTest
  @CsvSource({
    "8.70?, 8.70",
    "'3,724,055.00??', '3,724,055.00'",
    "95%?, 95%",
    "好?, 好?",
    "?, ?",
    "1?2, 1?2"
  })
  void dropsRoomThatWasLost(String raw, String wanted) {
    assertThat(Markup.clean(raw)).isEqualTo(wanted);
  }

  /** A program that writes a sheet's cells has words for one that is blank. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NaN         | ''
          ␣nan␣       | ''
          None        | ''
          null        | ''
          Unnamed:␣12 | ''
          Unnamed:␣   | Unnamed:
          Unnamed:␣1b | Unnamed: 1b
          NaN%        | NaN%
          """)
  void takesABlankCellsWordAway(String raw, String wanted) {
    assertThat(shown(raw)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      chars = {'\u00A0', '\u2003', '\u202F', '\u3000', '\t', '\n', '\r', '\u000B', '\u0085'})
  void takesEverySpaceForOne(char space) {
    assertThat(Markup.clean(space + "a" + space + space + "b" + space)).isEqualTo("a b");
  }

  @ParameterizedTest
  @ValueSource(
      chars = {'\u200B', '\u200D', '\uFEFF', '\u2060', '\u00AD', '\u202E', '\u0001', '\u007F'})
  void dropsTheInvisible(char invisible) {
    assertThat(Markup.clean("指" + invisible + "标" + invisible)).isEqualTo("指标");
    assertThat(Markup.clean(String.valueOf(invisible))).isEmpty();
  }

  @Test
  void keepsSpacesBetweenHanInLongTexts() {
    String text = "甲 乙";
    assertThat(Markup.clean(text + "丙".repeat(57))).startsWith("甲乙");
    assertThat(Markup.clean(text + "丙".repeat(58))).startsWith("甲 乙");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          １００％      | 100%
          ＞＝９．５    | >=9.5
          ＜－３＋＄    | <-3+$
          ＡＢｚ        | ABz
          （万元）：    | （万元）：
          甲，乙；丙！？| 甲，乙；丙！？
          【甲】〔乙〕  | 【甲】〔乙〕
          ≥①㎡Ⅳ       | ≥①㎡Ⅳ
          """)
  void makesDigitsAndSignsHalfWidth(String raw, String wanted) {
    assertThat(Markup.clean(raw)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "—", "8,742,260,000", "=100%", "甲\u2026乙"})
  void leavesTheRestAlone(String raw) {
    assertThat(Markup.clean(raw)).isEqualTo(raw);
  }

  @Test
  void givesACleanTextBackUncopied() {
    String raw = "数量指标";
    assertThat(Markup.clean(raw)).isSameAs(raw);
  }

  @ParameterizedTest
  @ProcessorTime(seconds = 2)
  @ValueSource(
      strings = {
        "<", "$", "&", "\\", "<p", "<p ", "<b \"", "<!--", "<sup>", "$\\", "$a", "\\text{", "&#",
        "&#1", "$^", "\\(", "<sup>1", "甲 ", "{", "$$\\geq", "\\geq ", "&gt;", "</p>"
      })
  void staysLinear(String hostile) {
    String text = hostile.repeat((1 << 20) / hostile.length());
    assertThat(Markup.clean(text).length()).isLessThanOrEqualTo(text.length());
  }

  @Test
  void neverFailsAndNeverLeavesRoomAtTheEnds() {
    String[] parts = {"<p>", "</", "p>", "$", "\\geq", "\\", "{", "}", "^", "&#", "&gt;", ";", " "};
    String[] more = {
      "甲", "5", "\u00A0", "\uFEFF", "%", "\\text", "<sup>", "\t", "\uD800", "\u2028"
    };
    Random random = new Random(7);
    for (int i = 0; i < 100_000; i++) {
      StringBuilder raw = new StringBuilder();
      for (int length = random.nextInt(9); length > 0; length--) {
        raw.append(random.nextBoolean() ? pick(parts, random) : pick(more, random));
      }
      String clean = Markup.clean(raw.toString());
      assertThat(clean).as(raw.toString()).isEqualTo(clean.strip()).doesNotContain("  ");
    }
  }

  /** An invisible character at the end leads past the short cut for clean texts. */
  @Test
  void takesShortCutsOnlyToTheSameResult() {
    String common = "甲乙  5a.-，：（）“”—≥㎡％＝\u00A0\u3000\u200A\u2028\u0001";
    Random random = new Random(3);
    for (int i = 0; i < 100_000; i++) {
      StringBuilder raw = new StringBuilder();
      for (int length = random.nextInt(6); length > 0; length--) {
        boolean any = random.nextInt(4) == 0;
        raw.append(any ? (char) random.nextInt(0x10000) : pick(common, random));
      }
      String text = raw.toString();
      assertThat(Markup.clean(text)).as(text).isEqualTo(Markup.clean(text + "\u200B"));
    }
  }

  private static char pick(String from, Random random) {
    return from.charAt(random.nextInt(from.length()));
  }

  private static String pick(String[] parts, Random random) {
    return parts[random.nextInt(parts.length)];
  }
}
