package io.github.perfparse.damage;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.damage.Reflown.Judged;
import io.github.perfparse.damage.Score.Wrong;
import io.github.perfparse.form.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cells that are read wrong with nothing that points at them. */
final class Silence {

  /** These speak of all rows, and of no cell. */
  private static final Set<String> OPINIONS = Set.of("category-weights", "points-not-100");

  private static final Map<String, String> FUND_ROWS =
      Map.of(
          "/funding/rows/total/", "资金总额",
          "/funding/rows/appropriation/", "当年财政拨款",
          "/funding/rows/carryover/", "上年结转",
          "/funding/rows/other/", "其他资金");

  private Silence() {}

  /** Each of them beside the truth of its form. */
  static List<String> of(Reflown reflown, List<Truth> truths) {
    List<String> silent = new ArrayList<>();
    for (Judged read : reflown.forms()) {
      for (Wrong wrong : Scorer.score(truths.get(reflown.number(read)), read.form()).wrong()) {
        if (wrong.silent() && !isTold(wrong, read) && !isGone(wrong, reflown.way(), read)) {
          silent.add(wrong.toString());
        }
      }
    }
    return silent;
  }

  private static boolean isTold(Wrong wrong, Judged read) {
    Form form = read.form();
    boolean found =
        read.findings().stream()
            .filter(finding -> !OPINIONS.contains(finding.rule()))
            .anyMatch(finding -> Scorer.near(finding.path().toString(), wrong.path()));
    boolean piece =
        form.leftovers().stream()
            .map(leftover -> Fold.text(leftover.text()))
            .anyMatch(text -> holds(text, Fold.text(wrong.want())));
    boolean quoted =
        FUND_ROWS.entrySet().stream()
            .filter(row -> wrong.path().startsWith(row.getKey()))
            .anyMatch(
                row -> form.leftovers().stream().anyMatch(l -> l.text().contains(row.getValue())));
    return found || piece || quoted;
  }

  private static boolean holds(String loose, String want) {
    return loose.length() > 2 && want.contains(loose) || !want.isEmpty() && loose.contains(want);
  }

  /**
   * A cell that is not printed any more, or stands in the half of a form that is told as lacking.
   */
  private static boolean isGone(Wrong wrong, Reflow way, Judged read) {
    boolean half =
        read.findings().stream()
            .map(Finding::path)
            .map(Object::toString)
            .anyMatch(path -> path.equals("/title") || path.equals("/total"));
    boolean blank = wrong.got().isEmpty();
    return way.drops() && wrong.want().startsWith(wrong.got()) || way.swaps() && half && blank;
  }
}
