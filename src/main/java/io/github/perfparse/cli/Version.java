package io.github.perfparse.cli;

import io.github.perfparse.write.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** The version, as the build wrote it down. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"perfparse " + ProgramVersion.read()};
  }
}
