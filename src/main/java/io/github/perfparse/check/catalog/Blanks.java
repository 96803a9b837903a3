package io.github.perfparse.check.catalog;

import io.github.perfparse.check.evidence.Draft;
import io.github.perfparse.check.evidence.Figure;
import io.github.perfparse.say.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The terms of a sum that have no number, and how a finding speaks of what they would have to be.
 *
 * @param cells not printed or not to be read
 */
record Blanks(List<Figure> cells) {

  static Blanks among(List<Figure> terms) {
    List<Figure> blank = new ArrayList<>();
    for (Figure term : terms) {
      if (term.isBlank()) {
        blank.add(term);
      }
    }
    return new Blanks(blank);
  }

  boolean areNone() {
    return cells.isEmpty();
  }

  /** The one blank term; empty where there are several. */
  Optional<Figure> only() {
    return cells.size() == 1 ? Optional.of(cells.get(0)) : Optional.empty();
  }

  /** All of them by name. */
  Series names() {
    List<Object> names = new ArrayList<>(cells.size());
    for (Figure cell : cells) {
      names.add(cell.name());
    }
    return new Series("series.and", names);
  }

  /**
   * The key of a sentence that says of them, one or several, that they are not printed, that they
   * cannot be read, or that nobody knows: {@code key.one.absent}.
   */
  String key(String key) {
    String number = only().isPresent() ? ".one" : ".many";
    return key + number + (areUnread() ? ".unread" : absence());
  }

  /** {@code .absent} or, as long as something of the form could be them, {@code .unfound}. */
  String absence() {
    return areCertain() ? ".absent" : ".unfound";
  }

  /** Makes the finding a note: without these terms there is no wrong sum. */
  Draft imply(Draft draft, BigDecimal worth) {
    return draft.note().lacks(cells).expects(worth);
  }

  private boolean areCertain() {
    for (Figure cell : cells) {
      if (!cell.absence().isCertain()) {
        return false;
      }
    }
    return true;
  }

  private boolean areUnread() {
    for (Figure cell : cells) {
      if (cell.isUnread()) {
        return true;
      }
    }
    return false;
  }
}
