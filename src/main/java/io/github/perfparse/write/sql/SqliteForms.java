package io.github.perfparse.write.sql;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.form.Form;
import io.github.perfparse.say.Message;
import io.github.perfparse.write.base.FormWriter;
import io.github.perfparse.write.base.OnceOnly;
import io.github.perfparse.write.table.Column;
import io.github.perfparse.write.table.Table;
import io.github.perfparse.write.table.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A SQLite database of the tables. SQLite writes back and forth in its file, and an output takes
 * bytes in their order; so the database grows in a scratch file and is copied when it is complete.
 */
public final class SqliteForms implements FormWriter {

  private final OutputStream out;
  private final OnceOnly once = new OnceOnly();

  /** Readable by its owner only; a program that is killed takes it with it. */
  private final Path scratch = Files.createTempFile("perfparse-", ".db");

  private final Database database;
  private final Map<Table, String> inserts = new EnumMap<>(Table.class);

  public SqliteForms(OutputStream out) throws IOException {
    this.out = out;
    for (Table table : Table.values()) {
      inserts.put(table, SqlSchema.insert(table) + marks(table));
    }
    scratch.toFile().deleteOnExit();
    try {
      this.database = begin(scratch);
    } catch (IOException e) {
      Files.deleteIfExists(scratch);
      throw e;
    }
  }

  /** What keeps such databases from being written. */
  public static Optional<Message> obstacle() {
    return Database.maker().isPresent()
        ? Optional.empty()
        : Optional.of(Message.of("sqlite.no-driver"));
  }

  private static Database begin(Path scratch) throws IOException {
    Optional<Database.Maker> maker = Database.maker();
    if (maker.isEmpty()) {
      throw new IOException("the SQLite driver is not there");
    }
    Database database = maker.get().make(scratch);
    for (String sql : SqlSchema.statements()) {
      database.execute(sql);
    }
    return database;
  }

  private static String marks(Table table) {
    return "(" + String.join(", ", Collections.nCopies(table.columns().size(), "?")) + ")";
  }

  @Override
  public void form(Form form, List<Finding> findings) throws IOException {
    once.admit(form.source());
    for (Table table : Table.values()) {
      for (List<Value> row : table.rows(form, findings)) {
        database.insert(inserts.get(table), stored(table, row));
      }
    }
  }

  private static List<Object> stored(Table table, List<Value> row) {
    List<Object> stored = new ArrayList<>(row.size());
    for (int i = 0; i < row.size(); i++) {
      stored.add(stored(table.columns().get(i), row.get(i)));
    }
    return stored;
  }

  /** The same storage as {@link SqlLiteral} gives. */
  private static Object stored(Column<?> column, Value value) {
    if (value.isBlank()) {
      return null;
    }
    if (!(value instanceof Value.Number number)) {
      return value.plain();
    }
    if (column.kind() == Column.Kind.INTEGER) {
      return number.value().longValueExact();
    }
    return number.fitsDouble() ? (Object) number.value().doubleValue() : number.plain();
  }

  @Override
  public void close(Summary summary) throws IOException {
    try {
      database.commit();
      database.close();
      Files.copy(scratch, out);
    } finally {
      Files.deleteIfExists(scratch);
    }
    out.flush();
  }
}
