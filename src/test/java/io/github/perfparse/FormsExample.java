package io.github.perfparse;

import io.github.perfparse.check.Checker;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.write.table.Column;
import io.github.perfparse.write.table.Table;
import io.github.perfparse.write.table.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

final class FormsExample {

  /** Settings are words, as in perfparse.properties. */
  private static final Settings SETTINGS = Settings.of(Map.of("rule.category-weights", "off"));

  private final StringBuilder told = new StringBuilder();
  private final Checker checker = new Checker(SETTINGS.rules());

  /** Asks a dump for its forms one by one, and tells their rows in the table of fund rows. */
  String tell(Path dump) throws IOException {
    try (FormReader reader =
        new FormReader(dump.toString(), Files.newInputStream(dump), SETTINGS.reading())) {
      while (reader.hasNext()) {
        Outcome outcome = reader.next();
        if (outcome instanceof Form form) {
          Table.FUNDING.rows(form, checker.checkAlone(form)).forEach(this::row);
        }
      }
      reader.failure().ifPresent(failure -> told.append(failure.error()).append('\n'));
    }
    return told.toString();
  }

  private void row(List<Value> cells) {
    List<? extends Column<?>> columns = Table.FUNDING.columns();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).kind() == Column.Kind.YUAN) {
        told.append(columns.get(i).name()).append(' ').append(cells.get(i).plain()).append("  ");
      }
    }
    told.append('\n');
  }
}
