package io.github.perfparse.bench;

import io.github.perfparse.Perfparse;
import io.github.perfparse.check.Checker;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.form.Form;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.text.row.Row;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Four megabytes of invented forms, and what each stage makes of them. */
@State(Scope.Benchmark)
public class Dump {

  private static final int SIZE = 4_000_000;
  private static final long SEED = 1;

  /** Which forms. */
  @Param({"clean", "real"})
  public String load = "";

  private byte[] bytes = {};
  private final List<Row> rows = new ArrayList<>();
  private final List<Form> forms = new ArrayList<>();
  private final List<List<Finding>> findings = new ArrayList<>();

  /** Makes the dump and runs every stage once. */
  @Setup
  public void make() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(SIZE);
    DumpMaker.write(SIZE, Forms.of(load, SEED), out);
    bytes = out.toByteArray();
    Perfparse.rows(new ByteArrayInputStream(bytes), ReadSettings.DETECTED, rows::add);
    Perfparse.read("dump", new ByteArrayInputStream(bytes), ReadSettings.DETECTED, forms::add);
    Checker checker = new Checker(RuleSettings.DEFAULT);
    for (Form form : forms) {
      findings.add(checker.check(form));
    }
  }

  /** The dump. */
  public byte[] bytes() {
    return bytes;
  }

  List<Row> rows() {
    return rows;
  }

  List<Form> forms() {
    return forms;
  }

  List<List<Finding>> findings() {
    return findings;
  }
}
