package io.github.perfparse;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Vocabulary;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Fold;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells that labels of a form's top begin lines among the rows of its table: they are another
 * form's, whose lines stand in turn with these.
 *
 * <pre>
 * 道路照明亮化区域 &gt;6个 7个 3.00
 * 项目名称
 * 社区健身苑点更新 =36套 36套 3.00
 * 河道保洁专项                           the other form's, and no part of the name below
 * 夜景灯光布置 协调美观 协调美观 7.00
 * 主管部门
 * 节约用电量 &gt;=10% 12% 4.00
 * </pre>
 *
 * One such label may be the name of a row, and what a page repeats at its head is the form's own.
 */
final class TopAmongRows {

  private static final String COLONS = ":：";

  private TopAmongRows() {}

  /** What shows it of a form that has left something over; empty of any other. */
  static Optional<Message> in(Form form, List<Passage> lines) {
    if (form.leftovers().isEmpty() || form.indicators().isEmpty()) {
      return Optional.empty();
    }
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (Indicator row : form.indicators()) {
      from = Math.min(from, row.line());
      to = Math.max(to, row.line());
    }
    Set<String> labels = new HashSet<>();
    int first = 0;
    for (Passage line : lines) {
      boolean among = line.from() > from && line.from() < to;
      String label = among ? label(line.text()) : "";
      if (!label.isEmpty() && !isRepeated(form, line)) {
        first = first == 0 ? line.from() : first;
        labels.add(label);
      }
    }
    return labels.size() > 1
        ? Optional.of(Message.of("order.top-among-rows", first))
        : Optional.empty();
  }

  /** The label of the top that a line begins with; blank if it begins with none. */
  private static String label(String line) {
    int end = 0;
    while (end < line.length() && !isEnd(line.charAt(end))) {
      end++;
    }
    Lexicon lexicon = Lexicon.standard();
    String key = Fold.key(line.substring(0, end));
    return isKnown(lexicon.headFields(), key) || isKnown(lexicon.fundRows(), key) ? key : "";
  }

  private static boolean isKnown(Vocabulary<?> labels, String key) {
    return labels.exact(key).isPresent();
  }

  private static boolean isEnd(char c) {
    return Character.isWhitespace(c) || COLONS.indexOf(c) >= 0;
  }

  private static boolean isRepeated(Form form, Passage line) {
    for (Repair repair : form.repairs()) {
      if (repair.kind() == Repair.Kind.DROPPED_FURNITURE && repair.line() == line.from()) {
        return true;
      }
    }
    return holds(line, form.projectName())
        || holds(line, form.supervisingDepartment())
        || holds(line, form.implementingUnit());
  }

  private static boolean holds(Passage line, Optional<String> name) {
    return name.isPresent() && line.text().contains(name.get());
  }
}
