package io.github.perfparse.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfparse.say.Misfit;
import io.github.perfparse.text.row.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DialectConverterTest {

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GRID")
  void everyDialectHasAName(Dialect dialect) {
    assertThat(new DialectConverter().convert(dialect.key())).isEqualTo(dialect);
    assertThat(new DialectConverter.Names()).contains(dialect.key());
  }

  @Test
  void anotherNameIsRefusedWithAllThatThereAre() {
    assertThatThrownBy(() -> new DialectConverter().convert("word"))
        .isInstanceOf(Misfit.class)
        .hasMessageContaining("“word” is no dialect")
        .hasMessageContaining("cell-per-line");
  }
}
