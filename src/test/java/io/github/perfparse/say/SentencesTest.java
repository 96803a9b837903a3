package io.github.perfparse.say;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.check.catalog.Rules;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.lexicon.FootLabel;
import io.github.perfparse.lexicon.FundColumn;
import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.ObjectiveColumn;
import io.github.perfparse.lexicon.SectionLabel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says, it says in every language. */
class SentencesTest {

  private static final Path RESOURCES = Path.of("src/main/resources/io/github/perfparse");

  /** What only Chinese has a sentence for: in English constants are called so. */
  private static final Pattern CHINESE_ONLY = Pattern.compile("([A-Z]\\w+\\.)+[A-Z0-9_]+");

  private static final List<String> PAGES = List.of("rules.md", "repairs.md");

  /** Calls that say something, with the first text in them: the key of a sentence, or its begin. */
  private static final Pattern SAID =
      Pattern.compile(
          "(?:Message\\.(?:of|counted)|says|said|FileFault|Misfit|Wrong(?:Usage|Word)"
              + "|Absence\\.doubtful|damaged|BaselineException|wrong|phrase"
              + "|new Series)\\(\\s*(?:[\\w.()]+,\\s*)?\"([a-z][a-zA-Z.-]*)\"");

  /** Calls whose first text, behind whatever else, is a key. */
  private static final Pattern MENDED =
      Pattern.compile("\\b(?:repair|mended|mendRow|furniture)\\([^\";{]*\"([^\"]*)\"");

  /** Names, units, options, commands and file names, which stay as they are. */
  private static final Pattern NAMES =
      Pattern.compile(
          "--?[a-z][a-z-]*(=[\\w*']+)?"
              + "|\\.[a-z]+\\b|[\\w-]+\\.(jar|pdf|tsv)"
              + "|perfparse( (rows|rules|explain|corrections|validate))?( -o)?( ID| FILE)?"
              + "|ocrmypdf.*?pdf\\b|pandoc -t html|pdftotext -layout|soffice .*? (docx|xlsx) FILE"
              + "|vocabulary,meaning,label|key = value|rule\\.ID|tolerance\\.ID|[a-z]+-[a-z-]+"
              + "|\\b(off|info|warning|error|version|form|findings|operands|baseline|gzip|qpdf|lib)\\b"
              + "|\\b(csv|json|ndjson|xlsx|sarif|sql|sqlite3?|sqlite|text|example|en|zh|never|skip|fail|gap"
              + "|refused|indicators|head|draft|defs)\\b|[A-Z][A-Za-z0-9_-]*|0x|\\\\u0020|%n");

  /** A row of what rules, repairs or help say: key, English, Chinese. */
  private static final Pattern ROW = Pattern.compile("\\| `(\\S+)` \\| (.*) \\| (.*) \\|");

  /** Of more the JVM leaves the method uncompiled that holds them; see the build. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void noPartOfTheSentencesIsTooLargeToBeCompiled(String language) throws IOException {
    for (String first : List.of("[A-Z].*", "[a-e].*", "[f-q].*", "[r-z].*")) {
      assertThat(phrases("say/" + language + ".properties").keySet())
          .filteredOn(key -> key.matches(first))
          .hasSizeBetween(1, 225);
    }
  }

  private static Map<String, String> phrases(String name) throws IOException {
    Map<String, String> phrases = pages(name);
    for (String line : Files.readAllLines(RESOURCES.resolve(name), StandardCharsets.UTF_8)) {
      int equals = line.indexOf(" =");
      if (equals > 0 && !line.startsWith("#")) {
        phrases.put(line.substring(0, equals), line.substring(equals + 2).strip());
      }
    }
    return phrases;
  }

  /** What rules and repairs say in the language of that file of sentences; empty for any other. */
  private static Map<String, String> pages(String name) throws IOException {
    Map<String, String> phrases = new TreeMap<>();
    for (String page : name.startsWith("say/") ? PAGES : List.<String>of()) {
      phrases.putAll(rows(page, name.endsWith("zh.properties") ? 3 : 2));
    }
    return phrases;
  }

