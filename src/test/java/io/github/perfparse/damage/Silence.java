package io.github.perfparse.damage;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.damage.Reflown.Judged;
import io.github.perfparse.damage.Score.Wrong;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.form.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        if (wrong.silent() && !isTold(wrong, read) && !isGone(wrong, reflown, read)) {
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
    return found || piece || quoted || isInMarkedCell(wrong.want(), form);
  }

  /**
   * {@code 优} behind the last reason or value, which is doubted for it; a name before its target,
   * likewise; a name parted among both, {@code 采购 | 成本节约情况节约}, where either is doubted; a name in
   * the column of levels, {@code 数字资源共享 | 持续推 | 进}, where both the level and the name are.
   */
  private static boolean isInMarkedCell(String want, Form form) {
    for (int i = 0; i < form.indicators().size(); i++) {
      Indicator row = form.indicators().get(i);
      boolean name = row.level3().orElse("").endsWith(want) && isMarked(form, i, "level3");
      boolean reason = row.deviation().orElse("").endsWith(want) && isMarked(form, i, "deviation");
      boolean target = text(row.target()).contains(want) && isMarked(form, i, "target");
      name |= isParted(want, row) && isMarked(form, i, "level3") && isMarked(form, i, "target");
      boolean actual = text(row.actual()).endsWith(want) && isMarked(form, i, "actual");
      boolean level = row.level2().orElse("").equals(want) && isMarked(form, i, "level2");
      name |= level && isMarked(form, i, "level3");
      if (!want.isEmpty() && (name || reason || target || actual)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParted(String name, Indicator row) {
    String begin = row.level3().orElse("");
    boolean begun = !begin.isEmpty() && name.startsWith(begin);
    return begun && text(row.target()).startsWith(name.substring(begin.length()));
  }

  private static String text(Optional<Quantity> value) {
    return value.map(Quantity::text).orElse("");
  }

  private static boolean isMarked(Form form, int row, String field) {
    String path = "/indicators/" + row + "/" + field;
    return form.repairs().stream().anyMatch(mark -> Scorer.near(mark.path().toString(), path));
  }

  private static boolean holds(String loose, String want) {
    return loose.length() > 2 && want.contains(loose) || !want.isEmpty() && loose.contains(want);
  }

  /** A cell of which nobody can know: the text is that of a form that does not print it. */
  private static boolean isGone(Wrong wrong, Reflown reflown, Judged read) {
    if (isOfLostRow(wrong)) {
      return true;
    }
    if (reflown.way().swaps()) {
      return isElsewhere(words(wrong), reflown, read);
    }
    boolean begun = wrong.want().startsWith(wrong.got());
    return begun && (reflown.isTextWithout(words(wrong)) || reflown.isTextWithout(wrong.want()));
  }

  /** A row that is not read is asked for by its name. */
  private static boolean isOfLostRow(Wrong wrong) {
    return wrong.path().startsWith("/indicators/-1/") && !wrong.path().endsWith("/level3");
  }

  /** The words that the cell is told by: those before the amounts, where a fund row is lacking. */
  private static String words(Wrong wrong) {
    return FUND_ROWS.entrySet().stream()
        .filter(row -> wrong.path().startsWith(row.getKey()))
        .map(Map.Entry::getValue)
        .findAny()
        .orElse(wrong.want());
  }

  /** In no line of half a form, which is told as lacking the other half. */
  private static boolean isElsewhere(String words, Reflown reflown, Judged read) {
    boolean half =
        read.findings().stream()
            .map(Finding::path)
            .map(Object::toString)
            .anyMatch(path -> path.equals("/title") || path.equals("/total"));
    SourceRef place = read.form().source();
    return half
        && reflown.lines().subList(place.firstLine() - 1, place.lastLine()).stream()
            .noneMatch(line -> Fold.text(line).contains(Fold.text(words)));
  }
}
