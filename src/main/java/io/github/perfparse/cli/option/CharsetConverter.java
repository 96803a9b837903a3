package io.github.perfparse.cli.option;

import io.github.perfparse.text.ReadWords;
import java.nio.charset.Charset;
import picocli.CommandLine.ITypeConverter;

/** Turns the name of an encoding into the encoding. */
final class CharsetConverter implements ITypeConverter<Charset> {

  @Override
  public Charset convert(String name) {
    return ReadWords.charset(name);
  }
}
