package io.github.perfparse.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus is the same whether it was made at once or kept up to date. */
class PerfparseJobTest {

  private static final SparkSession SPARK = Sparks.session();
  private static final Path SAMPLES = Path.of(System.getProperty("samples"));

  @TempDir private Path folder;
  private Path reports;

  @BeforeEach
  void makeReports() throws IOException {
    reports = Files.createDirectory(folder.resolve("reports"));
    Files.copy(SAMPLES.resolve("parks-2023.txt"), reports.resolve("a.txt"));
    Files.copy(SAMPLES.resolve("parks-2023.txt"), reports.resolve("b.txt"));
    Files.copy(SAMPLES.resolve("water-2021.txt"), reports.resolve("c.txt"));
    Files.writeString(reports.resolve("d.txt"), "no form");
  }

  @Test
  void readsOnlyWhatHasChangedAndGivesTheSameTables() throws IOException {
    assertThat(run("lake")).isEqualTo(4);
    assertThat(run("lake")).isZero();
    assertThat(rows("lake", "findings")).filteredOn(row -> row.contains("duplicate-form")).hasSize(1);

    Files.delete(reports.resolve("a.txt"));
    Files.copy(SAMPLES.resolve("libraries-2022.txt"), reports.resolve("e.txt"));
    Files.writeString(reports.resolve("c.txt"), "\n", java.nio.file.StandardOpenOption.APPEND);
    assertThat(run("lake")).isEqualTo(2);
    assertThat(run("fresh")).isEqualTo(4);

    for (Path table : tables("fresh")) {
      String name = table.getFileName().toString();
      assertThat(rows("lake", name)).as(name).isEqualTo(rows("fresh", name));
    }
    assertThat(rows("lake", "findings")).noneMatch(row -> row.contains("duplicate-form"));
  }

  /** Killed where it hurts most: half of the tables are of the run before. */
  @Test
  void makesTornTablesWhole() throws IOException {
    run("lake");
    Files.createFile(folder.resolve("lake/_writing"));
    deleteAll(folder.resolve("lake/indicators"));
    assertThat(run("lake")).isZero();

    run("fresh");
    assertThat(rows("lake", "indicators")).isEqualTo(rows("fresh", "indicators")).isNotEmpty();
    assertThat(rows("lake", "forms")).isEqualTo(rows("fresh", "forms"));
  }

  private long run(String lake) throws IOException {
    Map<String, String> words = Map.of("path", reports.toString());
    return PerfparseJob.run(SPARK, words, folder.resolve(lake).toString());
  }

  private List<Path> tables(String lake) throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve(lake))) {
      return all.filter(path -> !path.getFileName().toString().matches("[._].*|read|inputs"))
          .toList();
    }
  }

  private List<String> rows(String lake, String table) {
    List<String> rows = new ArrayList<>();
    for (Row row : SPARK.read().parquet(folder.resolve(lake).resolve(table).toString()).collectAsList()) {
      rows.add(row.toString());
    }
    rows.sort(null);
    return rows;
  }

  private static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted((one, other) -> other.compareTo(one)).toList()) {
        Files.delete(path);
      }
    }
  }
}
