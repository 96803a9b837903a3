package io.github.perfparse.document.rendition;

import io.github.perfparse.say.Message;

/**
 * A fact about a document that its lines do not tell.
 *
 * @param line 1-based line of the rendition that it belongs to
 */
public record DocumentNote(Kind kind, int line, Message text) {

  /** What a note is about. */
  public enum Kind {
    /** Something that is in the document but not shown: a hidden row, hidden text. */
    HIDDEN,
    /** A cell that a page break had cut was put together. */
    JOINED,
    /** A running head, a page number or a head row again was left out. */
    FURNITURE
  }
}
