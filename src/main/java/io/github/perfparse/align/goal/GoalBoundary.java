package io.github.perfparse.align.goal;

import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.path.Cost;
import io.github.perfparse.align.path.Costs;
import io.github.perfparse.align.path.Shapes;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.lexicon.Lexicon;

/** Where the expected text ends and the achieved one begins: the cheapest place of all. */
public final class GoalBoundary {

  private static final String GOAL = "目标";

  private static final String STOPS = "。；;：:";

  private static final int FAR = 10_000;

  private final Sheet sheet;
  private final Costs costs;
  private final int from;
  private final int to;
  private final int width;
  private final int[] widthBefore;

  /** What it costs that the sentences before each word tell of what was done, … */
  private final int[] doneBefore;

  /** … and that they tell of what is planned. */
  private final int[] plannedBefore;

  /**
   * The number of the list's item that begins at each word, and of the first that begins there …
   */
  private final int[] numbers;

  /** … or behind; 0 for none. */
  private final int[] next;

  /** Where the first list begins; behind all words where there is none. */
  private int list;

  /** The width of each word's line up to its end. */
  private final int[] lineWidth;

  /** Where the only pipe stands; 0 where there is none, or more than one. */
  private final int pipe;

  private int best;
  private int cheapest = FAR;
  private int second = FAR;

  /** Of the words from one index up to another. */
  public GoalBoundary(Sheet sheet, Costs costs, int from, int to) {
    this.costs = costs;
    this.sheet = sheet;
    this.from = from;
    this.to = to;
    this.widthBefore = new int[to - from + 1];
    this.lineWidth = new int[to - from];
    this.doneBefore = new int[to - from + 1];
    this.plannedBefore = new int[to - from + 1];
    this.width = measure();
    this.pipe = onlyPipe();
    this.numbers = new int[to - from];
    this.next = new int[to - from + 1];
    numberItems();
    weighSentences();
    find();
  }

  /** Measures the words; returns the width of the widest line. */
  private int measure() {
    int widest = 0;
    int line = 0;
    for (int i = from; i < to; i++) {
      int word = Shapes.width(sheet.word(i));
      line = sheet.startsLine(i) ? word : line + word;
      lineWidth[i - from] = line;
      widthBefore[i - from + 1] = widthBefore[i - from] + word;
      widest = Math.max(widest, line);
    }
    return widest;
  }

  private void numberItems() {
    list = to;
    for (int i = to - 1; i >= from; i--) {
      int number = number(sheet, from, to, i);
      boolean item = number > 0 && startsParagraph(i);
      numbers[i - from] = number;
      next[i - from] = item ? number : next[i - from + 1];
      list = item && number == 1 ? i : list;
    }
  }

  private boolean startsParagraph(int index) {
    return index == from
        || sheet.startsLine(index)
        || STOPS.indexOf(last(sheet.word(index - 1))) >= 0;
  }

  private int onlyPipe() {
    int only = 0;
    for (int i = from + 1; i < to; i++) {
      if (sheet.atom(i).gap().kind() == Gap.Kind.PIPE) {
        if (only > 0) {
          return 0;
        }
        only = i;
      }
    }
    return only;
  }

  private void weighSentences() {
    int begin = from;
    for (int i = from; i < to; i++) {
      boolean ends = i + 1 == to || "。；;".indexOf(last(sheet.word(i))) >= 0;
      int tense = ends ? Lexicon.standard().tense(sheet.words(begin, i + 1)) : 0;
      int at = i - from;
      doneBefore[at + 1] = doneBefore[at] + (tense > 0 ? costs.of(Cost.GOAL_TENSE) : 0);
      plannedBefore[at + 1] = plannedBefore[at] + (tense < 0 ? costs.of(Cost.GOAL_TENSE) : 0);
      begin = ends ? i + 1 : begin;
    }
  }

  private static char last(String word) {
    return word.charAt(word.length() - 1);
  }

  private void find() {
    for (int cut = from + 1; cut <= to; cut++) {
      boolean glued = cut < to && sheet.atom(cut).gap().kind() == Gap.Kind.NONE;
      if (!glued) {
        int elsewhere = pipe > 0 && cut != pipe ? costs.of(Cost.GOAL_NOT_AT_PIPE) : 0;
        note(cut, elsewhere + (cut == to ? costs.of(Cost.GOAL_ALONE) : cost(cut)));
      }
    }
  }

