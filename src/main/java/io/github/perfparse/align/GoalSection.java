package io.github.perfparse.align;

import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.goal.GoalBoundary;
import io.github.perfparse.align.label.Label;
import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.path.Cost;
import io.github.perfparse.align.path.Costs;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.Objectives;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.say.Language;
import io.github.perfparse.say.Message;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads the objectives: behind the two heads all words are one text and then the other; where the
 * first ends is a matter of what ends and begins there.
 */
record GoalSection(Sheet sheet, WordLedger book, Costs costs) {

  private static final String ACHIEVED = "完成情况";

  /** A second place so little dearer makes the first one doubtful. */
  private static final int NEAR = 200;

  /** The two heads side by side: where they begin and end. */
  record Language(int from, int to) {}

  /** Finds the heads among the words. */
  Optional<Language> heads(int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<Label> expected = sheet.labels().at(i, LabelKind.OBJECTIVE_COLUMN, "EXPECTED");
      Optional<Label> section = sheet.labels().at(i, LabelKind.SECTION, "OBJECTIVES");
      Optional<Language> found = Optional.empty();
      if (expected.isPresent()) {
        found = actualBehind(i, expected.get().to(), to);
      }
      if (found.isEmpty() && section.isPresent()) {
        found = actualBehind(i, section.get().to(), to);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Language> actualBehind(int from, int behind, int to) {
    int i = behind;
    while (i < to) {
      Optional<Label> actual = sheet.labels().at(i, LabelKind.OBJECTIVE_COLUMN, "ACTUAL");
      if (actual.isPresent()) {
        return Optional.of(new Language(from, actual.get().to()));
      }
      Optional<Label> section = sheet.labels().at(i, LabelKind.SECTION);
      if (section.isPresent() && i == behind && isAchieved(from, section.get())) {
        return Optional.of(new Language(from, section.get().to()));
      }
      Optional<Label> between = sheet.labels().at(i, LabelKind.SECTION, LabelKind.OWN_COLUMN);
      if (between.isEmpty() || sheet.labels().has(i, LabelKind.OBJECTIVE_COLUMN)) {
        return Optional.empty();
      }
      i = between.get().to();
    }
    return Optional.empty();
  }

  /**
   * {@code 年初设定目标 | 年度总体目标完成情况}, {@code 总体目标 | 总体目标完成情况}: the label of a section as that of the
   * second column, or of both.
   */
  private boolean isAchieved(int from, Label section) {
    boolean expected = !sheet.words(from, section.from()).endsWith(ACHIEVED);
    boolean last = !sheet.labels().has(section.to(), LabelKind.OBJECTIVE_COLUMN);
    return expected && last && sheet.words(section.from(), section.to()).endsWith(ACHIEVED);
  }

  /** Reads the words behind the heads. */
  Objectives read(Language heads, int to) {
    book.labels(heads.from(), heads.to());
    int from = withoutSections(heads.to(), to);
    if (from >= to) {
      return new Objectives(Optional.empty(), Optional.empty());
    }
    if (hasThird(heads)) {
      int[] third = third(from, to);
      if (third.length == 2) {
        return objectives(from, third[0], third[1], to);
      }
    }
    GoalBoundary boundary = new GoalBoundary(sheet, costs, from, to);
    int cut = boundary.best();
    GoalBoundary bare = new GoalBoundary(sheet, costs.with(Cost.GOAL_TENSE, 0), from, to);
    boolean told = bare.best() == cut && Math.min(bare.margin(), boundary.margin()) >= NEAR;
    if (!told || cut == to || hasThird(heads)) {
      Message detail = Message.of("doubt.objectives");
      book.doubt(Pointer.of("objectives"), sheet.line(from), detail);
    }
    return objectives(from, cut, cut, to);
  }

  private Objectives objectives(int from, int expectedTo, int actualFrom, int to) {
    return new Objectives(
        book.words(FormField.EXPECTED.path(), from, expectedTo),
        book.words(FormField.ACHIEVED.path(), actualFrom, to));
  }

  /** {@code 年初绩效目标 | 全年(调整)绩效目标 | 全年目标实际完成情况}: one of the texts may be a third. */
  private boolean hasThird(Language heads) {
    for (int i = heads.from(); i < heads.to(); i++) {
      if (sheet.labels().has(i, LabelKind.OWN_COLUMN)) {
        return true;
      }
    }
    return false;
  }

  /** Where the second of three texts begins and ends, which pipes or tabs part; else nothing. */
  private int[] third(int from, int to) {
    return IntStream.range(from + 1, to).filter(i -> isAtWall(i)).limit(3).toArray();
  }

  private boolean isAtWall(int index) {
    Gap.Kind kind = sheet.atom(index).gap().kind();
    return kind == Gap.Kind.PIPE || kind == Gap.Kind.TAB;
  }

  private int withoutSections(int from, int end) {
    int i = from;
    Optional<Label> section = sheet.labels().at(i, LabelKind.SECTION);
    while (i < end && section.isPresent() && section.get().to() <= end) {
      book.labels(i, section.get().to());
      i = section.get().to();
      section = sheet.labels().at(i, LabelKind.SECTION);
    }
    return i;
  }
}
