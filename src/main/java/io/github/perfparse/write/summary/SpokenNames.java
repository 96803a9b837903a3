package io.github.perfparse.write.summary;

import io.github.perfparse.group.Dimension;
import io.github.perfparse.group.Groups;
import io.github.perfparse.write.base.Wording;
import java.util.ArrayList;
import java.util.List;

/** The names of groups for people: rules in words, and what a name that is not printed means. */
record SpokenNames(List<Dimension> dimensions, Wording wording) {

  Groups.Shown of(Groups.Shown group) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < dimensions.size(); i++) {
      names.add(spoken(dimensions.get(i), group.names().get(i)));
    }
    return new Groups.Shown(names, group.group());
  }

  private String spoken(Dimension dimension, String name) {
    return switch (dimension) {
      case DEPARTMENT, UNIT, PROJECT -> name.isEmpty() ? wording.text("unnamed") : name;
      case RULE -> wording.text(name.isEmpty() ? "scatter.none" : "rule." + name);
      case LAYOUT -> wording.text("dialect." + name);
      case YEAR -> name;
    };
  }
}
