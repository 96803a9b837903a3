package io.github.perfparse.judge;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.Total;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Mentions;
import io.github.perfparse.say.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says whether a form that was read may be given out. Every {@link Witness} is heard, what each has
 * seen is weighed, and a form against which {@link #LIMIT} or more is left over is refused: what it
 * says may be anything. A sum that the form itself prints and that closes speaks for it.
 *
 * <pre>
 * 主管部门: 乙局 实施单位 丙林场 项目资金 (万元) 年初预算数 …    LABEL_IN_HEAD          60
 * no grid in the text                                      NO_GRID               100
 * points add up to the printed total                       POINTS_AGREE          −30
 *                                                          refused               130
 * </pre>
 */
public final class Judge {

  /** What weighs as much against a form has it refused. */
  public static final int LIMIT = 100;

  /** So many of the witnesses are named to the user. */
  private static final int NAMED = 2;

  private static final Verdict UNFILLED =
      new Verdict(Refusal.Reason.LOOK_ALIKE, Optional.of(Message.of("look-alike.unfilled")));

  private final Lexicon lexicon;
  private final Mentions titles;

  /** A judge who knows these labels. */
  public Judge(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.titles = Mentions.of(lexicon.titles());
  }

  /** Why the form may not be given out; empty if it may. */
  public Optional<Verdict> refuses(Form form) {
    Optional<Verdict> mixed = mixes(form);
    if (mixed.isPresent()) {
      return mixed;
    }
    Facts facts = new Facts(form, lexicon);
    if (facts.isTitleAlone()) {
      return Optional.of(new Verdict(Refusal.Reason.NO_TABLE, Optional.empty()));
    }
    if (facts.isNameAlone()) {
      return Optional.of(new Verdict(Refusal.Reason.LOOK_ALIKE, Optional.empty()));
    }
    Optional<Verdict> verdict = hear(Witness.ALL, facts);
    return verdict.isPresent() && isUnfilled(form) ? Optional.of(UNFILLED) : verdict;
  }

  private static Optional<Verdict> hear(List<Witness> witnesses, Facts facts) {
    List<Testimony> heard = new ArrayList<>();
    int sum = 0;
    for (Witness witness : witnesses) {
      Testimony testimony = witness.hear(facts);
      if (testimony.weight() != 0) {
        heard.add(testimony);
        sum += testimony.weight();
      }
    }
    return sum < LIMIT ? Optional.empty() : Optional.of(verdict(facts, heard));
  }

  /**
   * Whether parts of two forms were read as one: rows of a table above the first fund row; a second
   * total of the funds, and another one; or a form's project or funds without a title above them,
   * and a title among its rows that was taken for a running head. Then what stands below that title
   * is the next form's.
   */
  public Optional<Verdict> mixes(Form form) {
    int above = Leftovers.firstRowAboveFunds(form, lexicon);
    if (above > 0) {
      Message detail = Message.of("order.rows", above);
      return Optional.of(new Verdict(Refusal.Reason.OUT_OF_ORDER, Optional.of(detail)));
    }
    Optional<Message> totals = otherTotal(form.funding());
    if (totals.isPresent()) {
      return Optional.of(new Verdict(Refusal.Reason.OUT_OF_ORDER, totals));
    }
    boolean top = form.projectName().isPresent() || !form.funding().rows().isEmpty();
    if (!form.title().isBlank() || !top) {
      return Optional.empty();
    }
    for (Repair repair : form.repairs()) {
      boolean dropped = repair.kind() == Repair.Kind.DROPPED_FURNITURE;
      if (dropped
          && repair.path().equals(Pointer.FORM)
          && titles.standIn(repair.detail().toString())) {
        Message detail = Message.of("order.titles", repair.line());
        return Optional.of(new Verdict(Refusal.Reason.OUT_OF_ORDER, Optional.of(detail)));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether words were laid into cells that they are not: nothing tells how the rows part, or
   * values hold labels or runs of numbers. What the words cost is weighed elsewhere.
   */
  public Optional<Verdict> guesses(Form form) {
    Refusal.Reason reason = Refusal.Reason.CELLS_NOT_TOLD_APART;
    if (HeadlessRows.areTorn(form)) {
      return Optional.of(new Verdict(reason, Optional.of(Message.of("cells.headless"))));
    }
    return areNameless(form.indicators())
        ? Optional.of(new Verdict(reason, Optional.of(Message.of("cells.nameless"))))
        : hear(Witness.OF_VALUES, new Facts(form, lexicon));
  }

  /** Most of several rows: their names are in other cells, or nowhere. */
  private static boolean areNameless(List<Indicator> rows) {
    int nameless = 0;
    for (Indicator row : rows) {
      nameless += row.level3().isEmpty() ? 1 : 0;
    }
    return nameless > 2 && 2 * nameless > rows.size();
  }

  /**
   * {@code 年度资金总额 208.37 174.30} ¶ {@code 年度资金总额 58.00 45.88}: lines of two forms in turn. The same
   * one again, on the next page, is no other.
   */
  private static Optional<Message> otherTotal(Funding funding) {
    Optional<Funding.Row> first = funding.row(Funding.Kind.TOTAL);
    for (Funding.Row row : funding.rows()) {
      boolean total = row.kind() == Funding.Kind.TOTAL;
      if (total
          && areTwo(row, first.get(), FundField.ANNUAL_BUDGET)
          && !areOne(row, first.get(), FundField.EXECUTED)) {
        return Optional.of(Message.of("order.totals", first.get().line(), row.line()));
      }
    }
    return Optional.empty();
  }

  private static boolean areOne(Funding.Row row, Funding.Row other, FundField amount) {
    boolean both = amount.of(row).isPresent() && amount.of(other).isPresent();
    return both && !areTwo(row, other, amount);
  }

  private static boolean areTwo(Funding.Row row, Funding.Row other, FundField amount) {
    Optional<BigDecimal> one = amount.of(row);
    Optional<BigDecimal> two = amount.of(other);
    return one.isPresent() && two.isPresent() && one.get().compareTo(two.get()) != 0;
  }

  /**
   * Whether a number may be missing: points or scores differ from the total, and neither agrees.
   */
  public static boolean lacksNumbers(Funding funding, List<Indicator> indicators, Total total) {
    Answer points = Sums.points(funding, indicators, total);
    Answer scores = Sums.scores(funding, indicators, total);
    boolean agrees = points == Answer.AGREES || scores == Answer.AGREES;
    return !agrees && (points == Answer.DIFFERS || scores == Answer.DIFFERS);
  }

  /** The labels it knows are put together for the few forms that may be: most runs have none. */
  private boolean isUnfilled(Form form) {
    boolean bare = form.projectName().isEmpty() && form.indicators().isEmpty();
    return bare && new Unfilled(lexicon).is(form);
  }

  private static Verdict verdict(Facts facts, List<Testimony> heard) {
    Refusal.Reason reason =
        facts.isBare() ? Refusal.Reason.NO_TABLE : Refusal.Reason.CELLS_NOT_TOLD_APART;
    return new Verdict(reason, detail(heard));
  }

  /** What weighs most, heaviest first. */
  private static Optional<Message> detail(List<Testimony> heard) {
    List<Testimony> left = new ArrayList<>(heard);
    Optional<Message> detail = Optional.empty();
    for (int i = 0; i < NAMED && !left.isEmpty(); i++) {
      Testimony heaviest = heaviest(left);
      left.remove(heaviest);
      if (heaviest.weight() > 0) {
        Optional<Message> seen = Optional.of(heaviest.seen());
        detail = detail.isEmpty() ? seen : Optional.of(detail.get().and(seen));
      }
    }
    return detail;
  }

  private static Testimony heaviest(List<Testimony> heard) {
    Testimony heaviest = heard.get(0);
    for (Testimony testimony : heard) {
      heaviest = testimony.weight() > heaviest.weight() ? testimony : heaviest;
    }
    return heaviest;
  }
}
