#!/usr/bin/env python3
"""Makes a folder of dumps for measurements: src/spark/corpus.py FOLDER FILES [SEED]

The samples, each file with other names, years and numbers, some damaged, some broken, some twice,
some as documents.
The same seed gives the same bytes.
"""
import pathlib
import random
import re
import sys

sys.dont_write_bytecode = True
import documents

SAMPLES = pathlib.Path(__file__).resolve().parent.parent.parent / "samples"
TEXTS = [".txt", ".md", ".csv", ".html", ".tsv"]


def unit(chance, text):
    """Another agency's form of another year."""
    number = chance.randrange(1000)
    text = re.sub(r"20[12]\d\s*年", f"{chance.randrange(2016, 2026)} 年", text, count=3)
    text = text.replace("市", f"市{number}区", 2)
    digits = list(re.finditer(r"\d+\.\d+", text))
    for match in chance.sample(digits, min(2, len(digits))):
        text = text[: match.start()] + str(chance.randrange(100)) + text[match.end() - 2 :]
    return text


def damaged(chance, text):
    """What copying and recognition do: a lost line, a lost cell, a strange character, a cut end."""
    lines = text.split("\n")
    kind = chance.randrange(6)
    at = chance.randrange(len(lines))
    if kind == 0:
        del lines[at]
    elif kind == 1:
        lines[at] = lines[at].replace("\t", "", 1)
    elif kind == 2:
        lines[at] = lines[at].replace("标", "杯", 1)
    elif kind == 3:
        lines = lines[: max(3, at)]
    elif kind == 4:
        lines.insert(at, f"第 {at} 页")
    else:
        lines[at] = lines[at].replace("\t", "  ")
    return "\n".join(lines)


def document(text, kind):
    rows = [line.split("\t") for line in text.split("\n") if line.strip()]
    ending, make = [(".docx", documents.word), (".xlsx", documents.excel), (".pdf", documents.pdf)][kind]
    return ending, make(rows[:200])


def content(chance, samples, before):
    kind = chance.random()
    if kind < 0.01:
        return ".txt", [b"", b"\x00\x01\xff\xfe" * 40, b"no form\n", "项目支出\t绩效".encode()][chance.randrange(4)]
    if kind < 0.05 and before:
        return before[chance.randrange(len(before))]
    ending, text = samples[chance.randrange(len(samples))]
    text = unit(chance, text)
    if kind < 0.5:
        text = damaged(chance, text)
    if kind < 0.08 and ending == ".txt" and "\t" in text:
        return document(text, chance.randrange(3))
    data = text.encode("GB18030" if kind > 0.9 and ending == ".txt" else "UTF-8")
    return ending, data + b"\n\xff\xff" if kind < 0.055 else data


def main():
    folder, files = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    samples = []
    for path in sorted(SAMPLES.iterdir()):
        if path.suffix in TEXTS:
            try:
                samples.append((path.suffix, path.read_text("UTF-8")))
            except UnicodeDecodeError:
                pass
    before = []
    for number in range(files):
        # However few there are, each kind of document is among them.
        parks = (SAMPLES / "parks-2023.txt").read_text("UTF-8")
        ending, data = document(parks, number) if number < 3 else content(chance, samples, before)
        if len(before) < 500:
            before.append((ending, data))
        place = folder / f"{number % 40:02}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{number:07}{ending}").write_bytes(data)


main()
