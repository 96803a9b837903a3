package io.github.perfparse.parse;

import io.github.perfparse.parse.cell.Rows;
import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Remembers what an input without any form was: its user has to know why nothing came out. */
final class Clues {

  private final Titles titles;
  private Optional<String> kindred = Optional.empty();
  private int kindredLine;
  private OptionalInt titleLine = OptionalInt.empty();

  Clues(Titles titles) {
    this.titles = titles;
  }

  void watch(Row row) {
    List<Cell> printed = Rows.printed(row);
    if (printed.size() != 1) {
      return;
    }
    if (kindred.isEmpty()) {
      kindred = titles.lookAlike(printed.get(0).text());
      kindredLine = row.line();
    }
    if (titleLine.isEmpty() && titles.names(printed.get(0).text())) {
      titleLine = OptionalInt.of(row.line());
    }
  }

  /** Why there is no form; empty where nothing in the input has to do with one. */
  Optional<NoForm> reason() {
    if (kindred.isPresent()) {
      String what = "this is a " + kindred.get() + ", not a self-evaluation form";
      return Optional.of(new NoForm(kindredLine, what));
    }
    return titleLine.isPresent()
        ? Optional.of(
            new NoForm(
                titleLine.getAsInt(),
                "a form's title, but no table behind it whose cells can be told apart"))
        : Optional.empty();
  }
}
