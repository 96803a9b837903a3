package io.github.perfparse.text.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitiesTest {

  @ParameterizedTest
  @CsvSource({
    "&gt;=5&lt;&amp;, >=5<&",
    "&quot;甲&quot;, '\"甲\"'",
    "&amp;gt;, &gt;",
    "&Aacute;&Zeta;&aacute;&zeta;&there4;&frac12;, ÁΖáζ∴½",
    "&#48;&#57;&#65;&#90;&#97;&#122;, 09AZaz",
    "&#x4e00;&#X4E00;&#19968;, 一一一",
    "&#32;甲&#9;, ' 甲\t'",
    "&#10;甲&#13;, '\n甲\r'",
    "&#57344;, \uE000",
    "&#x10FFFF;, \uDBFF\uDFFF",
  })
  void areReadOnce(String text, String wanted) {
    assertThat(Entities.unescape(text)).isEqualTo(wanted);
  }

  /** No character, half a character, none that can be printed, or no entity at all. */
  @ParameterizedTest
  @CsvSource({
    "&",
    "&;",
    "&&",
    "&nbsp",
    "&甲;",
    "&nosuch;",
    "&#;",
    "&#x;",
    "&#1x;",
    "&#xG;",
    "&#0;",
    "&#31;",
    "&#55296;",
    "&#57343;",
    "&#1114112;",
    "&#x110000;",
    "&#99999999;",
    "&thisisnoentity;"
  })
  void stayWhereTheyStandForNothing(String text) {
    assertThat(Entities.unescape(text)).isEqualTo(text);
    assertThat(Entities.unescape("甲" + text + "乙")).isEqualTo("甲" + text + "乙");
  }
}
