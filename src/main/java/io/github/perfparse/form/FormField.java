package io.github.perfparse.form;

import java.util.Optional;

/**
 * The fields that a form has once, in the order of the output. Fund rows and indicators have {@link
 * FundField}s and {@link IndicatorField}s.
 */
public enum FormField {
  TITLE("title", "标题"),
  YEAR("year", "年度"),
  PROJECT_NAME("projectName", "项目名称"),
  DEPARTMENT("supervisingDepartment", "主管部门"),
  UNIT("implementingUnit", "实施单位"),
  MONEY_UNIT("funding", "unit", "金额单位"),
  EXPECTED("objectives", "expected", "预期目标"),
  ACHIEVED("objectives", "actual", "实际完成情况"),
  TOTAL_POINTS("total", "points", "总分分值"),
  TOTAL_SCORE("total", "score", "总分得分"),
  GRADE("grade", "评分等级");

  private final Pointer path;
  private final String label;

  FormField(String key, String label) {
    this(key, "", label);
  }

  FormField(String section, String key, String label) {
    this.path = Pointer.of(section, key);
    this.label = label;
  }

  /** The field that stands there, if it is one that a form has once. */
  public static Optional<FormField> at(Pointer path) {
    for (FormField field : values()) {
      if (field.path.equals(path)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** Its place. */
  public Pointer path() {
    return path;
  }

  /** Its name in the output, within its section. */
  public String key() {
    return path.field().isEmpty() ? path.section() : path.field();
  }

  /** Its name in a table: {@code title}, {@code total_points}. */
  public String column() {
    return path.field().isEmpty() ? path.section() : path.section() + "_" + path.field();
  }

  /** Its name in Chinese. */
  public String label() {
    return label;
  }

  /** Whether it stands above the form's tables. */
  public boolean isAtTop() {
    return compareTo(MONEY_UNIT) <= 0;
  }

  /** Whether a complete form has it. */
  public boolean isRequired() {
    return this != GRADE;
  }

  /** What the form has in it: a text that is not blank, or a number. */
  public Optional<?> of(Form form) {
    return switch (this) {
      case TITLE -> form.title().isBlank() ? Optional.empty() : Optional.of(form.title());
      case YEAR -> form.year();
      case PROJECT_NAME -> form.projectName();
      case DEPARTMENT -> form.supervisingDepartment();
      case UNIT -> form.implementingUnit();
      case MONEY_UNIT -> form.funding().unit();
      case EXPECTED -> form.objectives().expected();
      case ACHIEVED -> form.objectives().actual();
      case TOTAL_POINTS -> form.total().points();
      case TOTAL_SCORE -> form.total().score();
      case GRADE -> form.grade();
    };
  }
}
