package io.github.perfparse.write.baseline;

import io.github.perfparse.check.report.BaselineEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The members of one finding of a baseline, while they are read in any order. */
final class BaselineMembers {

  /** The members that are texts. */
  static final List<String> TEXTS =
      List.of("file", "projectName", "rule", "path", "expected", "actual");

  private static final List<String> REQUIRED = List.of("file", "rule", "path");

  private final Map<String, String> texts = new HashMap<>();
  private OptionalInt form = OptionalInt.empty();
  private Optional<List<String>> operands = Optional.empty();

  void text(String name, String value) {
    texts.put(name, value);
  }

  void form(int number) {
    form = OptionalInt.of(number);
  }

  void operands(List<String> values) {
    operands = Optional.of(values);
  }

  /** A member without which nothing can be compared. */
  Optional<String> missing() {
    Stream<String> numbers = form.isPresent() ? Stream.empty() : Stream.of("form");
    Stream<String> lists = operands.isPresent() ? Stream.empty() : Stream.of("operands");
    Stream<String> absent = REQUIRED.stream().filter(name -> !texts.containsKey(name));
    return Stream.of(absent, numbers, lists).flatMap(names -> names).findFirst();
  }

  BaselineEntry entry() {
    return new BaselineEntry(
        texts.get("file"),
        form.orElseThrow(),
        find("projectName"),
        texts.get("rule"),
        texts.get("path"),
        find("expected"),
        find("actual"),
        operands.orElseThrow());
  }

  private Optional<String> find(String name) {
    return Optional.ofNullable(texts.get(name));
  }
}
