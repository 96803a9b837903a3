"""Text that keeps the grid: tables drawn with signs.

Each function takes the forms on paper and dice and gives the text, as those of reflow.py do.
"""
from reflow import flat, wrap


def between(printed, table):
    """The text, each table given by `table(form's table)` as lines."""
    out = []
    for form in printed:
        out += [text for text, _ in form.above] + [""] + table(form.table) + [""] + list(form.below) + [""]
    return "\n".join(out) + "\n"


def width_of(text):
    return sum(1 if ord(char) < 0x1100 else 2 for char in text)


SIGNS = {"box": ("─", "│", " ╵╷│╶└┌├╴┘┐┤─┴┬┼"), "ascii": ("-", "|", " |||-+++-+++-+++")}


def drawn(table, signs, widths, middle):
    """A table with its merged cells, each wrapped at its width; the text of a merged one in its middle or at its top."""
    grid = table.grid()
    rows, columns = len(grid), len(grid[0])
    places = {}
    for y, row in enumerate(grid):
        for x, (cell, begins) in enumerate(row):
            if begins:
                places[cell] = (y, x)
    texts = {cell: [line for part in cell.text.split("\n") for line in wrap(part, sum(widths[x:x + cell.cols]) + cell.cols - 1)]
             for cell, (y, x) in places.items()}
    heights = [1] * rows
    for cell, (y, x) in sorted(places.items(), key=lambda item: item[0].rows):
        last = min(y + cell.rows, rows)
        lack = len(texts[cell]) - sum(heights[y:last]) - (last - y - 1)
        heights[last - 1] += max(0, lack)
    at = [0]
    for height in heights:
        at.append(at[-1] + height + 1)
    left = [0]
    for width in widths:
        left.append(left[-1] + width + 1)
    across, down, corners = signs
    canvas = [[" "] * (left[-1] + 1) for _ in range(at[-1] + 1)]
    lines = set()
    for cell, (y, x) in places.items():
        top, bottom, begin, end = at[y], at[min(y + cell.rows, rows)], left[x], left[x + cell.cols]
        for c in range(begin, end):
            lines |= {((top, c), (top, c + 1)), ((bottom, c), (bottom, c + 1))}
        for r in range(top, bottom):
            lines |= {((r, begin), (r + 1, begin)), ((r, end), (r + 1, end))}
    for r in range(len(canvas)):
        for c in range(len(canvas[0])):
            way = 1 * (((r - 1, c), (r, c)) in lines) + 2 * (((r, c), (r + 1, c)) in lines) + 4 * (((r, c), (r, c + 1)) in lines) + 8 * (((r, c - 1), (r, c)) in lines)
            canvas[r][c] = across if way == 12 else down if way == 3 else corners[way]
    for cell, (y, x) in places.items():
        room = at[min(y + cell.rows, rows)] - at[y] - 1
        start = at[y] + 1 + ((room - len(texts[cell])) // 2 if middle else 0)
        for i, line in enumerate(texts[cell]):
            for c, char in zip(wide_places(line, left[x] + 1), line):
                canvas[start + i][c] = char
                if width_of(char) == 2:
                    canvas[start + i][c + 1] = ""
    return ["".join(row) for row in canvas]


def wide_places(text, column):
    for char in text:
        yield column
        column += width_of(char)


def boxes(printed, dice, signs):
    middle = dice.random() < 0.7
    def lines(table):
        share = dice.choice([1, 2, 4])
        widths = [max(4, min(40, int(share * 5 * width) + dice.randint(1, 5))) for width in table.widths]
        while widths and sum(widths) > 220:
            widths = [max(4, width // 2) for width in widths]
        return drawn(table, SIGNS[signs], widths, middle)
    return between(printed, lines)


def database(printed, dice, signs, counted):
    """As the shells of databases print a table: a row a line, rules only around the head and at the end."""
    across, down, corners = signs
    def lines(table):
        rows = [[flat(cell.text) if begins else "" for cell, begins in row] for row in table.grid()]
        widths = [max(counted(row[x]) for row in rows) for x in range(len(rows[0]))]
        def rule(left, middle, right):
            return left + middle.join(across * (width + 2) for width in widths) + right
        def row(cells):
            return down + down.join(" " + cell + " " * (width - counted(cell) + 1) for cell, width in zip(cells, widths)) + down
        return [rule(*corners[0:3]), row(rows[0]), rule(*corners[3:6])] + [row(cells) for cells in rows[1:]] + [rule(*corners[6:9])]
    return between(printed, lines)


KINDS = {"boxes": lambda printed, dice: boxes(printed, dice, "box"), "boxes-ascii": lambda printed, dice: boxes(printed, dice, "ascii"),
         "mysql": lambda printed, dice: database(printed, dice, ("-", "|", "+++++++++"), width_of),
         "sqlite-box": lambda printed, dice: database(printed, dice, ("─", "│", "┌┬┐├┼┤└┴┘"), len)}
