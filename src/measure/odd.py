"""Word documents with what Word documents have and converters stumble over: tracked changes, hidden text, text boxes, cells
before and after the grid, nested tables, a table in two halves, all forms in one table."""
import random
import re

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

import word

BOX = ("<w:p {ns}><w:r><mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><mc:Choice Requires='wps' xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'>"
       "<w:drawing><wp:inline xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'><wp:extent cx='5000000' cy='500000'/><wp:docPr id='{id}' name='t{id}'/>"
       "<a:graphic xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><a:graphicData uri='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'><wps:wsp><wps:cNvSpPr txBox='1'/><wps:spPr/>"
       "<wps:txbx><w:txbxContent><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
       "<mc:Fallback><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml'><v:textbox><w:txbxContent><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
       "</mc:AlternateContent></w:r></w:p>")


def write(path, printed, seed, prose):
    """A document of these forms with one or two oddities."""
    dice = random.Random(f"odd {seed}")
    oddities = dice.sample(["tracked", "hidden", "box", "runs", "grid", "nested", "halves", "fields", "rows"], 2)
    look = word.Look(dice, len(printed[0].table.widths))
    look.nested = "nested" in oddities
    look.split_table = "halves" in oddities
    paper = OddPaper(look, dice, printed[0].form, oddities)
    for i, form in enumerate(printed):
        paper.form(form, new_page=bool(i) and look.page_break)
    paper.save(path)


class OddPaper(word.Paper):
    def __init__(self, look, dice, form, oddities):
        super().__init__(look, dice, form)
        self.oddities, self.boxes = oddities, 0

    def paragraph(self, text, kind="left"):
        if "box" in self.oddities and kind == "title":
            self.boxes += 1
            self.body.insert(len(self.body) - 1, parse_xml(BOX.format(ns=nsdecls("w"), id=self.boxes, text=word.escape(text))))
            return self.document.add_paragraph("")
        return super().paragraph(text, kind)

    def _paragraphs(self, cell):
        xml = super()._paragraphs(cell)
        for oddity, change in (("tracked", self._tracked), ("hidden", self._hidden), ("runs", self._runs), ("fields", self._field)):
            if oddity in self.oddities and cell.text and self.dice.random() < 0.3:
                return change(xml)
        return xml

    def _tracked(self, xml):
        """The text as an insertion, something else deleted beside it."""
        who = "w:id='1' w:author='x' w:date='2024-01-01T00:00:00Z'"
        return re.sub(r"(<w:r>.*?</w:r>)", rf"<w:del {who}><w:r><w:delText>旧{self.dice.randint(1, 99)}</w:delText></w:r></w:del><w:ins {who}>\1</w:ins>", xml, count=1)

    @staticmethod
    def _hidden(xml):
        return re.sub(r"(</w:r>)", r"\1<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏批注</w:t></w:r>", xml, count=1)

    @staticmethod
    def _runs(xml):
        """The text in many runs, as Word leaves it after editing, with marks that are no text."""
        def split(match):
            text, pieces = match[1], []
            units = re.findall(r"&[a-z]+;|.", text)
            for i in range(0, len(units), 2):
                pieces.append(f"<w:r><w:t xml:space='preserve'>{''.join(units[i:i + 2])}</w:t></w:r><w:proofErr w:type='spellStart'/><w:bookmarkStart w:id='{i}' w:name='b{i}'/><w:bookmarkEnd w:id='{i}'/>")
            return "".join(pieces)
        return re.sub(r"<w:r><w:t xml:space='preserve'>([^<]*)</w:t></w:r>", split, xml)

    @staticmethod
    def _field(xml):
        return re.sub(r"<w:r>(<w:t[^>]*>[^<]*</w:t>)</w:r>", r"<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText xml:space='preserve"
                      r"'> MERGEFIELD x </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r>\1</w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>", xml, count=1)

    def _row(self, grid, r, row, twips, head):
        xml = super()._row(grid, r, row, twips, head)
        last = row[-1][0]
        if "grid" in self.oddities and not last.text and last.cols == 1 and last.rows == 1 and row[-1][1] and self.dice.random() < 0.5:
            cut = xml.rindex("<w:tc>")
            xml = xml[:cut].replace("<w:trPr>", "<w:trPr><w:gridAfter w:val='1'/>", 1) + "</w:tr>"
        if "rows" in self.oddities and self.dice.random() < 0.1:
            xml = xml.replace("<w:tr>", "<w:tr w:rsidR='00AA'>", 1) + f"<w:tr><w:trPr><w:del w:id='9' w:author='x' w:date='2024-01-01T00:00:00Z'/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val='{len(row)}'/></w:tcPr><w:p><w:pPr><w:rPr><w:del w:id='8' w:author='x'/></w:rPr></w:pPr><w:del w:id='7' w:author='x'><w:r><w:delText>删去的行</w:delText></w:r></w:del></w:p></w:tc></w:tr>" if not any(c.rows > 1 for c, _ in row) else xml
        return xml
