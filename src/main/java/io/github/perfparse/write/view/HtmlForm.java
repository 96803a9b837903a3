package io.github.perfparse.write.view;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Status;
import io.github.perfparse.correction.FormValues;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.write.correction.Doubts;
import io.github.perfparse.write.json.FindingJson;
import io.github.perfparse.write.json.JsonOut;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the page needs to show one form. The form is laid out here and not in the page, so that page
 * and terminal show the same; members that say nothing are left out, since there may be thousands
 * of forms.
 *
 * <pre>
 * {"file": "a.txt", "form": 1, "firstLine": 1, "lastLine": 26, "dialect": "tab", "status": "ok",
 *  "cells": [                             row by row, from left to right; a cell's number is its index
 *    {"begins": true,                     it is the first of its row
 *     "kind": "head",                     as {@link GridCell.Kind} has it; left out for a text
 *     "text": "项目名称",
 *     "columns": 2, "rows": 3,            what it covers; left out for 1
 *     "path": "/projectName",             the value it shows, for which a correction can be given
 *     "more": ["/indicators/4/level1"],   the others of a merged cell
 *     "read": "绿地养护",                 what a correction has to quote, if the cell shows another text
 *     "at": [3, 5, 8]}],                  where its text stands: line, column, length, and again
 *  "findings": [
 *    {"rule": …, "severity": …, "cause": …, "message": …,
 *     "field": "score", "cell": 17, "line": 20,       what it is about; no cell for the form as a whole
 *     "expected": 99.5, "actual": 99, "difference": -0.5, "tolerance": 0,
 *     "operands": [{"field": …, "cell": …, "line": …, "text": "99"}]}],
 *  "repairs": [{"kind": …, "field": …, "cell": …, "line": …, "detail": …}],
 *  "doubts": [{"path": …, "cell": …, "line": …, "why": "doubt.missing", "other": …}],
 *  "lines": ["项目支出绩效自评表", …]}     the dump, from the form's first line on
 * </pre>
 */
final class HtmlForm {

  private final JsonOut json;
  private final Form form;
  private final FormGrid grid;

  HtmlForm(JsonOut json, Form form) {
    this.json = json;
    this.form = form;
    this.grid = FormGrid.of(form);
  }

  void write(List<Finding> findings) throws IOException {
    json.startObject();
    source(form.source());
    json.text("status", Status.of(form).key());
    cells(places());
    findings(findings);
    repairs();
    doubts(findings);
    json.texts("lines", form.source().lines());
    json.endObject();
  }

  private void source(SourceRef source) throws IOException {
    json.text("file", source.file());
    if (source.sha256().isPresent()) {
      json.text("sha256", source.sha256());
    }
    json.integer("form", source.form());
    json.integer("firstLine", source.firstLine());
    json.integer("lastLine", source.lastLine());
    json.text("dialect", source.dialect());
  }

  /**
   * Where the text of each cell stands, by the cell's number: line, column and length in code
   * points of one piece after the other.
   */
  private Map<Integer, List<Integer>> places() {
    Map<Integer, List<Integer>> places = new HashMap<>();
    for (Provenance piece : form.provenance()) {
      Optional<GridCell> cell = grid.find(piece.path());
      if (cell.isPresent()) {
        add(piece, places.computeIfAbsent(cell.get().id(), id -> new ArrayList<>()));
      }
    }
    return places;
  }

  private static void add(Provenance piece, List<Integer> places) {
    // The values of a merged cell are all read from one place.
    for (int i = 0; i < places.size(); i += 3) {
      if (places.get(i) == piece.line() && places.get(i + 1) == piece.column()) {
        return;
      }
    }
    int length = piece.raw().codePointCount(0, piece.raw().length());
    places.addAll(List.of(piece.line(), piece.column(), length));
  }

  private void cells(Map<Integer, List<Integer>> places) throws IOException {
    json.startArray("cells");
    for (List<GridCell> row : grid.rows()) {
      for (GridCell cell : row) {
        json.startObject();
        if (cell == row.get(0)) {
          json.flag("begins", true);
        }
        cell(cell, places.getOrDefault(cell.id(), List.of()));
        json.endObject();
      }
    }
    json.endArray();
  }

  private void cell(GridCell cell, List<Integer> places) throws IOException {
    if (cell.kind() != GridCell.Kind.TEXT) {
      json.text("kind", cell.kind().name().toLowerCase(Locale.ROOT));
    }
    if (!cell.text().isEmpty()) {
      json.text("text", cell.text());
    }
    if (cell.columns() > 1) {
      json.integer("columns", cell.columns());
    }
    if (cell.rows() > 1) {
      json.integer("rows", cell.rows());
    }
    values(cell);
    if (!places.isEmpty()) {
      json.integers("at", places);
    }
  }

  private void values(GridCell cell) throws IOException {
    List<String> paths =
        cell.paths().stream().filter(path -> FormValues.text(form, path).isPresent()).toList();
    if (!paths.isEmpty()) {
      json.text("path", paths.get(0));
      if (paths.size() > 1) {
        json.texts("more", paths.subList(1, paths.size()));
      }
      String read = FormValues.text(form, paths.get(0)).orElseThrow();
      if (!read.equals(cell.text())) {
        json.text("read", read);
      }
    }
  }

  /** The last name of a path: what the value is called. */
  private static String field(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.replace("~1", "/").replace("~0", "~");
  }

  private void findings(List<Finding> findings) throws IOException {
    FindingJson facts = new FindingJson(json);
    json.startArray("findings");
    for (Finding finding : findings) {
      json.startObject();
      json.text("rule", finding.rule());
      json.text("severity", finding.severity().key());
      json.text("cause", finding.cause().key());
      json.text("message", finding.message());
      at(finding.path(), finding.line());
      facts.fact("expected", finding.expected());
      facts.fact("actual", finding.actual());
      json.number("difference", finding.difference());
      json.number("tolerance", finding.tolerance());
      operands(finding.operands());
      json.endObject();
    }
    json.endArray();
  }

  private void operands(List<Finding.Operand> operands) throws IOException {
    json.startArray("operands");
    for (Finding.Operand operand : operands) {
      json.startObject();
      at(operand.path(), operand.line());
      json.text("text", operand.text());
      json.endObject();
    }
    json.endArray();
  }

  private void repairs() throws IOException {
    json.startArray("repairs");
    for (Repair repair : form.repairs()) {
      json.startObject();
      json.text("kind", repair.kind().key());
      at(repair.path(), repair.line());
      json.text("detail", repair.detail());
      json.endObject();
    }
    json.endArray();
  }

  private void doubts(List<Finding> findings) throws IOException {
    json.startArray("doubts");
    for (Doubts.Doubt doubt : Doubts.of(form, findings)) {
      json.startObject();
      json.text("path", doubt.path());
      cell(doubt.path());
      json.integer("line", doubt.line());
      json.text("why", doubt.why());
      json.text("other", doubt.other());
      json.endObject();
    }
    json.endArray();
  }

  /** The place in the form and in the dump; no cell for what is about the form as a whole. */
  private void at(Pointer path, int line) throws IOException {
    json.text("field", field(path.toString()));
    cell(path.toString());
    json.integer("line", line);
  }

  private void cell(String path) throws IOException {
    var cell = grid.find(path);
    if (cell.isPresent()) {
      json.integer("cell", cell.get().id());
    }
  }
}
