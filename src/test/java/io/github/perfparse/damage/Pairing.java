package io.github.perfparse.damage;

import io.github.perfparse.form.Indicator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pairs true indicators with those that were read: one by one where the counts agree, otherwise in
 * the order-keeping way that pairs the most alike names.
 */
final class Pairing {

  private static final double ALIKE = 0.4;

  private Pairing() {}

  /** For each true indicator the index of its partner, or -1. */
  static int[] of(List<Item> truth, List<Indicator> got) {
    if (truth.size() == got.size()) {
      return IntStream.range(0, truth.size()).toArray();
    }
    double[][] alike = new double[truth.size()][got.size()];
    for (int i = 0; i < truth.size(); i++) {
      for (int j = 0; j < got.size(); j++) {
        String name = Fold.text(got.get(j).level3().orElse(""));
        alike[i][j] = alike(Fold.text(truth.get(i).name()), name);
      }
    }
    return pairs(alike, best(alike, got.size()));
  }

  /** The most likeness that the rows from i and the rows from j can share. */
  private static double[][] best(double[][] alike, int width) {
    double[][] best = new double[alike.length + 1][width + 1];
    for (int i = alike.length - 1; i >= 0; i--) {
      for (int j = width - 1; j >= 0; j--) {
        double paired = alike[i][j] > ALIKE ? alike[i][j] + best[i + 1][j + 1] : 0;
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    return best;
  }

  private static int[] pairs(double[][] alike, double[][] best) {
    int[] pairs = new int[alike.length];
    Arrays.fill(pairs, -1);
    int i = 0;
    int j = 0;
    while (i < alike.length && j < best[0].length - 1) {
      if (best[i][j] == best[i + 1][j]) {
        i++;
      } else if (best[i][j] == best[i][j + 1]) {
        j++;
      } else {
        pairs[i++] = j++;
      }
    }
    return pairs;
  }

  /** Twice the length of the longest common subsequence over both lengths. */
  private static double alike(String one, String other) {
    int[][] common = new int[one.length() + 1][other.length() + 1];
    for (int i = 1; i <= one.length(); i++) {
      for (int j = 1; j <= other.length(); j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int longer = Math.max(common[i - 1][j], common[i][j - 1]);
        common[i][j] = same ? common[i - 1][j - 1] + 1 : longer;
      }
    }
    int both = one.length() + other.length();
    return both == 0 ? 0 : 2.0 * common[one.length()][other.length()] / both;
  }
}
