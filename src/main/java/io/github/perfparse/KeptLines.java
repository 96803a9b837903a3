package io.github.perfparse;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.text.line.Line;
import io.github.perfparse.text.line.LineListener;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The latest lines of an input, so that a form can quote those it was read from. What lies before
 * the last form is forgotten; where an input goes on and on without a form, so is what lies far
 * back.
 */
final class KeptLines implements LineListener {

  /** Characters kept at most, and so about twice as many bytes. */
  private static final int MAX_KEPT = 1 << 22;

  /** Characters that a form quotes at most: a form fills pages, an archive on one line is none. */
  private static final int MAX_QUOTED = 1 << 18;

  private final Deque<String> lines = new ArrayDeque<>();
  private int first = 1;
  private long size;

  @Override
  public void line(Line line) {
    if (!lines.isEmpty() && line.number() < first + lines.size()) {
      String begun = lines.removeLast();
      size -= begun.length();
      add(begun + "\f" + line.text());
    } else {
      add(line.text());
    }
    while (size > MAX_KEPT && lines.size() > 1) {
      forgetFirst();
    }
  }

  private void add(String text) {
    lines.addLast(text);
    size += text.length();
  }

  private void forgetFirst() {
    size -= lines.removeFirst().length();
    first++;
  }

  /** The outcome, its form with its lines. */
  Outcome quotedIn(Outcome outcome) {
    if (outcome instanceof Refusal refusal && refusal.readAs().isPresent()) {
      return new Refusal(
          refusal.source(),
          refusal.title(),
          refusal.reason(),
          refusal.detail(),
          Optional.of(quotedIn(refusal.readAs().get())));
    }
    return outcome instanceof Form form ? quotedIn(form) : outcome;
  }

  /** The form with its lines, or as it is where they are too many or forgotten. */
  private Form quotedIn(Form form) {
    int from = form.source().firstLine();
    while (first < from && !lines.isEmpty()) {
      forgetFirst();
    }
    return first == from ? form.quoting(upTo(lastLine(form))) : form;
  }

  private List<String> upTo(int last) {
    List<String> quoted = new ArrayList<>();
    int quotedSize = 0;
    for (String line : lines) {
      quotedSize += line.length();
      if (first + quoted.size() > last) {
        return quoted;
      }
      if (quotedSize > MAX_QUOTED) {
        return List.of();
      }
      quoted.add(line);
    }
    return quoted;
  }

  /** The line on which the last cell ends; the form itself only knows where it begins. */
  private static int lastLine(Form form) {
    int last = form.source().lastLine();
    for (Provenance piece : form.provenance()) {
      int breaks = (int) piece.raw().chars().filter(c -> c == '\n').count();
      last = Math.max(last, piece.line() + breaks);
    }
    return last;
  }
}
