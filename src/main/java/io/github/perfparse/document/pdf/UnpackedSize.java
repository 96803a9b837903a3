package io.github.perfparse.document.pdf;

import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What the streams that a page draws with unpack to: what it draws itself, its fonts, and whatever
 * is drawn again and again. The library unpacks each as a whole into memory and knows no bound, so
 * each is unpacked here first, once in a file, and thrown away. Pictures are left alone.
 */
final class UnpackedSize {

  /** The library holds what it unpacks, where parts of other documents run past. */
  private static final int HELD = 4;

  private static final Set<COSName> PACKED =
      Set.of(
          COSName.FLATE_DECODE,
          COSName.FLATE_DECODE_ABBREVIATION,
          COSName.LZW_DECODE,
          COSName.LZW_DECODE_ABBREVIATION,
          COSName.RUN_LENGTH_DECODE,
          COSName.RUN_LENGTH_DECODE_ABBREVIATION,
          COSName.ASCII85_DECODE,
          COSName.ASCII85_DECODE_ABBREVIATION,
          COSName.ASCII_HEX_DECODE,
          COSName.ASCII_HEX_DECODE_ABBREVIATION);

  private final Limits limits;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  UnpackedSize(Limits limits) {
    this.limits = limits;
  }

  /** Fails if a page's streams go over the limit {@code document-unpacked}. */
  void check(PDPage page) {
    Meter meter = new Meter();
    Deque<COSBase> open = new ArrayDeque<>();
    add(page.getCOSObject().getDictionaryObject(COSName.CONTENTS), open);
    add(page.getResources() == null ? null : page.getResources().getCOSObject(), open);
    add(page.getCOSObject().getDictionaryObject(COSName.ANNOTS), open);
    while (!open.isEmpty()) {
      COSBase next = open.pop();
      if (next instanceof COSArray array) {
        array.forEach(item -> add(item, open));
      } else if (next instanceof COSDictionary dictionary) {
        addParts(dictionary, open);
      }
      if (next instanceof COSStream stream) {
        unpack(stream, meter);
      }
    }
  }

  /** Notes of a page know the page and those around it. */
  private void addParts(COSDictionary dictionary, Deque<COSBase> open) {
    for (COSName key : dictionary.keySet()) {
      if (!key.equals(COSName.PARENT) && !key.equals(COSName.P)) {
        add(dictionary.getItem(key), open);
      }
    }
  }

  private void add(COSBase item, Deque<COSBase> open) {
    COSBase base = item instanceof COSObject object ? object.getObject() : item;
    boolean holds = base instanceof COSDictionary || base instanceof COSArray;
    boolean page = base instanceof COSDictionary d && COSName.PAGE.equals(d.getItem(COSName.TYPE));
    if (holds && !page && seen.add(base)) {
      open.push(base);
    }
  }

  private static void unpack(COSStream stream, Meter meter) {
    List<COSName> filters = filters(stream);
    if (COSName.IMAGE.equals(stream.getItem(COSName.SUBTYPE)) || !PACKED.containsAll(filters)) {
      return;
    }
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream packed = raw;
      for (int i = 0; i < filters.size(); i++) {
        Held held = new Held(meter, i + 1 < filters.size());
        FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(packed, held, stream, i);
        packed = new ByteArrayInputStream(held.bytes.toByteArray());
      }
    } catch (IOException e) {
      // Whoever draws with it meets the damage too, and tells of it.
    }
  }

  private static List<COSName> filters(COSStream stream) {
    COSBase filters = stream.getFilters();
    List<COSName> names = new ArrayList<>();
    if (filters instanceof COSName name) {
      names.add(name);
    } else if (filters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        names.add(array.getObject(i) instanceof COSName name ? name : COSName.A);
      }
    }
    return names;
  }

  /** Counts the bytes of all streams of a page. */
  private final class Meter {

    private long bytes;

    void add(int count) {
      bytes += count;
      limits.check(Limit.DOCUMENT_UNPACKED, bytes * HELD, 0);
    }
  }

  /** Takes what a filter unpacks; keeps it only for another filter. */
  private static final class Held extends OutputStream {

    private final Meter meter;
    private final boolean kept;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Held(Meter meter, boolean kept) {
      this.meter = meter;
      this.kept = kept;
    }

    @Override
    public void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int start, int count) {
      meter.add(count);
      if (kept) {
        bytes.write(from, start, count);
      }
    }
  }
}
