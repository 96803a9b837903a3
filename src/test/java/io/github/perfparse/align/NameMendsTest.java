package io.github.perfparse.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.path.AlignedCell;
import io.github.perfparse.align.path.AlignedRow;
import io.github.perfparse.align.path.TableColumn;
import io.github.perfparse.align.span.NameMends;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ends of names are put back where all rows begin with their names' first lines then. */
class NameMendsTest {

  private static final Gap INDENT = new Gap(Gap.Kind.INDENT, 0, 1, 0, false);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // the begin of the next name, two lines of it, and a reason
        "NAME 1:9 古籍修复按时完成, POINTS 1:40 8, NAME 2:9 率 3:9 读者投诉按时办结, POINTS 3:40 9,"
            + " NAME 4:9 率 5:9 读者满意度, POINTS 5:40 9; 古籍修复按时完成率 读者投诉按时办结率 读者满意度",
        "NAME 1:9 古籍修复按时完成, POINTS 1:40 8, NAME 2:9 和质量达到标准比 3:9 例 4:9 读者满意度, POINTS 4:40 9;"
            + " 古籍修复按时完成和质量达到标准比例 读者满意度",
        "NAME 1:9 古籍修复按时完成, POINTS 1:40 8, REASON 2:9 率, NAME 3:9 读者投诉按时办结, POINTS 3:40 9,"
            + " NAME 4:9 率 5:9 读者满意度, POINTS 5:40 9; 古籍修复按时完成率 读者投诉按时办结率 读者满意度",
        // centred cells: names begin above their rows
        "NAME 1:9 古籍修复按时完成, POINTS 1:40 8, NAME 2:9 读者投诉和建议按 3:9 时办结, POINTS 3:40 9,"
            + " NAME 4:9 少年儿童读者和家 5:9 长满意度, POINTS 5:40 9, NAME 6:9 讲座次数 8:9 和人次, POINTS 7:40 9;"
            + " 古籍修复按时完成 读者投诉和建议按时办结 少年儿童读者和家长满意度 讲座次数和人次",
        // one alone
        "NAME 1:9 古籍修复按时完成, POINTS 1:40 8, NAME 2:9 率 3:9 读者满意度, POINTS 3:40 9; 古籍修复按时完成 率读者满意度",
      })
  void arePutBack(String cells, String names) {
    LaidTable table = LaidTable.of(INDENT, cells);
    int words = table.sheet().size();
    List<String> read = new ArrayList<>();
    for (AlignedRow row : NameMends.of(table.sheet(), words, table.rows())) {
      read.add(text(table, row, TableColumn.NAME) + text(table, row, TableColumn.NAME_TAIL));
      assertThat(row.has(TableColumn.REASON)).isFalse();
    }
    assertThat(String.join(" ", read)).isEqualTo(names);
  }

  private static String text(LaidTable table, AlignedRow row, TableColumn column) {
    if (!row.has(column)) {
      return "";
    }
    AlignedCell cell = row.cell(column);
    return table.sheet().words(cell.from(), cell.to());
  }
}
