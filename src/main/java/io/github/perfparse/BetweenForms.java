package io.github.perfparse;

import io.github.perfparse.form.CutForm;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.judge.Withholding;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Has every form answer for all lines from where it begins to where the next one does, so that what
 * stands between two forms is told of: as a note in the form, or within the lines of a refusal.
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
final class BetweenForms implements Consumer<CutForm> {

  /** So many rows may belong to the form that is held, and as many to the next. */
  private static final int MOST_ROWS = 10_000;

  private static final int LONGEST_QUOTE = 40;

  private static final Withholding WITHHOLDING = new Withholding(Lexicon.standard());

  private final Consumer<CutForm> forms;
  private final Titles titles = new Titles(Lexicon.standard());
  private final List<Passage> rows = new ArrayList<>();
  private final LinesInTurn lines = new LinesInTurn();
  private Optional<CutForm> held = Optional.empty();

  /**
   * @param forms takes each form as soon as the next is cut out
   */
  BetweenForms(Consumer<CutForm> forms) {
    this.forms = forms;
  }

  /**
   * Lines that are not blank, how their text begins, whether it is a form's title, and which names
   * the line above them gives another form.
   */
  private record Passage(int from, int to, String text, boolean title, int again) {

    Passage upTo(int line) {
      return new Passage(from, line, text, title, again);
    }

    Leftover leftover() {
      return new Leftover(Leftover.Kind.BETWEEN_FORMS, Pointer.FORM, from, to, text);
    }
  }

  /** Takes note of a row of the input. */
  void see(Row row) {
    if (row.syntax() == Syntax.PIPE_RULE || row.printed().isEmpty()) {
      return;
    }
    rows.add(passage(row));
    if (rows.size() > 3 * MOST_ROWS) {
      List<Passage> middle = rows.subList(MOST_ROWS, rows.size() - MOST_ROWS);
      Passage all = middle.get(0).upTo(middle.get(middle.size() - 1).to());
      middle.clear();
      rows.add(MOST_ROWS, all);
    }
  }

  private Passage passage(Row row) {
    int to = row.isOnOneLine() ? row.line() : lastLine(row);
    String text = row.printed().get(0).text();
    int end = Math.min(text.length(), LONGEST_QUOTE);
    boolean title = text.indexOf('表') >= 0 && titles.isTitle(row);
    return new Passage(row.line(), to, text.substring(0, end), title, lines.next(row));
  }

  private static int lastLine(Row row) {
    int last = row.line();
    for (Cell cell : row.printed()) {
      last = Math.max(last, cell.line());
    }
    return last;
  }

  /** Takes the next form; one that stands above the last is told of late and parts nothing. */
  @Override
  public void accept(CutForm form) {
    if (held.isPresent() && form.firstLine() < held.get().firstLine()) {
      finish();
      held = Optional.of(form);
    } else if (held.isPresent()) {
      int end = form.firstLine() - 1;
      CutForm above = held.get().then(new LooseLines(take(form.firstLine()), end));
      boolean rest = !beginsForm(form) && isRest(form);
      boolean touches = form.firstLine() == held.get().lastLine() + 1;
      CutForm whole = rest ? above.then(new GoesOn(form.firstLine())) : above;
      forms.accept(whole);
      held = Optional.of(rest ? behind(whole.read(), form, touches) : form);
    } else {
      held = Optional.of(form);
    }
  }

  /** Whether a form's title or a project's name stands on its lines. */
  private boolean beginsForm(CutForm form) {
    for (Passage row : rows) {
      boolean within = row.from() >= form.firstLine() && row.from() <= form.lastLine();
      if (within && (row.title() || LinesInTurn.PROJECTS.standIn(row.text()))) {
        return true;
      }
    }
    return false;
  }

  /** What goes wrong in its reading is told when its turn has come. */
  private static boolean isRest(CutForm form) {
    try {
      return areRowsAlone(form.read());
    } catch (RuntimeException | StackOverflowError e) {
      return false;
    }
  }

  /** Whether neither a form's title nor its project nor funds are there, but rows it may be. */
  private static boolean areRowsAlone(Outcome outcome) {
    if (outcome instanceof Form form) {
      return form.title().isBlank()
          && form.projectName().isEmpty()
          && form.funding().rows().isEmpty();
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
      forms.accept(held.get().then(new LooseLines(rows, LooseLines.ITS_OWN)));
    }
  }

