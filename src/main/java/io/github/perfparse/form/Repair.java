package io.github.perfparse.form;

import io.github.perfparse.say.Message;

/**
 * One thing that was mended to read a form.
 *
 * @param kind what was done
 * @param path the value it was done to
 * @param line 1-based line on which the damage stands
 * @param detail what was printed and what was made of it
 */
public record Repair(Kind kind, Pointer path, int line, Message detail) implements Placed {

  /** What a repair does. The constants' keys are part of the output contract. */
  public enum Kind {
    /** A cell continued on a later line. */
    JOINED_FRAGMENT("joined-fragment"),
    /** Leading cells lost or added, so that the row's columns had moved. */
    SHIFTED_ROW("shifted-row"),
    /** A level label that is not printed on the row or above it in reading order. */
    INFERRED_LEVEL("inferred-level"),
    /** A tail or a label fragment given back to the cell it belongs to. */
    MOVED_TEXT("moved-text"),
    /** Recognition damage in a known label. */
    CORRECTED_LABEL("corrected-label"),
    /** A number written in a way that had to be mended, as 99.21000000000001. */
    CLEANED_NUMBER("cleaned-number"),
    /** Markup, LaTeX, entities or stray spaces. */
    CLEANED_TEXT("cleaned-text"),
    /** Page numbers and repeated headers. */
    DROPPED_FURNITURE("dropped-furniture"),
    /** A cell told apart by what it holds and not by what stands around it. */
    ALIGNED_CELL("aligned-cell"),
    /** Something in a document that it does not show: hidden text, a hidden row, a hidden sheet. */
    DROPPED_HIDDEN("dropped-hidden");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** The kind's name in the output. */
    public String key() {
      return key;
    }
  }
}
