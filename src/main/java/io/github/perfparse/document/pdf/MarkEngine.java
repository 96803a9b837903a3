package io.github.perfparse.document.pdf;

import io.github.perfparse.document.page.Glyph;
import io.github.perfparse.document.page.PageBox;
import io.github.perfparse.document.page.PrintedPage;
import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Goes through what a page draws and keeps its glyphs and its straight lines. Nothing is painted
 * and no picture is unpacked.
 */
final class MarkEngine extends PDFGraphicsStreamEngine {

  /** To draw a drawing that is used again takes as long as so many steps. */
  private static final int STEPS_OF_FORM = 100;

  /** To look at so many glyphs takes as long as a step. */
  private static final int GLYPHS_OF_STEP = 50;

  private final Limits limits;
  private final PageView view;
  private final DrawnPath path;
  private final GlyphSheet glyphs;
  private final ClipStack clips;
  private final Layers layers;
  private final Ground ground = new Ground();
  private double pictured;
  private int steps;
  private boolean annotating;

  MarkEngine(PDPage page, Layers layers, Limits limits) {
    super(page);
    this.layers = layers;
    this.limits = limits;
    this.view = new PageView(page);
    this.clips = new ClipStack(new PageBox(0, 0, view.width(), view.height()));
    this.path = new DrawnPath(view, clips);
    this.glyphs = new GlyphSheet(view, clips);
    addOperator(new Pictures.Named(this));
    addOperator(new Pictures.Inline(this));
  }

  /** Draws the page, and on it what people have typed into its fields. */
  void draw() throws IOException {
    processPage(getPage());
    annotating = true;
    for (PDAnnotation annotation : getPage().getAnnotations()) {
      boolean shown =
          !annotation.isHidden()
              && !annotation.isNoView()
              && !layers.isOff(annotation.getOptionalContent());
      boolean text =
          !(annotation instanceof PDAnnotationLink) && !(annotation instanceof PDAnnotationPopup);
      if (shown && text) {
        showAnnotation(annotation);
        glyphs.add(TypedText.of(annotation, view));
      }
    }
  }

  PrintedPage marks(int number) {
    glyphs.takeOutStamps(path.strokes(), path.rings());
    return new PrintedPage(
        number,
        view.width(),
        view.height(),
        Raised.lowered(glyphs.glyphs()),
        path.strokes(),
        path.sides(),
        Math.min(1, pictured),
        glyphs.nameless(),
        glyphs.unseen(),
        glyphs.slanted());
  }

  /** Counts a step, so that a page made to draw for ever comes to an end. */
  private void step() {
    limits.check(Limit.PAGE_MARKS, ++steps, 0);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    step();
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector advance)
      throws IOException {
    step();
    glyphs.ink(Ground.ink(getGraphicsState()), Ground.isPale(getGraphicsState()));
    glyphs.add(font.toUnicode(code), matrix, advance, this::isSeen);
  }

  /** Text of no colour at all is what programs lay behind a scan: it is what is to be read. */
  private boolean isSeen(Glyph glyph) {
    PDGraphicsState state = getGraphicsState();
    boolean painted = state.getTextState().getRenderingMode().isFill();
    boolean white = painted && Ground.isWhite(state);
    return !layers.isOff() && !(white && ground.isWhiteAt(glyph.middleX(), glyph.middleY()));
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    super.beginMarkedContentSequence(tag, properties);
    layers.begin(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    super.endMarkedContentSequence();
    layers.end();
  }

  /** A picture fills the square that is one unit wide before it is moved to its place. */
  void picture() {
    Matrix place = getGraphicsState().getCurrentTransformationMatrix();
    pictured += view.shareOfPage(place);
    ground.fill(view.box(place), false);
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    clips.save();
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    clips.restore();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (layers.isOff(form.getOptionalContent())) {
      return;
    }
    steps += STEPS_OF_FORM;
    int depth = clips.depth();
    clips.save();
    super.showForm(form);
    clips.restoreTo(depth);
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    if (layers.isOff(form.getOptionalContent())) {
      return;
    }
    int depth = clips.depth();
    clips.save();
    super.showTransparencyGroup(form);
    clips.restoreTo(depth);
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    path.moveTo(a.getX(), a.getY());
    path.lineTo(b.getX(), b.getY());
    path.lineTo(c.getX(), c.getY());
    path.lineTo(d.getX(), d.getY());
    path.close();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.current();
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    path.end();
  }

  @Override
  public void strokePath() {
    if (!layers.isOff()) {
      path.stroke();
    }
    path.end();
  }

  @Override
  public void fillPath(int windingRule) {
    if (!layers.isOff()) {
      fill();
    }
    path.end();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    if (!layers.isOff()) {
      path.stroke();
      fill();
    }
    path.end();
  }

  private void fill() {
    PDGraphicsState state = getGraphicsState();
    for (PageBox box : path.fill()) {
      ground.fill(box, Ground.isWhite(state));
      if (Ground.isOpaque(state) && !annotating) {
        steps += glyphs.glyphs().size() / GLYPHS_OF_STEP;
        glyphs.cover(box);
      }
    }
  }

  @Override
  public void clip(int windingRule) {
    path.clip();
  }

  @Override
  public void drawImage(PDImage image) {
    // Pictures are counted before they are looked at.
  }

  @Override
  public void shadingFill(COSName name) {
    ground.fill(clips.now(), false);
  }
}
