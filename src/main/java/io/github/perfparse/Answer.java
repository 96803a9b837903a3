package io.github.perfparse;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.judge.Withholding;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Fold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Has one form answer for its lines: a record tells of the lines that it does not hold, is without
 * values that are another field's, and is refused where it holds another form; a refusal goes on to
 * the next form, and names every title within.
 *
 * @param rows the rows from where the form begins on; those of the first form from the top of the
 *     input
 * @param titles the titles that may stand in it
 * @param end the line to which it answers for them
 */
record Answer(List<Passage> rows, List<TitleLines.Line> titles, int end)
    implements UnaryOperator<Outcome> {

  /** No form stands below: a record ends where it ends. */
  static final int TO_THE_END = Integer.MAX_VALUE;

  /** So many rows down a form its own title may stand. */
  private static final int TOP = 3;

  private static final Withholding WITHHOLDING = new Withholding(Lexicon.standard());

  @Override
  public Outcome apply(Outcome outcome) {
    Outcome judged = outcome instanceof Form form ? judged(form) : outcome;
    return judged instanceof Refusal refusal
        ? named(goingOn(refusal))
        : covered(WITHHOLDING.of((Form) judged));
  }

  /** Refuses what holds another form. */
  private Outcome judged(Form form) {
    Optional<Message> seen = inTurn(form.source());
    seen = seen.isPresent() ? seen : otherTitle(form);
    seen = seen.isPresent() ? seen : otherProject(form);
    seen = seen.isPresent() ? seen : TopAmongRows.in(form, rows);
    return seen.isEmpty()
        ? form
        : new Refusal(
            form.source(), form.title(), Refusal.Reason.OUT_OF_ORDER, seen, Optional.of(form));
  }

  /** Lines of two forms that stand in turn. */
  private Optional<Message> inTurn(SourceRef source) {
    int first = 0;
    int names = 0;
    for (Passage row : rows) {
      if (row.again() != 0 && source.holds(row.from())) {
        first = first == 0 ? row.from() : first;
        names |= row.again();
      }
    }
    return names == LinesInTurn.BOTH
        ? Optional.of(Message.of("order.turn", first - 1, first))
        : Optional.empty();
  }

  /** A title in a record that is neither its own nor a running head. */
  private Optional<Message> otherTitle(Form form) {
    for (TitleLines.Line title : titles) {
      if (isLoose(title, form) && !isAboveAll(title, form) && !isAtEnd(title, form)) {
        return Optional.of(
            Message.of("order.other-title", form.source().firstLine(), title.from()));
      }
    }
    return Optional.empty();
  }

  /** Whether a form's title stands in the record that is neither its own nor told of. */
  private boolean isLoose(TitleLines.Line title, Form form) {
    return title.form()
        && form.source().holds(title.from())
        && !isAtTop(title, form)
        && !isToldOf(title, form);
  }

  /** Asked first, for it is so of nearly all. */
  private boolean isAtTop(TitleLines.Line title, Form form) {
    int above = 0;
    for (Passage row : rows) {
      above += row.from() >= form.source().firstLine() && row.from() < title.from() ? 1 : 0;
    }
    return above < TOP && titles.get(0) == title && isOf(title, form.title());
  }

  /** {@code 文档介绍：项目支出绩效自评表}: a line that says more, above all values of the form of that title. */
  private static boolean isAboveAll(TitleLines.Line title, Form form) {
    if (!isOf(title, form.title()) || Fold.key(title.text()).equals(Fold.key(form.title()))) {
      return false;
    }
    for (Provenance piece : form.provenance()) {
      if (piece.line() <= title.to() && !piece.path().equals(FormField.TITLE.path())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the title is the last that a record took, behind the foot: the form below lacks its
   * title, and the record is whole.
   */
  private boolean isAtEnd(TitleLines.Line title, Form form) {
    return form.source().lastLine() - title.to() <= TOP && !isOverProject(title, form);
  }

  /**
   * A title with nothing but a foot below it begins no form: that it is left over is enough, from
   * where it begins.
   */
  private boolean isToldOf(TitleLines.Line title, Form form) {
    boolean loose = !title.alone() || !isOverProject(title, form);
    for (Repair repair : form.repairs()) {
      boolean dropped = repair.kind() == Repair.Kind.DROPPED_FURNITURE;
      if ((dropped || !title.alone()) && title.holds(repair.line())) {
        return true;
      }
    }
    for (Provenance piece : form.provenance()) {
      boolean own = piece.path().equals(FormField.TITLE.path());
      if ((own || !title.alone()) && title.holds(piece.line())) {
        return true;
      }
    }
    for (Leftover leftover : form.leftovers()) {
      if (loose && leftover.line() == title.from()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a project is named below it in the record. */
  private boolean isOverProject(TitleLines.Line title, Form form) {
    for (Passage row : rows) {
      boolean below = row.from() > title.to() && row.from() <= form.source().lastLine();
      if (below && row.project()) {
        return true;
      }
    }
    return false;
  }

  /** The name of a second project that the record says nothing of. */
  private Optional<Message> otherProject(Form form) {
    int first = 0;
    for (Passage row : rows) {
      if (row.project() && form.source().holds(row.from())) {
        if (first > 0 && !told(form).contains(row.from()) && !isValue(row, form)) {
          return Optional.of(Message.of("order.other-project", first, row.from()));
        }
        first = first == 0 ? row.from() : first;
      }
    }
    return Optional.empty();
  }

  private static boolean isValue(Passage row, Form form) {
    for (Provenance piece : form.provenance()) {
      if (piece.line() >= row.from() && piece.line() <= row.to()) {
        return true;
      }
    }
    return false;
  }

  /** The refusal with all lines to the next form; to the next blank one where there is no form. */
  private Refusal goingOn(Refusal refusal) {
    int last = refusal.source().lastLine();
    for (Passage row : rows) {
      boolean further = row.from() > last && (end != TO_THE_END || !row.afterGap());
      if (row.from() > last && !further) {
        return refusal.upTo(last);
      }
      last = Math.max(last, Math.min(row.to(), end));
    }
    return refusal.upTo(last);
  }

  /** Names every title in the lines of a refusal, but the one that it is told under. */
  private Refusal named(Refusal refusal) {
    boolean first = true;
    StringBuilder lines = new StringBuilder();
    String own = refusal.title();
    for (TitleLines.Line title : titles) {
      if (refusal.source().holds(title.from())) {
        if (!first || !isUnder(title, refusal)) {
          lines.append(lines.isEmpty() ? "" : ", ").append(title.from());
          own = own.isBlank() ? title.text() : own;
        }
        first = false;
      }
    }
    return lines.isEmpty()
        ? refusal
        : refusal.titled(own, Message.of("titles.inside", lines.toString()));
  }

  /** Whether a refusal tells of its first title by itself: it begins there, or says so. */
  private boolean isUnder(TitleLines.Line title, Refusal refusal) {
    Optional<Message> seen = refusal.detail();
    boolean named = seen.isPresent() && seen.get().equals(Message.of("order.titles", title.from()));
    boolean first = title.holds(refusal.source().firstLine());
    return named || !refusal.title().isBlank() && first;
  }

  /** A title that was printed with more may be read in part. */
  private static boolean isOf(TitleLines.Line title, String own) {
    String read = Fold.key(own);
    return !read.isEmpty() && Fold.key(title.text()).contains(read);
  }

  /** Has a form tell of what no form holds. */
  private Form covered(Form form) {
    List<Leftover> between = between(form);
    SourceRef source = form.source();
    for (TitleLines.Line title : titles) {
      if (isAtEnd(title, form) && isLoose(title, form)) {
        Leftover.Kind kind = Leftover.Kind.BETWEEN_FORMS;
        between.add(new Leftover(kind, Pointer.FORM, title.from(), title.to(), title.text()));
      }
    }
    return between.isEmpty()
        ? form
        : form.covering(source.firstLine(), source.lastLine(), List.of(), between);
  }

  private List<Leftover> between(Form form) {
    SourceRef source = form.source();
    List<Leftover> between = new ArrayList<>(0);
    if (areAllIn(source)) {
      return between;
    }
    Set<Integer> told = told(form);
    int top = source.firstLine();
    for (int line : told) {
      top = Math.min(top, line);
    }
    for (TitleLines.Line title : titles) {
      top = form.title().isBlank() && title.form() ? Math.min(top, title.from() - 1) : top;
    }
    int last = end == TO_THE_END ? source.lastLine() : end;
    Optional<Passage> open = Optional.empty();
    for (Passage row : rows) {
      boolean loose =
          row.from() > top
              && row.to() <= last
              && row.isOutside(source.firstLine(), source.lastLine())
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
      if (row.isOutside(form.firstLine(), form.lastLine())) {
        return false;
      }
    }
    return true;
  }

  /** The lines that the form tells of by itself: its headings, page numbers. */
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
