package io.github.perfparse.run.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What stands behind a standard stream, as the Linux kernel tells: {@code /dev/pts/3}, {@code
 * pipe:[7]}, the name of a file. Elsewhere nothing is known, and the callers have to do with less.
 */
public final class Descriptors implements Devices {

  private static final int IN = 0;
  private static final int OUT = 1;
  private static final int ERR = 2;

  /**
   * Where the kernel does not tell, the JDK's console has to do. It is there only if standard
   * output is a terminal as well; so {@code perfparse extract > forms.json} without a file waits
   * for input on those systems, as {@code cat} does. From JDK 22 on there can be a console even
   * where nothing is a terminal; the provider asked for here, which JDK 17 does not know of and
   * does not need, answers as before.
   */
  @Override
  public boolean inIsTerminal() {
    String target = target(IN);
    if (!target.isEmpty()) {
      return isTerminal(target);
    }
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }

  @Override
  public boolean outIsPipe() {
    return target(OUT).startsWith("pipe:");
  }

  @Override
  public boolean outIsTerminal() {
    return isTerminal(target(OUT));
  }

  @Override
  public boolean outTakesColor() {
    return outIsTerminal() && wantsColor(System.getenv());
  }

  /** See no-color.org: set to anything but nothing, NO_COLOR means no. */
  public static boolean wantsColor(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  @Override
  public boolean errIsTerminal() {
    return isTerminal(target(ERR));
  }

  static boolean isTerminal(String target) {
    return target.startsWith("/dev/pts/")
        || target.startsWith("/dev/tty")
        || target.equals("/dev/console");
  }

  private static String target(int descriptor) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
    } catch (IOException | UnsupportedOperationException e) {
      return "";
    }
  }
}
