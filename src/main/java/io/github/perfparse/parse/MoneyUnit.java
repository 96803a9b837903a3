package io.github.perfparse.parse;

import io.github.perfparse.text.Cell;
import java.util.Optional;

/**
 * Recognises a unit of money that stands in a cell of its own, above the fund table or beside the
 * year: {@code 单位：万元}, {@code 金额单位：元}, {@code （万元）}.
 */
final class MoneyUnit {

  static final String YUAN = "元";
  static final String TEN_THOUSAND = "万元";

  private static final int LONGEST = 8;

  private MoneyUnit() {}

  /** The unit the cell names, if it holds nothing else. */
  static Optional<String> alone(Cell cell) {
    String key = Rows.key(cell);
    String bare = key.startsWith("金额") ? key.substring(2) : key;
    boolean unit = bare.startsWith("单位") || bare.startsWith("(");
    return unit && key.length() <= LONGEST ? in(bare) : Optional.empty();
  }

  /** The unit at the end of a key, brackets aside: of {@code 项目资金(万元)} the 万元. */
  static Optional<String> in(String key) {
    String bare = key.endsWith(")") ? key.substring(0, key.length() - 1) : key;
    if (!bare.endsWith(YUAN)) {
      return Optional.empty();
    }
    boolean thousands = bare.endsWith(TEN_THOUSAND);
    String before = bare.substring(0, bare.length() - (thousands ? 2 : 1));
    boolean parted = before.endsWith("(") || before.endsWith("单位");
    return parted ? Optional.of(thousands ? TEN_THOUSAND : YUAN) : Optional.empty();
  }
}
