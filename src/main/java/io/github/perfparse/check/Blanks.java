package io.github.perfparse.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The terms of a sum that have no number, and how a finding speaks of what they would have to be.
 *
 * @param cells not printed or not to be read
 */
record Blanks(List<Figure> cells) {

  static Blanks among(List<Figure> terms) {
    return new Blanks(terms.stream().filter(Figure::isBlank).toList());
  }

  boolean areNone() {
    return cells.isEmpty();
  }

  /** The one blank term; empty where there are several. */
  Optional<Figure> only() {
    return cells.size() == 1 ? Optional.of(cells.get(0)) : Optional.empty();
  }

  String names() {
    return cells.stream().map(Figure::name).collect(Collectors.joining(" and "));
  }

  String areNotPrinted() {
    if (areUnread()) {
      return "cannot be read";
    }
    return only().isPresent() ? "is not printed" : "are not printed";
  }

  String they() {
    return only().isPresent() ? "it" : "together they";
  }

  /** Makes the finding a note: without these terms there is no wrong sum. */
  Draft imply(Draft draft, BigDecimal worth) {
    return draft.note().cause(areUnread() ? Cause.READING : Cause.MISSING).expects(worth);
  }

  private boolean areUnread() {
    return cells.stream().anyMatch(Figure::isUnread);
  }
}
