package io.github.perfparse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packages depend one way only, and each library is known to few of them. */
class ArchitectureTest {

  private static final String ROOT = "io.github.perfparse";
  private static final JavaClasses MAIN =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  /** Each package, and all that it may know of besides itself, what is said and the JDK. */
  @ParameterizedTest
  @CsvSource({
    "say,               none",
    "text.markup,       org.apache.commons.text..",
    "text.line,         text.markup",
    "text.row,          text.line text.markup",
    "text.html,         text.row text.line text.markup org.jsoup..",
    "text,              text.html text.row text.line text.markup",
    "form,              none",
    "files,             none",
    "lexicon,           text.row org.apache.commons.text.. org.apache.commons.csv..",
    "parse.cell,        text.row form lexicon",
    "parse.head,        text.row form lexicon parse.cell",
    "parse.foot,        text.row form lexicon parse.cell",
    "parse.funds,       text.row form lexicon parse.cell",
    "parse.objectives,  text.row form lexicon parse.cell",
    "parse.cut,         text.row text.line form lexicon parse.cell parse.head parse.foot",
    "parse.indicators.row,    text.row form lexicon parse.cell",
    "parse.indicators.align,  text.row form lexicon parse.cell parse.cut parse.indicators.row",
    "parse.indicators.join,   text.row form lexicon parse.cell parse.indicators.row",
    "parse.indicators.levels, form lexicon parse.cell parse.indicators.row",
    "parse.indicators,  text.row form lexicon parse.cell parse.cut parse.indicators.*",
    "judge,             text.row form lexicon",
    "parse.census,      text.row text.line text.markup form lexicon parse.cell parse.head",
    "parse,             text.row text.line form lexicon judge parse.* parse.indicators",
    "check.doubt,       form lexicon",
    "check.evidence,    form lexicon check.doubt",
    "check.rule,        form lexicon check.evidence",
    "check.catalog,     form lexicon check.doubt check.evidence check.rule",
    "check.report,      form lexicon check.evidence check.rule",
    "check,             form lexicon check.*",
    "group,             form check.*",
    "shape,             form check.*",
    "correction,        form parse.cell group",
    "write.base,        form check.*",
    "write.json,        form check.* write.base",
    "write.baseline,    form check.* write.base write.json com.fasterxml.jackson.core..",
    "write.table,       form check.* write.base write.json org.apache.commons.csv..",
    "write.sql,         form check.* shape write.base write.table",
    "write.xlsx,        form check.* write.base write.table",
    "write.summary,     form check.* group write.base write.json write.table write.xlsx",
    "write.correction,  form check.* correction write.base write.table",
    "write.book,        form check.* group write.base write.table write.xlsx",
    "write.report,      form check.* write.base write.json",
    "write.view,        form check.* group correction write.base write.json write.table"
        + " write.correction",
    "write,             form check.* write.*",
    "sqlite,            write.sql",
    "document.zip,      text.line javax.xml.stream..",
    "document.rendition, text.row text.line form",
    "document.word,     text.line form document.zip document.rendition javax.xml.stream..",
    "document.excel,    text.line form document.zip document.rendition javax.xml.stream..",
    "document.page,     text.line form document.rendition",
    "document.pdf,      text.line document.page org.apache.pdfbox.. org.apache.fontbox..",
    "document,          text.line document.zip document.rendition document.word document.excel"
        + " document.page",
    "align.atom,        text.row text.markup lexicon parse.cell parse.cut",
    "align.label,       text.row lexicon align.atom",
    "align.path,        text.row lexicon align.atom align.label",
    "align.span,        text.row text.markup lexicon parse.cell parse.head align.*",
    "align.level,       lexicon",
    "align.layout.page, text.row text.markup align.atom",
    "align.layout.tag,  text.row lexicon align.label align.layout.page",
    "align.layout,      text.row text.markup lexicon align.atom align.label align.layout.*",
    "align.fit,         text.row form lexicon judge parse.head align.label align.span",
    "align,             text.row form lexicon judge parse.cell parse.head align.*",
    "root,              text text.* form lexicon judge align align.atom align.fit align.layout"
        + " align.layout.page parse parse.cut parse.head document document.rendition check"
        + " check.rule",
    "run.talk,          text.line form files document check.* write.base",
    "run.io,            text.row form files check.* write write.*",
    "run.table,         form lexicon correction group run run.io run.talk write.correction"
        + " write.table org.apache.commons.csv..",
    "run,               root text text.* form files check check.* correction write write.* run.*",
    "cli.option,        text text.* files correction group check check.* write write.* run run.*"
        + " picocli..",
    "cli.command,       group check check.* write write.* run run.* cli.option picocli..",
    "cli,               lexicon group check check.* write write.* run run.* cli.* picocli..",
  })
  void knowsOnlyWhatStandsBelowIt(String name, String others) {
    Stream<String> known =
        Stream.concat(Stream.of("java..", full(name), full("say")), packages(others));
    classes()
        .that()
        .resideInAPackage(full(name))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(known.toArray(String[]::new))
        .allowEmptyShould(true)
        .check(MAIN);
  }

  /** A drawer that holds more is no drawer. */
  @Test
  void noPackageHoldsMoreThanAReaderCanOverlook() {
    Map<String, Long> files =
        MAIN.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    assertThat(files)
        .allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(25));
  }

  /** A reader who meets a name need not look at the imports to know which class is meant. */
  @Test
  void noTwoClassesHaveTheSameName() {
    Map<String, List<String>> packages =
        MAIN.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
    packages.values().removeIf(where -> where.size() == 1);
    assertThat(packages).isEmpty();
  }

  /** Databind is for tests; to load it costs more than to read a form. */
  @Test
  void nothingOnTheWayToTheOutputKnowsDatabind() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson.databind..")
        .check(MAIN);
  }

  /**
   * The launcher lets Java load the program like a part of itself, and those parts do not see
   * {@code java.sql}. The driver is another's, and is not there with everybody.
   */
  @Test
  void onlyOnePackageKnowsDatabasesAndThatNoDriver() {
    noClasses()
        .that()
        .resideOutsideOfPackage(full("sqlite"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.sql..")
        .check(MAIN);
    noClasses()
        .that()
        .resideOutsideOfPackage(full("sqlite"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(full("sqlite"))
        .check(MAIN);
    noClasses().should().dependOnClassesThat().resideInAPackage("org.sqlite..").check(MAIN);
  }

  @Test
  void onlyMainEndsTheProgram() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(MAIN);
  }

  /** {@code System.out} swallows write errors and breaks Chinese under LC_ALL=C. */
  @Test
  void nothingUsesTheStandardPrintStreams() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(MAIN);
  }

  /** A rule that looks at nothing would pass as well. */
  @Test
  void theRulesSeeTheProgram() {
    assertThat(MAIN).hasSizeGreaterThan(30);
    assertThatThrownBy(() -> knowsOnlyWhatStandsBelowIt("cli", "text form check write"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("picocli");
  }

  private static Stream<String> packages(String names) {
    return Stream.of(names.split(" ")).map(name -> name.contains("..") ? name : full(name));
  }

  private static String full(String name) {
    return name.equals("root") ? ROOT : ROOT + "." + name;
  }
}
