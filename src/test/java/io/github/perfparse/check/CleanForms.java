package io.github.perfparse.check;

import io.github.perfparse.check.catalog.Grade;
import io.github.perfparse.check.evidence.Decimals;
import io.github.perfparse.check.rule.Example;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Forms in which everything adds up, no two alike, in the layout of {@link Example#BASE}. */
public final class CleanForms {

  /** The index of the 年度资金总额 row. */
  public static final int FUNDS = 5;

  /** The index of the first indicator row. */
  public static final int INDICATORS = 12;

  private static final String[] LEVELS = {"数量指标", "质量指标", "时效指标", "成本指标"};

  private final Random random;

  public CleanForms(long seed) {
    random = new Random(seed);
  }

  /** The lines of one form, cells divided by tabs. */
  public List<String> next() {
    BigDecimal[] initial = amounts();
    BigDecimal[] annual = amounts();
    BigDecimal rate = percent();
    BigDecimal[] executed = new BigDecimal[3];
    for (int i = 0; i < executed.length; i++) {
      executed[i] = annual[i].multiply(rate).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    }
    BigDecimal printed =
        sum(executed).movePointRight(2).divide(sum(annual), 2, RoundingMode.HALF_UP);
    BigDecimal fundScore =
        printed.min(BigDecimal.valueOf(100)).movePointLeft(1).setScale(2, RoundingMode.HALF_UP);
    List<String> lines = head();
    lines.add(
        cells("", "年度资金总额", text(sum(initial)), text(sum(annual)), text(sum(executed)), "10")
            + "\t"
            + printed
            + "%\t"
            + fundScore);
    String[] labels = {"其中：当年财政拨款", "上年结转资金", "其他资金"};
    for (int i = 0; i < labels.length; i++) {
      lines.add(
          cells("", labels[i], text(initial[i]), text(annual[i]), text(executed[i]), "—", "", ""));
    }
    lines.addAll(body(fundScore));
    return lines;
  }

  private List<String> head() {
    List<String> head = new ArrayList<>();
    head.add("财政项目支出绩效自评表");
    head.add("(" + (2019 + random.nextInt(6)) + " 年度)");
    head.add(cells("项目名称", "项目" + random.nextInt(1_000_000)));
    head.add(cells("主管部门", "青禾镇人民政府", "", "", "实施单位", "青禾镇水务站"));
    head.add(cells("项目资金 (元)", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"));
    return head;
  }

  private List<String> body(BigDecimal fundScore) {
    List<String> body = new ArrayList<>();
    body.add(cells("年度总体目标", "预期目标", "", "", "实际完成情况"));
    body.add(cells("", "按计划完成全部工作。", "", "", "已完成全部工作。"));
    body.add(cells("绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"));
    BigDecimal total = fundScore;
    for (int i = 0; i < LEVELS.length; i++) {
      int points = i == 0 ? 20 : 10;
      total = total.add(indicator(body, i == 0 ? "产出指标" : "", LEVELS[i], points));
    }
    total = total.add(indicator(body, "效益指标", "社会效益指标", 15));
    total = total.add(indicator(body, "", "可持续影响指标", 15));
    total = total.add(indicator(body, "满意度指标", "服务对象满意度指标", 10));
    body.add(cells("总分", "", "", "", "", "", "100", text(total)));
    body.add(cells("评分等级", Grade.of(total).label()));
    return body;
  }

  private BigDecimal indicator(List<String> body, String level1, String level2, int points) {
    String name = "事项" + body.size();
    boolean full = random.nextInt(3) > 0;
    BigDecimal score =
        full
            ? BigDecimal.valueOf(points)
            : BigDecimal.valueOf(points * 100L - 1 - random.nextInt(90), 2);
    String actual = full ? "100%" : "98%";
    String reason = full ? "" : "受天气影响，已改进。";
    body.add(cells("", level1, level2, name, "=100%", actual, "" + points, text(score), reason));
    return score;
  }

  private BigDecimal[] amounts() {
    BigDecimal main = BigDecimal.valueOf(10_000_000L + random.nextInt(900_000_000), 2);
    BigDecimal carried = BigDecimal.valueOf(random.nextInt(2) * random.nextInt(9_000_000), 2);
    return new BigDecimal[] {main, carried, BigDecimal.ZERO};
  }

  private BigDecimal percent() {
    return BigDecimal.valueOf(6_000L + random.nextInt(4_600), 2);
  }

  private static BigDecimal sum(BigDecimal... numbers) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal number : numbers) {
      sum = sum.add(number);
    }
    return sum;
  }

  private static String text(BigDecimal number) {
    return Decimals.text(number);
  }

  private static String cells(String... cells) {
    return String.join("\t", cells);
  }
}
