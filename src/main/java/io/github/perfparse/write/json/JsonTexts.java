package io.github.perfparse.write.json;

import io.github.perfparse.form.Pointer;
import java.io.IOException;

/** The names and texts of a JSON output, each well-formed whatever the dump holds. */
interface JsonTexts {

  /** Writes the name of a member, one of the program's own. */
  void name(String name) throws IOException;

  /**
   * Writes the name of a member that comes from the dump, so that there is no end to such names.
   */
  void entry(String name) throws IOException;

  void text(String text) throws IOException;

  /** Writes a text that nearly always is one of a few, as the kind of a row. */
  void word(String word) throws IOException;

  void path(Pointer path) throws IOException;
}
