package io.github.perfparse.parse.census;

import io.github.perfparse.form.Refusal.Reason;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.head.HeadLabels;
import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the rows of an input as they were printed until it is known what became of them, and finds
 * the forms among those of which nothing did.
 *
 * <p>Whoever makes a record of some rows asks, in this order, for the regions {@link #before} it,
 * whether it {@link #holds} more than one form, where it would {@link #endLine} were it refused;
 * then says that its rows are {@link #done}.
 */
public final class Census {

  private static final Opening NOTHING = new Opening(0, 0, "", Optional.empty(), Opening.NONE);

  /** What the dialects and the sectioner hold back besides the form that is open. */
  private static final int HELD_ROWS = 4500;

  private static final long HELD_LENGTH = 1 << 20;

  /** More titles without a form are a list of contents: no form below is headed by them all. */
  private static final int MOST_HEADINGS = 1000;

  /** So far down a form without a title its project may be named. */
  private static final int TOP = 3;

  /** Numbers of a table that could be read if its cells could be told apart. */
  private static final int FEWEST_NUMBERS = 4;

  /** So far below its title the year stands. */
  private static final int YEAR_BELOW = 2;

  private final Titles titles;
  private final Openings openings;
  private final LookAlikes lookAlikes;
  private final TableEvidence evidence;
  private final LostText lost;

  private final List<Row> rows = new ArrayList<>();
  private final List<Opening> headings = new ArrayList<>();
  private final List<List<Row>> headingRows = new ArrayList<>();

  /** Rows further back than this are in no form that is still open. */
  private final int mostRows;

  private final long mostLength;
  private long length;

  public Census(Lexicon lexicon, Titles titles, HeadLabels labels, Limits limits) {
    this.mostRows = limits.of(Limit.FORM_ROWS) + HELD_ROWS;
    this.mostLength = (long) limits.of(Limit.FORM_LENGTH) + HELD_LENGTH;
    this.titles = titles;
    this.openings = new Openings(lexicon, titles, labels);
    this.lookAlikes = new LookAlikes(lexicon);
    this.evidence = new TableEvidence(lexicon);
    this.lost = new LostText();
  }

  /** Whether an input has given anything besides. */
  public enum Others {
    NONE,
    SOME
  }

  /**
   * Takes the next row of the input as it was printed. Text between the cells of a row of HTML is
   * told before that row, and has its place among the rows all the same.
   */
  public void add(Row row) {
    if (!row.printed().isEmpty()) {
      rows.add(isBelowAll(row) ? rows.size() : index(Position.of(row)), row);
      length += row.length();
    }
  }

  private boolean isBelowAll(Row row) {
    return rows.isEmpty() || Position.of(rows.get(rows.size() - 1)) <= Position.of(row);
  }

  /** Whether rows are kept that are no part of what is being read any more. */
  public boolean isFull() {
    return rows.size() > 2 * mostRows || length > 2 * mostLength;
  }

  /** The forms in rows before {@code place} that are in no record; those rows are done with. */
  public List<Region> before(long place) {
    return take(index(place));
  }

  /** The same of all rows but the last, of which a form may yet be made. */
  public List<Region> sweep() {
    int from = rows.size();
    long kept = 0;
    while (from > 0 && rows.size() - from < mostRows && kept <= mostLength) {
      from--;
      kept += rows.get(from).length();
    }
    return take(from);
  }

  /** The same of all rows: there are no more. */
  public List<Region> rest() {
    return take(rows.size());
  }

  private List<Region> take(int count) {
    List<Row> outside = rows.subList(0, count);
    List<Region> regions = outside.isEmpty() ? List.of() : regions(outside);
    drop(count);
    return regions;
  }

  private void drop(int count) {
    List<Row> gone = rows.subList(0, count);
    for (Row row : gone) {
      length -= row.length();
    }
    gone.clear();
  }

  /** Titles without a form that have stood in rows before; they head the form that follows. */
  public List<Row> takeHeadings() {
    List<Row> taken = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i).kindred().isEmpty()) {
        List<Row> title = headingRows.get(i);
        taken.addAll(title.subList(0, Math.min(title.size(), headings.get(i).pieces())));
      }
    }
    headings.clear();
    headingRows.clear();
    return taken;
  }

  /**
   * The kindred document whose title, with a year below it perhaps, is all that stands right above
   * the rows to come: its head is gone.
   */
  public Optional<String> kindredAbove() {
    int last = headings.size() - 1;
    return last >= 0 && isTop(headings.get(last), headingRows.get(last))
        ? headings.get(last).kindred()
        : Optional.empty();
  }

  private boolean isTop(Opening heading, List<Row> ends) {
    Row title = ends.get(Math.min(heading.pieces(), ends.size()) - 1);
    Row end = ends.get(ends.size() - 1);
    return end == title || titles.isYear(end) && end.line() - title.line() <= YEAR_BELOW;
  }

  /**
   * Titles that no form has followed.
   *
   * @param others whether there was a form; else the title of a kindred document tells what the
   *     input is
   */
  public List<Region> headings(Others others) {
    List<Region> regions = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      List<Row> title = headingRows.get(i);
      Optional<String> kindred = headings.get(i).kindred();
      if (kindred.isEmpty()) {
        regions.add(new Region(title, headings.get(i).title(), Reason.NO_TABLE, Optional.empty()));
      } else if (others == Others.NONE) {
        regions.add(lookAlike(title, headings.get(i).title(), kindred.get()));
      }
    }
    headings.clear();
    headingRows.clear();
    return regions;
  }

  /** The same where they are so many that none of them heads a form to come. */
  public List<Region> farHeadings(Others others) {
    return headings.size() > MOST_HEADINGS ? headings(others) : List.of();
  }

  /** Rows up to that place are in a record or refused. */
  public void done(long place) {
    drop(index(place + 1));
  }

  /**
   * The openings of forms in the rows from {@code first} to {@code last}, without the one at the
   * first row itself.
   *
   * @param furniture rows that are known to be running heads; a title below which another project
   *     is named is no running head
   */
  public List<Row> holds(long first, long last, List<Row> furniture) {
    List<Row> inside = inside(first, last);
    List<Row> found = new ArrayList<>();
    for (Opening opening : openings.in(inside)) {
      Row row = inside.get(opening.index());
      boolean own = opening.index() == 0 || opening.title().isEmpty() && opening.index() <= TOP;
      boolean again = isAmong(row, furniture) && !namesAnother(inside, opening, furniture);
      if (!own && opening.isForm() && !again) {
        found.add(row);
      }
    }
    return found;
  }

  /** The rows from one place to another as they were printed. */
  public List<Row> inside(long first, long last) {
    return rows.subList(index(first), index(last + 1));
  }

  /**
   * Whether a project is named below a running head that is no part of that running head, on the
   * line of its label or, as {@code | 项目名称 | ⏎ | 湖滨绿道养护 | 主管部门 |}, below it.
   */
  private boolean namesAnother(List<Row> inside, Opening opening, List<Row> furniture) {
    int named = openings.project(inside, opening.index() + opening.pieces());
    if (named == Opening.NONE) {
      return false;
    }
    boolean broken = inside.get(named).printed().size() == 1 && named + 1 < inside.size();
    return !isAmong(inside.get(named), furniture)
        || broken && !isAmong(inside.get(named + 1), furniture);
  }

  private static boolean isAmong(Row row, List<Row> furniture) {
    for (Row other : furniture) {
      if (Position.of(other) == Position.of(row)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The line to which a form goes that is refused: up to where the next form opens.
   *
   * @param last where its last row stands that is known
   */
  public int endLine(long last) {
    int known = Position.line(last);
    int end = end(last);
    return end == 0 ? known : Math.max(known, rows.get(end - 1).line());
  }

  /** The index behind the last row that goes with what stands up to that place. */
  private int end(long last) {
    int from = index(last + 1);
    return from + openings.firstForm(rows.subList(from, rows.size()));
  }

  /** The rows from {@code first} on, to the next form, as those of a kindred document. */
  public List<Region> lookAlike(long first, long last, String title, String kind) {
    List<Row> part = rows.subList(index(first), end(last));
    return part.isEmpty() ? List.of() : List.of(lookAlike(part, title, kind));
  }

  /** Whether the cells of the rows from one place to another have lost text before. */
  public boolean hasLostText(long first, long last) {
    return lost.isIn(inside(first, last));
  }

  /** The forms of which only that is left. */
  public List<Region> lostText(long first, long last) {
    return lost(inside(first, last), "");
  }

  private List<Region> lost(List<Row> part, String title) {
    List<Region> regions = new ArrayList<>();
    for (List<Row> form : lost.forms(part)) {
      String own = regions.isEmpty() ? title : "";
      regions.add(new Region(form, own, Reason.TEXT_LOST, Optional.empty()));
    }
    return regions;
  }

  /** The parts of a record that holds several forms, each to where the next begins. */
  public List<Region> parts(long first, long last, List<Row> openings) {
    List<Region> parts = new ArrayList<>();
    int from = index(first);
    for (Row opening : openings) {
      int to = index(Position.of(opening));
      parts.add(region(rows.subList(from, to), ""));
      from = to;
    }
    parts.add(region(rows.subList(from, end(last)), ""));
    return parts;
  }

  /** The index of the first row at or behind that place. */
  private int index(long place) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Position.of(rows.get(middle)) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<Region> regions(List<Row> outside) {
    List<Opening> found = openings.in(outside);
    List<Region> regions = new ArrayList<>();
    int first = found.isEmpty() ? outside.size() : found.get(0).index();
    add(outside.subList(0, first), NOTHING, regions);
    for (int i = 0; i < found.size(); i++) {
      int end = i + 1 < found.size() ? found.get(i + 1).index() : outside.size();
      add(outside.subList(found.get(i).index(), end), found.get(i), regions);
    }
    return regions;
  }

  private void add(List<Row> part, Opening opening, List<Region> regions) {
    boolean titled = !opening.title().isEmpty();
    if (titled && opening.kindred().isEmpty() && evidence.isLost(part)) {
      regions.add(new Region(part, opening.title(), Reason.NO_TABLE, Optional.empty()));
    } else if (opening.kindred().isEmpty() && (lost.isIn(part) || lost.isOfSigns(part))) {
      regions.addAll(lost(part, opening.title()));
    } else if (opening.isForm() || evidence.isTable(part)) {
      regions.add(
          opening.kindred().isPresent()
              ? lookAlike(part, opening.title(), opening.kindred().get())
              : region(part, opening.title()));
    } else if (titled) {
      headings.add(opening);
      headingRows.add(ends(part, opening.pieces()));
    }
  }

  /** The rows of the heading, and the last before the next: what is between is its prose. */
  private static List<Row> ends(List<Row> part, int pieces) {
    int title = Math.min(part.size(), pieces);
    List<Row> ends = new ArrayList<>(part.subList(0, title));
    ends.addAll(part.subList(Math.max(title, part.size() - 1), part.size()));
    return ends;
  }

  private Region region(List<Row> part, String title) {
    Optional<String> kind = lookAlikes.kind(part);
    if (kind.isPresent()) {
      return lookAlike(part, title, kind.get());
    }
    boolean table = evidence.numbers(part) >= FEWEST_NUMBERS || evidence.isTable(part);
    Reason reason = table ? Reason.CELLS_NOT_TOLD_APART : Reason.NO_TABLE;
    return new Region(part, title, reason, Optional.empty());
  }

  private static Region lookAlike(List<Row> part, String title, String kind) {
    Message detail = Message.of("look-alike.other", kind);
    return new Region(part, title, Reason.LOOK_ALIKE, Optional.of(detail));
  }
}
