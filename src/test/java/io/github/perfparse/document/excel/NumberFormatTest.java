package io.github.perfparse.document.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell's number is read as the cell shows it. */
class NumberFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          General → 0.30000000000000004 → 0.3
          General → 1234567.891 → 1234567.891
          General → 0.92143756278912 → 0.921437563
          G/通用格式 → 100 → 100
          0 → 0.5 → 1
          0.00 → 10 → 10.00
          0.00% → 0.9214 → 92.14%
          0% → 1 → 100%
          #,##0.00 → 1234567.891 → 1,234,567.89
          #,##0 → 999 → 999
          #,##0.00 → -1234.5 → -1,234.50
          #,##0.00;(#,##0.00) → -1234.5 → (1,234.50)
          #,##0.00;[Red]-#,##0.00 → -5 → -5.00
          0.00;-0.00;"-" → 0 → -
          0.##  → 1.50 → 1.5
          #.## → 0.5 → .5
          000 → 7 → 007
          0.0, → 12345 → 12.3
          0!.0,"万" → 123456 → 12.3万
          000-0000 → 1234567 → 123-4567
          # ##0 → 5 → 5
          G/通用格式"元" → -12.5 → -12.5元
          yyyy/m/d aaaa → 45291 → 2023/12/31 星期日
          0.00"万元" → 3.456 → 3.46万元
          "¥"#,##0.00 → 12 → ¥12.00
          [$¥-804]#,##0.00 → 12 → ¥12.00
          _ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_  → 1234 → 1,234.00
          [>=100]0.0;0.00 → 250 → 250.0
          [>=100]0.0;0.00 → 25 → 25.00
          0.00E+00 → 12345 → 1.23E+04
          @ → 12.50 → 12.5
          yyyy/m/d → 45291 → 2023/12/31
          yyyy"年"m"月"d"日" → 45291 → 2023年12月31日
          yyyy-mm-dd hh:mm → 45291.75 → 2023-12-31 18:00
          h:mm AM/PM → 0.75 → 6:00 PM
          [h]:mm → 1.5 → 36:00
          m"月"d"日" → 1 → 1月1日
          """)
  void showsANumber(String format, BigDecimal number, String shown) {
    BigDecimal exact = NumberFormat.exact(number);
    assertThat(NumberFormat.of(format).show(exact, false)).isEqualTo(shown);
  }
}
