package io.github.perfparse.write.book;

import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.form.Form;
import io.github.perfparse.write.base.FieldName;
import io.github.perfparse.write.base.Wording;
import io.github.perfparse.write.table.Heads;

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
    String about = new FieldName(wording).of(form, finding.path().toString());
    return about.isEmpty() ? wrong(finding) : about + wording.text("book.colon") + wrong(finding);
  }

  /** Where a value is not printed, its rule speaks of others; said is what it would have to be. */
  private String wrong(Finding finding) {
    String rule = wording.text("rule." + finding.rule());
    return finding.cause() == Cause.MISSING && finding.expected().isPresent()
        ? wording.text("book.blank").replace("{value}", finding.expected().get().text())
        : rule;
  }
}
