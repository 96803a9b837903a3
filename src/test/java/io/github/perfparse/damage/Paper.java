package io.github.perfparse.damage;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How a sheet is written down: separators, line ends, bytes, and the prose around it. */
final class Paper {

  /** How cells are separated. */
  enum Syntax {
    TABS,
    TRIMMED_TABS,
    PIPES,
    HTML
  }

  private Syntax syntax = Syntax.TABS;
  private String newline = "\n";
  private String mark = "";
  private Charset charset = StandardCharsets.UTF_8;
  private final List<String> before = new ArrayList<>();
  private final List<String> after = new ArrayList<>();

  Syntax syntax() {
    return syntax;
  }

  void syntax(Syntax chosen) {
    syntax = chosen;
  }

  String newline() {
    return newline;
  }

  void newline(String chosen) {
    newline = chosen;
  }

  /** What the bytes begin with: a byte order mark or nothing. */
  String mark() {
    return mark;
  }

  void mark(String chosen) {
    mark = chosen;
  }

  Charset charset() {
    return charset;
  }

  void charset(Charset chosen) {
    charset = chosen;
  }

  /** Lines printed before the form. */
  List<String> before() {
    return before;
  }

  /** Lines printed after the form. */
  List<String> after() {
    return after;
  }
}
