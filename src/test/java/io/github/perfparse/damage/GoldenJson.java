package io.github.perfparse.damage;

import io.github.perfparse.damage.Damaged.Reading;
import io.github.perfparse.damage.Truth.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes readings as golden JSON: a list of forms whose values are strings or null. */
final class GoldenJson {

  private GoldenJson() {}

  static String of(List<Reading> readings) {
    return write(readings.stream().map(GoldenJson::form).toList()) + "\n";
  }

  private static Map<String, Object> form(Reading reading) {
    Truth truth = reading.truth();
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("lines", List.of(reading.firstLine(), reading.lastLine()));
    form.put("year", truth.year());
    form.put("projectName", truth.projectName());
    form.put("department", truth.department());
    form.put("unit", truth.unit());
    form.put("moneyUnit", truth.layout().moneyUnit());
    Map<String, Object> funds = new LinkedHashMap<>();
    truth.funds().forEach((kind, money) -> funds.put(kind.key(), money(money)));
    form.put("funds", funds);
    form.put("expectedGoal", truth.expectedGoal());
    form.put("actualGoal", truth.actualGoal());
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < truth.items().size(); i++) {
      items.add(item(truth.items().get(i), reading.itemLines().get(i)));
    }
    form.put("indicators", items);
    Map<String, Object> total = new LinkedHashMap<>();
    total.put("points", truth.totalPoints());
    total.put("score", truth.totalScore());
    form.put("total", total);
    form.put("grade", truth.grade());
    return form;
  }

  private static Map<String, Object> money(Money money) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("initial", money.initial());
    row.put("annual", money.annual());
    row.put("executed", money.executed());
    row.put("points", money.points());
    row.put("rate", money.rate());
    row.put("score", money.score());
    return row;
  }

  private static Map<String, Object> item(Item item, int line) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("line", line);
    row.put("level1", item.level1());
    row.put("level2", item.level2().size() == 1 ? item.printedLevel2() : item.level2());
    row.put("name", item.name());
    row.put("target", item.target());
    row.put("actual", item.actual());
    row.put("points", item.points());
    row.put("score", item.score());
    row.put("reason", item.reason());
    return row;
  }

  private static String write(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> write(entry.getKey()) + ": " + write(entry.getValue()))
          .collect(Collectors.joining(",\n", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(GoldenJson::write).collect(Collectors.joining(",\n", "[", "]"));
    }
    if (value instanceof Integer number) {
      return number.toString();
    }
    String text = value.toString();
    return text.isEmpty() ? "null" : quoted(text);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
