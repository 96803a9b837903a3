package io.github.perfparse.align.level;

import io.github.perfparse.lexicon.Leaning;
import io.github.perfparse.lexicon.Taxonomy;
import io.github.perfparse.say.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which rows a level label covers. It is a merged cell: a text that goes down row by row prints it
 * on its first row; where a page break cuts the cell, on the first row behind; where it was
 * centred, in the middle. One of these holds for the whole table, and the one is taken that is
 * consistent.
 */
public final class LevelPlaces {

  /** A word in the name that nearly always tells the level moves a row over a page break. */
  private static final int TELLING = 150;

  private final Taxonomy taxonomy = Taxonomy.standard();
  private final List<LevelRow> rows;
  private final List<Integer> labelled = new ArrayList<>();

  public LevelPlaces(List<LevelRow> rows) {
    this.rows = rows;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).level2().isPresent()) {
        labelled.add(i);
      }
    }
  }

  /** The levels of each row. */
  public List<Levels> find() {
    int[] begins = begins();
    List<Levels> found = new ArrayList<>();
    int run = -1;
    Optional<String> level1 = Optional.empty();
    Optional<Message> why1 = Optional.empty();
    for (int i = 0; i < rows.size(); i++) {
      while (run + 1 < labelled.size() && begins[run + 1] <= i) {
        run++;
      }
      Optional<String> printed = printedLevel1(i, run, begins);
      if (printed.isPresent()) {
        level1 = printed;
        why1 = Optional.empty();
      }
      Optional<String> level2 = level2(i, run, printed);
      boolean own = rows.get(i).level1().isPresent();
      Optional<String> parent = level2.isPresent() ? taxonomy.parent(level2.get()) : level2;
      boolean allowed =
          level1.isPresent() && level2.isPresent() && taxonomy.allows(level1.get(), level2.get());
      if (parent.isPresent() && !own && !allowed) {
        level1 = parent;
        why1 = Optional.of(Message.of("inferred.from-level2", level2.get()));
      }
      found.add(levels(i, run, level1, level2, why1));
    }
    return withOnlyChildren(withoutGaps(found));
  }

  private Optional<String> printedLevel1(int row, int run, int[] begins) {
    if (rows.get(row).level1().isPresent()) {
      return rows.get(row).level1();
    }
    boolean moved = run >= 0 && begins[run] == row && labelled.get(run) > row;
    return moved ? rows.get(labelled.get(run)).level1() : Optional.empty();
  }

  /** A new level 1 ends the level 2 above it. */
  private Optional<String> level2(int row, int run, Optional<String> printed) {
    if (run < 0) {
      return Optional.empty();
    }
    int at = labelled.get(run);
    for (int i = at + 1; i <= row; i++) {
      if (rows.get(i).level1().isPresent() && !rows.get(i).level1().equals(rows.get(at).level1())) {
        return Optional.empty();
      }
    }
    return rows.get(at).level2();
  }

  private Levels levels(
      int row, int run, Optional<String> level1, Optional<String> level2, Optional<Message> why1) {
    boolean below = run >= 0 && labelled.get(run) > row;
    Optional<Message> why2 = why2(row, run, below, level2.orElse(""));
    return new Levels(level1, level2, why1.isPresent() ? why1 : why2, why2);
  }

  private Optional<Message> why2(int row, int run, boolean below, String label) {
    if (below) {
      return Optional.of(Message.of("inferred.below", label));
    } else if (isBeforeBreak(row, run)) {
      return Optional.of(Message.of("inferred.before-break"));
    } else if (isOnPageTop(row, run)) {
      return Optional.of(Message.of("inferred.page-top"));
    }
    return speaksOtherwise(row, run)
        ? Optional.of(Message.of("inferred.against-name", label))
        : Optional.empty();
  }

  /** Whether the next row opens a page with a new label, which may cover this one as well. */
  private boolean isBeforeBreak(int row, int run) {
    boolean last = run + 1 < labelled.size() && labelled.get(run + 1) == row + 1;
    return last && rows.get(row + 1).afterPage();
  }

  /** Whether a page begins between the row's label and the row, and another label follows on it. */
  private boolean isOnPageTop(int row, int run) {
    int label = run < 0 ? 0 : labelled.get(run);
    int next = run + 1 < labelled.size() ? labelled.get(run + 1) : rows.size();
    boolean page = false;
    for (int i = label + 1; i <= row; i++) {
      page |= rows.get(i).afterPage();
    }
    for (int i = row + 1; i <= next && i < rows.size(); i++) {
      page &= !rows.get(i).afterPage();
    }
    return page && next < rows.size();
  }

  /** Whether the row has no label of its own, and its name speaks for another one than it has. */
  private boolean speaksOtherwise(int row, int run) {
    if (run < 0 || labelled.get(run) == row) {
      return false;
    }
    Leaning leaning = taxonomy.leaning(rows.get(row).name() + " " + rows.get(row).value());
    return leaning.most() - leaning.to(rows.get(labelled.get(run)).level2().orElse("")) >= TELLING;
  }

  /** The row each label's run begins with. */
  private int[] begins() {
    int[] first = firstRows();
    Optional<int[]> middle = middleRows();
    return middle.isPresent() && leaning(middle.get()) > leaning(first) ? middle.get() : first;
  }

  /** Each label on the first row of its run, but for what a page break has cut off. */
  private int[] firstRows() {
    int[] begins = new int[labelled.size()];
    for (int run = 0; run < begins.length; run++) {
      begins[run] = run == 0 ? 0 : labelled.get(run);
      if (run > 0 && rows.get(begins[run]).afterPage()) {
        begins[run] = overBreak(run);
      }
    }
    return begins;
  }

  /** How far up a label behind a page break reaches: as far as the names say so. */
  private int overBreak(int run) {
    String own = rows.get(labelled.get(run)).level2().orElseThrow();
    String above = rows.get(labelled.get(run - 1)).level2().orElseThrow();
    int begin = labelled.get(run);
    while (begin - 1 > labelled.get(run - 1)) {
      String name = rows.get(begin - 1).name();
      int gain = taxonomy.leaning(name).to(own) - taxonomy.leaning(name).to(above);
      if (gain < TELLING) {
        return begin;
      }
      begin--;
    }
    return begin;
  }

  /** Each label in the middle of its run; empty where that is not possible. */
  private Optional<int[]> middleRows() {
    int[] begins = new int[labelled.size()];
    int begin = 0;
    for (int run = 0; run < begins.length; run++) {
      begins[run] = begin;
      int at = labelled.get(run);
      int end = 2 * at - begin + 1;
      int limit = run + 1 < begins.length ? labelled.get(run + 1) : rows.size();
      if (end > limit + 1 || end <= at) {
        return Optional.empty();
      }
      begin = Math.min(end, limit);
    }
    return begin >= rows.size() - 1 ? Optional.of(begins) : Optional.empty();
  }

  /** How strongly the names speak for the labels they would stand under. */
  private int leaning(int[] begins) {
    int sum = 0;
    int run = 0;
    for (int i = 0; i < rows.size(); i++) {
      while (run + 1 < begins.length && begins[run + 1] <= i) {
        run++;
      }
      if (begins.length > 0) {
        String label = rows.get(labelled.get(run)).level2().orElseThrow();
        sum += taxonomy.leaning(rows.get(i).name()).to(label);
      }
    }
    return sum;
  }

  /** Rows above the first label belong to it. */
  private List<Levels> withoutGaps(List<Levels> found) {
    List<Levels> whole = new ArrayList<>(found);
    for (int i = whole.size() - 2; i >= 0; i--) {
      Levels own = whole.get(i);
      Levels next = whole.get(i + 1);
      if (own.level1().isEmpty() && next.level1().isPresent()) {
        Optional<Message> why = Optional.of(Message.of("inferred.from-below"));
        boolean also = own.level2().isEmpty();
        whole.set(
            i,
            new Levels(
                next.level1(), also ? next.level2() : own.level2(), why, also ? why : own.why2()));
      }
    }
    return whole;
  }

  /** Under 满意度指标 there is but one level 2. */
  private List<Levels> withOnlyChildren(List<Levels> found) {
    List<Levels> whole = new ArrayList<>(found);
    for (int i = 0; i < whole.size(); i++) {
      Levels own = whole.get(i);
      Optional<String> only =
          own.level1().isPresent() ? taxonomy.onlyChild(own.level1().get()) : Optional.empty();
      if (own.level2().isEmpty() && only.isPresent()) {
        Message why = Message.of("inferred.only-level2", own.level1().get());
        whole.set(i, new Levels(own.level1(), only, own.why1(), Optional.of(why)));
      }
    }
    return whole;
  }
}
