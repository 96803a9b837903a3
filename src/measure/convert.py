"""Sends documents through real converters; what exists already is not made again."""
import html
import os
import re
import shutil
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor

DUMP = os.path.join(os.path.dirname(os.path.abspath(__file__)), "dump.py")
STAMP = os.path.join(os.path.dirname(os.path.abspath(__file__)), "stamp.html")

# A page whose tables have drawn rules, whatever its style sheet says.
BOXES = "sed 's/<table>/<table border=1>/' {{in}} | w3m -dump -cols {} -T text/html"

# kind: (from, command that writes standard output or None where it is a batch, ending of the result)
DIRECT = {
    "pdf-raw": ("pdf", ["pdftotext", "-raw", "{in}", "-"], "txt"),
    "pdf-layout": ("pdf", ["pdftotext", "-layout", "{in}", "-"], "txt"),
    "pdf-plain": ("pdf", ["pdftotext", "{in}", "-"], "txt"),
    "docx2txt": ("docx", ["docx2txt", "{in}", "-"], "txt"),
    "pandoc-plain": ("docx", ["pandoc", "-f", "docx", "-t", "plain", "{in}"], "txt"),
    "pandoc-gfm": ("docx", ["pandoc", "-f", "docx", "-t", "gfm", "{in}"], "md"),
    "pandoc-html": ("docx", ["pandoc", "-f", "docx", "-t", "html", "{in}"], "html"),
    "w3m": ("html", ["w3m", "-dump", "-cols", "160", "-T", "text/html", "{in}"], "txt"),
    "web-w3m": ("web", ["w3m", "-dump", "-cols", "110", "-T", "text/html", "{in}"], "txt"),
    "web-pandoc-plain": ("web", ["pandoc", "-f", "html", "-t", "plain", "{in}"], "txt"),
    "web-pdf-raw": ("web-pdf", ["pdftotext", "-raw", "{in}", "-"], "txt"),
    "web-pdf-layout": ("web-pdf", ["pdftotext", "-layout", "{in}", "-"], "txt"),
    "web-pdf-plain": ("web-pdf", ["pdftotext", "{in}", "-"], "txt"),
    "xlsx-pdf-raw": ("xlsx-pdf", ["pdftotext", "-raw", "{in}", "-"], "txt"),
    "xlsx-pdf-layout": ("xlsx-pdf", ["pdftotext", "-layout", "{in}", "-"], "txt"),
    "pdf-raw-unbroken": ("pdf", ["pdftotext", "-raw", "-nopgbrk", "{in}", "-"], "txt"),
    "pdf-fixed": ("pdf", ["pdftotext", "-fixed", "4", "{in}", "-"], "txt"),
    "mutool": ("pdf", ["mutool", "draw", "-q", "-F", "txt", "{in}"], "txt"),
    "abiword": ("docx", ["abiword", "--to=txt", "-o", "/dev/stdout", "{in}"], "txt"),
    "web-lynx": ("web", ["lynx", "-dump", "-width=200", "-nolist", "{in}"], "txt"),
    "web-elinks": ("web", ["elinks", "-dump", "-dump-width", "200", "-no-references", "{in}"], "txt"),
    "web-elinks-narrow": ("web", ["elinks", "-dump", "-no-references", "{in}"], "txt"),
    "web-links": ("web", ["links", "-dump", "-width", "200", "{in}"], "txt"),
    "python-docx": ("docx", ["/usr/bin/python3", DUMP, "{in}"], "txt"),
    "web-w3m-boxes": ("web", ["sh", "-c", BOXES.format(150)], "txt"),
    "web-w3m-boxes-narrow": ("web", ["sh", "-c", BOXES.format(90)], "txt"),
    "web-pandoc-rst": ("web", ["pandoc", "-f", "html", "-t", "rst", "{in}"], "txt"),
    "web-pandoc-org": ("web", ["pandoc", "-f", "html", "-t", "org", "{in}"], "txt"),
    "web-pandoc-latex": ("web", ["pandoc", "-f", "html", "-t", "latex", "{in}"], "txt"),
    "pandoc-mediawiki": ("docx", ["pandoc", "-f", "docx", "-t", "mediawiki", "{in}"], "txt"),
}


GS = ["gs", "-q", "-sDEVICE=pdfwrite", "-sstdout=%stderr", "-o", "-"]
CAIRO = ["pdftocairo", "-pdf", "{in}", "-"]
STAMPED = ["qpdf", "--overlay", "{stamp}", "--repeat=1", "--", "{in}", "-"]

