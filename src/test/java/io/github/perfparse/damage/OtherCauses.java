package io.github.perfparse.damage;

import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.damage.Reflown.Judged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings whose cause is another than in the form as it was. Where the cells have to be told
 * apart by the words, or have lost the blank ones beside them, a finding may have less of a claim,
 * and never more.
 */
final class OtherCauses {

  private OtherCauses() {}

  /** Each of them, with its cause. */
  static List<String> of(Reflown reflown) {
    List<String> others = new ArrayList<>();
    for (Judged form : reflown.way().isSpoilt() ? List.<Judged>of() : reflown.forms()) {
      Map<String, Cause> wanted = causes(reflown.original(form));
      causes(form)
          .forEach(
              (finding, cause) -> {
                if (!isSame(wanted.get(finding), cause, form, reflown.way())) {
                  others.add(finding + " " + cause);
                }
              });
    }
    return others;
  }

  private static boolean isSame(Cause wanted, Cause cause, Judged form, Reflow way) {
    boolean byWords = form.form().source().isReadByWords();
    boolean moved = way == Reflow.TABS_TRIMMED || way == Reflow.TABS_SQUEEZED;
    return wanted == cause || cause == Cause.READING && (wanted == null || byWords || moved);
  }

  private static Map<String, Cause> causes(Judged form) {
    Map<String, Cause> causes = new HashMap<>();
    for (Finding finding : form.findings()) {
      causes.put(finding.rule() + " " + finding.path(), finding.cause());
    }
    return causes;
  }
}
