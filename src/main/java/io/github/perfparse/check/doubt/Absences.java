package io.github.perfparse.check.doubt;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.lexicon.Lexicon;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says whether a value that is not there may be called not printed. It may not as long as something
 * of the form could be it: a loose text, a label inside the value of another field, a number fused
 * with its neighbour, or the part of the form that was not read at all.
 *
 * <pre>
 * 主管部门⇥市水务局实施单位河道养护所    实施单位: its label stands in 主管部门 "市水务局实施单位河…"
 * 21  98.5                               总分: it may be "98.5" in line 21
 * </pre>
 */
public final class Absences {

  private static final int LONGEST_QUOTE = 40;

  private static final String YEAR = "年度";

  private static final String SENTENCE_ENDS = "。；;.!！)）%";

  private final Form form;
  private final LooseText loose;
  private final TableLines tables;
  private final Edge edge;
  private final FormParts parts;
  private final boolean edgeUnseen;
  private final MendedPlaces mended;

  /**
   * The absences of a form.
   *
   * @param edge where its lines were cut
   */
  public Absences(Form form, LooseText loose, TableLines tables, Edge edge) {
    this.form = form;
    this.loose = loose;
    this.tables = tables;
    this.edge = edge;
    this.parts = new FormParts(form);
    this.edgeUnseen = edge.isUnseen();
    this.mended = new MendedPlaces(form, tables);
  }

  /** What can be said of the value at {@code path}, which is not there. */
  public Absence of(Pointer path) {
    if (form.refused().isPresent()) {
      return Absence.doubtful("absence.refused");
    }
    if (loose.muddle().isPresent()) {
      return Absence.doubtful("absence.muddled", cut(loose.muddle().get()));
    }
    Wanted wanted = isColumn(path) ? Wanted.COLUMN : Wanted.at(path);
    Absence absence = unplaced(path, wanted);
    if (absence.isCertain()) {
      absence = inOthers(path, wanted);
    }
    if (absence.isCertain()) {
      absence = besides(path);
    }
    if (absence.isCertain() && wanted.needsMoreBelow() && !tables.goesOnBelow(path)) {
      absence = Absence.doubtful("absence.below");
    }
    return absence.isCertain() ? above(path) : absence;
  }

  /** Whether a text that found no place may be it. */
  private Absence unplaced(Pointer path, Wanted wanted) {
    Optional<LooseText.Piece> piece = loose.find(lines(path), wanted.shape());
    if (piece.isPresent()) {
      return loose(piece.get().text());
    }
    Optional<Leftover> other = isColumn(path) ? otherColumn() : unreadInRow(path);
    return other.isPresent() ? loose(other.get().text()) : Absence.CERTAIN;
  }

  /** Whether it may stand in the value of another field. */
  private Absence inOthers(Pointer path, Wanted wanted) {
    for (Map.Entry<String, String> attribute : form.attributes().entrySet()) {
      if (wanted.isLabelledBy(attribute.getKey()) || mayEndInNumber(attribute, wanted)) {
        return inside(attribute.getKey(), attribute.getValue());
      }
    }
    for (ReadText reading : readings(path)) {
      if (reading.holds(wanted)) {
        return inside(reading.name(), reading.text());
      }
    }
    for (Optional<String> name : List.of(form.supervisingDepartment(), form.implementingUnit())) {
      if (wanted.shape() == TextShape.WORDS && wanted.labels().standTornIn(name.orElse(""))) {
        return Absence.doubtful("absence.joined");
      }
    }
    return Absence.CERTAIN;
  }

  /** Whether what is known of the form besides speaks for a value there. */
  private Absence besides(Pointer path) {
    if (path.section().equals(Pointer.TOTAL.section()) && isTotalARow()) {
      return Absence.doubtful("absence.total-row");
    }
    if (path.equals(FormField.YEAR.path()) && mayYearBePrinted()) {
      return Absence.doubtful("absence.year");
    }
    Optional<String> merged =
        IndicatorField.LEVEL3.isAt(path) ? wordyTarget(path.index()) : Optional.empty();
    if (merged.isPresent()) {
      return inside(IndicatorField.TARGET.label(), merged.get());
    }
    if (IndicatorField.isLevel(path) || isColumn(path) && isLevelless()) {
      return Absence.doubtful("absence.levels");
    }
    if (isColumn(path) && form.source().isReadByWords()) {
      return Absence.doubtful("absence.row");
    }
    Optional<Funding.Row> unknown =
        FormParts.isFunds(path) ? form.funding().row(Funding.Kind.UNKNOWN) : Optional.empty();
    return unknown.isPresent() ? loose(unknown.get().label()) : Absence.CERTAIN;
  }

