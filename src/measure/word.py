"""Writes forms into Word documents that differ in page, fonts, widths, alignment and the habits of their makers."""
import random
import zipfile

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt

FONTS = ["Noto Serif CJK SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei"]
PAGES = [(21.0, 29.7)] * 5 + [(29.7, 42.0), (21.59, 27.94), (18.2, 25.7)]


class Look:
    """How one document looks."""

    def __init__(self, dice, columns):
        pick = dice.choice
        self.page = pick(PAGES)
        self.landscape = dice.random() < (0.55 if columns >= 10 else 0.25)
        self.margins = pick([(1.27, 1.27), (2.54, 3.18), (2.0, 2.0), (1.5, 1.8), (2.54, 1.9)])
        self.font, self.title_font = pick(FONTS), pick(FONTS)
        self.size = pick([7.5, 8, 9, 9, 10, 10.5, 10.5, 12])
        self.labels = pick(["center", "center", "left"])
        self.texts = pick(["left", "left", "center", "both"])
        self.numbers = pick(["center", "center", "right", "left"])
        self.vertical = pick(["center", "center", "center", "top", "bottom"])
        self.cell_margin = pick([0, 57, 108, 108])
        self.keep_rows = dice.random() < 0.5
        self.borders = pick(["single"] * 9 + ["double", "dotted"])
        self.no_rules = dice.random() < 0.04
        self.header = pick([None, None, None, "{agency}", "{year}年度项目支出绩效自评", "内部资料  注意保存"])
        self.footer = pick([None, "— {} —", "{}", "第{}页", "第 {} 页 共 {n} 页", "-{}-"])
        self.page_break = dice.random() < 0.6
        self.prose = dice.random() < 0.2
        self.split_table = dice.random() < 0.1
        self.nested = dice.random() < 0.03
        self.repeat_head = dice.random() < 0.5
        self.soft_breaks = dice.random() < 0.3
        self.row_height = pick([0, 0, 0, 340, 567])
        self.exact_fonts = dice.random() < 0.5


def write(path, printed, seed, prose):
    """The document of these forms; the same seed gives the same look."""
    dice = random.Random(f"look {seed}")
    look = Look(dice, len(printed[0].table.widths))
    paper = Paper(look, dice, printed[0].form)
    for i, form in enumerate(printed):
        if look.prose and (i == 0 or dice.random() < 0.3):
            for line in prose(dice, form.form):
                paper.paragraph(line)
        elif i and not look.page_break:
            paper.paragraph("")
        paper.form(form, new_page=bool(i) and look.page_break)
    paper.save(path)
    return look


