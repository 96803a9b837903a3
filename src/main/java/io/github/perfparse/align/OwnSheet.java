package io.github.perfparse.align;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.span.FormSpan;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of one form without the heads and titles that were printed again.
 *
 * @param span where its parts stand among them
 * @param furniture the words that were taken out
 */
record OwnSheet(Sheet sheet, FormSpan span, List<List<Atom>> furniture) {

  /** A blank line may stand between cells. */
  private static final int RIGHT_BELOW = 2;

  static OwnSheet of(Sheet sheet, FormSpan whole) {
    List<Atom> kept = new ArrayList<>();
    List<List<Atom>> furniture = new ArrayList<>();
    int[] moved = new int[whole.to() - whole.from() + 1];
    Optional<Gap> open = Optional.empty();
    int i = whole.from();
    while (i < whole.to()) {
      int behind = behind(whole, i);
      if (behind > i) {
        furniture.add(sheet.atoms(i, behind));
        open = open.isPresent() ? open : Optional.of(sheet.atom(i).gap());
        for (; i < behind; i++) {
          moved[i - whole.from()] = kept.size();
        }
      } else {
        Atom atom = sheet.atom(i);
        moved[i - whole.from()] = kept.size();
        kept.add(open.isPresent() ? atom.after(open.get().over(atom.gap(), true)) : atom);
        open = Optional.empty();
        i++;
      }
    }
    moved[i - whole.from()] = kept.size();
    boolean part = whole.furniture().isEmpty();
    Sheet own = part ? sheet.part(whole.from(), whole.to()) : new Sheet(kept);
    return new OwnSheet(own, whole.moved(moved), furniture);
  }

  private static int behind(FormSpan whole, int index) {
    for (FormSpan.Title piece : whole.furniture()) {
      if (piece.from() == index) {
        return piece.to();
      }
    }
    return index;
  }

  /**
   * Notes what was taken out.
   *
   * @param marks page marks and running heads of the whole text
   * @param last the form's last line
   */
  void claimFurniture(WordLedger book, List<Atom> marks, int last) {
    for (List<Atom> piece : furniture) {
      book.furniture(piece, "furniture.head");
    }
    claim(book, marks, "furniture.page-mark", last);
  }

  /** Notes those of the words that stood in the form, and digits right below its last line. */
  void claim(WordLedger book, List<Atom> words, String what, int last) {
    int first = sheet.line(0);
    for (List<Atom> line : lines(words)) {
      int at = line.get(0).line();
      boolean below = at <= last + RIGHT_BELOW && Characters.areLastDigits(line.get(0).text());
      if (at > first && (at < last || below)) {
        book.furniture(line, what);
      }
    }
  }

  private static List<List<Atom>> lines(List<Atom> words) {
    List<List<Atom>> lines = new ArrayList<>();
    for (Atom word : words) {
      boolean begins = lines.isEmpty() || lines.get(lines.size() - 1).get(0).line() != word.line();
      if (begins) {
        lines.add(new ArrayList<>());
      }
      lines.get(lines.size() - 1).add(word);
    }
    return lines;
  }
}
