package io.github.perfparse.check.doubt;

import io.github.perfparse.form.FormField;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.lexicon.FootLabel;
import io.github.perfparse.lexicon.FundColumn;
import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Mentions;
import io.github.perfparse.lexicon.ObjectiveColumn;
import io.github.perfparse.lexicon.SectionLabel;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is looked for in the rest of a form before a value is called not printed.
 *
 * @param shape what a text must have to be it
 * @param labels what it is labelled with
 * @param needsMoreBelow whether it is a part of the form so large that the form may end before it
 */
record Wanted(TextShape shape, Mentions labels, boolean needsMoreBelow) {

  /** What is looked for at the places that were asked for before. */
  private static final Map<Pointer, Wanted> KNOWN = new ConcurrentHashMap<>();

  /** The column of a table whose rows are there, but not one cell of it. */
  static final Wanted COLUMN =
      new Wanted(TextShape.ANY, Mentions.of(Lexicon.standard().indicatorColumns()), false);

  private static final Wanted OTHER = new Wanted(TextShape.ANY, Mentions.none(), false);

  /**
   * Whether the label of an attribute may be the wanted one: {@code 内部资料实施单位}, {@code 实施财政局单位},
   * {@code 地方主管部门}.
   */
  boolean isLabelledBy(String label) {
    return shape == TextShape.WORDS
        && (labels.standIn(label) || labels.standTornIn(label) || labels.mayBe(label));
  }

  /** What is looked for at a place; the same in all rows, and put together once. */
  static Wanted at(Pointer path) {
    boolean row = path.index() != Pointer.NO_ROW;
    Pointer place = row ? Pointer.of(path.section(), 0, path.field()) : path;
    Wanted known = KNOWN.get(place);
    return known == null ? keep(place) : known;
  }

  /** An attribute's place is named after its label, so that there is no end to such places. */
  private static Wanted keep(Pointer place) {
    Optional<FormField> field = FormField.at(place);
    Wanted wanted = field.isPresent() ? of(field.get()) : inTable(place);
    if (wanted != OTHER) {
      KNOWN.put(place, wanted);
    }
    return wanted;
  }

  private static Wanted of(FormField field) {
    return switch (field) {
      case TITLE -> words(Mentions.of(Lexicon.standard().titles()));
      case YEAR -> new Wanted(TextShape.YEAR, Mentions.none(), true);
      case PROJECT_NAME -> head(HeadField.PROJECT_NAME);
      case DEPARTMENT -> head(HeadField.DEPARTMENT);
      case UNIT -> head(HeadField.UNIT);
      case MONEY_UNIT -> new Wanted(TextShape.MONEY, Mentions.none(), true);
      case EXPECTED -> objective(ObjectiveColumn.EXPECTED);
      case ACHIEVED -> objective(ObjectiveColumn.ACTUAL);
      case TOTAL_POINTS, TOTAL_SCORE -> new Wanted(TextShape.NUMBER, total(), true);
      case GRADE -> new Wanted(TextShape.ANY, Mentions.none(), false);
    };
  }

  private static Wanted inTable(Pointer path) {
    if (path.equals(Pointer.FUNDING) || path.equals(Pointer.FUND_ROWS)) {
      return funds();
    }
    if (path.equals(Pointer.TOTAL)) {
      return of(FormField.TOTAL_SCORE);
    }
    return switch (path.section()) {
      case FundField.SECTION -> fundCell(FundField.named(path.field()));
      case IndicatorField.SECTION ->
          path.index() == Pointer.NO_ROW ? indicators() : cell(IndicatorField.named(path.field()));
      default -> OTHER;
    };
  }

  private static Wanted head(HeadField field) {
    return words(Mentions.of(Lexicon.standard().headFields(), field));
  }

  private static Wanted words(Mentions labels) {
    return new Wanted(TextShape.WORDS, labels, true);
  }

  private static Wanted funds() {
    Lexicon lexicon = Lexicon.standard();
    Mentions labels =
        Mentions.of(lexicon.sections(), SectionLabel.FUNDS)
            .and(Mentions.of(lexicon.fundRows()))
            .and(Mentions.of(lexicon.fundColumns(), FundColumn.EXECUTED));
    return new Wanted(TextShape.NUMBER, labels, true);
  }

  private static Wanted fundCell(FundField field) {
    FundColumn column =
        switch (field) {
          case INITIAL_BUDGET -> FundColumn.INITIAL;
          case ANNUAL_BUDGET -> FundColumn.ANNUAL;
          case EXECUTED -> FundColumn.EXECUTED;
          case RATE -> FundColumn.RATE;
          case POINTS -> FundColumn.POINTS;
          case SCORE -> FundColumn.SCORE;
        };
    Mentions labels = Mentions.of(Lexicon.standard().fundColumns(), column);
    return new Wanted(TextShape.NUMBER, labels, true);
  }

  private static Wanted objective(ObjectiveColumn column) {
    Lexicon lexicon = Lexicon.standard();
    Mentions labels =
        Mentions.of(lexicon.objectiveColumns(), column)
            .and(Mentions.of(lexicon.sections(), SectionLabel.OBJECTIVES));
    return new Wanted(TextShape.WORDS, labels, true);
  }

  private static Wanted indicators() {
    Lexicon lexicon = Lexicon.standard();
    Mentions labels =
        Mentions.of(lexicon.sections(), SectionLabel.INDICATORS)
            .and(Mentions.of(lexicon.indicatorColumns()))
            .and(Mentions.of(lexicon.level1()))
            .and(Mentions.of(lexicon.level2()));
    return new Wanted(TextShape.ANY, labels, true);
  }

  private static Wanted cell(IndicatorField field) {
    return switch (field) {
      // The label of a merged cell may stand below its row, and reasons stand last of all.
      case LEVEL1, LEVEL2, DEVIATION -> new Wanted(TextShape.ANY, Mentions.none(), true);
      case POINTS, SCORE -> new Wanted(TextShape.NUMBER, Mentions.none(), false);
      case LEVEL3, TARGET, ACTUAL -> new Wanted(TextShape.ANY, Mentions.none(), false);
    };
  }

  private static Mentions total() {
    return Mentions.of(Lexicon.standard().foot(), FootLabel.TOTAL).evenShort();
  }
}
