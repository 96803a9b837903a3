package io.github.perfparse.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * From a dump's first title to the end of its last form, each cell is in a record, in what is said
 * of one, or in the lines of a refusal, whatever was done to the dump and whatever stands between
 * its forms.
 */
class EveryLineToldTest {

  private static final int SEEDS = Seeds.end(3);

  /** Of each way; each is a sample and the shortest of all. */
  private static final int FLATTENED = Seeds.end(1);

  private static final String PROSE =
      "\n\n第二部分 其他项目情况\n\n本部门其余项目均已按规定开展自评，结果见下表。\n资金由区财政安排，合计20万元。\n\n";

  static List<Path> dumps() throws IOException {
    try (Stream<Path> samples = Files.list(Path.of("samples"));
        Stream<Path> fixtures = Files.walk(Path.of("src/test/resources"))) {
      return Stream.concat(samples, fixtures)
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .toList();
    }
  }

  static List<Path> samples() throws IOException {
    return dumps().stream().filter(file -> file.startsWith("samples")).toList();
  }

  @ParameterizedTest
  @MethodSource("dumps")
  void betweenTwoForms(Path file) throws IOException {
    String dump = NothingLostTest.decode(file).strip();
    assertThat(untold(dump)).isEmpty();
    assertThat(untold(dump + PROSE + dump)).isEmpty();
    assertThat(untold("项目支出绩效自评表\n" + PROSE + dump + PROSE + dump)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void howeverTheyAreFlattened(Path file) throws IOException {
    String dump = NothingLostTest.decode(file);
    // What stands above the prose is each sample in turn; below it the shortest will do.
    String other = shortest();
    List<String> untold = new ArrayList<>();
    for (Reflow way : Reflow.values()) {
      // Each sample by other dice.
      int most = Math.min(FLATTENED, way.seeds());
      for (int i = 0; i < most; i++) {
        int seed = (dump.length() + i) % way.seeds();
        String text = flat(way, dump, seed) + PROSE + flat(way, other, seed);
        for (String line : untold(text)) {
          untold.add(way + " " + seed + " " + line);
        }
      }
    }
    assertThat(untold).isEmpty();
  }

  private static String shortest() throws IOException {
    return samples().stream()
        .map(NothingLostTest::decode)
        .min(Comparator.comparingInt(String::length))
        .orElseThrow();
  }

  private static String flat(Reflow way, String dump, int seed) {
    return String.join("\n", way.flatten(Reflow.rows(dump), seed)).replace(Reflow.TITLE, "");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void howeverTheyAreDamaged(Path file) throws IOException {
    String dump = NothingLostTest.decode(file).strip();
    List<String> untold = new ArrayList<>();
    for (int seed = Seeds.FIRST; seed < SEEDS; seed++) {
      for (String line : untold(Mutations.mutate(dump + PROSE + dump, seed))) {
        untold.add("seed " + seed + " " + line);
      }
    }
    assertThat(untold).isEmpty();
  }

  private static List<String> untold(String text) throws IOException {
    List<Outcome> outcomes = Dumps.outcomes(text);
    BitSet told = new BitSet();
    int first = Integer.MAX_VALUE;
    for (Outcome outcome : outcomes) {
      first = Math.min(first, outcome.source().firstLine());
      tell(outcome, told);
    }
    int last = outcomes.stream().mapToInt(outcome -> outcome.source().lastLine()).max().orElse(0);
    List<String> untold = new ArrayList<>();
    for (Row row : NothingLostTest.rows(text)) {
      String start = row.printed().isEmpty() ? "" : row.printed().get(0).text();
      first = isTitle(start) ? Math.min(first, row.line()) : first;
      for (Cell cell : row.syntax() == Syntax.PIPE_RULE ? List.<Cell>of() : row.printed()) {
        if (cell.line() > first && cell.line() <= last && !told.get(cell.line())) {
          untold.add(cell.line() + ": " + cell.text());
        }
      }
    }
    return untold;
  }

  /** A line of prose, too, may break behind the title that it names. */
  private static boolean isTitle(String line) {
    return line.endsWith("绩效自评表") && line.indexOf('，') < 0;
  }

  /** Adds the lines of a record or a refusal, and those that it speaks of. */
  private static void tell(Outcome outcome, BitSet told) {
    told.set(outcome.source().firstLine(), outcome.source().lastLine() + 1);
    if (outcome instanceof Form form) {
      form.repairs().forEach(repair -> told.set(repair.line()));
      form.provenance().forEach(piece -> told.set(piece.line(), lastLine(piece) + 1));
      form.leftovers().forEach(left -> told.set(left.line(), left.lastLine() + 1));
    }
  }

  /** A form's source names the line on which its last row begins. */
  private static int lastLine(Provenance piece) {
    return piece.line() + (int) piece.raw().chars().filter(c -> c == '\n').count();
  }
}
