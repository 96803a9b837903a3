package io.github.perfparse.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The bundle holds no command line and no writer, so nothing in it may ask for them. */
class BundleArchitectureTest {

  private static final JavaClasses MODULE =
      new ClassFileImporter().importPath(System.getProperty("classes"));

  @Test
  void knowsTheLibraryAndSparkOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "scala..",
            "org.apache.spark..",
            "org.apache.hadoop..",
            "org.slf4j",
            "com.fasterxml.jackson.databind",
            "io.github.perfparse",
            "io.github.perfparse.check..",
            "io.github.perfparse.correction",
            "io.github.perfparse.files",
            "io.github.perfparse.form",
            "io.github.perfparse.lexicon",
            "io.github.perfparse.say",
            "io.github.perfparse.shape",
            "io.github.perfparse.spark",
            "io.github.perfparse.text..",
            "io.github.perfparse.write.base",
            "io.github.perfparse.write.correction",
            "io.github.perfparse.write.table")
        .check(MODULE);
  }
}
