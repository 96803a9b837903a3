package io.github.perfparse.align;

import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.atom.TouchingCells;
import io.github.perfparse.align.goal.GoalBoundary;
import io.github.perfparse.align.goal.GoalPairs;
import io.github.perfparse.align.label.Label;
import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.path.Cost;
import io.github.perfparse.align.path.Costs;
import io.github.perfparse.align.path.Shapes;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.Objectives;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.say.Message;
import java.util.List;
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

  /** A goal and what came of it, each behind its label on a line of its own. */
  record Labelled(Language expected, Language actual) {}

  /** {@code 年度总体目标 养护绿道。} ⏎ {@code 年度总体目标完成情况 已养护。}. */
  Optional<Labelled> labelled(int from, int to) {
    Optional<Language> expected = lineLabel(from, to, "EXPECTED");
    Optional<Language> actual =
        expected.isPresent()
            ? lineLabel(expected.get().to() + 1, to - 1, "ACTUAL")
            : Optional.empty();
    return actual.isPresent()
        ? Optional.of(new Labelled(expected.get(), actual.get()))
        : Optional.empty();
  }

  private Optional<Language> lineLabel(int from, int to, String column) {
    for (int i = from; i < to; i++) {
      Optional<Label> label = sheet.labels().at(i, LabelKind.OBJECTIVE_COLUMN, column);
      if (label.isEmpty()) {
        label = sheet.labels().at(i, LabelKind.SECTION, "OBJECTIVES");
      }
      if (label.isPresent() && sheet.startsLine(i) && isOf(column, label.get())) {
        return Optional.of(new Language(i, label.get().to()));
      }
    }
    return Optional.empty();
  }

  private boolean isOf(String column, Label label) {
    boolean achieved = sheet.words(label.from(), label.to()).endsWith(ACHIEVED);
    return label.is(LabelKind.OBJECTIVE_COLUMN, column) || achieved == column.equals("ACTUAL");
  }

  /** Reads the words behind the two labels. */
  Objectives read(Labelled goals, int to) {
    book.labels(goals.expected().from(), goals.expected().to());
    book.labels(goals.actual().from(), goals.actual().to());
    int end = goals.actual().to();
    while (end < to && sheet.labels().at(end, LabelKind.SECTION).isEmpty()) {
      end++;
    }
    return objectives(goals.expected().to(), goals.actual().from(), goals.actual().to(), end);
  }

  /**
   * Reads the words behind the heads; behind both may stand a third, {@code 总体完成率}, and its rate at
   * the end.
   */
  Objectives read(Language heads, int end) {
    book.labels(heads.from(), heads.to());
    int behind = withoutSections(heads.to(), end);
    Optional<Label> rate = sheet.labels().at(behind, LabelKind.OWN_COLUMN);
    int from = rate.isPresent() ? Math.min(end, rate.get().to()) : behind;
    if (from >= end) {
      return new Objectives(Optional.empty(), Optional.empty());
    }
    int to = rate.isPresent() && Shapes.isRate(sheet.word(end - 1)) ? end - 1 : end;
    book.labels(behind, from);
    if (hasThird(heads)) {
      int[] third = third(from, to);
      if (third.length == 2) {
        return objectives(from, third[0], third[1], to);
      }
    }
    GoalPairs pairs = new GoalPairs(sheet, from, to);
    List<Integer> begins = pairs.begins();
    if (!begins.isEmpty()) {
      return new Objectives(
          everyOther(FormField.EXPECTED, begins, 0, to),
          everyOther(FormField.ACHIEVED, begins, 1, to));
    }
    GoalBoundary boundary = new GoalBoundary(sheet, costs, from, to);
    int cut = boundary.best();
    GoalBoundary bare = new GoalBoundary(sheet, costs.with(Cost.GOAL_TENSE, 0), from, to);
    boolean told = bare.best() == cut && Math.min(bare.margin(), boundary.margin()) >= NEAR;
    if (!told
        || cut == to
        || hasThird(heads)
        || isCutByPage(from, to)
        || TouchingCells.areIn(sheet.atoms(0, sheet.size()))
        || pairs.isApartBefore(cut)) {
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

  /**
   * {@code 已养护绿道，} ⏎ {@code 年度总体目标} ⏎ {@code 养护绿道。} ⏎ {@code 群众满意。}: the row's label stands amid
   * its texts where a page ended in the row, and what stands above it may belong to either text.
   */
  private boolean isCutByPage(int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(i -> sheet.labels().at(i, LabelKind.SECTION, "OBJECTIVES").isPresent());
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

  private Optional<String> everyOther(FormField field, List<Integer> begins, int first, int end) {
    Text text = Text.BLANK;
    for (int i = first; i < begins.size(); i += 2) {
      int to = i + 1 < begins.size() ? begins.get(i + 1) : end;
      if (begins.get(i) < to) {
        text = text.join("", book.claim(field.path(), begins.get(i), to));
      }
    }
    return book.ledger().text(field.path(), text);
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
