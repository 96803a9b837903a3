package io.github.perfparse;

import io.github.perfparse.align.FoundForm;
import io.github.perfparse.align.fit.Fit;
import java.util.List;
import java.util.Optional;

/**
 * Forms that were found in one of several ways, and how badly they fit, in hundredths a word: each
 * is read only when those read so far leave it open which way fits better.
 */
final class Contender {

  /** What a refused form counts as: more than any that is read. */
  static final int REFUSED = 400;

  /** A form does not fit better than that: the best of thousands has 22 less than none. */
  private static final int FINEST = -30;

  private final List<FoundForm> forms;
  private final String file;

  /** How badly those fit that were read, and what is held against all. */
  private int misfit;

  private int read;

  /**
   * @param forms none count as one that is refused
   * @param odd what is held against them, whatever they are read as
   */
  Contender(List<FoundForm> forms, String file, int odd) {
    this.forms = forms;
    this.file = file;
    this.misfit = forms.isEmpty() ? REFUSED : odd;
  }

  /** Whether all of them together do not fit worse than that. */
  boolean fits(int most) {
    while (read < forms.size() && least() <= most) {
      readNext();
    }
    return least() <= most;
  }

  /** Whether they fit as well as the others: of both, that is read on which may still be better. */
  boolean fitsLike(Contender others) {
    while (true) {
      boolean ahead = least() <= others.least();
      Contender first = ahead ? this : others;
      if (first.read == first.forms.size()) {
        return ahead;
      }
      first.readNext();
    }
  }

  /** How badly all fit at least. */
  private int least() {
    return misfit + (forms.size() - read) * FINEST;
  }

  private void readNext() {
    Optional<Fit> fit = forms.get(read).fit(file);
    misfit += fit.isPresent() ? fit.get().misfit() : REFUSED;
    read++;
  }
}
