package io.github.perfparse.check.report;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.form.Form;
import java.util.List;
import java.util.Optional;

/**
 * What makes a finding the same in a later run: where it is and what it says, but not its line,
 * which moves with every line that is put in above it.
 *
 * @param file the input's name as given
 * @param form number of the form in its input; where the project has a name, that counts instead
 * @param projectName 项目名称
 * @param rule the id of the rule
 * @param path JSON Pointer of the value
 * @param expected what it would have to be
 * @param actual what it is
 * @param operands every value the rule used, as it was printed
 */
public record BaselineEntry(
    String file,
    int form,
    Optional<String> projectName,
    String rule,
    String path,
    Optional<String> expected,
    Optional<String> actual,
    List<String> operands) {

  private static final int ANY_FORM = 0;

  public BaselineEntry {
    operands = List.copyOf(operands);
  }

  /** The entry that accepts a finding. */
  public static BaselineEntry of(Form form, Finding finding) {
    return new BaselineEntry(
        form.source().file(),
        form.source().form(),
        form.projectName(),
        finding.rule(),
        finding.path().toString(),
        finding.expected().map(Finding.Fact::text),
        finding.actual().map(Finding.Fact::text),
        finding.operands().stream().map(Finding.Operand::text).toList());
  }

  /** The entry as it is compared: equal for two that mean the same finding. */
  public BaselineEntry identity() {
    int number = projectName.isPresent() ? ANY_FORM : form;
    return new BaselineEntry(file, number, projectName, rule, path, expected, actual, operands);
  }
}
