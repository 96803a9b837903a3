package io.github.perfparse.align.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.AtomCutter;
import io.github.perfparse.align.atom.TextLine;
import io.github.perfparse.align.label.LabelFinder;
import io.github.perfparse.align.label.LabelTable;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "数量 指标 渠道清淤长度",
        "…… 时效指标",
        "1. 项目资金",
        "其中: 财政拨款 537.76",
        "产出指标 (50 分) 数量指标",
        "数 量 指 标 1 2 3 4 5 6 7",
        "满意 度指 渠道",
        "10 产出指标 5 数量指标",
        "1 . 项目资金 — 其他资金 ≥ 质量指标",
      })
  void whatTheFoundLabelsDenyIsNoLabel(String line) {
    List<Atom> atoms = AtomCutter.cut(List.of(TextLine.of(line, 1)));
    SpanTable spans = new SpanTable(atoms, LabelFinder.find(atoms));
    for (int from = 0; from < atoms.size(); from++) {
      for (int to = from + 1; to <= atoms.size(); to++) {
        Span span = spans.get(from, to);
        assertThat(span.meanings()).isEqualTo(LabelTable.standard().of(span.text()));
      }
    }
  }
}
