#!/usr/bin/python3
"""The project's own measure: documents with known truth, through real converters, read by perfparse, compared cell by cell.

  measure.py make    [--seeds A-B] [--forms N] [--material DIR] [--kinds K,…]   generate, write documents, convert, re-flatten
  measure.py measure PROGRAM [--seeds A-B] [--kinds K,…] [--wrong N] [--material DIR]   run PROGRAM extract over it and report
  measure.py show SEED [--material DIR]     the forms of a seed as tables, and their truth
  measure.py kinds                          the kinds there are

README.md beside this file says more.
"""
import argparse
import json
import os
import random
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

import convert
import drawn
import forms as content
import reflow
import score
import tables

DEFAULT = os.path.join(HERE, "..", "..", "target", "measure")
reflow.KINDS.update(drawn.KINDS)
REFLOWED = ["re-" + kind for kind in reflow.KINDS]


class Material:
    """Where generated things lie: doc/SEED.docx, truth/SEED.json, text/KIND/SEED.txt and the like."""

    def __init__(self, folder):
        self.folder = folder

    def path(self, *parts):
        full = os.path.join(self.folder, *parts)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        return full

    def truth(self, name):
        return self.path("truth", f"{name}.json")

    def texts(self, kind):
        return os.path.join(self.folder, "text", kind)


def printed(seed, count):
    forms = content.document(seed, count)
    setter = tables.Setter(random.Random(f"set {seed}"), forms[0].style)
    return [setter.set(form) for form in forms]


def prose(dice, form):
    import words
    return [words.sentence(dice, [line], form.field, form.year) for line in dice.sample(words.PROSE, dice.randint(1, 4))]


def how_many(seed, most):
    """Forms in a document, 1 to `most`."""
    return 1 + (seed * 7 + 3) % most


def name_of(seed):
    return f"{seed:04d}"


def make(material, seeds, count, kinds):
    """Everything that is not there yet."""
    import odd
    import page
    import sheet
    import word
    writers = (("doc", "docx", word.write), ("odd", "docx", odd.write), ("sheet", "xlsx", sheet.write), ("web", "html", page.write))
    for seed in seeds:
        name, paper = name_of(seed), None
        for folder, ending, write in writers:
            path = material.path(folder, f"{name}.{ending}")
            if not os.path.exists(path):
                paper = paper or printed(seed, how_many(seed, count))
                write(path, paper, seed, prose)
        if paper is None and os.path.exists(material.truth(name)):
            continue
        paper = paper or printed(seed, how_many(seed, count))
        gold = [tables.truth(p.form) for p in paper]
        with open(material.truth(name), "w", encoding="utf-8") as out:
            json.dump(gold, out, ensure_ascii=False, indent=1)
    names = [name_of(seed) for seed in seeds]
    wanted = lambda kind: kind in kinds
    for kind in reflow.KINDS:
        if wanted("re-" + kind):
            flatten(material, seeds, count, kind)
    convert.all_of(material, names, wanted)


def flatten(material, seeds, count, kind):
    folder = material.texts("re-" + kind)
    os.makedirs(folder, exist_ok=True)
    for seed in seeds:
        path = os.path.join(folder, name_of(seed) + ".txt")
        if os.path.exists(path):
            continue
        paper = printed(seed, how_many(seed, count))
        with open(path, "w", encoding="utf-8") as out:
            out.write(reflow.KINDS[kind](paper, random.Random(f"{kind} {seed}")))


def outputs(program, folder, files):
    """Records and refusals of each file; one run for all, each alone if that run breaks."""
    def once(some):
        done = subprocess.run([program, "extract"] + some, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, timeout=1200)
        return done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace"), done.returncode
    def parsed(some):
        out, err, code = once(some)
        try:
            found = json.loads(out, parse_float=Decimal) if out.strip() else {"forms": [], "report": {}}
        except json.JSONDecodeError:
            found = None
        return found, err, code
    found, err, code = parsed(files)
    if found is None or code not in (0, 1, 3, 4):
        results, said = [], ""
        for name in files:
            one, more, code = parsed([name])
            said += more + ("" if code in (0, 1, 3, 4) else f"perfparse: {name}: CRASH {code}\n")
            results.append(one or {"forms": []})
        found = {"forms": [f for r in results for f in r["forms"]], "report": {"failed": [x for r in results for x in r.get("report", {}).get("failed", [])],
                 "refused": [x for r in results for x in r.get("report", {}).get("refused", [])]}}
        err = said
    records, said = {name: [] for name in files}, {name: {} for name in files}
    for form in found["forms"]:
        records[form["source"]["file"]].append(form)
    for line in err.splitlines():
        hit = re.match(r"(?:perfparse: )?(\S+?):(\d+)(?:-\d+)?: (.*)", line)
        if hit and hit[1] in said and int(hit[2]):
            said[hit[1]][int(hit[2])] = hit[3]
    report = found.get("report") or {}
    for entry in (report.get("failed") or []) + (report.get("refused") or []):
        line = entry.get("firstLine") or entry.get("line")
        if line and entry.get("file") in said:
            said[entry["file"]].setdefault(line, entry.get("reason") or entry.get("error"))
            for more in re.findall(r"(?:titles inside of it: line|and one in it, on line) ([\d, ]+)", entry.get("message") or ""):
                said[entry["file"]].update({int(title): entry["reason"] for title in more.split(",")})
    return records, said


