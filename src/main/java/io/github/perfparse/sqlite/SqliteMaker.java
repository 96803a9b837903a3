package io.github.perfparse.sqlite;

import io.github.perfparse.write.sql.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Makes SQLite databases. */
public final class SqliteMaker implements Database.Maker {

  private static final String PROTOCOL = "jdbc:sqlite:";

  @Override
  public boolean isReady() {
    return DriverManager.drivers().anyMatch(SqliteMaker::takesSqlite);
  }

  private static boolean takesSqlite(Driver driver) {
    try {
      return driver.acceptsURL(PROTOCOL);
    } catch (SQLException e) {
      return false;
    }
  }

  @Override
  public Database make(Path file) throws IOException {
    try {
      return new SqliteDatabase(DriverManager.getConnection(PROTOCOL + file));
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
