package io.github.perfparse.write.base;

import io.github.perfparse.form.Form;
import io.github.perfparse.say.Language;
import java.util.Optional;

/**
 * What a value of a form is called: 指标 3“补植乔灌木数量”得分, 年度资金总额执行率, 项目名称. Where a report lists values
 * row by row, English keeps to the paths of the JSON.
 */
public final class FieldName {

  private static final String INDICATORS = "/indicators/";
  private static final String FUND_ROWS = "/funding/rows/";
  private static final String ATTRIBUTES = "/attributes/";

  private final Language language;

  /** Loaded when it is asked for, since a resource takes its time. */
  private Optional<Wording> wording = Optional.empty();

  public FieldName(Language language) {
    this.language = language;
  }

  public Language language() {
    return language;
  }

  /** The name of the value at a JSON Pointer; blank for the form as a whole. */
  public String of(Form form, String path) {
    if (path.isEmpty()) {
      return "";
    }
    String row = rowName(form, path);
    String gap = row.isEmpty() || isRow(path) ? "" : wording().text("book.gap");
    return row + gap + (isRow(path) ? "" : cellName(path));
  }

  /** The row that the value stands in; blank where it stands in none. */
  String row(Form form, String path) {
    return switch (language) {
      case EN -> path.substring(0, Math.max(0, path.lastIndexOf('/')));
      case ZH -> rowName(form, path);
    };
  }

  /** The value's name within its row. */
  String cell(Form form, String path) {
    return switch (language) {
      case EN -> path.substring(Math.min(Math.max(0, path.lastIndexOf('/')) + 1, path.length()));
      case ZH -> cellName(path);
    };
  }

  /** All phrases of the language. */
  public Wording wording() {
    if (wording.isEmpty()) {
      wording = Optional.of(Wording.in(language));
    }
    return wording.get();
  }

  private String rowName(Form form, String path) {
    if (path.startsWith(INDICATORS)) {
      int row = row(path, INDICATORS);
      return row < form.indicators().size() ? indicator(form, row) : "";
    }
    if (path.startsWith(FUND_ROWS)) {
      int row = row(path, FUND_ROWS);
      return row < form.funding().rows().size() ? form.funding().rows().get(row).label() : "";
    }
    return "";
  }

  private static int row(String path, String section) {
    int end = path.indexOf('/', section.length());
    String digits =
        end < 0 ? path.substring(section.length()) : path.substring(section.length(), end);
    return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
  }

  private String indicator(Form form, int row) {
    return wording()
        .text("book.indicator", row + 1)
        .replace("{name}", form.indicators().get(row).level3().orElse(""))
        .strip();
  }

  /** Whether it is a row as a whole. */
  private static boolean isRow(String path) {
    return path.isEmpty() || path.matches(".*/[0-9]*");
  }

  private String cellName(String path) {
    if (path.isEmpty()) {
      return wording().text("field.none");
    }
    if (path.startsWith(ATTRIBUTES)) {
      return path.substring(ATTRIBUTES.length());
    }
    boolean inRow = path.startsWith(INDICATORS) || path.startsWith(FUND_ROWS);
    String field = inRow ? path.substring(path.lastIndexOf('/') + 1) : path.substring(1);
    return wording().text("field." + field.replace('/', '.'));
  }
}
