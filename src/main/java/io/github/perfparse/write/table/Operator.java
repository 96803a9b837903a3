package io.github.perfparse.write.table;

import java.util.Optional;

/**
 * Names for the operators of targets. In a table {@code =} would be taken for the start of a
 * formula, and a name needs no quoting in anybody's query.
 */
final class Operator {

  private Operator() {}

  static Value name(Optional<String> symbol) {
    return symbol.map(Operator::name).map(Value::text).orElse(Value.NOTHING);
  }

  private static String name(String symbol) {
    return switch (symbol) {
      case ">" -> "gt";
      case ">=" -> "ge";
      case "=" -> "eq";
      case "<=" -> "le";
      case "<" -> "lt";
      default -> symbol;
    };
  }
}
