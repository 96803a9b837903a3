package io.github.perfparse.form;

import io.github.perfparse.say.Keyed;
import io.github.perfparse.say.Message;

/**
 * One thing that was mended to read a form.
 *
 * @param line 1-based line on which the damage stands
 * @param detail what was printed and what was made of it
 */
public record Repair(Kind kind, Pointer path, int line, Message detail) implements Placed {

  /** What a repair does. The constants' names are part of the output contract. */
  public enum Kind implements Keyed {
    /** A cell continued on a later line. */
    JOINED_FRAGMENT,
    /** Leading cells lost or added, so that the row's columns had moved. */
    SHIFTED_ROW,
    /** A level label that is not printed on the row or above it in reading order. */
    INFERRED_LEVEL,
    /** A tail or a label fragment given back to the cell it belongs to. */
    MOVED_TEXT,
    /** Recognition damage in a known label. */
    CORRECTED_LABEL,
    /** A number written in a way that had to be mended, as 99.21000000000001. */
    CLEANED_NUMBER,
    /** Markup, LaTeX, entities or stray spaces. */
    CLEANED_TEXT,
    /** Page numbers and repeated headers. */
    DROPPED_FURNITURE,
    /** A cell told apart by what it holds and not by what stands around it. */
    ALIGNED_CELL,
    /** Something in a document that it does not show: hidden text, a hidden row, a hidden sheet. */
    DROPPED_HIDDEN;

    private final String key = Keyed.super.key();

    @Override
    public String key() {
      return key;
    }
  }
}
