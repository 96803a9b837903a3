"""Writes forms into workbooks: merged ranges, numbers that show otherwise than they are held, formulas with their cached values."""
import random
import re
import shutil
import zipfile
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

RULE = Border(*[Side(style="thin")] * 4)


def write(path, printed, seed, prose):
    """The workbook of these forms; the same seed gives the same look."""
    dice = random.Random(f"sheet {seed}")
    numbers, formulas = dice.random() < 0.8, dice.random() < 0.5
    stacked, above_left = dice.random() < 0.4, dice.choice([0, 0, 0, 1])
    borders, landscape = dice.random() < 0.9, dice.random() < 0.5
    book, cached = Workbook(), {}
    sheet = book.active
    at = 1 + above_left
    for i, form in enumerate(printed):
        if i and not stacked:
            sheet, at = book.create_sheet(), 1 + above_left
        if not stacked or not i:
            sheet.title = re.sub(r"[\\/*?:\[\]（）()]", "", form.form.name)[:20] + (str(i) if i else "") if dice.random() < 0.7 else f"Sheet{i + 1}"
        sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape" if landscape else "portrait", 9
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        at = Writer(sheet, cached, numbers, formulas, borders, above_left).form(form, at) + dice.choice([1, 2, 3])
    if dice.random() < 0.15:
        hidden = book.create_sheet("选项")
        for r, text in enumerate(["≥", "≤", "=", "定性", "产出指标", "效益指标"], 1):
            hidden.cell(r, 1, text)
        hidden.sheet_state = "hidden"
    book.save(path)
    keep_values(path, cached)


class Writer:
    def __init__(self, sheet, cached, numbers, formulas, borders, left):
        self.sheet, self.cached, self.numbers, self.formulas = sheet, cached, numbers, formulas
        self.borders, self.left = borders, left

    def form(self, printed, at):
        columns = len(printed.table.widths)
        for i, width in enumerate(printed.table.widths):
            self.sheet.column_dimensions[get_column_letter(i + 1 + self.left)].width = max(width * 9, self._digits(printed, i) * 1.2 + 2)
        for text, kind in printed.above:
            place = self.sheet.cell(at, 1 + self.left, text)
            if kind in ("title", "centre"):
                self.sheet.merge_cells(start_row=at, end_row=at, start_column=1 + self.left, end_column=columns + self.left)
                place.alignment = Alignment(horizontal="center")
            if kind == "title":
                place.font = Font(size=16, bold=True)
            at += 1
        for r, row in enumerate(printed.table.grid()):
            self.sheet.row_dimensions[at + r].height = 15 * max(self._lines(cell, c, printed.table.widths) for c, (cell, begins) in enumerate(row) if begins or c == 0)
            for c, (cell, begins) in enumerate(row):
                if begins:
                    self.cell(cell, at + r, c + 1 + self.left, printed)
        at += len(printed.table.rows)
        for text in printed.below:
            self.sheet.cell(at, 1 + self.left, text)
            at += 1
        return at

    @staticmethod
    def _digits(printed, column):
        """The longest number in a column: where it has no room a sheet prints ###, and nobody can read that."""
        return max([len(row[column][0].text) for row in printed.table.grid()
                    if row[column][1] and row[column][0].cols == 1 and re.fullmatch(r"[-\d,.%]+", row[column][0].text)], default=0)

    def cell(self, cell, r, c, printed):
        place = self.sheet.cell(r, c)
        value, shape = self.held(cell.text) if self.numbers and cell.number else (cell.text or None, None)
        place.value = value
        if isinstance(value, str) and value.startswith("="):
            place.data_type = "s"
        if shape:
            place.number_format = shape
            if self.formulas and len(cell.text) > 2 and r > 3 and (r + c) % 3 == 0:
                self.cached[(self.sheet.title, place.coordinate)] = place.value
                place.value = f"=ROUND({place.value},8)"
        place.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center" if cell.label or cell.number else None)
        if cell.cols > 1 or cell.rows > 1:
            self.sheet.merge_cells(start_row=r, end_row=r + cell.rows - 1, start_column=c, end_column=c + cell.cols - 1)
        if self.borders:
            for y in range(cell.rows):
                for x in range(cell.cols):
                    self.sheet.cell(r + y, c + x).border = RULE

    @staticmethod
    def _lines(cell, c, widths):
        """Lines that the cell's text takes in its row, somewhat more than less: a sheet cuts what does not fit."""
        places = max(2, sum(widths[c:c + cell.cols]) * 8 - 2)
        return sum(1 + int(sum(2.2 if ord(x) > 0x2000 else 1.2 for x in part) / places) for part in cell.text.split("\n")) / min(cell.rows, 3)

    @staticmethod
    def held(text):
        """A number and the format that shows the text; or the text."""
        plain = re.fullmatch(r"(-?[\d,]+)(?:\.(\d+))?(%?)", text)
        if not plain or re.fullmatch(r"0\d+", text):
            return text or None, None
        places, commas = len(plain[2] or ""), "," in plain[1]
        number = Decimal(text.replace(",", "").rstrip("%"))
        shape = ("#,##0" if commas else "0") + ("." + "0" * places if places else "") + plain[3]
        value = number / 100 if plain[3] else number
        if shape == "0" and not plain[3]:
            shape = "General"
        return (int(value) if value == value.to_integral() else float(value)), shape


def keep_values(path, cached):
    """Puts the cached values of formulas into the file, as Excel leaves them."""
    if not cached:
        return
    from openpyxl import load_workbook
    titles = {f"xl/worksheets/sheet{i + 1}.xml": name for i, name in enumerate(load_workbook(path).sheetnames)}
    made = path + ".part"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            data = old.read(item)
            if item.filename in titles:
                title = titles[item.filename]
                data = re.sub(r'(<c r="([A-Z]+\d+)"[^>]*>)(<f>[^<]*</f>)<v\s*/?>(?:</v>)?',
                              lambda m: f"{m[1]}{m[3]}<v>{cached.get((title, m[2]), '')}</v>", data.decode("utf-8")).encode("utf-8")
            new.writestr(item, data)
    shutil.move(made, path)