  private static Absence loose(String text) {
    return Absence.doubtful("absence.loose", cut(text));
  }

  private static Absence inside(Object name, String text) {
    return Absence.doubtful("absence.inside", name, cut(text));
  }

  /** {@code 注：数据来源于年报。 ⏎ 98.00}: a number below a remark was put together with it. */
  private boolean mayEndInNumber(Map.Entry<String, String> attribute, Wanted wanted) {
    return wanted.shape() == TextShape.NUMBER
        && mended.isJoined(attribute.getKey())
        && Character.isDigit(attribute.getValue().charAt(attribute.getValue().length() - 1));
  }

  private Absence above(Pointer path) {
    boolean top = isAtTop(path) && form.title().isBlank();
    if (top && form.source().firstLine() > 1) {
      return Absence.doubtful("absence.above");
    }
    boolean total = path.section().equals(Pointer.TOTAL.section());
    if (form.isHeadless() && (total || tables.isFirst(path) || tables.isHead(path))) {
      return Absence.doubtful("absence.begin");
    }
    if (top) {
      return Absence.doubtful("absence.untitled");
    }
    if (tables.isHead(path) && mended.isHeadJoined()) {
      return Absence.doubtful("absence.joined");
    }
    if (mended.isRowJoined(path)) {
      return Absence.doubtful("absence.row");
    }
    if (path.equals(FormField.ACHIEVED.path()) && stopsInMidSentence()) {
      return Absence.doubtful("absence.edge");
    }
    if (edgeUnseen || edge.cutsRow(path)) {
      return Absence.doubtful("absence.edge");
    }
    if (isRowShifted(path)) {
      return Absence.doubtful("absence.shifted");
    }
    if (parts.hasHolesAbove(path)) {
      return Absence.doubtful("absence.column");
    }
    return parts.isGone(path) ? Absence.doubtful("absence.page") : Absence.CERTAIN;
  }

  /** A text of the head may have come to stand anywhere, one of a table hardly outside of it. */
  private LineRange lines(Pointer path) {
    return path.index() == Pointer.NO_ROW && !isColumn(path) ? LineRange.ALL : tables.around(path);
  }

  /** A column that no row fills is missing from a table that is there. */
  private boolean isColumn(Pointer path) {
    return isOfIndicators(path) && path.index() == Pointer.NO_ROW && !form.indicators().isEmpty();
  }

  /**
   * A cell of a column that no field holds: {@code 财政局得分}. Where no column is blank but those of
   * levels, {@code 210} is none of theirs, which have labels of their own.
   */
  private Optional<Leftover> otherColumn() {
    boolean levels = areLevelsAloneBlank();
    for (Leftover leftover : form.leftovers()) {
      boolean other = leftover.kind() == Leftover.Kind.OTHER_COLUMN;
      if (other && (!levels || Lexicon.standard().isLevel(leftover.text()))) {
        return Optional.of(leftover);
      }
    }
    return Optional.empty();
  }

  private boolean areLevelsAloneBlank() {
    for (IndicatorField field : IndicatorField.values()) {
      boolean level = field == IndicatorField.LEVEL1 || field == IndicatorField.LEVEL2;
      if (field.isRequired() && !level && !form.has(field)) {
        return false;
      }
    }
    return true;
  }

  /** {@code 10⇥70.00%7}: what could not be read in the row may be two cells. */
  private Optional<Leftover> unreadInRow(Pointer path) {
    for (Leftover leftover : form.leftovers()) {
      Pointer place = leftover.path();
      if (leftover.kind() == Leftover.Kind.UNREADABLE_NUMBER
          && place.index() != Pointer.NO_ROW
          && place.index() == path.index()
          && place.section().equals(path.section())
          && TextShape.NUMBER.fits(leftover.text())) {
        return Optional.of(leftover);
      }
    }
    return Optional.empty();
  }

