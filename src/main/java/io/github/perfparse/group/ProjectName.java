package io.github.perfparse.group;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The name of a project as it stays from year to year:
 *
 * <pre>
 * 2022年度绿化养护经费        →  绿化养护经费
 * 绿化养护经费（2023 年）     →  绿化养护经费
 * 污水管网改造工程(二期)      →  污水管网改造工程
 * 第三批文物修缮              →  文物修缮
 * </pre>
 */
final class ProjectName {

  private static final String NUMBER = "[0-9一二三四五六七八九十]{1,3}";

  /** 2021-2023年, 2023年度, 二〇二三年, and 2023 alone where no number goes on. */
  private static final Pattern YEARS =
      Pattern.compile(
          "(?<![0-9])20[0-9]{2}( ?[-~—至] ?(20)?[0-9]{2})? ?(财年|年度|年|(?![0-9.]))|二[〇○零0][一二三四五六七八九〇○零]{2}年度?");

  /** 二期, 第三批, 第2阶段; not 中长期, 5期刊, 3期末. */
  private static final Pattern PHASES =
      Pattern.compile("第?(?<![0-9])" + NUMBER + "(期(?![刊间限末初货权])|批次?|阶段)|(?i:\\b(I{1,3}|IV|V)期)");

  private static final Pattern EMPTY_BRACKETS =
      Pattern.compile("[(\\[〔【《「] *[-~—、,至 ]* *[)\\]〕】》」]");
  private static final Pattern EDGES = Pattern.compile("^[ \\-—_~、,.:]+|[ \\-—_~、,:]+$");

  private ProjectName() {}

  /** The name without year and phase; the whole name where nothing else is in it. */
  static String lasting(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
    String bare = without(without(plain, YEARS), PHASES);
    String tidy = without(without(bare, EMPTY_BRACKETS), EDGES).strip();
    return tidy.isEmpty() ? name : tidy;
  }

  private static String without(String text, Pattern part) {
    return part.matcher(text).replaceAll("");
  }
}
