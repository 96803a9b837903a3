package io.github.perfparse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.document.rendition.DocumentKind;
import io.github.perfparse.document.rendition.PlacedWord;
import io.github.perfparse.document.rendition.Rendition;
import io.github.perfparse.document.rendition.RenditionWriter;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Place;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.text.line.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page without ruling lines is read by the places of its words. */
class DocumentTextTest {

  private static final int SIZE = 100;
  private static final int PITCH = 130;

  /**
   * Each line's words; the number before one says how many narrow characters it stands from the
   * left.
   */
  private static final String PAGE =
      """
      30 项目支出绩效自评表
      36 （2023年度）
      0 项目名称|20 河道清淤整治
      0 主管部门|20 青浦水务局|56 实施单位|70 河道管理所
      20 年初预算数|34 全年预算数|48 全年执行数|62 分值|70 执行率|80 得分
      0 年度资金总额|20 120.00|34 100.00|48 80.00|62 10|70 80%|80 8
      0 一级指标|10 二级指标|22 三级指标|40 年度指标值|54 实际完成值|68 分值|76 得分
      22 清淤河道长
      0 产出指标|10 数量指标|40 ≥12公里|54 13公里|68 50|76 50
      22 度
      10 质量指标|22 验收合格率|40 ≥95%|54 96%|68 20|76 20
      0 效益指标|10 社会效益|22 沿河居民|40 ≥90%|54 92%|68 20|76 20
      22 受益面
      0 总分|68 100|76 98
      """;

  private static Rendition page() {
    RenditionWriter into = new RenditionWriter(Limits.USUAL);
    int bottom = 0;
    for (String line : PAGE.lines().toList()) {
      bottom += PITCH;
      StringBuilder text = new StringBuilder();
      List<PlacedWord> words = new ArrayList<>();
      for (String word : line.split("\\|")) {
        int left = Integer.parseInt(word.substring(0, word.indexOf(' '))) * SIZE / 2;
        String said = word.substring(word.indexOf(' ') + 1);
        Place.Box box = new Place.Box(left, bottom - SIZE, left + said.length() * SIZE, bottom);
        words.add(new PlacedWord(said, text.length() + 1, box, SIZE, bottom));
        text.append(said).append(' ');
      }
      into.line(text.toString().strip(), words, Place.onPage(1));
    }
    return into.finish(DocumentKind.PDF);
  }

  private static Form form() throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    DocumentForms.cut("a.pdf", page(), ReadSettings.DETECTED, cut -> outcomes.add(cut.read()));
    assertThat(outcomes).hasSize(1);
    return (Form) outcomes.get(0);
  }

  @Test
  void wordsUnderEachOtherAreAColumnWhateverTheTextSays() throws IOException {
    List<String> rows = new ArrayList<>();
    for (Indicator indicator : form().indicators()) {
      rows.add(
          indicator.level2().orElse("")
              + " "
              + indicator.level3().orElse("")
              + " "
              + indicator.target().map(target -> target.text()).orElse("")
              + " "
              + indicator.score().orElseThrow());
    }
    assertThat(rows)
        .containsExactly("数量指标 清淤河道长度 ≥12公里 50", "质量指标 验收合格率 ≥95% 20", "社会效益指标 沿河居民受益面 ≥90% 20");
    assertThat(form().projectName()).hasValue("河道清淤整治");
  }

  @Test
  void tellsWhereOnThePageAValueStands() {
    assertThat(page().place(6, 1).box()).contains(new Place.Box(0, 680, 600, 780));
    assertThat(page().place(6, 8).box().orElseThrow().left()).isEqualTo(1000);
  }
}
