package io.github.perfparse.align;

import io.github.perfparse.align.label.Label;
import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.SectionLabel;
import io.github.perfparse.parse.cell.MoneyUnit;
import io.github.perfparse.parse.cell.OwnUnit;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Fold;
import java.util.Optional;

/** The unit of a form's amounts, wherever it is printed: the first that is found. */
final class FundUnit {

  private final Sheet sheet;
  private final WordLedger book;
  private Optional<String> unit = Optional.empty();

  FundUnit(Sheet sheet, WordLedger book) {
    this.sheet = sheet;
    this.book = book;
  }

  /** The unit; empty where none was found. */
  Optional<String> known() {
    return unit;
  }

  /**
   * {@code 8.4万}: an amount may have a unit of its own, which is the table's where none is known.
   */
  void takeOwn(String amount) {
    unit = unit.isPresent() ? unit : OwnUnit.of(amount).map(OwnUnit::unit);
  }

  /** Finds the unit of money among the words: in the section's label, a head, or by itself. */
  void find(int from, int to) {
    Optional<Label> strange = Optional.empty();
    for (int i = from; i < to && unit.isEmpty(); i++) {
      String key = Fold.key(sheet.words(i, Math.min(to, i + 4)));
      Optional<Label> label =
          sheet.labels().at(i, LabelKind.SECTION, LabelKind.FUND_COLUMN, LabelKind.HEAD);
      if (label.isPresent() && label.get().to() <= to) {
        takeUnit(key(label.get()), i, label.get().to());
        strange = strange.isEmpty() && hasStrangeUnit(label.get()) ? label : strange;
      }
      if (unit.isEmpty() && isCorner(sheet, i)) {
        takeUnit(Fold.key(sheet.word(i)), i, i + 1);
      }
      if (key.startsWith("单位") || key.startsWith("金额单位") || key.startsWith("(")) {
        takeAlone(i, to);
      }
    }
    takeTorn(from, to);
    if (unit.isEmpty() && strange.isPresent()) {
      noteStrangeUnit(strange.get());
    }
  }

  /**
   * {@code 单位名称 甲院 ⏎ 整体支出(万元) 年初预算数}: the word names the table of the funds, whatever it is called.
   */
  static boolean isCorner(Sheet sheet, int index) {
    return MoneyUnit.endsLabel(Fold.key(sheet.word(index)))
        && sheet.startsCell(index)
        && sheet.labels().has(index + 1, LabelKind.FUND_COLUMN);
  }

  /** The section's label stands in the middle of the rows that it covers. */
  void findAmid(int from, int to) {
    for (int i = from; i < to && unit.isEmpty(); i++) {
      Optional<Label> label = sheet.labels().at(i, LabelKind.SECTION, SectionLabel.FUNDS.name());
      if (label.isPresent() && label.get().to() <= to) {
        takeUnit(key(label.get()), i, label.get().to());
      }
    }
  }

  /**
   * {@code 项目资金 (万 ⏎ 年初预算数 … 得分 ⏎ 元)}: the columns' heads stand inside of the bracket; or {@code
   * 项目资金 年初预算数 … 得分 ⏎ 万元)}: character recognition has lost its other half.
   */
  private void takeTorn(int from, int to) {
    String rest = MoneyUnit.TEN_THOUSAND + ")";
    for (int i = from; i < to && unit.isEmpty(); i++) {
      String word = sheet.word(i);
      if (word.startsWith(MoneyUnit.TEN_THOUSAND + ")") || word.startsWith(rest)) {
        unit = Optional.of(MoneyUnit.TEN_THOUSAND);
        book.take(FormField.MONEY_UNIT.path(), i, i + 1);
      }
      rest = word.endsWith("(万") ? MoneyUnit.YUAN + ")" : rest;
    }
  }

  private String key(Label label) {
    return Fold.key(sheet.words(label.from(), label.to()));
  }

  private boolean hasStrangeUnit(Label label) {
    return label.is(LabelKind.SECTION, SectionLabel.FUNDS.name())
        && MoneyUnit.unknownIn(key(label)).isPresent();
  }

  /** {@code 项目资金（美元）}: amounts in a unit that is not known are not passed off as yuan. */
  private void noteStrangeUnit(Label label) {
    String strange = MoneyUnit.unknownIn(key(label)).orElseThrow();
    book.unrecognised(FormField.MONEY_UNIT.path(), label.from(), label.to(), strange);
  }

  private void takeAlone(int from, int to) {
    for (int end = from + 1; end <= Math.min(to, from + 4) && unit.isEmpty(); end++) {
      String key = Fold.key(sheet.words(from, end)).replace("金额", "");
      String whole = MoneyUnit.whole(key);
      if ((whole.endsWith("元") || whole.endsWith("元)")) && key.length() <= 6) {
        takeUnit(key, from, end);
      }
    }
  }

  private void takeUnit(String key, int from, int to) {
    Optional<String> found = MoneyUnit.in(key);
    if (found.isPresent()) {
      unit = found;
      Pointer path = FormField.MONEY_UNIT.path();
      book.take(path, from, to);
      Optional<Message> mended = MoneyUnit.mended(key, found.get());
      if (mended.isPresent()) {
        book.repair(Repair.Kind.CLEANED_TEXT, path, sheet.line(from), mended.get());
      }
    }
  }
}
