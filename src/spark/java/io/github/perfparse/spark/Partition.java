package io.github.perfparse.spark;

import static org.apache.spark.sql.functions.col;

import java.util.Collection;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;

/** How a corpus is parted in folders: by the forms' year, and one for what has none. */
final class Partition {

  /** The column that is a folder; beside the year itself, which keeps its type. */
  static final String NAME = "fiscal_year";

  /** Of what has no year; Spark's own name for it would say nothing. */
  static final String NONE = "none";

  /** Where a row belongs. */
  static final String OF_YEAR = "coalesce(CAST(year AS STRING), '" + NONE + "') AS " + NAME;

  private Partition() {}

  /** Whether a row is of one of those years. */
  static Column in(Collection<String> years) {
    return col(NAME).cast(DataTypes.StringType).isin(years.toArray());
  }
}
