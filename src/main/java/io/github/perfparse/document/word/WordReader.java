package io.github.perfparse.document.word;

import io.github.perfparse.document.rendition.DocumentReader;
import io.github.perfparse.document.rendition.RenditionWriter;
import io.github.perfparse.document.rendition.Unread;
import io.github.perfparse.document.zip.Archive;
import io.github.perfparse.document.zip.PartXml;
import io.github.perfparse.document.zip.Parts;
import io.github.perfparse.form.Place;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.line.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads a Word document's body. Its headers, footers, comments and notes are no part of a form. */
public final class WordReader implements DocumentReader {

  @Override
  public void read(byte[] bytes, Limits limits, RenditionWriter into) throws IOException {
    Archive archive = Archive.open(bytes, limits);
    String main = Parts.main(archive);
    Map<String, String> others = new HashMap<>();
    for (Parts.Related related : Parts.related(archive, main).values()) {
      others.put(related.type(), related.name());
    }
    Numbering numbering = numbering(archive, others.getOrDefault("numbering", ""));
    HiddenStyles styles = styles(archive, others.getOrDefault("styles", ""));
    try (InputStream part =
        archive
            .part(main)
            .orElseThrow(
                () -> new UnreadableInputException(0, Message.of("damaged.document", main)))) {
      Elements elements = elements(part);
      StoryPrinter printer = new StoryPrinter(into);
      StoryReader reader = new StoryReader(elements, limits, numbering, styles);
      reader.read(printer::add);
      printer.finish();
      if (reader.isEmbedding()) {
        Message what = Message.of("document.embedded");
        into.unread(new Unread(Refusal.Reason.EMBEDDED_FILE, what, into.nextLine(), Place.NONE));
      }
    }
  }

  private static Numbering numbering(Archive archive, String name) throws IOException {
    Optional<InputStream> part = archive.part(name);
    if (part.isEmpty()) {
      return new Numbering(Map.of());
    }
    try (InputStream in = part.get()) {
      return new NumberingReader(elements(in)).read();
    }
  }

  private static HiddenStyles styles(Archive archive, String name) throws IOException {
    Optional<InputStream> part = archive.part(name);
    if (part.isEmpty()) {
      return new HiddenStyles();
    }
    try (InputStream in = part.get()) {
      return HiddenStyles.read(elements(in));
    }
  }

  private static Elements elements(InputStream part) throws UnreadableInputException {
    try {
      return new Elements(PartXml.open(part));
    } catch (XMLStreamException e) {
      throw new UnreadableInputException(
          0, Message.of("damaged.document", Message.of("damaged.no-xml")));
    }
  }
}
