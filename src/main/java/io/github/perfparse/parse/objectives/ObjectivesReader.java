package io.github.perfparse.parse.objectives;

import io.github.perfparse.form.FormField;
import io.github.perfparse.form.Objectives;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.lexicon.ObjectiveColumn;
import io.github.perfparse.lexicon.SectionLabel;
import io.github.perfparse.parse.cell.LabelPieces;
import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.parse.cell.Rows;
import io.github.perfparse.parse.cell.Seams;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the objectives: two long texts side by side, which a page break may cut into pieces that
 * follow as plain lines. Each stands below its head, or beside it:
 *
 * <pre>
 * 预期目标  实际完成情况         预期目标      完成年度养护…
 * 完成年度… 已完成…              实际完成情况  已完成…
 * </pre>
 */
public final class ObjectivesReader {

  private final Lexicon lexicon;
  private final Ledger ledger;
  private final Map<ObjectiveColumn, Integer> heads = new EnumMap<>(ObjectiveColumn.class);
  private final List<ObjectivePieces.Passage> pieces = new ArrayList<>();
  private final Set<Cell> plain = new HashSet<>();
  private final Set<Cell> plainPieces = new HashSet<>();

  /** Where heads stand right of both columns that no field has: {@code 总体完成率}. */
  private final Set<Integer> others = new HashSet<>();

  /** Whether the head of such a text stands between both: {@code 全年(调整)绩效目标}. */
  private boolean withThird;

  private boolean beside;
  private ObjectiveColumn lastHead = ObjectiveColumn.EXPECTED;

  public ObjectivesReader(Lexicon lexicon, Ledger ledger) {
    this.lexicon = lexicon;
    this.ledger = ledger;
  }

  public Objectives read(List<Row> rows, Seams seams) {
    findPlainPieces(rows);
    beside = new HeadsBeside(lexicon).areIn(rows);
    boolean pageBreak = false;
    for (Row row : rows) {
      boolean repeatedHead = isRepeatedHead(row);
      if (repeatedHead) {
        ledger.furniture(row, "furniture.head");
      } else if (!readHead(row)) {
        readTexts(pageBreak ? row.withGap(true) : row);
      }
      pageBreak = repeatedHead;
    }
    Map<ObjectiveColumn, Text> texts = new ObjectivePieces(pieces, lexicon, seams, ledger).join();
    Text expected = texts.getOrDefault(ObjectiveColumn.EXPECTED, Text.BLANK);
    Text actual = texts.getOrDefault(ObjectiveColumn.ACTUAL, Text.BLANK);
    return new Objectives(text(FormField.EXPECTED, expected), text(FormField.ACHIEVED, actual));
  }

  private Optional<String> text(FormField field, Text text) {
    Pointer path = field.path();
    if (Seams.isCut(text.value())) {
      ledger.truncated(path, text);
    }
    return ledger.text(path, text);
  }

  /** The head row, printed again behind a page break: both column heads and nothing but labels. */
  private boolean isRepeatedHead(Row row) {
    int columns = 0;
    for (Cell cell : row.printed()) {
      boolean column = lexicon.objectiveColumns().exact(cell).isPresent();
      if (!column && !lexicon.sections().means(cell, SectionLabel.OBJECTIVES)) {
        return false;
      }
      columns += column ? 1 : 0;
    }
    return columns == 2 && heads.size() == 2;
  }

