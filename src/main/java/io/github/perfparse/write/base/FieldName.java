package io.github.perfparse.write.base;

import io.github.perfparse.form.Form;

/** What a value of a form is called: 指标 3“补植乔灌木数量”得分, 年度资金总额执行率, 项目名称. */
public final class FieldName {

  private static final String INDICATORS = "/indicators/";
  private static final String FUND_ROWS = "/funding/rows/";
  private static final String ATTRIBUTES = "/attributes/";

  private final Wording wording;

  public FieldName(Wording wording) {
    this.wording = wording;
  }

  /** The name of the value at a JSON Pointer; blank for the form as a whole. */
  public String of(Form form, String path) {
    if (path.startsWith(INDICATORS)) {
      int row = row(path, INDICATORS);
      return row < form.indicators().size() ? indicator(form, row) + cell(path) : "";
    }
    if (path.startsWith(FUND_ROWS)) {
      int row = row(path, FUND_ROWS);
      return row < form.funding().rows().size()
          ? form.funding().rows().get(row).label() + wording.text("book.gap") + cell(path)
          : "";
    }
    if (path.isEmpty() || path.startsWith(ATTRIBUTES)) {
      return path.isEmpty() ? "" : path.substring(ATTRIBUTES.length());
    }
    return wording.text("field." + path.substring(1).replace('/', '.'));
  }

  private static int row(String path, String section) {
    int end = path.indexOf('/', section.length());
    String digits =
        end < 0 ? path.substring(section.length()) : path.substring(section.length(), end);
    return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
  }

  private String indicator(Form form, int row) {
    return wording
        .text("book.indicator", row + 1)
        .replace("{name}", form.indicators().get(row).level3().orElse(""));
  }

  /** The column; nothing for a row as a whole. */
  private String cell(String path) {
    String field = path.substring(path.lastIndexOf('/') + 1);
    return field.matches("[0-9]*") ? "" : wording.text("field." + field);
  }
}
