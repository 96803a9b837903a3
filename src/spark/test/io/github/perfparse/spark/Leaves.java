package io.github.perfparse.spark;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import scala.collection.Seq;

/**
 * A value as the list of its leaves, whether it comes from JSON or from Spark: what is absent has
 * none, and a number is the same however many zeros it ends with.
 *
 * <pre>
 * {"total": {"points": 100.0, "score": null}}   →   [.total.points=100]
 * </pre>
 */
final class Leaves {

  private final List<String> all = new ArrayList<>();

  private Leaves() {}

  static List<String> of(Object value) {
    Leaves leaves = new Leaves();
    leaves.add("", value);
    // Spark's maps know no order.
    leaves.all.sort(null);
    return leaves.all;
  }

  private void add(String path, Object value) {
    if (value instanceof JsonNode node) {
      json(path, node);
    } else if (value instanceof Row row) {
      for (int i = 0; i < row.size(); i++) {
        add(path + "." + row.schema().fieldNames()[i], row.get(i));
      }
    } else if (value instanceof Seq<?>) {
      Object[] items = array(value);
      for (int i = 0; i < items.length; i++) {
        add(path + "[" + i + "]", items[i]);
      }
    } else if (value instanceof scala.collection.Map<?, ?> map) {
      entries(path, map);
    } else if (value != null) {
      all.add(path + "=" + text(value));
    }
  }

  private static Object[] array(Object seq) {
    List<Object> items = new ArrayList<>();
    scala.collection.Iterator<?> each = ((Seq<?>) seq).iterator();
    while (each.hasNext()) {
      items.add(each.next());
    }
    return items.toArray();
  }

  private void entries(String path, scala.collection.Map<?, ?> map) {
    scala.collection.Iterator<?> each = map.iterator();
    while (each.hasNext()) {
      scala.Tuple2<?, ?> entry = (scala.Tuple2<?, ?>) each.next();
      add(path + "." + entry._1(), entry._2());
    }
  }

  private void json(String path, JsonNode node) {
    if (node.isObject()) {
      Iterator<Map.Entry<String, JsonNode>> fields = node.fields();
      while (fields.hasNext()) {
        Map.Entry<String, JsonNode> field = fields.next();
        json(path + "." + field.getKey(), field.getValue());
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        json(path + "[" + i + "]", node.get(i));
      }
    } else if (!node.isNull()) {
      all.add(path + "=" + (node.isNumber() ? text(node.decimalValue()) : node.asText()));
    }
  }

  static String text(Object value) {
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : value.toString();
  }
}
