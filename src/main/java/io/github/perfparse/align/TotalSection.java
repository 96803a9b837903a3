package io.github.perfparse.align;

import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.label.Label;
import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.path.Shapes;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.align.span.TotalWords;
import io.github.perfparse.align.span.TotalWords.Both;
import io.github.perfparse.align.span.TotalWords.Words;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.PartSums;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Total;
import io.github.perfparse.judge.Sums;
import io.github.perfparse.lexicon.FootLabel;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.LoneTotal;
import io.github.perfparse.parse.cell.TotalOrder;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Fold;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what stands below the indicators: the total, the grade, remarks. */
final class TotalSection {

  private static final int SURE_LABEL = 4;
  private static final String POINTS_UNIT = "分";
  private static final String SCORED = "得分";
  private static final Pointer POINTS = FormField.TOTAL_POINTS.path();
  private static final Pointer SCORE = FormField.TOTAL_SCORE.path();
  private static final int MOST_PIECES = 10;
  private static final Words NONE = new Words(0, 0);

  private final Sheet sheet;
  private final WordLedger book;
  private final Map<String, String> notes = new LinkedHashMap<>();
  private Total total = Total.NONE;
  private Optional<String> grade = Optional.empty();
  private boolean second;

  TotalSection(Sheet sheet, WordLedger book) {
    this.sheet = sheet;
    this.book = book;
  }

