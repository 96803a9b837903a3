package io.github.perfparse.text;

import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;

/** Limits that no test goes over. */
public final class Raised {

  public static final Limits LIMITS =
      Limits.USUAL
          .with(Limit.LINE_LENGTH, 1 << 28)
          .with(Limit.ROW_CELLS, 1 << 28)
          .with(Limit.TABLE_TAGS, 1 << 28);

  private Raised() {}
}
