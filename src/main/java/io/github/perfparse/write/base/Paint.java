package io.github.perfparse.write.base;

import io.github.perfparse.check.evidence.Severity;

/** Colours words for a terminal, or leaves them as they are. */
public record Paint(Color color) {

  private static final String BOLD = "1";
  private static final String DIM = "2";
  private static final String RED = "1;31";
  private static final String YELLOW = "1;33";
  private static final String CYAN = "36";

  public String heading(String text) {
    return in(BOLD, text);
  }

  public String aside(String text) {
    return in(DIM, text);
  }

  public String severity(Severity severity) {
    return severity(severity, severity.key());
  }

  /** A text in the colour of a severity. */
  public String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> in(RED, text);
      case WARNING -> in(YELLOW, text);
      case INFO -> in(CYAN, text);
    };
  }

  public String failure(String text) {
    return in(RED, text);
  }

  private String in(String code, String text) {
    return color == Color.ON ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
