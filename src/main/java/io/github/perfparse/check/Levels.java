package io.github.perfparse.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which 二级指标 may stand under which 一级指标. */
final class Levels {

  // form: 财预〔2020〕10号, and the 成本指标 column that forms have had since 2021.
  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "产出指标",
          Set.of("数量指标", "质量指标", "时效指标", "成本指标", "经济成本指标"),
          "效益指标",
          Set.of("经济效益指标", "社会效益指标", "生态效益指标", "环境效益指标", "可持续影响指标"),
          "满意度指标",
          Set.of("服务对象满意度指标", "满意度指标"),
          "成本指标",
          Set.of("经济成本指标", "社会成本指标", "生态环境成本指标"));

  private static final Set<String> KNOWN =
      ALLOWED.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

  private Levels() {}

  /** Whether both labels are known and the second does not belong under the first. */
  static boolean disagree(Optional<String> level1, Optional<String> level2) {
    return level1.isPresent()
        && level2.isPresent()
        && ALLOWED.containsKey(level1.get())
        && KNOWN.contains(level2.get())
        && !ALLOWED.get(level1.get()).contains(level2.get());
  }
}
