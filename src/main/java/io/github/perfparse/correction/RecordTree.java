package io.github.perfparse.correction;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values in records, lists and maps by the names on the way to them: {@code indicators, 3, score}.
 * Records stay as they are; a change gives another.
 */
final class RecordTree {

  private RecordTree() {}

  /** A value and what its holder takes for it. */
  record Node(Object value, Type type) {}

  /** The value at the end of that way; empty where it leads nowhere. */
  static Optional<Node> find(Object root, List<String> names) {
    Optional<Node> node = Optional.of(new Node(root, root.getClass()));
    for (String name : names) {
      if (node.isPresent()) {
        node = child(node.get(), name);
      }
    }
    return node;
  }

  private static Optional<Node> child(Node node, String name) {
    Object value = node.value();
    if (value instanceof Record) {
      Optional<RecordComponent> component = component(value, name);
      return component.map(found -> new Node(get(value, found), found.getGenericType()));
    }
    if (value instanceof List<?> list) {
      return index(list, name).map(at -> new Node(list.get(at), argument(node.type(), 0)));
    }
    return value instanceof Map<?, ?> map && map.containsKey(name)
        ? Optional.of(new Node(map.get(name), argument(node.type(), 1)))
        : Optional.empty();
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }

  private static Optional<Integer> index(List<?> list, String name) {
    boolean isIndex = name.matches("0|[1-9][0-9]{0,4}") && Integer.parseInt(name) < list.size();
    return isIndex ? Optional.of(Integer.parseInt(name)) : Optional.empty();
  }

  private static Optional<RecordComponent> component(Object value, String name) {
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      if (component.getName().equals(name)) {
        return Optional.of(component);
      }
    }
    return Optional.empty();
  }

  private static Object get(Object value, RecordComponent component) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same with another value at the end of a way that {@link #find} goes to its end. */
  static Object with(Object root, List<String> names, Object changed) {
    if (names.isEmpty()) {
      return changed;
    }
    String name = names.get(0);
    List<String> rest = names.subList(1, names.size());
    if (root instanceof Record) {
      Object old = get(root, component(root, name).orElseThrow());
      return withComponent(root, name, with(old, rest, changed));
    }
    if (root instanceof List<?> list) {
      List<Object> copy = new ArrayList<>(list);
      copy.set(Integer.parseInt(name), with(list.get(Integer.parseInt(name)), rest, changed));
      return copy;
    }
    Map<Object, Object> copy = new LinkedHashMap<>((Map<?, ?>) root);
    copy.put(name, with(copy.get(name), rest, changed));
    return copy;
  }

  private static Object withComponent(Object value, String name, Object changed) {
    RecordComponent[] components = value.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = components[i].getName().equals(name) ? changed : get(value, components[i]);
    }
    try {
      return value.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
