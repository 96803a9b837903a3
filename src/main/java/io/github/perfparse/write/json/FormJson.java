package io.github.perfparse.write.json;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Status;
import io.github.perfparse.form.Correction;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Objectives;
import io.github.perfparse.form.Place;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.form.Total;
import io.github.perfparse.write.base.Detail;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The JSON shape of a form. Names and order of the members are the output contract's. */
final class FormJson {

  private final JsonOut json;
  private final Detail detail;
  private final FindingJson findingJson;

  FormJson(JsonOut json, Detail detail) {
    this.json = json;
    this.detail = detail;
    this.findingJson = new FindingJson(json);
  }

  void write(Form form, List<Finding> findings) throws IOException {
    json.startObject();
    source(form.source());
    header(form);
    funding(form.funding());
    objectives(form.objectives());
    indicators(form.indicators());
    total(form.total());
    json.text("grade", form.grade());
    attributes(form.attributes());
    repairs(form.repairs());
    corrections(form.corrections());
    findingJson.write("findings", findings);
    if (detail == Detail.PROVENANCE) {
      provenance(form.provenance());
    }
    json.endObject();
  }

  private void source(SourceRef source) throws IOException {
    json.startRow("source");
    json.text("file", source.file());
    json.integer("form", source.form());
    json.integer("firstLine", source.firstLine());
    json.integer("lastLine", source.lastLine());
    json.text("dialect", source.dialect());
    if (source.isDocument()) {
      json.text("kind", source.kind());
      new PlaceJson(json).form(source.place());
    }
    json.endObject();
  }

  /** Only where there are any: most runs have none. */
  private void corrections(List<Correction> corrections) throws IOException {
    if (corrections.isEmpty()) {
      return;
    }
    json.startArray("corrections");
    for (Correction correction : corrections) {
      json.startRow();
      json.text("path", correction.path());
      json.text("was", correction.was());
      json.text("now", correction.now());
      json.text("note", correction.note());
      json.endObject();
    }
    json.endArray();
  }

  private void header(Form form) throws IOException {
    json.text("status", Status.of(form).key());
    json.text("title", form.title());
    json.integer("year", year(form));
    json.text("projectName", form.projectName());
    json.text("supervisingDepartment", form.supervisingDepartment());
    json.text("implementingUnit", form.implementingUnit());
  }

  private static OptionalInt year(Form form) {
    return form.year().isPresent() ? OptionalInt.of(form.year().get()) : OptionalInt.empty();
  }

  private void funding(Funding funding) throws IOException {
    json.startObject("funding");
    json.text("unit", funding.unit());
    json.startArray("rows");
    for (Funding.Row row : funding.rows()) {
      fundRow(row);
    }
    json.endArray();
    json.endObject();
  }

  private void fundRow(Funding.Row row) throws IOException {
    json.startRow();
    json.text("kind", row.kind().key());
    json.text("label", row.label());
    json.number("initialBudget", row.initialBudget());
    json.number("annualBudget", row.annualBudget());
    json.number("executed", row.executed());
    json.number("points", row.points());
    json.number("executionRatePercent", row.executionRatePercent());
    json.number("score", row.score());
    json.integer("line", row.line());
    json.endObject();
  }

  private void objectives(Objectives objectives) throws IOException {
    json.startObject("objectives");
    json.text("expected", objectives.expected());
    json.text("actual", objectives.actual());
    json.endObject();
  }

  private void indicators(List<Indicator> indicators) throws IOException {
    json.startArray("indicators");
    for (Indicator indicator : indicators) {
      indicator(indicator);
    }
    json.endArray();
  }

  private void indicator(Indicator indicator) throws IOException {
    json.startRow();
    json.text("level1", indicator.level1());
    json.text("level2", indicator.level2());
    json.text("level3", indicator.level3());
    quantity("target", indicator.target());
    quantity("actual", indicator.actual());
    json.number("points", indicator.points());
    json.number("score", indicator.score());
    json.text("deviation", indicator.deviation());
    json.integer("line", indicator.line());
    json.endObject();
  }

  private void quantity(String name, Optional<Quantity> quantity) throws IOException {
    if (quantity.isEmpty()) {
      json.nothing(name);
      return;
    }
    json.startRow(name);
    json.text("text", quantity.get().text());
    json.text("operator", quantity.get().operator());
    json.number("value", quantity.get().value());
    json.text("unit", quantity.get().unit());
    json.endObject();
  }

  private void total(Total total) throws IOException {
    json.startRow("total");
    json.number("points", total.points());
    json.number("score", total.score());
    json.integer("line", total.line());
    json.endObject();
  }

  private void attributes(Map<String, String> attributes) throws IOException {
    json.startObject("attributes");
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      json.entry(attribute.getKey(), attribute.getValue());
    }
    json.endObject();
  }

  private void repairs(List<Repair> repairs) throws IOException {
    json.name("repairs");
    RepairJson.write(json, repairs);
  }

  private void provenance(List<Provenance> provenance) throws IOException {
    json.startArray("provenance");
    for (Provenance piece : provenance) {
      json.startRow();
      json.text("path", piece.path().toString());
      json.integer("line", piece.line());
      json.integer("column", piece.column());
      json.text("raw", piece.raw());
      if (piece.place() != Place.NONE) {
        new PlaceJson(json).piece(piece.place());
      }
      json.endObject();
    }
    json.endArray();
  }
}
