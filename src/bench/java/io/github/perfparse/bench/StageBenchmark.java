package io.github.perfparse.bench;

import io.github.perfparse.Perfparse;
import io.github.perfparse.check.Checker;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.check.report.Tally;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.form.Form;
import io.github.perfparse.parse.Again;
import io.github.perfparse.parse.FormParser;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.write.FormFormat;
import io.github.perfparse.write.base.Detail;
import io.github.perfparse.write.base.FormWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Each stage by itself, over what the stage before it made. */
public class StageBenchmark {

  /** Bytes to rows, decoding included. */
  @Benchmark
  public void tokenize(Dump dump, Blackhole hole) throws IOException {
    Perfparse.rows(new ByteArrayInputStream(dump.bytes()), ReadSettings.DETECTED, hole::consume);
  }

  /** Rows to forms. */
  @Benchmark
  public void parse(Dump dump, Blackhole hole) {
    FormParser parser =
        new FormParser("dump", Limits.USUAL, Again.NONE, form -> hole.consume(form.read()));
    dump.rows().forEach(parser);
    parser.finish();
  }

  /** Forms to findings. */
  @Benchmark
  public void check(Dump dump, Blackhole hole) {
    Checker checker = new Checker(RuleSettings.DEFAULT);
    for (Form form : dump.forms()) {
      hole.consume(checker.check(form));
    }
  }

  /** Forms and findings to JSON. */
  @Benchmark
  public void write(Dump dump) throws IOException {
    FormWriter writer = FormFormat.JSON.open(OutputStream.nullOutputStream(), Detail.VALUES);
    for (int i = 0; i < dump.forms().size(); i++) {
      writer.form(dump.forms().get(i), dump.findings().get(i));
    }
    writer.close(Summary.of(new Tally().report()));
  }

  /** What all of the above is measured against. */
  @Benchmark
  public void practicalLimit(Dump dump) throws IOException {
    PracticalLimit.convert(
        new ByteArrayInputStream(dump.bytes()), OutputStream.nullOutputStream(), 1);
  }
}
