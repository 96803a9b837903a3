package io.github.perfparse.form;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Where each value of a form stood, told when somebody asks: every value of every form has its
 * place, and few are asked for. Nobody changes it.
 */
public abstract class ValuePlaces extends AbstractList<Provenance> implements RandomAccess {

  /** The place of the value of that piece, for who looks for few of them. */
  public abstract Pointer path(int index);

  /** The column behind the piece, blanks at its end included, in characters. */
  public abstract int end(int index);

  /** The place of a thing. */
  public static Pointer path(List<? extends Placed> things, int index) {
    return things instanceof ValuePlaces places ? places.path(index) : things.get(index).path();
  }

  /** The column behind a piece, blanks at its end included, in characters. */
  public static int end(List<Provenance> pieces, int index) {
    return pieces instanceof ValuePlaces places
        ? places.end(index)
        : pieces.get(index).column() + pieces.get(index).raw().length();
  }
}
