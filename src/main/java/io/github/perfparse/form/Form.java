package io.github.perfparse.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One project expenditure self-evaluation form (财政项目支出绩效自评表) as it was read: values, what had to be
 * mended to read them, and what found no place. It holds facts only; judgement is the business of
 * the checks.
 *
 * @param source where the form stands
 * @param title the title line, cleaned; empty where none is printed
 * @param year the fiscal year
 * @param projectName 项目名称
 * @param supervisingDepartment 主管部门
 * @param implementingUnit 实施单位
 * @param funding the fund table
 * @param objectives 年度总体目标
 * @param indicators the indicator rows in printed order
 * @param total the 总分 row
 * @param grade 评分等级
 * @param attributes every other labelled cell of the form, label to text, in printed order
 * @param repairs what was mended
 * @param leftovers what found no place or could not be read
 * @param provenance where each value was read from, in reading order
 * @param refused why the form was refused, where it is given all the same; nothing in it can be
 *     relied on then
 * @param corrections the values that a person gave
 * @param columns what the head of the indicators' table has a column for; empty where none was read
 */
public record Form(
    SourceRef source,
    String title,
    Optional<Integer> year,
    Optional<String> projectName,
    Optional<String> supervisingDepartment,
    Optional<String> implementingUnit,
    Funding funding,
    Objectives objectives,
    List<Indicator> indicators,
    Total total,
    Optional<String> grade,
    Map<String, String> attributes,
    List<Repair> repairs,
    List<Leftover> leftovers,
    List<Provenance> provenance,
    Optional<Refusal.Reason> refused,
    List<Correction> corrections,
    Set<IndicatorField> columns)
    implements Outcome {

  public Form {
    indicators = List.copyOf(indicators);
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    repairs = List.copyOf(repairs);
    leftovers = List.copyOf(leftovers);
    provenance = provenance instanceof ValuePlaces ? provenance : List.copyOf(provenance);
    corrections = List.copyOf(corrections);
    columns = columns.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(columns));
  }

  /** Whether the score stands at the form's top, {@code 自评得分 | 95}, where no points do. */
  public boolean hasScoreOnTop() {
    return total.line().isPresent() && total.line().getAsInt() < firstRow();
  }

  private int firstRow() {
    if (!indicators.isEmpty()) {
      return indicators.get(0).line();
    }
    return funding.rows().isEmpty() ? Integer.MAX_VALUE : funding.rows().get(0).line();
  }

  /** The same form with the untouched lines that it was read from. */
  public Form quoting(List<String> lines) {
    return at(source.quoting(lines));
  }

  @Override
  public Form numbered(int number) {
    return at(source.numbered(number));
  }

  @Override
  public Form hashed(String sha256) {
    return at(source.hashed(sha256));
  }

  /** The same form, marked as one that was refused. */
  public Form refusedFor(Refusal.Reason reason) {
    return with(source, repairs, leftovers, provenance, Optional.of(reason), corrections);
  }

  /**
   * The same form, which was read from a document.
   *
   * @param from where it stands
   * @param mended what was mended or left out before its lines were read
   * @param places where each value was read from
   */
  public Form inDocument(SourceRef from, List<Repair> mended, List<Provenance> places) {
    List<Repair> all = new ArrayList<>(mended);
    all.addAll(repairs);
    return with(from, all, leftovers, places, Optional.empty(), corrections);
  }

  /**
   * The same form with one more correction on record, and without what was doubted about that
   * value.
   */
  public Form corrected(
      Correction correction, List<Repair> mended, List<Leftover> loose, List<Provenance> places) {
    List<Correction> all = new ArrayList<>(corrections);
    all.add(correction);
    return with(source, mended, loose, places, refused, all);
  }

  private Form at(SourceRef place) {
    return with(place, repairs, leftovers, provenance, refused, corrections);
  }

  private Form with(
      SourceRef place,
      List<Repair> mended,
      List<Leftover> loose,
      List<Provenance> places,
      Optional<Refusal.Reason> reason,
      List<Correction> given) {
    return new Form(
        place,
        title,
        year,
        projectName,
        supervisingDepartment,
        implementingUnit,
        funding,
        objectives,
        indicators,
        total,
        grade,
        attributes,
        mended,
        loose,
        places,
        reason,
        given,
        columns);
  }

  /** Whether it has neither title nor project, which stand at the top of every form. */
  public boolean isHeadless() {
    return title.isBlank() && projectName.isEmpty();
  }

  /** Whether it has a project, a department or a unit. */
  public boolean hasNames() {
    return projectName.isPresent()
        || supervisingDepartment.isPresent()
        || implementingUnit.isPresent();
  }

  /** Whether it has one of the two objectives. */
  public boolean hasGoals() {
    return objectives.expected().isPresent() || objectives.actual().isPresent();
  }

  /** Whether it has a number of the total. */
  public boolean hasTotal() {
    return total.points().isPresent() || total.score().isPresent();
  }

  /** Whether there is no row of any table. */
  public boolean isBare() {
    return indicators.isEmpty() && funding.rows().isEmpty();
  }

  /** Whether the indicators' table has a column, by its head or by what stands in it. */
  public boolean has(IndicatorField column) {
    boolean has = columns.contains(column);
    for (Indicator row : indicators) {
      has |= column.of(row).isPresent();
    }
    return has;
  }

  /**
   * The same form with more lines.
   *
   * @param first the first of them
   * @param last the last of them
   * @param dropped what of them is furniture
   * @param over what of them found no place
   */
  public Form covering(int first, int last, List<Repair> dropped, List<Leftover> over) {
    List<Repair> allRepairs = new ArrayList<>(repairs);
    allRepairs.addAll(dropped);
    List<Leftover> allLeftovers = new ArrayList<>(leftovers);
    allLeftovers.addAll(over);
    return with(
        source.covering(first, last), allRepairs, allLeftovers, provenance, refused, corrections);
  }
}
