package io.github.perfparse.cli;

import io.github.perfparse.cli.option.CommonOptions;
import io.github.perfparse.run.Environment;
import io.github.perfparse.run.ExitCode;
import io.github.perfparse.run.io.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code perfparse cache}: makes the program start faster. */
@Command(
    name = "cache",
    header = "Make perfparse start faster on this computer.",
    description = {
      "Keep the program's classes in a file that Java can start with, in $PERFPARSE_CACHE_DIR,",
      "$XDG_CACHE_HOME/perfparse or ~/.cache/perfparse. To be repeated after an update of perfparse",
      "or Java; until then the file is ignored. Nothing else ever writes it."
    },
    footer = {"  perfparse cache", "  perfparse cache --remove"})
final class CacheCommand implements Callable<Integer> {

  private final Environment environment;

  @Option(names = "--remove", description = "Remove the file.")
  private boolean remove;

  @Mixin private CommonOptions common;

  CacheCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    ClassCache cache = ClassCache.of(System.getenv());
    try {
      if (remove) {
        cache.remove();
      } else {
        environment.talk().say("wrote " + cache.make(program()));
      }
      return ExitCode.DONE.code();
    } catch (IOException e) {
      throw new OutputException("the cache in " + cache.folder(), e);
    }
  }

  private static Path program() throws IOException {
    Path program = Path.of(System.getProperty("java.class.path", ""));
    if (!Files.isRegularFile(program)) {
      throw new IOException("perfparse does not run from its jar; run the one that is installed");
    }
    return program;
  }
}
