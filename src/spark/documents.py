"""Documents for measurements: a table of a few rows as .docx, .xlsx and .pdf, with nothing in them but the table."""
import io
import zipfile
from xml.sax.saxutils import escape

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def zipped(parts):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content)
    return data.getvalue()


def relations(*targets):
    items = "".join(
        f'<Relationship Id="r{i}" Type="{OFFICE}/{kind}" Target="{target}"/>' for i, (kind, target) in enumerate(targets)
    )
    return f'<Relationships xmlns="{PACKAGE}">{items}</Relationships>'


def word(rows):
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    lines = "".join("<w:tr>" + "".join(cell.format(escape(c)) for c in row) + "</w:tr>" for row in rows)
    body = f'<w:document xmlns:w="w"><w:body><w:tbl>{lines}</w:tbl></w:body></w:document>'
    return zipped({"_rels/.rels": relations(("officeDocument", "word/document.xml")), "word/document.xml": body})


def excel(rows):
    cell = '<c r="{}{}" t="inlineStr"><is><t>{}</t></is></c>'
    lines = "".join(
        f'<row r="{y}">' + "".join(cell.format(chr(65 + x), y, escape(c)) for x, c in enumerate(row) if c) + "</row>"
        for y, row in enumerate(rows, 1)
    )
    sheets = f'<workbook xmlns:r="{OFFICE}"><sheets><sheet name="1" sheetId="1" r:id="r0"/></sheets></workbook>'
    return zipped(
        {
            "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
            "xl/_rels/workbook.xml.rels": relations(("worksheet", "worksheets/sheet1.xml")),
            "xl/workbook.xml": sheets,
            "xl/worksheets/sheet1.xml": f"<worksheet><sheetData>{lines}</sheetData></worksheet>",
        }
    )


def pdf(rows):
    """One tall page, a ruled table; the signs are named by their code points, and no font is embedded."""
    width, height, columns = 150, 24, max(map(len, rows))
    draw = []
    for y, row in enumerate(rows):
        top = 40 + (len(rows) - y) * height
        for x, text in enumerate(row + [""] * (columns - len(row))):
            draw.append(f"{20 + x * width} {top - height} {width} {height} re S")
            code = text.encode("UTF-16BE").hex()
            if text:
                draw.append(f"BT /F 4 Tf {24 + x * width} {top - 15} Td <{code}> Tj ET")
    codes = "".join(f"<{i:02X}00> <{i:02X}FF> <{i:02X}00>\n" for i in range(256))
    ranges = "".join(
        f"{len(part)} beginbfrange\n" + "\n".join(part) + "\nendbfrange\n"
        for part in (codes.split("\n")[i : i + 64] for i in range(0, 256, 64))
    )
    signs = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
        f"1 begincodespacerange <0000> <FFFF> endcodespacerange\n{ranges}endcmap end end"
    )
    page = f"[0 0 {40 + columns * width} {80 + len(rows) * height}]"
    stream = "<< /Length {} >> stream\n{}\nendstream"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox {page} /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
        stream.format(len("\n".join(draw)), "\n".join(draw)),
        "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>",
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /DW 1000 /FontDescriptor 8 0 R"
        " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
        stream.format(len(signs), signs),
        "<< /Type /FontDescriptor /FontName /Song /Flags 4 /ItalicAngle 0 /Ascent 880 /Descent -120"
        " /CapHeight 880 /StemV 80 /FontBBox [0 -120 1000 880] >>",
    ]
    data, places = "%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{table}"
    end += f"trailer << /Size {len(places) + 1} /Root 1 0 R >>\nstartxref\n{len(data)}\n%%EOF\n"
    return (data + end).encode("ASCII")
