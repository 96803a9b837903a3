package io.github.perfparse.spark;

import io.github.perfparse.FormReader;
import io.github.perfparse.Settings;
import io.github.perfparse.say.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.DataTypes;

/**
 * The function {@code read_forms(name, content)}, for dumps that lie in a table already.
 *
 * <pre>
 * ReadForms.register(spark);
 * spark.sql("SELECT inline(read_forms(path, content)) FROM dumps")
 *
 * # PySpark
 * rows = ArrayType(spark.read.format("perfparse").load().schema)
 * spark.udf.registerJavaFunction("read_forms", "io.github.perfparse.spark.ReadForms", rows)
 * </pre>
 */
public final class ReadForms implements UDF2<String, byte[], Object> {

  private static final long serialVersionUID = 1L;
  private static final EntryReader.Wanted ALL = new EntryReader.Wanted(true, true);

  /** Makes the function known to the session. */
  public static void register(SparkSession spark) {
    spark
        .udf()
        .register(
            "read_forms",
            new ReadForms(),
            DataTypes.createArrayType(PerfparseSource.SCHEMA, false));
  }

  /**
   * The rows that a file of that content gives; none where there is no content.
   *
   * @param name what its forms are to say where they stand
   * @param content its bytes, which may be those of a document
   */
  @Override
  public Object call(String name, byte[] content) throws IOException {
    List<Object> rows = new ArrayList<>();
    if (content == null) {
      return rows;
    }
    SparkShape shape = new SparkShape(Language.EN);
    String file = String.valueOf(name);
    Settings settings = Settings.DEFAULT;
    FormReader forms = new FormReader(file, new ByteArrayInputStream(content), settings.reading());
    try (EntryReader reader =
        new EntryReader(file, forms, settings.rules(), ALL, Optional.empty())) {
      Optional<SparkEntry> entry = reader.next();
      while (entry.isPresent()) {
        InternalRow row = shape.row(SparkEntry.SHAPE.parts(), entry.get());
        rows.add(CatalystTypeConverters.convertToScala(row, PerfparseSource.SCHEMA));
        entry = reader.next();
      }
    }
    return rows;
  }
}
