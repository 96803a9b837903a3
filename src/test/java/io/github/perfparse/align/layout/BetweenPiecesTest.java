package io.github.perfparse.align.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.layout.column.ColumnKind;
import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands between the two lines of a number. */
class BetweenPiecesTest {

  private static final List<ColumnKind> KINDS =
      List.of(ColumnKind.NAME, ColumnKind.NUMBER, ColumnKind.NUMBER, ColumnKind.TEXT);

  /** The lines' words with their columns; and the column of the last word of the middle line. */
  @ParameterizedTest
  @CsvSource({
    "刷新0 6.2, 护栏0 6.251 —2, 252, 3",
    "护栏0 6.2, 6.252, 252, 1",
    "护栏0 6.2, 6.251 6.252, 252, 2",
    "护栏0 6.2, 6.251 —2 无3, 252, 3",
    "护栏0 62, 绿地0 51 —2, 72, 2",
    "护栏0 6.2, 绿地0 51 —2, 人2, 2",
  })
  void belongsToTheColumnBeside(String above, String line, String below, int column) {
    List<PrintedLine> lines = new ArrayList<>();
    List<int[]> columns = new ArrayList<>();
    for (String text : List.of(above, line, below)) {
      add(text, lines, columns);
    }
    int[] middle = BetweenPieces.moved(KINDS, lines, columns).get(1);
    assertThat(middle[middle.length - 1]).isEqualTo(column);
  }

  private static void add(String line, List<PrintedLine> lines, List<int[]> columns) {
    String[] cells = line.split(" ");
    List<Word> words = new ArrayList<>();
    int[] own = new int[cells.length];
    for (int w = 0; w < cells.length; w++) {
      int end = cells[w].length() - 1;
      own[w] = cells[w].charAt(end) - '0';
      words.add(new Word(cells[w].substring(0, end), w * 100, w * 100 + 50, 0, 0, 1, w + 1));
    }
    lines.add(new PrintedLine(0, lines.size() * Word.UNIT, words));
    columns.add(own);
  }
}
