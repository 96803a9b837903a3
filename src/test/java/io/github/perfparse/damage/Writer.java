package io.github.perfparse.damage;

import io.github.perfparse.damage.Line.Role;
import io.github.perfparse.damage.Paper.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a sheet down as lines of text, and tells on which line each indicator stands. */
final class Writer {

  private final List<String> lines = new ArrayList<>();
  private final List<Integer> itemLines = new ArrayList<>();
  private int first;
  private int last;

  /** Writes one sheet below what is written already. */
  void write(Sheet sheet) {
    lines.addAll(sheet.paper().before());
    itemLines.clear();
    first = lines.size() + 1;
    if (sheet.paper().syntax() == Syntax.HTML) {
      lines.add(HtmlPrinter.print(sheet));
      sheet.items().forEach(item -> itemLines.add(lines.size()));
    } else {
      sheet.lines().forEach(line -> write(sheet, line));
    }
    last = lines.size();
    lines.addAll(sheet.paper().after());
  }

  private void write(Sheet sheet, Line line) {
    Syntax syntax = sheet.paper().syntax();
    lines.add(text(line, syntax));
    if (line.item() >= 0) {
      itemLines.add(lines.size());
    }
    boolean ruled = line.role() == Role.TITLE || line.role() == Role.ITEM_HEAD;
    if (syntax == Syntax.PIPES && ruled) {
      lines.add("|" + " --- |".repeat(line.cells().size()));
    }
  }

  private static String text(Line line, Syntax syntax) {
    List<String> cells = line.cells().stream().map(Cell::text).toList();
    return switch (syntax) {
      case TABS, HTML -> String.join("\t", cells);
      case TRIMMED_TABS -> String.join("\t", cells).stripTrailing();
      case PIPES -> cells.isEmpty() ? "" : pipes(cells);
    };
  }

  private static String pipes(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** Everything written so far. */
  List<String> lines() {
    return lines;
  }

  /** The 1-based lines on which the last sheet's indicators have their numbers. */
  List<Integer> itemLines() {
    return List.copyOf(itemLines);
  }

  /** The 1-based line of the last sheet's title. */
  int first() {
    return first;
  }

  /** The 1-based last line of the last sheet. */
  int last() {
    return last;
  }
}
