package io.github.perfparse.write.base;

/** The version of the program, as the build wrote it down. */
public final class ProgramVersion {

  private ProgramVersion() {}

  /** The version, {@code 1.0.0}. */
  public static String read() {
    return Resource.text("version.txt").strip();
  }
}
