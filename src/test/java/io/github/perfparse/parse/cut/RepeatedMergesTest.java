package io.github.perfparse.parse.cut;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copies of merged cells are blanked, values that are equal by right stay. */
class RepeatedMergesTest {

  private static String blanked(String dump) {
    List<Row> rows = new ArrayList<>();
    RepeatedMerges merges = new RepeatedMerges(rows::add);
    int number = 1;
    for (String line : dump.split(" ; ")) {
      int at = number++;
      merges.accept(
          new Row(
              Syntax.TAB,
              at,
              false,
              Stream.of(line.split("\\|", -1)).map(text -> new Cell(text, text, at, 1)).toList()));
    }
    return rows.stream()
        .map(row -> row.cells().stream().map(Cell::text).collect(Collectors.joining("|")))
        .collect(Collectors.joining(" ; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          项目支出绩效自评表|项目支出绩效自评表|项目支出绩效自评表 → 项目支出绩效自评表||
          项目名称|项目名称|绿道|绿道 → 项目名称||绿道|
          项目名称|绿道|绿道|绿道 → 项目名称|绿道|绿道|绿道
          项目名称|项目名称|甲 ; 一级指标|二级指标|三级指标|三级指标 ; 甲|甲|乙|乙 → 项目名称||甲 ; 一级指标|二级指标|三级指标| ; 甲|甲|乙|
          项目名称|项目名称|甲 ; 绩效指标|一级指标|二级指标|三级指标 ; 绩效指标|甲|及时|及时 → 项目名称||甲 ; 绩效指标|一级指标|二级指标|三级指标 ; |甲|及时|及时
          项目名称|项目名称|甲 ; 产出指标|数量指标|绿道|及时|及时|10|10 → 项目名称||甲 ; 产出指标|数量指标|绿道|及时|及时|10|10
          目标|预期目标|预期目标|实际完成情况|实际完成情况 ; 产出指标|里程|及时|及时|10|10 → 目标|预期目标||实际完成情况| ; 产出指标|里程|及时|及时|10|10
          一级指标|三级指标|分值|得分 ; 甲|甲|10|10 → 一级指标|三级指标|分值|得分 ; 甲|甲|10|10
          项目名称|绿道养护|绿道养护 ; 联系人|周明|周明 → 项目名称|绿道养护| ; 联系人|周明|
          总分|总分|总分|100|100| → 总分|||100|100|
          总分|总分|100|100 → 总分|总分|100|100
          项目名称|项目名称|甲 ; 项目资金|全年预算数|全年执行数|得分 ; 注：含结转|注：含结转|注：含结转|注：含结转 ; 年度资金总额|366|366|10 → 项目名称||甲 ; 项目资金|全年预算数|全年执行数|得分 ; 注：含结转||| ; 年度资金总额|366|366|10
          部门|部门|青禾镇|青禾镇|青禾镇 → 部门||青禾镇||
          及时|及时|完成|完成 → 及时|及时|完成|完成
          100|100|100|100 → 100|100|100|100
          """)
  void onlyCopiesGo(String dump, String blanked) {
    assertThat(blanked(dump)).isEqualTo(blanked);
  }
}
