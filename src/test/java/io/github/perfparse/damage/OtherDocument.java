package io.github.perfparse.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The documents that share labels with the form and are none: each with its title and its table,
 * invented from a seed.
 */
enum OtherDocument {
  /** {@code 三级指标 | 指标值}: nothing achieved. */
  TARGETS("绩效目标申报表", "项目支出绩效目标申报表", "预算项目支出绩效目标申报表", "项目绩效目标表") {
    @Override
    void table(Random random, List<List<String>> rows) {
      head(random, rows);
      rows.add(List.of("总体目标", Dice.pick(random, Phrases.GOALS) + "。"));
      rows.add(List.of("绩效指标", "一级指标", "二级指标", "三级指标", "指标值"));
      for (Row row : entries(random)) {
        rows.add(List.of("", row.level1(), row.level2(), row.entry().name(), row.entry().target()));
      }
    }
  },
  /** The same with points: {@code 三级指标 | 指标值 | 权重}. */
  APPROVED("绩效目标批复表", "项目支出绩效目标批复表", "2023年度项目绩效目标批复表") {
    @Override
    void table(Random random, List<List<String>> rows) {
      head(random, rows);
      rows.add(List.of("一级指标", "二级指标", "三级指标", "指标值", "权重"));
      for (Row row : entries(random)) {
        rows.add(
            List.of(row.level1(), row.level2(), row.entry().name(), row.entry().target(), "10"));
      }
    }
  },
  /** {@code 1-7月执行情况 | 全年预计完成情况}: the year is not over. */
  MONITORING("绩效目标执行监控表", "项目支出绩效目标执行监控表", "部门预算项目绩效目标监控表") {
    @Override
    void table(Random random, List<List<String>> rows) {
      head(random, rows);
      rows.add(
          List.of("一级指标", "二级指标", "三级指标", "年度指标值", "1-7月执行情况", "全年预计完成情况", "偏差原因分析", "完成目标可能性"));
      for (Row row : entries(random)) {
        String half = row.entry().poor();
        String whole = row.entry().actual();
        String target = row.entry().target();
        rows.add(
            List.of(row.level1(), row.level2(), row.entry().name(), target, half, whole, "", "确定"));
      }
    }
  },
  /** What is asked before a project is begun. */
  ASSESSMENT("事前绩效评估表", "项目支出事前绩效评估表", "新增项目事前绩效评估评分表") {
    @Override
    void table(Random random, List<List<String>> rows) {
      rows.add(List.of("项目名称", Dice.pick(random, Phrases.PROJECTS)));
      rows.add(List.of("申报单位", Dice.pick(random, Phrases.UNITS), "申报金额", "120万元"));
      rows.add(List.of("评估内容", "评估要点", "分值", "得分"));
      for (String point : List.of("立项必要性", "投入经济性", "绩效目标合理性", "实施方案可行性")) {
        rows.add(List.of(point, "依据是否充分", "25", String.valueOf(18 + random.nextInt(7))));
      }
      rows.add(List.of("总分", "", "100", "86"));
    }
  },
  /** {@code 三级指标 | 分值 | 得分}: marks that somebody else gives. */
  SCORING("绩效评价评分表", "项目支出绩效评价评分表", "财政支出项目绩效评价打分表") {
    @Override
    void table(Random random, List<List<String>> rows) {
      rows.add(List.of("一级指标", "二级指标", "三级指标", "分值", "评分标准", "得分"));
      rows.add(List.of("决策", "项目立项", "立项依据充分性", "5", "依据充分得5分", "5"));
      rows.add(List.of("", "资金投入", "预算编制科学性", "5", "编制科学得5分", "4"));
      rows.add(List.of("过程", "资金管理", "资金到位率", "5", "全部到位得5分", "5"));
      for (Row row : entries(random)) {
        rows.add(List.of(row.level1(), row.level2(), row.entry().name(), "10", "达标得10分", "9"));
      }
      rows.add(List.of("合计", "", "", "100", "", "90"));
    }
  },
  /** {@code 三级指标 | 指标解释 | 指标说明}: what is to be looked at, and how. */
  INDEX("绩效评价指标体系", "项目支出绩效评价指标体系", "项目绩效评价指标体系表") {
    @Override
    void table(Random random, List<List<String>> rows) {
      rows.add(List.of("一级指标", "二级指标", "三级指标", "指标解释", "指标说明"));
      rows.add(List.of("决策", "项目立项", "立项依据充分性", "项目立项是否符合法律法规", "评价要点：是否符合规划"));
      rows.add(List.of("过程", "资金管理", "预算执行率", "资金是否按计划执行", "执行率=支出÷预算×100%"));
      rows.add(List.of("产出", "产出数量", "实际完成率", "实际产出与计划产出的比率", "达到100%得满分"));
      rows.add(List.of("效益", "社会效益", "服务对象满意度", "公众对项目的满意程度", "满意度达到90%得满分"));
    }
  },
  /** {@code 复核内容 | 复核得分}: whether the form was filled in well. */
  REVIEW("绩效自评复核表", "项目支出绩效自评复核表", "部门项目绩效自评结果复核表") {
    @Override
    void table(Random random, List<List<String>> rows) {
      rows.add(List.of("项目名称", Dice.pick(random, Phrases.PROJECTS)));
      rows.add(List.of("主管部门", Dice.pick(random, Phrases.DEPARTMENTS)));
      rows.add(List.of("复核内容", "复核要点", "分值", "复核得分", "扣分原因"));
      rows.add(List.of("报送及时性", "是否按时报送", "10", "10", ""));
      rows.add(List.of("内容完整性", "要素是否齐全", "40", "36", "佐证材料不足"));
      rows.add(List.of("结果真实性", "得分是否有依据", "50", "45", "两项指标依据不足"));
      rows.add(List.of("总分", "", "100", "91", ""));
    }
  };

