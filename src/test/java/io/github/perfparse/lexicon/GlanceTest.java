package io.github.perfparse.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Perfparse;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a glance denies, nobody would find who looked closer. */
class GlanceTest {

  private static final Lexicon LEXICON = Lexicon.standard();

  private static List<Vocabulary<?>> vocabularies() {
    return List.of(
        LEXICON.titles(),
        LEXICON.lookAlikes(),
        LEXICON.headFields(),
        LEXICON.sections(),
        LEXICON.fundColumns(),
        LEXICON.fundRows(),
        LEXICON.objectiveColumns(),
        LEXICON.indicatorColumns(),
        LEXICON.level1(),
        LEXICON.level2(),
        LEXICON.foot(),
        LEXICON.grades(),
        LEXICON.otherColumns());
  }

  /** A label as it is printed, and as it comes out of bad copies. */
  private static Stream<String> prints(String label) {
    String wrong = label.substring(0, label.length() - 1) + "龘";
    return Stream.of(
        label,
        " " + label + "：",
        label + "（万元）",
        label + "(20分)",
        "★" + label,
        wrong,
        "龘" + label.substring(1),
        label + "龘",
        label.substring(1),
        label.replace("", " ").strip(),
        "培训" + label,
        label + "完成率");
  }

  @Test
  void deniesNoPrintOfALabel() {
    for (Vocabulary<?> printed : vocabularies()) {
      for (String label : printed.keys()) {
        prints(label).forEach(text -> holds(row(text)));
      }
    }
  }

  @Test
  void deniesNoCellOfASample() throws IOException {
    List<Row> rows = new ArrayList<>();
    try (DirectoryStream<Path> samples = Files.newDirectoryStream(Path.of("samples"), "*.txt")) {
      for (Path sample : samples) {
        try (InputStream in = Files.newInputStream(sample)) {
          Perfparse.rows(in, ReadSettings.DETECTED, rows::add);
        }
      }
    }
    assertThat(rows).hasSizeGreaterThan(100);
    rows.forEach(GlanceTest::holds);
  }

  @Test
  void passesOverRowsWithoutALabel() {
    Row row = row("", "", "培训人数", "≥100人", "105人", "5", "5");

    assertThat(LEXICON.foot().mayBeIn(row)).isFalse();
    assertThat(LEXICON.indicatorColumns().mayBeIn(row)).isFalse();
  }

  private static Row row(String... texts) {
    List<Cell> cells = new ArrayList<>();
    for (String text : texts) {
      cells.add(new Cell(text.strip(), text, 1, cells.size() + 1));
    }
    return new Row(Syntax.TAB, 1, false, cells);
  }

  private static void holds(Row row) {
    for (Vocabulary<?> vocabulary : vocabularies()) {
      boolean some = false;
      for (Cell cell : row.printed()) {
        Optional<?> exact = vocabulary.exact(cell.key());
        assertThat(vocabulary.exact(cell)).as(cell.text()).isEqualTo(exact);
        assertThat(vocabulary.find(cell)).as(cell.text()).isEqualTo(vocabulary.find(cell.key()));
        some |= exact.isPresent();
      }
      assertThat(vocabulary.mayBeIn(row) || !some).as(row.toString()).isTrue();
    }
  }
}
