package io.github.perfparse.align;

import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.label.Label;
import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.path.Shapes;
import io.github.perfparse.align.span.FormSpan;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.MoneyUnit;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Fold;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the top of a form: title, year, and labels with the words up to the next label. */
final class HeadSection {

  private static final int YEAR_WORDS = 8;
  private static final int LONGEST_LABEL = 12;
  private static final int SHORTEST_NAME = 3;

  private final Sheet sheet;
  private final WordLedger book;
  private final Titles titles = new Titles(Lexicon.standard());
  private final Map<String, Optional<String>> fields = new LinkedHashMap<>();
  private final Map<String, String> attributes = new LinkedHashMap<>();

  /** {@code 自评得分} whose value stands below, behind the next row of the head. */
  private Optional<String> openScore = Optional.empty();

  private int rowsFrom;
  private String title = "";
  private Optional<Integer> year = Optional.empty();

  HeadSection(Sheet sheet, WordLedger book) {
    this.sheet = sheet;
    this.book = book;
  }

  /**
   * Reads the words from the form's begin up to its first table.
   *
   * @param rows index of the first level's label, which rows of the table begin with
   */
  void read(FormSpan span, int rows) {
    rowsFrom = rows;
    readTitles(span);
    int end = span.tablesFrom();
    int first = firstLabel(span.headFrom(), end);
    readYear(span, first);
    int i = first;
    while (i < end) {
      Optional<Label> section = sheet.labels().at(i, LabelKind.SECTION);
      Optional<Label> head = label(i);
      if (section.isPresent() && (head.isEmpty() || section.get().to() > head.get().to())) {
        book.labels(i, section.get().to());
        i = section.get().to();
      } else if (head.isPresent()) {
        i = readField(head.get(), end);
      } else {
        i++;
      }
    }
    readYearAbove(span);
  }

  /** A label of the head; some forms state their grade there: {@code 自评得分 95 自评等级 优}. */
  private Optional<Label> label(int index) {
    Optional<Label> head = sheet.labels().at(index, LabelKind.HEAD);
    Optional<Label> foot =
        head.isPresent() ? Optional.empty() : sheet.labels().at(index, LabelKind.FOOT);
    boolean grade = foot.isPresent() && foot.get().is(LabelKind.FOOT, "GRADE");
    return grade ? foot : isRowName(index, head) ? Optional.empty() : head;
  }

  /** {@code 社会效益指标 主管部门满意度 良好}: names below a level whose table's head is lost are rows'. */
  private boolean isRowName(int index, Optional<Label> head) {
    return index >= rowsFrom && head.isPresent() && !head.get().is(LabelKind.HEAD, "ATTRIBUTE");
  }

  private void readTitles(FormSpan span) {
    for (int i = 0; i + 1 < span.titles().size(); i++) {
      FormSpan.Title earlier = span.titles().get(i);
      FormSpan.Title next = span.titles().get(i + 1);
      book.furniture(earlier.from(), next.from(), "furniture.above");
    }
    if (span.title().isPresent()) {
      FormSpan.Title own = span.title().get();
      title = book.take(FormField.TITLE.path(), own.from(), own.to()).value();
    }
  }

  private int firstLabel(int from, int end) {
    int i = from;
    while (i < end && !sheet.labels().has(i, LabelKind.HEAD, LabelKind.SECTION)) {
      i++;
    }
    return i;
  }

  /** Between title and first label, else in the title itself. */
  private void readYear(FormSpan span, int first) {
    Pointer path = FormField.YEAR.path();
    int last = Math.min(first, span.headFrom() + YEAR_WORDS);
    for (int from = span.headFrom(); from < last && year.isEmpty(); from++) {
      for (int to = from + 1; to <= last && year.isEmpty(); to++) {
        if (sheet.words(from, to).length() <= YEAR_WORDS + 4) {
          year = titles.year(sheet.words(from, to));
        }
        if (year.isPresent()) {
          book.take(path, from, withBracket(to, last));
        }
      }
    }
    if (year.isEmpty()) {
      year = titles.year(title);
      if (year.isPresent()) {
        FormSpan.Title own = span.title().orElseThrow();
        book.take(path, own.from(), own.to());
      }
    }
  }

  /** Above the title, where neither it nor a label below has said the year. */
  private void readYearAbove(FormSpan span) {
    if (year.isEmpty() && !span.titles().isEmpty()) {
      int to = span.titles().get(0).from();
      year = titles.year(sheet.words(span.from(), to));
      if (year.isPresent()) {
        book.take(FormField.YEAR.path(), span.from(), to);
      }
    }
  }

  /** {@code ( 2022 年 度 )}: what is left of the year's brackets. */
  private int withBracket(int from, int end) {
    int to = from;
    while (to < end && "年度)".contains(sheet.word(to).replace(" ", ""))) {
      to++;
    }
    return to < end && sheet.word(to).equals("度)") ? to + 1 : to;
  }

