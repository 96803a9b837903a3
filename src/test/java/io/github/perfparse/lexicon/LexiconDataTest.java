package io.github.perfparse.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.form.Funding;
import io.github.perfparse.text.row.Fold;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The lexicon's tables")
class LexiconDataTest {

  private static final Map<String, Set<String>> CONSTANTS =
      Map.ofEntries(
          Map.entry("title", Set.of("FORM")),
          Map.entry("head", names(HeadField.values())),
          Map.entry("section", names(SectionLabel.values())),
          Map.entry("fund-column", names(FundColumn.values())),
          Map.entry("fund-row", names(Funding.Kind.values())),
          Map.entry("objective-column", names(ObjectiveColumn.values())),
          Map.entry("indicator-column", names(IndicatorColumn.values())),
          Map.entry("management", names(ManagementLabel.values())),
          Map.entry("foot", names(FootLabel.values())),
          Map.entry("telling", Set.of("FUNDS", "INDICATORS")),
          Map.entry("stranger", Set.of("LABEL", "WORD")),
          Map.entry("trace", Set.of("INDICATORS")),
          Map.entry("stated-score", Set.of("SCORE")),
          Map.entry("whole-department", Set.of("TITLE")),
          Map.entry("general-head", Set.of("DEPARTMENT", "UNIT")),
          Map.entry("grade", Set.of("优", "良", "中", "差", "一等", "二等", "三等", "四等")));

  private static final List<String> OTHERS =
      List.of("kind", "level1", "level2", "look-alike", "other-column", "own-column", "part");

  private final List<String[]> labels = TsvTable.rows("labels.tsv", 3);

  private static Set<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
  }

  private Set<String> meanings(String vocabulary) {
    return labels.stream()
        .filter(row -> row[0].equals(vocabulary))
        .map(row -> row[1])
        .collect(Collectors.toSet());
  }

  @Test
  @DisplayName("hold no label without a Chinese character, so that no number is one")
  void nameInChinese() {
    assertThat(labels).extracting(row -> row[2]).allMatch(label -> label.matches(".*\\p{IsHan}.*"));
  }

  @Test
  @DisplayName("name only vocabularies that there are")
  void namesVocabularies() {
    Set<String> known = new HashSet<>(CONSTANTS.keySet());
    known.addAll(OTHERS);
    assertThat(labels).extracting(row -> row[0]).allMatch(known::contains);
    assertThat(labels).extracting(row -> row[0]).containsAll(known);
  }

  @Test
  @DisplayName("name only meanings that there are")
  void namesConstants() {
    CONSTANTS.forEach(
        (vocabulary, constants) ->
            assertThat(constants).as(vocabulary).containsAll(meanings(vocabulary)));
  }

  @Test
  @DisplayName("have a label for every column, field and section")
  void coversConstants() {
    // Columns of an agency's own have a vocabulary of their own.
    Set<String> unlabelled = Set.of("UNKNOWN", "OWN");
    CONSTANTS.forEach(
        (vocabulary, constants) -> {
          Set<String> wanted = new HashSet<>(constants);
          wanted.removeAll(unlabelled);
          assertThat(meanings(vocabulary)).as(vocabulary).containsAll(wanted);
        });
  }

  @Test
  @DisplayName("have no two labels of one vocabulary that fold to the same key")
  void hasUniqueKeys() {
    Map<String, String> seen = new HashMap<>();
    for (String[] row : labels) {
      String earlier = seen.put(row[0] + " " + Fold.key(row[2]), row[2]);
      assertThat(earlier).as(row[0] + " " + row[2]).isNull();
    }
  }

  @Test
  @DisplayName("have no label that folds to nothing or loses its brackets")
  void hasKeys() {
    for (String[] row : labels) {
      assertThat(Fold.key(row[2])).as(row[2]).hasSizeGreaterThanOrEqualTo(1).doesNotEndWith(")");
    }
  }

  @Test
  @DisplayName("spell only levels of the taxonomy, and otherwise than it does")
  void spellsLevels() {
    List<String[]> pairs = TsvTable.rows("taxonomy.tsv", 2);
    assertThat(pairs).extracting(pair -> pair[0]).containsAll(meanings("level1"));
    assertThat(pairs).extracting(pair -> pair[1]).containsAll(meanings("level2"));
    assertThat(pairs).extracting(pair -> pair[0] + pair[1]).doesNotHaveDuplicates();
    assertThat(labels)
        .filteredOn(row -> row[0].startsWith("level"))
        .allMatch(row -> !Fold.key(row[2]).equals(Fold.key(row[1])));
  }

  @Test
  @DisplayName("hint only at level 2 labels of the taxonomy, with weights that count")
  void hintsAtTheTaxonomy() {
    Set<String> level2 =
        TsvTable.rows("taxonomy.tsv", 2).stream().map(row -> row[1]).collect(Collectors.toSet());
    List<String[]> hints = TsvTable.rows("hints.tsv", 3);
    assertThat(hints).extracting(hint -> hint[0] + hint[1]).doesNotHaveDuplicates();
    for (String[] hint : hints) {
      assertThat(level2).as(hint[1]).contains(hint[0]);
      assertThat(Integer.parseInt(hint[2])).as(hint[1]).isBetween(1, 300);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"endings.tsv, 4", "starters.tsv, 4", "furniture.tsv, 9"})
  @DisplayName("have words of the length that is looked for, each once")
  void hasWords(String table, int longest) {
    List<String> words = TsvTable.rows(table, 1).stream().map(row -> row[0]).toList();
    assertThat(words).isNotEmpty().allMatch(word -> word.length() <= longest);
    if (!table.equals("starters.tsv")) {
      assertThat(words).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "labels.tsv",
        "taxonomy.tsv",
        "goals.tsv",
        "hints.tsv",
        "endings.tsv",
        "starters.tsv",
        "furniture.tsv"
      })
  @DisplayName("have no blanks around their fields")
  void isTidy(String table) {
    for (String line : text(table).split("\n")) {
      assertThat(line).doesNotContain(" \t", "\t ", "\r").doesNotEndWith(" ").doesNotEndWith("\t");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "labels.tsv",
        "taxonomy.tsv",
        "weights.tsv",
        "goals.tsv",
        "hints.tsv",
        "endings.tsv",
        "starters.tsv",
        "furniture.tsv"
      })
  @DisplayName("are in the program as they are in the resources, but for the remarks")
  void isBuiltIn(String table) {
    assertThat(Tables.text(table)).isEqualTo(text(table).replaceAll("(?m)^(# .*)?\\n", ""));
  }

  private static String text(String table) {
    try (InputStream in = TsvTable.class.getResourceAsStream("/io/github/perfparse/" + table)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest(name = "{0} ends a name: {1}")
  @CsvSource({"苗木成活率, true", "养护面积, true", "养护工, false", "'', false", "率, true"})
  void endsNames(String text, boolean ends) {
    assertThat(Lexicon.standard().endsName(text)).isEqualTo(ends);
  }

  @ParameterizedTest(name = "{0} starts a paragraph: {1}")
  @CsvSource({"完成养护。, true", "1.养护, true", "①养护, true", "(一)养护, true", "境。, false", "'', false"})
  void startsParagraphs(String text, boolean starts) {
    assertThat(Lexicon.standard().startsParagraph(text)).isEqualTo(starts);
  }
}
