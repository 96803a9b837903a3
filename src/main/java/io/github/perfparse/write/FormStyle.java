package io.github.perfparse.write;

import io.github.perfparse.say.Language;
import io.github.perfparse.write.base.Detail;
import io.github.perfparse.write.table.TableStyle;
import java.util.Optional;

/**
 * What a user can choose about an output besides its format.
 *
 * @param tables how tables are written; empty for the usual way
 */
public record FormStyle(Detail detail, Language language, Optional<TableStyle> tables) {

  /** The style of a format with nothing said about tables. */
  public static FormStyle of(Detail detail) {
    return new FormStyle(detail, Language.EN, Optional.empty());
  }

  /** The same for an output from which the inputs are found behind that. */
  public FormStyle toInputs(String way) {
    return new FormStyle(detail, language, Optional.of(tableStyle().toInputs(way)));
  }

  // Apart from the record's member, so that an output without tables need not know what they are.
  TableStyle tableStyle() {
    return tables.orElse(TableStyle.USUAL);
  }
}