  private static Map<String, String> rows(String page, int column) throws IOException {
    Map<String, String> phrases = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("src/docs").resolve(page))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        phrases.put(row.group(1), row.group(column));
      }
    }
    return phrases;
  }

  private static Set<String> places(String phrase) {
    return Pattern.compile("\\{\\w+}")
        .matcher(phrase)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"say/", "report/"})
  void everySentenceIsThereInBothLanguagesWithTheSamePlaces(String folder) throws IOException {
    Map<String, String> english = phrases(folder + "en.properties");
    Map<String, String> chinese = phrases(folder + "zh.properties");

    assertThat(chinese.keySet()).containsAll(english.keySet());
    assertThat(chinese.keySet())
        .filteredOn(key -> !CHINESE_ONLY.matcher(key).matches())
        .containsExactlyInAnyOrderElementsOf(
            english.keySet().stream().filter(key -> !key.matches("[A-Z].*")).toList());
    assertThat(english)
        .allSatisfy((key, said) -> assertThat(places(chinese.get(key))).isEqualTo(places(said)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"say/zh.properties", "report/zh.properties"})
  void noChineseSentenceHoldsEnglishWords(String file) throws IOException {
    assertThat(phrases(file)).allSatisfy((key, said) -> assertThat(english(said)).isEmpty());
  }

  @Test
  void noChineseHelpHoldsEnglishWords() throws IOException {
    assertThat(rows("options.md", 3))
        .allSatisfy(
            (key, said) ->
                assertThat(key.contains("footer") ? List.of() : english(said)).isEmpty());
  }

  private static List<String> english(String said) {
    String rest = NAMES.matcher(said.replaceAll("\\$?\\{[\\w-]+}", "")).replaceAll(" ");
    return Pattern.compile("[a-z]{2,}").matcher(rest).results().map(MatchResult::group).toList();
  }

  /** A key that nobody wrote a sentence for would be shown as it is. */
  @Test
  void everyKeyInTheProgramHasASentence() throws IOException {
    Set<String> known = phrases("say/en.properties").keySet();
    List<String> unknown = new ArrayList<>();
    for (String key : said()) {
      boolean isBegin =
          known.stream().anyMatch(name -> name.startsWith(key + ".") || begins(name, key));
      if (!known.contains(key) && !isBegin) {
        unknown.add(key);
      }
    }
    assertThat(unknown).isEmpty();
  }

  private static boolean begins(String name, String key) {
    return (key.endsWith(".") || key.endsWith("-")) && name.startsWith(key);
  }

  /** A sentence that nobody says is no use. */
  @Test
  void everySentenceIsSaidSomewhere() throws IOException {
    String source = source();
    assertThat(phrases("say/en.properties").keySet())
        .filteredOn(key -> !key.matches("[A-Z].*"))
        .filteredOn(key -> parts(key).stream().noneMatch(part -> source.contains('"' + part)))
        .isEmpty();
  }

  /**
   * The key, and what it may be put together from: {@code total.low.absent} from {@code total.low}.
   */
  private static List<String> parts(String key) {
    List<String> parts = new ArrayList<>(List.of(key + '"'));
    for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
      parts.add(key.substring(0, dot) + '"');
      parts.add(key.substring(0, dot) + ".\"");
    }
    return parts;
  }

  private static Set<String> said() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (Pattern pattern : List.of(SAID, MENDED)) {
      Matcher matcher = pattern.matcher(source());
      while (matcher.find()) {
        keys.add(matcher.group(1));
      }
    }
    keys.remove("");
    return keys;
  }

  private static String source() throws IOException {
    StringBuilder source = new StringBuilder();
    for (String folder : List.of("src/main/java", "src/spark/java")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          source.append(Files.readString(file));
        }
      }
    }
    return source.toString();
  }

  @Test
  @DisplayName("a constant that a sentence is filled with has a Chinese word")
  void everyTermHasAWord() {
    Stream.of(
            HeadField.values(),
            SectionLabel.values(),
            FundColumn.values(),
            Funding.Kind.values(),
            ObjectiveColumn.values(),
            IndicatorColumn.values(),
            FootLabel.values(),
            IndicatorField.values())
        .flatMap(Stream::of)
        .forEach(
            constant ->
                assertThat(Message.of("text", constant).in(Language.ZH)).matches("[^a-zA-Z]+"));
  }

  @Test
  void everyRuleExplainsItselfInChinese() {
    assertThat(Rules.ALL)
        .allSatisfy(
            rule -> {
              assertThat(rule.summary(Language.ZH)).doesNotContain("rule.");
              assertThat(rule.rationale(Language.ZH)).doesNotContain("why.");
              assertThat(rule.finding(Language.ZH)).doesNotContain("found.");
            });
  }

  @Test
  void namesOfFundCellsAreThere() {
    for (FundField field : FundField.values()) {
      assertThat(Language.ZH.phrase("name.fund." + field.key())).doesNotContain("name.");
    }
  }
}
