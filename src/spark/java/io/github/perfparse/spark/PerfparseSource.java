package io.github.perfparse.spark;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.connector.catalog.SupportsRead;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.connector.catalog.TableCapability;
import org.apache.spark.sql.connector.catalog.TableProvider;
import org.apache.spark.sql.connector.expressions.Transform;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.sources.DataSourceRegister;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * Dumps and documents as a table: a row a form, nested as its JSON is, and a row for whatever could
 * not be read.
 *
 * <pre>
 * spark.read().format("perfparse").load("reports/")
 * CREATE TEMPORARY VIEW f USING perfparse OPTIONS (path 'reports/')
 * </pre>
 */
public final class PerfparseSource implements TableProvider, DataSourceRegister {

  /** All columns. */
  public static final StructType SCHEMA = SparkShape.type(SparkEntry.SHAPE.parts());

  @Override
  public String shortName() {
    return "perfparse";
  }

  @Override
  public StructType inferSchema(CaseInsensitiveStringMap options) {
    return SCHEMA;
  }

  @Override
  public Table getTable(StructType schema, Transform[] parts, Map<String, String> properties) {
    return new Forms();
  }

  private static final class Forms implements SupportsRead {

    @Override
    public String name() {
      return "perfparse";
    }

    @Override
    @SuppressWarnings("deprecation")
    public StructType schema() {
      return SCHEMA;
    }

    @Override
    public Set<TableCapability> capabilities() {
      return EnumSet.of(TableCapability.BATCH_READ);
    }

    @Override
    public ScanBuilder newScanBuilder(CaseInsensitiveStringMap options) {
      return new FormScan(Options.of(options.asCaseSensitiveMap()));
    }
  }
}