  private int readField(Label label, int end) {
    int to = label.to();
    while (to < end && !endsValue(to)) {
      to++;
    }
    String printed = sheet.words(label.from(), label.to()).replace(":", "");
    String name = label.as(LabelKind.HEAD).orElse("ATTRIBUTE");
    if (Lexicon.standard().isGeneralHead(printed) && isAskedBelow(name, to, end)) {
      name = "ATTRIBUTE";
    }
    book.labels(label.from(), label.to());
    int from = label.to();
    if (from < to && sheet.word(from).equals(":")) {
      book.label(from, from + 1);
      from++;
    }
    boolean scored = openScore.isPresent() && to - 1 > from && Shapes.isNumber(sheet.word(to - 1));
    if (scored && sheet.startsLine(to - 1)) {
      putAttribute(openScore.get(), to - 1, to);
      openScore = Optional.empty();
      put(name, printed, from, to - 1);
    } else {
      put(name, printed, from, to);
    }
    if (from == to && Lexicon.standard().isStatedScore(Fold.key(printed))) {
      openScore = Optional.of(printed);
    }
    return to;
  }

  /** Whether another label that is not general asks for the field: {@code 部门：… 主管部门 …}. */
  private boolean isAskedBelow(String field, int from, int end) {
    for (int i = from; i < end; i++) {
      Optional<Label> other = sheet.labels().at(i, LabelKind.HEAD);
      if (other.isPresent()
          && other.get().is(LabelKind.HEAD, field)
          && !Lexicon.standard().isGeneralHead(sheet.words(i, other.get().to()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A label, or a word that ends with a colon as the labels do that nobody knows; {@code 主管部门(盖章):
   * 单位:万元} has no value.
   */
  private boolean endsValue(int index) {
    if (label(index).isPresent() || sheet.labels().has(index, LabelKind.SECTION)) {
      return true;
    }
    String word = sheet.word(index);
    boolean label = word.endsWith(":") && word.length() > 1 && word.length() < LONGEST_LABEL;
    String key = Fold.key(word);
    boolean unit = !key.startsWith("(") && MoneyUnit.alone(key).isPresent();
    return label || unit || FundUnit.isCorner(sheet, index);
  }

  private void put(String name, String printed, int from, int to) {
    if (name.equals("ATTRIBUTE")) {
      putAttribute(printed, from, to);
      return;
    }
    if (fields.getOrDefault(name, Optional.empty()).isPresent()) {
      putAttribute(printed, from, to);
      return;
    }
    fields.put(name, book.words(path(name), from, to));
    noteTouching(path(name), from, to);
    noteCellsBeside(path(name), from, to);
  }

  /** {@code 乙渠镇政府实施单位乙渠镇水务站}: a label that touches both sides may be a part of a name. */
  private void noteTouching(Pointer path, int from, int to) {
    for (int end : new int[] {from - 1, to}) {
      if (end > 0 && end + 1 < sheet.size() && touchesBoth(end)) {
        Message detail = Message.of("doubt.cell-before", sheet.word(end), sheet.word(end + 1));
        book.doubt(path, sheet.line(end), detail);
      }
    }
  }

  private boolean touchesBoth(int label) {
    return sheet.labels().has(label, LabelKind.HEAD)
        && sheet.labels().at(label - 1).isEmpty()
        && sheet.atom(label).gap().kind() == Gap.Kind.NONE
        && sheet.atom(label + 1).gap().kind() == Gap.Kind.NONE;
  }

  /**
   * A label that nobody knows, read with its value as the rest of the name before it.
   *
   * <pre>
   * 项目单位   乙德市博物馆   经费渠道   专项
   * </pre>
   */
  private void noteCellsBeside(Pointer path, int from, int to) {
    int i = from + 1;
    while (i < to && !isCellBeside(i)) {
      i++;
    }
    if (i < to) {
      book.doubt(path, sheet.line(i), Message.of("doubt.place", sheet.word(i)));
    }
  }

  private boolean isCellBeside(int index) {
    Gap gap = sheet.atom(index).gap();
    return (gap.isWall() || gap.kind() == Gap.Kind.WIDE)
        && sheet.word(index).length() >= SHORTEST_NAME;
  }

  private void putAttribute(String printed, int from, int to) {
    if (from < to && !attributes.containsKey(printed)) {
      Text value = book.take(Pointer.attribute(printed), from, to);
      attributes.put(printed, value.value());
      if (year.isEmpty() && titles.asksForYear(printed)) {
        year = titles.statedYear(value.value());
        book.ledger().value(FormField.YEAR.path(), year.isPresent() ? value : Text.BLANK);
      }
    }
  }

  private static Pointer path(String name) {
    FormField field =
        switch (name) {
          case "PROJECT_NAME" -> FormField.PROJECT_NAME;
          case "DEPARTMENT" -> FormField.DEPARTMENT;
          default -> FormField.UNIT;
        };
    return field.path();
  }

  /** Whether nothing of the kind was found. */
  boolean isEmpty() {
    return fields.isEmpty() && attributes.isEmpty();
  }

  String title() {
    return title;
  }

  Optional<Integer> year() {
    return year;
  }

  Optional<String> field(String name) {
    return fields.getOrDefault(name, Optional.empty());
  }

  Map<String, String> attributes() {
    return attributes;
  }
}
