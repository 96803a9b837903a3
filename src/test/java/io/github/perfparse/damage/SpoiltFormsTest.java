package io.github.perfparse.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.damage.Reflown.Judged;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Indicator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two forms, flattened and spoilt: every record is one of them, as far as it goes, and nobody is
 * accused of what the spoiling did.
 */
class SpoiltFormsTest {

  private static final int SEEDS = Seeds.end(3);

  /** Of so many rows one at least is a form's, or the record is of none. */
  private static final int FEW = 4;

  private static final List<Reflow> WAYS =
      List.of(Reflow.TABS, Reflow.TABS_STRIPPED, Reflow.SINGLE_SPACES, Reflow.CELL_A_LINE);

  @ParameterizedTest
  @EnumSource
  void noRecordIsNonsense(Spoil spoil) throws IOException {
    List<String> nonsense = new ArrayList<>();
    for (Reflown spoilt : spoilt(spoil)) {
      for (Judged read : spoilt.forms()) {
        if (isNonsense(read.form(), spoilt)) {
          nonsense.add(spoilt + ": the form on line " + read.form().source().firstLine());
        }
      }
    }
    assertThat(nonsense).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void nobodyIsAccused(Spoil spoil) throws IOException {
    List<String> accused = new ArrayList<>();
    for (Reflown spoilt : spoilt(spoil)) {
      for (String each : Accusations.of(spoilt)) {
        accused.add(spoilt + ": " + each);
      }
    }
    assertThat(accused).isEmpty();
  }

  private static List<Reflown> spoilt(Spoil spoil) throws IOException {
    List<Reflown> all = new ArrayList<>();
    for (int seed = Seeds.FIRST; seed < SEEDS; seed++) {
      String one = Damaged.clean(seed).text().strip();
      String other = Damaged.clean(seed + 1000).text().strip();
      for (Reflow way : WAYS) {
        List<String> lines =
            spoil.lines(lines(way, one, seed), lines(way, other, seed), new Random(seed));
        all.add(Reflown.of(one + "\n\n" + other, lines, way, seed));
      }
    }
    return all;
  }

  private static List<String> lines(Reflow way, String dump, int seed) {
    List<String> lines = new ArrayList<>();
    for (String line : way.flatten(Reflow.rows(dump), seed)) {
      lines.add(line.replace(Reflow.TITLE, ""));
    }
    return lines;
  }

  /** Whether it has neither the name of one of the forms nor rows of them. */
  private static boolean isNonsense(Form read, Reflown spoilt) {
    boolean named = false;
    int known = 0;
    for (Judged original : spoilt.originals()) {
      named |= isLike(original.form().projectName(), read.projectName().orElse(""));
      known = Math.max(known, known(read, original.form()));
    }
    return !named && known * FEW < Math.max(1, read.indicators().size());
  }

  private static int known(Form read, Form original) {
    int known = 0;
    for (Indicator row : read.indicators()) {
      String name = row.level3().orElse("");
      known += original.indicators().stream().anyMatch(one -> isLike(one.level3(), name)) ? 1 : 0;
    }
    return known;
  }

  /** The same, but for a watermark's letters and those that were lost. */
  private static boolean isLike(Optional<String> wanted, String read) {
    String want = Fold.text(wanted.orElse(""));
    String got = Fold.text(read.replace(Spoil.MARK, ""));
    boolean like = !want.isEmpty() && want.length() == got.length();
    for (int i = 0; like && i < want.length(); i++) {
      like = want.charAt(i) == got.charAt(i) || got.charAt(i) == Spoil.LOST;
    }
    return like;
  }
}
