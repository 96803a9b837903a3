package io.github.perfparse.damage;

import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Completeness;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.damage.Reflown.Judged;
import io.github.perfparse.form.Pointer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The findings that say of the paper what is not true of the form as it was. */
final class Accusations {

  private Accusations() {}

  /** Each rule and what it says. */
  static List<String> of(Reflown reflown) {
    List<String> accusations = new ArrayList<>();
    for (Judged form : reflown.forms()) {
      List<Judged> originals = reflown.partsOf(form);
      for (Finding finding : form.findings()) {
        boolean told = false;
        for (Judged original : originals) {
          told |= isTrue(finding, original);
        }
        if (!told && !isOfAnotherForm(finding, form, reflown)) {
          accusations.add(finding.rule() + ", " + finding.message());
        }
      }
    }
    return accusations;
  }

  private static boolean isTrue(Finding finding, Judged original) {
    return switch (finding.cause()) {
      case READING -> true;
      case MISSING -> isMissing(finding.path(), original);
      case SOURCE -> isFound(finding, original);
    };
  }

  /**
   * Whether it is true of a form that prints the same text: one that gives no reason for the row.
   */
  private static boolean isOfAnotherForm(Finding finding, Judged read, Reflown reflown) {
    if (!finding.rule().equals("deduction-unexplained")) {
      return false;
    }
    Optional<String> name = read.form().indicators().get(finding.path().index()).level3();
    return reflown.original(read).form().indicators().stream()
        .filter(row -> row.level3().equals(name) && row.deviation().isPresent())
        .anyMatch(row -> reflown.isTextWithout(row.deviation().get()));
  }

  private static boolean isMissing(Pointer path, Judged original) {
    boolean sum = original.findings().stream().anyMatch(found -> found.cause() == Cause.MISSING);
    return path.section().equals("indicators") && path.index() != Pointer.NO_ROW
        ? sum || lackingFields(original).contains(path.field())
        : sum || Completeness.missing(original.form()).contains(path);
  }

  private static Set<String> lackingFields(Judged original) {
    Set<String> fields = new HashSet<>();
    for (Pointer path : Completeness.missing(original.form())) {
      fields.add(path.field());
    }
    return fields;
  }

  private static boolean isFound(Finding finding, Judged original) {
    return original.findings().stream()
        .anyMatch(
            found ->
                found.rule().equals(finding.rule())
                    && found.cause() == Cause.SOURCE
                    && found.expected().equals(finding.expected())
                    && found.actual().equals(finding.actual()));
  }
}
