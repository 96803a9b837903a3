package io.github.perfparse.spark;

import java.util.Arrays;
import org.apache.spark.sql.sources.EqualTo;
import org.apache.spark.sql.sources.Filter;
import org.apache.spark.sql.sources.In;
import org.apache.spark.sql.sources.StringContains;
import org.apache.spark.sql.sources.StringEndsWith;
import org.apache.spark.sql.sources.StringStartsWith;

/** Filters on {@code source.file}, by which files need not be opened. */
final class FileFilter {

  private static final String FILE = "source.file";

  private FileFilter() {}

  /** Whether a filter is understood here. */
  static boolean isAboutFile(Filter filter) {
    boolean known =
        filter instanceof EqualTo
            || filter instanceof In
            || filter instanceof StringStartsWith
            || filter instanceof StringEndsWith
            || filter instanceof StringContains;
    return known && Arrays.equals(filter.references(), new String[] {FILE});
  }

  /** Whether the rows of a file of that name may pass all filters. */
  static boolean mayHold(Filter[] filters, String name) {
    return Arrays.stream(filters).allMatch(filter -> passes(filter, name));
  }

  private static boolean passes(Filter filter, String name) {
    if (filter instanceof EqualTo equal) {
      return name.equals(equal.value());
    }
    if (filter instanceof In in) {
      return Arrays.asList(in.values()).contains(name);
    }
    if (filter instanceof StringStartsWith start) {
      return name.startsWith(start.value());
    }
    if (filter instanceof StringEndsWith end) {
      return name.endsWith(end.value());
    }
    return !(filter instanceof StringContains part) || name.contains(part.value());
  }
}
