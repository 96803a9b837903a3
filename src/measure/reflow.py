"""Text of forms as flattenings give it, made from the known cells: with whole cells, wrapped, cut, spoilt.

Each function takes the forms on paper and dice and gives the text. What is left of the table is only what its name says.
"""
import csv
import io
import re


def pieces(printed):
    """Paragraphs above, then rows of cell texts (a cell where it begins, blank ones too), then paragraphs below."""
    yield "above", [text for text, _ in printed.above]
    for row in printed.table.grid():
        yield "row", [cell for cell, begins in row if begins]
    yield "below", list(printed.below)


def flat(text):
    return text.replace("\n", "")


def lines_of(printed, row, between_forms=""):
    """The text, each table row given by `row(texts of its cells)` as lines."""
    out = []
    for form in printed:
        for kind, part in pieces(form):
            out += row([cell.text for cell in part]) if kind == "row" else part
        out.append(between_forms)
    return "\n".join(out) + "\n"


def cell_lines(printed, dice):
    return lines_of(printed, lambda row: [line for text in row for line in text.split("\n") if line])


def cell_lines_blanks(printed, dice):
    return lines_of(printed, lambda row: [flat(text) for text in row])


def cell_lines_spaced(printed, dice):
    return lines_of(printed, lambda row: [line for text in row if text for line in (flat(text), "")])


def one_line(printed, dice):
    words = []
    for form in printed:
        for kind, part in pieces(form):
            words += [flat(cell.text) for cell in part] if kind == "row" else part
    return " ".join(word for word in words if word) + "\n"


def form_line(printed, dice):
    """A form a line."""
    return "".join(one_line([form], dice) for form in printed)


def rows_space(printed, dice):
    return lines_of(printed, lambda row: [" ".join(flat(text) for text in row if text)])


def rows_wide(printed, dice):
    return lines_of(printed, lambda row: [(" " * dice.randint(2, 6)).join(flat(text) for text in row if text)])


def matrix(printed, join, repeat):
    out = []
    for form in printed:
        out += [text for text, _ in form.above]
        for row in form.table.grid():
            out.append(join([flat(cell.text) if begins or repeat else "" for cell, begins in row]))
        out += list(form.below) + [""]
    return "\n".join(out) + "\n"


def tabs(printed, dice):
    return matrix(printed, "\t".join, False)


def tabs_repeated(printed, dice):
    return matrix(printed, "\t".join, True)


def each_line(text, change):
    return "\n".join(change(line) for line in text.split("\n"))


def tabs_stripped(printed, dice):
    """An editor took white space off the ends of lines: trailing blank cells are gone."""
    return each_line(tabs(printed, dice), str.rstrip)


def tabs_trimmed(printed, dice):
    """White space taken off both ends: a row whose labels are merged with those above begins in any column."""
    return each_line(tabs(printed, dice), str.strip)


def tabs_squeezed(printed, dice):
    """Runs of tabs made one: no blank cell is left."""
    return each_line(tabs(printed, dice), lambda line: re.sub("\t+", "\t", line).strip())


def tabs_broken(printed, dice):
    """Line breaks inside of cells kept as they are, as a join of cells' texts gives them."""
    out = []
    for form in printed:
        out += [text for text, _ in form.above]
        widths = {}
        for row in form.table.grid():
            texts = []
            for c, (cell, begins) in enumerate(row):
                width = widths.setdefault((c, cell.cols), dice.randint(5, 20) * 2 * cell.cols)
                parts = [part for text in cell.text.split("\n") for part in wrap(text, width)]
                texts.append("\n".join(parts) if begins else "")
            out.append("\t".join(texts))
        out += list(form.below) + [""]
    return "\n".join(out) + "\n"


def tabs_expanded(printed, dice):
    """Tabs made spaces up to the next stop, a wide character counted as one, as `expand` does."""
    return tabs(printed, dice).expandtabs(dice.choice([4, 8]))


def tabs_ragged(printed, dice):
    """Some lines stripped, some not."""
    return each_line(tabs(printed, dice), lambda line: line.rstrip() if dice.random() < 0.5 else line)


def comma(printed, dice):
    """Rows as CSV."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    for line in tabs(printed, dice).split("\n"):
        rows.writerow(line.split("\t"))
    return out.getvalue()


def pipes_bare(printed, dice):
    """Bars between cells only, none at the ends, trailing blanks stripped."""
    return each_line(matrix(printed, " | ".join, False), lambda line: re.sub(r"[ |]+$", "", line))


def pipes(printed, dice):
    return matrix(printed, lambda row: "| " + " | ".join(row) + " |", False)


def pipes_runs(printed, dice):
    """Cells with text, then the blank ones as a run of bars at the row's end."""
    def row(texts):
        full = [flat(text) for text in texts if text]
        return [" | ".join(full) + " |" * (1 + len(texts) - len(full))]
    return lines_of(printed, row)


def pipes_broken(printed, dice):
    """Bars between the cells, the lines broken anywhere between cells."""
    out = []
    for form in printed:
        line = []
        out += [text for text, _ in form.above]
        for kind, part in pieces(form):
            if kind != "row":
                continue
            for cell in part:
                line.append(flat(cell.text))
                if dice.random() < 0.18:
                    out.append("| " + " | ".join(line) + " |")
                    line = []
        out += ["| " + " | ".join(line) + " |"] + list(form.below) + [""]
    return "\n".join(out) + "\n"


