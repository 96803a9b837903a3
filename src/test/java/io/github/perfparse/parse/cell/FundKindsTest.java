package io.github.perfparse.parse.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.form.Funding;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Fold;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The labels of a fund table, and the kinds of those that are misread. */
@DisplayName("Fund rows of unknown labels")
class FundKindsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "年度资金总额 其锟斤拷：本年财□拨款 上年结转资金, TOTAL APPROPRIATION CARRYOVER",
    "年度□金怠额 其中：财政拨款, TOTAL APPROPRIATION",
    "年度资金总额 具中：当年财政拨款 土年结转货金 其草稿他资金, TOTAL APPROPRIATION CARRYOVER OTHER",
    "年度资金总额 当年财公开政拨款 公开— 其他资金, TOTAL APPROPRIATION UNKNOWN OTHER",
    "总额 财政资金 单位资公开金 其他资金, TOTAL APPROPRIATION UNIT_FUNDS OTHER",
    // A page's number amid the letters.
    "年度资金总额 其中：当年财政拨66款 上年结转资金, TOTAL APPROPRIATION CARRYOVER",
    "年度资金总额 其中：本年66财□拨款 上年结转资金, TOTAL UNKNOWN CARRYOVER",
    // Two may stand there, or none: another row is it, or the place is wrong.
    "年度资金总额 资□, TOTAL UNKNOWN",
    "年度资金总额 其中：财政拨款 其□：本年财□拨款, TOTAL APPROPRIATION UNKNOWN",
    "上年结转资金 其□：本年财□拨款, CARRYOVER UNKNOWN",
    // Other funds, a note, and amounts that touch the label.
    "年度资金总额 乡镇财政资金, TOTAL UNKNOWN",
    "年度资金总额 注：其他资金包括单位自有资金和社会资金等来源, TOTAL UNKNOWN",
    "年度资金总额 其□：本年财□拨款366, TOTAL UNKNOWN",
  })
  void areSettledByTheirPlaceAndLetters(String labels, String kinds) {
    List<Funding.Row> rows = new ArrayList<>();
    for (String label : labels.split(" ")) {
      rows.add(row(label));
    }
    int unknown = count(rows);
    assertThat(FundKinds.settle(rows)).hasSize(unknown - count(rows));
    assertThat(String.join(" ", rows.stream().map(row -> row.kind().name()).toList()))
        .isEqualTo(kinds);
  }

  private static int count(List<Funding.Row> rows) {
    return (int) rows.stream().filter(row -> row.kind() == Funding.Kind.UNKNOWN).count();
  }

  private static Funding.Row row(String label) {
    Lexicon lexicon = Lexicon.standard();
    Funding.Kind kind =
        lexicon
            .fundRows()
            .exact(lexicon.whole(Fold.key(label)))
            .map(Funding.Kind::valueOf)
            .orElse(Funding.Kind.UNKNOWN);
    Optional<BigDecimal> none = Optional.empty();
    return new Funding.Row(kind, label, none, none, none, none, none, none, 1);
  }
}
