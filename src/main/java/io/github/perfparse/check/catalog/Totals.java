package io.github.perfparse.check.catalog;

import io.github.perfparse.check.evidence.Claim;
import io.github.perfparse.check.evidence.Decimals;
import io.github.perfparse.check.evidence.Draft;
import io.github.perfparse.check.evidence.Figure;
import io.github.perfparse.check.evidence.Figures;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Printed;
import io.github.perfparse.check.rule.Examination;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.say.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 总分 against what it is made of: the fund row's number and those of the indicator rows. */
final class Totals {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Examination examination;
  private final String what;
  private final Figure total;
  private final Figure fund;
  private final IndicatorField column;
  private final int printed;
  private final BigDecimal inRows;
  private final BigDecimal sum;

  private Totals(
      Examination examination, String what, Figure total, Figure fund, IndicatorField column) {
    this.examination = examination;
    this.what = what;
    this.total = total;
    this.fund = fund;
    this.column = column;
    this.printed = examination.figures().sum(column).printed();
    this.inRows = examination.figures().sum(column).value();
    this.sum = fund.isPrinted() ? inRows.add(fund.number()) : inRows;
  }

  static List<Finding> scores(Examination examination) {
    return scoresOf(examination).check();
  }

  static List<Finding> points(Examination examination) {
    return pointsOf(examination).check();
  }

  /** Whether the rows give the points that are printed below them: then all rows were read. */
  static boolean areConfirmed(Examination examination) {
    Totals points = pointsOf(examination);
    BigDecimal tolerance = examination.tolerance();
    return points.total.isPrinted()
        && points.printed > 0
        && (Decimals.within(tolerance, points.total.number(), points.sum)
            || Decimals.within(tolerance, points.total.number(), points.inRows))
        && !Duplicates.isRowCopied(examination.form());
  }

  private static Totals scoresOf(Examination examination) {
    Figures figures = examination.figures();
    Figure fund = figures.fundTotal(FundField.SCORE);
    return new Totals(examination, "score", figures.totalScore(), fund, IndicatorField.SCORE);
  }

  private static Totals pointsOf(Examination examination) {
    Figures figures = examination.figures();
    Figure fund = figures.fundTotal(FundField.POINTS);
    return new Totals(examination, "points", figures.totalPoints(), fund, IndicatorField.POINTS);
  }

  private List<Finding> check() {
    BigDecimal tolerance = examination.tolerance();
    if (total.isBlank() || printed == 0 || Decimals.within(tolerance, total.number(), sum)) {
      return List.of();
    }
    Blanks blanks = Blanks.among(terms());
    return List.of(blanks.areNone() ? wrongSum() : new BlankTerms(blanks).finding());
  }

  private List<Figure> terms() {
    List<Figure> rows = rows();
    List<Figure> terms = new ArrayList<>(rows.size() + 1);
    terms.add(fund);
    terms.addAll(rows);
    return terms;
  }

  private List<Figure> rows() {
    return examination.figures().indicators(column);
  }

  private BigDecimal gap() {
    return total.number().subtract(sum);
  }

  /** Begins the finding with all operands. */
  private Draft about(Figure subject) {
    return examination.finding(subject).within(examination.tolerance()).using(terms()).using(total);
  }

  private Finding wrongSum() {
    Draft draft = about(total).compares(sum, total.number());
    Optional<Message> hint = hint(draft);
    Message message = Message.of("sum.wrong", total.name(), total.number(), addition(), gap());
    return draft.says(message.and(hint));
  }

  /** {@code fund score 10 + 7 indicator scores 80 = 90}. */
  private Message addition() {
    return fund.isBlank()
        ? Message.counted("addition." + what, printed, printed, sum)
        : Message.counted(
            "addition.with-fund." + what, printed, fund.number(), printed, inRows, sum);
  }

  /** The other sum that does agree, where there is one. */
  private Optional<Message> hint(Draft draft) {
    Optional<Message> row = lostRow(draft);
    for (Optional<Message> hint : List.of(fundLeftOut(), row, fundByRate(), rounded())) {
      if (hint.isPresent()) {
        return hint;
      }
    }
    return Optional.empty();
  }

  private Optional<Message> fundLeftOut() {
    return Decimals.same(total.number(), inRows)
        ? Optional.of(Message.of("hint.without-fund." + what))
        : Optional.empty();
  }

