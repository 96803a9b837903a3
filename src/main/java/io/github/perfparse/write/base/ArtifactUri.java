package io.github.perfparse.write.base;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A file's name as a URI reference (RFC 3986), relative where the name is.
 *
 * <pre>
 * 2023/自评 表.txt  →  2023/%E8%87%AA%E8%AF%84%20%E8%A1%A8.txt
 * /data/a.txt     →  file:///data/a.txt
 * </pre>
 */
public final class ArtifactUri {

  /** What stands for itself; a colon does not, as it would make the first name a scheme. */
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private ArtifactUri() {}

  public static String of(String name) {
    String path = WellFormed.text(name).replace(File.separatorChar, '/');
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (PLAIN.indexOf(b) >= 0) {
        uri.append((char) b);
      } else {
        uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return uri.toString();
  }
}
