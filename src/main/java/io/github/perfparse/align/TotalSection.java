package io.github.perfparse.align;

import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.label.Label;
import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.path.Shapes;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.PartSums;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Total;
import io.github.perfparse.judge.Sums;
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
  private static final Pointer POINTS = FormField.TOTAL_POINTS.path();
  private static final Pointer SCORE = FormField.TOTAL_SCORE.path();
  private static final int MOST_PIECES = 10;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal ROUNDED = new BigDecimal("0.05");
  private static final int FAR = 1000;

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
    int behind = end;
    BigDecimal wanted = wanted(indicators, funding);
    end = end(from, behind, wanted, order);
    boolean scoreFirst = order == TotalOrder.SCORE_FIRST;
    int cut =
        switch (alone(from, end, indicators, funding)) {
          case POINTS -> scoreFirst ? from : end;
          case SCORE -> scoreFirst ? end : from;
          case UNKNOWN -> cut(from, end, wanted, order);
        };
    noteLone(from, cut, end, scoreFirst);
    boolean whole = from < cut && cut < end;
    Optional<BigDecimal> first = number(scoreFirst ? SCORE : POINTS, from, cut, whole);
    Optional<BigDecimal> second = number(scoreFirst ? POINTS : SCORE, cut, end, whole);
    Optional<BigDecimal> points = scoreFirst ? second : first;
    Optional<BigDecimal> score = scoreFirst ? first : second;
    total = new Total(points, score, OptionalInt.of(sheet.line(label.from())));
    int numbers = (from < cut ? 1 : 0) + (cut < end ? 1 : 0);
    if (behind - from > numbers && Sums.of(funding, indicators, total).differInTable()) {
      noteEnd(behind - 1);
    }
    while (end < to && Shapes.isDash(sheet.word(end))) {
      book.label(end, end + 1);
      end++;
    }
    return end;
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

  /**
   * Where the total's numbers end: one far below them is that of the page, and so is one without
   * which the scores add up to the last digit.
   *
   * <pre>
   * 总分 100.00 92.56
   *        2
   * </pre>
   */
  private int end(int from, int to, BigDecimal wanted, TotalOrder order) {
    int best = to;
    int cheapest = FAR;
    for (int last = from; last <= to; last++) {
      int at = cut(from, last, wanted, order);
      boolean exact =
          order == TotalOrder.SCORE_FIRST ? isExact(from, at, wanted) : isExact(at, last, wanted);
      int cost = cost(from, at, last, wanted, order) + leftOut(last, to, exact);
      if (cost <= cheapest) {
        cheapest = cost;
        best = last;
      }
    }
    return best;
  }

  /** Which of both a single number is, if the rows tell. */
  private LoneTotal alone(int from, int to, List<Indicator> indicators, Funding funding) {
    Optional<BigDecimal> value = to == from + 1 ? value(from, to) : Optional.empty();
    return value.isEmpty() ? LoneTotal.UNKNOWN : LoneTotal.of(value.get(), funding, indicators);
  }

  private void noteLone(int from, int cut, int end, boolean scoreFirst) {
    boolean points = (cut == end) != scoreFirst;
    Optional<BigDecimal> value =
        from < end && (cut == end || cut == from) ? value(from, end) : Optional.empty();
    if (value.isPresent() && LoneTotal.isOdd(value.get(), points)) {
      Message detail = Message.of("doubt.total");
      book.doubt(points ? POINTS : SCORE, sheet.line(from), detail);
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

  private Optional<BigDecimal> number(Pointer path, int from, int to, boolean whole) {
    return from < to ? book.number(path, from, to, whole) : Optional.empty();
  }

  /** The sum of all scores, which the total's score should be. */
  private static BigDecimal wanted(List<Indicator> indicators, Funding funding) {
    Optional<BigDecimal> funds = PartSums.ofTotal(funding, FundField.SCORE);
    return PartSums.plus(PartSums.scores(indicators), funds).orElse(BigDecimal.ZERO);
  }

  /**
   * Where the first number ends and the second begins: either may be broken over lines, or not
   * printed.
   */
  private int cut(int from, int to, BigDecimal wanted, TotalOrder order) {
    int best = from;
    int cheapest = FAR;
    for (int cut = from; cut <= to; cut++) {
      int cost = cost(from, cut, to, wanted, order);
      if (cost < cheapest) {
        cheapest = cost;
        best = cut;
      }
    }
    return best;
  }

  private int cost(int from, int cut, int to, BigDecimal wanted, TotalOrder order) {
    return switch (order) {
      case POINTS_FIRST -> pointsCost(from, cut, true) + scoreCost(cut, to, wanted);
      case SCORE_FIRST -> scoreCost(from, cut, wanted) + pointsCost(cut, to, true);
      case SCORE_ALONE -> pointsCost(from, cut, false) + scoreCost(cut, to, wanted);
    };
  }

  private int leftOut(int from, int to, boolean exact) {
    int cost = 0;
    for (int i = from; i < to; i++) {
      boolean page = sheet.startsLine(i) && sheet.word(i).indexOf('.') < 0;
      cost += exact && page ? 5 : isFar(i) ? 15 : 60;
    }
    return cost;
  }

  private boolean isExact(int from, int to, BigDecimal wanted) {
    return from < to && value(from, to).filter(value -> value.compareTo(wanted) == 0).isPresent();
  }

  private boolean isFar(int index) {
    return sheet.atom(index).gap().breaks() > 2 || sheet.atom(index).gap().page();
  }

  private int pointsCost(int from, int to, boolean hasPoints) {
    if (from == to) {
      return hasPoints ? 20 : 0;
    }
    Optional<BigDecimal> value = value(from, to);
    if (value.isEmpty()) {
      return FAR;
    }
    return pieces(from, to) + (value.get().compareTo(HUNDRED) == 0 ? 0 : 20);
  }

  private int scoreCost(int from, int to, BigDecimal wanted) {
    if (from == to) {
      return 20;
    }
    Optional<BigDecimal> value = value(from, to);
    if (value.isEmpty()) {
      return FAR;
    }
    int above = value.get().compareTo(HUNDRED) > 0 ? 50 : 0;
    BigDecimal off = value.get().subtract(wanted).abs();
    int sum = off.signum() == 0 ? 0 : off.compareTo(ROUNDED) <= 0 ? 8 : 30;
    return pieces(from, to) + above + sum;
  }

  private Optional<BigDecimal> value(int from, int to) {
    return io.github.perfparse.parse.cell.Numbers.read(sheet.words(from, to));
  }

  /** Digits are joined where a point or a comma holds them together. */
  private int pieces(int from, int to) {
    int cost = 0;
    for (int i = from + 1; i < to; i++) {
      boolean held = sheet.words(from, i).contains(".") || sheet.word(i).startsWith(".");
      cost += (held ? 0 : 80) + (isFar(i) ? 25 : 0);
    }
    return cost;
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
      notes.put(name, book.take(Pointer.of("attributes", name), label.to(), end).value());
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
