"""Prints a Word document as scripts with python-docx commonly do: paragraphs, and a table row a line, cells parted by tabs.

python-docx gives a merged cell once for every place it covers.
"""
import sys

from docx import Document
from docx.table import Table
from docx.text.paragraph import Paragraph



def show(element):
    """Paragraphs and tables of a body or a cell, in order."""
    for block in element:
        if block.tag.endswith("}p"):
            print(Paragraph(block, None).text)
        elif block.tag.endswith("}tbl"):
            for row in Table(block, None).rows:
                if any(cell.tables for cell in row.cells):
                    for cell in row.cells:
                        show(cell._tc)
                else:
                    print("\t".join(cell.text.replace("\n", " ") for cell in row.cells))


show(Document(sys.argv[1]).element.body)