  /** One row that was lost makes both totals too large: points by more, score by no more. */
  private Optional<Message> lostRow(Draft draft) {
    Optional<BigDecimal> points = pointsOf(examination).certainGap();
    Optional<BigDecimal> score = scoresOf(examination).certainGap();
    boolean explains =
        points.isPresent()
            && score.isPresent()
            && score.get().signum() > 0
            && score.get().compareTo(points.get()) <= 0;
    boolean unproven = !pointsOf(examination).mayShowLostRows();
    boolean copied = Duplicates.isRowCopied(examination.form());
    if (explains || copied || unproven && score.isPresent() && score.get().signum() > 0) {
      draft.claims(Claim.UNCONFIRMED);
    }
    if (!explains) {
      return Optional.empty();
    }
    return Optional.of(Message.of("hint.row", points.get(), score.get()));
  }

  /** Points that are printed show it by their total, or by making 100 where none can be printed. */
  private boolean mayShowLostRows() {
    boolean hundred = Decimals.within(examination.tolerance(), HUNDRED, sum);
    return printed > 0 && (!examination.form().hasScoreOnTop() || hundred);
  }

  /** The gap where no term is blank, or none but a fund score that points × rate gives. */
  private Optional<BigDecimal> certainGap() {
    if (total.isBlank() || !Blanks.among(rows()).areNone()) {
      return Optional.empty();
    }
    if (fund.isPrinted()) {
      return Optional.of(gap());
    }
    Optional<FundScores.ByRate> score = scoreByRate();
    return score.isPresent() ? Optional.of(gap().subtract(score.get().value())) : Optional.empty();
  }

  private Optional<FundScores.ByRate> scoreByRate() {
    return what.equals("score") ? FundScores.byRate(examination.figures()) : Optional.empty();
  }

  private Optional<Message> fundByRate() {
    Optional<FundScores.ByRate> score = scoreByRate();
    boolean agrees =
        score.isPresent() && Decimals.same(total.number(), inRows.add(score.get().value()));
    return agrees
        ? Optional.of(Message.of("hint.by-rate", score.get().product()))
        : Optional.empty();
  }

  private Optional<Message> rounded() {
    int decimals = Printed.decimals(total.text());
    return Decimals.same(total.number(), sum.setScale(decimals, RoundingMode.HALF_UP))
        ? Optional.of(Message.of("hint.rounded", decimals))
        : Optional.empty();
  }

  /** Terms that are not printed: what they would have to be, or why nothing they could be helps. */
  private final class BlankTerms {

    private final Blanks blanks;
    private final Optional<BigDecimal> most;

    BlankTerms(Blanks blanks) {
      this.blanks = blanks;
      this.most = what.equals("score") ? most() : Optional.empty();
    }

    Finding finding() {
      boolean tooMuch = most.isPresent() && gap().compareTo(most.get()) > 0;
      return gap().signum() < 0 || tooMuch ? wrongWhateverTheyAre() : implied();
    }

    /** The points of the rows whose score is blank, where all are printed. */
    private Optional<BigDecimal> most() {
      BigDecimal points = BigDecimal.ZERO;
      List<Figure> weights = pointsOf(examination).terms();
      List<Figure> scores = terms();
      for (int i = 0; i < scores.size(); i++) {
        if (scores.get(i).isBlank() && weights.get(i).isBlank()) {
          return Optional.empty();
        }
        if (scores.get(i).isBlank()) {
          points = points.add(weights.get(i).number());
        }
      }
      return Optional.of(points);
    }

    /** No score from 0 to its points makes the total true, so it is wrong and not just unproven. */
    private Finding wrongWhateverTheyAre() {
      boolean low = gap().signum() < 0;
      BigDecimal limit = low ? sum : sum.add(most.orElseThrow());
      Draft draft = about(total).without(blanks.cells()).compares(limit, total.number());
      Optional<Message> hint = hint(draft);
      Message message =
          Message.of(
              (low ? "total.low" : "total.high") + blanks.absence(),
              total.name(),
              total.number(),
              addition(),
              names(),
              limit);
      return draft.says(message.and(hint));
    }

    private Finding implied() {
      Message message =
          Message.of(
                  blanks.key("total.implied"),
                  names(),
                  addition(),
                  gap(),
                  total.name(),
                  total.number())
              .and(comparedWithRate());
      return blanks.imply(about(blanks.only().orElse(total)), gap()).says(message);
    }

    private Object names() {
      Optional<Figure> only = blanks.only();
      return only.isPresent()
          ? only.get().name()
          : Message.of("name.cells." + what, blanks.cells().size());
    }

    /** Whether points × rate agrees, where the fund score is what is blank. */
    private Optional<Message> comparedWithRate() {
      Optional<FundScores.ByRate> score = scoreByRate();
      if (score.isEmpty() || !blanks.cells().equals(List.of(fund))) {
        return Optional.empty();
      }
      boolean same = Decimals.same(score.get().value(), gap());
      return Optional.of(
          Message.of(same ? "hint.rate.same" : "hint.rate.other", score.get().product()));
    }
  }
}
