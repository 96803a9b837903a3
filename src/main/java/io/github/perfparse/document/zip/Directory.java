package io.github.perfparse.document.zip;

import io.github.perfparse.say.Message;
import io.github.perfparse.text.line.UnreadableInputException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory at the end of a ZIP archive, which says where the parts are. Sizes beyond 32 bits
 * are understood where they are really small, as some writers use the long form for everything.
 */
final class Directory {

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int LONG_LOCATOR = 0x07064b50;
  private static final int LONG_LOCATOR_LENGTH = 20;
  private static final int LONG_SIZES = 1;

  /** No document has so many parts, and each takes memory. */
  private static final int MOST = 20_000;

  private final ByteBuffer bytes;

  Directory(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  static UnreadableInputException damaged(String what, Object... parts) {
    return new UnreadableInputException(0, Message.of("damaged.document", Message.of(what, parts)));
  }

  List<ArchiveEntry> entries() throws UnreadableInputException {
    int at = start(end());
    List<ArchiveEntry> entries = new ArrayList<>();
    while (isEntry(at)) {
      if (entries.size() == MOST) {
        throw damaged("damaged.parts", MOST);
      }
      entries.add(entry(at));
      at += ENTRY_LENGTH + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
    }
    if (entries.isEmpty()) {
      throw damaged("damaged.empty");
    }
    return entries;
  }

  private int end() throws UnreadableInputException {
    int at = bytes.limit() - END_LENGTH;
    int first = Math.max(0, at - LONGEST_COMMENT);
    while (at >= first && bytes.getInt(at) != END) {
      at--;
    }
    if (at < first) {
      throw damaged("damaged.end");
    }
    return at;
  }

  private int start(int end) {
    int locator = end - LONG_LOCATOR_LENGTH;
    if (locator >= 0 && bytes.getInt(locator) == LONG_LOCATOR) {
      long record = bytes.getLong(locator + 8);
      if (record >= 0 && record <= bytes.limit() - 56) {
        return inside(bytes.getLong((int) record + 48));
      }
    }
    return inside(bytes.getInt(end + 16) & 0xFFFFFFFFL);
  }

  private int inside(long offset) {
    return offset < 0 || offset > bytes.limit() ? bytes.limit() : (int) offset;
  }

  private boolean isEntry(int at) {
    return at >= 0
        && at <= bytes.limit() - ENTRY_LENGTH
        && bytes.getInt(at) == ENTRY
        && at + ENTRY_LENGTH + unsigned(at + 28) + unsigned(at + 30) <= bytes.limit();
  }

  private ArchiveEntry entry(int at) {
    long packed = bytes.getInt(at + 20) & 0xFFFFFFFFL;
    long unpacked = bytes.getInt(at + 24) & 0xFFFFFFFFL;
    long header = bytes.getInt(at + 42) & 0xFFFFFFFFL;
    int extra = longSizes(at);
    if (extra >= 0) {
      int next = extra + (unpacked == 0xFFFFFFFFL ? 8 : 0);
      packed = packed == 0xFFFFFFFFL ? longAt(next) : packed;
      next += bytes.getInt(at + 20) == -1 ? 8 : 0;
      header = header == 0xFFFFFFFFL ? longAt(next) : header;
    }
    int flags = unsigned(at + 8);
    int method = unsigned(at + 10);
    return new ArchiveEntry(name(at), flags, method, inside(packed), inside(header));
  }

  private long longAt(int at) {
    return at <= bytes.limit() - 8 ? bytes.getLong(at) : -1;
  }

  /** Where the long sizes of an entry stand; -1 if it has none. */
  private int longSizes(int at) {
    int extra = at + ENTRY_LENGTH + unsigned(at + 28);
    int end = extra + unsigned(at + 30);
    while (extra + 4 <= end) {
      if (unsigned(extra) == LONG_SIZES) {
        return extra + 4;
      }
      extra += 4 + unsigned(extra + 2);
    }
    return -1;
  }

  private String name(int at) {
    byte[] name = new byte[unsigned(at + 28)];
    bytes.get(at + ENTRY_LENGTH, name);
    String path = new String(name, StandardCharsets.UTF_8).replace('\\', '/');
    return path.startsWith("/") ? path.substring(1) : path;
  }

  private int unsigned(int at) {
    return bytes.getShort(at) & 0xFFFF;
  }
}
