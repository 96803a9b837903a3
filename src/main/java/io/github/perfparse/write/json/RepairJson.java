package io.github.perfparse.write.json;

import io.github.perfparse.form.Repair;
import java.io.IOException;
import java.util.List;

/** The JSON shape of repairs. */
public final class RepairJson {

  private RepairJson() {}

  public static void write(JsonOut json, List<Repair> repairs) throws IOException {
    json.startArray();
    for (Repair repair : repairs) {
      json.startRow();
      json.text("kind", repair.kind().key());
      json.place("path", repair.path());
      json.integer("line", repair.line());
      json.text("detail", repair.detail());
      json.endObject();
    }
    json.endArray();
  }
}
