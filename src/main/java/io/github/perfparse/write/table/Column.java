package io.github.perfparse.write.table;

import io.github.perfparse.say.Language;
import java.util.function.Function;

/**
 * A column of a {@link Table}.
 *
 * @param name its name; the key in the JSON, that of a nested value behind its parent's: {@code
 *     total_score}
 * @param head its Chinese name, as forms print it where they do
 * @param kind what its cells hold
 * @param getter takes the cell from what a row is made of
 */
public record Column<R>(String name, String head, Kind kind, Function<? super R, Value> getter) {

  /** What the cells of a column hold. */
  public enum Kind {
    /** A word, a name, a path. */
    TEXT,
    /** The name of a table in one of whose rows more is told. */
    REFERENCE,
    /** Sentences for people. */
    PROSE,
    /** A part of the JSON. */
    JSON,
    /** A whole number: a line, a year. */
    INTEGER,
    /** A decimal number of any size. */
    DECIMAL,
    /** A sum of money in yuan. */
    YUAN,
    /** Points, a score or a rate. */
    SCORE,
    /** A number or a text, as each case has it. */
    ANY
  }

  /** The column's name in the language of the heads. */
  public String title(Language heads) {
    return heads == Language.ZH ? head : name;
  }
}
