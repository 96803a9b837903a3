package io.github.perfparse.judge;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Says whether a form that was read may be given out. Every {@link Witness} is heard, what each has
 * seen is weighed, and a form against which {@link #LIMIT} or more is left over is refused: what it
 * says may be anything. A sum that the form itself prints and that closes speaks for it.
 *
 * <pre>
 * 主管部门: 乙局 实施单位 丙林场 项目资金 (万元) 年初预算数 …    LABEL_IN_HEAD          60
 * 维修长度 20 20                                             NUMBERS_IN_CELL        50
 * 数量指标 … 98.33 100 (no place found)                      NOTHING_OF_THE_TABLE  100
 * points add up to the printed total                       POINTS_AGREE          −30
 *                                                          refused               180
 * </pre>
 */
public final class Judge {

  /** What weighs as much against a form has it refused. */
  public static final int LIMIT = 100;

  /** So many of the witnesses are named to the user. */
  private static final int NAMED = 2;

  /** What stands first where a name is to be filled in: {@code XX项目}, {@code （填写）}. */
  private static final String BLANKS = "Xx×(（";

  /** So many heads are a table's. */
  private static final int HEADS = 3;

  /** Those of a title, a file and a page are fewer. */
  private static final int NUMBERS = 4;

  private static final Verdict UNFILLED =
      new Verdict(Refusal.Reason.LOOK_ALIKE, Optional.of(Message.of("look-alike.unfilled")));

  private final Lexicon lexicon;
  private final MixedForms mixed;

  /** A judge who knows these labels. */
  public Judge(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.mixed = new MixedForms(lexicon);
  }

  /** Why the form may not be given out; empty if it may. */
  public Optional<Verdict> refuses(Form form) {
    Optional<Verdict> mixes = mixes(form);
    if (mixes.isPresent()) {
      return mixes;
    }
    if (isTitleAlone(form)) {
      return Optional.of(new Verdict(Refusal.Reason.NO_TABLE, Optional.empty()));
    }
    Optional<Verdict> unfilled = unfilled(form);
    if (unfilled.isPresent()) {
      return unfilled;
    }
    if (isNameAlone(form)) {
      return Optional.of(new Verdict(Refusal.Reason.LOOK_ALIKE, Optional.empty()));
    }
    Optional<Verdict> verdict = hear(Witness.ALL, form);
    return verdict.isPresent() ? verdict : fragment(form);
  }

  /**
   * Whether a title and what stood around a table are all there is of a form: {@code 项目支出绩效自评表} ¶
   * {@code 部门：水务局} ¶ {@code [TABLE]}.
   */
  private static boolean isTitleAlone(Form form) {
    return form.isBare() && form.projectName().isEmpty() && !form.hasTotal() && !form.hasGoals();
  }

  /**
   * Whether a project's name above a table of some other kind is all there is: {@code 项目名称：旧楼电梯加装}
   * ¶ {@code 审核内容⇥审核要点⇥审核意见}.
   */
  private static boolean isNameAlone(Form form) {
    boolean named = form.supervisingDepartment().isPresent() || form.implementingUnit().isPresent();
    boolean above = !form.title().isBlank() || form.year().isPresent();
    return !above && form.isBare() && !named && !form.hasGoals();
  }

  private Optional<Verdict> hear(List<Witness> witnesses, Form form) {
    Facts facts = new Facts(form, lexicon);
    int sum = 0;
    for (Witness witness : witnesses) {
      sum += witness.weigh(facts);
    }
    if (sum < LIMIT) {
      return Optional.empty();
    }
    return Optional.of(new Verdict(reason(form, facts), detail(witnesses, facts)));
  }

  /** {@code 本 za5 ln oom 9}: rows of a table that was misread hold numbers side by side as well. */
  private Refusal.Reason reason(Form form, Facts facts) {
    if (!form.isBare() || facts.seen(Witness.NUMBERS_IN_TEXT) > 1) {
      return Refusal.Reason.CELLS_NOT_TOLD_APART;
    }
    return hasHeads(form) ? Refusal.Reason.OUT_OF_ORDER : Refusal.Reason.NO_TABLE;
  }

  /** Whether heads of the table found no place: it is there, but not in the order of its rows. */
  private boolean hasHeads(Form form) {
    int heads = 0;
    for (Leftover text : form.leftovers()) {
      heads += lexicon.telling().countIn(text.text());
    }
    return heads >= HEADS;
  }

  /**
   * The reason where no table could be read in some words: there is none, or it is there with heads
   * and numbers, but these stand elsewhere than behind their heads.
   */
  public Refusal.Reason withoutTable(String words) {
    boolean table =
        lexicon.telling().countIn(words) >= HEADS && Characters.digitRuns(words) >= NUMBERS;
    return table ? Refusal.Reason.OUT_OF_ORDER : Refusal.Reason.NO_TABLE;
  }

  /** Whether parts of two forms were read as one. */
  private Optional<Verdict> mixes(Form form) {
    Optional<Message> shown = mixed.shown(form);
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(new Verdict(Refusal.Reason.OUT_OF_ORDER, shown));
  }

  /**
   * Whether words were laid into cells that they are not: nothing tells how the rows part, or
   * values hold labels or runs of numbers; or parts of two forms. What the words cost is weighed
   * elsewhere.
   */
  public Optional<Verdict> guesses(Form form) {
    Optional<Verdict> mixes = mixes(form);
    if (mixes.isPresent()) {
      return mixes;
    }
    if (HeadlessRows.areTorn(form)) {
      return Optional.of(notToldApart("cells.headless"));
    }
    if (areNameless(form.indicators())) {
      return Optional.of(notToldApart("cells.nameless"));
    }
    Optional<Verdict> verdict = hear(Witness.OF_VALUES, form);
    return verdict.isPresent() ? verdict : fragment(form);
  }

  /**
   * Whether so little is left of the form that nobody can know whose it is, or whether it is one.
   */
  private Optional<Verdict> fragment(Form form) {
    if (form.isBare() && hasHeads(form)) {
      return Optional.of(new Verdict(Refusal.Reason.OUT_OF_ORDER, Optional.empty()));
    }
    if (HeadlessRows.areWithoutResults(form)) {
      return Optional.of(notToldApart("cells.without-results"));
    }
    boolean funds = !form.funding().rows().isEmpty();
    Verdict alone =
        funds
            ? notToldApart("cells.funds-alone")
            : new Verdict(Refusal.Reason.NO_TABLE, Optional.empty());
    return isPartAlone(form, funds) ? Optional.of(alone) : Optional.empty();
  }

  /**
   * {@code 年度资金总额⇥100⇥100⇥98⇥10⇥98%⇥9.8}, above it a title at most, and another form below; or as
   * much of its goals.
   */
  private static boolean isPartAlone(Form form, boolean funds) {
    return funds != form.hasGoals()
        && !form.hasNames()
        && !form.hasTotal()
        && form.indicators().isEmpty();
  }

  private static Verdict notToldApart(String detail) {
    return new Verdict(Refusal.Reason.CELLS_NOT_TOLD_APART, Optional.of(Message.of(detail)));
  }

  /** More than a third of several rows: their names are in other cells, or nowhere. */
  private static boolean areNameless(List<Indicator> rows) {
    int nameless = 0;
    for (Indicator row : rows) {
      nameless += row.level3().isEmpty() ? 1 : 0;
    }
    return nameless > 2 && 3 * nameless > rows.size();
  }

  /**
   * Why a form in which nothing was filled in may not be given out; empty for any other. The labels
   * it knows are put together for the few forms that may be such: most runs have none.
   */
  public Optional<Verdict> unfilled(Form form) {
    return !isNamed(form) && Unfilled.standard().is(form)
        ? Optional.of(UNFILLED)
        : Optional.empty();
  }

  /**
   * Whether a project stands in it that is more than {@code XX项目}: of most forms no more is asked,
   * and what an empty form may hold is not loaded.
   */
  private static boolean isNamed(Form form) {
    Optional<String> name = form.projectName();
    return name.isPresent() && !name.get().isEmpty() && BLANKS.indexOf(name.get().charAt(0)) < 0;
  }

  /** What weighs most, heaviest first. */
  private static Optional<Message> detail(List<Witness> witnesses, Facts facts) {
    List<Witness> heaviest = new ArrayList<>(witnesses);
    heaviest.sort(Comparator.comparingInt(witness -> -witness.weigh(facts)));
    Optional<Message> detail = Optional.empty();
    for (Witness witness : heaviest.subList(0, NAMED)) {
      if (witness.weigh(facts) > 0) {
        Optional<Message> seen = Optional.of(witness.seen(facts));
        detail = detail.isEmpty() ? seen : Optional.of(detail.get().and(seen));
      }
    }
    return detail;
  }
}
