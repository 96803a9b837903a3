package io.github.perfparse.spark;

import io.github.perfparse.say.Language;
import io.github.perfparse.say.Spoken;
import io.github.perfparse.shape.DataShape;
import io.github.perfparse.write.base.WellFormed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.ArrayBasedMapData;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Shapes as Spark's types, and values as its internal rows have them.
 *
 * <pre>
 * NUMBER → DECIMAL(38,18)   a Group → STRUCT   Many → ARRAY   ENTRIES → MAP
 * </pre>
 *
 * @param language that of sentences
 */
record SparkShape(Language language) {

  static final DecimalType NUMBER = DataTypes.createDecimalType(38, 18);

  /** The type of a struct with those parts. */
  static <T> StructType type(List<DataShape.Part<T>> parts) {
    List<StructField> fields = new ArrayList<>();
    for (DataShape.Part<T> part : parts) {
      fields.add(DataTypes.createStructField(part.name(), type(part.shape()), true));
    }
    return DataTypes.createStructType(fields);
  }

  private static DataType type(DataShape shape) {
    if (shape instanceof DataShape.Group<?> group) {
      return type(group.parts());
    }
    if (shape instanceof DataShape.Many many) {
      return DataTypes.createArrayType(type(many.item()), false);
    }
    return switch ((DataShape.Leaf) shape) {
      case TEXT -> DataTypes.StringType;
      case INTEGER -> DataTypes.IntegerType;
      case NUMBER -> NUMBER;
      case ENTRIES -> DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType, false);
    };
  }

  /** The row of those parts. */
  <T> InternalRow row(List<DataShape.Part<T>> parts, T whole) {
    Object[] values = new Object[parts.size()];
    for (int i = 0; i < values.length; i++) {
      DataShape.Part<T> part = parts.get(i);
      values[i] = value(part.shape(), part.of(whole));
    }
    return new GenericInternalRow(values);
  }

  private Object value(DataShape shape, Object value) {
    if (value == null) {
      return null;
    }
    if (shape instanceof DataShape.Group<?> group) {
      return struct(group, value);
    }
    if (shape instanceof DataShape.Many many) {
      return array(many.item(), (List<?>) value);
    }
    return switch ((DataShape.Leaf) shape) {
      case TEXT -> text(value);
      case INTEGER -> value;
      case NUMBER -> fits((BigDecimal) value) ? Decimal.apply((BigDecimal) value, 38, 18) : null;
      case ENTRIES -> map((Map<?, ?>) value);
    };
  }

  @SuppressWarnings("unchecked")
  private <T> InternalRow struct(DataShape.Group<T> group, Object value) {
    return row(group.parts(), (T) value);
  }

  private GenericArrayData array(DataShape.Group<?> item, List<?> values) {
    Object[] items = new Object[values.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = struct(item, values.get(i));
    }
    return new GenericArrayData(items);
  }

  private UTF8String text(Object value) {
    String text = value instanceof Spoken spoken ? spoken.in(language) : (String) value;
    return UTF8String.fromString(WellFormed.text(text));
  }

  private ArrayBasedMapData map(Map<?, ?> entries) {
    Object[] names = entries.keySet().stream().map(this::text).toArray();
    Object[] texts = entries.values().stream().map(this::text).toArray();
    return new ArrayBasedMapData(new GenericArrayData(names), new GenericArrayData(texts));
  }

  /** Whether the number comes out of a DECIMAL(38,18) as it went in. */
  static boolean fits(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() <= NUMBER.scale()
        && bare.precision() - bare.scale() <= NUMBER.precision() - NUMBER.scale();
  }
}
