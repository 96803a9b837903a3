package io.github.perfparse.cli;

import io.github.perfparse.write.base.Resource;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.IHelpFactory;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Help whose descriptions are those of {@code help_zh.properties}; they are read when it is shown.
 */
final class ChineseHelp implements IHelpFactory {

  @Override
  public Help create(CommandSpec command, ColorScheme colors) {
    if (command.resourceBundle() == null) {
      command.root().commandLine().setResourceBundle(descriptions());
    }
    return new Help(command, colors);
  }

  private static ResourceBundle descriptions() {
    try {
      return new PropertyResourceBundle(new StringReader(Resource.text("say/help_zh.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
