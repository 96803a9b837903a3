package io.github.perfparse.cli.option;

import io.github.perfparse.run.io.Input;
import io.github.perfparse.run.io.Streams;
import io.github.perfparse.say.Language;
import io.github.perfparse.say.Message;
import io.github.perfparse.say.Series;
import io.github.perfparse.write.FormFormat;
import io.github.perfparse.write.FormStyle;
import io.github.perfparse.write.ReportFormat;
import io.github.perfparse.write.base.Detail;
import io.github.perfparse.write.table.Table;
import io.github.perfparse.write.table.TableStyle;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What forms are written as. */
public final class FormatOptions {

  @Option(names = "--format", paramLabel = "FORMAT")
  private Optional<FormFormat> format;

  @Option(names = "--table", paramLabel = "TABLE")
  private Optional<Table> table = Optional.empty();

  @Option(names = "--headers", paramLabel = "LANGUAGE")
  private Optional<Language> heads = Optional.empty();

  @Option(names = "--bom")
  private boolean bom;

  @Option(names = "--raw-csv")
  private boolean raw;

  /** None is given; picocli gives them. */
  public FormatOptions() {
    this(new PlainOptions());
  }

  /** With these options, and no other. */
  public FormatOptions(PlainOptions plain) {
    this.format = plain.format(FormFormat.class);
  }

  /**
   * The format to write, from what is given.
   *
   * @param output the name of the output
   * @throws ParameterException if it does not go with the output, the options or this computer
   */
  public FormFormat format(Optional<String> output, Streams streams) {
    boolean isFile = output.isPresent() && !output.get().equals(Input.STANDARD);
    FormFormat usual = isFile && format.isEmpty() ? named(output.get()) : FormFormat.JSON;
    FormFormat chosen = fit(format.orElse(usual));
    if (chosen.isBinary() && !isFile && streams.devices().outIsTerminal()) {
      throw new WrongUsage("usage.binary", chosen);
    }
    return chosen;
  }

  /** As the other, for files that are named after the inputs. */
  public FormFormat ofFiles() {
    return fit(format.orElse(FormFormat.JSON));
  }

  private FormFormat fit(FormFormat chosen) {
    refuse(FormFormat.Choice.TABLE, table.isPresent(), "--table", chosen);
    refuse(FormFormat.Choice.HEADS, heads.isPresent(), "--headers", chosen);
    refuse(FormFormat.Choice.MARK, bom, "--bom", chosen);
    refuse(FormFormat.Choice.FORMULAS, raw, "--raw-csv", chosen);
    Optional<Message> obstacle = chosen.obstacle();
    if (obstacle.isPresent()) {
      throw new WrongUsage("text", obstacle.get());
    }
    return chosen;
  }

  private FormFormat named(String file) {
    Optional<FormFormat> named = FormFormat.ofName(file);
    if (named.isEmpty()) {
      throw new WrongUsage("talk.about", file, advice(file));
    }
    return named.get();
  }

  /** What one who names such an output may want. */
  private static Message advice(String file) {
    if (new File(file).isDirectory()) {
      return Message.of("usage.output-folder");
    }
    List<String> endings =
        Arrays.stream(FormFormat.values()).map(format -> "." + format.extension()).toList();
    return ReportFormat.ofName(file).isPresent()
        ? Message.of("usage.output-report")
        : Message.of("usage.output-format", new Series("series.comma", endings));
  }

  /**
   * How to write it.
   *
   * @param common which language to speak
   * @throws ParameterException if the format has no room for that detail
   */
  public FormStyle style(FormFormat chosen, Detail detail, CommonOptions common) {
    boolean isDetailed = detail == Detail.PROVENANCE;
    refuse(FormFormat.Choice.PROVENANCE, isDetailed, "--provenance", chosen);
    Language language =
        chosen.isForPeople() ? heads.orElseGet(common::language) : common.ofPrograms();
    TableStyle tables =
        new TableStyle(
            table.orElse(Table.INDICATORS),
            heads.orElse(language),
            language,
            bom ? TableStyle.Mark.BYTE_ORDER : TableStyle.Mark.NONE,
            raw ? TableStyle.Formulas.RAW : TableStyle.Formulas.GUARDED,
            Optional.empty());
    return new FormStyle(detail, language, Optional.of(tables));
  }

  private void refuse(FormFormat.Choice choice, boolean isGiven, String option, FormFormat chosen) {
    if (isGiven && !chosen.has(choice)) {
      throw new WrongUsage("usage.not-with", option, chosen, having(choice));
    }
  }

  private static Series having(FormFormat.Choice choice) {
    return new Series(
        "series.and",
        Arrays.stream(FormFormat.values())
            .filter(candidate -> candidate.has(choice))
            .map(candidate -> "--format " + candidate)
            .toList());
  }
}
