package io.github.perfparse.write;

import io.github.perfparse.check.Finding;
import io.github.perfparse.check.Report;
import io.github.perfparse.form.Form;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A SQLite database of the tables. SQLite writes back and forth in its file, and an output takes
 * bytes in their order; so the database grows in a scratch file and is copied when it is complete.
 */
final class SqliteForms implements FormWriter {

  private static final String PROTOCOL = "jdbc:sqlite:";

  private final OutputStream out;
  private final OnceOnly once = new OnceOnly();
  private final ScratchFile scratch;
  private final Connection database;
  private final Map<Table, PreparedStatement> inserts = new EnumMap<>(Table.class);

  SqliteForms(OutputStream out) throws IOException {
    this.out = out;
    this.scratch = ScratchFile.create(".db");
    try {
      this.database = DriverManager.getConnection(PROTOCOL + scratch.path());
      begin();
    } catch (SQLException e) {
      scratch.close();
      throw new IOException(e.getMessage(), e);
    }
  }

  /** What keeps such databases from being written. */
  static Optional<String> obstacle() {
    return DriverManager.drivers().anyMatch(SqliteForms::takesSqlite)
        ? Optional.empty()
        : Optional.of(
            "sqlite needs the SQLite driver: put sqlite-jdbc.jar into a folder lib beside the"
                + " program, or write sql and let sqlite3 read it");
  }

  private static boolean takesSqlite(Driver driver) {
    try {
      return driver.acceptsURL(PROTOCOL);
    } catch (SQLException e) {
      return false;
    }
  }

  private void begin() throws SQLException {
    try (Statement statement = database.createStatement()) {
      // What would guard the file against a crash: there it is thrown away as a whole.
      statement.execute("PRAGMA journal_mode = OFF");
      statement.execute("PRAGMA synchronous = OFF");
      statement.execute("PRAGMA foreign_keys = ON");
      database.setAutoCommit(false);
      for (String sql : SqlSchema.statements()) {
        statement.execute(sql);
      }
    }
    for (Table table : Table.values()) {
      inserts.put(table, database.prepareStatement(SqlSchema.insert(table) + marks(table)));
    }
  }

  private static String marks(Table table) {
    return "(" + String.join(", ", Collections.nCopies(table.columns().size(), "?")) + ")";
  }

  @Override
  public void form(Form form, List<Finding> findings) throws IOException {
    once.admit(form.source());
    try {
      for (Table table : Table.values()) {
        insert(table, table.rows(form, findings));
      }
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void insert(Table table, List<List<Value>> rows) throws SQLException {
    PreparedStatement insert = inserts.get(table);
    for (List<Value> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        bind(insert, i + 1, table.columns().get(i), row.get(i));
      }
      insert.executeUpdate();
    }
  }

  /** The same storage as {@link SqlLiteral} gives. */
  private static void bind(PreparedStatement insert, int at, Column<?> column, Value value)
      throws SQLException {
    if (value.isBlank()) {
      insert.setNull(at, Types.NULL);
    } else if (!(value instanceof Value.Number number)) {
      insert.setString(at, value.plain());
    } else if (column.kind() == Column.Kind.INTEGER) {
      insert.setLong(at, number.value().longValueExact());
    } else if (number.fitsDouble()) {
      insert.setDouble(at, number.value().doubleValue());
    } else {
      insert.setString(at, number.plain());
    }
  }

  @Override
  public void close(Report report) throws IOException {
    try (scratch) {
      database.commit();
      database.close();
      Files.copy(scratch.path(), out);
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
    out.flush();
  }
}
