package io.github.perfparse.form;

import java.util.List;
import java.util.Optional;

/**
 * Where a form stands.
 *
 * @param file the input's name as the user gave it; {@code -} for standard input
 * @param form 1-based number of the form in its input
 * @param firstLine 1-based line on which the form begins
 * @param lastLine 1-based line on which its last cell begins
 * @param dialect how most of its rows were separated: {@code tab}, {@code pipe}, {@code html},
 *     {@code cell-per-line} …
 * @param kind what the input is: {@code text}, {@code docx}, {@code xlsx}, {@code pdf}
 * @param place where in a document the form begins
 * @param sha256 the input's SHA-256 in hexadecimal; empty unless it was asked for, and of standard
 *     input
 * @param lines the untouched lines from {@code firstLine} on; empty unless they were asked for
 */
public record SourceRef(
    String file,
    int form,
    int firstLine,
    int lastLine,
    String dialect,
    String kind,
    Place place,
    Optional<String> sha256,
    List<String> lines) {

  /** The dialect of a form whose words were read in their order. */
  public static final String BY_WORDS = "aligned";

  /** The dialect of a form whose columns were told by the places of its words. */
  public static final String BY_COLUMNS = "spaced";

  private static final String TEXT = "text";

  public SourceRef {
    lines = List.copyOf(lines);
  }

  /** A place in a text, without its lines. */
  public SourceRef(String file, int form, int firstLine, int lastLine, String dialect) {
    this(file, form, firstLine, lastLine, dialect, TEXT, Place.NONE, Optional.empty(), List.of());
  }

  /** Whether the input is a document, so that lines are those of its rendition. */
  public boolean isDocument() {
    return !kind.equals(TEXT);
  }

  /** The same place with its lines. */
  public SourceRef quoting(List<String> quoted) {
    return new SourceRef(file, form, firstLine, lastLine, dialect, kind, place, sha256, quoted);
  }

  /** The same place in an input of that hash. */
  SourceRef hashed(String hash) {
    return new SourceRef(
        file, form, firstLine, lastLine, dialect, kind, place, Optional.of(hash), lines);
  }

  /** The same place of the form with that number. */
  SourceRef numbered(int number) {
    return new SourceRef(file, number, firstLine, lastLine, dialect, kind, place, sha256, lines);
  }

  /** Whether its words were read in their order. */
  public boolean isReadByWords() {
    return dialect.equals(BY_WORDS);
  }

  /** Whether its columns were told by the places of its words. */
  public boolean isReadByColumns() {
    return dialect.equals(BY_COLUMNS);
  }

  /** Whether no signs part its cells: words or their places told them. */
  public boolean isWithoutGrid() {
    return isReadByWords() || isReadByColumns();
  }

  /** Whether the line is one of it. */
  public boolean holds(int line) {
    return firstLine <= line && line <= lastLine;
  }

  /** From one line to another. */
  SourceRef covering(int first, int last) {
    return new SourceRef(file, form, first, last, dialect, kind, place, sha256, lines);
  }

  /** The same lines, which are those of a document. */
  public SourceRef inDocument(String documentKind, Place begins) {
    return new SourceRef(
        file, form, firstLine, lastLine, dialect, documentKind, begins, sha256, lines);
  }
}