class Paper:
    def __init__(self, look, dice, form):
        self.look, self.dice = look, dice
        self.document = Document()
        self.body = self.document.element.body
        self._page(form)
        self._font(form)

    def _page(self, form):
        section, look = self.document.sections[0], self.look
        width, height = look.page
        if look.landscape:
            width, height, section.orientation = height, width, WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Cm(width), Cm(height)
        section.top_margin = section.bottom_margin = Cm(look.margins[0])
        section.left_margin = section.right_margin = Cm(look.margins[1])
        self.width = int((width - 2 * look.margins[1]) / 2.54 * 1440)
        if look.header:
            place = section.header.paragraphs[0]
            place.text = look.header.format(agency=form.department, year=form.year)
            place.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if look.footer:
            self._footer(section.footer.paragraphs[0], look.footer)

    @staticmethod
    def _footer(paragraph, pattern):
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        before, rest = pattern.split("{}", 1)
        pieces = [before, "PAGE"] + ([rest.split("{n}")[0], "NUMPAGES", rest.split("{n}")[1]] if "{n}" in rest else [rest])
        for piece in pieces:
            if piece in ("PAGE", "NUMPAGES"):
                field = OxmlElement("w:fldSimple")
                field.set(qn("w:instr"), piece)
                field.append(parse_xml(f"<w:r {nsdecls('w')}><w:t>1</w:t></w:r>"))
                paragraph._p.append(field)
            elif piece:
                paragraph.add_run(piece)

    def _font(self, form):
        style, look = self.document.styles["Normal"], self.look
        style.font.name, style.font.size = look.font, Pt(look.size)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for key in ("w:eastAsia", "w:hAnsi", "w:ascii"):
            fonts.set(qn(key), look.font)
        style.paragraph_format.space_after = style.paragraph_format.space_before = Pt(0)

    def paragraph(self, text, kind="left"):
        paragraph = self.document.add_paragraph(text)
        if kind in ("title", "centre"):
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if kind == "right":
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        if kind == "title":
            for run in paragraph.runs:
                run.font.size, run.bold = Pt(16), True
        return paragraph

    def form(self, printed, new_page):
        first = True
        for text, kind in printed.above:
            paragraph = self.paragraph(text, kind)
            if first and new_page:
                paragraph.paragraph_format.page_break_before = True
            first = False
        if first and new_page:
            self.paragraph("").paragraph_format.page_break_before = True
        self._tables(printed)
        for text in printed.below:
            self.paragraph(text)

    def _tables(self, printed):
        table, cut = printed.table, None
        grid = table.grid()
        if self.look.split_table and table.heads:
            cut = table.heads[0]
        parts = [(0, len(grid))] if not cut else [(0, cut), (cut, len(grid))]
        for at, (start, end) in enumerate(parts):
            element = self._table(grid[start:end], table.widths, heads=2 if at and self.look.repeat_head and len(parts) > 1 else 0)
            if self.look.nested:
                element = self._nest(element)
            self.body.insert(len(self.body) - 1, element)
            self.body.insert(len(self.body) - 1, OxmlElement("w:p"))

    def _nest(self, element):
        outer = parse_xml(f"<w:tbl {nsdecls('w')}><w:tblPr><w:tblW w:w='{self.width}' w:type='dxa'/></w:tblPr><w:tblGrid><w:gridCol w:w='{self.width}'/></w:tblGrid>"
                          f"<w:tr><w:tc><w:tcPr><w:tcW w:w='{self.width}' w:type='dxa'/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>")
        cell = outer.find(".//" + qn("w:tc"))
        cell.insert(1, element)
        return outer

    def _table(self, grid, widths, heads):
        look, total = self.look, sum(widths)
        room = self.width - (400 if look.nested else 0)
        twips = [max(300, int(room * w / total)) for w in widths]
        edge = "none" if look.no_rules else look.borders
        borders = "".join(f"<w:{side} w:val='{edge}' w:sz='4' w:space='0' w:color='000000'/>" for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
        margin = look.cell_margin
        xml = [f"<w:tbl {nsdecls('w')}><w:tblPr><w:tblW w:w='{sum(twips)}' w:type='dxa'/><w:jc w:val='center'/><w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type='fixed'/>"
               f"<w:tblCellMar><w:left w:w='{margin}' w:type='dxa'/><w:right w:w='{margin}' w:type='dxa'/></w:tblCellMar></w:tblPr><w:tblGrid>",
               "".join(f"<w:gridCol w:w='{w}'/>" for w in twips), "</w:tblGrid>"]
        for r, row in enumerate(grid):
            xml.append(self._row(grid, r, row, twips, r < heads))
        xml.append("</w:tbl>")
        return parse_xml("".join(xml))

    def _row(self, grid, r, row, twips, head):
        look = self.look
        properties = ("<w:cantSplit/>" if look.keep_rows else "") + (f"<w:trHeight w:val='{look.row_height}' w:hRule='atLeast'/>" if look.row_height else "") + ("<w:tblHeader/>" if head else "")
        xml, c = [f"<w:tr><w:trPr>{properties}</w:trPr>"], 0
        while c < len(row):
            cell, _ = row[c]
            hangs = r > 0 and grid[r - 1][c][0] is cell
            merge = ("<w:vMerge/>" if hangs else "<w:vMerge w:val='restart'/>") if cell.rows > 1 else ""
            span = f"<w:gridSpan w:val='{cell.cols}'/>" if cell.cols > 1 else ""
            xml.append(f"<w:tc><w:tcPr><w:tcW w:w='{sum(twips[c:c + cell.cols])}' w:type='dxa'/>{span}{merge}<w:vAlign w:val='{look.vertical}'/></w:tcPr>")
            xml.append("<w:p/>" if hangs else self._paragraphs(cell))
            xml.append("</w:tc>")
            c += cell.cols
        xml.append("</w:tr>")
        return "".join(xml)

    def _paragraphs(self, cell):
        look = self.look
        align = look.labels if cell.label else look.numbers if cell.number else look.texts
        if look.soft_breaks:
            inner = "<w:br/>".join(f"<w:t xml:space='preserve'>{escape(p)}</w:t>" for p in cell.text.split("\n"))
            return f"<w:p><w:pPr><w:jc w:val='{align}'/></w:pPr><w:r>{inner}</w:r></w:p>"
        return "".join(f"<w:p><w:pPr><w:jc w:val='{align}'/></w:pPr><w:r><w:t xml:space='preserve'>{escape(p)}</w:t></w:r></w:p>" for p in cell.text.split("\n"))

    def save(self, path):
        core = self.document.core_properties
        import datetime
        core.created = core.modified = datetime.datetime(2024, 1, 1)
        self.document.save(path)


def escape(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("'", "&apos;")
