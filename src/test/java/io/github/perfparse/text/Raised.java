package io.github.perfparse.text;

/** Limits that no test goes over. */
final class Raised {

  static final Limits LIMITS =
      Limits.USUAL
          .with(Limit.LINE_LENGTH, 1 << 28)
          .with(Limit.ROW_CELLS, 1 << 28)
          .with(Limit.TABLE_TAGS, 1 << 28);

  private Raised() {}
}
