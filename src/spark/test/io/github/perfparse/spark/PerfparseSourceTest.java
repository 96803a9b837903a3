package io.github.perfparse.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class PerfparseSourceTest {
  private static final SparkSession SPARK = Sparks.session();

  @Test
  void samplesAreReadByTheSource() {
    Dataset<Row> read = SPARK.read().format("perfparse").load(System.getProperty("samples"));
    List<Row> all =
        read.selectExpr("source.file", "source.form", "size(indicators)", "size(findings)", "failure.error").collectAsList();
    all.forEach(System.out::println);
    read.printSchema();
    assertThat(all).hasSizeGreaterThan(10);
  }
}
