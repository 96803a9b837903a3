package io.github.perfparse.write.base;

/** The version of the program. The build fills it in: every document says it, at no cost. */
public final class ProgramVersion {

  private static final String VERSION = "${project.version}";

  private ProgramVersion() {}

  /** The version, {@code 1.0.0}. */
  public static String read() {
    return VERSION;
  }
}