def measured(program, material, kind, names):
    folder = convert.folder_of(material, kind)
    there = {}
    for name in names:
        for ending in convert.endings_of(kind):
            if os.path.exists(os.path.join(folder, f"{name}.{ending}")):
                there[name] = f"{name}.{ending}"
    if not there:
        return None
    records, said = outputs(program, folder, list(there.values()))
    results = []
    for name, file in there.items():
        golds = json.load(open(material.truth(name), encoding="utf-8"))
        results.append(score.judge(name, golds, records[file], said[file]))
    return results


def percent(part, whole):
    return f"{100 * part / whole:6.2f}" if whole else "     –"


def report(kind, results, wrong, spoilt):
    total = score.Outcome(kind)
    for one in results:
        total.add(one)
    worst = max(results, key=lambda r: r.badness())
    print(f"{kind:20s} {total.forms:5d} {total.found:5d} {total.refused:7d} {total.whole:6d} {percent(total.right, total.cells)} {total.cells:7d} "
          f"{total.marked:6d} {total.silent:6d} {total.nonsense:8d} {total.false_claims:6d}  {worst.name if worst.badness() else '-'}" + ("  (spoilt)" if spoilt else "")
          + (f"  quantities wrong: {total.wrong_quantities}" if total.wrong_quantities else ""), flush=True)
    if wrong:
        for one in sorted(results, key=lambda r: -r.badness())[:3]:
            if one.badness():
                print(f"  {one.name}: {one.right}/{one.cells} right, {one.silent} silent")
            for note in one.notes[:wrong]:
                print("      " + note)
    return total


def measure(program, material, names, kinds, wrong):
    program = os.path.abspath(program)
    print(f"{'kind':20s} forms found refused  whole  cells%   cells marked silent nonsense claims  worst")
    everything = {}
    for kind in kinds:
        results = measured(program, material, kind, names)
        if results is None:
            continue
        everything[kind] = report(kind, results, wrong, kind.startswith("re-") and kind[3:] in reflow.SPOILT)
    return everything


def kept(path, totals):
    """Whether no kind is worse than its floor."""
    fine = True
    for line in open(path, encoding="utf-8"):
        if not line.strip() or line.startswith("#"):
            continue
        kind, cells, *most = line.split()
        got = totals.get(kind)
        if got is None:
            print(f"{kind}: not measured")
            fine = False
            continue
        share = 100 * got.right / max(1, got.cells)
        worse = [f"cells {share:.2f} % < {cells} %"] if share < float(cells) - 0.005 else []
        worse += [f"forms {got.found} of {got.forms}"] if got.found < got.forms else []
        worse += [f"{key} {getattr(got, key)} > {limit}" for key, limit in zip(("silent", "nonsense", "false_claims"), most) if getattr(got, key) > int(limit)]
        if worse:
            print(f"{kind}: worse than its floor: " + "; ".join(worse))
            fine = False
    return fine


def seeds_of(text):
    first, _, last = text.partition("-")
    return list(range(int(first), int(last or first) + 1))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=["make", "measure", "show", "kinds"])
    parser.add_argument("what", nargs="?")
    parser.add_argument("--seeds", default="1-20", help="a range, 1-20")
    parser.add_argument("--forms", type=int, default=5, help="the most forms a document")
    parser.add_argument("--kinds", default="", help="kinds by name, with commas; a name's beginning with * is enough")
    parser.add_argument("--material", default=DEFAULT, help="where generated things are kept")
    parser.add_argument("--wrong", type=int, default=0, help="show the first so many wrong cells of the three worst documents")
    parser.add_argument("--floors", help="a table of kind, cells in per cent, silent, nonsense, claims that may not be worse; exit code 1 if one is")
    parser.add_argument("--json", help="write the totals there")
    args = parser.parse_args()
    material, seeds = Material(os.path.abspath(args.material)), seeds_of(args.seeds)
    every = convert.KINDS + REFLOWED
    kinds = [k for k in every if not args.kinds or any(k == w or w.endswith("*") and k.startswith(w[:-1]) for w in args.kinds.split(","))]
    if args.command == "kinds":
        print("\n".join(every))
    elif args.command == "make":
        make(material, seeds, args.forms, kinds)
    elif args.command == "show":
        for paper in printed(int(args.what), how_many(int(args.what), args.forms)):
            print("\n".join(text for text, _ in paper.above))
            for row in paper.table.grid():
                print(" | ".join(cell.text.replace("\n", "⏎") if begins else "·" for cell, begins in row))
            print("\n".join(paper.below))
            print(json.dumps(tables.truth(paper.form), ensure_ascii=False))
    else:
        if not args.what:
            parser.error("measure needs the program")
        totals = measure(args.what, material, [name_of(s) for s in seeds], kinds, args.wrong)
        if args.floors and not kept(args.floors, totals):
            return 1
        if args.json:
            with open(args.json, "w", encoding="utf-8") as out:
                json.dump({k: {x: v for x, v in vars(t).items() if isinstance(v, int)} | {"cells": t.cells} for k, t in totals.items()}, out, indent=1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
