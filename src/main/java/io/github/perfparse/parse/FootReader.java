package io.github.perfparse.parse;

import io.github.perfparse.form.Pointer;
import io.github.perfparse.lexicon.FootLabel;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.text.Cell;
import io.github.perfparse.text.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what stands below the total: the grade, and remarks. */
final class FootReader {

  private final Lexicon lexicon;
  private final Ledger ledger;
  private final Map<String, String> notes = new LinkedHashMap<>();
  private Optional<String> grade = Optional.empty();

  FootReader(Lexicon lexicon, Ledger ledger) {
    this.lexicon = lexicon;
    this.ledger = ledger;
  }

  /** The grade, and the remarks by their labels. */
  record Foot(Optional<String> grade, Map<String, String> notes) {}

  Foot read(List<Row> rows) {
    Optional<Cell> label = Optional.empty();
    for (Row row : rows) {
      for (Cell cell : Rows.printed(row)) {
        Optional<Match<FootLabel>> match = lexicon.foot().find(Rows.key(cell));
        if (match.isPresent()) {
          label = Optional.of(cell);
          ledger.label(cell, match.get());
        } else if (!ledger.isClaimed(cell)) {
          read(cell, label);
        }
      }
    }
    return new Foot(grade, notes);
  }

  private void read(Cell cell, Optional<Cell> label) {
    if (grade.isEmpty() && readGrade(cell)) {
      return;
    }
    boolean note = label.filter(l -> meaning(l) == FootLabel.NOTE).isPresent();
    if (note && !notes.containsKey(label.get().text())) {
      notes.put(label.get().text(), cell.text());
      ledger.value(Pointer.of("attributes", label.get().text()), cell);
    }
  }

  private FootLabel meaning(Cell label) {
    return lexicon.foot().find(Rows.key(label)).get().meaning();
  }

  private boolean readGrade(Cell cell) {
    grade = lexicon.grades().exact(Rows.key(cell));
    grade.ifPresent(read -> ledger.value(Pointer.of("grade"), cell));
    return grade.isPresent();
  }
}
