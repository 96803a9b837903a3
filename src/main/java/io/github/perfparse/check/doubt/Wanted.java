package io.github.perfparse.check.doubt;

import io.github.perfparse.form.Pointer;
import io.github.perfparse.lexicon.FootLabel;
import io.github.perfparse.lexicon.FundColumn;
import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Mentions;
import io.github.perfparse.lexicon.ObjectiveColumn;
import io.github.perfparse.lexicon.SectionLabel;

/**
 * What is looked for in the rest of a form before a value is called not printed.
 *
 * @param shape what a text must have to be it
 * @param labels what it is labelled with
 * @param needsMoreBelow whether it is a part of the form so large that the form may end before it
 */
record Wanted(TextShape shape, Mentions labels, boolean needsMoreBelow) {

  /** The column of a table whose rows are there, but not one cell of it. */
  static Wanted column() {
    Mentions heads = Mentions.of(Lexicon.standard().indicatorColumns());
    return new Wanted(TextShape.ANY, heads, false);
  }

  static Wanted at(Pointer path) {
    Lexicon lexicon = Lexicon.standard();
    return switch (path.section()) {
      case "title" -> new Wanted(TextShape.WORDS, Mentions.of(lexicon.titles()), false);
      case "year" -> new Wanted(TextShape.YEAR, Mentions.none(), false);
      case "projectName" -> head(HeadField.PROJECT_NAME);
      case "supervisingDepartment" -> head(HeadField.DEPARTMENT);
      case "implementingUnit" -> head(HeadField.UNIT);
      case "funding" -> path.field().equals("unit") ? unit() : funds();
      case "funding/rows" -> fundCell(path.field());
      case "objectives" -> objective(path.field());
      case "indicators" -> path.index() == Pointer.NO_ROW ? indicators() : cell(path.field());
      case "total" -> new Wanted(TextShape.NUMBER, total(), true);
      default -> new Wanted(TextShape.ANY, Mentions.none(), false);
    };
  }

  private static Wanted head(HeadField field) {
    Mentions labels = Mentions.of(Lexicon.standard().headFields(), field);
    return new Wanted(TextShape.WORDS, labels, false);
  }

  private static Wanted unit() {
    return new Wanted(TextShape.MONEY, Mentions.none(), false);
  }

  private static Wanted funds() {
    Lexicon lexicon = Lexicon.standard();
    Mentions labels =
        Mentions.of(lexicon.sections(), SectionLabel.FUNDS)
            .and(Mentions.of(lexicon.fundRows()))
            .and(Mentions.of(lexicon.fundColumns(), FundColumn.EXECUTED));
    return new Wanted(TextShape.NUMBER, labels, true);
  }

  private static Wanted fundCell(String field) {
    FundColumn column =
        switch (field) {
          case "initialBudget" -> FundColumn.INITIAL;
          case "annualBudget" -> FundColumn.ANNUAL;
          case "executed" -> FundColumn.EXECUTED;
          case "executionRatePercent" -> FundColumn.RATE;
          case "points" -> FundColumn.POINTS;
          default -> FundColumn.SCORE;
        };
    Mentions labels = Mentions.of(Lexicon.standard().fundColumns(), column);
    return new Wanted(TextShape.NUMBER, labels, false);
  }

  private static Wanted objective(String field) {
    Lexicon lexicon = Lexicon.standard();
    ObjectiveColumn column =
        field.equals("expected") ? ObjectiveColumn.EXPECTED : ObjectiveColumn.ACTUAL;
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

  private static Wanted cell(String field) {
    boolean number = field.equals("points") || field.equals("score");
    // The label of a merged cell may stand below its row.
    boolean level = field.equals("level1") || field.equals("level2");
    return new Wanted(number ? TextShape.NUMBER : TextShape.ANY, Mentions.none(), level);
  }

  private static Mentions total() {
    return Mentions.of(Lexicon.standard().foot(), FootLabel.TOTAL).evenShort();
  }
}
