package io.github.perfparse.align.layout.page;

import io.github.perfparse.text.markup.DisplayWidth;

/** How a printer counted the places of a line when it put columns under each other. */
public enum LineMetric {
  /** A Chinese character takes two places: w3m, pandoc, whatever is meant for a terminal. */
  DISPLAY {
    @Override
    public int width(int character) {
      return DisplayWidth.of(character);
    }
  },
  /** Every character takes one place: pdftotext. */
  CHARACTERS {
    @Override
    public int width(int character) {
      return 1;
    }
  };

  /** The places that a character takes. */
  public abstract int width(int character);
}
