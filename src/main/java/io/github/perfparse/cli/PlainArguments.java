package io.github.perfparse.cli;

import io.github.perfparse.run.io.Input;
import io.github.perfparse.run.io.SettingsFile;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Recognises the command line that is used most, {@code perfparse extract FILE…} without options.
 * To load picocli takes longer than to read a form, and here it has nothing to decide.
 */
public final class PlainArguments {

  private static final String COMMAND = "extract";

  /** With more it pays to read several at a time, and the start is soon made up for. */
  private static final int FEW = 8;

  private PlainArguments() {}

  /** The inputs of a plain command line; none if it has to be looked at more closely. */
  public static List<Input> inputs(String[] args) {
    if (args.length < 2 || args.length > FEW || !args[0].equals(COMMAND)) {
      return List.of();
    }
    List<Input> inputs = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      if (args[i].isEmpty() || args[i].charAt(0) == '-' || isMany(args[i])) {
        return List.of();
      }
      inputs.add(new Input(args[i]));
    }
    List<String> names = Arrays.asList(args).subList(1, args.length);
    return SettingsFile.find(names).isEmpty() ? inputs : List.of();
  }

  /** A list or a folder. */
  private static boolean isMany(String name) {
    return name.charAt(0) == '@' || new File(name).isDirectory();
  }
}
