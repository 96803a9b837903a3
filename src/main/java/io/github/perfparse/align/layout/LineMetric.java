package io.github.perfparse.align.layout;

/** How a printer counted the places of a line when it put columns under each other. */
enum LineMetric {
  /** A Chinese character takes two places: w3m, pandoc, whatever is meant for a terminal. */
  DISPLAY {
    @Override
    int width(int character) {
      return DisplayWidth.of(character);
    }
  },
  /** Every character takes one place: pdftotext. */
  CHARACTERS {
    @Override
    int width(int character) {
      return 1;
    }
  };

  /** The places that a character takes. */
  abstract int width(int character);
}
