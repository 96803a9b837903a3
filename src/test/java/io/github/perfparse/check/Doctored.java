package io.github.perfparse.check;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.Repair;
import io.github.perfparse.say.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A tidy form with facts of a less tidy reading put on it. */
public final class Doctored {

  private Doctored() {}

  public static Form repaired(Form form, Repair.Kind kind, Pointer path) {
    List<Repair> repairs = new ArrayList<>(form.repairs());
    repairs.add(new Repair(kind, path, 1, Message.text("mended")));
    return with(form, repairs, form.leftovers(), form.provenance(), form.attributes());
  }

  public static Form stray(Form form, int line, String text) {
    return left(form, Leftover.Kind.UNRECOGNISED_TEXT, line, text);
  }

  public static Form left(Form form, Leftover.Kind kind, int line, String text) {
    List<Leftover> leftovers = new ArrayList<>(form.leftovers());
    leftovers.add(new Leftover(kind, Pointer.FORM, line, text));
    return with(form, form.repairs(), leftovers, form.provenance(), form.attributes());
  }

  public static Form printed(Form form, Pointer path, String... pieces) {
    List<Provenance> places = new ArrayList<>(form.provenance());
    places.removeIf(place -> place.path().equals(path));
    int line = 1;
    for (String piece : pieces) {
      places.add(new Provenance(path, line++, 1, piece));
    }
    return with(form, form.repairs(), form.leftovers(), places, form.attributes());
  }

  public static Form attribute(Form form, String label, String text) {
    return with(form, form.repairs(), form.leftovers(), form.provenance(), Map.of(label, text));
  }

  private static Form with(
      Form form,
      List<Repair> repairs,
      List<Leftover> leftovers,
      List<Provenance> provenance,
      Map<String, String> attributes) {
    return new Form(
        form.source(),
        form.title(),
        form.year(),
        form.projectName(),
        form.supervisingDepartment(),
        form.implementingUnit(),
        form.funding(),
        form.objectives(),
        form.indicators(),
        form.total(),
        form.grade(),
        attributes,
        repairs,
        leftovers,
        provenance,
        Optional.empty(),
        List.of(),
        Set.of());
  }
}
