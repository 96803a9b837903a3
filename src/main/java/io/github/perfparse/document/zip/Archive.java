package io.github.perfparse.document.zip;

import io.github.perfparse.say.Message;
import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.line.UnreadableInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A ZIP archive in memory. Only the parts that somebody asks for are unpacked, as a stream, so that
 * pictures cost nothing and a part that unpacks to gigabytes goes over a limit and not into memory.
 *
 * <pre>
 * Archive archive = Archive.open(bytes, Limits.USUAL);
 * archive.part("word/document.xml")   →  its bytes, unpacked
 * </pre>
 */
public final class Archive {

  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int ENCRYPTED = 1;
  private static final int LOCAL_HEADER = 30;

  private final byte[] bytes;
  private final Map<String, ArchiveEntry> entries;
  private final Limits limits;

  private Archive(byte[] bytes, Map<String, ArchiveEntry> entries, Limits limits) {
    this.bytes = bytes;
    this.entries = entries;
    this.limits = limits;
  }

  /**
   * Looks at the archive's directory.
   *
   * @throws UnreadableInputException if there is none, as where the file's end is missing
   */
  public static Archive open(byte[] bytes, Limits limits) throws UnreadableInputException {
    Map<String, ArchiveEntry> entries = new LinkedHashMap<>();
    for (ArchiveEntry entry : new Directory(bytes).entries()) {
      entries.putIfAbsent(entry.name(), entry);
    }
    return new Archive(bytes, entries, limits);
  }

  /** The names of all parts, in the archive's order. */
  public Set<String> names() {
    return entries.keySet();
  }

  /**
   * The unpacked bytes of a part, behind a limit.
   *
   * @return empty if there is no part of that name
   * @throws UnreadableInputException if the part cannot be unpacked
   */
  public Optional<InputStream> part(String name) throws UnreadableInputException {
    ArchiveEntry entry = entries.get(name);
    if (entry == null) {
      return Optional.empty();
    }
    if ((entry.flags() & ENCRYPTED) != 0) {
      throw new UnreadableInputException(0, Message.of("encrypted.document"));
    }
    InputStream packed = packed(entry);
    return switch (entry.method()) {
      case STORED -> Optional.of(bounded(packed));
      case DEFLATED -> Optional.of(bounded(new Inflating(packed)));
      default -> throw Directory.damaged("damaged.packing");
    };
  }

  private InputStream packed(ArchiveEntry entry) throws UnreadableInputException {
    int header = entry.header();
    if (header < 0 || header > bytes.length - LOCAL_HEADER) {
      throw Directory.damaged("damaged.outside");
    }
    int start = header + LOCAL_HEADER + unsigned(header + 26) + unsigned(header + 28);
    int length = Math.min(entry.packed(), bytes.length - start);
    return new ByteArrayInputStream(bytes, Math.min(start, bytes.length), Math.max(0, length));
  }

  private int unsigned(int at) {
    return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
  }

  private InputStream bounded(InputStream unpacked) {
    return new BoundedStream(unpacked, limits, Limit.DOCUMENT_UNPACKED);
  }

  /**
   * The whole of a small part as text.
   *
   * @return empty if there is no part of that name
   * @throws IOException if it cannot be unpacked
   */
  public Optional<String> text(String name, int most) throws IOException {
    Optional<InputStream> part = part(name);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = part.get()) {
      return Optional.of(new String(in.readNBytes(most), StandardCharsets.UTF_8));
    }
  }

  /** Gives back the memory outside of Java's heap as soon as it is closed. */
  private static final class Inflating extends InflaterInputStream {

    Inflating(InputStream packed) {
      super(packed, new Inflater(true), 1 << 14);
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }
}
