package io.github.perfparse.files;

import io.github.perfparse.say.FileFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.List;

/**
 * A list of inputs: UTF-8, a name a line, relative to the list's own folder.
 *
 * <pre>
 * # 2023
 * 市水务局/自评表.txt
 * ../2022
 * </pre>
 */
final class ListFile {

  private ListFile() {}

  static List<String> read(String name, InputStream list) throws IOException {
    // Not readAllBytes, which asks standard input for its length even where it is a pipe.
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    list.transferTo(bytes);
    return text(name, bytes.toByteArray())
        .lines()
        .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static String text(String name, byte[] bytes) throws FileSystemException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new FileFault(name, "file.list");
    }
  }
}
