package io.github.perfparse.check.catalog;

import io.github.perfparse.check.evidence.Claim;
import io.github.perfparse.check.evidence.Figure;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.rule.Examination;
import io.github.perfparse.form.Leftover;
import java.util.ArrayList;
import java.util.List;

/** Facts of the reading as findings. */
final class StrayCells {

  private StrayCells() {}

  /** One finding for all cells of such columns: there are some in every row. */
  static List<Finding> otherColumns(Examination examination) {
    List<Figure> cells = new ArrayList<>();
    for (Leftover leftover : examination.form().leftovers()) {
      if (leftover.kind() == Leftover.Kind.OTHER_COLUMN) {
        cells.add(examination.figures().leftover(leftover));
      }
    }
    return cells.isEmpty()
        ? List.of()
        : List.of(
            examination
                .finding(cells.get(0))
                .claims(Claim.UNREAD)
                .using(cells)
                .says("stray.columns", cells.size()));
  }

  /** A finding for each run of such lines. */
  static List<Finding> betweenForms(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Leftover leftover : examination.form().leftovers()) {
      if (leftover.kind() == Leftover.Kind.BETWEEN_FORMS) {
        findings.add(outside(examination, leftover));
      }
    }
    return findings;
  }

  private static Finding outside(Examination examination, Leftover lines) {
    if (lines.line() == lines.lastLine()) {
      return finding(examination, lines, "stray.line", lines.line(), lines.text());
    }
    return finding(examination, lines, "stray.lines", lines.line(), lines.lastLine(), lines.text());
  }

  /** A finding for each leftover of this kind; the sentence of the key takes the cell's text. */
  static List<Finding> of(Examination examination, Leftover.Kind kind, String key) {
    List<Finding> findings = new ArrayList<>();
    for (Leftover leftover : examination.form().leftovers()) {
      if (leftover.kind() == kind) {
        findings.add(finding(examination, leftover, key, leftover.text()));
      }
    }
    return findings;
  }

  private static Finding finding(
      Examination examination, Leftover leftover, String key, Object... parts) {
    Figure cell = examination.figures().leftover(leftover);
    return examination.finding(cell).claims(Claim.UNREAD).using(cell).says(key, parts);
  }
}
