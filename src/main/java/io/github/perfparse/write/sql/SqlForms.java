package io.github.perfparse.write.sql;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.form.Form;
import io.github.perfparse.write.base.FormWriter;
import io.github.perfparse.write.base.OnceOnly;
import io.github.perfparse.write.table.Table;
import io.github.perfparse.write.table.Value;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The statements that make a database of the tables and fill it, in one transaction; {@code sqlite3
 * forms.db < forms.sql} runs them.
 */
public final class SqlForms implements FormWriter {

  private final Writer sql;
  private final OnceOnly once = new OnceOnly();

  public SqlForms(OutputStream out) throws IOException {
    sql = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    statement("BEGIN");
    for (String statement : SqlSchema.statements()) {
      statement(statement);
    }
  }

  @Override
  public void form(Form form, List<Finding> findings) throws IOException {
    once.admit(form.source());
    for (Table table : Table.values()) {
      for (List<Value> row : table.rows(form, findings)) {
        insert(table, row);
      }
    }
  }

  private void insert(Table table, List<Value> row) throws IOException {
    StringBuilder statement = new StringBuilder(SqlSchema.insert(table)).append('(');
    for (int i = 0; i < row.size(); i++) {
      statement
          .append(i == 0 ? "" : ", ")
          .append(SqlLiteral.of(table.columns().get(i), row.get(i)));
    }
    statement(statement.append(')').toString());
  }

  private void statement(String statement) throws IOException {
    sql.write(statement);
    sql.write(";\n");
  }

  @Override
  public void close(Summary summary) throws IOException {
    statement("COMMIT");
    sql.flush();
  }
}