  private void note(int cut, int cost) {
    if (cost < cheapest) {
      second = cheapest;
      cheapest = cost;
      best = cut;
    } else {
      second = Math.min(second, cost);
    }
  }

  /** The index of the achieved text's first word. */
  public int best() {
    return best;
  }

  /** How much dearer the second best place is. */
  public int margin() {
    return second - cheapest;
  }

  private int cost(int cut) {
    Gap gap = sheet.atom(cut).gap();
    boolean apart = gap.startsLine() || gap.isWall() || gap.kind() == Gap.Kind.WIDE;
    int cost = sheet.gaps().boundary(gap) + (apart ? 0 : costs.of(Cost.GOAL_IN_LINE));
    cost += end(sheet.word(cut - 1)) + begin(cut);
    if (gap.startsLine() && gap.kind() != Gap.Kind.PIPE) {
      cost += lineBefore(cut);
    }
    cost += tense(cut);
    int before = widthBefore[cut - from];
    int behind = widthBefore[to - from] - before;
    double balance = StrictMath.log((before + 8.0) / (behind + 8.0));
    return cost + (int) Math.round(costs.of(Cost.GOAL_BALANCE) * Math.abs(balance));
  }

  /**
   * Where nothing tells of what was done, {@code 确保运行有序} may stand in both texts, and counts but
   * once.
   */
  private int tense(int cut) {
    int planned = plannedBefore[to - from] - plannedBefore[cut - from];
    boolean done = doneBefore[to - from] > 0;
    return doneBefore[cut - from] + (done ? planned : Math.min(planned, costs.of(Cost.GOAL_TENSE)));
  }

  private int end(String word) {
    return switch (last(word)) {
      case '。', '!', '！' -> costs.of(Cost.GOAL_FULL_STOP);
      case ';', '；' -> costs.of(Cost.GOAL_SEMICOLON);
      case ',', '，', '、', ':' -> costs.of(Cost.GOAL_COMMA);
      default -> costs.of(Cost.GOAL_NO_STOP);
    };
  }

  private int begin(int cut) {
    String word = sheet.word(cut);
    int cost = ",，。;；、)".indexOf(word.charAt(0)) >= 0 ? costs.of(Cost.BEGINS_IN_MIDST) : 0;
    boolean begun = list < cut;
    if (numbers[cut - from] == 1 && (!begun || isBracketed(cut) == isBracketed(list))) {
      cost += costs.of(begun ? Cost.GOAL_NUMBERED_ANEW : Cost.GOAL_NUMBERED_FIRST);
    } else if (begun && next[cut - from] > 1) {
      cost += costs.of(Cost.GOAL_NUMBER_GOES_ON);
    }
    return cost;
  }

  /** {@code (1)} counts what stands in {@code 1.}. */
  private boolean isBracketed(int index) {
    return sheet.word(index).charAt(0) == '(';
  }

  /** {@code 目标} and {@code 1:} may be two words. */
  static int number(Sheet sheet, int from, int to, int index) {
    boolean cut = index > from && sheet.word(index - 1).equals(GOAL);
    boolean word = index + 1 < to && sheet.word(index).equals(GOAL);
    return cut ? 0 : number(sheet.words(index, word ? index + 2 : index + 1));
  }

  /** The number of a numbered paragraph, {@code 1.}, {@code （一）}, {@code 目标1}; 0 for none. */
  private static int number(String word) {
    String bare = word.startsWith("(") ? word.substring(1) : word;
    bare = bare.startsWith(GOAL) ? bare.substring(2) + "." : bare;
    if (bare.length() < 2) {
      return 0;
    }
    int number =
        Math.max("0123456789".indexOf(bare.charAt(0)), "〇一二三四五六七八九".indexOf(bare.charAt(0)));
    boolean marked = ".、)．:".indexOf(bare.charAt(1)) >= 0;
    boolean fraction =
        bare.length() > 2 && bare.charAt(1) == '.' && Character.isDigit(bare.charAt(2));
    return marked && !fraction ? Math.max(0, number) : 0;
  }

  /** A line that is full goes on below, a short one is the last of its text. */
  private int lineBefore(int cut) {
    int reached = lineWidth[cut - from - 1];
    if (reached >= width - 3 && !sheet.word(cut - 1).endsWith("。")) {
      return costs.of(Cost.GOAL_LINE_IS_FULL);
    }
    return reached < width - 8 ? costs.of(Cost.GOAL_LINE_IS_SHORT) : 0;
  }
}
