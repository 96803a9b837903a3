package io.github.perfparse.parse.indicators.row;

/**
 * One step of reading the indicator table: it finds out one thing, or mends one kind of damage, in
 * all rows before the next begins. A pass changes no row but makes others, which say what was
 * mended in them; it writes nothing down.
 */
public interface Pass {

  /** The table behind this step. */
  IndicatorTable apply(IndicatorTable table);
}
