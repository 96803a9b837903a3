package io.github.perfparse;

import io.github.perfparse.form.CutForm;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.judge.ExchangedTops;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The one account of an input, however its forms were read: it hears of every row and of every
 * form, and has each form {@linkplain Answer answer} for all lines from where it begins to where
 * the next one does, and for the titles and projects on them.
 *
 * <pre>
 * 18  总分⇥…⇥100⇥95                 the last line of the form
 * 20  二、公园管养经费                 ┐ told of in the form: lines 20 to 21 are in no form
 * 21  该项目资金由区财政安排。           ┘
 * 23  项目支出绩效自评表               the next form
 * </pre>
 *
 * Rows of indicators without a form's top behind a form that was refused are the rest of it, and
 * refused as well. What stands above the first form's first heading, or below the last form, is the
 * document's.
 */
final class LineAccount implements Consumer<CutForm> {

  /** So many rows may belong to the form that is held, and as many to the next. */
  private static final int MOST_ROWS = 10_000;

  private final Consumer<CutForm> forms;
  private final TitleLines titles = new TitleLines();
  private final LinesInTurn lines = new LinesInTurn();
  private final List<Passage> rows = new ArrayList<>();
  private Optional<CutForm> held = Optional.empty();

  /** The form above it. */
  private Optional<CutForm> previous = Optional.empty();

  /** Where the form above the one that is held begins: headings of that one stand below. */
  private int above;

  /**
   * @param forms takes each form as soon as the next is cut out
   */
  LineAccount(Consumer<CutForm> forms) {
    this.forms = forms;
  }

  /** Takes note of a row of the input. */
  void see(Row row) {
    if (row.syntax() == Syntax.PIPE_RULE || row.printed().isEmpty()) {
      return;
    }
    titles.see(row);
    rows.add(Passage.of(row, lines));
    if (rows.size() > 3 * MOST_ROWS) {
      List<Passage> middle = rows.subList(MOST_ROWS, rows.size() - MOST_ROWS);
      Passage all = middle.get(0).upTo(middle.get(middle.size() - 1).to());
      middle.clear();
      rows.add(MOST_ROWS, all);
    }
  }

  /** Takes the next form; one that stands above the last is told of late and parts nothing. */
  @Override
  public void accept(CutForm form) {
    if (held.isPresent() && form.firstLine() < held.get().firstLine()) {
      finish();
      held = Optional.of(form);
    } else if (held.isPresent()) {
      int end = form.firstLine() - 1;
      CutForm answered = answered(take(form.firstLine()), end, Optional.of(form));
      boolean rest = !beginsForm(form) && isRest(form);
      boolean touches = form.firstLine() == held.get().lastLine() + 1;
      CutForm whole = rest ? answered.then(new GoesOn(form.firstLine())) : answered;
      forms.accept(whole);
      previous = held;
      held = Optional.of(rest ? behind(whole.read(), form, touches) : form);
    } else {
      held = Optional.of(form);
    }
  }

  /** The form that is held, with all that it has to answer for down to that line. */
  private CutForm answered(List<Passage> passages, int end, Optional<CutForm> below) {
    CutForm form = held.orElseThrow().then(new Own(previous, below));
    List<TitleLines.Line> own = titles.between(Math.min(above, form.firstLine()), end);
    above = form.firstLine();
    return form.then(new Answer(passages, own, end));
  }

  /** Whether a form's title or a project's name stands on its lines. */
  private boolean beginsForm(CutForm form) {
    if (!titles.between(form.firstLine(), form.lastLine()).isEmpty()) {
      return true;
    }
    for (Passage row : rows) {
      boolean within = row.from() >= form.firstLine() && row.from() <= form.lastLine();
      if (within && LinesInTurn.PROJECTS.standIn(row.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRest(CutForm form) {
    Optional<Outcome> outcome = outcome(form);
    return outcome.isPresent() && areRowsAlone(outcome.get());
  }

  /** What goes wrong in its reading is told when its turn has come. */
  private static Optional<Outcome> outcome(CutForm form) {
    try {
      return Optional.of(form.read());
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  /** Whether neither a form's title nor its project nor funds are there, but rows it may be. */
  private static boolean areRowsAlone(Outcome outcome) {
    if (outcome instanceof Form form) {
      return form.isHeadless() && form.funding().rows().isEmpty();
    }
    Optional<Form> refused = ((Refusal) outcome).readAs();
    return refused.isPresent() && areRowsAlone(refused.get());
  }

  /**
   * What begins in mid-form right behind a form that was refused is the rest of that one, and on
   * the line below the head of another document's table it is that document's.
   */
  private static CutForm behind(Outcome above, CutForm form, boolean touches) {
    if (above instanceof Refusal refusal
        && (refusal.reason().isOfReading()
            || touches && refusal.reason() == Refusal.Reason.LOOK_ALIKE)
        && form.read() instanceof Form rows) {
      Optional<Message> seen = Optional.of(Message.of("order.rest", refusal.source().firstLine()));
      return CutForm.of(new Refusal(rows.source(), "", refusal.reason(), seen, Optional.of(rows)));
    }
    return form;
  }

  /**
   * Doubts the table of a form that is given out: rows go on below it, so its total may be another
   * form's.
   *
   * @param line where the rows go on
   */
  private record GoesOn(int line) implements UnaryOperator<Outcome> {

    @Override
    public Outcome apply(Outcome outcome) {
      if (outcome instanceof Form form && !form.indicators().isEmpty()) {
        Message why = Message.of("doubt.goes-on", line);
        Repair doubt = new Repair(Repair.Kind.ALIGNED_CELL, Pointer.INDICATORS, line, why);
        SourceRef source = form.source();
        return form.covering(source.firstLine(), source.lastLine(), List.of(doubt), List.of());
      }
      return outcome;
    }
  }

  /**
   * Refuses a form whose table has its top in the next form, or whose top belongs to the table
   * above.
   *
   * @param above the form above it
   * @param below the form below
   */
  private record Own(Optional<CutForm> above, Optional<CutForm> below)
      implements UnaryOperator<Outcome> {

    @Override
    public Outcome apply(Outcome outcome) {
      if (outcome instanceof Form form) {
        if (below.isPresent()
            && outcome(below.get()).orElse(null) instanceof Form next
            && ExchangedTops.areIn(form, next)) {
          return refused(form, next);
        }
        if (above.isPresent()
            && outcome(above.get()).orElse(null) instanceof Form previous
            && ExchangedTops.areIn(previous, form)) {
          return refused(form, form);
        }
      }
      return outcome;
    }

    private static Refusal refused(Form form, Form top) {
      Message seen = Message.of("order.exchanged-tops", top.source().firstLine());
      Refusal.Reason reason = Refusal.Reason.OUT_OF_ORDER;
      return new Refusal(form.source(), form.title(), reason, Optional.of(seen), Optional.of(form));
    }
  }

  /** The rows above that line, which are done with. */
  private List<Passage> take(int line) {
    int end = 0;
    while (end < rows.size() && rows.get(end).from() < line) {
      end++;
    }
    List<Passage> above = rows.subList(0, end);
    List<Passage> taken = List.copyOf(above);
    above.clear();
    return taken;
  }

  /** Gives the last form; there are no more. */
  void finish() {
    if (held.isPresent()) {
      forms.accept(answered(List.copyOf(rows), Answer.TO_THE_END, Optional.empty()));
    }
  }
}
