package io.github.perfparse.damage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The invented indicators that clean forms are made of, read from {@code damage/stock.tsv}. */
final class Stock {

  private static final Map<String, Map<String, List<Entry>>> ENTRIES = load();

  private Stock() {}

  /**
   * One indicator that a form may have.
   *
   * @param name 三级指标
   * @param target 年度指标值
   * @param actual 实际完成值 when the target is met
   * @param poor 实际完成值 when it is not
   * @param telling whether the name alone tells the level 2
   */
  record Entry(String name, String target, String actual, String poor, boolean telling) {}

  /** The level-2 labels under a level-1 label with their entries, in printed order. */
  static Map<String, List<Entry>> of(String level1) {
    return ENTRIES.get(level1);
  }

  private static Map<String, Map<String, List<Entry>>> load() {
    Map<String, Map<String, List<Entry>>> entries = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Stock.class.getResourceAsStream("/damage/stock.tsv"), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(entries, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  private static void add(Map<String, Map<String, List<Entry>>> entries, String line) {
    String[] cells = line.split("\t");
    boolean telling = cells[6].equals("yes");
    entries
        .computeIfAbsent(cells[0], level1 -> new LinkedHashMap<>())
        .computeIfAbsent(cells[1], level2 -> new ArrayList<>())
        .add(new Entry(cells[2], cells[3], cells[4], cells[5], telling));
  }
}
