package io.github.perfparse.write.book;

import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.write.base.Wording;
import io.github.perfparse.write.table.Heads;
import io.github.perfparse.write.table.Table;

/**
 * What is wrong, in one sentence: in English the finding's own; in Chinese the value it is about
 * and what the rule says of it, as {@code 指标“补植乔灌木数量”得分：得分高于分值}.
 */
final class FindingSentence {

  private final Wording wording;
  private final Heads heads;

  FindingSentence(Wording wording, Heads heads) {
    this.wording = wording;
    this.heads = heads;
  }

  String of(Form form, Finding finding) {
    if (heads == Heads.EN) {
      return finding.message();
    }
    String about = row(form, finding.path()) + field(finding.path());
    return about.isEmpty() ? wrong(finding) : about + wording.text("book.colon") + wrong(finding);
  }

  /** Where a value is not printed, its rule speaks of others; said is what it would have to be. */
  private String wrong(Finding finding) {
    String rule = wording.text("rule." + finding.rule());
    return finding.cause() == Cause.MISSING && finding.expected().isPresent()
        ? wording.text("book.blank").replace("{value}", finding.expected().get().text())
        : rule;
  }

  private String row(Form form, Pointer path) {
    int index = path.index();
    return switch (Table.of(path)) {
      case INDICATORS ->
          index < form.indicators().size()
              ? wording
                  .text("book.indicator", index + 1)
                  .replace("{name}", form.indicators().get(index).level3().orElse(""))
              : "";
      case FUNDING ->
          index < form.funding().rows().size() ? form.funding().rows().get(index).label() : "";
      case FORMS, FINDINGS -> "";
    };
  }

  /** The name of the field as the form prints it; an attribute has its own. */
  private String field(Pointer path) {
    String member = path.index() == Pointer.NO_ROW ? path.section() : "";
    String key =
        member.isEmpty()
            ? path.field()
            : member + (path.field().isEmpty() ? "" : "." + path.field());
    if (key.isEmpty()) {
      return "";
    }
    String name = wording.text("field." + key);
    return name.startsWith("field.") ? path.field() : name;
  }
}
