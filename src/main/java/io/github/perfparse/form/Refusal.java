package io.github.perfparse.form;

/**
 * A form that could not be read without guessing, or a table that is another document. It gives no
 * record, and its lines are all accounted for by this.
 *
 * <pre>
 * dump.txt:12-48: 项目支出绩效自评表: refused, cells-not-told-apart: the numbers of 9 rows run together
 * </pre>
 *
 * @param source where it stands; {@code form} counts forms and refusals of the input together
 * @param title the title line, cleaned; empty where none is printed
 * @param reason why
 * @param detail what was seen, one clause for a person, as {@code no column for the actual value:
 *     this is a 绩效目标申报表}
 */
public record Refusal(SourceRef source, String title, Reason reason, String detail)
    implements Outcome {

  /** Why a form is refused. The constants' keys are part of the output contract. */
  public enum Reason {
    /** The text does not tell where one cell ends and the next begins. */
    CELLS_NOT_TOLD_APART("cells-not-told-apart"),
    /** The cells do not stand in the order of the form. */
    OUT_OF_ORDER("out-of-order"),
    /** Another document that has labels in common with the form. */
    LOOK_ALIKE("look-alike"),
    /** A title and nothing that belongs to it. */
    NO_TABLE("no-table"),
    /** Larger than any form. */
    OVER_LIMIT("over-limit"),
    /** A page of a document that holds a picture and no text. */
    NO_TEXT_LAYER("no-text-layer");

    private final String key;

    Reason(String key) {
      this.key = key;
    }

    /** The reason's name in the output. */
    public String key() {
      return key;
    }
  }
}
