package io.github.perfparse.align.label;

/**
 * What a label means.
 *
 * @param kind where it stands
 * @param name the constant of the lexicon's enumeration of that kind, or a level's canonical name
 */
public record Meaning(LabelKind kind, String name) {

  // Written out, since what Java makes of a record takes it ninety milliseconds at the first use.

  @Override
  public boolean equals(Object other) {
    return other instanceof Meaning that && kind == that.kind && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return kind.ordinal() * 31 + name.hashCode();
  }
}
