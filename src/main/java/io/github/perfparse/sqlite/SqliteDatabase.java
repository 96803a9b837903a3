package io.github.perfparse.sqlite;

import io.github.perfparse.write.sql.Database;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An SQLite database; all that is written becomes part of it at once. */
final class SqliteDatabase implements Database {

  private final Connection connection;
  private final Map<String, PreparedStatement> inserts = new HashMap<>();

  SqliteDatabase(Connection connection) throws SQLException {
    this.connection = connection;
    try (Statement statement = connection.createStatement()) {
      // What would guard the file against a crash: there it is thrown away as a whole.
      statement.execute("PRAGMA journal_mode = OFF");
      statement.execute("PRAGMA synchronous = OFF");
      statement.execute("PRAGMA foreign_keys = ON");
    }
    connection.setAutoCommit(false);
  }

  @Override
  public void execute(String sql) throws IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void insert(String sql, List<Object> values) throws IOException {
    try {
      PreparedStatement insert = prepared(sql);
      for (int i = 0; i < values.size(); i++) {
        insert.setObject(i + 1, values.get(i));
      }
      insert.executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement known = inserts.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      inserts.put(sql, known);
    }
    return known;
  }

  @Override
  public void commit() throws IOException {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static IOException failed(SQLException cause) {
    return new IOException(cause.getMessage(), cause);
  }
}
