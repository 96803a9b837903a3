package io.github.perfparse.damage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.perfparse.damage.Truth.Money;
import io.github.perfparse.form.Funding.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads golden JSON: what a careful human read off the forms of one dump. */
final class GoldenReader {

  private static final List<Kind> KINDS =
      List.of(Kind.TOTAL, Kind.APPROPRIATION, Kind.CARRYOVER, Kind.OTHER);

  private GoldenReader() {}

  static List<Truth> read(InputStream json) throws IOException {
    List<Truth> forms = new ArrayList<>();
    new ObjectMapper().readTree(json).forEach(form -> forms.add(truth(form)));
    return forms;
  }

  private static Truth truth(JsonNode form) {
    Map<Kind, Money> funds = new EnumMap<>(Kind.class);
    KINDS.forEach(kind -> funds.put(kind, money(form.path("funds").path(kind.key()))));
    List<Item> items = new ArrayList<>();
    form.path("indicators").forEach(item -> items.add(item(item)));
    return new Truth(
        text(form, "year"),
        text(form, "projectName"),
        text(form, "department"),
        text(form, "unit"),
        text(form, "moneyUnit").equals("元") ? Layout.YUAN : Layout.WAN,
        funds,
        text(form, "expectedGoal"),
        text(form, "actualGoal"),
        items,
        text(form.path("total"), "points"),
        text(form.path("total"), "score"),
        text(form, "grade"));
  }

  private static Money money(JsonNode row) {
    return new Money(
        text(row, "initial"),
        text(row, "annual"),
        text(row, "executed"),
        text(row, "points"),
        text(row, "rate"),
        text(row, "score"));
  }

  private static Item item(JsonNode row) {
    List<String> level2 = new ArrayList<>();
    if (row.path("level2").isArray()) {
      row.path("level2").forEach(label -> level2.add(label.asText()));
    } else {
      level2.add(text(row, "level2"));
    }
    return new Item(
        text(row, "level1"),
        level2,
        text(row, "name"),
        text(row, "target"),
        text(row, "actual"),
        text(row, "points"),
        text(row, "score"),
        text(row, "reason"),
        false);
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).isTextual() ? node.path(key).asText() : "";
  }
}
