package io.github.perfparse.spark;

import io.github.perfparse.lexicon.OwnLabels;
import io.github.perfparse.say.Misfit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkContext;
import org.apache.spark.api.plugin.DriverPlugin;
import org.apache.spark.api.plugin.ExecutorPlugin;
import org.apache.spark.api.plugin.PluginContext;
import org.apache.spark.api.plugin.SparkPlugin;

/**
 * A user's spellings of labels, as {@code --labels} takes them. They are a setting of a process,
 * made before it reads: the driver takes them from a file, and each executor from the driver when
 * it starts.
 *
 * <pre>
 * spark-submit --conf spark.plugins=io.github.perfparse.spark.Labels
 *     --conf spark.perfparse.labels=labels.tsv perfparse-spark.jar reports/ lake/
 * </pre>
 */
public final class Labels implements SparkPlugin {

  private static final String FILE = "spark.perfparse.labels";
  private static final int FIELDS = 3;

  @Override
  public DriverPlugin driverPlugin() {
    return new InDriver();
  }

  @Override
  public ExecutorPlugin executorPlugin() {
    return new InExecutor();
  }

  private static final class InDriver implements DriverPlugin {

    @Override
    public Map<String, String> init(SparkContext spark, PluginContext context) {
      Path file = new Path(context.conf().get(FILE));
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  file.getFileSystem(spark.hadoopConfiguration()).open(file),
                  StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          add(line);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return Map.of(OwnLabels.PROPERTY, System.getProperty(OwnLabels.PROPERTY, ""));
    }

    private static void add(String line) {
      if (line.isBlank() || line.startsWith("#")) {
        return;
      }
      String[] cells = line.strip().split("\\s*[\t,]\\s*");
      if (cells.length != FIELDS) {
        throw new Misfit("table.labels");
      }
      OwnLabels.add(cells[0], cells[1], cells[2]);
    }
  }

  private static final class InExecutor implements ExecutorPlugin {

    @Override
    public void init(PluginContext context, Map<String, String> labels) {
      System.setProperty(OwnLabels.PROPERTY, labels.get(OwnLabels.PROPERTY));
    }
  }
}
