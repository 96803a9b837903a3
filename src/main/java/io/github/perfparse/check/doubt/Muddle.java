package io.github.perfparse.check.doubt;

import io.github.perfparse.form.Form;
import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Mentions;
import java.util.Optional;

/**
 * Tells a form whose cells were not told apart from one that was filled in wrongly: its own labels
 * stand among its values. Nothing that is read in such a form says anything about the paper.
 *
 * <pre>
 * 实施单位⇥甲县渠道站项目资金 (万元) 年初预算数 全年预算数 …
 * </pre>
 *
 * One label may be a word of a name, as in 产出指标完成率; two are none.
 */
public final class Muddle {

  private static final int TELLING = 2;

  /** Two labels are as long at least; most cells of a form are shorter. */
  private static final int SHORTEST_TELLING = TELLING * Mentions.LONG;

  private static final Mentions LABELS = labels();

  private final Form form;
  private final LooseText loose;
  private Optional<Optional<String>> found = Optional.empty();

  public Muddle(Form form, LooseText loose) {
    this.form = form;
    this.loose = loose;
  }

  /** The text in which labels stand, looked for once; empty where every label stands by itself. */
  public Optional<String> text() {
    if (found.isEmpty()) {
      found = Optional.of(find());
    }
    return found.get();
  }

  private Optional<String> find() {
    for (ReadText reading : ReadText.ofForm(form, SHORTEST_TELLING)) {
      if (reading.count(LABELS) >= TELLING) {
        return Optional.of(reading.text());
      }
    }
    return loose.labels(LABELS) >= TELLING ? loose.first() : Optional.empty();
  }

  private static Mentions labels() {
    Lexicon lexicon = Lexicon.standard();
    Mentions labels =
        Mentions.of(lexicon.sections())
            .and(Mentions.of(lexicon.objectiveColumns()))
            .and(Mentions.of(lexicon.indicatorColumns()))
            .and(Mentions.of(lexicon.level1()))
            .and(Mentions.of(lexicon.level2()))
            .and(Mentions.of(lexicon.fundColumns()));
    for (HeadField field :
        new HeadField[] {HeadField.PROJECT_NAME, HeadField.DEPARTMENT, HeadField.UNIT}) {
      labels = labels.and(Mentions.of(lexicon.headFields(), field));
    }
    return labels.longOnes();
  }
}
