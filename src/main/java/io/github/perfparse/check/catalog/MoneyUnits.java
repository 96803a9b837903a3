package io.github.perfparse.check.catalog;

import io.github.perfparse.check.evidence.Figure;
import io.github.perfparse.check.evidence.Figures;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.FundRow;
import io.github.perfparse.check.rule.Examination;
import io.github.perfparse.form.FundField;
import java.util.ArrayList;
import java.util.List;

/** The unit of money, without which an amount may be meant ten thousand times as large. */
final class MoneyUnits {

  private MoneyUnits() {}

  /**
   * One finding on the fund table as a whole, with every amount that it touches; where the unit may
   * be printed all the same, on that as well.
   */
  static List<Finding> check(Examination examination) {
    Figures figures = examination.figures();
    Figure unit = figures.moneyUnit();
    if (unit.isPrinted() || unit.isLeftOver() || figures.fundRows().isEmpty()) {
      return List.of();
    }
    return List.of(
        examination
            .finding(unit.absence().isCertain() ? figures.fundTable() : figures.funding())
            .using(amounts(figures))
            .lacks(List.of(unit))
            .says(unit.absence().said("money-unit", unit.name())));
  }

  private static List<Figure> amounts(Figures figures) {
    List<Figure> amounts = new ArrayList<>();
    for (FundRow row : figures.fundRows()) {
      for (FundField column : FundField.AMOUNTS) {
        amounts.add(row.cell(column));
      }
    }
    return amounts;
  }
}
