package io.github.perfparse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.perfparse.damage.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of any tree of folders, every file is read or counted by its ending, and named to who asks. */
class FolderTreesTest {

  private static final int SEEDS = Seeds.end(3);

  private static final List<String> READ = List.of(".txt", ".TXT", ".md");

  /** Of these it is known what to do with them. */
  private static final List<String> KNOWN =
      List.of(".wps", ".WPS", ".zip", ".rar", ".jpg", ".png", ".ofd", ".rtf");

  /** The last two are no endings. */
  private static final List<String> OTHERS = List.of(".bak", ".定稿", "");

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path root;
  private int read;
  private final List<Path> left = new ArrayList<>();
  private final Map<String, Integer> counts = new TreeMap<>();

  static IntStream seeds() {
    return IntStream.range(Seeds.FIRST, SEEDS);
  }

  private static Run run(String... args) {
    return new Run.Setup().reading(new FakeReader()).run(args);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFileIsReadOrToldOf(int seed) throws IOException {
    Path tree = Files.createDirectories(root.resolve("in"));
    add(tree.resolve("报告.txt"), READ);
    grow(tree, new Random(seed), 3);
    Run loud = run("extract", "-v", tree.toString());
    JsonNode report = JSON.readTree(loud.out()).path("report");
    assertThat(report.path("files").asInt()).isEqualTo(read);
    assertThat(counts(report)).isEqualTo(counts);
    assertThat(loud.err()).contains(left.isEmpty() ? "" : ", " + left.size() + " not read; ");
    for (Path file : left) {
      assertThat(loud.err()).contains(file + ": not read");
    }
    Path out = root.resolve("out");
    Run quiet = run("extract", "-q", tree.toString(), "--out-dir", out.toString());
    JsonNode file = JSON.readTree(out.resolve("report.json").toFile());
    assertThat(counts(file.findParent("notRead"))).isEqualTo(counts);
    counts.forEach((ending, count) -> assertThat(quiet.err()).contains(said(ending, count)));
  }

  private static Map<String, Integer> counts(JsonNode report) {
    Map<String, Integer> counts = new TreeMap<>();
    report
        .path("notRead")
        .properties()
        .forEach(one -> counts.put(one.getKey(), one.getValue().asInt()));
    return counts;
  }

  /** The count, and the way to get text out of such files. */
  private static List<String> said(String ending, int count) {
    if (ending.isEmpty()) {
      return List.of(count + " without an ending", "--include='*' reads files of any name");
    }
    boolean known = KNOWN.contains(ending);
    String way = known ? "perfparse: " + ending + ": " : "--include='*' reads files of any name";
    return List.of(count + " " + ending, way);
  }

  private void grow(Path folder, Random random, int depth) throws IOException {
    for (int i = 0; i < 1 + random.nextInt(6); i++) {
      List<String> endings = List.of(READ, KNOWN, OTHERS).get(random.nextInt(3));
      String ending = endings.get(random.nextInt(endings.size()));
      String part = random.nextBoolean() ? ".修订" : "";
      add(folder.resolve("自评表 " + depth + "-" + i + part + ending), endings);
    }
    for (int i = 0; depth > 0 && i < random.nextInt(3); i++) {
      grow(Files.createDirectories(folder.resolve("年度 " + i)), random, depth - 1);
    }
  }

  private void add(Path file, List<String> endings) throws IOException {
    Files.writeString(file, "form");
    if (endings == READ) {
      read++;
    } else {
      left.add(file);
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      counts.merge(name.replaceFirst("^.*?(\\.[a-z]+)?$", "$1"), 1, Integer::sum);
    }
  }
}
