#!/bin/sh
# Flattens the forms of make_forms.py with every converter at hand.
# usage: convert.sh DIR   (DIR holds NN.docx and NN.html; TIKA and TABULA name class paths)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$1"
mkdir -p libreoffice-txt libreoffice-html libreoffice-csv libreoffice-tsv pandoc-gfm pandoc-plain \
  pandoc-html python-docx tika-docx tika-pdf tabula pdftotext-layout pdftotext-raw pdf
office() { soffice --headless --convert-to "$@" >/dev/null 2>&1; }
office 'txt:Text (encoded):UTF8' --outdir libreoffice-txt [0-9]*.docx
office html --outdir libreoffice-html [0-9]*.docx
office pdf --outdir pdf [0-9]*.docx
office 'csv:Text - txt - csv (StarCalc):44,34,76' --infilter='HTML (StarCalc)' \
  --outdir libreoffice-csv [0-9]*.html
office 'csv:Text - txt - csv (StarCalc):9,34,76' --infilter='HTML (StarCalc)' \
  --outdir libreoffice-tsv [0-9]*.html
for docx in [0-9]*.docx; do
  n=${docx%.docx}
  pandoc -t gfm --wrap=none "$docx" -o "pandoc-gfm/$n.txt"
  pandoc -t plain "$docx" -o "pandoc-plain/$n.txt"
  pandoc -t html "$docx" -o "pandoc-html/$n.txt"
  /usr/bin/python3 "$here/python_docx_dump.py" "$docx" >"python-docx/$n.txt"
  java -cp "$TIKA" org.apache.tika.cli.TikaCLI -t "$docx" >"tika-docx/$n.txt" 2>/dev/null
  java -cp "$TIKA" org.apache.tika.cli.TikaCLI -t "pdf/$n.pdf" >"tika-pdf/$n.txt" 2>/dev/null
  java -cp "$TABULA" technology.tabula.CommandLineApp -p all -l "pdf/$n.pdf" >"tabula/$n.txt" 2>/dev/null
  pdftotext -layout "pdf/$n.pdf" "pdftotext-layout/$n.txt"
  pdftotext -raw "pdf/$n.pdf" "pdftotext-raw/$n.txt"
done
for table in libreoffice-csv/*.csv libreoffice-tsv/*.csv libreoffice-html/*.html; do
  mv "$table" "${table%.*}.txt"
done
