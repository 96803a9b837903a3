package io.github.perfparse.write.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.say.Language;
import io.github.perfparse.write.FormFormat;
import io.github.perfparse.write.FormStyle;
import io.github.perfparse.write.TableForms;
import io.github.perfparse.write.base.Detail;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CsvFormsTest {

  private static final TableStyle USUAL = TableStyle.USUAL;

  private static String csv(TableStyle style) throws IOException {
    FormStyle form = new FormStyle(Detail.VALUES, Language.EN, Optional.of(style));
    return new String(TableForms.write(FormFormat.CSV, form), StandardCharsets.UTF_8);
  }

  private static TableStyle style(
      Table table, Language heads, TableStyle.Mark mark, TableStyle.Formulas formulas) {
    return new TableStyle(table, heads, Language.EN, mark, formulas, Optional.empty());
  }

  private static TableStyle table(Table table) {
    return USUAL.with(table);
  }

  @Test
  void writesIndicatorsAsRfc4180HasIt() throws IOException {
    assertThat(csv(USUAL))
        .isEqualTo(
            """
            file,form,row,year,projectName,implementingUnit,level1,level2,level3,\
            target,target_operator,target_value,target_unit,\
            actual,actual_operator,actual_value,actual_unit,points,score,deviation,line
            a.txt,1,1,2023,道路养护,养护中心,产出指标,数量指标,养护面积,\
            ≥290万㎡,ge,290,万㎡,及时,,,,90,89.55,,12
            a.txt,1,2,2023,道路养护,养护中心,效益指标,社会效益指标,'-减少拥堵,\
            '=100%,eq,100,%,'-3.50,lt,-3.5,%,,1234567890123456.78,"a,""b""
            c",13
            """
                .replace("\n", "\r\n")
                .replace("\"\"\r\nc", "\"\"\nc"));
  }

  @Test
  void writesChineseHeadsAndAByteOrderMark() throws IOException {
    TableStyle style =
        style(Table.FUNDING, Language.ZH, TableStyle.Mark.BYTE_ORDER, TableStyle.Formulas.GUARDED);
    assertThat(csv(style))
        .isEqualTo(
            """
            \uFEFF文件,表序号,行序号,资金类别,资金名称,年初预算数（元）,全年预算数（元）,全年执行数（元）,\
            分值,执行率（%）,得分,行号
            a.txt,1,1,total,年度资金总额,1000000,1000000,995100,10,99.51,9.95,8
            a.txt,1,2,other,其他资金,,,,,,,9
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void leavesFormulasIfAsked() throws IOException {
    TableStyle raw =
        style(Table.INDICATORS, Language.EN, TableStyle.Mark.NONE, TableStyle.Formulas.RAW);
    assertThat(csv(raw)).contains(",=100%,eq,", ",-减少拥堵,").doesNotContain("'");
  }

  @ParameterizedTest
  @EnumSource
  void readsBackAsItWas(Table table) throws IOException {
    List<CSVRecord> records =
        CSVFormat.RFC4180.parse(new StringReader(csv(table(table)))).getRecords();
    assertThat(records.get(0).toList()).isEqualTo(table.heads(Language.EN));
    List<List<Value>> rows = table.rows(TableForms.FULL, TableForms.FINDINGS);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(records.get(i + 1).stream().map(Unguarded::text))
          .containsExactlyElementsOf(rows.get(i).stream().map(Value::plain).toList());
    }
  }
}
