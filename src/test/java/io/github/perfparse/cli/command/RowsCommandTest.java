package io.github.perfparse.cli.command;

import static io.github.perfparse.cli.RunAssert.assertThat;

import io.github.perfparse.Perfparse;
import io.github.perfparse.cli.BrokenStream;
import io.github.perfparse.cli.Run;
import io.github.perfparse.run.Library;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.text.line.UnreadableInputException;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RowsCommandTest {

  private static final Row PIPE_ROW =
      new Row(
          Syntax.PIPE_RULE,
          4,
          true,
          List.of(
              new Cell("", "", 4, 1),
              new Cell("≥100人", " $\\ge$100人 ", 4, 3),
              new Cell("a\u001b\u202eb", "a\u001b\u202eb\t", 4, 20)));

  private static final Row PLAIN_ROW =
      new Row(Syntax.PLAIN, 12345, false, List.of(new Cell("一、", "一、", 12345, 1)));

  private static void read(InputStream in, ReadSettings settings, Consumer<Row> rows) {
    rows.accept(PIPE_ROW);
    rows.accept(PLAIN_ROW);
  }

  private static void fail(InputStream in, ReadSettings settings, Consumer<Row> rows)
      throws IOException {
    rows.accept(PLAIN_ROW);
    throw new UnreadableInputException(7, Message.text("is binary; name a text"));
  }

  private static Run.Setup setup(Library.RowReader reader) {
    return new Run.Setup().reading(reader);
  }

  @Test
  void showsARowALine() {
    assertThat(setup(RowsCommandTest::read).run("rows", "-"))
        .exitedWith(0)
        .hasNoError()
        .hasOutput(
            """
                 4 pipe-rule gap | · | ≥100人 | a\\u001b\\u202eb
             12345 plain         | 一、
            """);
  }

  @Test
  void showsRawCells() {
    assertThat(setup(RowsCommandTest::read).run("rows", "--raw"))
        .exitedWith(0)
        .hasOutputContaining(" | · |  $\\ge$100人  | a\\u001b\\u202eb\\t\n");
  }

  @Test
  void takesTheDialectThatIsNamed() {
    assertThat(setup(Perfparse::rows).in("甲,乙\n").run("rows", "--dialect=csv"))
        .hasOutputContaining(" csv ", " | 甲 | 乙\n");
    assertThat(setup(Perfparse::rows).in("甲,乙\n").run("rows", "--dialect=tab"))
        .hasOutputContaining(" plain ", " | 甲,乙\n");
  }

  @Test
  void doesNotWaitForAPersonToType() {
    assertThat(setup(RowsCommandTest::read).inIsTerminal().run("rows"))
        .exitedWith(2)
        .hasErrorContaining("perfparse rows form.txt");
  }

  @Test
  void saysWhatIsWrongWithTheInputAndShowsTheRowsBeforeIt() {
    assertThat(setup(RowsCommandTest::fail).run("rows", "-"))
        .exitedWith(4)
        .hasError("perfparse: -:7: is binary; name a text\n")
        .hasOutputContaining("plain");
    assertThat(setup(RowsCommandTest::read).run("rows", "/no/such"))
        .exitedWith(4)
        .hasOutput("")
        .hasError("perfparse: /no/such: no such file; check the name\n");
  }

  @Test
  void itsOwnMistakeIsOneLine() {
    Library.RowReader bug =
        (in, settings, rows) -> {
          throw new IllegalStateException();
        };
    assertThat(setup(bug).run("rows", "-"))
        .exitedWith(70)
        .hasOneErrorLineContaining("-: internal error (IllegalStateException); please report it");
  }

  @Test
  void anOutputThatFailsIsNoMistakeOfTheInput() {
    OutputStream full = new BrokenStream("No space left on device");
    assertThat(setup(RowsCommandTest::read).run(full, "rows", "-"))
        .exitedWith(70)
        .hasOneErrorLineContaining("standard output: cannot be written");
  }
}
