package io.github.perfparse.cli;

import io.github.perfparse.run.Environment;
import io.github.perfparse.run.Errors;
import io.github.perfparse.run.Library;
import io.github.perfparse.run.io.Streams;
import io.github.perfparse.say.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/**
 * Makes the man pages; run by the build. picocli describes each command as an AsciiDoc document,
 * {@link Roff} turns that into what {@code man} reads.
 */
public final class ManPages {

  private ManPages() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    List<CommandSpec> commands = new ArrayList<>();
    CommandLine root = commands();
    commands.add(root.getCommandSpec());
    root.getSubcommands().values().forEach(command -> commands.add(command.getCommandSpec()));
    Path documents = Files.createDirectories(folder.resolve("asciidoc"));
    int code =
        ManPageGenerator.generateManPage(
            documents.toFile(), null, new boolean[0], true, commands.toArray(CommandSpec[]::new));
    if (code != 0) {
      throw new IOException("no man pages: " + code);
    }
    convert(documents, folder, args[1]);
  }

  private static void convert(Path documents, Path folder, String version) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(documents, "*.adoc")) {
      for (Path file : files) {
        String name = file.getFileName().toString().replace(".adoc", ".1");
        Files.writeString(folder.resolve(name), Roff.of(Files.readString(file), version));
      }
    }
  }

  /** All commands with all that help says of them. */
  static CommandLine commands() {
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new PrintWriter(Writer.nullWriter()),
            FakeDevices.FILES);
    Environment environment = new Environment(streams, Library.real(), Language.EN);
    CommandLine commands =
        new Commands(environment, new Errors(environment, new String[0])).commandLine();
    // Only who asks for help gets the descriptions.
    commands.getHelp();
    return commands;
  }
}
