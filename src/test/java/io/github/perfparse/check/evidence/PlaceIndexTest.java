package io.github.perfparse.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.say.Message;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceIndexTest {

  /** More rows than there are bits to tell bare rows by. */
  private static final int ROWS = 200;

  private static PlaceIndex index(List<Pointer> places) {
    List<Repair> repairs = new ArrayList<>();
    for (Pointer place : places) {
      repairs.add(new Repair(Repair.Kind.CLEANED_TEXT, place, 1, Message.text("")));
    }
    return new PlaceIndex(repairs);
  }

  private static List<Integer> found(PlaceIndex index, Pointer place) {
    List<Integer> found = new ArrayList<>();
    for (int i = index.first(place); i != PlaceIndex.NONE; i = index.after(i)) {
      found.add(i);
    }
    return found;
  }

  @Test
  void findsAllAtOnePlaceInTheirOrder() {
    Pointer twice = Pointer.of("indicators", 3, "score");
    PlaceIndex index =
        index(
            List.of(
                twice,
                Pointer.of("indicators", 3, "points"),
                Pointer.of("indicators", 3, ""),
                twice,
                Pointer.of("funding/rows", 3, "score"),
                Pointer.of("score")));
    assertThat(found(index, twice)).containsExactly(0, 3);
    assertThat(found(index, Pointer.of("indicators", 3, ""))).containsExactly(2);
    assertThat(found(index, Pointer.of("funding/rows", 3, "score"))).containsExactly(4);
    assertThat(found(index, Pointer.of("score"))).containsExactly(5);
  }

  @Test
  void findsNothingWhereNothingIs() {
    PlaceIndex index = index(List.of(Pointer.of("indicators", 3, "score")));
    assertThat(found(index, Pointer.of("indicators", 4, "score"))).isEmpty();
    assertThat(found(index, Pointer.of("indicators", 3 + Long.SIZE, "score"))).isEmpty();
    assertThat(found(index, Pointer.of("total", "score"))).isEmpty();
    assertThat(found(index(List.of()), Pointer.FORM)).isEmpty();
  }

  @Test
  void tellsTheRowsOfALongTableApart() {
    List<Pointer> places = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      places.add(Pointer.of("indicators", i, "score"));
    }
    PlaceIndex index = index(places);
    for (int i = 0; i < ROWS; i++) {
      assertThat(found(index, places.get(i))).containsExactly(i);
    }
  }
}