  /**
   * Has a form tell of what no form holds.
   *
   * @param rows the rows from where it begins on; those of the first form from the top of the input
   * @param end the line to which it answers for them
   */
  private record LooseLines(List<Passage> rows, int end) implements UnaryOperator<Outcome> {

    /** The line where the form itself ends. */
    private static final int ITS_OWN = 0;

    @Override
    public Outcome apply(Outcome outcome) {
      if (outcome instanceof Refusal refusal) {
        boolean further = !rows.isEmpty() && end != ITS_OWN;
        return titled(further ? refusal.upTo(rows.get(rows.size() - 1).to()) : refusal);
      }
      Form form = (Form) outcome;
      int turn = firstInTurn(form.source());
      if (turn > 0) {
        return titled(inTurn(form, turn));
      }
      List<Leftover> between = between(form);
      SourceRef source = form.source();
      Form own = WITHHOLDING.of(form);
      return between.isEmpty()
          ? own
          : own.covering(source.firstLine(), source.lastLine(), List.of(), between);
    }

    /** The line from which lines of two forms stand in turn; 0 if they do not. */
    private int firstInTurn(SourceRef source) {
      int first = 0;
      int names = 0;
      for (Passage row : rows) {
        if (row.again() != 0 && source.holds(row.from())) {
          first = first == 0 ? row.from() : first;
          names |= row.again();
        }
      }
      return names == LinesInTurn.BOTH ? first : 0;
    }

    private static Refusal inTurn(Form form, int line) {
      Optional<Message> seen = Optional.of(Message.of("order.turn", line - 1, line));
      Refusal.Reason reason = Refusal.Reason.OUT_OF_ORDER;
      return new Refusal(form.source(), form.title(), reason, seen, Optional.of(form));
    }

    /** Names every title in the lines of a refusal, but the one that it is told under. */
    private Refusal titled(Refusal refusal) {
      boolean skip = refusal.isUnderTitle();
      StringBuilder lines = new StringBuilder();
      String own = refusal.title();
      for (Passage row : rows) {
        if (row.title() && refusal.source().holds(row.from())) {
          lines.append(skip ? "" : (lines.isEmpty() ? "" : ", ") + row.from());
          own = own.isBlank() && !skip ? row.text() : own;
          skip = false;
        }
      }
      return lines.isEmpty()
          ? refusal
          : refusal.titled(own, Message.of("titles.inside", lines.toString()));
    }

    private List<Leftover> between(Form form) {
      SourceRef source = form.source();
      if (areAllIn(source)) {
        return List.of();
      }
      Set<Integer> told = told(form);
      int top = source.firstLine();
      for (int line : told) {
        top = Math.min(top, line);
      }
      int last = end == ITS_OWN ? source.lastLine() : end;
      List<Leftover> between = new ArrayList<>();
      Optional<Passage> open = Optional.empty();
      for (Passage row : rows) {
        boolean loose =
            row.from() > top
                && row.to() <= last
                && isOutside(row, source)
                && !told.contains(row.from());
        if (open.isPresent() && !loose) {
          between.add(open.get().leftover());
          open = Optional.empty();
        } else if (loose) {
          open = Optional.of(open.orElse(row).upTo(row.to()));
        }
      }
      if (open.isPresent()) {
        between.add(open.get().leftover());
      }
      return between;
    }

    private boolean areAllIn(SourceRef form) {
      for (Passage row : rows) {
        if (isOutside(row, form)) {
          return false;
        }
      }
      return true;
    }

    private static boolean isOutside(Passage row, SourceRef form) {
      return row.from() > form.lastLine() || row.to() < form.firstLine();
    }

    /** The lines outside of the form that it tells of by itself: its headings, page numbers. */
    private static Set<Integer> told(Form form) {
      Set<Integer> lines = new HashSet<>();
      for (Repair repair : form.repairs()) {
        lines.add(repair.line());
      }
      for (Leftover leftover : form.leftovers()) {
        lines.add(leftover.line());
      }
      return lines;
    }
  }
}
