package io.github.perfparse.form;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where in a document something stands; of a text nothing is known but the line.
 *
 * <pre>
 * Word    table 2
 * Excel   sheet 自评表, cell C7
 * PDF     page 3, box 72.0 101.5 144.0 130.2
 * </pre>
 *
 * @param page 1-based page of a PDF file
 * @param sheet name of an Excel sheet
 * @param table 1-based number of the table in its document
 * @param cell address of an Excel cell, or of the first of those that are merged
 * @param box the cell's edges on its page
 * @param exact the number in the cell where the cell shows less of it
 */
public record Place(
    OptionalInt page,
    Optional<String> sheet,
    OptionalInt table,
    Optional<String> cell,
    Optional<Box> box,
    Optional<String> exact) {

  /** Nothing is known. */
  public static final Place NONE =
      new Place(
          OptionalInt.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Edges on a page in points (1/72 inch) from its top left corner, in tenths. */
  public record Box(int left, int top, int right, int bottom) {}

  /** A page of a PDF file. */
  public static Place onPage(int page) {
    return new Place(OptionalInt.of(page), NONE.sheet, NONE.table, NONE.cell, NONE.box, NONE.exact);
  }

  /** A sheet of a workbook. */
  public static Place onSheet(String sheet) {
    return new Place(NONE.page, Optional.of(sheet), NONE.table, NONE.cell, NONE.box, NONE.exact);
  }

  /** The same place in the table of that number. */
  public Place inTable(int number) {
    return new Place(page, sheet, OptionalInt.of(number), cell, box, exact);
  }

  /** The cell with that address. */
  public Place at(String address) {
    return new Place(page, sheet, table, Optional.of(address), box, exact);
  }

  /** The cell with those edges. */
  public Place within(Box edges) {
    return new Place(page, sheet, table, cell, Optional.of(edges), exact);
  }

  /** The same place, whose number is really this. */
  public Place exactly(String number) {
    return new Place(page, sheet, table, cell, box, Optional.of(number));
  }
}