  private List<ReadText> readings(Pointer path) {
    if (isOfIndicators(path) && path.index() != Pointer.NO_ROW) {
      return ofRows(path.index());
    }
    return path.section().equals(FormField.EXPECTED.path().section())
        ? ReadText.ofObjectives(form)
        : ReadText.ofForm(form);
  }

  /** The cells of a row without numbers may have come to stand in the next one. */
  private List<ReadText> ofRows(int index) {
    List<ReadText> readings = ReadText.ofRow(form.indicators().get(index));
    boolean broken = isUnscored(index) && index + 1 < form.indicators().size();
    if (broken && isUnscored(index + 1)) {
      readings.addAll(ReadText.ofRow(form.indicators().get(index + 1)));
    }
    return readings;
  }

  private boolean isUnscored(int index) {
    Indicator row = form.indicators().get(index);
    return row.points().isEmpty() && row.score().isEmpty();
  }

  /** {@code 补植缺损苗木，保持}: the line was cut off, and the other goal would stand behind. */
  private boolean stopsInMidSentence() {
    String expected = form.objectives().expected().orElse("。");
    return SENTENCE_ENDS.indexOf(expected.charAt(expected.length() - 1)) < 0;
  }

  private static boolean isAtTop(Pointer path) {
    Optional<FormField> field = FormField.at(path);
    return field.isPresent() && field.get().isAtTop();
  }

  /** Where the cells of a row had moved, or may have in most rows, a missing one may be another. */
  private boolean isRowShifted(Pointer path) {
    boolean most = isColumn(path) && mended.areMostDoubted();
    return isOfIndicators(path) && (most || mended.isShifted(path.index()));
  }

  /** {@code 合局计⇥100⇥96.73}: the last row has more points than all others, and nothing else. */
  private boolean isTotalARow() {
    BigDecimal others = BigDecimal.ZERO;
    Optional<Indicator> last = Optional.empty();
    for (Indicator row : form.indicators()) {
      others = others.add(last.flatMap(Indicator::points).orElse(BigDecimal.ZERO));
      last = Optional.of(row);
    }
    BigDecimal points = last.flatMap(Indicator::points).orElse(BigDecimal.ZERO);
    return last.isPresent()
        && last.get().target().isEmpty()
        && last.get().actual().isEmpty()
        && points.signum() > 0
        && points.compareTo(others) >= 0;
  }

  /** Lines that have lost the levels of all rows may have lost any other column as well. */
  private boolean isLevelless() {
    for (Indicator row : form.indicators()) {
      if (row.level1().isPresent() || row.level2().isPresent()) {
        return false;
      }
    }
    return form.source().isWithoutGrid();
  }

  /**
   * Where lines are wrapped a year may be torn, {@code 2 ⏎ 023年度}; it may stand above a title whose
   * table has no grid, and be misread in {@code 2O23年度…}.
   */
  private boolean mayYearBePrinted() {
    return form.source().isReadByWords()
        || mended.isDoubted(FormField.TITLE.path())
        || isAnyYearPrinted();
  }

  /** {@code 部门：青禾镇 (2023年度) 公开14表}: a text may have swallowed it. */
  private boolean isAnyYearPrinted() {
    for (Provenance piece : form.provenance()) {
      if (piece.raw().contains(YEAR) && piece.raw().contains("20")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfIndicators(Pointer path) {
    return path.section().equals(IndicatorField.SECTION);
  }

  /** {@code 保洁河道长度≥12公里}: a target in words may be the name, or both in one cell. */
  private Optional<String> wordyTarget(int index) {
    Optional<Quantity> target = form.indicators().get(index).target();
    boolean words = target.isPresent() && target.get().value().isEmpty();
    return words ? Optional.of(target.get().text()) : Optional.empty();
  }

  private static String cut(String text) {
    int end = Math.min(text.length(), LONGEST_QUOTE);
    return text.substring(0, end).replace('\n', ' ') + (end == text.length() ? "" : "…");
  }
}
