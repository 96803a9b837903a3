package io.github.perfparse.run.io;

import io.github.perfparse.files.Scope;
import java.io.File;
import java.util.List;

/**
 * The settings file that a run takes without being told: {@code perfparse.properties} beside its
 * inputs, or else in the user's folder for settings.
 */
public final class SettingsFile {

  /** Where the launcher looked for that of the user; it does so faster. */
  private static final String LAUNCHER = "perfparse.settings";

  private SettingsFile() {}

  /**
   * Its name; blank if there is none.
   *
   * @param inputs the names of files, folders and lists on the command line
   */
  public static String find(List<String> inputs) {
    for (String input : inputs) {
      String name = input.startsWith("@") ? input.substring(1) : input;
      File folder = new File(name);
      if (!input.equals(Input.STANDARD) && !folder.isDirectory()) {
        folder = folder.getParentFile();
      }
      File file = new File(folder, Scope.SETTINGS);
      if (!input.equals(Input.STANDARD) && file.isFile()) {
        return file.getPath();
      }
    }
    String users = System.getProperty(LAUNCHER);
    return users == null ? ofUser() : users;
  }

  private static String ofUser() {
    String named = System.getenv("XDG_CONFIG_HOME");
    File folder =
        named == null || named.isEmpty()
            ? new File(System.getProperty("user.home"), ".config")
            : new File(named);
    File file = new File(new File(folder, "perfparse"), Scope.SETTINGS);
    return file.isFile() ? file.getPath() : "";
  }
}
