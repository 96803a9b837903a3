package io.github.perfparse.damage;

/** How a page's number is printed. */
enum PageMark {
  /** The number by itself. */
  BARE {
    @Override
    String of(int page, int pages) {
      return String.valueOf(page);
    }
  },
  /** Between hyphens. */
  HYPHENS {
    @Override
    String of(int page, int pages) {
      return "- " + page + " -";
    }
  },
  /** Between dashes. */
  DASHES {
    @Override
    String of(int page, int pages) {
      return "—" + page + "—";
    }
  },
  /** In words. */
  WORDS {
    @Override
    String of(int page, int pages) {
      return "第" + page + "页";
    }
  },
  /** In words, of so many. */
  OF_ALL {
    @Override
    String of(int page, int pages) {
      return "第 " + page + " 页 共 " + pages + " 页";
    }
  },
  /** As a fraction. */
  FRACTION {
    @Override
    String of(int page, int pages) {
      return page + " / " + pages;
    }
  };

  abstract String of(int page, int pages);
}