  private static final List<String> LEVELS = List.of("产出指标", "效益指标", "满意度指标");

  private final String kind;
  private final List<String> titles;

  OtherDocument(String kind, String... titles) {
    this.kind = kind;
    this.titles = List.of(titles);
  }

  /** A row of its table. */
  private record Row(String level1, String level2, Stock.Entry entry) {}

  /** What it is to be called. */
  String kind() {
    return kind;
  }

  /** Whether a sentence calls it by its name, or as one of its columns does. */
  boolean isNamedIn(String sentence) {
    return sentence.contains(kind) || sentence.contains("this is a ");
  }

  abstract void table(Random random, List<List<String>> rows);

  /** Its cells, row by row, with its title above them. */
  List<List<String>> rows(long seed) {
    Random random = Dice.random(seed);
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(Dice.pick(random, titles)));
    rows.add(List.of("(" + (2019 + random.nextInt(6)) + "年度)"));
    table(random, rows);
    return rows;
  }

  private static void head(Random random, List<List<String>> rows) {
    rows.add(List.of("项目名称", Dice.pick(random, Phrases.PROJECTS)));
    rows.add(
        List.of(
            "主管部门",
            Dice.pick(random, Phrases.DEPARTMENTS),
            "实施单位",
            Dice.pick(random, Phrases.UNITS)));
    int whole = 20 + random.nextInt(400);
    rows.add(List.of("项目资金(万元)", "年度资金总额", String.valueOf(whole)));
    rows.add(List.of("", "其中：财政拨款", String.valueOf(whole)));
    rows.add(List.of("", "其他资金", "0"));
  }

  private static List<Row> entries(Random random) {
    List<Row> rows = new ArrayList<>();
    for (String level1 : LEVELS) {
      for (Map.Entry<String, List<Stock.Entry>> block : Stock.of(level1).entrySet()) {
        if (random.nextInt(3) > 0) {
          Stock.Entry entry = Dice.pick(random, block.getValue());
          rows.add(new Row(level1, block.getKey(), entry));
        }
      }
    }
    return rows;
  }
}
