package io.github.perfparse.document.word;

import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a paragraph: the text of its runs, the results of its fields and not their instructions,
 * and apart from them what stands in its text boxes.
 */
final class ParagraphReader {

  /** A power has fewer digits; a longer text was raised as a whole, and its digits are usual. */
  private static final int MOST_RAISED = 2;

  private final Elements elements;
  private final StoryReader stories;
  private final Numbering numbering;
  private final HiddenStyles styles;
  private final Fields fields = new Fields();
  private final Limits limits;
  private String carried = "";
  private String font = "";
  private boolean raised;
  private long length;

  ParagraphReader(
      Elements elements,
      StoryReader stories,
      Numbering numbering,
      HiddenStyles styles,
      Limits limits) {
    this.elements = elements;
    this.stories = stories;
    this.numbering = numbering;
    this.styles = styles;
    this.limits = limits;
  }

  /** The paragraph whose start tag was just met. */
  BodyPart.Paragraph read() throws IOException {
    int inside = elements.depth();
    ParagraphText text = new ParagraphText(carried);
    List<BodyPart> boxes = new ArrayList<>();
    carried = "";
    while (elements.nextInside(inside)) {
      switch (elements.name()) {
        case "pPr" -> properties(text);
        case "rPr" -> text.hide(isHidden(text));
        case "r" -> run(text);
        case "fldChar" -> fields.read(elements, text);
        case "txbxContent" -> boxes.addAll(stories.blocks());
        // Small signs above the text, and the settings of what is in it.
        case "rt", "instrText", "delText", "delInstrText", "sdtPr", "docPr" -> elements.skip();
        default -> inline(text);
      }
    }
    fields.endParagraph();
    if (text.goesOn()) {
      carried = text.toString();
      return new BodyPart.Paragraph("", text.hidden(), boxes);
    }
    return new BodyPart.Paragraph(text.toString(), text.hidden(), boxes);
  }

  private void inline(ParagraphText text) throws IOException {
    switch (elements.name()) {
      case "t" -> append(text, written());
      // Formulas: what stands below the line of a fraction, and above that of a power.
      case "den" -> append(text, "/");
      case "sup" -> append(text, Symbols.raised(formula()));
      case "tab", "ptab" -> append(text, "\t");
      case "br", "cr" -> append(text, "\n");
      case "noBreakHyphen" -> append(text, "-");
      case "sym" ->
          append(text, Symbols.text(elements.attribute("font"), elements.attribute("char")));
      default -> {
        if (StoryReader.isUnseen(elements.name())) {
          elements.skip();
        }
      }
    }
  }

  private void run(ParagraphText text) {
    text.hide(text.isHiddenByStyle());
    font = "";
    raised = false;
  }

  private String written() throws IOException {
    String run = Symbols.text(font, elements.text().toCharArray());
    return raised && run.length() <= MOST_RAISED ? Symbols.raised(run) : run;
  }

  private String formula() throws IOException {
    int inside = elements.depth();
    StringBuilder text = new StringBuilder();
    while (elements.nextInside(inside)) {
      text.append(elements.name().equals("t") ? elements.text() : "");
    }
    return text.toString();
  }

  private void append(ParagraphText text, String piece) {
    length += piece.length();
    limits.check(Limit.DOCUMENT_LENGTH, length, 0);
    if (fields.isShown()) {
      text.append(piece);
    }
  }

  /** What a run says itself counts more than its style, and that more than its paragraph's. */
  private boolean isHidden(ParagraphText text) throws IOException {
    int inside = elements.depth();
    Optional<Boolean> own = Optional.empty();
    Optional<Boolean> style = Optional.empty();
    while (elements.nextInside(inside)) {
      switch (elements.name()) {
        case "rPrChange" -> elements.skip();
        case "vanish" -> own = Optional.of(elements.isOn());
        case "rFonts" -> font = elements.attribute("ascii");
        case "vertAlign" -> raised = elements.value().equals("superscript");
        case "rStyle" -> style = styles.hides(elements.value());
        default -> {
          // Fonts and sizes.
        }
      }
    }
    return own.isPresent() ? own.get() : style.orElse(text.isHiddenByStyle());
  }

  /** The paragraph's style, the list it belongs to, and whether its end was deleted. */
  private void properties(ParagraphText text) throws IOException {
    int inside = elements.depth();
    int level = 0;
    String list = "";
    while (elements.nextInside(inside)) {
      switch (elements.name()) {
        case "pStyle" -> text.hideByStyle(styles.hides(elements.value()).orElse(false));
        case "ilvl" -> level = elements.number(0);
        case "numId" -> list = elements.value();
        case "del" -> text.goOn();
        case "pPrChange", "rPrChange" -> elements.skip();
        default -> {
          // Alignment, spacing, tab stops.
        }
      }
    }
    text.append(numbering.next(list, level));
  }
}
