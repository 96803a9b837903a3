package io.github.perfparse.align.fit;

import io.github.perfparse.align.label.Label;
import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.span.FormSpan;
import io.github.perfparse.align.span.HeadRun;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.judge.Judge;
import io.github.perfparse.judge.Sums;
import io.github.perfparse.judge.Verdict;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.say.Message;
import java.util.Optional;

/** Says why a form is not to be read, before it is tried or after. */
public final class Admission {

  private static final int DEAR_WITH_SUMS = 110;
  private static final int DEAR_WITHOUT_SUMS = 85;
  private static final int DEAR_AGAINST_SUMS = 60;
  private static final String SELF = "自评";
  private static final Judge JUDGE = new Judge(Lexicon.standard());

  private final Sheet sheet;
  private final FormSpan span;
  private final String file;
  private final int number;
  private final String dialect;
  private final Titles titles = new Titles(Lexicon.standard());

  /** The test of one form, by where it stands. */
  public Admission(Sheet sheet, FormSpan span, String file, int number, String dialect) {
    this.dialect = dialect;
    this.sheet = sheet;
    this.file = file;
    this.number = number;
    this.span = span;
  }

  /**
   * Another document: told from its title or the head's columns. A table of indicators whose title
   * has 自评 may be the form, but 绩效自评复核表 is not.
   */
  public Optional<Refusal> beforeReading() {
    Optional<String> title = titles.lookAlike(title());
    if (title.isPresent() && (!title().contains(SELF) || title.get().contains(SELF))) {
      return Optional.of(
          refusal(Refusal.Reason.LOOK_ALIKE, Message.of("look-alike.other", title.get())));
    }
    if (span.indicators().isPresent()) {
      return columns(span.indicators().get());
    }
    return Optional.empty();
  }

  /** A form beside whose lines another text runs. */
  public Refusal besideText() {
    return refusal(Refusal.Reason.CELLS_NOT_TOLD_APART, Message.of("cells.beside"));
  }

  private Optional<Refusal> columns(HeadRun head) {
    boolean actual = head.has("ACTUAL");
    boolean target = head.has("TARGET");
    boolean score = head.has("SCORE");
    boolean selfScored =
        score && title().contains(SELF) && (head.has("POINTS") || span.funds().isPresent());
    if (actual && (score || target) || selfScored) {
      return Optional.empty();
    }
    boolean own = title().contains(SELF) || score && hasFunds();
    boolean damaged = own && !head.has(HeadRun.FOREIGN);
    return Optional.of(
        damaged
            ? refusal(Refusal.Reason.CELLS_NOT_TOLD_APART, Message.of("cells.head"))
            : refusal(Refusal.Reason.LOOK_ALIKE, kind(head)));
  }

  /** Whether a fund row stands there: no scoring grid has one, but cells in another order may. */
  private boolean hasFunds() {
    for (int i = span.from(); i < span.to(); i++) {
      for (Label label : sheet.labels().at(i)) {
        if (label.is(LabelKind.FUND_ROW, "TOTAL")) {
          return true;
        }
      }
    }
    return false;
  }

  /** What a table is whose head is not the form's. */
  private static Message kind(HeadRun head) {
    if (!head.has("ACTUAL") && !head.has("SCORE") && head.has("TARGET")) {
      return Message.of("look-alike.targets");
    }
    if (head.has(HeadRun.FOREIGN)) {
      return Message.of("look-alike.explained");
    }
    if (head.has("ACTUAL")) {
      return Message.of("look-alike.checklist");
    }
    return Message.of("look-alike.scoring");
  }

  private static int limit(Sums sums) {
    if (sums.agreeInTable()) {
      return DEAR_WITH_SUMS;
    }
    return sums.lackNumbers() ? DEAR_AGAINST_SUMS : DEAR_WITHOUT_SUMS;
  }

  /** A form whose words could not be laid out, or only so dearly that it is guesswork. */
  public Optional<Refusal> afterReading(Form form, Fit fit, boolean lost) {
    Optional<Verdict> unfilled = hasTable(form) ? JUDGE.unfilled(form) : Optional.empty();
    if (unfilled.isPresent()) {
      return unfilled.map(this::refusal);
    }
    int limit = limit(fit.sums());
    if (lost || dialect.equals(SourceRef.BY_WORDS) && Disorder.isIn(form)) {
      return Optional.of(refusal(Refusal.Reason.OUT_OF_ORDER, Message.of("order.labels")));
    }
    Optional<Verdict> verdict = JUDGE.guesses(form);
    if (verdict.isPresent()) {
      return verdict.map(this::refusal);
    }
    if (!hasTable(form)) {
      return Optional.of(withoutTable());
    }
    if (form.isBare()) {
      return Optional.of(refusal(Refusal.Reason.CELLS_NOT_TOLD_APART, Optional.empty()));
    }
    if (fit.costPerWord() > limit) {
      Message sentence = Message.of("cells.cost", fit.costPerWord(), limit);
      return Optional.of(refusal(Refusal.Reason.CELLS_NOT_TOLD_APART, sentence));
    }
    return Optional.empty();
  }

  private boolean hasTable(Form form) {
    boolean head = span.funds().isPresent() || span.indicators().isPresent();
    return head || form.projectName().isPresent() || !form.indicators().isEmpty();
  }

  private String title() {
    return span.title().isPresent()
        ? sheet.words(span.title().get().from(), span.title().get().to())
        : "";
  }

  private Refusal refusal(Verdict verdict) {
    return verdict.reason() == Refusal.Reason.NO_TABLE
        ? withoutTable()
        : refusal(verdict.reason(), verdict.detail());
  }

  private Refusal withoutTable() {
    String words = sheet.words(span.from(), span.to());
    return refusal(JUDGE.withoutTable(words), Optional.empty());
  }

  private Refusal refusal(Refusal.Reason reason, Message detail) {
    return refusal(reason, Optional.of(detail));
  }

  private Refusal refusal(Refusal.Reason reason, Optional<Message> detail) {
    int first = sheet.line(span.from());
    int last = sheet.line(span.to() - 1);
    SourceRef source = new SourceRef(file, number, first, last, dialect);
    return new Refusal(source, title(), reason, detail);
  }
}
