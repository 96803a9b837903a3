package io.github.perfparse.align.span;

import io.github.perfparse.align.label.Label;
import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.path.Shapes;
import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a text into forms. A title begins one, so does 项目名称 or a fund head where a form is already
 * over, and so do rows there whose level 1 starts again; titles with nothing below but the next
 * title are running heads or a list.
 */
public final class FormSpans {

  private static final int FEWEST_NUMBERS = 4;

  private static final int FEWEST_ROWS = 3;

  /** So far below a title the next row stands. */
  private static final int FARTHEST = 60;

  /** So many words a page's head has: its title, its year and the heads of the columns. */
  private static final int LONGEST_HEAD = 24;

  /** What stands between a heading and the next title is no table if it is shorter. */
  private static final int LONGEST_HEADING = 60;

  private final Sheet sheet;
  private final TitleFinder titleFinder;
  private final LostTops lostTops;
  private final List<FormSpan> spans = new ArrayList<>();

  private int from;
  private List<FormSpan.Title> titles = new ArrayList<>();
  private Optional<HeadRun> funds = Optional.empty();
  private Optional<HeadRun> indicators = Optional.empty();
  private List<FormSpan.Title> furniture = new ArrayList<>();
  private boolean named;
  private int levels;
  private int numbers;

  /** Signs in cells of their own, as targets in three columns have them. */
  private int signs;

  private boolean over;

  /** Where the total stands that ended the form. */
  private int total;

  /** Below the heading of another table, up to where the next form begins. */
  private boolean outside;

  private FormSpans(Sheet sheet) {
    this.sheet = sheet;
    this.titleFinder = new TitleFinder(sheet);
    this.lostTops = new LostTops(sheet);
  }

  /** The forms of a text, in order. */
  public static List<FormSpan> of(Sheet sheet) {
    FormSpans spans = new FormSpans(sheet);
    spans.run();
    return spans.spans;
  }

  private void run() {
    HeadFinder heads = new HeadFinder(sheet);
    int i = 0;
    while (i < sheet.size()) {
      int titleEnd = titleFinder.end(i);
      if (titleEnd == i && over && titleFinder.isOtherTable(i) && hasNumbers(i)) {
        begin(i);
        outside = true;
      }
      Optional<HeadRun> head = titleEnd > i || outside ? Optional.empty() : heads.at(i);
      if (titleEnd > i) {
        title(new FormSpan.Title(i, titleEnd));
        i = titleEnd;
      } else if (head.isPresent()) {
        head(head.get());
        i = head.get().to();
      } else {
        label(i);
        i++;
      }
    }
    finish(sheet.size());
  }

  /** Whether a table may stand below: a heading may be the last line of a remark. */
  private boolean hasNumbers(int heading) {
    int count = 0;
    for (int i = heading; i < Math.min(sheet.size(), heading + FARTHEST); i++) {
      count += Shapes.isNumber(sheet.word(i)) ? 1 : 0;
    }
    return count >= FEWEST_NUMBERS;
  }

  private boolean hasTables() {
    return funds.isPresent() || indicators.isPresent() || hasRows();
  }

  /** Level labels and numbers, as the rows of a table whose head is lost have them. */
  private boolean hasRows() {
    return levels > 0 && numbers >= FEWEST_NUMBERS && over || hasSplitRows();
  }

  /** {@code 拨付及时率 % ≥ 100 98 7 6}: rows without levels, a sign and numbers in each, and no top. */
  private boolean hasSplitRows() {
    boolean top = named || funds.isPresent() || !titles.isEmpty();
    return !top && signs >= FEWEST_ROWS && numbers >= FEWEST_ROWS * signs;
  }

  /** A head and something below it, or rows without a head. */
  private boolean isTable() {
    return indicators.isPresent() && numbers + levels > 0 || hasRows();
  }

  private void title(FormSpan.Title title) {
    outside = false;
    boolean goesOn = over ? isFoot(title.to()) : isRunningHead(title.to());
    boolean running = hasTables() && isSameKind(title) && goesOn;
    if (!running && (hasTables() || named || isBelowOtherTable(title.from()))) {
      begin(titleFinder.withYear(title));
    }
    if (running) {
      furniture.add(title);
    } else {
      if (titles.isEmpty()) {
        from = titleFinder.withYear(title);
      }
      titles.add(title);
    }
  }

  /**
   * Whether the titles above are another document's, and more than a heading stands below them.
   *
   * <pre>
   * 项目支出绩效自评复核表 复核内容 复核要点 分值 复核得分 …     its rows have none of the form's labels
   * 项目支出绩效自评表
   * </pre>
   */
  private boolean isBelowOtherTable(int title) {
    if (titles.isEmpty() || !titleFinder.isKindred(titles.get(0))) {
      return false;
    }
    int letters = 0;
    for (int i = titles.get(titles.size() - 1).to(); i < title; i++) {
      letters += sheet.word(i).length();
    }
    return letters > LONGEST_HEADING;
  }

