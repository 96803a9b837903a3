package io.github.perfparse.align.path;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.Gap;
import java.util.Arrays;
import java.util.List;

/**
 * What the words from one to another cost as a cell of a column, whatever stands in the rest of the
 * row; each is weighed once.
 */
final class CellTable {

  /** Added to what a cell costs once it was weighed, so that nought says: not yet. */
  private static final int KNOWN = 2 * Costs.NEVER;

  private final List<Atom> atoms;
  private final TableColumns table;
  private final SpanTable spans;
  private final Barriers barriers;
  private final Costs costs;
  private final CellCosts cellCosts;

  /** How much less it costs to go on below full lines than below others: of all before each. */
  private final int[] reliefs;

  /** How often a number or a dash stands beside another on its line, which no pieces do. */
  private final int[] pairs;

  /** What all gaps before each word cost where they are inside of cells. */
  private final int[] joins;

  /** By column what all lines before each cost a cell that has them; empty where nobody knows. */
  private final int[][] lines;

  /** By first word, length and column. */
  private final int[][] alone;

  CellTable(TableAligner.TableText text, CellCosts cellCosts) {
    this.atoms = text.atoms();
    this.table = text.table();
    this.spans = text.spans();
    this.barriers = text.barriers();
    this.costs = text.costs();
    this.cellCosts = cellCosts;
    this.alone = new int[atoms.size() + 1][];
    this.lines = new int[table.size()][];
    Span all = spans.all();
    for (int to = 0; to < lines.length; to++) {
      lines[to] = cellCosts.wrapping().sums(table.get(to), all);
    }
    this.joins = new int[atoms.size() + 1];
    this.reliefs = new int[atoms.size() + 1];
    this.pairs = new int[atoms.size() + 1];
    for (int i = 0; i < atoms.size(); i++) {
      Gap gap = atoms.get(i).gap();
      int join = gap.page() ? text.gaps().joinLines() : text.gaps().join(gap);
      int relief = Math.max(0, join - costs.of(Cost.FULL_LINE_JOIN));
      joins[i + 1] = joins[i] + text.gaps().join(gap);
      reliefs[i + 1] = reliefs[i] + (beginsLine(i) ? relief : 0);
      pairs[i + 1] = pairs[i] + (isPairInLine(i) ? 1 : 0);
    }
  }

  private boolean beginsLine(int index) {
    return index > 0 && spans.breaks(index - 1, index + 1) > 0;
  }

  /** The last word behind which a cell of the column that begins there may end. */
  int lastEnd(int at, int to) {
    TableColumn column = table.get(to);
    int last = Math.min(atoms.size(), at + column.mostWords());
    boolean solid = !column.isLabelled() && column != TableColumn.STRAY;
    int end = Math.min(last, barriers.end(at, solid));
    if (column.isNumber()) {
      return Math.min(end, spans.numberEnd(at));
    }
    while (end > at && isTooLong(column, at, end)) {
      end--;
    }
    return end;
  }

  /** Whether the words, and so any more of them, are too many for what the column holds. */
  private boolean isTooLong(TableColumn column, int at, int end) {
    int length = spans.length(at, end);
    char first = atoms.get(at).word().charAt(0);
    return switch (column) {
      case LEVEL1, LEVEL2 -> length > LabelCells.LONGEST_OWN && spans.isStrange(at, end);
      case LEVEL1_TAIL, LEVEL2_TAIL -> spans.isStrange(at, end);
      case NATURE -> length > ValueCells.LONGEST_NATURE && first != '定';
      case MEASURE -> length > ValueCells.LONGEST_MEASURE && first != '%';
      default -> false;
    };
  }

  /** What the words cost as a cell of the column, whatever the rest of its row. */
  int cost(int at, int end, int to) {
    int width = table.size();
    int index = (end - at - 1) * width + to;
    int[] known = alone[at];
    if (known == null || known.length <= index) {
      int most = (index / width + 4) * width * 3 / 2;
      known = known == null ? new int[most] : Arrays.copyOf(known, most);
      alone[at] = known;
    }
    if (known[index] == 0) {
      known[index] = weigh(spans.get(at, end), table.get(to)) + KNOWN;
    }
    return known[index] - KNOWN;
  }