# PDF made of another document by what stands between an agency and its readers: printer drivers, mergers, stamps, other browsers.
REMADE = {
    "pdf-gs": ("pdf", GS + ["{in}"]),
    "pdf-cairo": ("pdf", CAIRO),
    "pdf-a5": ("pdf", GS + ["-sPAPERSIZE=a5", "-dFIXEDMEDIA", "-dPDFFitPage", "{in}"]),
    "pdf-two-up": ("pdf", GS + ["-sNupControl=2x1", "{in}"]),
    "pdf-turned": ("pdf", ["qpdf", "--rotate=+90", "{in}", "-"]),
    "pdf-half-turned": ("pdf", ["qpdf", "--rotate=+270:1-z:even", "{in}", "-"]),
    "pdf-lying": ("pdf", ["sh", "-c", "qpdf --rotate=+90 {in} - | " + " ".join(GS) + " -dAutoRotatePages=/None -"]),
    "pdf-packed": ("pdf", ["qpdf", "--linearize", "--object-streams=generate", "{in}", "-"]),
    "pdf-stamped": ("pdf", STAMPED),
    "web-cairo": ("web-pdf", CAIRO),
    "weasyprint": ("web", ["weasyprint", "-q", "{in}", "-"]),
    "wkhtmltopdf": ("web", ["wkhtmltopdf", "-q", "{in}", "-"]),
    "xlsx-gs": ("xlsx-pdf", GS + ["{in}"]),
    "xlsx-cairo": ("xlsx-pdf", CAIRO),
    "xlsx-stamped": ("xlsx-pdf", STAMPED),
}


def run(command, output):
    """Runs the command, its standard output into the file; an empty result is left out."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300)
    if done.returncode or not done.stdout.strip():
        raise RuntimeError(f"{' '.join(command)}: exit {done.returncode}: {done.stderr.decode('utf-8', 'replace')[-300:]}")
    with open(output + ".part", "wb") as out:
        out.write(done.stdout)
    os.replace(output + ".part", output)


def soffice(files, target, folder):
    """LibreOffice on many files at once, with a profile of its own so that several may run."""
    if not files:
        return
    with tempfile.TemporaryDirectory() as profile:
        for at in range(0, len(files), 20):
            subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{profile}", "--convert-to", target, "--outdir", folder] + files[at:at + 20],
                           stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=900)


def missing(names, source, folder, ending):
    """The sources whose result is not there yet."""
    return [source(name) for name in names if os.path.exists(source(name)) and not os.path.exists(os.path.join(folder, f"{name}.{ending}"))]


def direct(names, kind, source_of, folder, stamp):
    """One converter over all documents, two at a time."""
    source, command = (DIRECT | REMADE)[kind][:2]
    ending = endings_of(kind)[0]
    os.makedirs(folder, exist_ok=True)
    def one(name):
        output, given = os.path.join(folder, f"{name}.{ending}"), source_of(name, source)
        if os.path.exists(output) or not os.path.exists(given):
            return None
        try:
            run([part.replace("{in}", given).replace("{stamp}", stamp) for part in command], output)
        except (RuntimeError, subprocess.TimeoutExpired) as e:
            return str(e)
        return None
    with ThreadPoolExecutor(2) as pool:
        return [e for e in pool.map(one, names) if e]


DOCUMENTS = {"docx": ("doc", "docx"), "docx-odd": ("odd", "docx"), "xlsx": ("sheet", "xlsx"), "pdf": ("doc", "pdf"), "web-pdf": ("web", "pdf"), "xlsx-pdf": ("sheet", "pdf"), "web": ("web", "html")}
KINDS = list(DOCUMENTS) + list(DIRECT) + list(REMADE) + ["tika-pdf", "tika-docx", "tika-xlsx", "lo-txt", "lo-html", "lo-csv", "tabula"]
ENDINGS = {"pandoc-gfm": ["md"], "pandoc-html": ["html"], "lo-html": ["html"], "lo-csv": ["csv"], "tabula": ["tsv"]} | {k: ["pdf"] for k in REMADE} | {k: [e] for k, (_, e) in DOCUMENTS.items()}


def endings_of(kind):
    return ENDINGS.get(kind, ["txt"])


def folder_of(material, kind):
    """Where the program's inputs of a kind lie."""
    return os.path.join(material.folder, DOCUMENTS[kind][0]) if kind in DOCUMENTS else material.texts(kind)


def all_of(material, names, wanted):
    """Every conversion that is wanted and not there yet."""
    def source(name, kind):
        if kind == "html":
            return os.path.join(material.texts("lo-html"), name + ".html")
        folder, ending = DOCUMENTS[kind]
        return os.path.join(material.folder, folder, f"{name}.{ending}")
    for kind in ("docx", "xlsx"):
        folder = os.path.join(material.folder, DOCUMENTS[kind][0])
        soffice(missing(names, lambda n: source(n, kind), folder, "pdf"), "pdf", folder)
    chromium([(source(n, "web"), source(n, "web-pdf")) for n in names])
    for kind, target in (("lo-txt", "txt:Text (encoded):UTF8"), ("lo-html", "html")):
        if wanted(kind) or kind == "lo-html" and wanted("w3m"):
            folder = material.texts(kind)
            os.makedirs(folder, exist_ok=True)
            soffice(missing(names, lambda n: source(n, "docx"), folder, endings_of(kind)[0]), target, folder)
    if wanted("lo-csv"):
        sheets(names, lambda n: source(n, "xlsx"), material.texts("lo-csv"))
    stamp = os.path.join(material.folder, "stamp.pdf")
    if not os.path.exists(stamp) and any(wanted(kind) and "{stamp}" in command for kind, (_, command) in REMADE.items()):
        subprocess.run(["weasyprint", "-q", STAMP, stamp], check=True)
    for kind in list(DIRECT) + list(REMADE):
        if wanted(kind):
            for error in direct(names, kind, source, material.texts(kind), stamp):
                print(error)
    for kind in ("tika-pdf", "tika-docx", "tika-xlsx"):
        if wanted(kind):
            ending = kind.split("-")[1]
            tika(names, ending, lambda n: source(n, ending), material.texts(kind))
    if wanted("tabula"):
        tabula(names, lambda n: source(n, "pdf"), material.texts("tabula"))


