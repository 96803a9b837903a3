"""Sends documents through real converters; what exists already is not made again."""
import html
import os
import re
import shutil
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor

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


def direct(names, kind, source_of, folder):
    """One converter over all documents, two at a time."""
    source, command, ending = DIRECT[kind]
    os.makedirs(folder, exist_ok=True)
    def one(name):
        output, given = os.path.join(folder, f"{name}.{ending}"), source_of(name, source)
        if os.path.exists(output) or not os.path.exists(given):
            return None
        try:
            run([given if part == "{in}" else part for part in command], output)
        except (RuntimeError, subprocess.TimeoutExpired) as e:
            return str(e)
        return None
    with ThreadPoolExecutor(2) as pool:
        return [e for e in pool.map(one, names) if e]


KINDS = list(DIRECT) + ["tika-pdf", "tika-docx", "lo-txt", "lo-html", "docx", "pdf"]
ENDINGS = {"pandoc-gfm": ["md"], "pandoc-html": ["html"], "lo-html": ["html"], "docx": ["docx"], "pdf": ["pdf"]}


def endings_of(kind):
    return ENDINGS.get(kind, ["txt"])


def folder_of(material, kind):
    """Where the program's inputs of a kind lie."""
    return os.path.join(material.folder, "doc") if kind in ("docx", "pdf") else material.texts(kind)


def all_of(material, names, wanted):
    docx = lambda name: material.document(name, "docx")
    soffice(missing(names, docx, os.path.join(material.folder, "doc"), "pdf"), "pdf", os.path.join(material.folder, "doc"))
    if wanted("lo-txt") or wanted("lo-html"):
        for kind, target in (("lo-txt", "txt:Text (encoded):UTF8"), ("lo-html", "html")):
            folder = material.texts(kind)
            os.makedirs(folder, exist_ok=True)
            soffice(missing(names, docx, folder, endings_of(kind)[0]), target, folder)
    source = lambda name, ending: os.path.join(material.texts("lo-html"), name + ".html") if ending == "html" else material.document(name, ending)
    for kind in DIRECT:
        if wanted(kind):
            for error in direct(names, kind, source, material.texts(kind)):
                print(error)
    for kind in ("tika-pdf", "tika-docx"):
        if wanted(kind):
            tika(names, kind.split("-")[1], material, material.texts(kind))


TIKA = "org.apache.tika:tika-app:2.9.2"


def jar(coordinates):
    """The jar's place in the local repository; fetched once."""
    group, artifact, version = coordinates.split(":")
    path = os.path.join(os.path.expanduser("~/.m2/repository"), group.replace(".", "/"), artifact, version, f"{artifact}-{version}.jar")
    if not os.path.exists(path):
        subprocess.run(["mvn", "-q", "-B", "dependency:get", f"-Dartifact={coordinates}", "-Dtransitive=false"], check=True, stdout=subprocess.DEVNULL)
    return path


def tika(names, ending, material, folder):
    """Tika's batch over a folder of links to the documents."""
    os.makedirs(folder, exist_ok=True)
    todo = [n for n in names if not os.path.exists(os.path.join(folder, n + ".txt")) and os.path.exists(material.document(n, ending))]
    if not todo:
        return
    with tempfile.TemporaryDirectory() as work:
        given, made = os.path.join(work, "in"), os.path.join(work, "out")
        os.mkdir(given)
        for name in todo:
            os.symlink(material.document(name, ending), os.path.join(given, f"{name}.{ending}"))
        subprocess.run(["java", "-jar", jar(TIKA), "-t", "-i", given, "-o", made], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=900, cwd=work)
        for name in todo:
            result = os.path.join(made, f"{name}.{ending}.txt")
            if os.path.exists(result):
                shutil.move(result, os.path.join(folder, name + ".txt"))
