package io.github.perfparse.write.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.FormFormat;
import io.github.perfparse.write.FormStyle;
import io.github.perfparse.write.TableForms;
import io.github.perfparse.write.base.Detail;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableTest {

  private static final Map<String, String> OPERATORS = Map.of("=", "eq", ">=", "ge", "<", "lt");

  @ParameterizedTest
  @EnumSource
  void isJoinedByFileAndForm(Table table) {
    List<String> names = table.heads(Language.EN);
    assertThat(names).startsWith("file", "form").doesNotHaveDuplicates();
    assertThat(names).allMatch(name -> name.matches("[a-z][A-Za-z0-9_]*"));
  }

  @ParameterizedTest
  @EnumSource
  void hasAChineseNameForEachColumn(Table table) {
    assertThat(table.heads(Language.ZH))
        .hasSameSizeAs(table.heads(Language.EN))
        .doesNotHaveDuplicates()
        .allMatch(
            head -> head.codePoints().allMatch(Character::isIdeographic) || head.endsWith("）"));
  }

  @ParameterizedTest
  @EnumSource
  void everyRowHasACellForEachColumn(Table table) {
    assertThat(table.rows(TableForms.FULL, TableForms.FINDINGS))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns()));
  }

  @ParameterizedTest
  @EnumSource
  void everyColumnIsUsed(Table table) {
    List<List<Value>> rows = table.rows(TableForms.FULL, TableForms.FINDINGS);
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      assertThat(rows)
          .as(table.columns().get(i).name())
          .anyMatch(row -> !row.get(column).isBlank());
    }
  }

  @Test
  void everyValueOfTheJsonIsInATable() throws IOException {
    byte[] json = TableForms.write(FormFormat.NDJSON, FormStyle.of(Detail.VALUES));
    Set<String> cells = new HashSet<>();
    for (Table table : Table.values()) {
      for (List<Value> row : table.rows(TableForms.FULL, TableForms.FINDINGS)) {
        row.forEach(cell -> cells.add(cell.plain()));
      }
    }
    ObjectMapper exact =
        new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    assertPresent(exact.readTree(json), cells);
  }

  private static void assertPresent(JsonNode node, Set<String> cells) {
    if (cells.contains(node.toString())) {
      // A whole part of the JSON in one cell.
      return;
    }
    if (node.isContainerNode()) {
      node.forEach(child -> assertPresent(child, cells));
    } else if (!node.isNull()) {
      String text = node.isNumber() ? node.decimalValue().toPlainString() : node.asText();
      assertThat(cells).contains(OPERATORS.getOrDefault(text, text));
    }
  }

  @Test
  void knowsTheRowOfAValue() {
    Pointer indicator = Pointer.of("indicators", 3, "level3");
    assertThat(Table.of(indicator)).isEqualTo(Table.INDICATORS);
    assertThat(Table.rowOf(indicator)).isEqualTo(4);
    assertThat(Table.of(Pointer.of("funding/rows", 0, "score"))).isEqualTo(Table.FUNDING);
    assertThat(Table.of(Pointer.of("funding", "unit"))).isEqualTo(Table.FORMS);
    assertThat(Table.of(Pointer.of("indicators"))).isEqualTo(Table.FORMS);
    assertThat(Table.rowOf(Pointer.FORM)).isEqualTo(1);
  }
}
