package io.github.perfparse.check.report;

import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.say.Failure;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The totals of a run.
 *
 * @param files inputs that were opened
 * @param forms forms read
 * @param indicators indicator rows read
 * @param values how the values were come by
 * @param bySeverity findings by severity; every severity has an entry
 * @param byRule findings by rule id; only rules that found something
 * @param repairs repairs made
 * @param refused the forms that were refused, without what they would have been read as
 * @param failed inputs that could not be read to their end
 * @param notRead files of folders that were left alone, by the ending of their names
 */
public record Report(
    int files,
    int forms,
    int indicators,
    Values values,
    Map<Severity, Integer> bySeverity,
    SortedMap<String, Integer> byRule,
    int repairs,
    List<Refusal> refused,
    List<Failure> failed,
    SortedMap<String, Integer> notRead) {

  public Report {
    bySeverity = Map.copyOf(bySeverity);
    byRule = new TreeMap<>(byRule);
    refused = List.copyOf(refused);
    failed = List.copyOf(failed);
    notRead = new TreeMap<>(notRead);
  }

  /**
   * How the values of the forms were come by.
   *
   * @param printed read as printed
   * @param repaired mended
   * @param inferred level labels taken from a place other than the row or the rows above it
   * @param missing not printed, or not readable, though a complete form has them
   */
  public record Values(int printed, int repaired, int inferred, int missing) {}
}
