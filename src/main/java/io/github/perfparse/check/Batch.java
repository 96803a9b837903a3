package io.github.perfparse.check;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.SourceRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is remembered of the forms seen so far: where each year, unit and project name first stood.
 */
final class Batch {

  private final Map<Key, SourceRef> seen = new HashMap<>();

  /** What makes two forms the same. */
  private record Key(Optional<Integer> year, String unit, String name) {}

  void add(Form form) {
    key(form).ifPresent(key -> seen.putIfAbsent(key, form.source()));
  }

  /** Where a form of the same year, unit and project name stood. */
  Optional<SourceRef> earlier(Form form) {
    return key(form).map(seen::get);
  }

  /** A form without a unit or a name cannot be told from others. */
  private static Optional<Key> key(Form form) {
    return form.implementingUnit()
        .flatMap(unit -> form.projectName().map(name -> new Key(form.year(), unit, name)));
  }
}
