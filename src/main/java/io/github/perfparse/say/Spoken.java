package io.github.perfparse.say;

/** What is said in one way or another, according to the language. */
public interface Spoken {

  /** What it is in that language. */
  String in(Language language);
}
