import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** Stands in for the program of DuckDB where it is not installed: runs the statements of its standard input. */
public final class DuckDb {

  public static void main(String[] args) throws Exception {
    String statements = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      statement.execute(statements);
    }
  }
}
