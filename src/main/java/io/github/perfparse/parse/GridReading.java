package io.github.perfparse.parse;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.judge.Judge;
import io.github.perfparse.judge.Verdict;
import io.github.perfparse.parse.cut.Block;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Dialect;
import io.github.perfparse.text.row.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The second phase of one form.
 *
 * @param top the line from which the form goes if it is refused: that of its first heading
 * @param end the line to which it goes then
 * @param second another way to read the form
 */
record GridReading(
    BlockReader reader,
    Judge judge,
    String file,
    int number,
    List<Block> blocks,
    int top,
    int end,
    Again.Second second)
    implements Supplier<Outcome> {

  @Override
  public Outcome get() {
    Form form = reader.read(file, number, blocks);
    Optional<Verdict> verdict = judge.refuses(form);
    if (verdict.isPresent() || BetterReading.isDoubtful(form)) {
      Optional<Form> other = isMarkup(form) ? Optional.empty() : second.read();
      if (other.isPresent() && judge.refuses(other.get()).isEmpty()) {
        Form covering = Covering.of(other.get(), blocks);
        if (verdict.isPresent() || BetterReading.isBetter(covering, form)) {
          return covering;
        }
      }
    }
    return verdict.isEmpty() ? form : refusal(form, verdict.get());
  }

  private static boolean isMarkup(Form form) {
    String dialect = form.source().dialect();
    return dialect.equals(Dialect.HTML.key()) || dialect.equals(Dialect.CSV.key());
  }

  private Refusal refusal(Form form, Verdict verdict) {
    SourceRef place = form.source();
    int last = Math.max(end, place.lastLine());
    return new Refusal(
        new SourceRef(file, number, Math.min(top, place.firstLine()), last, place.dialect()),
        form.title(),
        verdict.reason() == Refusal.Reason.NO_TABLE
            ? judge.withoutTable(words())
            : verdict.reason(),
        verdict.detail(),
        Optional.of(form));
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (Block block : blocks) {
      for (Row row : block.rows()) {
        for (Cell cell : row.printed()) {
          words.append(cell.text()).append(' ');
        }
      }
    }
    return words.toString();
  }
}