def chromium(pairs):
    """The browser's print of pages, two at a time."""
    todo = [pair for pair in pairs if os.path.exists(pair[0]) and not os.path.exists(pair[1])]
    def one(pair):
        page, made = pair
        with tempfile.TemporaryDirectory() as profile:
            header = [] if sum(map(ord, os.path.basename(page))) % 3 == 0 else ["--no-pdf-header-footer"]
            subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}", *header, f"--print-to-pdf={made}", "file://" + page],
                           stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(one, todo))


def sheets(names, source, folder):
    """LibreOffice's CSV of all visible sheets, one after the other."""
    os.makedirs(folder, exist_ok=True)
    todo = [n for n in names if os.path.exists(source(n)) and not os.path.exists(os.path.join(folder, n + ".csv"))]
    with tempfile.TemporaryDirectory() as work:
        soffice([source(n) for n in todo], "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1", work)
        from openpyxl import load_workbook
        for name in todo:
            book = load_workbook(source(name))
            text = ""
            for sheet in book.worksheets:
                path = os.path.join(work, f"{name}-{sheet.title}.csv")
                if sheet.sheet_state == "visible" and os.path.exists(path):
                    text += open(path, encoding="utf-8").read()
            if text:
                with open(os.path.join(folder, name + ".csv"), "w", encoding="utf-8") as out:
                    out.write(text)


TABULA = "technology.tabula:tabula:1.0.5"


def classpath(coordinates):
    """The class path of an artifact with what it needs, resolved once."""
    group, artifact, version = coordinates.split(":")
    with tempfile.TemporaryDirectory() as work:
        with open(os.path.join(work, "pom.xml"), "w") as pom:
            pom.write("<project><modelVersion>4.0.0</modelVersion><groupId>m</groupId><artifactId>m</artifactId><version>1</version><dependencies><dependency>"
                      f"<groupId>{group}</groupId><artifactId>{artifact}</artifactId><version>{version}</version></dependency></dependencies></project>")
        subprocess.run(["mvn", "-q", "-B", "dependency:build-classpath", "-Dmdep.outputFile=cp"], cwd=work, check=True, stdout=subprocess.DEVNULL)
        return open(os.path.join(work, "cp")).read().strip()


def tabula(names, source, folder):
    """tabula's TSV of all pages, by ruling lines."""
    os.makedirs(folder, exist_ok=True)
    todo = [n for n in names if os.path.exists(source(n)) and not os.path.exists(os.path.join(folder, n + ".tsv"))]
    if not todo:
        return
    path = classpath(TABULA)
    with tempfile.TemporaryDirectory() as work:
        for name in todo:
            os.symlink(source(name), os.path.join(work, name + ".pdf"))
        subprocess.run(["java", "-cp", path, "technology.tabula.CommandLineApp", "-p", "all", "-l", "-f", "TSV", "-b", work],
                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=900)
        for name in todo:
            made = os.path.join(work, name + ".tsv")
            if os.path.exists(made) and os.path.getsize(made):
                shutil.move(made, os.path.join(folder, name + ".tsv"))


TIKA = "org.apache.tika:tika-app:2.9.2"


def jar(coordinates):
    """The jar's place in the local repository; fetched once."""
    group, artifact, version = coordinates.split(":")
    path = os.path.join(os.path.expanduser("~/.m2/repository"), group.replace(".", "/"), artifact, version, f"{artifact}-{version}.jar")
    if not os.path.exists(path):
        subprocess.run(["mvn", "-q", "-B", "dependency:get", f"-Dartifact={coordinates}", "-Dtransitive=false"], check=True, stdout=subprocess.DEVNULL)
    return path


def tika(names, ending, source, folder):
    """Tika's batch over a folder of links to the documents."""
    os.makedirs(folder, exist_ok=True)
    todo = [n for n in names if not os.path.exists(os.path.join(folder, n + ".txt")) and os.path.exists(source(n))]
    if not todo:
        return
    with tempfile.TemporaryDirectory() as work:
        given, made = os.path.join(work, "in"), os.path.join(work, "out")
        os.mkdir(given)
        for name in todo:
            os.symlink(source(name), os.path.join(given, f"{name}.{ending}"))
        subprocess.run(["java", "-jar", jar(TIKA), "-t", "-i", given, "-o", made], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=900, cwd=work)
        for name in todo:
            result = os.path.join(made, f"{name}.{ending}.txt")
            if os.path.exists(result):
                shutil.move(result, os.path.join(folder, name + ".txt"))
