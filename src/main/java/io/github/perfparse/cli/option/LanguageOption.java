package io.github.perfparse.cli.option;

import io.github.perfparse.write.base.Language;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of every command that speaks to people in more than one language. */
public final class LanguageOption {

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description =
          "The language of what is for looking at: ${COMPLETION-CANDIDATES}. Default: that of the"
              + " system's locale.")
  private Optional<Language> language = Optional.empty();

  /** The language of what people read. */
  public Language language() {
    return language.orElseGet(() -> Language.of(Locale.getDefault()));
  }

  /** The language that was asked for, whatever the locale. */
  public Optional<Language> asked() {
    return language;
  }
}
