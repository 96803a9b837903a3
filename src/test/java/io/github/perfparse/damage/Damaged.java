package io.github.perfparse.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A damaged dump of one or two forms, and what a careful human reads off it.
 *
 * @param text the dump as characters
 * @param bytes the dump as bytes, in whatever charset the damage asks for
 * @param readings the forms in printed order
 */
public record Damaged(String text, byte[] bytes, List<Reading> readings) {

  public Damaged {
    bytes = bytes.clone();
    readings = List.copyOf(readings);
  }

  /**
   * One form of the dump.
   *
   * @param truth what it says
   * @param firstLine 1-based line of its title
   * @param lastLine 1-based line of its last cell
   * @param itemLines the lines on which the numbers of its indicators stand
   */
  public record Reading(Truth truth, int firstLine, int lastLine, List<Integer> itemLines) {}

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The dump that a kind of damage and a seed give: always the same. */
  public static Damaged of(Damage kind, long seed) {
    return print(seed, kind);
  }

  /** The undamaged dump of a seed. */
  public static Damaged clean(long seed) {
    return print(seed);
  }

  private static Damaged print(long seed, Damage... kinds) {
    Random random = Dice.random(seed);
    Writer writer = new Writer();
    List<Reading> readings = new ArrayList<>();
    Paper paper = new Paper();
    int forms = random.nextInt(3) == 0 ? 2 : 1;
    for (int form = 0; form < forms; form++) {
      Sheet sheet = Printer.print(CleanForms.of(seed * 31 + form));
      for (Damage kind : kinds) {
        kind.apply(sheet, Dice.random(seed * 31 + form + kind.name().hashCode()));
      }
      writer.lines().add("");
      writer.write(sheet);
      readings.add(new Reading(sheet.truth(), writer.first(), writer.last(), writer.itemLines()));
      paper = sheet.paper();
    }
    String text = String.join(paper.newline(), writer.lines()) + paper.newline();
    return new Damaged(text, (paper.mark() + text).getBytes(paper.charset()), readings);
  }
}
