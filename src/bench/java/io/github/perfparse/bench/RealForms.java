package io.github.perfparse.bench;

import java.util.Random;

/**
 * Forms as they are found: of places and projects that do not exist, but with the damage of real
 * dumps in the shares that were counted in them. Of a form's rows two in five lost the blank cells
 * at their left at a page break, every second form has a level label that stands on a later row, in
 * the wrong column or broken over two, and no name, reason or text is printed twice.
 */
final class RealForms implements Forms {

  private static final String[][] LEVELS = {
    {"产出指标", "数量指标"},
    {"", "质量指标"},
    {"", "时效指标"},
    {"", "成本指标"},
    {"效益指标", "经济效益指标"},
    {"", "社会效益指标"},
    {"", "可持续影响指标"},
    {"满意度指标", "服务对象满意度指标"},
  };

  /** What texts are made of: with these no two of a dump are alike. */
  private static final String SYLLABLES = "河道绿地路灯图书泵站校舍公交园林水务文化交通卫生档案社区街面景观设施管网桥梁林带湖岸渠闸库站棚亭廊院楼厅室";

  private static final String[] ENDINGS = {"完成率", "合格率", "及时性", "数量", "达标情况", "覆盖面", "使用率", "知晓度"};
  private static final String[] ACTUALS = {"基本完成", "有所提高", "较好", "健全、有效执行", "持续改善"};

  private final Random random;
  private final StringBuilder form = new StringBuilder();

  RealForms(long seed) {
    random = new Random(seed);
  }

  @Override
  public String next() {
    form.setLength(0);
    head();
    indicators(10 + random.nextInt(14));
    line("");
    return form.toString();
  }

  private void head() {
    long amount = 10_000L * (1 + random.nextInt(90_000)) + random.nextInt(10_000);
    long spent = amount - random.nextInt(10_000);
    String rate = percent(spent * 10_000 / amount);
    line("财政项目支出绩效自评表\t\t\t\t\t\t\t");
    line("(" + (2018 + random.nextInt(7)) + " 年度)\t\t\t\t\t\t\t");
    line("项目名称\t" + words(6) + "专项经费\t\t\t\t\t\t");
    line("主管部门\t" + words(3) + "人民政府\t\t\t实施单位\t" + words(3) + "中心\t\t");
    line("项目资金 (元)\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分");
    line(
        "\t年度资金总额\t"
            + amount
            + ".00\t"
            + amount
            + ".00\t"
            + commas(spent)
            + "\t10\t"
            + rate
            + "\t10");
    line("\t其中：当年财政拨款\t" + amount + "\t" + amount + "\t" + spent + "\t—\t\t");
    line("\t上年结转资金\t0\t0\t\t—\t\t");
    line("\t其他资金\t0\t0\t\t—\t\t");
    objectives();
    line(
        of(3)
            ? "一级指标\t二级指标\t三级指标\t年度 指标值\t实际 完成值\t分值\t得分\t偏差原因分析及 改进措施"
            : "绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施");
  }

  private void objectives() {
    boolean torn = of(4);
    line(torn ? "\t预算目标\t\t\t实际完成情况\t\t\t" : "年度总体目标\t预算目标\t\t\t实际完成情况\t\t\t");
    line("\t" + prose() + "\t\t\t" + prose() + "\t\t\t");
    if (torn) {
      line("");
      line("年度");
      line("总体");
      line("目标");
      line("");
    }
  }

  private String prose() {
    StringBuilder prose = new StringBuilder();
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      prose.append(words(4 + random.nextInt(12))).append("，完成").append(words(3));
      prose.append(random.nextInt(400)).append(of(6) ? " 处。" : "处；");
    }
    return of(3) ? "<p>" + prose + "</p>" : prose.toString();
  }

  private void indicators(int rows) {
    int points = 90 / rows;
    int lost = 0;
    int level = -1;
    String late = "";
    for (int i = 0; i < rows; i++) {
      if (of(14)) {
        line("");
        lost = 1 + random.nextInt(2);
      }
      int now = i * LEVELS.length / rows;
      String[] labels = now == level ? new String[] {"", ""} : LEVELS[now].clone();
      level = now;
      if (!late.isEmpty()) {
        labels[1] = labels[1].isEmpty() ? late : labels[1];
        late = "";
      } else if (!labels[1].isEmpty() && of(6)) {
        late = labels[1];
        labels[1] = "";
      }
      int weight = i == rows - 1 ? 90 - points * (rows - 1) : points;
      row(labels, lost, weight, i == 0 && of(2));
    }
    line("总分\t\t\t\t\t\t100\t" + (of(5) ? "97.5" : "100") + "\t");
  }

  private void row(String[] labels, int lost, int weight, boolean section) {
    String name = words(3 + random.nextInt(4)) + pick(ENDINGS);
    boolean missed = of(9);
    String reason = missed || of(20) ? words(6 + random.nextInt(9)) + "，下一步加强管理。" : "";
    String right = name + "\t" + values() + "\t" + weight + "\t" + (missed ? weight - 1 : weight);
    String left = (section ? "绩效指标" : "") + "\t" + labels[0] + "\t" + labels[1] + "\t";
    for (int i = 0; i < lost && left.startsWith("\t"); i++) {
      left = left.substring(1);
    }
    if (of(40)) {
      int half = name.length() / 2;
      line(left + name.substring(0, half));
      line("");
      right = right.substring(half);
    }
    line(left + right + "\t" + reason);
  }

  private String values() {
    int value = 80 + random.nextInt(21);
    return switch (random.nextInt(6)) {
      case 0 -> "≥" + value + "%\t" + percent(value * 100L + random.nextInt(99));
      case 1 -> ">=" + random.nextInt(900) + "处\t" + random.nextInt(999);
      case 2 -> "$\\geq " + value + "\\%$\t100%";
      case 3 -> "<=" + (1 + random.nextInt(24)) + "小时\t" + (1 + random.nextInt(24));
      case 4 -> pick(ACTUALS) + "\t" + pick(ACTUALS);
      default -> "=100%\t100%";
    };
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      int at = random.nextInt(SYLLABLES.length() / 2) * 2;
      words.append(SYLLABLES, at, at + 2);
    }
    return words.toString();
  }

  private static String percent(long hundredths) {
    return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10 + "%";
  }

  private static String commas(long amount) {
    return String.format("%,d", amount);
  }

  private boolean of(int many) {
    return random.nextInt(many) == 0;
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }

  private void line(String text) {
    form.append(text).append('\n');
  }
}
