package io.github.perfparse.document.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.graphics.DrawObject;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;

/** What draws pictures: it tells where they are and leaves their data alone. */
final class Pictures {

  private Pictures() {}

  /** Draws something by its name: a picture, or a drawing that is used again. */
  static final class Named extends OperatorProcessor {

    private final MarkEngine engine;
    private final DrawObject drawings;

    Named(MarkEngine engine) {
      super(engine);
      this.engine = engine;
      this.drawings = new DrawObject(engine);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      PDResources resources = engine.getResources();
      boolean named = !operands.isEmpty() && operands.get(0) instanceof COSName;
      if (named && resources != null && resources.isImageXObject((COSName) operands.get(0))) {
        engine.picture();
      } else {
        drawings.process(operator, operands);
      }
    }

    @Override
    public String getName() {
      return OperatorName.DRAW_OBJECT;
    }
  }

  /** Draws a picture that stands among the operators. */
  static final class Inline extends OperatorProcessor {

    private final MarkEngine engine;

    Inline(MarkEngine engine) {
      super(engine);
      this.engine = engine;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      engine.picture();
    }

    @Override
    public String getName() {
      return OperatorName.BEGIN_INLINE_IMAGE;
    }
  }
}
