package io.github.perfparse.cli;

import io.github.perfparse.say.Language;
import io.github.perfparse.write.base.Resource;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.IHelpFactory;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What help says of commands and options: the rows of {@code src/docs/options.md}, key, English,
 * Chinese. They are read when help is shown.
 *
 * <pre>
 * | `quiet` | Tell only what failed. | 只说哪些没有读成。 |
 * </pre>
 */
record HelpTexts(Language language) implements IHelpFactory {

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(\\S+)` \\| (.*) \\| (?:(.*) )?\\|$");

  @Override
  public Help create(CommandSpec command, ColorScheme colors) {
    if (command.resourceBundle() == null) {
      command.root().commandLine().setResourceBundle(texts());
    }
    return new Help(command, colors);
  }

  private ResourceBundle texts() {
    Object[][] texts =
        ROW.matcher(Resource.text("options.md"))
            .results()
            .map(row -> new Object[] {row.group(1), text(row)})
            .toArray(Object[][]::new);
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        return texts;
      }
    };
  }

  private String text(MatchResult row) {
    boolean isSame = language == Language.EN || row.group(3) == null;
    String text = row.group(isSame ? 2 : 3).replace("\\|", "|");
    return row.group(1).contains(".footer.") ? "  " + text : text;
  }
}
