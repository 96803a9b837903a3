package io.github.perfparse.check.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A form that shows what a rule means: the lines in which it differs from {@link #BASE}, each with
 * its number. Tabs are shown as {@code ⇥}.
 *
 * <pre>
 * 14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥21⇥     this stands in place of line 14
 * 14:                                          line 14 is not printed
 * 21: =1-19                                    lines 1 to 19 stand here once more
 * </pre>
 *
 * @param lines the telling lines; a line number given twice puts two lines in its place
 */
public record Example(String lines) {

  /** An invented form in which everything adds up. */
  public static final String BASE =
      """
      财政项目支出绩效自评表
      (2023 年度)
      项目名称⇥河道保洁
      主管部门⇥青禾镇人民政府⇥⇥⇥实施单位⇥青禾镇水务站
      项目资金 (元)⇥⇥年初预算数⇥全年预算数⇥全年执行数⇥分值⇥执行率⇥得分
      ⇥年度资金总额⇥500000.00⇥480000.00⇥456000.00⇥10⇥95.00%⇥9.5
      ⇥其中：当年财政拨款⇥400000⇥380000⇥356000⇥—⇥⇥
      ⇥上年结转资金⇥100000⇥100000⇥100000⇥—⇥⇥
      ⇥其他资金⇥0⇥0⇥0⇥—⇥⇥
      年度总体目标⇥预期目标⇥⇥⇥实际完成情况⇥⇥⇥
      ⇥全年保洁河道十二公里，水面无漂浮物。⇥⇥⇥全部河道已按计划保洁。⇥⇥⇥
      绩效指标⇥一级指标⇥二级指标⇥三级指标⇥年度指标值⇥实际完成值⇥分值⇥得分⇥偏差原因分析及改进措施
      ⇥产出指标⇥数量指标⇥保洁河道长度⇥≥12公里⇥12公里⇥20⇥20⇥
      ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥20⇥
      ⇥⇥时效指标⇥垃圾清运及时率⇥=100%⇥100%⇥10⇥10⇥
      ⇥效益指标⇥生态效益指标⇥河岸环境⇥改善⇥改善⇥30⇥30⇥
      ⇥满意度指标⇥服务对象满意度指标⇥居民满意度⇥≥90%⇥93%⇥10⇥10⇥
      总分⇥⇥⇥⇥⇥⇥100⇥99.5⇥
      评分等级⇥优
      """;

  public Example {
    lines = lines.stripTrailing();
  }

  /**
   * The example of a rule in {@code rules.md}.
   *
   * @param mark what its lines there begin with
   */
  static Example of(String rule, char mark) {
    StringBuilder lines = new StringBuilder();
    boolean here = false;
    for (String line : text().lines().toList()) {
      here = line.startsWith("## ") ? line.endsWith(" " + rule) : here;
      if (here && line.startsWith("    " + mark)) {
        lines.append(line.substring(6)).append('\n');
      }
    }
    return new Example(lines.toString());
  }

  private static String text() {
    try (InputStream in = Example.class.getResourceAsStream("/io/github/perfparse/rules.md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole dump, in tabs. */
  public String dump() {
    TreeMap<Integer, List<String>> dump = new TreeMap<>();
    List<String> base = BASE.lines().toList();
    for (int i = 0; i < base.size(); i++) {
      dump.put(i + 1, List.of(base.get(i)));
    }
    changes().forEach(dump::put);
    return print(dump).replace('⇥', '\t');
  }

  private static String print(TreeMap<Integer, List<String>> dump) {
    StringBuilder text = new StringBuilder();
    int next = 1;
    for (Map.Entry<Integer, List<String>> entry : dump.entrySet()) {
      for (; next < entry.getKey(); next++) {
        text.append('\n');
      }
      entry.getValue().forEach(line -> text.append(line).append('\n'));
      next += entry.getValue().size();
    }
    return text.toString();
  }

  private TreeMap<Integer, List<String>> changes() {
    TreeMap<Integer, List<String>> changes = new TreeMap<>();
    lines
        .lines()
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              int number = Integer.parseInt(line.substring(0, colon));
              String text = line.substring(colon + 1).stripLeading();
              changes.computeIfAbsent(number, key -> new ArrayList<>()).addAll(expand(text));
            });
    return changes;
  }

  private static List<String> expand(String text) {
    if (!text.startsWith("=")) {
      return List.of(text);
    }
    int dash = text.indexOf('-');
    int first = Integer.parseInt(text.substring(1, dash));
    int last = Integer.parseInt(text.substring(dash + 1));
    return BASE.lines().skip(first - 1L).limit(last - first + 1L).toList();
  }
}
