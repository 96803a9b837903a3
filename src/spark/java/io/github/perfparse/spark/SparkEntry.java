package io.github.perfparse.spark;

import static io.github.perfparse.shape.DataShape.Leaf.INTEGER;
import static io.github.perfparse.shape.DataShape.Leaf.TEXT;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.say.Failure;
import io.github.perfparse.say.Message;
import io.github.perfparse.shape.DataShape;
import io.github.perfparse.shape.FormShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row: a form with its findings, a form that was refused, or an input that could not be read to
 * its end.
 *
 * @param source where it stands; of a failed input only its name
 * @param title the form's title
 * @param form the form with its findings; empty if there is none
 * @param duplicate what duplicate-form would find if an earlier form had the same names
 * @param trouble why there is no form
 */
record SparkEntry(
    SourceRef source,
    String title,
    Optional<FormShape.Item> form,
    Optional<Finding> duplicate,
    Optional<Trouble> trouble) {

  /** The finding that a form comes twice, as long as it is not known which is the first. */
  static final String DUPLICATE = "duplicate";

  /** Why there is no form. */
  static final String FAILURE = "failure";

  private static final String REFUSED = "refused";

  /**
   * Why there is no form.
   *
   * @param line 1-based line; 0 where reading never began
   * @param reason why a form was refused; empty where an input failed
   * @param error one sentence for a person
   * @param advice what to do
   */
  record Trouble(int line, Optional<String> reason, Message error, Optional<Message> advice) {

    private static final DataShape.Group<Trouble> SHAPE =
        new DataShape.Group<>(
            List.of(
                part("line", INTEGER, Trouble::line),
                part("reason", TEXT, Trouble::reason),
                part("error", TEXT, Trouble::error),
                part("advice", TEXT, Trouble::advice)));
  }

  /** The shape of a form's JSON, and behind it what else there is. */
  static final DataShape.Group<SparkEntry> SHAPE = shape();

  static SparkEntry of(FormShape.Item form, Optional<Finding> duplicate) {
    SourceRef source = form.form().source();
    return new SparkEntry(
        source, form.form().title(), Optional.of(form), duplicate, Optional.empty());
  }

  static SparkEntry of(Refusal refusal) {
    Trouble trouble =
        new Trouble(
            refusal.source().firstLine(),
            Optional.of(refusal.reason().key()),
            refusal.sentence(),
            Optional.of(refusal.reason().advice()));
    return new SparkEntry(
        refusal.source(),
        refusal.title(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(trouble));
  }

  static SparkEntry of(Failure failure) {
    Trouble trouble =
        new Trouble(failure.line(), Optional.empty(), failure.error(), Optional.empty());
    return new SparkEntry(
        new SourceRef(failure.file(), 0, 0, 0, ""),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.of(trouble));
  }

  private static DataShape.Group<SparkEntry> shape() {
    List<DataShape.Part<SparkEntry>> parts = new ArrayList<>();
    for (DataShape.Part<FormShape.Item> part : FormShape.ENTRY.parts()) {
      DataShape shape = part.shape() == FormShape.SOURCE ? sourceShape() : part.shape();
      parts.add(part(part.name(), shape, getter(part)));
    }
    parts.add(part(FAILURE, Trouble.SHAPE, SparkEntry::trouble));
    parts.add(part(DUPLICATE, FormShape.FINDING, SparkEntry::duplicate));
    return new DataShape.Group<>(List.copyOf(parts));
  }

  /** Of an input as a whole nothing is known but its name. */
  private static DataShape.Group<SourceRef> sourceShape() {
    List<DataShape.Part<SourceRef>> parts = new ArrayList<>();
    for (DataShape.Part<SourceRef> part : FormShape.SOURCE.parts()) {
      boolean always = part.name().equals("file");
      parts.add(
          part(
              part.name(),
              part.shape(),
              source -> always || source.form() > 0 ? part.of(source) : null));
    }
    return new DataShape.Group<>(List.copyOf(parts));
  }

  private static Function<SparkEntry, ?> getter(DataShape.Part<FormShape.Item> part) {
    return switch (part.name()) {
      case "source" -> SparkEntry::source;
      case "title" -> SparkEntry::title;
      case "status" -> entry -> entry.form.isPresent() ? part.of(entry.form.get()) : entry.status();
      default -> entry -> entry.form.isPresent() ? part.of(entry.form.get()) : null;
    };
  }

  /** A failed input has none, for nothing in it is known to be a form. */
  private String status() {
    return trouble.flatMap(Trouble::reason).isPresent() ? REFUSED : null;
  }

  private static <T> DataShape.Part<T> part(String name, DataShape shape, Function<T, ?> getter) {
    return new DataShape.Part<>(name, shape, getter);
  }
}