  /** Another document's title heads no page of a form, nor a form's one of that document. */
  private boolean isSameKind(FormSpan.Title title) {
    return titles.isEmpty()
        || titleFinder.isKindred(title) == titleFinder.isKindred(titles.get(titles.size() - 1));
  }

  /** Whether the table goes on below a title: no name of a project before the next row. */
  private boolean isRunningHead(int behind) {
    for (int i = behind; i < Math.min(sheet.size(), behind + FARTHEST); i++) {
      if (sheet.labels().has(i, LabelKind.HEAD)) {
        return false;
      }
      boolean row = sheet.labels().has(i, LabelKind.LEVEL2);
      if (row || sheet.labels().at(i, LabelKind.FOOT, "TOTAL").isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** {@code 总分 100 96} ⏎ {@code 项目支出绩效自评表} ⏎ {@code 评分等级 优}: the page ended below the total. */
  private boolean isFoot(int behind) {
    for (int i = behind; i < Math.min(sheet.size(), behind + LONGEST_HEAD); i++) {
      if (sheet.labels().at(i, LabelKind.FOOT, "GRADE").isPresent()) {
        return true;
      }
      if (sheet.labels().has(i, LabelKind.HEAD) || Shapes.isNumber(sheet.word(i))) {
        return false;
      }
    }
    return false;
  }

  private void head(HeadRun head) {
    boolean isFunds = head.kind() == LabelKind.FUND_COLUMN;
    if (isFunds && (indicators.isPresent() || over)) {
      begin(over ? lostTops.begin(total, head.from()) : head.from());
    }
    if (isFunds && funds.isEmpty()) {
      funds = Optional.of(head);
    } else if (!isFunds && indicators.isEmpty()) {
      indicators = Optional.of(head);
    } else {
      int to = isFunds ? head.to() : behindSameRows(indicators.get().to(), head.to());
      furniture.add(new FormSpan.Title(head.from(), to));
    }
  }

  /**
   * Behind the table's first rows, where they are printed again below its head: a label that is
   * merged over head and rows draws them along to the next page.
   */
  private int behindSameRows(int first, int again) {
    int same = 0;
    while (again + same < sheet.size()
        && sheet.word(first + same).equals(sheet.word(again + same))) {
      same++;
    }
    while (same > 0 && !(sheet.endsLine(first + same - 1) && sheet.endsLine(again + same - 1))) {
      same--;
    }
    boolean row = false;
    for (int i = again; i < again + same; i++) {
      row |= Characters.hasDigit(sheet.word(i));
    }
    return row ? again + same : again;
  }

  private void label(int index) {
    if (hasRows()
        && !outside
        && sheet.startsCell(index)
        && lostTops.startsAgain(from, total, index)) {
      begin(lostTops.begin(total, index));
    }
    boolean isTotal = sheet.labels().at(index, LabelKind.FOOT, "TOTAL").isPresent();
    boolean rows = indicators.isPresent() || levels > 0;
    if (isTotal && rows && sheet.startsCell(index)) {
      over = true;
      total = index;
    }
    if (!outside) {
      count(index);
    }
    Optional<Label> name = sheet.labels().at(index, LabelKind.HEAD, "PROJECT_NAME");
    if (name.isPresent() && sheet.startsCell(index) && !(outside && name.get().corrected())) {
      if (outside || over && hasTables()) {
        begin(index);
      }
      named = true;
    }
  }

  /** The {@code 项目支出} of a fund row is one character away from 项目产出, and no level. */
  private void count(int index) {
    if (Shapes.isNumber(sheet.word(index))) {
      numbers++;
    } else if (Shapes.isOperator(sheet.word(index))) {
      signs++;
    } else {
      Optional<Label> level = sheet.labels().at(index, LabelKind.LEVEL1, LabelKind.LEVEL2);
      levels += level.isPresent() && !level.get().corrected() ? 1 : 0;
    }
  }

  private void begin(int index) {
    finish(index);
    from = index;
    outside = false;
  }

  private void finish(int to) {
    if (to > from && (hasTables() || named || !titles.isEmpty())) {
      spans.add(new FormSpan(from, to, titles, funds, indicators, furniture, isTable()));
    }
    titles = new ArrayList<>();
    funds = Optional.empty();
    indicators = Optional.empty();
    furniture = new ArrayList<>();
    named = false;
    over = false;
    levels = 0;
    numbers = 0;
    signs = 0;
  }
}
