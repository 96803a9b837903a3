package io.github.perfparse.parse.objectives;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.ProcessorTime;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.ObjectiveColumn;
import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.parse.cell.Seams;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.parse.indicators.row.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pieces parted by {@code |}: {@code L:} stands in the left column, {@code R:} in the right one,
 * {@code !:} on a line of its own; {@code l:}, {@code r:} and {@code ?:} behind a page break.
 * Wanted are the two texts and the number of repairs.
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
    // Broken off at the page's end: the piece behind the break goes on with what is open.
    "L:养护绿|R:完成养护。|l:道。, 养护绿道。, 完成养护。, 1",
    "L:养护绿道。|R:完成养|r:护。, 养护绿道。, 完成养护。, 1",
    // The flattener has put it in the other column.
    "L:养护绿道。|R:完成养|l:护。, 养护绿道。, 完成养护。, 1",
    "L:养护绿|R:完成养护。|r:道。, 养护绿道。, 完成养护。, 1",
    // All in one column, though the form has two texts.
    "L:养护绿道。|L:完成养护。, 养护绿道。, 完成养护。, 1",
    "R:养护绿道。|R:完成养护。, 养护绿道。, 完成养护。, 1",
    "L:养护绿|l:道。|l:完成养护。, 养护绿道。, 完成养护。, 2",
    // A new paragraph begins as paragraphs do; it goes on with no sentence.
    "L:一、养护绿道。|R:一、完成养护。|?:二、补植。, 一、养护绿道。⏎二、补植。, 一、完成养护。, 1",
    // On one page the left text comes first.
    "L:养护绿|R:完成补|!:植三百。|!:道十二。, 养护绿植三百。, 完成补道十二。, 2",
    "L:养护绿|R:完成补|?:道|!:十二。|!:植三百。, 养护绿道十二。, 完成补植三百。, 3",
    // Without a break each stands where it belongs, whatever it would fit.
    "L:养护绿道。|R:改善生态环|L:保底线。, 养护绿道。⏎保底线。, 改善生态环, 1",
    "L:养护生态环|R:保底线。, 养护生态环, 保底线。, 0",
    // A line right below a row goes on with its last cell, a paragraph with the number before it.
    "L:养护。|!:补植。|L:除草。|R:已养护。|!:已补植。, 养护。⏎补植。⏎除草。, 已养护。⏎已补植。, 3",
    "L:1.养护。|L:2.补植。|R:1.已养护。|?:2.已补植。, 1.养护。⏎2.补植。, 1.已养护。⏎2.已补植。, 2",
    // As many as eight lines are shared out.
    "L:养护绿|R:完成补|?:道|!:十|!:二|!:公|!:里。|!:植|!:三|!:百。, 养护绿道十二公里。, 完成补植三百。, 8",
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

  private static List<ObjectivePieces.Passage> pieces(String printed) {
    List<ObjectivePieces.Passage> pieces = new ArrayList<>();
    for (String piece : printed.split("\\|")) {
      Optional<ObjectiveColumn> place =
          switch (piece.charAt(0)) {
            case 'L', 'l' -> Optional.of(ObjectiveColumn.EXPECTED);
            case 'R', 'r' -> Optional.of(ObjectiveColumn.ACTUAL);
            default -> Optional.empty();
          };
      Text text = Text.of(Printed.cell(piece.substring(2)));
      boolean afterGap = "lr?".indexOf(piece.charAt(0)) >= 0;
      pieces.add(new ObjectivePieces.Passage(text, place, afterGap));
    }
    return pieces;
  }

  /** Each piece may go to either text, but that does not make two to the power of them. */
  @Test
  @ProcessorTime(seconds = 4)
  void manyPiecesCostLittle() {
    String printed = "L:养护|R:完成" + "|l:绿|r:植".repeat(20);
    Seams seams = new Seams(List.of(Printed.row("环保")));
    for (int i = 0; i < 50; i++) {
      new ObjectivePieces(pieces(printed), Lexicon.standard(), seams, new Ledger()).join();
    }
  }
}
