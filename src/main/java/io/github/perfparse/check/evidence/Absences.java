package io.github.perfparse.check.evidence;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Pointer;
import java.util.List;
import java.util.Optional;

/**
 * Says whether a value that is not there may be called not printed. It may not as long as something
 * of the form could be it: a loose text, a label inside the value of another field, a number fused
 * with its neighbour, or the part of the form that was not read at all.
 *
 * <pre>
 * 主管部门⇥市水务局实施单位河道养护所    实施单位: its label stands in 主管部门 "市水务局实施单位河…"
 * 21  98.5                               总分: it may be "98.5" in line 21
 * </pre>
 */
final class Absences {

  private static final int LONGEST_QUOTE = 40;

  private final Form form;
  private final LooseText loose;
  private final Tables tables;

  Absences(Form form, LooseText loose, Tables tables) {
    this.form = form;
    this.loose = loose;
    this.tables = tables;
  }

  /** What can be said of the value at {@code path}, which is not there. */
  Absence of(Pointer path) {
    if (form.refused().isPresent()) {
      return Absence.doubtful("the form was refused");
    }
    Wanted wanted = Wanted.at(path);
    Optional<LooseText.Piece> piece = loose.find(lines(path), wanted.shape());
    if (piece.isPresent()) {
      return Absence.doubtful("it may be " + quoted(piece.get().text()));
    }
    for (Reading reading : readings(path)) {
      if (reading.holds(wanted)) {
        return Absence.doubtful("it may stand in " + reading.name() + " " + quoted(reading.text()));
      }
    }
    return wanted.needsMoreBelow() && !tables.goesOnBelow(path)
        ? Absence.doubtful("nothing of the form was read below it")
        : isTopUnread(path)
            ? Absence.doubtful("what stands above the form was not read")
            : Absence.CERTAIN;
  }

  /** A text of the head may have come to stand anywhere, one of a table hardly outside of it. */
  private Lines lines(Pointer path) {
    return path.index() == Pointer.NO_ROW ? Lines.ALL : tables.around(path);
  }

  private List<Reading> readings(Pointer path) {
    return path.section().equals("indicators") && path.index() != Pointer.NO_ROW
        ? Reading.ofRow(form.indicators().get(path.index()))
        : Reading.ofForm(form);
  }

  /** Title and year stand at the very top, above what shows that there is a form. */
  private boolean isTopUnread(Pointer path) {
    boolean top = path.section().equals("title") || path.section().equals("year");
    return top && form.title().isBlank() && form.source().firstLine() > 1;
  }

  private static String quoted(String text) {
    int end = Math.min(text.length(), LONGEST_QUOTE);
    boolean whole = end == text.length();
    String start = text.substring(0, end).replace('\n', ' ');
    return whole ? '"' + start + '"' : '"' + start + "…\"";
  }
}
