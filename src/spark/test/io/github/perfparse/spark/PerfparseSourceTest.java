package io.github.perfparse.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerfparseSourceTest {

  private static final SparkSession SPARK = Sparks.session();
  private static final Path PARKS = Path.of(System.getProperty("samples"), "parks-2023.txt");

  @TempDir private Path folder;

  @Test
  void readsARowAFormAndARowForWhatCannotBeRead() throws IOException {
    Files.copy(PARKS, folder.resolve("a.txt"));
    Files.write(folder.resolve("b.txt"), new byte[] {0, 1, 2, 3, 0, 0});
    Files.writeString(folder.resolve("c.log"), "not read");
    List<Row> rows =
        load()
            .selectExpr("source.file", "projectName", "funding.rows[0].executed", "failure.error")
            .orderBy("file")
            .collectAsList();

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).getString(0)).isEqualTo(folder.resolve("a.txt").toString());
    assertThat(rows.get(0).getString(1)).isEqualTo("公园绿地日常养护");
    assertThat(rows.get(0).getDecimal(2)).isEqualByComparingTo("18772600");
    assertThat(rows.get(1).getString(3)).startsWith("binary file, not text");
  }

  @Test
  void opensOnlyTheFilesAndFillsOnlyTheColumnsThatAreAskedFor() throws IOException {
    Files.copy(PARKS, folder.resolve("a.txt"));
    Files.copy(PARKS, folder.resolve("b.txt"));
    Dataset<Row> one =
        load().where("source.file LIKE '%/b.txt'").select("projectName").limit(9);
    Dataset<Row> tasks =
        load("maxPartitionFiles", "1").where("endswith(source.file, '/b.txt')").select("title");

    assertThat(one.collectAsList()).hasSize(1);
    assertThat(tasks.toJavaRDD().getNumPartitions()).isEqualTo(1);
    assertThat(tasks.queryExecution().executedPlan().toString()).doesNotContain("findings");
  }

  @Test
  void leavesANumberOutThatNoDecimalHoldsAndSaysSo() throws IOException {
    String huge = "123456789012345678901234567890";
    Files.writeString(
        folder.resolve("a.txt"), Files.readString(PARKS).replaceFirst("19250000(\\.0+)?", huge));
    Row row =
        load()
            .selectExpr(
                "funding.rows[0].annualBudget",
                "filter(findings, f -> f.actual = '" + huge + "').path[0]")
            .first();

    assertThat(row.isNullAt(0)).isTrue();
    assertThat(row.getString(1)).isEqualTo("/funding/rows/0/annualBudget");
  }

  @Test
  void followsOptionsAndRefusesThoseThatAreNone() throws IOException {
    Files.copy(PARKS, folder.resolve("a.txt"));
    Dataset<Row> short_ = load("limit.form-rows", "3");

    assertThat(short_.selectExpr("failure.reason", "failure.error").first().toString())
        .contains("form-rows");
    assertThatThrownBy(() -> load("colour", "red").count()).hasMessageContaining("colour");
  }

  @Test
  void takesValuesThatPeopleGave() throws IOException {
    Files.copy(PARKS, folder.resolve("a.txt"));
    String hash =
        SPARK
            .read()
            .format("binaryFile")
            .load(PARKS.toString())
            .selectExpr("sha2(content, 256)")
            .first()
            .getString(0);
    Path table = folder.resolve("corrections.csv");
    Files.writeString(
        table,
        """
        \ufeffpath,read,corrected,note,project,sha256
        /total/score,98.75,97.75,"seen, on paper",公园绿地日常养护,%s
        /year,2023,2022,,,0%s
        /indicators/0/score,1,2,,,
        """
            .formatted(hash, hash));

    assertThat(
            load("corrections", table.toString())
                .selectExpr("total.score", "corrections[0].note", "size(corrections)", "year")
                .first()
                .toString())
        .startsWith("[97.75")
        .endsWith(",seen, on paper,1,2023]");
  }

  @Test
  void isATableOfSql() throws IOException {
    Files.copy(PARKS, folder.resolve("a.txt"));
    SPARK.sql(
        "CREATE OR REPLACE TEMPORARY VIEW f USING perfparse OPTIONS (path '" + folder + "')");

    assertThat(SPARK.sql("SELECT sum(i.points) FROM f LATERAL VIEW explode(indicators) AS i")
            .first()
            .getDecimal(0))
        .isEqualByComparingTo(new BigDecimal("90"));
  }

  private static void registerAsPySparkDoes() {
    DataType rows = DataTypes.createArrayType(PerfparseSource.SCHEMA);
    SPARK.udf().registerJava("read_forms", ReadForms.class.getName(), rows);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void readsDumpsThatLieInATable(boolean isPySpark) {
    if (isPySpark) {
      registerAsPySparkDoes();
    } else {
      ReadForms.register(SPARK);
    }
    Dataset<Row> files = SPARK.read().format("binaryFile").load(PARKS.toString());
    files.createOrReplaceTempView("dumps");

    assertThat(
            SPARK
                .sql("SELECT inline(read_forms('parks', content)) FROM dumps")
                .selectExpr("source.file", "total.score", "size(attributes)")
                .first()
                .toString())
        .startsWith("[parks,98.75");
  }

  private Dataset<Row> load(String... option) {
    var reader = SPARK.read().format("perfparse");
    for (int i = 0; i < option.length; i += 2) {
      reader.option(option[i], option[i + 1]);
    }
    return reader.load(folder.toString());
  }
}
