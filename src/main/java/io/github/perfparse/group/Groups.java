package io.github.perfparse.group;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.form.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sorts the forms of a run into groups. */
public final class Groups {

  private final List<Dimension> dimensions;
  private final List<Spellings> spellings = new ArrayList<>();
  private final Map<List<String>, Group> groups = new HashMap<>();
  private final Group all = new Group(List.of());

  /**
   * Begins without a form.
   *
   * @param dimensions what to group by; none for all forms in one group
   */
  public Groups(List<Dimension> dimensions, Aliases aliases) {
    this.dimensions = List.copyOf(dimensions);
    for (int i = 0; i < dimensions.size(); i++) {
      spellings.add(new Spellings(aliases));
    }
  }

  /** Adds a form to every group it belongs to. */
  public void add(Form form, List<Finding> findings) {
    all.add(form, findings);
    for (List<String> names : names(form, findings)) {
      groups.computeIfAbsent(names, Group::new).add(form, findings);
    }
  }

  /** The names of the groups of a form, one in each dimension: every way to combine them. */
  private List<List<String>> names(Form form, List<Finding> findings) {
    List<List<String>> all = List.of(List.of());
    for (int i = 0; i < dimensions.size(); i++) {
      List<List<String>> longer = new ArrayList<>();
      for (String name : dimensions.get(i).of(form, findings)) {
        String key = key(i, name);
        for (List<String> names : all) {
          List<String> next = new ArrayList<>(names);
          next.add(key);
          longer.add(next);
        }
      }
      all = longer;
    }
    return all;
  }

  private String key(int dimension, String name) {
    return dimensions.get(dimension).isName() && !name.isEmpty()
        ? spellings.get(dimension).fold(name)
        : name;
  }

  public List<Dimension> dimensions() {
    return dimensions;
  }

  /** All forms, each once. */
  public Group all() {
    return all;
  }

  /** The groups by their names, those without one last. */
  public List<Shown> list() {
    return groups.values().stream()
        .map(group -> new Shown(shown(group), group))
        .sorted(Comparator.comparing(Shown::names, Groups::compare))
        .toList();
  }

  /**
   * A group and what it is to be called.
   *
   * @param names its names in their most usual spelling, one for each dimension
   */
  public record Shown(List<String> names, Group group) {}

  private List<String> shown(Group group) {
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < dimensions.size(); i++) {
      shown.add(spellings.get(i).shown(group.names().get(i)));
    }
    return shown;
  }

  private static int compare(List<String> a, List<String> b) {
    for (int i = 0; i < a.size(); i++) {
      int order =
          a.get(i).isEmpty() == b.get(i).isEmpty()
              ? a.get(i).compareTo(b.get(i))
              : Boolean.compare(a.get(i).isEmpty(), b.get(i).isEmpty());
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
