package io.github.perfparse.write.view;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.check.report.Status;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.say.Message;
import io.github.perfparse.write.base.FieldName;
import io.github.perfparse.write.base.OperandLines;
import io.github.perfparse.write.base.Paint;
import io.github.perfparse.write.base.Printable;
import io.github.perfparse.write.base.Width;
import io.github.perfparse.write.base.Wording;
import io.github.perfparse.write.base.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One form for the terminal: the table with its marks, then the findings and the repairs. */
final class FormView {

  private static final String INDENT = "    ";

  private final Form form;
  private final List<Finding> findings;
  private final Paint paint;
  private final Wording wording;
  private final FieldName names;
  private final int width;
  private final FormGrid grid;

  FormView(Form form, List<Finding> findings, Paint paint, FieldName names, int width) {
    this.form = form;
    this.findings = findings;
    this.paint = paint;
    this.names = names;
    this.wording = names.wording();
    this.width = Math.max(width, GridColumns.least());
    this.grid = FormGrid.of(form);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    Wrap.hard(width, Printable.text(heading(form.source())))
        .forEach(line -> lines.add(paint.heading(line)));
    lines.addAll(new GridPrinter(grid, width, this::marks).lines());
    lines.add(heading("findings", findings.size()));
    for (int i = 0; i < findings.size(); i++) {
      lines.addAll(finding(i + 1, findings.get(i)));
    }
    lines.add(heading("repairs", form.repairs().size()));
    for (Repair repair : form.repairs()) {
      lines.addAll(repair(repair));
    }
    return lines;
  }

  private String heading(SourceRef source) {
    return said(
        "show.heading",
        source.file(),
        source.form(),
        source.firstLine(),
        source.lastLine(),
        wording.text("status." + Status.of(form).key()));
  }

  private String said(String key, Object... parts) {
    return Message.of(key, parts).in(names.language());
  }

  private String heading(String key, int count) {
    return paint.heading(said("show.count", wording.text(key), count));
  }

  /** What stands below the text of a cell: ✗1 !2 i3 ~. */
  private List<GridBox.Line> marks(GridCell cell) {
    List<GridBox.Line> marks = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (isAt(cell, grid.find(finding.path()))) {
        String mark = sign(finding.severity()) + (i + 1);
        marks.add(new GridBox.Line(mark, paint.severity(finding.severity(), mark)));
      }
    }
    if (form.repairs().stream().anyMatch(repair -> isAt(cell, grid.find(repair.path())))) {
      marks.add(new GridBox.Line("~", paint.aside("~")));
    }
    return marks;
  }

  private static boolean isAt(GridCell cell, Optional<GridCell> found) {
    return found.filter(cell::equals).isPresent();
  }

  private static String sign(Severity severity) {
    return switch (severity) {
      case ERROR -> "✗";
      case WARNING -> "!";
      case INFO -> "i";
    };
  }

  private List<String> finding(int number, Finding finding) {
    List<String> lines = new ArrayList<>();
    Severity severity = finding.severity();
    String mark = sign(severity) + number + " " + wording.text("severity." + severity.key());
    String rest =
        said(
            "show.count",
            wording.text("finding.line", finding.line()),
            wording.text("rule." + finding.rule()));
    int indent = Width.of(mark) + 3;
    List<String> texts = Wrap.hard(width - indent, rest);
    lines.add("  " + paint.severity(severity, mark) + " " + texts.get(0));
    texts.stream().skip(1).forEach(more -> lines.add(" ".repeat(indent) + more));
    String message = Printable.text(finding.message().in(names.language()));
    Wrap.hard(width - INDENT.length(), message).forEach(line -> lines.add(INDENT + line));
    for (String operands :
        new OperandLines(paint, names, form, finding.operands()).lines(width - INDENT.length())) {
      lines.add(INDENT + operands);
    }
    return lines;
  }

  private List<String> repair(Repair repair) {
    String kind =
        said("show.count", wording.text("repair." + repair.kind().key()), repair.detail());
    String text =
        Printable.text(said("show.count", wording.text("finding.line", repair.line()), kind));
    List<String> lines = new ArrayList<>();
    Wrap.hard(width - INDENT.length(), text).forEach(line -> lines.add(INDENT + line));
    String first = lines.get(0).substring(INDENT.length());
    lines.set(0, "  " + paint.aside("~") + " " + first);
    return lines;
  }
}
