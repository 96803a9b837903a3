package io.github.perfparse.parse.cell;

import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a fund row is whose label nobody knows: forms print their rows in one order, and between its
 * neighbours it may be the only one whose label it holds most letters of.
 *
 * <pre>
 * 年度资金总额  TOTAL
 * 其锟斤拷：本年财□拨款      APPROPRIATION: no other row is it, and this one stands where it would
 * 上年结公开转资金   CARRYOVER: all letters of it are there
 * 当年财政拨 66 款  APPROPRIATION: so are they, around a page's number
 * </pre>
 */
public final class FundKinds {

  private static final List<Funding.Kind> ORDER =
      List.of(
          Funding.Kind.TOTAL,
          Funding.Kind.APPROPRIATION,
          Funding.Kind.CARRYOVER,
          Funding.Kind.SPECIAL_ACCOUNT,
          Funding.Kind.UNIT_FUNDS,
          Funding.Kind.OTHER);

  /** A text that is so much longer than labels are is none, but a note. */
  private static final int LONGEST_LABEL = 14;

  private final List<Funding.Row> rows;
  private final List<Repair> repairs = new ArrayList<>();

  private FundKinds(List<Funding.Row> rows) {
    this.rows = rows;
  }

  /** Settles what can be settled of the rows, and gives the repairs that say so. */
  public static List<Repair> settle(List<Funding.Row> rows) {
    FundKinds kinds = new FundKinds(rows);
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).kind() == Funding.Kind.UNKNOWN) {
        kinds.settle(i);
      }
    }
    return kinds.repairs;
  }

  private void settle(int index) {
    Funding.Row row = rows.get(index);
    Optional<Funding.Kind> kind = kind(index, label(row.label()));
    if (kind.isPresent()) {
      rows.set(index, row.as(kind.get()));
      Pointer path = FundField.rowLabel(index);
      Message read = Message.of("corrected.fund", row.label(), kind.get());
      repairs.add(new Repair(Repair.Kind.CORRECTED_LABEL, path, row.line(), read));
    }
  }

  private Optional<Funding.Kind> kind(int index, String label) {
    String printed = Fold.key(rows.get(index).label());
    if (isTouched(printed) || label.length() > LONGEST_LABEL || isOther(label)) {
      return Optional.empty();
    }
    Optional<Funding.Kind> whole = only(index, label, true);
    return whole.isPresent() || Characters.hasDigit(printed) ? whole : only(index, label, false);
  }

  /** {@code 当年财政拨款366}: an amount touches the label. A page's number may stand amid one. */
  private static boolean isTouched(String label) {
    for (int i = 0; i < label.length(); i++) {
      boolean amid = i > 0 && i + 1 < label.length();
      amid = amid && isOfLabel(label.charAt(i - 1)) && isOfLabel(label.charAt(i + 1));
      if (Characters.isDigit(label.charAt(i)) && !amid) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfLabel(char c) {
    return Characters.isHan(c) || Characters.isDigit(c);
  }

  /** The one kind that may stand there, and of which a label stands in the text, or most of one. */
  private Optional<Funding.Kind> only(int index, String label, boolean whole) {
    Optional<Funding.Kind> only = Optional.empty();
    for (Funding.Kind kind : ORDER) {
      if (mayStand(kind, index) && Lexicon.standard().fundRows().holds(label, kind.name(), whole)) {
        if (only.isPresent()) {
          return Optional.empty();
        }
        only = Optional.of(kind);
      }
    }
    return only;
  }

  /** The label's Chinese characters behind a colon: a watermark's letters may touch it. */
  private static String label(String printed) {
    String half = printed.replace('：', ':');
    String key = Fold.key(half.substring(half.lastIndexOf(':', half.length() - 2) + 1));
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      if (Characters.isHan(key.charAt(i))) {
        label.append(key.charAt(i));
      }
    }
    return label.toString();
  }

  /** {@code 乡镇财政资金}: a word before a whole label says that the funds are others. */
  private static boolean isOther(String label) {
    Lexicon lexicon = Lexicon.standard();
    String rest = lexicon.whole(label);
    return lexicon.fundRows().atEnd(rest).isPresent() && lexicon.fundRows().exact(rest).isEmpty();
  }

  /** Whether no row is of that kind, and all above come before it in a form, all below behind. */
  private boolean mayStand(Funding.Kind kind, int index) {
    for (int i = 0; i < rows.size(); i++) {
      int known = ORDER.indexOf(rows.get(i).kind());
      int place = ORDER.indexOf(kind);
      if (known >= 0 && (i < index ? known >= place : known <= place)) {
        return false;
      }
    }
    return true;
  }
}
