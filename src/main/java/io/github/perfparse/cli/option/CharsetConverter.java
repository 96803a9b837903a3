package io.github.perfparse.cli.option;

import java.nio.charset.Charset;
import picocli.CommandLine.ITypeConverter;

/** Turns the name of an encoding into the encoding. */
final class CharsetConverter implements ITypeConverter<Charset> {

  @Override
  public Charset convert(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new WrongWord("usage.encoding", name);
    }
  }
}