  /** Takes labels of the section and of its columns; whether the row held nothing else. */
  private boolean readHead(Row row) {
    boolean onlyLabels = true;
    int known = heads.size();
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      if (isOverHeads(row, i)) {
        ledger.label(cell);
      } else if (!cell.isBlank() && !isLabel(cell, i)) {
        onlyLabels = false;
      }
    }
    boolean withHeads = !beside && heads.size() > known;
    if (withHeads && heads.size() == 1 && heads.containsKey(ObjectiveColumn.ACTUAL)) {
      findExpected(row);
    }
    for (int i = 0; withHeads && i < row.cells().size(); i++) {
      if (!row.cells().get(i).isBlank() && !ledger.isClaimed(row.cells().get(i)) && isRight(i)) {
        others.add(i);
      }
    }
    return onlyLabels || withHeads;
  }

  /** {@code 总体目标完成情况⇥总体目标⇥全年实际完成情况}: of two labels of the section the second heads the goals. */
  private void findExpected(Row row) {
    int labels = 0;
    for (int i = 0; i < heads.get(ObjectiveColumn.ACTUAL); i++) {
      boolean section = lexicon.sections().means(row.cells().get(i), SectionLabel.OBJECTIVES);
      labels += section ? 1 : 0;
      if (section && labels == 2) {
        heads.put(ObjectiveColumn.EXPECTED, i);
      }
    }
  }

  private boolean isRight(int index) {
    return heads.size() == 2 && index > Collections.max(heads.values());
  }

  /** {@code 年度目标完成情况⇥预期目标⇥实际完成情况}: the first, which elsewhere is a head, is the section's. */
  private boolean isOverHeads(Row row, int index) {
    if (lexicon.objectiveColumns().find(row.cells().get(index)).isEmpty()) {
      return false;
    }
    Set<ObjectiveColumn> behind = EnumSet.noneOf(ObjectiveColumn.class);
    for (Cell cell : row.cells().subList(index + 1, row.cells().size())) {
      Optional<Match<ObjectiveColumn>> head = lexicon.objectiveColumns().find(cell);
      if (head.isPresent()) {
        behind.add(head.get().meaning());
      }
    }
    return behind.size() == ObjectiveColumn.values().length;
  }

  private boolean isLabel(Cell cell, int index) {
    Optional<Match<ObjectiveColumn>> column = lexicon.objectiveColumns().find(cell);
    boolean named = lexicon.sections().exact(cell).isPresent();
    if (column.isPresent() && !named && heads.size() < ObjectiveColumn.values().length) {
      heads.putIfAbsent(column.get().meaning(), index);
      lastHead = column.get().meaning();
      ledger.label(cell, column.get());
      return true;
    }
    Optional<Match<SectionLabel>> section = lexicon.sections().find(cell, SectionLabel.OBJECTIVES);
    if (section.isPresent()) {
      ledger.label(cell, section.get());
    }
    return section.isPresent() || isThird(cell) || isPiece(cell, index);
  }

  private boolean isThird(Cell cell) {
    boolean third = heads.size() == 1 && lexicon.ownColumns().exact(cell).isPresent();
    if (third) {
      withThird = true;
      ledger.label(cell);
    }
    return third;
  }

  /**
   * A piece of the section's broken label, {@code 年度} / {@code 总体} / {@code 目标}: it stands left of
   * the texts, or on plain lines where the pieces make the label.
   */
  private boolean isPiece(Cell cell, int index) {
    if (!LabelPieces.isPiece(cell, lexicon)) {
      return false;
    }
    return plainPieces.contains(cell) || isLeftOfTexts(index) && !plain.contains(cell);
  }

  private boolean isLeftOfTexts(int index) {
    for (int head : heads.values()) {
      if (index >= head) {
        return false;
      }
    }
    return !heads.isEmpty();
  }

  /** Finds first cells of lines that together begin one of the section's labels. */
  private void findPlainPieces(List<Row> rows) {
    StringBuilder label = new StringBuilder();
    List<Cell> found = new ArrayList<>();
    for (Row row : rows) {
      Cell cell = row.printed().get(0);
      boolean first = !row.cells().get(0).isBlank();
      if (Rows.isPlain(row)) {
        plain.add(cell);
      }
      if (first && LabelPieces.isPiece(cell, lexicon)) {
        found.add(cell);
        label.append(cell.key());
      }
    }
    if (found.size() > 1 && begins(label.toString())) {
      plainPieces.addAll(found);
    }
  }

  private boolean begins(String key) {
    for (String label : lexicon.sections().keys()) {
      if (label.startsWith(key)) {
        return true;
      }
    }
    return false;
  }

  private void readTexts(Row row) {
    List<Cell> texts = new ArrayList<>();
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      if (!cell.isBlank() && !ledger.isClaimed(cell) && !isPiece(cell, i) && !others.contains(i)) {
        texts.add(cell);
        indices.add(i);
      }
    }
    if (withThird && texts.size() == 3) {
      texts.remove(1);
      indices.remove(1);
    }
    if (texts.size() > 2 && texts.size() == 2 + others.size()) {
      // 总体目标⇥预期目标⇥实际完成情况⇥总体完成率 over a row that has lost its blank cell.
      texts = texts.subList(0, 2);
    }
    for (int i = 0; i < texts.size(); i++) {
      pieces.add(
          new ObjectivePieces.Passage(
              Text.of(texts.get(i)), place(row, texts.size(), i, indices.get(i)), row.afterGap()));
    }
  }

  /** Two texts stand in the order of their heads; a lone one under the head it stands under. */
  private Optional<ObjectiveColumn> place(Row row, int texts, int ordinal, int index) {
    if (beside) {
      return Optional.of(headLeftOf(index));
    }
    boolean reversed =
        heads.size() == 2
            && heads.get(ObjectiveColumn.ACTUAL) < heads.get(ObjectiveColumn.EXPECTED);
    if (texts == 2) {
      return Optional.of(
          (ordinal == 0) != reversed ? ObjectiveColumn.EXPECTED : ObjectiveColumn.ACTUAL);
    }
    if (Rows.isPlain(row) || heads.size() < 2) {
      return Optional.empty();
    }
    boolean right =
        index >= Math.max(heads.get(ObjectiveColumn.ACTUAL), heads.get(ObjectiveColumn.EXPECTED));
    return Optional.of(right != reversed ? ObjectiveColumn.ACTUAL : ObjectiveColumn.EXPECTED);
  }

  /** The nearest one; of two that stand under each other the last that was read. */
  private ObjectiveColumn headLeftOf(int index) {
    ObjectiveColumn nearest = lastHead;
    int best = -1;
    for (Map.Entry<ObjectiveColumn, Integer> head : heads.entrySet()) {
      int at = head.getValue();
      if (at <= index && (at > best || at == best && head.getKey() == lastHead)) {
        nearest = head.getKey();
        best = at;
      }
    }
    return nearest;
  }
}
