package io.github.perfparse.write;

import io.github.perfparse.check.Finding;
import io.github.perfparse.check.Report;
import io.github.perfparse.form.Form;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * All tables as CSV, each into an output of its own.
 *
 * <pre>
 * FormWriter writer = CsvTables.open(table -> files.get(table).stream(), style);
 * </pre>
 */
public final class CsvTables implements FormWriter {

  private final List<FormWriter> tables;

  private CsvTables(List<FormWriter> tables) {
    this.tables = List.copyOf(tables);
  }

  /** Opens the output of a table. */
  @FunctionalInterface
  public interface Outputs {

    /**
     * The output of a table; buffering and closing are the caller's business.
     *
     * @throws IOException if there can be none
     */
    OutputStream of(Table table) throws IOException;
  }

  /**
   * Begins a run's outputs; asks for each of them once, in the order of the tables.
   *
   * @param outputs where to write
   * @param style how; its {@link TableStyle#table} is of no account
   * @throws IOException if an output refuses it
   */
  public static FormWriter open(Outputs outputs, TableStyle style) throws IOException {
    List<FormWriter> tables = new ArrayList<>();
    for (Table table : Table.values()) {
      tables.add(new CsvForms(outputs.of(table), table, style));
    }
    return new CsvTables(tables);
  }

  @Override
  public void form(Form form, List<Finding> findings) throws IOException {
    for (FormWriter table : tables) {
      table.form(form, findings);
    }
  }

  @Override
  public void close(Report report) throws IOException {
    for (FormWriter table : tables) {
      table.close(report);
    }
  }
}