def points_first(printed, dice):
    """A cell a line, blanks dropped, the column of points before the target (a row's number cells change places)."""
    out = []
    for form in printed:
        out += [text for text, _ in form.above]
        start = form.table.heads[0]
        for r, row in enumerate(form.table.grid()):
            cells = [cell for cell, begins in row if begins]
            if r >= start and form.form.layout in "AJ" and not form.form.style.split_target and len(row) >= 8 and any(c.cols > 1 for c in cells) is False:
                columns = [cell if begins else None for cell, begins in row]
                at = len(columns) - 3
                columns = columns[: at - 2] + [columns[at]] + columns[at - 2 : at] + columns[at + 1 :]
                cells = [cell for cell in columns if cell is not None]
            out += [flat(cell.text) for cell in cells if cell.text]
        out += list(form.below) + [""]
    return "\n".join(out) + "\n"


def wrap(text, width):
    """Lines of at most `width` places; a wide character takes two."""
    lines, line, used = [], "", 0
    for char in text:
        size = 1 if ord(char) < 0x1100 else 2
        if used + size > width and line:
            lines.append(line)
            line, used = "", 0
        line, used = line + char, used + size
    return lines + [line]


def wrapped_cells(printed, dice):
    """A cell on lines of its own, wrapped at a width that its column has throughout."""
    out = []
    for form in printed:
        widths = {}
        out += [text for text, _ in form.above]
        for row in form.table.grid():
            for c, (cell, begins) in enumerate(row):
                if not begins or not cell.text:
                    continue
                width = widths.setdefault((c, cell.cols), dice.randint(6, 20) * 2 * cell.cols)
                out += [line for part in cell.text.split("\n") for line in wrap(part, width)]
        out += list(form.below) + [""]
    return "\n".join(out) + "\n"


def wrapped_lines(printed, dice):
    """A row a line, single spaces, the lines wrapped at one width."""
    width = dice.randint(6, 20) * 4
    return "\n".join(part for line in rows_space(printed, dice).split("\n") for part in wrap(line, width))


def wrapped_mixed(printed, dice):
    """As `pdftotext -raw` prints: short cells of a row on one line, wrapped cells on lines of their own."""
    out = []
    for form in printed:
        out += [text for text, _ in form.above]
        widths = {}
        for row in form.table.grid():
            line = []
            for c, (cell, begins) in enumerate(row):
                if not begins or not cell.text:
                    continue
                width = widths.setdefault((c, cell.cols), dice.randint(6, 20) * cell.cols)
                parts = [p for text in cell.text.split("\n") for p in wrap(text, width)]
                if len(parts) == 1:
                    line.append(parts[0])
                    continue
                if line:
                    out.append(" ".join(line))
                    line = []
                out += parts
            if line:
                out.append(" ".join(line))
        out += list(form.below) + [""]
    return "\n".join(out) + "\n"


def page_marks(printed, dice):
    """Raw print with page numbers and running heads through rows."""
    lines, out, page = wrapped_mixed(printed, dice).split("\n"), [], 1
    head = dice.choice(["", "", printed[0].form.department + "绩效自评材料"])
    mark = dice.choice(["{}", "— {} —", "-{}-", "第{}页", "第 {} 页 共 {n} 页"])
    every = dice.randint(24, 46)
    for i, line in enumerate(lines):
        out.append(line)
        if (i + 1) % every == 0:
            out.append(mark.format(page, n=len(lines) // every + 1))
            page += 1
            out.append("\f" + head)
    return "\n".join(out) + "\n"


def halves_swapped(printed, dice):
    """The second half of each form's rows before the first."""
    out = []
    for form in printed:
        rows = [[flat(c.text) for c in part if c.text] for kind, part in pieces(form) if kind == "row"]
        cut = len(rows) // 2
        out += [text for text, _ in form.above] + [" ".join(row) for row in rows[cut:] + rows[:cut]] + [""]
    return "\n".join(out) + "\n"


def columns_dropped(printed, dice):
    """The last columns cut off, names and targets run together."""
    out = []
    for form in printed:
        out += [text for text, _ in form.above]
        for row in form.table.grid():
            cells = [flat(cell.text) for cell, begins in row[: len(row) - 3] if begins and cell.text]
            out.append(" ".join(cells))
        out.append("")
    return "\n".join(out) + "\n"


KINDS = {"cell-lines": cell_lines, "cell-lines-blanks": cell_lines_blanks, "cell-lines-spaced": cell_lines_spaced, "one-line": one_line,
         "form-line": form_line, "rows-space": rows_space, "rows-wide": rows_wide, "tabs": tabs, "tabs-repeated": tabs_repeated,
         "tabs-stripped": tabs_stripped, "tabs-trimmed": tabs_trimmed, "tabs-squeezed": tabs_squeezed, "tabs-expanded": tabs_expanded,
         "tabs-broken": tabs_broken, "tabs-ragged": tabs_ragged, "csv": comma, "pipes-bare": pipes_bare, "pipes": pipes,
         "pipes-runs": pipes_runs, "pipes-broken": pipes_broken, "points-first": points_first, "wrapped-cells": wrapped_cells,
         "wrapped-lines": wrapped_lines, "wrapped-mixed": wrapped_mixed, "page-marks": page_marks, "halves-swapped": halves_swapped,
         "columns-dropped": columns_dropped}
SPOILT = ("halves-swapped", "columns-dropped")
