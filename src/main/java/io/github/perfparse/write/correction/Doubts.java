package io.github.perfparse.write.correction;

import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Completeness;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.correction.FormValues;
import io.github.perfparse.form.Correction;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of a form that a person should look at once: those that findings hang on and that were
 * mended, those that could not be read, those with another reading, and those that are not there.
 */
public final class Doubts {

  private static final String OTHER_READING = "doubt.joined-";

  private final Form form;
  private final Map<String, Doubt> doubts = new LinkedHashMap<>();

  /**
   * A value to look at.
   *
   * @param path where it stands
   * @param line the line to look at
   * @param why the key of the phrase that says what is doubtful
   * @param other the other reading; blank if there is none
   */
  public record Doubt(String path, int line, String why, String other) {}

  private Doubts(Form form) {
    this.form = form;
  }

  /** What is doubtful of a form, each value once. */
  public static List<Doubt> of(Form form, List<Finding> findings) {
    Doubts doubts = new Doubts(form);
    doubts.otherReadings();
    findings.forEach(doubts::finding);
    doubts.unread();
    doubts.missing();
    return new ArrayList<>(doubts.doubts.values());
  }

  private void add(Pointer path, int line, String why, String other) {
    boolean isSettled =
        form.corrections().stream().map(Correction::path).anyMatch(path.toString()::equals);
    if (!isSettled && FormValues.text(form, path.toString()).isPresent()) {
      doubts.putIfAbsent(path.toString(), new Doubt(path.toString(), line, why, other));
    }
  }

  private void otherReadings() {
    for (Repair repair : form.repairs()) {
      if (repair.detail().key().startsWith(OTHER_READING)) {
        Object piece = repair.detail().parts().get(0);
        String read = FormValues.text(form, repair.path().toString()).orElse("");
        add(repair.path(), repair.line(), "doubt.other", piece + read);
      }
    }
  }

  private void finding(Finding finding) {
    // What is only worth a remark would send a person to every cell of a table.
    if (finding.cause() == Cause.READING && finding.severity() != Severity.INFO) {
      String why = "rule." + finding.rule();
      add(finding.path(), finding.line(), why, "");
      for (Finding.Operand operand : finding.operands()) {
        if (repair(operand.path()).isPresent()) {
          add(operand.path(), operand.line(), why, "");
        }
      }
    }
  }

  /** What was mended at the value or in its row. */
  private Optional<Repair> repair(Pointer path) {
    Pointer row = Pointer.of(path.section(), path.index(), "");
    return form.repairs().stream()
        .filter(repair -> repair.path().equals(path) || repair.path().equals(row))
        .findFirst();
  }

  private void unread() {
    for (Leftover left : form.leftovers()) {
      boolean isCut = left.kind() == Leftover.Kind.TRUNCATED_TEXT;
      String why = isCut ? "rule.truncated-text" : "doubt.unread";
      if (left.isInside()) {
        add(left.path(), left.line(), why, isCut ? "" : left.text());
      }
    }
  }

  private void missing() {
    for (Pointer path : Completeness.missing(form)) {
      add(path, line(path), "doubt.missing", "");
    }
  }

  /** The line of the row that lacks a value, or that of the form. */
  private int line(Pointer path) {
    return switch (path.index() == Pointer.NO_ROW ? "" : path.section()) {
      case IndicatorField.SECTION -> form.indicators().get(path.index()).line();
      case FundField.SECTION -> form.funding().rows().get(path.index()).line();
      default -> form.source().firstLine();
    };
  }
}
