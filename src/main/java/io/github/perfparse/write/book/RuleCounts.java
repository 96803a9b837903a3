package io.github.perfparse.write.book;

import io.github.perfparse.check.catalog.Rules;
import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.rule.Rule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Findings by rule and whose mistake they are. */
final class RuleCounts {

  private final Map<String, Map<Cause, Integer>> counts = new TreeMap<>();

  void add(Finding finding) {
    counts
        .computeIfAbsent(finding.rule(), rule -> new EnumMap<>(Cause.class))
        .merge(finding.cause(), 1, Integer::sum);
  }

  /** The rules that found something, in the order of their list. */
  List<String> rules() {
    return Rules.ALL.stream().map(Rule::id).filter(counts::containsKey).toList();
  }

  int count(String rule, Cause cause) {
    return counts.getOrDefault(rule, Map.of()).getOrDefault(cause, 0);
  }
}
