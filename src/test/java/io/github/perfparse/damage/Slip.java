package io.github.perfparse.damage;

import io.github.perfparse.damage.Truth.Money;
import io.github.perfparse.form.Funding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What an agency may get wrong in a form. */
enum Slip {
  /** The amounts of the funds do not add up. */
  FUND_SUM {
    @Override
    Truth in(Truth form, Random random) {
      Money total = form.funds().get(Funding.Kind.TOTAL);
      return withFunds(
          form,
          new Money(
              more(total.initial(), "100"),
              total.annual(),
              total.executed(),
              total.points(),
              total.rate(),
              total.score()));
    }
  },
  /** The rate is not what was spent of the budget. */
  RATE {
    @Override
    Truth in(Truth form, Random random) {
      Money total = form.funds().get(Funding.Kind.TOTAL);
      return withFunds(
          form,
          new Money(
              total.initial(),
              total.annual(),
              total.executed(),
              total.points(),
              more(total.rate(), "-11"),
              total.score()));
    }
  },
  /** A score above its points. */
  SCORE_ABOVE_POINTS {
    @Override
    Truth in(Truth form, Random random) {
      int row = random.nextInt(form.items().size());
      Item item = form.items().get(row);
      String above = more(item.points(), "2");
      String by = more(above, "-" + item.score());
      Truth summed = withTotals(form, form.totalPoints(), more(form.totalScore(), by));
      return withItem(summed, row, item.points(), above);
    }
  },
  /** The total is not the sum of the scores. */
  SCORE_TOTAL {
    @Override
    Truth in(Truth form, Random random) {
      return withTotals(form, form.totalPoints(), more(form.totalScore(), "-1.5"));
    }
  },
  /** Nor that of the points. */
  POINTS_TOTAL {
    @Override
    Truth in(Truth form, Random random) {
      return withTotals(form, more(form.totalPoints(), "-10"), form.totalScore());
    }
  },
  /** Points moved from one category to another. */
  WEIGHTS {
    @Override
    Truth in(Truth form, Random random) {
      Item first = form.items().get(0);
      int end = form.items().size() - 1;
      Item last = form.items().get(end);
      Truth more = withItem(form, 0, more(first.points(), "0.5"), more(first.score(), "0.5"));
      return withItem(more, end, more(last.points(), "-0.5"), more(last.score(), "-0.5"));
    }
  };

  /** The form with the slip in it. */
  abstract Truth in(Truth form, Random random);

  private static String more(String number, String by) {
    return new BigDecimal(number).add(new BigDecimal(by)).toPlainString();
  }

  private static Truth withFunds(Truth form, Money total) {
    Map<Funding.Kind, Money> funds = new EnumMap<>(form.funds());
    funds.put(Funding.Kind.TOTAL, total);
    return with(form, funds, form.items(), form.totalPoints(), form.totalScore());
  }

  private static Truth withTotals(Truth form, String points, String score) {
    return with(form, form.funds(), form.items(), points, score);
  }

  private static Truth withItem(Truth form, int index, String points, String score) {
    Item item = form.items().get(index);
    List<Item> items = new ArrayList<>(form.items());
    items.set(
        index,
        new Item(
            item.level1(),
            item.level2(),
            item.name(),
            item.target(),
            item.actual(),
            points,
            score,
            item.reason(),
            item.telling()));
    return with(form, form.funds(), items, form.totalPoints(), form.totalScore());
  }

  private static Truth with(
      Truth form,
      Map<Funding.Kind, Money> funds,
      List<Item> items,
      String totalPoints,
      String totalScore) {
    return new Truth(
        form.year(),
        form.projectName(),
        form.department(),
        form.unit(),
        form.layout(),
        funds,
        form.expectedGoal(),
        form.actualGoal(),
        items,
        totalPoints,
        totalScore,
        form.grade());
  }
}
