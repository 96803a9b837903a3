package io.github.perfparse.write.json;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Status;
import io.github.perfparse.form.Correction;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Place;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.write.base.Detail;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The JSON shape of a form. Names and order of the members are the output contract's. */
final class FormJson {

  private final JsonOut json;
  private final Detail detail;
  private final FindingJson findingJson;
  private final QuantityJson quantities;

  FormJson(JsonOut json, Detail detail) {
    this.json = json;
    this.detail = detail;
    this.findingJson = new FindingJson(json);
    this.quantities = new QuantityJson(json);
  }

  void write(Form form, List<Finding> findings) throws IOException {
    json.startObject();
    source(form.source());
    header(form);
    funding(form);
    objectives(form);
    indicators(form.indicators());
    total(form);
    one(FormField.GRADE, form);
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
    if (detail == Detail.PROVENANCE && source.sha256().isPresent()) {
      json.text("sha256", source.sha256());
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
    json.text(FormField.TITLE.key(), form.title());
    one(FormField.YEAR, form);
    one(FormField.PROJECT_NAME, form);
    one(FormField.DEPARTMENT, form);
    one(FormField.UNIT, form);
  }

  private void funding(Form form) throws IOException {
    json.startObject("funding");
    one(FormField.MONEY_UNIT, form);
    json.startArray("rows");
    FundField[] fields = FundField.values();
    for (Funding.Row row : form.funding().rows()) {
      json.startRow();
      json.text("kind", row.kind().key());
      json.text("label", row.label());
      for (FundField field : fields) {
        json.number(field.key(), field.of(row));
      }
      json.integer("line", row.line());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private void objectives(Form form) throws IOException {
    json.startObject("objectives");
    one(FormField.EXPECTED, form);
    one(FormField.ACHIEVED, form);
    json.endObject();
  }

  private void indicators(List<Indicator> indicators) throws IOException {
    json.startArray(IndicatorField.SECTION);
    IndicatorField[] fields = IndicatorField.values();
    for (Indicator indicator : indicators) {
      json.startRow();
      for (IndicatorField field : fields) {
        member(field.key(), field.of(indicator));
      }
      json.integer("line", indicator.line());
      json.endObject();
    }
    json.endArray();
  }

  private void total(Form form) throws IOException {
    json.startRow("total");
    one(FormField.TOTAL_POINTS, form);
    one(FormField.TOTAL_SCORE, form);
    json.integer("line", form.total().line());
    json.endObject();
  }

  private void one(FormField field, Form form) throws IOException {
    member(field.key(), field.of(form));
  }

  private void member(String name, Optional<?> value) throws IOException {
    if (value.isEmpty()) {
      json.nothing(name);
    } else if (value.get() instanceof BigDecimal number) {
      json.number(name, number);
    } else if (value.get() instanceof Integer number) {
      json.integer(name, number);
    } else if (value.get() instanceof Quantity quantity) {
      quantities.write(name, quantity);
    } else {
      json.text(name, (String) value.get());
    }
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
      json.place("path", piece.path());
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
