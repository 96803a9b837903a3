package io.github.perfparse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packages depend one way only, and each library is known to few of them. */
class ArchitectureTest {

  private static final String ROOT = "io.github.perfparse";
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** Each package, and all that it may know of besides itself and the JDK. */
  @ParameterizedTest
  @CsvSource({
    "text,    org.jsoup.. org.apache.commons.text..",
    "form,    none",
    "files,   none",
    "lexicon, text org.apache.commons.text.. org.apache.commons.csv..",
    "dialect, text lexicon",
    "parse,   text form lexicon",
    "check,   form lexicon",
    "write,   form check com.fasterxml.jackson.core.. org.apache.commons.csv..",
    "sqlite,  write",
    "root,    text form dialect parse",
    "cli,     root text form files check write picocli..",
  })
  void knowsOnlyWhatStandsBelowIt(String name, String others) {
    Stream<String> known = Stream.concat(Stream.of("java..", full(name)), packages(others));
    classes()
        .that()
        .resideInAPackage(full(name))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(known.toArray(String[]::new))
        .allowEmptyShould(true)
        .check(MAIN);
  }

  @Test
  void everyClassIsInOneOfThosePackages() {
    assertThat(MAIN)
        .extracting(type -> type.getPackageName().replaceFirst("^" + ROOT + "\\.?", ""))
        .isSubsetOf(
            "", "text", "form", "lexicon", "dialect", "parse", "check", "write", "sqlite", "files",
            "cli");
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
