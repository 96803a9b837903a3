package io.github.perfparse.check.doubt;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Mentions;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The text of a form that found no place, and what was dropped as page numbers and running heads
 * and may be the form's. As long as there is some, nothing that it could be may be called not
 * printed.
 *
 * <pre>
 * — 12 —          the page's wherever it stands
 * 12              may be a score
 * 附件 3          a running head where it comes more than once
 * 经费支出控制率  once: may be the name of an indicator
 * </pre>
 */
public final class LooseText {

  /** One label may be a word of a name, as in 产出指标完成率; two are none. */
  private static final int TELLING = 2;

  private final List<Piece> pieces;
  private final Optional<String> muddle;

  /** The first of each shape on each line, once somebody has asked. */
  private final Map<TextShape, TreeMap<Integer, Piece>> byShape = new EnumMap<>(TextShape.class);

  /** A piece of it. */
  record Piece(int line, String text) {}

  private LooseText(List<Piece> pieces) {
    this.pieces = pieces;
    this.muddle = muddle(pieces);
  }

  private static Optional<String> muddle(List<Piece> pieces) {
    int labels = 0;
    Piece first = new Piece(Integer.MAX_VALUE, "");
    for (Piece piece : pieces) {
      labels += Labels.ALL.countIn(piece.text());
      first = piece.line() < first.line() ? piece : first;
    }
    return labels < TELLING ? Optional.empty() : Optional.of(first.text());
  }

  /** The loose text of a form. */
  public static LooseText of(Form form) {
    List<Piece> pieces = new ArrayList<>();
    for (Leftover leftover : form.leftovers()) {
      if (leftover.kind() == Leftover.Kind.UNRECOGNISED_TEXT) {
        pieces.add(new Piece(leftover.line(), leftover.text()));
      }
    }
    List<Piece> dropped = dropped(form);
    Map<String, Integer> times = new HashMap<>();
    for (Piece piece : dropped) {
      times.put(piece.text(), times.getOrDefault(piece.text(), 0) + 1);
    }
    for (Piece piece : dropped) {
      String text = piece.text();
      boolean lone = times.get(text) == 1 && isName(text, form.title());
      if (lone || !text.isEmpty() && TextShape.areDigitsOr(". ", text) || isYear(text)) {
        pieces.add(piece);
      }
    }
    return new LooseText(pieces);
  }

  private static List<Piece> dropped(Form form) {
    List<Piece> dropped = new ArrayList<>();
    for (Repair repair : form.repairs()) {
      boolean furniture = repair.kind() == Repair.Kind.DROPPED_FURNITURE;
      if (furniture && repair.path().equals(Pointer.FORM)) {
        boolean quoted = repair.detail().key().startsWith("furniture.");
        String text = quoted ? repair.detail().parts().get(0).toString() : "";
        dropped.add(new Piece(repair.line(), text));
      }
    }
    return dropped;
  }

  private static boolean isName(String text, String title) {
    boolean name = TextShape.WORDS.fits(text) && !TextShape.NUMBER.fits(text);
    return name && !title.contains(text) && !text.contains("表");
  }

  /** {@code 二〇二四年}, {@code — 2024 —}; {@code — 20 —} is a page's. */
  private static boolean isYear(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits != 2 && TextShape.YEAR.fits(text);
  }

  /** Whether there is none, as in most forms. */
  public boolean isNone() {
    return pieces.isEmpty();
  }

  /** Whether there is any on these lines. */
  public boolean isIn(LineRange lines) {
    return find(lines, TextShape.ANY).isPresent();
  }

  /**
   * What there is first of all, where the form's own labels stand in it: its cells were not told
   * apart, and nothing that is read in it says anything about the paper. A label that stood in a
   * value was withheld from it.
   *
   * <pre>
   * 实施单位⇥甲县渠道站项目资金 (万元) 年初预算数 全年预算数 …
   * </pre>
   */
  public Optional<String> muddle() {
    return muddle;
  }

  /** The first piece on these lines that has the shape. Every blank cell of a form may ask. */
  Optional<Piece> find(LineRange lines, TextShape shape) {
    Map.Entry<Integer, Piece> first = fitting(shape).ceilingEntry(lines.first());
    boolean found = first != null && lines.has(first.getKey());
    return found ? Optional.of(first.getValue()) : Optional.empty();
  }

  private TreeMap<Integer, Piece> fitting(TextShape shape) {
    TreeMap<Integer, Piece> fitting = byShape.get(shape);
    if (fitting == null) {
      fitting = new TreeMap<>();
      for (Piece piece : pieces) {
        if (shape.fits(piece.text())) {
          fitting.putIfAbsent(piece.line(), piece);
        }
      }
      byShape.put(shape, fitting);
    }
    return fitting;
  }

  /** What no cell of a form holds but its own; put together for the few forms that ask. */
  private static final class Labels {

    private static final Mentions ALL = all();

    private static Mentions all() {
      Lexicon lexicon = Lexicon.standard();
      Mentions labels =
          Mentions.of(lexicon.sections())
              .and(Mentions.of(lexicon.objectiveColumns()))
              .and(Mentions.of(lexicon.indicatorColumns()))
              .and(Mentions.of(lexicon.level1()))
              .and(Mentions.of(lexicon.level2()))
              .and(Mentions.of(lexicon.fundColumns()));
      for (HeadField field :
          new HeadField[] {HeadField.PROJECT_NAME, HeadField.DEPARTMENT, HeadField.UNIT}) {
        labels = labels.and(Mentions.of(lexicon.headFields(), field));
      }
      return labels.longOnes();
    }
  }
}
