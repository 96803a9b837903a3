package io.github.perfparse.bench;

import java.util.Random;

/**
 * Forms of places, offices and projects that do not exist, as flatteners print them: tabs between
 * the cells, merged cells blank, now and then a page break that loses a row's blank cells at its
 * left, markup in a cell, a total that does not add up.
 */
final class InventedForms implements Forms {

  private static final String[] PLACES = {"湖滨市", "青禾镇", "云岭县", "白鹭区", "石桥镇", "望江市"};
  private static final String[] OFFICES = {"园林局", "水务站", "文化馆", "交通局", "卫生中心", "档案馆"};
  private static final String[] THINGS = {"河道", "绿地", "路灯", "图书", "泵站", "校舍", "公交站台"};
  private static final String[] WORKS = {"养护", "保洁", "维修", "采购", "巡查", "改造"};

  private static final String[][] LEVELS = {
    {"产出指标", "数量指标"},
    {"", "质量指标"},
    {"", "时效指标"},
    {"效益指标", "社会效益指标"},
    {"", "可持续影响指标"},
    {"满意度指标", "服务对象满意度指标"},
  };

  private final Random random;
  private final StringBuilder form = new StringBuilder();
  private int number;

  InventedForms(long seed) {
    random = new Random(seed);
  }

  @Override
  public String next() {
    number++;
    form.setLength(0);
    String thing = pick(THINGS);
    String work = pick(WORKS);
    head(thing + work);
    int points = 2 + random.nextInt(4);
    int rows = 90 / points;
    indicators(thing, work, points, rows);
    String total = random.nextInt(20) == 0 ? "97.5" : "100";
    line("总分\t\t\t\t\t\t100\t" + total + "\t");
    line("");
    return form.toString();
  }

  private void head(String project) {
    String place = pick(PLACES);
    long amount = 10_000L * (1 + random.nextInt(90_000));
    line("财政项目支出绩效自评表");
    line("(" + (2018 + random.nextInt(7)) + " 年度)");
    line("项目名称\t" + project + "专项经费" + number);
    line("主管部门\t" + place + "人民政府\t\t\t实施单位\t" + place + pick(OFFICES));
    line("项目资金 (元)\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分");
    line("\t年度资金总额" + ("\t" + amount + ".00").repeat(3) + "\t10\t100.00%\t10");
    line("\t其中：当年财政拨款" + ("\t" + amount).repeat(3) + "\t—\t\t");
    line("\t上年结转资金\t0\t0\t0\t—\t\t");
    line("\t其他资金\t0\t0\t0\t—\t\t");
    line("年度总体目标\t预期目标\t\t\t实际完成情况\t\t\t");
    line("\t" + prose(project, "计划") + "\t\t\t" + prose(project, "已经") + "\t\t\t");
    line("绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施");
  }

  private String prose(String project, String verb) {
    StringBuilder prose = new StringBuilder();
    for (int i = 2 + random.nextInt(6); i > 0; i--) {
      prose.append(pick(PLACES)).append(verb).append("完成").append(project);
      prose.append(random.nextInt(400)).append("处，运行平稳，群众反映良好。");
    }
    return random.nextInt(5) == 0 ? "<p>" + prose + "</p>" : prose.toString();
  }

  private void indicators(String thing, String work, int points, int rows) {
    int level = -1;
    for (int i = 0; i < rows; i++) {
      int now = i * LEVELS.length / rows;
      String labels = now == level ? "\t\t" : LEVELS[now][0] + "\t" + LEVELS[now][1] + "\t";
      String left = "\t" + labels;
      if (random.nextInt(40) == 0) {
        line("");
        line("— " + (1 + random.nextInt(90)) + " —");
        left = now == level ? "" : LEVELS[now][1] + "\t";
      }
      level = now;
      int weight = i == rows - 1 ? 90 - points * (rows - 1) : points;
      line(
          left
              + thing
              + pick(WORKS)
              + pick(THINGS)
              + i
              + values(work)
              + weight
              + "\t"
              + score(weight));
    }
  }

  private String values(String work) {
    return switch (random.nextInt(4)) {
      case 0 -> "率\t≥95%\t" + (95 + random.nextInt(6)) + "%\t";
      case 1 -> "数量\t=" + (1 + random.nextInt(500)) + "处\t" + (500 + random.nextInt(9)) + "处\t";
      case 2 -> "达标率\t$\\geq 9" + random.nextInt(10) + "\\%$\t100%\t";
      default -> work + "及时性\t及时\t及时\t";
    };
  }

  private static String score(int weight) {
    return weight + "\t";
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }

  private void line(String text) {
    form.append(text).append('\n');
  }
}
