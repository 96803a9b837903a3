package io.github.perfparse;

import io.github.perfparse.lexicon.HeadField;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Mentions;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.List;

/**
 * Tells which names a line begins with that the line right above it begins with as well. Where that
 * is so of the project, given otherwise, and of its department or unit, lines of two forms stand in
 * turn:
 *
 * <pre>
 * 项目名称 公厕管护经费
 * 项目名称 土壤改良补助
 * 主管部门 市监局 实施单位 环卫中心
 * 主管部门 信访局 实施单位 农技中心
 * </pre>
 */
final class LinesInTurn {

  private static final int PROJECT = 1;
  private static final int AGENCY = 2;

  private static final int SHORTEST = 4;

  /** All labels of a project have it. */
  private static final char NAME = '名';

  /** Names enough. */
  static final int BOTH = PROJECT | AGENCY;

  /** The labels of a form's project. */
  static final Mentions PROJECTS = of(HeadField.PROJECT_NAME);

  private static final Mentions AGENCIES = of(HeadField.DEPARTMENT).and(of(HeadField.UNIT));

  private static final Mentions BOTH_LABELS = PROJECTS.and(AGENCIES);

  private List<Cell> above = List.of();

  private static Mentions of(HeadField field) {
    return Mentions.of(Lexicon.standard().headFields(), field);
  }

  /** The names that the row gives once more, by their bits. */
  int next(Row row) {
    List<Cell> before = above;
    above = row.printed();
    if (before.isEmpty() || firstOf(before) != firstOf(above)) {
      return 0;
    }
    int own = in(above);
    return own == 0 ? 0 : own & in(before);
  }

  /** Whether a row begins with the label of a form's project. */
  static boolean isProject(Row row) {
    String text = row.printed().get(0).text();
    return text.length() >= SHORTEST && text.indexOf(NAME) >= 0 && in(row.printed()) == PROJECT;
  }

  private static char firstOf(List<Cell> cells) {
    return cells.get(0).text().charAt(0);
  }

  /** The label stands before the first space: a line may be a whole form. */
  private static int in(List<Cell> cells) {
    String text = cells.get(0).text();
    int space = text.indexOf(' ');
    String label = space < 0 ? text : text.substring(0, space);
    if (!BOTH_LABELS.standIn(label)) {
      return 0;
    }
    return PROJECTS.standIn(label) ? PROJECT : AGENCY;
  }
}
