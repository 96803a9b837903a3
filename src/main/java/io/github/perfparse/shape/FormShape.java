package io.github.perfparse.shape;

import static io.github.perfparse.shape.DataShape.Leaf.ENTRIES;
import static io.github.perfparse.shape.DataShape.Leaf.INTEGER;
import static io.github.perfparse.shape.DataShape.Leaf.NUMBER;
import static io.github.perfparse.shape.DataShape.Leaf.TEXT;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Status;
import io.github.perfparse.form.Correction;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.shape.DataShape.Group;
import io.github.perfparse.shape.DataShape.Many;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The shape of a form with its findings.
 *
 * <pre>
 * for (DataShape.Part&lt;FormShape.Item&gt; part : FormShape.ENTRY.parts()) {
 *   row.put(part.name(), part.of(new FormShape.Item(form, findings)));
 * }
 * </pre>
 */
public final class FormShape<T> {

  /** A form with its findings. */
  public record Item(Form form, List<Finding> findings) {}

  /** Where a form stands. What only documents have is absent of a text. */
  public static final Group<SourceRef> SOURCE =
      new FormShape<SourceRef>()
          .part("file", TEXT, SourceRef::file)
          .part("form", INTEGER, SourceRef::form)
          .part("firstLine", INTEGER, SourceRef::firstLine)
          .part("lastLine", INTEGER, SourceRef::lastLine)
          .part("dialect", TEXT, SourceRef::dialect)
          .part("kind", TEXT, source -> source.isDocument() ? source.kind() : null)
          .part("page", INTEGER, source -> number(source.place().page()))
          .part("sheet", TEXT, source -> source.place().sheet())
          .part("table", INTEGER, source -> number(source.place().table()))
          .group();

  /** A finding. */
  public static final Group<Finding> FINDING =
      new FormShape<Finding>()
          .part("rule", TEXT, Finding::rule)
          .part("severity", TEXT, finding -> finding.severity().key())
          .part("cause", TEXT, finding -> finding.cause().key())
          .part("message", TEXT, Finding::message)
          .part("path", TEXT, finding -> finding.path().toString())
          .part("line", INTEGER, Finding::line)
          .part("expected", TEXT, finding -> finding.expected().map(Finding.Fact::text))
          .part("actual", TEXT, finding -> finding.actual().map(Finding.Fact::text))
          .part("difference", NUMBER, Finding::difference)
          .part("tolerance", NUMBER, Finding::tolerance)
          .part("operands", new Many(operand()), Finding::operands)
          .group();

  /** All of it. */
  public static final Group<Item> ENTRY = entry();

  private final List<DataShape.Part<T>> parts = new ArrayList<>();

  private FormShape() {}

  private static Group<Item> entry() {
    return new FormShape<Item>()
        .part("source", SOURCE, entry -> entry.form().source())
        .part("status", TEXT, entry -> Status.of(entry.form()).key())
        .part("title", TEXT, entry -> entry.form().title())
        .part("year", INTEGER, entry -> entry.form().year())
        .part("projectName", TEXT, entry -> entry.form().projectName())
        .part("supervisingDepartment", TEXT, entry -> entry.form().supervisingDepartment())
        .part("implementingUnit", TEXT, entry -> entry.form().implementingUnit())
        .part("funding", funding(), entry -> entry.form().funding())
        .part("objectives", ofForm(TEXT, FormField.EXPECTED, FormField.ACHIEVED), Item::form)
        .part(IndicatorField.SECTION, new Many(indicator()), entry -> entry.form().indicators())
        .part("total", total(), Item::form)
        .part("grade", TEXT, entry -> entry.form().grade())
        .part("attributes", ENTRIES, entry -> entry.form().attributes())
        .part("repairs", new Many(mending()), entry -> entry.form().repairs())
        .part("corrections", new Many(correction()), entry -> given(entry.form()))
        .part("findings", new Many(FINDING), Item::findings)
        .group();
  }

  private static Group<Form> ofForm(DataShape shape, FormField... fields) {
    FormShape<Form> parts = new FormShape<>();
    for (FormField field : fields) {
      parts.part(field.key(), shape, field::of);
    }
    return parts.group();
  }

  private static Group<Form> total() {
    List<DataShape.Part<Form>> parts =
        new ArrayList<>(ofForm(NUMBER, FormField.TOTAL_POINTS, FormField.TOTAL_SCORE).parts());
    parts.add(new DataShape.Part<>("line", INTEGER, form -> number(form.total().line())));
    return new Group<>(List.copyOf(parts));
  }

  private static Group<Funding> funding() {
    FormShape<Funding.Row> row =
        new FormShape<Funding.Row>()
            .part("kind", TEXT, fund -> fund.kind().key())
            .part("label", TEXT, Funding.Row::label);
    for (FundField field : FundField.values()) {
      row.part(field.key(), NUMBER, field::of);
    }
    row.part("line", INTEGER, Funding.Row::line);
    return new FormShape<Funding>()
        .part("unit", TEXT, Funding::unit)
        .part("rows", new Many(row.group()), Funding::rows)
        .group();
  }

  private static Group<Indicator> indicator() {
    FormShape<Indicator> row = new FormShape<>();
    for (IndicatorField field : IndicatorField.values()) {
      row.part(field.key(), shape(field), field::of);
    }
    return row.part("line", INTEGER, Indicator::line).group();
  }

  private static DataShape shape(IndicatorField field) {
    return switch (field) {
      case TARGET, ACTUAL -> quantity();
      case POINTS, SCORE -> NUMBER;
      case LEVEL1, LEVEL2, LEVEL3, DEVIATION -> TEXT;
    };
  }

  private static Group<Quantity> quantity() {
    return new FormShape<Quantity>()
        .part("text", TEXT, Quantity::text)
        .part("operator", TEXT, Quantity::operator)
        .part("value", NUMBER, Quantity::value)
        .part("unit", TEXT, Quantity::unit)
        .group();
  }

  private static Group<Repair> mending() {
    return new FormShape<Repair>()
        .part("kind", TEXT, repair -> repair.kind().key())
        .part("path", TEXT, repair -> repair.path().toString())
        .part("line", INTEGER, Repair::line)
        .part("detail", TEXT, Repair::detail)
        .group();
  }

  private static Group<Correction> correction() {
    return new FormShape<Correction>()
        .part("path", TEXT, Correction::path)
        .part("was", TEXT, Correction::was)
        .part("now", TEXT, Correction::now)
        .part("note", TEXT, Correction::note)
        .group();
  }

  private static Group<Finding.Operand> operand() {
    return new FormShape<Finding.Operand>()
        .part("path", TEXT, operand -> operand.path().toString())
        .part("line", INTEGER, Finding.Operand::line)
        .part("text", TEXT, Finding.Operand::text)
        .part("value", NUMBER, Finding.Operand::value)
        .group();
  }

  /** As in the JSON, which has them only where there are any. */
  private static Optional<List<Correction>> given(Form form) {
    return form.corrections().isEmpty() ? Optional.empty() : Optional.of(form.corrections());
  }

  private static Integer number(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private FormShape<T> part(String name, DataShape shape, Function<T, ?> getter) {
    parts.add(new DataShape.Part<>(name, shape, getter));
    return this;
  }

  private Group<T> group() {
    return new Group<>(List.copyOf(parts));
  }
}
