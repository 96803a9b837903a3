#!/usr/bin/env python3
"""Fills in the table of perfparse corrections as a person might: src/spark/fill.py TABLE FILLED ROWS

Of so many rows: the value read is right, the other reading is, nothing is printed there, or the table is old.
"""
import csv
import sys

table, filled, most = sys.argv[1:]
with open(table, encoding="utf-8-sig", newline="") as lines:
    rows = list(csv.DictReader(lines))
step = max(1, len(rows) // int(most))
given = rows[::step]
for number, row in enumerate(given):
    row["corrected"] = [row["read"], row["other"], "-", row["read"]][number % 4] or "1"
    row["note"] = f"row {number}, seen"
    if number % 4 == 3:
        row["read"] = "else"
    if number % 5 == 0:
        row["file"] = ""
    elif number % 5 == 1:
        row["sha256"] = ""
with open(filled, "w", encoding="utf-8", newline="") as out:
    table = csv.DictWriter(out, rows[0].keys())
    table.writeheader()
    table.writerows(given)
