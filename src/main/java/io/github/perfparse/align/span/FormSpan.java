package io.github.perfparse.align.span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of one form, and what stands out among them.
 *
 * @param from index of the first word
 * @param to index behind the last
 * @param titles where titles begin and end, in order; the last one is the form's
 * @param funds the head of the fund table
 * @param indicators the head of the indicator table
 * @param furniture heads and titles that were printed again, on the next page
 * @param hasRows whether rows of indicators stand in it
 */
public record FormSpan(
    int from,
    int to,
    List<Title> titles,
    Optional<HeadRun> funds,
    Optional<HeadRun> indicators,
    List<Title> furniture,
    boolean hasRows) {

  /** A title, or a head that is printed again: the words from one index up to another. */
  public record Title(int from, int to) {}

  public FormSpan {
    titles = List.copyOf(titles);
    furniture = within(furniture, from, to);
    funds = within(funds, from, to);
    indicators = within(indicators, from, to);
  }

  /** A head beyond the form's last word, where the lines of two stand in another order, is none. */
  private static Optional<HeadRun> within(Optional<HeadRun> head, int from, int to) {
    boolean inside = head.isPresent() && head.get().from() >= from && head.get().to() <= to;
    return inside ? head : Optional.empty();
  }

  /** The same of what is printed again: it goes with the words in which it ends. */
  private static List<Title> within(List<Title> again, int from, int to) {
    List<Title> inside = new ArrayList<>();
    for (Title piece : again) {
      if (piece.from() >= from && piece.to() <= to) {
        inside.add(piece);
      }
    }
    return List.copyOf(inside);
  }

  /** The title that is the form's own. */
  public Optional<Title> title() {
    return titles.isEmpty() ? Optional.empty() : Optional.of(titles.get(titles.size() - 1));
  }

  /** The index behind the title, where the form's head begins. */
  public int headFrom() {
    return titles.isEmpty() ? from : titles.get(titles.size() - 1).to();
  }

  /** The index of the first table's head. */
  public int tablesFrom() {
    if (funds.isPresent()) {
      return funds.get().from();
    }
    return indicators.isPresent() ? indicators.get().from() : to;
  }

  /** The same among other words: {@code places} has the new index of each, counted from here. */
  public FormSpan moved(int[] places) {
    List<Title> movedTitles = new ArrayList<>();
    for (Title title : titles) {
      movedTitles.add(new Title(places[title.from() - from], places[title.to() - from]));
    }
    return new FormSpan(
        0,
        places[to - from],
        movedTitles,
        moved(funds, places),
        moved(indicators, places),
        List.of(),
        hasRows);
  }

  private Optional<HeadRun> moved(Optional<HeadRun> head, int[] places) {
    if (head.isEmpty()) {
      return head;
    }
    List<HeadRun.Head> heads = new ArrayList<>();
    for (HeadRun.Head column : head.get().heads()) {
      heads.add(
          new HeadRun.Head(
              column.name(), places[column.from() - from], places[column.to() - from]));
    }
    HeadRun run = head.get();
    return Optional.of(
        new HeadRun(run.kind(), places[run.from() - from], places[run.to() - from], heads));
  }
}
