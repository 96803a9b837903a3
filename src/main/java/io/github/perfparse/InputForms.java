package io.github.perfparse;

import io.github.perfparse.form.CutForm;
import io.github.perfparse.parse.Again;
import io.github.perfparse.parse.FormParser;
import io.github.perfparse.parse.cut.FusedTitles;
import io.github.perfparse.parse.cut.RepeatedMerges;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.text.Stepwise;
import io.github.perfparse.text.line.OverLimitException;
import io.github.perfparse.text.row.Row;
import java.io.IOException;
import java.util.function.Consumer;

/** Cuts the forms out of the rows of one input, and gives on each as soon as the next begins. */
final class InputForms implements Stepwise {

  private final LineAccount account;
  private final FormParser parser;
  private final PlainText plain;
  private final Stepwise rows;

  /** Whatever has rows to give. */
  interface RowSource {

    /** Begins to give them. */
    Stepwise rows(Consumer<Row> rows);

    /** The lines that the rows stand on. */
    PrintedText store();
  }

  InputForms(String name, RowSource source, ReadSettings settings, Consumer<CutForm> forms) {
    PrintedText store = source.store();
    boolean again = settings.dialect().isEmpty();
    account = new LineAccount(new Unnumbered(store, forms));
    parser =
        new FormParser(
            name, settings.limits(), again ? new LinesAgain(name, store) : Again.NONE, account);
    plain =
        new PlainText(name, settings.dialect(), store, parser, new RepeatedMerges(parser), account);
    rows = source.rows(new Seen(account, new FusedTitles(plain)));
  }

  /** The same; it begins behind so many forms of the input. */
  InputForms after(int forms) {
    parser.startAfter(forms);
    return this;
  }

  /** Tells of each row on its way. */
  private record Seen(LineAccount account, Consumer<Row> next) implements Consumer<Row> {

    @Override
    public void accept(Row row) {
      account.see(row);
      next.accept(row);
    }
  }

  /** Whatever happens, the form that is held is given on before. */
  @Override
  public boolean step() throws IOException {
    try {
      if (rows.step()) {
        return true;
      }
      plain.finish();
      parser.finish();
    } catch (OverLimitException e) {
      account.finish();
      throw e.failure();
    } catch (IOException e) {
      account.finish();
      throw e;
    }
    account.finish();
    return false;
  }
}
