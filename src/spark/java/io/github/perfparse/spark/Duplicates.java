package io.github.perfparse.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import io.github.perfparse.check.catalog.Rules;
import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.say.Language;
import io.github.perfparse.say.Message;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;

/**
 * The rule that needs the whole corpus: a form whose year, unit and project name an earlier one
 * has. Earlier is what the command line would read earlier.
 *
 * <pre>
 * Duplicates.found(spark.read().format("perfparse").load("reports/"), Language.EN)
 * </pre>
 */
public final class Duplicates {

  private Duplicates() {}

  /**
   * The rows with what the rule finds among their findings, and without the column {@code
   * duplicate}.
   *
   * @param forms rows of the data source
   * @param language that of the finding's sentence
   */
  public static Dataset<Row> found(Dataset<Row> forms, Language language) {
    return found(forms, again(forms), language);
  }

  /** The same, if it is known which forms come again. */
  static Dataset<Row> found(Dataset<Row> forms, Dataset<Row> again, Language language) {
    return forms
        .join(
            again,
            col("source.file")
                .equalTo(again.col("file"))
                .and(col("source.form").equalTo(again.col("form"))),
            "left")
        .withColumn(
            "findings", when(col("earlier").isNotNull(), more(language)).otherwise(col("findings")))
        .drop("file", "form", "earlier", SparkEntry.DUPLICATE);
  }

  /** The forms that are not the first of their names, and which is the first. */
  static Dataset<Row> again(Dataset<Row> forms) {
    WindowSpec same =
        Window.partitionBy(col("year"), col("implementingUnit"), col("projectName"))
            .orderBy(split(col("source.file"), "/"), col("source.form"));
    return forms
        .where("duplicate.line IS NOT NULL")
        .select("year", "implementingUnit", "projectName", "source.file", "source.form", "source")
        .withColumn("nth", row_number().over(same))
        .withColumn("earlier", first(col("source")).over(same))
        .where("nth > 1")
        .selectExpr(
            "file", "form", "struct(earlier.form, earlier.file, earlier.firstLine) AS earlier");
  }

  /** The findings with one more, at its place: by line, then in the order of the rules. */
  private static Column more(Language language) {
    Column said =
        udf(sentence(language), DataTypes.StringType)
            .apply(col("earlier.form"), col("earlier.file"), col("earlier.firstLine"));
    Column found = col(SparkEntry.DUPLICATE).withField("message", said);
    Column above = filter(expr("findings"), finding -> isAbove(finding));
    Column below = filter(expr("findings"), finding -> not(isAbove(finding)));
    return concat(above, array(found), below);
  }

  private static Column isAbove(Column finding) {
    Column line = finding.getField("line");
    Column own = col(SparkEntry.DUPLICATE).getField("line");
    Object[] before =
        Rules.ALL.subList(0, Rules.ALL.indexOf(Rules.DUPLICATE_FORM)).stream()
            .map(Rule::id)
            .toArray();
    return line.lt(own).or(line.equalTo(own).and(finding.getField("rule").isin(before)));
  }

  private static UDF3<Integer, String, Integer, String> sentence(Language language) {
    return (form, file, line) -> Message.of("duplicate.form", form, file, line).in(language);
  }
}
