package io.github.perfparse.align.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.layout.page.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Cells laid out by spaces")
class LaidTextTest {

  private static final int COLUMNS = 6;

  /**
   * Of so many cells in tables of six columns, so many have wide room between their words: what
   * that costs.
   */
  @ParameterizedTest(name = "{0} of {1} cells: {2}")
  @CsvSource({"0, 60, 0", "2, 60, 16", "12, 60, 98", "60, 60, 491"})
  void roomInManyCellsIsDear(int wide, int cells, int cost) {
    List<LaidRow> rows = new ArrayList<>();
    for (int from = 0; from < cells; from += COLUMNS) {
      List<LaidCell> row = new ArrayList<>();
      for (int column = 0; column < COLUMNS; column++) {
        int room = from + column < wide ? 3 * Word.UNIT : 0;
        row.add(cell(column, from, room));
      }
      rows.add(new LaidRow(row, COLUMNS));
    }
    assertThat(new LaidText(rows, List.of()).roomInCells()).isEqualTo(cost);
  }

  /** {@code 68.0} over {@code 4}, and {@code 6.8} to the right, on the line between. */
  @ParameterizedTest(name = "digits {0} below a number at 59 and one at 69: {1}")
  @CsvSource({"59, 1", "69, 0"})
  void digitsUnderAnotherNumberAreLoose(int left, int loose) {
    List<Word> words = List.of(word("68.0", 59, 1), word("6.8", 69, 2), word("4", left, 3));
    LaidRow row = new LaidRow(List.of(new LaidCell(6, words)), 8);
    assertThat(row.strayDigits()).hasSize(loose);
  }

  /** {@code 成本 | 治理支} above {@code 指标 | 出标准}: each cell of the row goes on a line below. */
  @ParameterizedTest(name = "of {0} rows {1} have cells of two lines: {2}")
  @CsvSource({"4, 0, false", "4, 1, false", "4, 2, true", "4, 4, true"})
  void cellsOfSeveralLinesSideBySideAreReordered(int rows, int folded, boolean reordered) {
    List<LaidRow> laid = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      int line = 2 * row;
      int below = row < folded ? line + 1 : line;
      List<Word> level = List.of(word("成本", 1, line), word("指标", 5, below));
      List<Word> name = List.of(word("治理支", 11, line), word("出标准", 17, below));
      laid.add(new LaidRow(List.of(new LaidCell(1, level), new LaidCell(2, name)), COLUMNS));
    }
    assertThat(new LaidText(laid, List.of()).isReordered()).isEqualTo(reordered);
  }

  private static Word word(String text, int left, int line) {
    int right = left + text.length();
    return new Word(text, left * Word.UNIT, right * Word.UNIT, 0, line * Word.UNIT, line, left);
  }

  private static LaidCell cell(int column, int line, int room) {
    int left = column * 200;
    Word first = new Word("绿地", left, left + 40, 0, 0, line + 1, left + 1);
    Word second = new Word("养护", left + 40 + room, left + 80 + room, 0, 0, line + 1, left + 9);
    return new LaidCell(column, List.of(first, second));
  }
}
