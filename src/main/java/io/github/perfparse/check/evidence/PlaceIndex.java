package io.github.perfparse.check.evidence;

import io.github.perfparse.form.Placed;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.ValuePlaces;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the things that stand at a place of the form, by their positions in a list. A hash table in
 * plain arrays, made in one go: the rules and the report look up every value of every form, and for
 * that no pointer has to be made and no section be hashed.
 */
public final class PlaceIndex {

  /** No position. */
  public static final int NONE = -1;

  private static final int SPREAD = 0x9E3779B9;

  private final List<? extends Placed> things;

  /** The first position of each chain. */
  private final int[] heads;

  /** The position behind each position in its chain. */
  private final int[] next;

  /** A bit for each row, by the last six bits of its index, that has something in it. */
  private long rows;

  public PlaceIndex(List<? extends Placed> things) {
    this.things = things;
    this.heads = new int[Integer.highestOneBit(things.size() + 1) * 2];
    this.next = new int[things.size()];
    Arrays.fill(heads, NONE);
    // From the last to the first, so that the chains run from the first to the last.
    for (int i = next.length - 1; i >= 0; i--) {
      Pointer place = ValuePlaces.path(things, i);
      int row = place.index();
      int chain = chain(row, place.field());
      rows |= 1L << row;
      next[i] = heads[chain];
      heads[chain] = i;
    }
  }

  /** The first position of something at the place, or {@link #NONE}. */
  public int first(Pointer place) {
    return first(place.section(), place.index(), place.field());
  }

  /** The same of a place given in its parts. */
  public int first(String section, int index, String field) {
    // Most rows of most forms have nothing in them: no need to look closer.
    boolean bare = (rows >>> index & 1) == 0;
    return bare ? NONE : seek(heads[chain(index, field)], section, index, field);
  }

  /** The position of the next thing at the same place, or {@link #NONE}. */
  public int after(int position) {
    Pointer place = ValuePlaces.path(things, position);
    return seek(next[position], place.section(), place.index(), place.field());
  }

  private int seek(int from, String section, int index, String field) {
    int at = from;
    while (at != NONE && !isAt(ValuePlaces.path(things, at), section, index, field)) {
      at = next[at];
    }
    return at;
  }

  private static boolean isAt(Pointer place, String section, int index, String field) {
    return place.index() == index && place.field().equals(field) && place.section().equals(section);
  }

  private int chain(int index, String field) {
    int hash = field.hashCode() + index * SPREAD;
    return (hash ^ hash >>> 16) & heads.length - 1;
  }
}
