package io.github.perfparse.check;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.SourceRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands twice: an indicator in a form, a form in a batch. */
final class Duplicates {

  private Duplicates() {}

  /** An indicator's name and what it stands under. */
  private record Key(String level2, String level3) {}

  static Stream<Finding> indicators(Examination examination) {
    Map<Key, IndicatorRow> seen = new HashMap<>();
    return examination.figures().indicators().stream()
        .filter(row -> row.level2().isPrinted() && row.level3().isPrinted())
        .flatMap(
            row -> {
              IndicatorRow earlier = seen.putIfAbsent(key(row), row);
              return earlier == null ? Stream.empty() : Stream.of(twice(examination, earlier, row));
            });
  }

  private static Key key(IndicatorRow row) {
    String level3 = row.indicator().level3().orElseThrow();
    String name =
        level3
            .codePoints()
            .filter(c -> !Character.isWhitespace(c))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return new Key(row.indicator().level2().orElseThrow(), name);
  }

  private static Finding twice(Examination examination, IndicatorRow earlier, IndicatorRow row) {
    String message =
        "%s stands twice under %s, first on line %d"
            .formatted(row.name(), row.indicator().level2().orElseThrow(), earlier.level3().line());
    return examination
        .finding(row.level3())
        .using(earlier.level2(), earlier.level3(), row.level2(), row.level3())
        .says(message);
  }

  static Stream<Finding> forms(Examination examination) {
    return examination.batch().earlier(examination.form()).stream()
        .map(earlier -> twice(examination, earlier));
  }

  private static Finding twice(Examination examination, SourceRef earlier) {
    Form form = examination.form();
    Figures figures = examination.figures();
    Figure name = figures.text("项目名称", Pointer.of("projectName"), form.projectName());
    List<Figure> key =
        List.of(
            figures.text("year", Pointer.of("year"), form.year().map(String::valueOf)),
            name,
            figures.text("实施单位", Pointer.of("implementingUnit"), form.implementingUnit()));
    String message =
        "year, 实施单位 and 项目名称 are those of form %d of %s, line %d"
            .formatted(earlier.form(), earlier.file(), earlier.firstLine());
    return examination.finding(name).using(key).says(message);
  }
}
