"""Writes forms into web pages, for the browser's print (two ways of drawing rules and more) and for what reads pages."""
import html
import random

STYLES = {
    "collapsed": "table{{border-collapse:collapse;width:100%}} td,th{{border:1px solid #000;padding:{pad}px}}",
    "double": "table{{border-collapse:separate;border-spacing:2px;border:1px solid #000;width:100%}} td,th{{border:1px solid #000;padding:{pad}px}}",
    "grey": "table{{border-collapse:collapse;width:100%}} td,th{{border:0.5px solid #999;padding:{pad}px}}",
    "shaded": "table{{border-collapse:collapse;width:100%}} td,th{{border:2px solid #333;padding:{pad}px}} .l{{background:#dde6f0}}",
    "filled": "table{{border-collapse:separate;border-spacing:1px;background:#000;width:100%}} td,th{{background:#fff;padding:{pad}px}}",
    "dotted": "table{{border-collapse:collapse;width:100%}} td,th{{border:1px dotted #000;padding:{pad}px}}",
    "none": "table{{border-collapse:collapse;width:100%}} td,th{{padding:{pad}px 8px}}",
}


def write(path, printed, seed, prose):
    """The page of these forms; the same seed gives the same look."""
    dice = random.Random(f"page {seed}")
    pick = dice.choice
    style = pick(["collapsed"] * 4 + ["double"] * 2 + ["grey"] * 2 + ["shaded", "filled", "dotted", "none"])
    size, font = pick([9, 10, 11, 12, 13]), pick(["Noto Serif CJK SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei"])
    page = pick(["A4", "A4", "A4 landscape", "letter", "A3"])
    margin, vertical = pick(["10mm", "15mm", "20mm 15mm"]), pick(["middle", "middle", "top", "bottom"])
    numbers, texts, labels = pick(["center", "right", "center"]), pick(["left", "center", "justify"]), pick(["center", "center", "left"])
    fixed = dice.random() < 0.5
    breaks = dice.random() < 0.5
    paragraphs = dice.random() < 0.4
    look = (f"@page{{size:{page};margin:{margin}}} body{{font:{size}px '{font}'}} h1{{font-size:{size + 7}px;text-align:center}} .c{{text-align:center}} .r{{text-align:right}} "
            + STYLES[style].format(pad=pick([1, 3, 5])) + f" td{{vertical-align:{vertical};text-align:{texts};word-break:break-all}} td.l{{text-align:{labels}}} td.n{{text-align:{numbers}}} "
            + ("table{table-layout:fixed} " if fixed else "") + ("tr{break-inside:avoid} " if dice.random() < 0.4 else "") + (".f{break-before:page} " if breaks else ""))
    head_rows = dice.random() < 0.25
    out = [f"<!DOCTYPE html><html lang='zh'><head><meta charset='utf-8'><title>{html.escape(printed[0].form.department)}绩效自评</title><style>{look}</style></head><body>"]
    tell = dice.random() < 0.2
    for i, form in enumerate(printed):
        out.append("<div class='f'>" if i else "<div>")
        if tell:
            out += [f"<p>{html.escape(line)}</p>" for line in prose(dice, form.form)]
        for text, kind in form.above:
            tag = {"title": "h1", "centre": "p class='c'", "right": "p class='r'"}.get(kind, "p")
            out.append(f"<{tag}>{html.escape(text)}</{tag.split()[0]}>")
        out += table(form.table, fixed, head_rows, paragraphs)
        out += [f"<p>{html.escape(text)}</p>" for text in form.below] + ["</div>"]
    out.append("</body></html>")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(out))


def table(form, fixed, head_rows, paragraphs):
    grid, total = form.grid(), sum(form.widths)
    out = ["<table>"]
    if fixed:
        out.append("<colgroup>" + "".join(f"<col style='width:{100 * w / total:.2f}%'>" for w in form.widths) + "</colgroup>")
    cut = form.heads[0] if head_rows and form.heads else None
    parts = [(0, cut), (cut, len(grid))] if cut else [(0, len(grid))]
    for at, (start, end) in enumerate(parts):
        if at:
            out.append("</table><table>")
            if fixed:
                out.append("<colgroup>" + "".join(f"<col style='width:{100 * w / total:.2f}%'>" for w in form.widths) + "</colgroup>")
        for row in grid[start:end]:
            out.append("<tr>" + "".join(cell(c, paragraphs) for c, begins in row if begins) + "</tr>")
    return out + ["</table>"]


def cell(it, paragraphs):
    spans = (f" colspan='{it.cols}'" if it.cols > 1 else "") + (f" rowspan='{it.rows}'" if it.rows > 1 else "")
    kind = " class='l'" if it.label else " class='n'" if it.number else ""
    parts = [html.escape(p) for p in it.text.split("\n")]
    text = "".join(f"<p style='margin:0'>{p}</p>" for p in parts) if paragraphs and len(parts) > 1 else "<br>".join(parts)
    return f"<td{kind}{spans}>{text}</td>"
