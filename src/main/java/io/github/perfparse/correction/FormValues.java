package io.github.perfparse.correction;

import io.github.perfparse.form.Correction;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Placed;
import io.github.perfparse.say.Misfit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The values of a form as people write them, by JSON Pointer.
 *
 * <pre>
 * /indicators/3/score           9.5
 * /funding/rows/0/executed      615.95 in a form in 万元, whose record says 6159500
 * </pre>
 */
public final class FormValues {

  /** What is printed on a form; the others are about its reading. */
  private static final Set<String> SECTIONS =
      Set.of(
          "title",
          "year",
          "projectName",
          "supervisingDepartment",
          "implementingUnit",
          "funding",
          "objectives",
          "indicators",
          "total",
          "grade",
          "attributes");

  private FormValues() {}

  /** What was read at that place, blank if nothing; empty if the form has no such place. */
  public static Optional<String> text(Form form, String path) {
    return find(form, path)
        .filter(FormValues::isValue)
        .map(node -> Field.of(form, path, node.type()).text(node.value()));
  }

  private static boolean isValue(RecordTree.Node node) {
    return node.value() instanceof Optional || node.value() instanceof String;
  }

  private static Optional<RecordTree.Node> find(Form form, String path) {
    List<String> names = names(path);
    return names.isEmpty() || !SECTIONS.contains(names.get(0))
        ? Optional.empty()
        : RecordTree.find(form, names);
  }

  private static List<String> names(String path) {
    List<String> names = new ArrayList<>();
    String[] escaped = path.split("/", -1);
    for (int i = 1; i < escaped.length; i++) {
      names.add(escaped[i].replace("~1", "/").replace("~0", "~"));
    }
    return names;
  }

  /**
   * The form with a value that a person gave; what was doubted about the old one is settled.
   *
   * @param path where it stands
   * @param read what the person saw there as the program's reading
   * @param corrected the right value; {@code -} or a blank for none
   * @throws Misfit if there is no such value, if something else was read, or if no such value can
   *     stand there
   */
  public static Form corrected(Form form, String path, String read, String corrected, String note) {
    Optional<String> was = text(form, path);
    if (was.isEmpty()) {
      throw new Misfit("correction.missing", path);
    }
    if (!Field.areSame(was.get(), read)) {
      throw new Misfit("correction.changed", path, was.get(), read);
    }
    RecordTree.Node node = find(form, path).orElseThrow();
    Field field = Field.of(form, path, node.type());
    Object value = field.value(corrected.strip());
    Form changed = (Form) RecordTree.with(form, names(path), value);
    String now = field.text(value);
    return changed.corrected(
        new Correction(path, was.get(), now, note),
        without(changed.repairs(), path),
        changed.leftovers().stream()
            .filter(left -> !left.path().toString().equals(path) && !isFound(left.text(), now))
            .toList(),
        without(changed.provenance(), path));
  }

  /** A text that found no place has found it. */
  private static boolean isFound(String loose, String now) {
    return !now.isEmpty() && Field.areSame(loose, now);
  }

  private static <T extends Placed> List<T> without(List<T> placed, String path) {
    return placed.stream().filter(one -> !one.path().toString().equals(path)).toList();
  }
}
