package io.github.perfparse.damage;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.text.row.Cell;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a printed cell came to anything in a form: a value, an attribute, a leftover, a repair, a
 * known label, or page furniture. Knows the form only, not how it was read.
 */
final class Account {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final String BETWEEN = "\u0001";
  private static final Pattern FURNITURE =
      Pattern.compile("[—–-]+\\d{1,3}[—–-]+|第\\d{1,3}页(共\\d{1,3}页)?|\\d{1,3}/\\d{1,3}");
  private static final List<String> LABELS =
      List.of(
              "财政项目支出绩效自评表 项目支出绩效自评表 年度 年 项目名称 主管部门 实施单位 项目资金 元 万元",
              "年初预算数 全年预算数 全年执行数 分值 分数 执行率 得分",
              "年度资金总额 其中 当年财政拨款 上年结转资金 其他资金",
              "年度总体目标 预算目标 预期目标 实际完成情况",
              "绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 偏差原因分析及改进措施",
              "产出指标 效益指标 满意度指标 数量指标 质量指标 时效指标 成本指标",
              "经济效益指标 社会效益指标 生态效益指标 可持续影响指标 服务对象满意度指标",
              "总分 评分等级 联系电话 项目负责人 产出 效益 偏差改进")
          .stream()
          .flatMap(line -> Stream.of(line.split(" ")))
          .toList();

  private final String texts;
  private final List<BigDecimal> numbers = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  Account(Form form) {
    List<String> all = new ArrayList<>();
    all.add(form.title());
    Stream.of(form.projectName(), form.supervisingDepartment(), form.implementingUnit())
        .forEach(text -> text.ifPresent(all::add));
    form.projectName().ifPresent(name -> all.add("项目名称" + name));
    form.objectives().expected().ifPresent(all::add);
    form.objectives().actual().ifPresent(all::add);
    form.grade().ifPresent(all::add);
    form.funding().rows().forEach(row -> fund(row, all));
    form.indicators().forEach(row -> indicator(row, all));
    form.attributes().forEach((label, text) -> all.addAll(List.of(label, text, label + text)));
    form.repairs().forEach(repair -> all.add(repair.detail().toString()));
    form.leftovers().forEach(leftover -> all.add(leftover.text()));
    form.total().points().ifPresent(numbers::add);
    form.total().score().ifPresent(numbers::add);
    words.addAll(LABELS);
    form.year().map(String::valueOf).ifPresent(words::add);
    form.funding().unit().ifPresent(words::add);
    form.grade().ifPresent(words::add);
    form.leftovers().forEach(leftover -> words.add(fold(leftover.text())));
    texts = String.join(BETWEEN, all.stream().map(Account::fold).toList());
  }

  private void fund(Funding.Row row, List<String> all) {
    all.add(row.label());
    Stream.of(row.initialBudget(), row.annualBudget(), row.executed())
        .flatMap(Optional::stream)
        .forEach(
            amount -> {
              numbers.add(amount);
              numbers.add(amount.divide(TEN_THOUSAND));
            });
    Stream.of(row.points(), row.executionRatePercent(), row.score())
        .flatMap(Optional::stream)
        .forEach(numbers::add);
  }

  private void indicator(Indicator row, List<String> all) {
    Stream.of(row.level1(), row.level2(), row.level3(), row.deviation())
        .flatMap(Optional::stream)
        .forEach(all::add);
    Stream.of(row.target(), row.actual())
        .flatMap(Optional::stream)
        .map(Quantity::text)
        .forEach(all::add);
    Stream.of(row.points(), row.score()).flatMap(Optional::stream).forEach(numbers::add);
  }

  /** Whether a cell came to something, as a whole or in the pieces that spaces part it into. */
  boolean knows(Cell cell) {
    return isFurniture(cell)
        || knows(cell.text())
        || Stream.of(cell.raw().split("\\s+")).allMatch(this::knows);
  }

  private boolean knows(String text) {
    String folded = fold(text);
    return folded.isEmpty() || texts.contains(folded) || isNumber(text) || isLabel(folded);
  }

  static boolean isFurniture(Cell cell) {
    return FURNITURE.matcher(Fold.text(cell.text())).matches();
  }

  private boolean isNumber(String text) {
    Optional<BigDecimal> number = Fold.number(text);
    return number.isPresent() && numbers.stream().anyMatch(n -> Fold.same(n, number.get()));
  }

  /** Whether a text is a piece of one known label, or a row of known labels. */
  private boolean isLabel(String folded) {
    if (words.stream().anyMatch(word -> word.contains(folded))) {
      return true;
    }
    boolean[] reached = new boolean[folded.length() + 1];
    reached[0] = true;
    for (int at = 0; at < folded.length(); at++) {
      for (String word : reached[at] ? words : List.<String>of()) {
        if (folded.startsWith(word, at)) {
          reached[at + word.length()] = true;
        }
      }
    }
    return reached[folded.length()];
  }

  private static String fold(String text) {
    String bare = text.replaceAll("</?[a-z]+ ?/?>", "").replaceAll("\\\\[a-z]+", "");
    return Normalizer.normalize(bare, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
