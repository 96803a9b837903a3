package io.github.perfparse.align.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a text looks like")
class ShapesTest {

  @ParameterizedTest
  @ValueSource(strings = {"1850.06万元", "12元", "151.2万"})
  void anAmountHasItsUnit(String text) {
    assertThat(Shapes.isMoney(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"180", "万", "12万人", "9万册"})
  void noAmountHasAnother(String text) {
    assertThat(Shapes.isMoney(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"次", "%", "(%)", "元/平方米", "(人/次)", "台(套)"})
  void aUnitMayHaveBrackets(String text) {
    assertThat(Shapes.isUnit(text)).isTrue();
  }

  /** {@code ≥95到位率%}: the end of a name is between the target and its unit. */
  @ParameterizedTest
  @ValueSource(strings = {"到位率%", "台(", "(套)25台", "务按时完成%"})
  void noUnitEndsWithAnother(String text) {
    assertThat(Shapes.isUnit(text)).isFalse();
  }
}
