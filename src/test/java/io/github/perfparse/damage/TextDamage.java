package io.github.perfparse.damage;

import io.github.perfparse.damage.Cell.Field;
import io.github.perfparse.damage.Line.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Damage to the characters of cells that leaves the cells where they are. */
final class TextDamage {

  private static final Pattern COMPARED = Pattern.compile("(>=|<=|[≥≤<>=])(\\d[\\d.]*)(%?)(.*)");
  private static final Map<String, String> LATEX =
      Map.of(
          ">=", "\\geq", "≥", "\\geq", "<=", "\\leq", "≤", "\\leq", ">", ">", "<", "<", "=", "=");
  private static final String RIGHT = "标成值际项益度因析算资预主部量";
  private static final String WRONG = "杯戍植陈顷盆庋困折筭贷顶王邰晕";
  private static final String NARROW = "0123456789%.=<>()";
  private static final String WIDE = "０１２３４５６７８９％．＝＜＞（）";
  private static final Set<Field> LABELS =
      Set.of(Field.LABEL, Field.SECTION, Field.LEVEL1, Field.LEVEL2);
  private static final Set<Field> NUMBERS =
      Set.of(Field.MONEY, Field.TARGET, Field.ACTUAL, Field.POINTS, Field.SCORE);

  private TextDamage() {}

  /** A place of a cell on its line. */
  private record Place(Line line, int index) {
    Cell cell() {
      return line.cells().get(index);
    }

    void text(String text) {
      line.cells().set(index, cell().with(text));
    }
  }

  private static List<Place> places(Sheet sheet) {
    List<Place> places = new ArrayList<>();
    for (Line line : sheet.lines()) {
      for (int i = 0; i < line.cells().size(); i++) {
        if (!line.cells().get(i).isBlank()) {
          places.add(new Place(line, i));
        }
      }
    }
    return places;
  }

  /** The labels of four characters or more that are ideographs only, the title aside. */
  private static List<Place> labels(Sheet sheet) {
    return places(sheet).stream()
        .filter(place -> place.line().role() != Role.TITLE)
        .filter(
            place -> LABELS.contains(place.cell().field()) || place.line().role() == Role.ITEM_HEAD)
        .filter(place -> place.cell().text().length() >= 4)
        .filter(place -> place.cell().text().codePoints().allMatch(Character::isIdeographic))
        .toList();
  }

  private static List<Place> numbers(Sheet sheet) {
    return places(sheet).stream()
        .filter(place -> NUMBERS.contains(place.cell().field()))
        .filter(place -> place.line().role() != Role.ITEM_HEAD)
        .toList();
  }

  /** {@code 年度 总体 目标}, {@code 满意 度指 标}. */
  static void labelSpaces(Sheet sheet, Random random) {
    for (Place place : labels(sheet)) {
      String text = place.cell().text();
      if (random.nextBoolean()) {
        int last = text.length() - 2;
        boolean once = random.nextBoolean();
        place.text(
            once
                ? text.substring(0, last) + " " + text.substring(last)
                : text.replaceAll("(..)(?=.)", "$1 "));
      }
    }
    sheet
        .line(Role.GOAL_HEAD)
        .cells()
        .replaceAll(c -> c.with(c.text().replace("年度总体目标", "年度 总体 目标")));
  }

  /** {@code 数量指杯}, {@code 实际完戍值}: one wrong glyph in each of some labels. */
  static void labelGlyphs(Sheet sheet, Random random) {
    List<Place> places = new ArrayList<>(labels(sheet));
    Collections.shuffle(places, random);
    for (Place place : places.subList(0, 3)) {
      String text = place.cell().text();
      int[] wrong =
          IntStream.range(0, text.length())
              .filter(i -> RIGHT.indexOf(text.charAt(i)) >= 0)
              .toArray();
      if (wrong.length > 0) {
        int at = wrong[random.nextInt(wrong.length)];
        char glyph = WRONG.charAt(RIGHT.indexOf(text.charAt(at)));
        place.text(text.substring(0, at) + glyph + text.substring(at + 1));
      }
    }
  }

