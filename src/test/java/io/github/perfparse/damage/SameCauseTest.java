package io.github.perfparse.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.damage.Reflown.Judged;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Forms with an agency's slips in them, flattened in every way. Where all cells are read right the
 * slips are the agency's, as they are in the form itself: always where the cells were kept; else
 * but for those of whose cells one was doubtful, and not only joined or cleaned.
 */
class SameCauseTest {

  private static final int SEEDS = Seeds.end(1);

  /**
   * Without a grid a sum that does not close may be a digit's that was lost: beside an uncertain
   * cell it is no slip for sure.
   */
  private static final int MOST_LOST = 2;

  private static final int MOST_LOST_OF = 3;

  private static final Set<Reflow> KEPT =
      EnumSet.of(
          Reflow.TABS,
          Reflow.TABS_STRIPPED,
          Reflow.TABS_SPACED,
          Reflow.PIPES,
          Reflow.PIPES_BARE,
          Reflow.COMMAS,
          Reflow.HTML);

  /**
   * Broken at any width, most rows are put together of pieces: few forms are read wholly, and how
   * many of their few slips are kept is chance. What may not be said is asked of these, too.
   */
  private static final Set<Reflow> TOO_FEW =
      EnumSet.of(Reflow.WRAPPED_ROWS, Reflow.WRAPPED_NARROWLY);

  private static final Set<Repair.Kind> DOUBTS =
      EnumSet.of(Repair.Kind.ALIGNED_CELL, Repair.Kind.SHIFTED_ROW, Repair.Kind.INFERRED_LEVEL);

  /**
   * What is said of one way.
   *
   * @param told what may not be
   * @param slips the findings that blame the agency in the forms that were read wholly
   * @param lost those of them that blame nobody any more
   */
  record Blame(List<String> told, List<String> slips, List<String> lost) {}

  @ParameterizedTest
  @EnumSource
  void theCauseIsThatOfTheForm(Reflow way) throws IOException {
    Blame blame = blame(way);
    assertThat(blame.told()).isEmpty();
    String share = blame.lost().size() + " of " + blame.slips().size() + " blame nobody any more";
    if (!TOO_FEW.contains(way)) {
      assertThat(blame.lost().size() * MOST_LOST_OF)
          .as(share)
          .isLessThanOrEqualTo(blame.slips().size() * MOST_LOST);
    }
  }

  private static Blame blame(Reflow way) throws IOException {
    Blame blame = new Blame(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int seed = Seeds.FIRST; seed < SEEDS && !way.isSpoilt(); seed++) {
      for (Slip slip : Slip.values()) {
        Truth truth = slip.in(CleanForms.of(seed), Dice.random(seed));
        Writer writer = new Writer();
        writer.write(Printer.print(truth));
        String dump = String.join("\n", writer.lines());
        Reflown read = Reflown.of(dump, way.flatten(Reflow.rows(dump), seed), way, seed);
        compare(read, truth, slip, blame);
      }
    }
    return blame;
  }

  private static void compare(Reflown read, Truth truth, Slip slip, Blame blame) {
    List<Finding> slips = blamed(read.originals());
    assertThat(slips).as("%s is found in the form itself", slip).isNotEmpty();
    List<Finding> blamed = blamed(read.forms());
    for (Finding finding : blamed) {
      if (!holds(slips, finding)) {
        blame.told().add(read + " " + slip + ", false: " + finding.message());
      }
    }
    for (Judged form : read.forms()) {
      boolean whole = Scorer.score(truth, form.form()).whollyRight();
      for (Finding finding : whole ? slips : List.<Finding>of()) {
        blame.slips().add(finding.rule());
        if (!holds(blamed, finding)) {
          blame.lost().add(finding.rule());
          if (KEPT.contains(read.way()) || !isDoubtful(finding, form)) {
            blame.told().add(read + " " + slip + ", lost: " + finding.message());
          }
        }
      }
    }
  }

  private static List<Finding> blamed(List<Judged> forms) {
    List<Finding> blamed = new ArrayList<>();
    for (Judged form : forms) {
      for (Finding finding : form.findings()) {
        if (finding.cause() == Cause.SOURCE) {
          blamed.add(finding);
        }
      }
    }
    return blamed;
  }

  private static boolean holds(List<Finding> findings, Finding wanted) {
    return findings.stream()
        .anyMatch(
            finding ->
                finding.rule().equals(wanted.rule())
                    && finding.path().equals(wanted.path())
                    && finding.actual().equals(wanted.actual())
                    && finding.expected().equals(wanted.expected()));
  }

  /** Whether one of the values that it is about, or their row or table, is doubted. */
  private static boolean isDoubtful(Finding finding, Judged form) {
    for (Repair repair : form.form().repairs()) {
      for (Finding.Operand operand : finding.operands()) {
        boolean near = Scorer.near(repair.path().toString(), operand.path().toString());
        boolean total = operand.path().section().equals(Pointer.TOTAL.section());
        boolean table = total && repair.path().equals(Pointer.INDICATORS);
        if (DOUBTS.contains(repair.kind()) && (near || table)) {
          return true;
        }
      }
    }
    return false;
  }
}
