#!/usr/bin/python3
"""Prints a docx as scripts around python-docx do: every cell of every row, merged ones again and again.

usage: python_docx_dump.py FILE.docx
"""
import sys
import docx

document = docx.Document(sys.argv[1])
for paragraph in document.paragraphs:
    if paragraph.text.strip():
        print(paragraph.text)
for table in document.tables:
    for row in table.rows:
        print("\t".join(cell.text.replace("\n", " ") for cell in row.cells))
