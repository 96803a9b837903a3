"""The Python baseline: lines cut at their tabs, written as JSON. It understands nothing."""

import json
import sys

with open(sys.argv[1], encoding="utf-8", newline="\n") as dump:
    for line in dump:
        cells = line.rstrip("\n").split("\t")
        sys.stdout.write(json.dumps(cells, ensure_ascii=False) + "\n")
