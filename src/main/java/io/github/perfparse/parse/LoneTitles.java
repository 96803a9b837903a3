package io.github.perfparse.parse;

import io.github.perfparse.parse.census.Region;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Titles without a form of one input. A list of contents may have thousands of them: the first are
 * refused one by one, all others together.
 */
final class LoneTitles {

  /** So many are told of one by one. */
  private static final int MOST_TOLD = 100;

  private int told;
  private int others;
  private Optional<Region> first = Optional.empty();
  private Optional<Row> last = Optional.empty();

  /** Takes some more; gives those that are told of one by one. */
  List<Region> add(List<Region> titles) {
    List<Region> single = new ArrayList<>();
    for (Region title : titles) {
      if (told < MOST_TOLD) {
        told++;
        single.add(title);
      } else {
        others++;
        first = first.isPresent() ? first : Optional.of(title);
        last = Optional.of(title.last());
      }
    }
    return single;
  }

  /** All others, as one; there are no more. */
  Optional<Region> rest() {
    return first.isEmpty() ? Optional.empty() : Optional.of(together(first.get()));
  }

  private Region together(Region title) {
    List<Row> ends = List.of(title.first(), last.orElseThrow());
    Optional<Message> detail = Optional.of(Message.of("titles.others", others));
    return new Region(ends, title.title(), title.reason(), detail);
  }
}
