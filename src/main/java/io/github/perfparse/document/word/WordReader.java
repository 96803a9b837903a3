package io.github.perfparse.document.word;

import io.github.perfparse.document.rendition.DocumentReader;
import io.github.perfparse.document.rendition.RenditionWriter;
import io.github.perfparse.document.zip.Archive;
import io.github.perfparse.document.zip.PartXml;
import io.github.perfparse.document.zip.Parts;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.line.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads a Word document's body. Its headers, footers, comments and notes are no part of a form. */
public final class WordReader implements DocumentReader {

  @Override
  public void read(byte[] bytes, Limits limits, RenditionWriter into) throws IOException {
    Archive archive = Archive.open(bytes, limits);
    String main = Parts.main(archive);
    Numbering numbering = numbering(archive, main);
    try (InputStream part =
        archive
            .part(main)
            .orElseThrow(
                () -> new UnreadableInputException(0, Message.of("damaged.document", main)))) {
      Elements elements = elements(part);
      StoryPrinter printer = new StoryPrinter(into);
      new StoryReader(elements, limits, numbering).read(printer::add);
      printer.finish();
    }
  }

  private static Numbering numbering(Archive archive, String main) throws IOException {
    for (Parts.Related related : Parts.related(archive, main).values()) {
      Optional<InputStream> part =
          related.type().equals("numbering") ? archive.part(related.name()) : Optional.empty();
      if (part.isPresent()) {
        try (InputStream in = part.get()) {
          return new NumberingReader(elements(in)).read();
        }
      }
    }
    return new Numbering(Map.of());
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
