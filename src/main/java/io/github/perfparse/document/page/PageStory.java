package io.github.perfparse.document.page;

import io.github.perfparse.document.rendition.DocumentLabels;
import io.github.perfparse.document.rendition.DocumentNote;
import io.github.perfparse.document.rendition.MergedCell;
import io.github.perfparse.document.rendition.RenditionWriter;
import io.github.perfparse.form.Place;
import io.github.perfparse.say.Message;
import java.util.ArrayList;
import java.util.List;

/** Writes page after page: lines and tables from top to bottom, tables joined over page breaks. */
final class PageStory {

  private final RenditionWriter into;
  private final DocumentLabels labels;
  private final List<PageTable> open = new ArrayList<>();
  private final List<DocumentNote> notes = new ArrayList<>();
  private Lines behind = Lines.NONE;
  private PrintedPage last = PrintedPage.blank(0);
  private int openPage;
  private int tables;

  /**
   * Lines of a page.
   *
   * @param page 1-based
   * @param room how wide a line may be on it
   */
  private record Lines(List<GlyphLine> lines, int page, double room) {

    static final Lines NONE = new Lines(List.of(), 0, 0);
  }

  PageStory(RenditionWriter into, DocumentLabels labels) {
    this.into = into;
    this.labels = labels;
  }

  /** Writes a page; {@code running} knows the pages around it. */
  void add(PageLayout printed, RunningLines running) {
    PageLayout page = withoutHeadsAgain(withoutLabelsAgain(printed, running));
    int next = 0;
    double room = page.width();
    for (int i = 0; i < page.tables().size(); i++) {
      PageTable table = page.tables().get(i);
      List<GlyphLine> before = linesAbove(page, next, table.top());
      next += before.size();
      if (i == 0 && goesOn(table, before, page.number(), running)) {
        leaveOut(behind.lines());
        leaveOut(before);
        join(table);
      } else {
        close();
        int heads = i == 0 ? running.aboveTitle(before, page.number()) : 0;
        leaveOut(before.subList(0, heads));
        paragraphs(new Lines(before.subList(heads, before.size()), page.number(), room));
        open(table, page.number());
      }
    }
    if (!page.tables().isEmpty()) {
      unseen(page);
    }
    List<GlyphLine> rest = page.lines().subList(next, page.lines().size());
    if (!page.tables().isEmpty()) {
      behind = new Lines(withoutNumber(rest), page.number(), room);
    } else if (open.isEmpty() || !rest.isEmpty()) {
      close();
      spaced(page);
    }
  }

  /** The page without labels of the table above that are printed again over its own. */
  private PageLayout withoutLabelsAgain(PageLayout page, RunningLines running) {
    if (page.tables().isEmpty()) {
      return page;
    }
    PageTable table = page.tables().get(0);
    if (!goesOn(table, linesAbove(page, 0, table.top()), page.number(), running)) {
      return page;
    }
    PrintedPage without = new TableJoin(open.get(0), table, labels).heads().without(page.marks());
    return without == page.marks() ? page : page.with(without, labels);
  }

  /** The page without heads of the page before, where neither has lines. */
  private PageLayout withoutHeadsAgain(PageLayout page) {
    List<Glyph> glyphs = page.marks().glyphs();
    boolean bare = page.tables().isEmpty() && last.number() + 1 == page.number();
    List<Glyph> rest = bare ? DrawnHeads.without(last.glyphs(), glyphs, labels) : glyphs;
    last = page.tables().isEmpty() ? page.marks() : PrintedPage.blank(page.number());
    if (rest.size() == glyphs.size()) {
      return page;
    }
    leaveOutHeads(page.number());
    return page.with(page.marks().with(rest), labels);
  }

  /** The lines below a table without the page's number. */
  private List<GlyphLine> withoutNumber(List<GlyphLine> lines) {
    int end = lines.size();
    while (end > 0 && RunningLines.isPageNumber(lines.get(end - 1).text())) {
      end--;
    }
    leaveOut(lines.subList(end, lines.size()));
    return lines.subList(0, end);
  }

  private static List<GlyphLine> linesAbove(PageLayout page, int from, double y) {
    int to = from;
    while (to < page.lines().size() && page.lines().get(to).y() <= y + 1) {
      to++;
    }
    return page.lines().subList(from, to);
  }

  private boolean goesOn(PageTable table, List<GlyphLine> before, int page, RunningLines running) {
    if (open.isEmpty()) {
      return false;
    }
    PageTable above = open.get(0);
    double size = above.textSize();
    return openPage + 1 >= page
        && above.isAsWideAs(table)
        && running.areAll(behind.lines(), openPage, "", 0)
        && running.areAll(before, page, table.firstText(), size);
  }

  private void open(PageTable table, int page) {
    open.add(table);
    openPage = page;
    behind = Lines.NONE;
  }

  /**
   * Text that nobody sees on the page, and a watermark over it, is told with the table that stands
   * there.
   */
  private void unseen(PageLayout page) {
    if (!page.marks().unseen().isEmpty()) {
      Message text = Message.of("document.unseen", page.number(), page.marks().unseen());
      notes.add(new DocumentNote(DocumentNote.Kind.HIDDEN, 0, text));
    }
    if (!page.marks().slanted().isEmpty()) {
      Message text = Message.of("document.slanted", page.number(), page.marks().slanted());
      notes.add(new DocumentNote(DocumentNote.Kind.FURNITURE, 0, text));
    }
  }

  /** What runs through the pages. */
  private void leaveOut(List<GlyphLine> running) {
    for (GlyphLine line : running) {
      notes.add(
          new DocumentNote(
              DocumentNote.Kind.FURNITURE, 0, Message.of("document.text", line.text())));
    }
  }

  private void leaveOutHeads(int page) {
    notes.add(new DocumentNote(DocumentNote.Kind.FURNITURE, 0, Message.of("document.head", page)));
  }

  private void join(PageTable table) {
    TableJoin join = new TableJoin(open.get(0), table, labels);
    open.set(0, join.table());
    openPage = table.page();
    for (String text : join.joined()) {
      notes.add(new DocumentNote(DocumentNote.Kind.JOINED, 0, Message.of("document.joined", text)));
    }
    if (join.heads().count() > 0) {
      leaveOutHeads(table.page());
    }
    behind = Lines.NONE;
  }

  /** Writes the table that is open and what stands behind it. */
  void close() {
    if (open.isEmpty()) {
      return;
    }
    PageTable table = open.remove(0);
    writeNotes();
    tables++;
    List<MergedCell> cells = new ArrayList<>();
    for (PageCell cell : table.cells()) {
      Place place = cell.place().inTable(tables);
      cells.add(
          new MergedCell(
              cell.text(), cell.row(), cell.column(), cell.rows(), cell.columns(), place));
    }
    into.table(cells, Place.onPage(openPage).inTable(tables));
    paragraphs(behind);
    behind = Lines.NONE;
    into.gap();
  }

  private void writeNotes() {
    for (DocumentNote note : notes) {
      into.note(note.kind(), note.text());
    }
    notes.clear();
  }

  private void paragraphs(Lines own) {
    for (String text : FlowText.paragraphs(own.lines(), own.room())) {
      into.paragraph(text, Place.onPage(own.page()));
    }
  }

  /** Where there is no table, the room between words may part columns. */
  private void spaced(PageLayout page) {
    unseen(page);
    writeNotes();
    for (SpacedLine line : page.spaced()) {
      into.line(line.text(), line.words(), Place.onPage(page.number()));
    }
    into.gap();
  }
}
