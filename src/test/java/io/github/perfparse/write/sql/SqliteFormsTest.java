package io.github.perfparse.write.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfparse.Forms;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.check.report.Tally;
import io.github.perfparse.write.FormFormat;
import io.github.perfparse.write.FormStyle;
import io.github.perfparse.write.TableForms;
import io.github.perfparse.write.base.Detail;
import io.github.perfparse.write.base.FormWriter;
import io.github.perfparse.write.table.Column;
import io.github.perfparse.write.table.Table;
import io.github.perfparse.write.table.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteFormsTest {

  private static final FormStyle STYLE = FormStyle.of(Detail.VALUES);

  @TempDir private Path folder;

  private Connection database(byte[] bytes) throws IOException, SQLException {
    Path file = Files.write(folder.resolve("forms.db"), bytes);
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  /** The database, or the one that the script makes: they are to be the same. */
  private Connection database(FormFormat format) throws IOException, SQLException {
    byte[] bytes = TableForms.write(format, STYLE);
    if (format == FormFormat.SQLITE) {
      return database(bytes);
    }
    Connection database = DriverManager.getConnection("jdbc:sqlite::memory:");
    try (Statement statement = database.createStatement()) {
      for (String sql : new String(bytes, StandardCharsets.UTF_8).split(";\n")) {
        statement.execute(sql);
      }
    }
    return database;
  }

  private static List<String> ask(Connection database, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet results = statement.executeQuery(query)) {
      while (results.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) {
          row.add(results.getString(i));
        }
        rows.add(String.join("|", row.stream().map(String::valueOf).toList()));
      }
    }
    return rows;
  }

  @ParameterizedTest
  @EnumSource(names = {"SQLITE", "SQL"})
  void holdsEveryCell(FormFormat format) throws IOException, SQLException {
    try (Connection database = database(format)) {
      for (Table table : Table.values()) {
        assertThat(cells(database, table)).isEqualTo(expected(table));
      }
    }
  }

  private static List<List<Object>> cells(Connection database, Table table) throws SQLException {
    List<List<Object>> rows = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet results = statement.executeQuery("SELECT * FROM " + table + " WHERE form = 1")) {
      while (results.next()) {
        List<Object> row = new ArrayList<>();
        for (Column<?> column : table.columns()) {
          row.add(plain(results.getObject(column.name())));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static Object plain(Object cell) {
    if (cell instanceof Number number) {
      return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    }
    return cell == null ? "" : cell;
  }

  private static List<List<Object>> expected(Table table) {
    return table.rows(TableForms.FULL, TableForms.FINDINGS).stream()
        .map(row -> row.stream().map(value -> (Object) value.plain()).toList())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT typeof(executed) FROM funding LIMIT 1, real",
    "SELECT executed / 2 FROM funding LIMIT 1, 497550.0",
    "SELECT typeof(score) FROM indicators WHERE row = 2, text",
    "SELECT score FROM indicators WHERE row = 2, 1234567890123456.78",
    "SELECT typeof(expected) FROM findings WHERE row = 1, real",
    "SELECT typeof(expected) FROM findings WHERE row = 2, text",
    "SELECT typeof(year) FROM forms WHERE form = 1, integer",
    "SELECT typeof(year) FROM forms WHERE form = 2, null",
    "PRAGMA user_version, 1",
    "PRAGMA integrity_check, ok",
  })
  void storesNumbersSoThatTheyCanBeReckonedWith(String query, String answer)
      throws IOException, SQLException {
    try (Connection database = database(FormFormat.SQLITE)) {
      assertThat(ask(database, query.replace("LIMIT", "WHERE row = 1 LIMIT")))
          .containsExactly(answer);
    }
  }

  @Test
  void hasKeysAndIndexes() throws IOException, SQLException {
    try (Connection database = database(FormFormat.SQLITE)) {
      assertThat(ask(database, "PRAGMA foreign_key_check")).isEmpty();
      for (Table table : Table.values()) {
        String keys =
            "SELECT group_concat(name) FROM pragma_table_info('" + table + "') WHERE pk > 0";
        assertThat(ask(database, keys))
            .containsExactly(table == Table.FORMS ? "file,form" : "file,form,row");
        assertThat(ask(database, "SELECT \"table\" FROM pragma_foreign_key_list('" + table + "')"))
            .allMatch("forms"::equals)
            .hasSize(table == Table.FORMS ? 0 : 2);
        assertThat(ask(database, "SELECT 1 FROM pragma_index_list('" + table + "')"))
            .hasSizeGreaterThan(1);
      }
    }
  }

  @Test
  void aFindingLeadsToItsRow() throws IOException, SQLException {
    String query =
        "SELECT f.rule, i.level3 FROM findings f JOIN indicators i"
            + " ON (i.file, i.form, i.row) = (f.file, f.form, f.about_row)"
            + " WHERE f.about = 'indicators'";
    try (Connection database = database(FormFormat.SQLITE)) {
      assertThat(ask(database, query)).containsExactly("full-score-target-missed|-减少拥堵");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SQLITE", "SQL"})
  void refusesAFormThatComesTwice(FormFormat format) throws IOException {
    FormWriter writer = format.open(new ByteArrayOutputStream(), STYLE);
    writer.form(TableForms.FULL, List.of());
    assertThatThrownBy(() -> writer.form(TableForms.FULL, List.of()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a.txt is named twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"O'Brien", "'; DROP TABLE forms; --", "a\0b", "😀\r\n;", ".quit"})
  void takesAnyText(String name) throws IOException, SQLException {
    Forms form = Forms.complete();
    form.projectName = Optional.of(name);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FormWriter writer = FormFormat.SQLITE.open(bytes, STYLE);
    writer.form(form.build(), List.of());
    writer.close(Summary.of(new Tally().report()));
    try (Connection database = database(bytes.toByteArray())) {
      assertThat(ask(database, "SELECT projectName FROM forms")).containsExactly(name);
      Column<?> text = Table.FORMS.columns().get(0);
      String literal = SqlLiteral.of(text, Value.text(name));
      assertThat(ask(database, "SELECT hex(" + literal + ") = hex(projectName) FROM forms"))
          .containsExactly("1");
    }
  }
}