  /** The total's label among the words behind a table's head; a short one may end a name. */
  Optional<Label> find(int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<Label> label = sheet.labels().at(i, LabelKind.FOOT, "TOTAL");
      if (label.isPresent() && isTotal(label.get(), to)) {
        return label;
      }
    }
    return Optional.empty();
  }

  private boolean isTotal(Label label, int to) {
    int next = label.to();
    boolean glued =
        sheet.atom(label.from()).gap().kind() == Gap.Kind.NONE
            && sheet.words(label.from(), next).length() < SURE_LABEL;
    boolean number =
        next < to
            && Character.isDigit(sheet.word(next).charAt(0))
            && isNumberPiece(sheet.word(next));
    return !glued && (number || sheet.startsLine(label.from()));
  }

  /** {@code 99.}, {@code 17}, {@code 99.17分}. */
  private static boolean isNumberPiece(String word) {
    int end = word.endsWith(POINTS_UNIT) ? word.length() - 1 : word.length();
    return end > 0 && Characters.areDigitsOr(".,", word.substring(0, end));
  }

  /** Reads the total behind its label; returns the index behind it. */
  int read(Label label, int to, List<Indicator> indicators, Funding funding, TotalOrder order) {
    int from = behindHeads(label, to);
    book.labels(label.from(), from);
    int end = from;
    while (end < to && end < from + MOST_PIECES && isNumberPiece(sheet.word(end))) {
      end++;
    }
    Optional<Label> score = scoreLabel(end, to);
    if (end == from + 1 && score.isPresent()) {
      return readLabelled(label, from, score.get());
    }
    int behind = end;
    TotalWords words = new TotalWords(sheet, order, wanted(indicators, funding));
    end = words.end(from, behind);
    Both both = both(words, new Words(from, end), indicators, funding);
    noteLone(both, words);
    take(label, both);
    int printed = (both.points().isEmpty() ? 0 : 1) + (both.score().isEmpty() ? 0 : 1);
    if (behind - from > printed && Sums.of(funding, indicators, total).differInTable()) {
      noteEnd(behind - 1);
    }
    while (end < to && Shapes.isDash(sheet.word(end))) {
      book.label(end, end + 1);
      end++;
    }
    return end;
  }

  /** {@code 总分 100 总得分 98.48}: a second label, with a number of its own. */
  private Optional<Label> scoreLabel(int from, int to) {
    Optional<Label> label = sheet.labels().at(from, LabelKind.FOOT, "TOTAL");
    boolean number =
        label.isPresent()
            && label.get().to() < to
            && sheet.words(label.get().from(), label.get().to()).contains(SCORED)
            && isNumberPiece(sheet.word(label.get().to()));
    return number ? label : Optional.empty();
  }

  private int readLabelled(Label label, int from, Label score) {
    int end = score.to() + 1;
    book.labels(score.from(), score.to());
    take(label, new Both(new Words(from, from + 1), new Words(score.to(), end)));
    return end;
  }

  private void take(Label label, Both both) {
    Optional<BigDecimal> points = number(POINTS, both.points(), both.areThere());
    Optional<BigDecimal> score = number(SCORE, both.score(), both.areThere());
    total = new Total(points, score, OptionalInt.of(sheet.line(label.from())));
  }

  /**
   * Where the total's numbers begin: behind its label, or behind the heads over them.
   *
   * <pre>
   * 总分 总分值 总得分 自评等级
   * 100 95 优
   * </pre>
   */
  private int behindHeads(Label label, int to) {
    int behind = label.to();
    Optional<Label> head = sheet.labels().at(behind, LabelKind.FOOT);
    while (head.isPresent() && !head.get().is(LabelKind.FOOT, "NOTE")) {
      behind = head.get().to();
      head = sheet.labels().at(behind, LabelKind.FOOT);
    }
    return behind < to && isNumberPiece(sheet.word(behind)) ? behind : label.to();
  }

  /** The rows may tell which of both a single number is. */
  private static Both both(
      TotalWords words, Words all, List<Indicator> indicators, Funding funding) {
    Optional<BigDecimal> alone = all.to() == all.from() + 1 ? words.value(all) : Optional.empty();
    LoneTotal lone =
        alone.isEmpty() ? LoneTotal.UNKNOWN : LoneTotal.of(alone.get(), funding, indicators);
    return switch (lone) {
      case POINTS -> new Both(all, NONE);
      case SCORE -> new Both(NONE, all);
      case UNKNOWN -> words.in(all.from(), all.to());
    };
  }

  private void noteLone(Both both, TotalWords words) {
    boolean points = both.score().isEmpty();
    Words lone = points ? both.points() : both.score();
    Optional<BigDecimal> value = both.areThere() ? Optional.empty() : words.value(lone);
    if (value.isPresent() && LoneTotal.isOdd(value.get(), points)) {
      Message detail = Message.of("doubt.total");
      book.doubt(points ? POINTS : SCORE, sheet.line(lone.from()), detail);
    }
  }

  /**
   * {@code 100 96.5 ⏎ 4}, {@code 100.00 9 6.88}: where a total is no sum, a word more may be of
   * either.
   */
  private void noteEnd(int last) {
    Message detail = Message.of("doubt.digits", sheet.word(last));
    book.doubt(POINTS, sheet.line(last), detail);
    book.doubt(SCORE, sheet.line(last), detail);
  }

  private Optional<BigDecimal> number(Pointer path, Words number, boolean whole) {
    return number.isEmpty()
        ? Optional.empty()
        : book.number(path, number.from(), number.to(), whole);
  }

  /** The sum of all scores, which the total's score should be. */
  private static BigDecimal wanted(List<Indicator> indicators, Funding funding) {
    Optional<BigDecimal> funds = PartSums.ofTotal(funding, FundField.SCORE);
    return PartSums.plus(PartSums.scores(indicators), funds).orElse(BigDecimal.ZERO);
  }

  /** Reads grade and remarks behind the total; returns the index behind the last. */
  int readFoot(int from, int to) {
    int i = from;
    int end = from;
    while (i < to) {
      Optional<Label> label = sheet.labels().at(i, LabelKind.FOOT, LabelKind.HEAD);
      Optional<String> bare = i == from ? gradeOf(i) : Optional.empty();
      if (bare.isPresent()) {
        takeGrade(i);
        i++;
        end = i;
      } else if (isGradeInBrackets(i) && i + 1 < to && gradeOf(i + 1).isPresent()) {
        book.label(i, i + 1);
        takeGrade(i + 1);
        i += 2;
        end = i;
      } else if (label.isPresent() && startsCell(i)) {
        i = readNote(label.get(), to);
        end = i;
      } else {
        i++;
      }
    }
    return end;
  }

  private boolean startsCell(int index) {
    return sheet.atom(index).gap().kind() != Gap.Kind.NONE;
  }

  /** {@code (自评等级) 优}. */
  private boolean isGradeInBrackets(int index) {
    String key = Fold.key(sheet.word(index));
    boolean brackets = key.startsWith("(") && key.endsWith(")");
    return brackets
        && Lexicon.standard().foot().means(key.substring(1, key.length() - 1), FootLabel.GRADE);
  }

  private Optional<String> gradeOf(int index) {
    return Lexicon.standard().grades().exact(Fold.key(sheet.word(index)));
  }

  private void takeGrade(int index) {
    grade = gradeOf(index);
    book.take(Pointer.of("grade"), index, index + 1);
  }

  private int readNote(Label label, int to) {
    if (label.is(LabelKind.FOOT, "TOTAL") && total.line().isPresent()) {
      second = true;
      return label.to();
    }
    book.labels(label.from(), label.to());
    int end = label.to();
    while (end < to && !isNextLabel(end)) {
      end++;
    }
    int grade = behindDigits(label.to(), end);
    if (label.is(LabelKind.FOOT, "GRADE") && grade < end && gradeOf(grade).isPresent()) {
      takeGrade(grade);
      return grade + 1;
    }
    String name = sheet.words(label.from(), label.to()).replace(":", "");
    if (end > label.to() && !notes.containsKey(name)) {
      notes.put(name, book.take(Pointer.attribute(name), label.to(), end).value());
    }
    return end;
  }

  /** {@code 评分等级} / {@code 12} / {@code 优}: a page's number may stand between. */
  private int behindDigits(int from, int to) {
    int behind = from;
    while (behind < to && Characters.areLastDigits(sheet.word(behind))) {
      behind++;
    }
    return behind;
  }

  private boolean isNextLabel(int index) {
    return sheet.labels().has(index, LabelKind.FOOT, LabelKind.HEAD) && startsCell(index);
  }

  Total total() {
    return total;
  }

  /** Whether another total stands below, which finds no place: parts of two forms, it may be. */
  boolean hasSecond() {
    return second;
  }

  Optional<String> grade() {
    return grade;
  }

  Map<String, String> notes() {
    return notes;
  }
}
