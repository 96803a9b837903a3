package io.github.perfparse.spark;

import io.github.perfparse.TextPart;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.connector.read.InputPartition;

/**
 * Finds where large texts can be cut, so that several tasks read one. It is a job of its own, with
 * a task for each of them.
 *
 * @param files how to come by them
 */
record Cutting(Files files) implements FlatMapFunction<String, FormScan.Task> {

  private static final long serialVersionUID = 1L;

  /** The parts of all these files, in order. */
  static List<InputPartition> parts(SparkContext spark, Files files, List<String> names) {
    return new ArrayList<>(
        JavaSparkContext.fromSparkContext(spark)
            .parallelize(names, names.size())
            .flatMap(new Cutting(files))
            .setName("where to cut large files")
            .collect());
  }

  @Override
  public Iterator<FormScan.Task> call(String name) {
    Options options = files.options();
    List<FormScan.Task> tasks = new ArrayList<>();
    try (InputStream in = files.open(name, 0)) {
      for (TextPart part : TextPart.of(in, options.settings().reading(), options.bytesPerPart())) {
        tasks.add(new FormScan.Task(new String[] {name}, part));
      }
      return tasks.iterator();
    } catch (IOException e) {
      // Whoever reads it will say.
      return List.of(FormScan.Task.whole(name)).iterator();
    }
  }
}
