package io.github.perfparse.check.report;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The findings that an earlier run found and somebody accepted. Each entry accepts one finding: a
 * second of the same kind is new.
 */
final class Baseline {

  private final List<BaselineEntry> entries;
  private final Map<BaselineEntry, Deque<BaselineEntry>> open = new HashMap<>();
  private int accepted;

  Baseline(List<BaselineEntry> entries) {
    this.entries = List.copyOf(entries);
    for (BaselineEntry entry : entries) {
      open.computeIfAbsent(entry.identity(), key -> new ArrayDeque<>()).add(entry);
    }
  }

  /** Whether the finding is accepted; uses up the entry that says so. */
  boolean accepts(BaselineEntry finding) {
    Deque<BaselineEntry> matching = open.getOrDefault(finding.identity(), new ArrayDeque<>());
    if (matching.isEmpty()) {
      return false;
    }
    matching.remove();
    accepted++;
    return true;
  }

  int accepted() {
    return accepted;
  }

  /** The entries for which these files have no finding any more, in the order they were given. */
  List<BaselineEntry> stale(Collection<String> files) {
    Set<String> read = Set.copyOf(files);
    return entries.stream()
        .filter(entry -> read.contains(entry.file()))
        .filter(this::isOpen)
        .toList();
  }

  /** Asks for the very entry: of several equal ones the first are those that were used up. */
  private boolean isOpen(BaselineEntry entry) {
    return open.getOrDefault(entry.identity(), new ArrayDeque<>()).stream()
        .anyMatch(left -> left == entry);
  }
}
