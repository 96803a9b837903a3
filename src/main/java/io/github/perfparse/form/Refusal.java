package io.github.perfparse.form;

import io.github.perfparse.say.Keyed;
import io.github.perfparse.say.Message;
import java.util.Optional;

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
 * @param detail what was seen, one clause for a person, as {@code no column for the actual value:
 *     this is a 绩效目标申报表}; empty where the reason says it all
 * @param readAs what it would have been read as, for who asks for it all the same; empty where it
 *     was not read at all
 */
public record Refusal(
    SourceRef source, String title, Reason reason, Optional<Message> detail, Optional<Form> readAs)
    implements Outcome {

  /** A refusal of what was not read at all. */
  public Refusal(SourceRef source, String title, Reason reason, Optional<Message> detail) {
    this(source, title, reason, detail, Optional.empty());
  }

  /** What is wrong, for a person: {@code its cells cannot be told apart (9 rows run together)}. */
  public Message sentence() {
    return detail.isEmpty()
        ? reason.meaning()
        : Message.of("sentence.detail", reason.meaning(), detail.get());
  }

  @Override
  public Refusal numbered(int number) {
    Optional<Form> form = readAs.isEmpty() ? readAs : Optional.of(readAs.get().numbered(number));
    return new Refusal(source.numbered(number), title, reason, detail, form);
  }

  /** The same with all lines to that one. */
  public Refusal upTo(int line) {
    int last = Math.max(line, source.lastLine());
    return new Refusal(source.covering(source.firstLine(), last), title, reason, detail, readAs);
  }

  /** The same under that title, with something more that was seen. */
  public Refusal titled(String own, Message seen) {
    Message all = detail.isEmpty() ? seen : detail.get().and(Optional.of(seen));
    return new Refusal(source, own, reason, Optional.of(all), readAs);
  }

  @Override
  public Refusal hashed(String sha256) {
    Optional<Form> form = readAs.isEmpty() ? readAs : Optional.of(readAs.get().hashed(sha256));
    return new Refusal(source.hashed(sha256), title, reason, detail, form);
  }

  /** The same without the form it would have been, as a list of many refusals keeps it. */
  public Refusal bare() {
    return readAs.isEmpty() ? this : new Refusal(source, title, reason, detail);
  }

  /**
   * Why a form is refused, and what can be done about it. The constants' names are part of the
   * output contract.
   */
  public enum Reason implements Keyed {
    /** The text does not tell where one cell ends and the next begins. */
    CELLS_NOT_TOLD_APART,
    /** Most cells have lost text before the text came here. */
    TEXT_LOST,
    /** The cells do not stand in the order of the form. */
    OUT_OF_ORDER,
    /** Another document that has labels in common with the form. */
    LOOK_ALIKE,
    /** A title and nothing that belongs to it. */
    NO_TABLE,
    /** Larger than any form. */
    OVER_LIMIT,
    /** A page of a document that holds a picture and no text. */
    NO_TEXT_LAYER,
    /** A page of a document in fonts that do not tell which characters they show. */
    UNREADABLE_FONT,
    /** A file of another kind inside of a document. */
    EMBEDDED_FILE,
    /** A part of a document that is broken. */
    DAMAGED,
    /** The program made a mistake over it. */
    INTERNAL_ERROR;

    /** Whether a form stands there that could not be read as a whole. */
    public boolean isOfReading() {
      return this == CELLS_NOT_TOLD_APART || this == TEXT_LOST || this == OUT_OF_ORDER;
    }

    /** What it says of the form, one clause for a person. */
    public Message meaning() {
      return Message.of("refused." + key());
    }

    /** What to do to have the form read, one clause for a person. */
    public Message advice() {
      return Message.of("advice." + key());
    }
  }
}
