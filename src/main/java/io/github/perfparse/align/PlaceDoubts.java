package io.github.perfparse.align;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.LooseWord;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.say.Message;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Marks the cells that a word was put into by its place, and the cells where it may belong. */
final class PlaceDoubts {

  private static final int CELLS_OF_ROW = 3;

  private final WordLedger book;
  private final Map<LooseWord.Place, Integer> indexes = new HashMap<>();

  private PlaceDoubts(WordLedger book, Sheet sheet) {
    this.book = book;
    for (int i = 0; i < sheet.size(); i++) {
      Atom atom = sheet.atom(i);
      indexes.put(new LooseWord.Place(atom.line(), atom.column()), i);
    }
  }

  static void note(WordLedger book, Sheet sheet, List<LooseWord> loose) {
    PlaceDoubts doubts = loose.isEmpty() ? null : new PlaceDoubts(book, sheet);
    for (LooseWord word : loose) {
      Integer index = doubts.indexes.get(word.word());
      if (index != null) {
        doubts.note(word, Message.of("doubt.place", sheet.word(index)));
      }
    }
    for (int i = CELLS_OF_ROW - 1; i < loose.size(); i++) {
      doubts.noteRow(loose.subList(i + 1 - CELLS_OF_ROW, i + 1), sheet);
    }
  }

  /** Such words of a line in a row's name and two cells: its numbers may be another row's too. */
  private void noteRow(List<LooseWord> words, Sheet sheet) {
    Set<Pointer> cells = new HashSet<>();
    LooseWord.Place place = words.get(0).word();
    int row = Pointer.NO_ROW;
    boolean same = true;
    for (LooseWord word : words) {
      Optional<Pointer> own = owner(word.word());
      int index = own.isPresent() ? own.get().index() : Pointer.NO_ROW;
      same &= word.word().line() == place.line() && (cells.isEmpty() || index == row);
      row = index;
      cells.add(own.orElse(Pointer.FORM));
    }
    boolean named = row != Pointer.NO_ROW && cells.contains(IndicatorField.LEVEL3.path(row));
    if (same && named && cells.size() == CELLS_OF_ROW) {
      Message detail = Message.of("doubt.place", sheet.word(indexes.get(place)));
      book.doubt(IndicatorField.POINTS.path(row), place.line(), detail);
      book.doubt(IndicatorField.SCORE.path(row), place.line(), detail);
    }
  }

  private void note(LooseWord word, Message detail) {
    Optional<Pointer> own = owner(word.word());
    Optional<Pointer> row = owner(word.row());
    Optional<Pointer> column = owner(word.column());
    if (own.isPresent()) {
      boolean goal = own.get().section().equals("objectives");
      book.doubt(goal ? Pointer.of("objectives") : own.get(), word.word().line(), detail);
    }
    boolean table = row.isPresent() && column.isPresent() && row.get().index() != Pointer.NO_ROW;
    if (table && row.get().section().equals(column.get().section())) {
      Pointer other = Pointer.of(row.get().section(), row.get().index(), column.get().field());
      book.doubt(other, word.word().line(), detail);
    }
  }

  /** The value that a word is a part of. */
  private Optional<Pointer> owner(LooseWord.Place place) {
    Integer index = indexes.get(place);
    return index == null ? Optional.empty() : book.owner(index);
  }
}