  /** {@code <p>1.做好养护工作。</p> <p>2.…</p>}. */
  static void paragraphTags(Sheet sheet, Random random) {
    sheet
        .line(Role.GOALS)
        .cells()
        .replaceAll(cell -> cell.field() == Field.GOAL ? cell.with(tagged(cell.text())) : cell);
  }

  private static String tagged(String text) {
    return text.isEmpty()
        ? ""
        : Arrays.stream(text.split(" "))
            .map(paragraph -> "<p>" + paragraph + "</p>")
            .collect(Collectors.joining(" "));
  }

  /** {@code $\geq 85\%$}, {@code $> 90\%$}. */
  static void latex(Sheet sheet, Random random) {
    for (Line line : sheet.items()) {
      var compared = COMPARED.matcher(line.text(Field.TARGET));
      if (compared.matches()) {
        String percent = compared.group(3).isEmpty() ? "" : "\\%";
        String sign = LATEX.get(compared.group(1));
        String math = "$" + sign + " " + compared.group(2) + percent + "$" + compared.group(4);
        line.put(Field.TARGET, math);
      }
    }
  }

  /** {@code 8,742,260.5} and {@code 99.21000000000001}. */
  static void numbers(Sheet sheet, Random random) {
    for (Place place : numbers(sheet)) {
      String text = place.cell().text();
      boolean money = place.cell().field() == Field.MONEY && text.matches("\\d{4,}(\\.\\d+)?");
      if (money && random.nextInt(4) != 0) {
        String whole = text.replaceAll("\\..*", "");
        place.text(whole.replaceAll("(\\d)(?=(\\d{3})+$)", "$1,") + text.substring(whole.length()));
      }
      boolean noisy = place.line().role() == Role.TOTAL || random.nextInt(3) == 0;
      if (place.cell().field() == Field.SCORE && text.contains(".") && noisy) {
        place.text(text + "0".repeat(Math.max(1, 15 - text.length())) + "1");
      }
    }
  }

  /** {@code １００％}, {@code （万元）}. */
  static void fullWidth(Sheet sheet, Random random) {
    for (Place place : numbers(sheet)) {
      if (random.nextBoolean()) {
        place.text(wide(place.cell().text()));
      }
    }
    Line year = sheet.line(Role.YEAR);
    year.cells().set(0, year.cells().get(0).with(wide(year.cells().get(0).text())));
    Line head = sheet.line(Role.FUND_HEAD);
    head.cells().set(0, head.cells().get(0).with(wide(head.cells().get(0).text())));
  }

  private static String wide(String text) {
    return text.chars()
        .map(c -> NARROW.indexOf(c) >= 0 ? WIDE.charAt(NARROW.indexOf(c)) : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** {@code &gt;=85%}, {@code 年度&nbsp;指标值}. */
  static void entities(Sheet sheet, Random random) {
    for (Place place : numbers(sheet)) {
      String text = place.cell().text();
      place.text(
          text.replace(">", "&gt;").replace("<", "&lt;").replace("≥", "&ge;").replace("≤", "&le;"));
    }
    for (Place place : labels(sheet)) {
      String text = place.cell().text();
      if (random.nextInt(3) == 0) {
        place.text(text.substring(0, 2) + "&nbsp;" + text.substring(2));
      }
    }
    sheet
        .line(Role.GOAL_HEAD)
        .cells()
        .replaceAll(c -> c.isBlank() ? c : c.with(c.text() + "&nbsp;"));
  }

  /** Ideographic and no-break spaces in and around values. */
  static void wideSpaces(Sheet sheet, Random random) {
    for (Place place : places(sheet)) {
      Field field = place.cell().field();
      boolean value = NUMBERS.contains(field) || field == Field.NAME || field == Field.VALUE;
      if (value && place.line().role() != Role.ITEM_HEAD && random.nextBoolean()) {
        String space = random.nextBoolean() ? "\u3000" : "\u00a0";
        String text = place.cell().text();
        place.text(random.nextBoolean() ? space + text : text + space);
      }
    }
  }
}
