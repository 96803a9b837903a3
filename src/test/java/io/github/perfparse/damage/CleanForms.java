package io.github.perfparse.damage;

import io.github.perfparse.damage.Stock.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes the truth of an invented form from a seed. The same seed gives the same form on every Java
 * machine; points sum to 100 as 10/50/30/10, funds add up, and every deduction has a reason.
 */
final class CleanForms {

  private static final List<String> LEVELS = List.of("产出指标", "效益指标", "满意度指标");
  private static final int[] POINTS = {50, 30, 10};

  private final Random random;
  private final Layout layout;

  private CleanForms(long seed) {
    this.random = Dice.random(seed);
    this.layout = random.nextBoolean() ? Layout.YUAN : Layout.WAN;
  }

  /** The form of a seed. */
  static Truth of(long seed) {
    return new CleanForms(seed).make();
  }

  private Truth make() {
    Funds funds = new Funds(random, layout);
    List<Item> items = items();
    BigDecimal total = funds.score();
    for (Item item : items) {
      total = total.add(new BigDecimal(item.score()));
    }
    return new Truth(
        String.valueOf(2019 + random.nextInt(6)),
        pick(Phrases.PROJECTS),
        random.nextInt(5) == 0 ? "" : pick(Phrases.DEPARTMENTS),
        pick(Phrases.UNITS),
        layout,
        funds.rows(),
        paragraphs(Phrases.GOALS),
        paragraphs(Phrases.RESULTS),
        items,
        points(100),
        Funds.plain(total, layout),
        layout == Layout.WAN ? grade(total) : "");
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    int[] counts = {4 + random.nextInt(12), 1 + random.nextInt(11), 1 + random.nextInt(4)};
    for (int i = 0; i < counts.length; i++) {
      items.addAll(itemsOf(LEVELS.get(i), counts[i], shares(POINTS[i], counts[i])));
    }
    return withDeductions(items);
  }

  private List<Item> itemsOf(String level1, int count, int[] points) {
    List<Item> items = new ArrayList<>();
    for (Map.Entry<String, Integer> block : blocks(level1, count).entrySet()) {
      List<Entry> entries = new ArrayList<>(Stock.of(level1).get(block.getKey()));
      Collections.shuffle(entries, random);
      for (Entry entry : entries.subList(0, block.getValue())) {
        String worth = points(points[items.size()]);
        items.add(item(level1, block.getKey(), entry, worth));
      }
    }
    return items;
  }

  private static Item item(String level1, String level2, Entry entry, String points) {
    return new Item(
        level1,
        List.of(level2),
        entry.name(),
        entry.target(),
        entry.actual(),
        points,
        points,
        "",
        entry.telling());
  }

  /** How many rows each level-2 block gets: three or more for 数量指标, one or more for 质量指标. */
  private Map<String, Integer> blocks(String level1, int count) {
    Map<String, List<Entry>> stock = Stock.of(level1);
    Map<String, Integer> sizes = new LinkedHashMap<>();
    stock.keySet().forEach(label -> sizes.put(label, 0));
    int left = count;
    if (sizes.containsKey("数量指标")) {
      sizes.put("数量指标", 3);
      sizes.put("质量指标", 1);
      left -= 4;
    }
    List<String> labels = new ArrayList<>(stock.keySet());
    while (left > 0) {
      String label = pick(labels);
      if (sizes.get(label) < stock.get(label).size()) {
        sizes.merge(label, 1, Integer::sum);
        left--;
      }
    }
    sizes.values().removeIf(size -> size == 0);
    return sizes;
  }

  private int[] shares(int points, int count) {
    int[] shares = new int[count];
    Arrays.fill(shares, 1);
    for (int left = points - count; left > 0; left--) {
      shares[random.nextInt(count)]++;
    }
    return shares;
  }

  /** Takes points off some rows, never off two neighbours, and off one row before the last. */
  private List<Item> withDeductions(List<Item> items) {
    List<Item> scored = new ArrayList<>(items);
    int sure = random.nextInt(items.size() - 1);
    int last = -2;
    for (int i = 0; i < items.size(); i++) {
      boolean free = i != sure + 1 && i != sure - 1 && i - last > 1;
      if (i == sure || free && random.nextInt(5) == 0) {
        scored.set(i, deducted(items.get(i)));
        last = i;
      }
    }
    return scored;
  }

  private Item deducted(Item item) {
    BigDecimal points = new BigDecimal(item.points());
    BigDecimal cut = new BigDecimal(List.of("0.5", "0.42", "0.8").get(random.nextInt(3)));
    String score = Funds.plain(points.subtract(cut), layout);
    String poor =
        Stock.of(item.level1()).get(item.printedLevel2()).stream()
            .filter(entry -> entry.name().equals(item.name()))
            .map(Entry::poor)
            .findFirst()
            .orElseThrow();
    return new Item(
        item.level1(),
        item.level2(),
        item.name(),
        item.target(),
        poor,
        item.points(),
        score,
        pick(Phrases.REASONS),
        item.telling());
  }

  private String paragraphs(List<String> sentences) {
    List<String> shuffled = new ArrayList<>(sentences);
    Collections.shuffle(shuffled, random);
    int count = 1 + random.nextInt(3);
    if (count == 1) {
      return shuffled.get(0) + "；" + shuffled.get(1) + "。";
    }
    List<String> numbered = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbered.add((i + 1) + "." + shuffled.get(i) + "。");
    }
    return String.join("\n", numbered);
  }

  private String points(int whole) {
    return layout == Layout.WAN ? whole + ".00" : String.valueOf(whole);
  }

  private static String grade(BigDecimal total) {
    return total.intValue() >= 90 ? "优" : total.intValue() >= 80 ? "良" : "中";
  }

  private String pick(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
