package io.github.perfparse.cli;

import io.github.perfparse.write.Language;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of every command that speaks to people in more than one language. */
final class LanguageOption {

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description =
          "The language of what is for looking at: ${COMPLETION-CANDIDATES}. Default: that of the"
              + " system's locale.")
  private Optional<Language> language = Optional.empty();

  Language language() {
    return language.orElseGet(() -> Language.of(Locale.getDefault()));
  }
}
