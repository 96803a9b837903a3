package io.github.perfparse.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Perfparse;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.text.line.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example of the specification, as it is shown and in every variant that suits it. A failure
 * prints the example as it would have to be written to pass.
 */
@DisplayName("The specification")
class SpecTest {

  private static final ReadSettings SETTINGS =
      new ReadSettings(Optional.empty(), Optional.empty(), Limits.USUAL);

  private static final int FEWEST = 150;

  private final List<Example> examples = SpecFile.all();

  @TestFactory
  Stream<DynamicNode> examples() {
    return examples.stream().map(SpecTest::container);
  }

  private static DynamicNode container(Example example) {
    Stream<DynamicTest> variants =
        Stream.of(Variant.values())
            .filter(variant -> variant.suits(example))
            .map(variant -> test(example, variant));
    return DynamicContainer.dynamicContainer(example.name(), variants);
  }

  private static DynamicTest test(Example example, Variant variant) {
    String name = example.name() + " › " + variant;
    return DynamicTest.dynamicTest(name, () -> check(example, variant));
  }

  private static void check(Example example, Variant variant) throws IOException {
    List<String> actual = read(example, variant);
    List<String> wanted = variant.comparable(example.expected());
    if (example.isPending()) {
      checkPending(!variant.comparable(actual).equals(wanted));
    }
    assertThat(variant.comparable(actual))
        .withFailMessage(() -> report(example, variant, actual))
        .isEqualTo(wanted);
  }

  /** A pending example shows a defect that is known; once it is mended the word has to go. */
  private static void checkPending(boolean defect) {
    Assumptions.assumeFalse(defect, "a known defect");
    Assertions.fail("reads as wanted: take the word \"pending\" away");
  }

  static List<String> read(Example example, Variant variant) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    ByteArrayInputStream input = new ByteArrayInputStream(variant.bytes(example));
    Perfparse.outcomes("example", input, SETTINGS, outcomes::add);
    return example.notation().write(outcomes);
  }

  private static String report(Example example, Variant variant, List<String> actual) {
    return Stream.of(
            Stream.of("spec/" + example.file() + ":" + example.line() + " (" + variant + ")"),
            example.input().stream(),
            Stream.of(".", "expected:"),
            example.expected().stream(),
            Stream.of("but read:"),
            actual.stream())
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  /** A folder that is not found or a fence that is not seen would pass as "no failures". */
  @Test
  @DisplayName("has not lost its examples")
  void isThere() {
    assertThat(examples).hasSizeGreaterThanOrEqualTo(FEWEST);
  }
}
