package io.github.perfparse.document.word;

/** The text of a paragraph while it is put together. */
final class ParagraphText {

  private final StringBuilder text;
  private boolean hiding;
  private boolean hiddenByStyle;
  private final StringBuilder hidden = new StringBuilder();
  private boolean goesOn;

  /**
   * @param before the text of paragraphs whose ends were deleted
   */
  ParagraphText(String before) {
    this.text = new StringBuilder(before);
  }

  /** Whether what follows is hidden text. */
  void hide(boolean hide) {
    hiding = hide;
  }

  /** Says whether the paragraph's style hides what says nothing else. */
  void hideByStyle(boolean hide) {
    hiddenByStyle = hide;
    hiding = hide;
  }

  boolean isHiddenByStyle() {
    return hiddenByStyle;
  }

  void append(String piece) {
    if (hiding) {
      hidden.append(piece);
    } else {
      text.append(piece);
    }
  }

  /** Says that the paragraph's end was deleted, so that the next one goes on with it. */
  void goOn() {
    goesOn = true;
  }

  boolean goesOn() {
    return goesOn;
  }

  /** What is not printed. */
  String hidden() {
    return hidden.toString().strip();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
