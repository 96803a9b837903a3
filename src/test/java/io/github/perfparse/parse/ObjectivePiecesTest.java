package io.github.perfparse.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.ObjectiveColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pieces parted by {@code |}: {@code L:} stands in the left column, {@code R:} in the right one,
 * {@code ?:} on a line of its own. Wanted are the two texts and the number of repairs.
 */
@DisplayName("Pieces of the objectives")
class ObjectivePiecesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "L:养护。|R:完成。, 养护。, 完成。, 0",
    "L:养护。|R:完成。|L:补植。|R:已补植。, 养护。⏎补植。, 完成。⏎已补植。, 2",
    // The text that is open goes on.
    "L:养护绿。|R:完成养护绿|?:道。, 养护绿。, 完成养护绿道。, 1",
    "L:养护绿|R:完成养护。|?:道。, 养护绿道。, 完成养护。, 1",
    // Both are open: the left one's piece comes first.
    "L:养护绿|R:完成补|?:道十二。|?:植三百。, 养护绿道十二。, 完成补植三百。, 2",
    // The characters that would meet stand together elsewhere.
    "L:养护步道|R:守护生态环|?:保底线。, 养护步道, 守护生态环保底线。, 1",
    // Two plain lines, and nothing else.
    "?:养护绿道。|?:完成养护。, 养护绿道。, 完成养护。, 2",
    "L:养护绿道。, 养护绿道。, -, 0",
  })
  void areShared(String printed, String expected, String actual, int repairs) {
    Ledger ledger = new Ledger();
    Seams seams = new Seams(List.of(Printed.row("环保")));
    Map<ObjectiveColumn, Text> texts =
        new ObjectivePieces(pieces(printed), Lexicon.standard(), seams, ledger).join();
    assertThat(shown(texts, ObjectiveColumn.EXPECTED)).isEqualTo(expected);
    assertThat(shown(texts, ObjectiveColumn.ACTUAL)).isEqualTo(actual);
    assertThat(ledger.repairs())
        .hasSize(repairs)
        .allMatch(repair -> repair.kind() == Repair.Kind.JOINED_FRAGMENT);
  }

  private static String shown(Map<ObjectiveColumn, Text> texts, ObjectiveColumn column) {
    return texts.containsKey(column) ? texts.get(column).value().replace('\n', '⏎') : "-";
  }

  private static List<ObjectivePieces.Piece> pieces(String printed) {
    List<ObjectivePieces.Piece> pieces = new ArrayList<>();
    for (String piece : printed.split("\\|")) {
      Optional<ObjectiveColumn> place =
          switch (piece.charAt(0)) {
            case 'L' -> Optional.of(ObjectiveColumn.EXPECTED);
            case 'R' -> Optional.of(ObjectiveColumn.ACTUAL);
            default -> Optional.empty();
          };
      Text text = Text.of(Printed.cell(piece.substring(2)));
      pieces.add(new ObjectivePieces.Piece(text, place, place.isEmpty()));
    }
    return pieces;
  }
}
