package io.github.perfparse.align;

/**
 * A form that is not read, because it would have to be guessed, or is another document.
 *
 * @param firstLine 1-based line of its first word
 * @param lastLine 1-based line of its last word
 * @param title its title; empty where it has none
 * @param reason why
 * @param sentence why, in a sentence
 */
public record Refusal(int firstLine, int lastLine, String title, Reason reason, String sentence) {

  /** Why a form is refused; the ids are part of the output contract. */
  public enum Reason {
    /** No separators are left, or too few. */
    CELLS_NOT_TOLD_APART(
        "cells-not-told-apart",
        "flatten the document with a tool that keeps the cells apart: pandoc, docx2txt, pdftotext"),
    /** Values do not stand behind their labels. */
    OUT_OF_ORDER(
        "out-of-order",
        "flatten the document with a tool that keeps the reading order: pdftotext -layout, pandoc"),
    /** Another kind of document. */
    LOOK_ALIKE("look-alike", "give the self-evaluation form of the project");

    private final String id;
    private final String advice;

    Reason(String id, String advice) {
      this.id = id;
      this.advice = advice;
    }

    /** The id in the output. */
    public String id() {
      return id;
    }

    /** What to do about it. */
    public String advice() {
      return advice;
    }
  }
}
