package io.github.perfparse.run.table;

import io.github.perfparse.correction.FormValues;
import io.github.perfparse.form.Form;
import io.github.perfparse.group.NameFold;
import io.github.perfparse.run.io.FileHash;
import io.github.perfparse.say.Message;
import io.github.perfparse.say.Misfit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values that people gave after a look at the source, and what came of them in a run. */
public final class Corrections {

  private final String name;
  private final List<Row> rows;
  private final Set<Integer> used = new HashSet<>();
  private final List<Message> complaints = new ArrayList<>();
  private String hashedFile = "";
  private Optional<String> hash = Optional.empty();

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
   * @param note what the person noted
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
      String note) {}

  /**
   * Takes what a file says.
   *
   * @param name the file's name, for complaints
   */
  public Corrections(String name, List<Row> rows) {
    this.name = name;
    this.rows = List.copyOf(rows);
  }

  /** The form with the values that were given for it. */
  public Form applied(Form form) {
    Form corrected = form;
    for (Row row : rows) {
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
      complaints.add(Message.of("correction.not-applied", name, row.line(), e.told()));
      return form;
    }
  }

  private boolean isMeant(Row row, Form form) {
    return isSaid(row.form(), Integer.toString(form.source().form()))
        && isSaid(row.year(), form.year().map(year -> Integer.toString(year)).orElse(""))
        && isSaid(NameFold.of(row.project()), NameFold.of(form.projectName().orElse("")))
        && isFile(row, form.source().file());
  }

  private static boolean isSaid(String said, String is) {
    return said.isEmpty() || said.equals(is);
  }

  /** A file that was moved is known by its hash. */
  private boolean isFile(Row row, String file) {
    if (isSaid(row.file(), file) && !(row.file().isEmpty() && !row.sha256().isEmpty())) {
      return true;
    }
    return !row.sha256().isEmpty() && hash(file).filter(row.sha256()::equalsIgnoreCase).isPresent();
  }

  private Optional<String> hash(String file) {
    if (!hashedFile.equals(file)) {
      hashedFile = file;
      hash = FileHash.of(file);
    }
    return hash;
  }

  /** What was not done, a sentence each. */
  public List<Message> complaints() {
    List<Message> all = new ArrayList<>(complaints);
    for (Row row : rows) {
      if (!used.contains(row.line())) {
        all.add(Message.of("correction.not-meant", name, row.line(), row.path()));
      }
    }
    return all;
  }
}
