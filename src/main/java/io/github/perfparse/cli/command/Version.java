package io.github.perfparse.cli.command;

import io.github.perfparse.write.base.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** The version, as the build wrote it down. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"perfparse " + ProgramVersion.read()};
  }
}
