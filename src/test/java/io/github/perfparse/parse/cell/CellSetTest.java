package io.github.perfparse.parse.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.text.row.Cell;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A set of cells")
class CellSetTest {

  private final CellSet cells = new CellSet(2);

  @Test
  @DisplayName("tells cells apart that hold the same")
  void knowsThemByIdentity() {
    Cell one = new Cell("10", "10", 3, 7);
    Cell other = new Cell("10", "10", 3, 7);
    assertThat(cells.add(one)).isTrue();
    assertThat(cells.add(one)).isFalse();
    assertThat(cells.contains(other)).isFalse();
    assertThat(cells.add(other)).isTrue();
    assertThat(cells.contains(one)).isTrue();
    assertThat(cells.contains(other)).isTrue();
  }

  @Test
  @DisplayName("keeps all of them as it grows")
  void grows() {
    List<Cell> added = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      Cell cell = new Cell("", "", i / 9, i % 3);
      added.add(cell);
      assertThat(cells.contains(cell)).isFalse();
      assertThat(cells.add(cell)).isTrue();
    }
    assertThat(added).allMatch(cells::contains).noneMatch(cells::add);
  }
}