  /** What they cost at least, told by sums alone: most runs of words are too long for a cell. */
  int atLeast(int at, int end, int to) {
    TableColumn column = table.get(to);
    int gaps = joins[end] - joins[at + 1];
    int relief = cellCosts.wrapping().isEven(column) ? reliefs[end] - reliefs[at + 1] : 0;
    boolean label = mayBeLabel(column) && !spans.isNoLabel(at, end);
    int joined = gaps - relief + swallowed(at, end, column, label);
    int least = cellCosts.least(column, spans, at, end, wrapped(at, end, to));
    int all = least + share(joined, column, least) + numbers(at, end, column);
    return Math.min(Costs.NEVER, all);
  }

  /** What its line breaks cost at least: what the lines cost that it has as they are printed. */
  private int wrapped(int at, int end, int to) {
    if (lines[to].length == 0) {
      return 0;
    }
    int first = spans.breaks(0, at + 1) + (at == 0 || beginsLine(at) ? 0 : 1);
    int last = spans.breaks(0, end) - (end == atoms.size() || beginsLine(end) ? 0 : 1);
    int whole = Math.max(0, last - first);
    int known = whole > 0 ? lines[to][last] - lines[to][first] : 0;
    return cellCosts.wrapping().least(known, spans.breaks(at, end) - whole);
  }

  /** Whether what such a cell holds may be a label, which swallows none. */
  private static boolean mayBeLabel(TableColumn column) {
    return column == TableColumn.FUND_LABEL || column == TableColumn.STRAY;
  }

  /** What numbers side by side cost, and figures in a text. */
  private int numbers(int at, int end, TableColumn column) {
    int beside = column.isNumber() ? pairs[end] - pairs[at + 1] : spans.pairs(at, end);
    int cost = beside * costs.of(Cost.NUMBERS_IN_TEXT);
    boolean name = column == TableColumn.NAME;
    return (name || column == TableColumn.REASON) && end - at > 1
        ? cost
            + spans.figures(at, end) * costs.of(name ? Cost.NUMBER_IN_NAME : Cost.NUMBER_IN_REASON)
        : cost;
  }

  private int weigh(Span span, TableColumn column) {
    int kind = cellCosts.alone(column, span);
    if (kind >= Costs.NEVER) {
      return Costs.NEVER;
    }
    return kind + joins(span, column, kind) + numbers(span.from(), span.to(), column);
  }

  private boolean isPairInLine(int index) {
    Gap.Kind gap = atoms.get(index).gap().kind();
    boolean apart = gap == Gap.Kind.SPACE || gap == Gap.Kind.WIDE;
    return index > 0
        && apart
        && isWhole(atoms.get(index - 1).word())
        && isWhole(atoms.get(index).word());
  }

  private static boolean isWhole(String word) {
    return Shapes.isNumber(word) || Shapes.isDash(word);
  }

  /** What joining the words costs: less where the whole makes good sense. */
  private int joins(Span span, TableColumn column, int kind) {
    int gaps = joins[span.to()] - joins[span.from() + 1];
    int relief = cellCosts.wrapping().isEven(column) && !span.isWhole() ? relief(span, column) : 0;
    boolean label = mayBeLabel(column) && !span.meanings().isEmpty();
    return share(gaps - relief + swallowed(span.from(), span.to(), column, label), column, kind);
  }

  private int relief(Span span, TableColumn column) {
    int relief = 0;
    int line = 0;
    for (int i = span.from() + 1; i < span.to(); i++) {
      if (beginsLine(i)) {
        relief += cellCosts.wrapping().isFull(column, span, line) ? reliefs[i + 1] - reliefs[i] : 0;
        line++;
      }
    }
    return relief;
  }

  /** What is paid of it where the whole costs so much by itself. */
  private static int share(int cost, TableColumn column, int kind) {
    if (column.isLabelled() && kind < 100) {
      return cost / 10;
    }
    boolean value = column == TableColumn.TARGET || column == TableColumn.ACTUAL;
    if (value && kind < 50) {
      return cost * 6 / 10;
    }
    return column.isNumber() || column == TableColumn.REASON ? cost / 2 : cost;
  }

  /**
   * What the labels and begins of rows cost that the words swallow.
   *
   * @param label whether they are one label, as its column may hold
   */
  private int swallowed(int from, int to, TableColumn column, boolean label) {
    if (label || column.whole().isLevel()) {
      return 0;
    }
    boolean own =
        switch (column) {
          case FUND_LABEL, NATURE, FORMULA, NOTE -> true;
          case NAME -> Shapes.isRowStart(atoms.get(from).word());
          default -> false;
        };
    return barriers.between(own ? from + 1 : from, to);
  }
}
