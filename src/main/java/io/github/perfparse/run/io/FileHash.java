package io.github.perfparse.run.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** SHA-256 of files, by which they are known wherever they have been moved to. */
public final class FileHash {

  private FileHash() {}

  /** The hash in hexadecimal; empty if there is no such file, as for standard input. */
  public static Optional<String> of(String name) {
    try {
      Path path = Names.path(name);
      if (!Files.isRegularFile(path)) {
        return Optional.empty();
      }
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Optional.of(HexFormat.of().formatHex(digest.digest(Files.readAllBytes(path))));
    } catch (IOException e) {
      // What is wrong with it is told when it is read.
      return Optional.empty();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
