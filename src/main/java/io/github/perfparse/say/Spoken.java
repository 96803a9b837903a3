package io.github.perfparse.say;

/** What is said in one way or another, according to the language. */
public interface Spoken {

  /** Says it in that language, behind what was said before. */
  void tell(StringBuilder to, Language language);

  /** What it is in that language. */
  default String in(Language language) {
    StringBuilder told = new StringBuilder();
    tell(told, language);
    return told.toString();
  }
}
