package io.github.perfparse.cli;

import io.github.perfparse.run.ExitCode;
import io.github.perfparse.say.Language;
import io.github.perfparse.say.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * How help is laid out: examples first, since they answer most questions; exit codes last. Each
 * command gives its examples as its footer; its header is only its line in the list of commands.
 */
final class HelpLayout {

  private static final List<String> SECTIONS =
      List.of(
          UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
          UsageMessageSpec.SECTION_KEY_FOOTER,
          UsageMessageSpec.SECTION_KEY_DESCRIPTION_HEADING,
          UsageMessageSpec.SECTION_KEY_DESCRIPTION,
          UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
          UsageMessageSpec.SECTION_KEY_SYNOPSIS,
          UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
          UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_OPTION_LIST,
          UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
          UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST);

  private static final int WIDTH = 90;

  private HelpLayout() {}

  /** Lays out the help of a command and of all below it. */
  static void apply(CommandLine command, Language language) {
    // The same bytes on every terminal and in every log.
    command.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    command.setUsageHelpWidth(WIDTH);
    command.setAdjustLineBreaksForWideCJKCharacters(true);
    command.setHelpSectionKeys(SECTIONS);
    command.setHelpFactory(new HelpTexts(language));
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.footerHeading(language.phrase("help.examples"));
    usage.descriptionHeading("%n");
    usage.synopsisHeading(language.phrase("help.usage"));
    usage.parameterListHeading(language.phrase("help.inputs"));
    usage.optionListHeading(language.phrase("help.options"));
    usage.commandListHeading(language.phrase("help.commands"));
    usage.exitCodeListHeading(language.phrase("help.exit-codes"));
    usage.exitCodeList(exitCodes(language));
    usage.sortOptions(false);
    for (CommandLine subcommand : command.getSubcommands().values()) {
      apply(subcommand, language);
    }
  }

  private static Map<String, String> exitCodes(Language language) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(Integer.toString(code.code()), Message.of("text", code).in(language));
    }
    return codes;
  }
}
