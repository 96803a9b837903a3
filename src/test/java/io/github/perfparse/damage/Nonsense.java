package io.github.perfparse.damage;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.perfparse.damage.MixturesTest.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Values that no form has, and records of forms whose table they lack. */
final class Nonsense {

  /** Labels that no invented value holds. */
  private static final List<String> LABELS =
      List.of(
          "项目名称", "主管部门", "实施单位", "项目资金", "年初预算数", "全年预算数", "全年执行数", "年度资金总额", "财政拨款", "上年结转资金",
          "其他资金", "年度总体目标", "预期目标", "预算目标", "实际完成情况", "绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值",
          "实际完成值", "偏差原因分析", "产出指标", "效益指标", "满意度指标", "数量指标", "质量指标", "时效指标", "成本指标", "经济效益",
          "社会效益", "生态效益", "可持续影响", "评分等级", "自评表");

  private static final Pattern NUMBERS =
      Pattern.compile("(^|\\s)-?[\\d.,]+%?\\s+-?[\\d.,]+%?(\\s|$)");

  private static final int LONGEST_NAME = 120;

  private static final int LONGEST_LEVELS = 30;

  /** A text with so many numbers is a table's. */
  private static final int MANY_NUMBERS = 30;

  private Nonsense() {}

  /** The values that hold another field's label or a run of numbers, and names that are texts. */
  static List<String> values(Printed printed) {
    List<String> nonsense = new ArrayList<>();
    for (JsonNode form : printed.printout().given()) {
      for (String text : odd(form)) {
        nonsense.add("record on line " + form.at("/source/firstLine").asInt() + ": " + text);
      }
    }
    return nonsense;
  }

  private static List<String> odd(JsonNode form) {
    List<String> texts = new ArrayList<>();
    List<String> odd = new ArrayList<>();
    for (String field : List.of("projectName", "supervisingDepartment", "implementingUnit")) {
      String name = form.path(field).asText("");
      texts.add(name);
      odd.addAll(name.length() > LONGEST_NAME || name.contains("。") ? List.of(name) : List.of());
    }
    texts.add(form.at("/objectives/expected").asText(""));
    texts.add(form.at("/objectives/actual").asText(""));
    form.path("attributes").forEach(text -> texts.add(text.asText()));
    for (JsonNode row : form.path("indicators")) {
      texts.add(row.path("level3").asText(""));
      texts.add(row.at("/target/text").asText(""));
      texts.add(row.at("/actual/text").asText(""));
      texts.add(row.path("deviation").asText(""));
      String levels = row.path("level1").asText("") + row.path("level2").asText("");
      odd.addAll(levels.length() > LONGEST_LEVELS ? List.of(levels) : List.of());
    }
    odd.addAll(texts.stream().filter(Nonsense::isOdd).toList());
    return odd;
  }

  private static boolean isOdd(String text) {
    if (text.contains(Spoil.MARK)) {
      return false; // a label with other letters in it is none
    }
    String bare = text.replaceAll("\\s", "");
    return NUMBERS.matcher(text).find() || LABELS.stream().anyMatch(bare::contains);
  }

  /** Records without a row, in whose lines rows stand. */
  static List<String> bare(Printed printed) {
    List<String> bare = new ArrayList<>();
    for (JsonNode form : printed.printout().given()) {
      if (form.path("indicators").isEmpty()) {
        int first = form.at("/source/firstLine").asInt();
        int last = form.at("/source/lastLine").asInt();
        String text = String.join("\n", printed.mixture().lines().subList(first - 1, last));
        String[] numbers = text.split("[^\\d.]+");
        if (text.contains("指标") && numbers.length > MANY_NUMBERS) {
          bare.add("record on lines " + first + "-" + last + " has no row");
        }
      }
    }
    return bare;
  }
}
