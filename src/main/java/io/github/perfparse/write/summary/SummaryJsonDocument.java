package io.github.perfparse.write.summary;

import io.github.perfparse.check.report.Summary;
import io.github.perfparse.group.Dimension;
import io.github.perfparse.group.Groups;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.json.JsonOut;
import io.github.perfparse.write.json.SummaryJson;
import io.github.perfparse.write.table.Column;
import io.github.perfparse.write.table.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Groups as one JSON document.
 *
 * <pre>
 * {
 *   "schema": 1,
 *   "program": "1.0.0",
 *   "by": ["department", "year"],
 *   "groups": [
 *     {"department": "市水务局", "year": 2023, "forms": 12, …}
 *   ],
 *   "all": {"forms": 300, …},
 *   "hidden": 0,
 *   "baseline": null,
 *   "report": { … }
 * }
 * </pre>
 */
final class SummaryJsonDocument {

  private final JsonOut json;

  SummaryJsonDocument(OutputStream out, Language language) throws IOException {
    json = JsonOut.document(out, language);
  }

  void write(Groups groups, Summary summary) throws IOException {
    json.texts("by", groups.dimensions().stream().map(Dimension::toString).toList());
    json.startArray("groups");
    List<Column<Groups.Shown>> columns = GroupColumns.of(groups.dimensions());
    for (Groups.Shown group : groups.list()) {
      json.startRow();
      members(columns, group);
    }
    json.endArray();
    json.startRow("all");
    members(GroupColumns.FIGURES, new Groups.Shown(List.of(), groups.all()));
    new SummaryJson(json).members(summary);
    json.endDocument();
  }

  private void members(List<Column<Groups.Shown>> columns, Groups.Shown group) throws IOException {
    for (Column<Groups.Shown> column : columns) {
      Value value = column.getter().apply(group);
      if (value instanceof Value.Number number) {
        json.number(column.name(), number.value());
      } else {
        json.text(column.name(), Optional.of(value.plain()).filter(text -> !text.isEmpty()));
      }
    }
    json.endObject();
  }
}
