package io.github.perfparse.write.json;

import io.github.perfparse.form.Place;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

/** The JSON members that say where in a document something stands; those that apply. */
record PlaceJson(JsonOut json) {

  /** Where a form begins. */
  void form(Place place) throws IOException {
    integer("page", place.page());
    if (place.sheet().isPresent()) {
      json.text("sheet", place.sheet());
    }
    integer("table", place.table());
  }

  /** Where a value was read from. */
  void piece(Place place) throws IOException {
    form(place);
    if (place.cell().isPresent()) {
      json.text("cell", place.cell());
    }
    if (place.exact().isPresent()) {
      json.text("exact", place.exact());
    }
    if (place.box().isPresent()) {
      Place.Box box = place.box().get();
      json.integers("box", List.of(box.left(), box.top(), box.right(), box.bottom()));
    }
  }

  private void integer(String name, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      json.integer(name, value);
    }
  }
}
