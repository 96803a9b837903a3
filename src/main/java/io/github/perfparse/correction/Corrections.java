package io.github.perfparse.correction;

import io.github.perfparse.form.Form;
import io.github.perfparse.group.NameFold;
import io.github.perfparse.say.Message;
import io.github.perfparse.say.Misfit;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Values that people gave after a look at the source, and what came of them in a run. */
public final class Corrections {

  private final String name;
  private final List<Row> rows;
  private final Function<String, Optional<String>> hash;
  private final Set<Integer> used = new HashSet<>();
  private final List<Message> notApplied = new ArrayList<>();
  private Optional<String> file = Optional.empty();
  private List<Row> ofFile = List.of();

  /**
   * One value.
   *
   * @param line the line it stands on in its file
   * @param file the input's name; blank if any
   * @param sha256 the input's hash; blank if not known
   * @param form the form's number in it; blank if any
   * @param project the project's name; blank if any
   * @param year the form's year; blank if any
   * @param path the value as a JSON Pointer
   * @param read what was read there
   * @param corrected what is printed there
   */
  public record Row(
      int line,
      String file,
      String sha256,
      String form,
      String project,
      String year,
      String path,
      String read,
      String corrected,
      String note)
      implements Serializable {

    private static final long serialVersionUID = 1L;
  }

  /**
   * Takes what a file says.
   *
   * @param hash the SHA-256 of an input's content, in hexadecimal; empty if it cannot be had
   */
  public Corrections(String name, List<Row> rows, Function<String, Optional<String>> hash) {
    this.name = name;
    this.rows = List.copyOf(rows);
    this.hash = hash;
  }

  /** The form with the values that were given for it. */
  public Form applied(Form form) {
    Form corrected = form;
    for (Row row : ofFile(form.source().file())) {
      if (isMeant(row, form)) {
        used.add(row.line());
        corrected = applied(row, corrected);
      }
    }
    return corrected;
  }

  private Form applied(Row row, Form form) {
    try {
      return FormValues.corrected(form, row.path(), row.read(), row.corrected(), row.note());
    } catch (Misfit e) {
      notApplied.add(Message.of("correction.not-applied", name, row.line(), e.told()));
      return form;
    }
  }

  private boolean isMeant(Row row, Form form) {
    return isSaid(row.form(), Integer.toString(form.source().form()))
        && isSaid(row.year(), form.year().map(year -> Integer.toString(year)).orElse(""))
        && isSaid(NameFold.of(row.project()), NameFold.of(form.projectName().orElse("")));
  }

  private static boolean isSaid(String said, String is) {
    return said.isEmpty() || said.equals(is);
  }

  private List<Row> ofFile(String wanted) {
    if (file.filter(wanted::equals).isEmpty()) {
      file = Optional.of(wanted);
      ofFile = rows.stream().filter(row -> isFile(row, wanted)).toList();
    }
    return ofFile;
  }

  /** A file that was moved is known by its hash. */
  private boolean isFile(Row row, String wanted) {
    if (isSaid(row.file(), wanted) && !(row.file().isEmpty() && !row.sha256().isEmpty())) {
      return true;
    }
    return !row.sha256().isEmpty()
        && hash.apply(wanted).filter(row.sha256()::equalsIgnoreCase).isPresent();
  }

  /** What was meant for a form and could not be done, a sentence each. */
  public List<Message> notApplied() {
    return List.copyOf(notApplied);
  }

  /** The same, and what was meant for none of the forms that came by. */
  public List<Message> complaints() {
    List<Message> all = new ArrayList<>(notApplied);
    for (Row row : rows) {
      if (!used.contains(row.line())) {
        all.add(Message.of("correction.not-meant", name, row.line(), row.path()));
      }
    }
    return all;
  }
}
