package io.github.perfparse.damage;

import java.util.ArrayList;
import java.util.List;

/**
 * The true reading of one indicator row.
 *
 * @param level1 一级指标
 * @param level2 二级指标; where the print leaves honest doubt, every accepted reading, best first
 * @param name 三级指标
 * @param target 年度指标值
 * @param actual 实际完成值
 * @param points 分值
 * @param score 得分
 * @param reason 偏差原因分析及改进措施; empty where none is given
 * @param telling whether the name alone tells the level 2, as …合格率 and …及时性 do
 */
public record Item(
    String level1,
    List<String> level2,
    String name,
    String target,
    String actual,
    String points,
    String score,
    String reason,
    boolean telling) {

  public Item {
    level2 = List.copyOf(level2);
  }

  /** The label that is printed for this row's run. */
  public String printedLevel2() {
    return level2.get(0);
  }

  /** The same row, with one more accepted level 2. */
  public Item accepting(String label) {
    if (level2.contains(label)) {
      return this;
    }
    List<String> accepted = new ArrayList<>(level2);
    accepted.add(label);
    return new Item(level1, accepted, name, target, actual, points, score, reason, telling);
  }

  /** The same row with another reason. */
  public Item withReason(String text) {
    return new Item(level1, level2, name, target, actual, points, score, text, telling);
  }
}
