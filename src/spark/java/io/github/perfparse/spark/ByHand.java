package io.github.perfparse.spark;

import io.github.perfparse.correction.Corrections;
import io.github.perfparse.write.correction.GivenCorrections;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Values that people gave, as {@code --corrections} takes them. The driver reads them, and each
 * task takes them along.
 *
 * <pre>
 * spark.read().format("perfparse").option("corrections", "corrections.csv").load("reports/")
 * </pre>
 *
 * @param name the file's name
 * @param rows what it says; none if no file was named
 */
record ByHand(String name, List<Corrections.Row> rows) implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int CHUNK = 1 << 16;

  /** Reads the file that was named: UTF-8, with commas. */
  static ByHand read(SparkSession spark, Optional<String> file) {
    List<Corrections.Row> given = new ArrayList<>();
    Optional<GivenCorrections> table = Optional.empty();
    int line = 0;
    for (Row row : file.isPresent() ? lines(spark, file.get()) : List.<Row>of()) {
      line++;
      List<String> cells = cells(row);
      if (table.isEmpty()) {
        table = Optional.of(new GivenCorrections(cells));
      } else {
        table.get().row(line, cells).ifPresent(given::add);
      }
    }
    return new ByHand(file.orElse(""), List.copyOf(given));
  }

  private static List<Row> lines(SparkSession spark, String file) {
    return spark
        .read()
        .option("multiLine", "true")
        .option("escape", "\"")
        .option("comment", "#")
        .csv(file)
        .collectAsList();
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(row.isNullAt(i) ? "" : row.getString(i).strip());
    }
    return cells;
  }

  /** What a task does with them. */
  Optional<Corrections> of(Files files) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Corrections(name, rows, input -> hash(files, input)));
  }

  private static Optional<String> hash(Files files, String input) {
    try (InputStream in = files.open(input, 0)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] chunk = new byte[CHUNK];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        digest.update(chunk, 0, read);
      }
      return Optional.of(HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      // What is wrong with it is told when it is read.
      return Optional.empty();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
