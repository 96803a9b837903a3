package io.github.perfparse.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.Repair;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * From a dump's first title to the end of its last form, each cell is in a record, in what is said
 * of one, or in the lines of a refusal, whatever was done to the dump and whatever stands between
 * its forms.
 */
class EveryLineToldTest {

  private static final int SEEDS = Integer.getInteger("perfparse.seeds", 3);

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
    List<String> untold = new ArrayList<>();
    for (Reflow way : Reflow.values()) {
      for (int seed = 0; seed < Math.min(SEEDS, way.seeds()); seed++) {
        String flat = String.join("\n", way.flatten(dump, new Random(seed)));
        String text = flat.replace(Reflow.TITLE, "");
        for (String line : untold(text + PROSE + text)) {
          untold.add(way + " " + seed + " " + line);
        }
      }
    }
    assertThat(untold).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void howeverTheyAreDamaged(Path file) throws IOException {
    String dump = NothingLostTest.decode(file).strip();
    List<String> untold = new ArrayList<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      for (String line : untold(Mutations.mutate(dump + PROSE + dump, seed))) {
        untold.add("seed " + seed + " " + line);
      }
    }
    assertThat(untold).isEmpty();
  }

  private static List<String> untold(String text) throws IOException {
    List<Outcome> outcomes = Dumps.outcomes(text);
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (Outcome outcome : outcomes) {
      first = Math.min(first, outcome.source().firstLine());
      last = Math.max(last, outcome.source().lastLine());
    }
    List<String> untold = new ArrayList<>();
    for (Row row : NothingLostTest.rows(text)) {
      String start = row.printed().isEmpty() ? "" : row.printed().get(0).text();
      first = start.endsWith("绩效自评表") ? Math.min(first, row.line()) : first;
      for (Cell cell : row.syntax() == Syntax.PIPE_RULE ? List.<Cell>of() : row.printed()) {
        if (cell.line() > first && cell.line() <= last && !isTold(outcomes, cell.line())) {
          untold.add(cell.line() + ": " + cell.text());
        }
      }
    }
    return untold;
  }

  private static boolean isTold(List<Outcome> outcomes, int line) {
    return outcomes.stream().anyMatch(outcome -> isTold(outcome, line));
  }

  private static boolean isTold(Outcome outcome, int line) {
    boolean inside = outcome.source().firstLine() <= line && line <= outcome.source().lastLine();
    return inside
        || outcome instanceof Form form
            && (form.repairs().stream().map(Repair::line).anyMatch(told -> told == line)
                || form.provenance().stream().anyMatch(piece -> holds(piece, line))
                || form.leftovers().stream().anyMatch(left -> holds(left, line)));
  }

  /** A form's source names the line on which its last row begins. */
  private static boolean holds(Provenance piece, int line) {
    long breaks = piece.raw().chars().filter(c -> c == '\n').count();
    return piece.line() <= line && line <= piece.line() + breaks;
  }

  private static boolean holds(Leftover left, int line) {
    return left.line() <= line && line <= left.lastLine();
  }
}
