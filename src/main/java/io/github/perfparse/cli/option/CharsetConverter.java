package io.github.perfparse.cli.option;

import java.nio.charset.Charset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns the name of an encoding into the encoding. */
final class CharsetConverter implements ITypeConverter<Charset> {

  @Override
  public Charset convert(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "'" + name + "' is no known encoding, as UTF-8, GB18030 or UTF-16LE are");
    }
  }
}
