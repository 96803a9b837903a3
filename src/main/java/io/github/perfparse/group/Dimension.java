package io.github.perfparse.group;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.form.Form;
import io.github.perfparse.say.Keyed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What forms can be grouped by. */
public enum Dimension implements Keyed {
  /** 主管部门. */
  DEPARTMENT("主管部门"),
  /** 实施单位. */
  UNIT("实施单位"),
  /** The project over the years: its name without year and phase. */
  PROJECT("项目"),
  /** The fiscal year. */
  YEAR("年度"),
  /** How the cells were parted; of a document, what it is. */
  LAYOUT("版式"),
  /** The rules that found something, of which there may be several: a form is in each group. */
  RULE("规则");

  private static final List<String> NOTHING = List.of("");

  private final String head;

  Dimension(String head) {
    this.head = head;
  }

  /** The groups that a form belongs to; a blank one where nothing is printed. */
  public List<String> of(Form form, List<Finding> findings) {
    return switch (this) {
      case DEPARTMENT -> one(form.supervisingDepartment());
      case UNIT -> one(form.implementingUnit());
      case PROJECT -> one(form.projectName().map(ProjectName::lasting));
      case YEAR -> one(form.year().map(year -> Integer.toString(year)));
      case LAYOUT ->
          List.of(form.source().isDocument() ? form.source().kind() : form.source().dialect());
      case RULE -> rules(findings);
    };
  }

  private static List<String> rules(List<Finding> findings) {
    List<String> rules = findings.stream().map(Finding::rule).distinct().toList();
    return rules.isEmpty() ? NOTHING : rules;
  }

  private static List<String> one(Optional<String> name) {
    return name.isPresent() ? List.of(name.get()) : NOTHING;
  }

  /** Whether it is a name, which people write as they like, and no word of the program's own. */
  boolean isName() {
    return this == DEPARTMENT || this == UNIT || this == PROJECT;
  }

  /** Its Chinese name. */
  public String head() {
    return head;
  }

  /**
   * What to group by so that a project is told from another's of its name, and one year from the
   * next: a project is shown by unit, project and year.
   */
  public static List<Dimension> whole(List<Dimension> asked) {
    if (!asked.contains(PROJECT)) {
      return asked;
    }
    List<Dimension> whole = new ArrayList<>(asked);
    if (!asked.contains(UNIT) && !asked.contains(DEPARTMENT)) {
      whole.add(whole.indexOf(PROJECT), UNIT);
    }
    if (!asked.contains(YEAR)) {
      whole.add(YEAR);
    }
    return whole;
  }

  /** The name on the command line, and of its column. */
  @Override
  public String toString() {
    return key();
  }
}
