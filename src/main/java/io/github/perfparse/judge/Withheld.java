package io.github.perfparse.judge;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.Repair;
import io.github.perfparse.judge.Strangers.Kind;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is left of the values of one form, one after the other, without what is another field's, and
 * what is said of that.
 */
final class Withheld {

  private final Form form;
  private final Strangers strangers;
  private List<Repair> repairs;
  private List<Leftover> leftovers;
  private List<Provenance> provenance;
  private boolean any;

  Withheld(Form form, Strangers strangers) {
    this.form = form;
    this.strangers = strangers;
    this.repairs = form.repairs();
    this.leftovers = form.leftovers();
    this.provenance = form.provenance();
  }

  /** Whether anything was withheld. */
  boolean isAny() {
    return any;
  }

  List<Repair> repairs() {
    return repairs;
  }

  List<Leftover> leftovers() {
    return leftovers;
  }

  List<Provenance> provenance() {
    return provenance;
  }

  /** What is left of a text. */
  Optional<String> of(Kind kind, Pointer path, Optional<String> value) {
    if (!strangers.mayBeIn(kind, value)) {
      return value;
    }
    String text = value.get();
    List<Provenance> pieces = pieces(path);
    List<String> raws = raws(kind, pieces);
    String kept = text;
    int from = strangers.from(kind, text, raws);
    while (from >= 0) {
      kept = kept.substring(0, from).strip();
      from = kept.isEmpty() ? Strangers.NONE : strangers.from(kind, kept, raws);
    }
    if (kept.equals(text)) {
      return value;
    }
    boolean all = kept.isEmpty() || kind == Kind.VALUE;
    withhold(path, pieces, text, all ? "" : kept);
    return all ? Optional.empty() : Optional.of(kept);
  }

  /** What the value was read from, in reading order. */
  List<Provenance> pieces(Pointer path) {
    List<Provenance> pieces = new ArrayList<>();
    for (Provenance piece : form.provenance()) {
      if (piece.path().equals(path)) {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  /** The pieces as printed; of what is no prose, and of a text with a title in it, their lines. */
  private List<String> raws(Kind kind, List<Provenance> pieces) {
    List<String> raws = new ArrayList<>();
    for (Provenance piece : pieces) {
      String raw = untagged(piece.raw());
      boolean apart = kind != Kind.PROSE || strangers.hasTitle(raw);
      for (String line : apart ? raw.split("\n", -1) : new String[] {raw}) {
        String bare = line.strip();
        raws.add(bare.endsWith("|") ? bare.substring(0, bare.length() - 1) : line);
      }
    }
    return raws;
  }

  /** {@code <td>社会效益</td>}: a tag that nothing has read parts cells, and is no text of them. */
  private static String untagged(String raw) {
    StringBuilder text = new StringBuilder();
    boolean tag = false;
    for (int i = 0; i < raw.length(); i++) {
      char next = i + 1 < raw.length() ? raw.charAt(i + 1) : ' ';
      tag |= raw.charAt(i) == '<' && (next == '/' || Characters.isLatin(next));
      text.append(tag ? ' ' : raw.charAt(i));
      tag &= raw.charAt(i) != '>';
    }
    return text.toString();
  }

  private void withhold(Pointer path, List<Provenance> pieces, String text, String kept) {
    begin();
    provenance.removeAll(pieces);
    if (kept.isEmpty()) {
      settle(path);
    }
    if (pieces.isEmpty()) {
      Provenance nowhere = new Provenance(path, form.source().firstLine(), 1, text);
      leave(path, nowhere, text.substring(kept.length()).strip());
    }
    String key = Fold.key(kept);
    for (Provenance piece : pieces) {
      String part = Fold.key(piece.raw());
      boolean own = !kept.isEmpty() && key.startsWith(part);
      if (own || !key.isEmpty()) {
        provenance.add(piece);
      }
      if (!own) {
        String rest = key.isEmpty() ? piece.raw() : text.substring(kept.length());
        leave(path, piece, rest.strip());
      }
      key = own ? key.substring(part.length()) : "";
    }
  }

  /** What was said of how the value was read is said of no value. */
  private void settle(Pointer path) {
    List<Repair> others = new ArrayList<>();
    for (Repair repair : repairs) {
      if (!repair.path().equals(path)) {
        others.add(repair);
      }
    }
    repairs = others;
  }

  private void leave(Pointer path, Provenance piece, String text) {
    String printed = text.isEmpty() ? "" : text.lines().findFirst().orElseThrow();
    int from = piece.line() + breaks(piece.raw(), Math.max(0, piece.raw().indexOf(printed)));
    int last = piece.line() + breaks(piece.raw(), piece.raw().length());
    String named = path.isOfAttribute() ? path.field() + " " + text : text;
    Leftover.Kind kind = Leftover.Kind.UNRECOGNISED_TEXT;
    leftovers.add(new Leftover(kind, path, from, last, named));
  }

  private static int breaks(String raw, int end) {
    int breaks = 0;
    for (int i = 0; i < end; i++) {
      breaks += raw.charAt(i) == '\n' ? 1 : 0;
    }
    return breaks;
  }

  /** Records that something was mended. */
  void mend(Repair.Kind kind, Pointer path, int line, Message what) {
    begin();
    repairs.add(new Repair(kind, path, line, what));
  }

  /** Says where a value was read from that was found only now, in the place of another. */
  void replace(Pointer path, Provenance piece) {
    begin();
    provenance.removeAll(pieces(path));
    provenance.add(new Provenance(path, piece.line(), piece.column(), piece.raw(), piece.place()));
    settle(path);
  }

  private void begin() {
    if (!any) {
      any = true;
      repairs = new ArrayList<>(repairs);
      leftovers = new ArrayList<>(leftovers);
      provenance = new ArrayList<>(provenance);
    }
  }
}
