"""Compares the program's records with the truth, cell by cell.

A cell is right, wrong but marked, or wrong in silence. Marked means that a repair or a finding of the record points at it (at the
cell itself, at what holds it or at a part of it) or quotes what is truly printed there. A form without a record is refused if the
program names a line for it, else all its cells are wrong in silence. A record that belongs to no form, or has next to nothing of
its form right (of the rows that it has, if it says that it is cut off), is nonsense. A claim is false if a finding says that something printed is not printed, or blames the agency (cause
`source`) over cells that were read wrongly.
"""
import difflib
import re
import unicodedata
from decimal import Decimal, InvalidOperation

MONEY = {"initialBudget": "initial", "annualBudget": "annual", "executed": "executed"}
FUND = dict(MONEY, points="points", executionRatePercent="rate", score="score")
HEAD = {"year": "year", "projectName": "projectName", "supervisingDepartment": "department", "implementingUnit": "unit", "grade": "grade"}
ROW = {"level1": "level1", "level2": "level2", "level3": "name", "target": "target", "actual": "actual", "points": "points", "score": "score",
       "deviation": "reason"}
NUMBERS = {"points", "score"}
RULES_OF_FORM = {"category-weights", "points-not-100"}
SIGNS = str.maketrans({"≧": "≥", "≦": "≤", "═": "=", "⩾": "≥", "⩽": "≤", "﹥": ">", "﹤": "<", "“": '"', "”": '"', "‘": "'", "’": "'"})
RADICALS = str.maketrans("⻓⻚⺠⻰⻔⻘⻛⻋⻅⻆⻉⻢⻦⻥⻬⻄⻝⻩⻮", "长页民龙门青风车见角贝马鸟鱼齐西食黄齿")


def plain(text):
    """The text without what converters may change: white space, width of characters, ways to write signs."""
    if text is None:
        return None
    text = unicodedata.normalize("NFKC", str(text).translate(SIGNS)).translate(SIGNS).translate(RADICALS)
    text = text.replace(">=", "≥").replace("<=", "≤").replace("...", "…").replace("--", "—")
    return re.sub(r"\s+", "", text) or None


def number(value):
    if value is None:
        return None
    try:
        return Decimal(str(value).replace(",", "").rstrip("%"))
    except InvalidOperation:
        return plain(value)


def choices(want):
    return want if isinstance(want, list) else [want]


def blank(want):
    return all(w is None for w in choices(want))


def same(got, want, numeric=False, factor=1):
    for w in choices(want):
        if numeric:
            a, b = number(got), number(w)
            if a == (b * factor if isinstance(b, Decimal) else b):
                return True
        elif plain(got) == plain(w):
            return True
    return False


def likeness(a, b):
    if not a or not b:
        return 0.0
    if a == b:
        return 1.0
    return difflib.SequenceMatcher(None, a, b, autojunk=False).ratio()


def best_order(rows, columns, value, floor):
    """Pairs (row, column) in rising order of both with the greatest sum of values; pairs below the floor are none."""
    table = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    cached = [[value(i, j) for j in range(columns)] for i in range(rows)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            table[i][j] = max(table[i + 1][j], table[i][j + 1], table[i + 1][j + 1] + cached[i][j] if cached[i][j] >= floor else 0)
    pairs, i, j = [], 0, 0
    while i < rows and j < columns:
        if cached[i][j] >= floor and abs(table[i][j] - table[i + 1][j + 1] - cached[i][j]) < 1e-9:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif table[i][j] == table[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs


def between(pairs, rows, columns):
    """Pairs of what is left between two pairs where it is as many on both sides: a row is itself though its name was not read."""
    more, i, j = {}, 0, 0
    for to_i, to_j in sorted(pairs.items()) + [(rows, columns)]:
        if to_i - i == to_j - j:
            more.update(zip(range(i, to_i), range(j, to_j)))
        i, j = to_i + 1, to_j + 1
    return more


class Outcome:
    """What came of one document."""

    def __init__(self, name):
        self.name = name
        self.forms = self.found = self.refused = self.whole = self.right = self.marked = self.silent = self.nonsense = 0
        self.false_claims, self.notes, self.wrong_quantities, self.lost_texts = 0, [], 0, 0

    @property
    def cells(self):
        return self.right + self.marked + self.silent

    def badness(self):
        return self.marked + 4 * self.silent + 5 * self.false_claims + 40 * self.nonsense

    def add(self, other):
        for key in ("forms", "found", "refused", "whole", "right", "marked", "silent", "nonsense", "false_claims", "wrong_quantities", "lost_texts"):
            setattr(self, key, getattr(self, key) + getattr(other, key))


def key_words(gold):
    return {plain(choices(row["name"])[0]) for row in gold["indicators"]}


def belongs(gold, record):
    """How surely the record is this form's, 0 to 1."""
    names = key_words(gold)
    got = {plain(row.get("level3")) for row in record.get("indicators") or []}
    share = len(names & got) / max(1, len(names))
    head = 0.0
    if "projectName" in gold:
        head = max(likeness(plain(record.get("projectName")), plain(w)) for w in choices(gold["projectName"]))
    text = plain((record.get("objectives") or {}).get("expected"))
    goal = 1.0 if text and "expectedGoal" in gold and text == plain(gold["expectedGoal"]) else 0.0
    if not got or share == 0:
        loose = sum(max((likeness(n, g) for g in got if g), default=0) > 0.6 for n in names if n) / max(1, len(names))
        share = max(share, loose * 0.7)
    return max(share, 0.9 * head if head > 0.6 else 0.0, goal * 0.8)


def judge(name, golds, records, said):
    """The outcome of one document: its truth, its records, the lines at which the program said that it gave no record."""
    out = Outcome(name)
    out.forms = len(golds)
    pairs = best_order(len(golds), len(records), lambda i, j: belongs(golds[i], records[j]), 0.2)
    taken = dict(pairs)
    out.found = len(pairs)
    used = set(taken.values())
    for j, record in enumerate(records):
        if j not in used:
            out.nonsense += 1
            out.notes.append(f"NONSENSE record at line {(record.get('source') or {}).get('firstLine')}: {str(record.get('title'))[:30]!r}, {len(record.get('indicators') or [])} indicators")
    refusals = len(said)
    for i, gold in enumerate(golds):
        tag = f"form {i + 1} "
        if i in taken:
            compared = Comparison(gold, records[taken[i]], tag)
            one = compared.outcome()
            if one.cells and one.right < 0.25 * (one.cells - compared.cut_cells):
                one.nonsense += 1
                one.notes.insert(0, f"{tag}NONSENSE: {one.right} of {one.cells} cells right")
        else:
            one = Comparison(gold, None, tag, refusals > 0).outcome()
            one.refused = int(refusals > 0)
            refusals -= 1
            one.notes = [f"{tag}no record" + (": refused" if one.refused else " and nothing said")]
        out.add(one)
        out.notes += one.notes
    return out


class Comparison:
    """One form's truth against its record."""

    def __init__(self, gold, record, tag="", refused=False):
        self.gold, self.record, self.tag, self.refused = gold, record, tag, refused
        self.out, self.wrong = Outcome(tag), set()
        self.pointed, self.quoted, self.cut_below, self.cut_above, self.cut_cells = set(), [], False, False, 0
        if record:
            self._evidence()

    def _evidence(self):
        for kind in ("repairs", "findings"):
            for said in self.record.get(kind) or []:
                text = said.get("message") or said.get("detail") or ""
                path = said.get("path") or ""
                if said.get("rule") == "missing-field" and said.get("cause") == "reading":
                    self.cut_below |= path == "/total"
                    self.cut_above |= path == "/title"
                self.cut_below |= path == "/indicators" and text.startswith("rows go on in line")
                whole = path == "/indicators" and "do not add up" not in text
                if path and said.get("rule") not in RULES_OF_FORM and not whole:
                    self.pointed.add(path)
                if said.get("rule") == "money-unit-unknown":
                    self.pointed.add("/funding/unit")
                if path == "/indicators":
                    for word, key in (("分值", "points"), ("得分", "score"), ("实际完成值", "actual"), ("年度指标值", "target"), ("偏差原因", "deviation"), ("一级指标", "level1"), ("二级指标", "level2")):
                        if text.startswith(word) and "of all" in text:
                            self.pointed.add("*/" + key)
                for quote in re.findall(r'"(.*?)"(?= |$|,|:|;|\))', text, re.S):
                    self.quoted.append((plain(quote) or "", said.get("line") or 0))

    def outcome(self):
        gold, record = self.gold, self.record or {}
        for key, want in HEAD.items():
            if want in gold:
                self.cell("/" + key, record.get(key), gold[want], key, named=key == "grade" and self.cut_below and not record.get(key))
        for key in ("expected", "actual"):
            if key + "Goal" in gold:
                self.cell("/objectives/" + key, (record.get("objectives") or {}).get(key), gold[key + "Goal"], key + " goal")
        for key, want in (gold.get("total") or {}).items():
            self.cell("/total/" + key, (record.get("total") or {}).get(key), want, "total " + key, numeric=True)
        funding = record.get("funding") or {}
        if gold.get("moneyUnit"):
            self.cell("/funding/unit", funding.get("unit"), gold["moneyUnit"], "unit of money")
        self._funds(funding.get("rows") or [])
        self._rows(record.get("indicators") or [])
        if self.record:
            self._claims()
        self.out.whole = int(bool(self.record) and self.out.cells == self.out.right and not self.out.false_claims)
        return self.out

    def cell(self, path, got, want, what, numeric=False, factor=1, lines=None, named=False, present=True):
        if self.record and present and same(got, want, numeric, factor):
            self.out.right += 1
            return
        self.wrong.add(path)
        if self._marked(path, want, lines) or named or (self.record is None and self.refused):
            self.out.marked += 1
            mark = ""
        else:
            self.out.silent += 1
            mark = "  [silent]"
        self.out.notes.append(f"{self.tag}{what}: got {str(got)[:70]!r}, want {str(choices(want)[0])[:70]!r}{mark}")

    def _marked(self, path, want, lines):
        if any(path == p or path.startswith(p + "/") or p.startswith(path + "/") for p in self.pointed):
            return True
        if path.startswith("/indicators/") and "*/" + path.rsplit("/", 1)[1] in self.pointed:
            return True
        for w in choices(want):
            text = plain(w)
            if not text:
                continue
            if re.fullmatch(r"[\d.,%]+", text):
                exact = re.compile(r"(?<![\d.])" + re.escape(text.rstrip("%")) + r"(?![\d]|\.\d)")
                if lines and any(lines[0] <= line <= lines[1] and exact.search(q) for q, line in self.quoted):
                    return True
            elif any(text in q if len(text) > 1 else text == q for q, _ in self.quoted):
                return True
        return False

    def _told_as_cut(self, row, pairs):
        """A record that says that its total was not found, or that rows go on elsewhere, tells of all behind its last; one without a title of those before its first."""
        below, above = row > max(pairs, default=-1), row < min(pairs, default=len(self.gold["indicators"]))
        return self.cut_below and below or self.cut_above and above

    def _quoted_name(self, want):
        return any(len(plain(w) or "") > 1 and plain(w) in q for w in choices(want) for q, _ in self.quoted)

    def _funds(self, rows):
        factor = 10000 if self.gold.get("moneyUnit") == "万元" else 1
        self.fund_rows = {}
        for kind, want in (self.gold.get("funds") or {}).items():
            at = next((i for i, row in enumerate(rows) if row.get("kind") == kind), None)
            row = rows[at] if at is not None else {}
            if at is not None:
                self.fund_rows[at] = want
            empty = all(blank(v) for v in want.values())
            line = row.get("line")
            for key, name in FUND.items():
                if name in want:
                    self.cell(f"/funding/rows/{'-' if at is None else at}/{key}", row.get(key), want[name], f"fund {kind} {key}", True,
                              factor if key in MONEY else 1, (line, line + 12) if line else None, present=at is not None or (empty and bool(rows)))

    def _rows(self, got):
        golds = self.gold["indicators"]
        names = [[plain(w) for w in choices(g["name"])] for g in golds]
        read = [plain(row.get("level3")) for row in got]
        pairs = dict(best_order(len(golds), len(got), lambda i, j: max(likeness(n, read[j]) for n in names[i]), 0.45))
        pairs.update(between(pairs, len(golds), len(got)))
        self.of_row = {j: golds[i] for i, j in pairs.items()}
        self.lost_rows = len(golds) - len(pairs)
        for i, gold in enumerate(golds):
            row = got[pairs[i]] if i in pairs else {}
            cut = i not in pairs and self._told_as_cut(i, pairs)
            self.cut_cells += cut * sum(name in gold for name in ROW.values())
            named = cut or i not in pairs and self._quoted_name(gold["name"])
            line = row.get("line")
            for key, name in ROW.items():
                if name not in gold:
                    continue
                value = (row.get(key) or {}).get("text") if key in ("target", "actual") else row.get(key)
                self.cell(f"/indicators/{pairs.get(i, '-')}/{key}", value, gold[name], f"row {i + 1} {key}", key in NUMBERS,
                          lines=(line - 6, line + 6) if line else None, named=named, present=i in pairs)
            if i in pairs and "quantity" in gold:
                self._quantities(row, gold, f"row {i + 1} ")
        self.extra_rows = 0
        for j, row in enumerate(got):
            if j not in self.of_row and not re.fullmatch(r"…+|指标\d+:?|\.+|", read[j] or ""):
                self.extra_rows += 1
                self.cell(f"/indicators/{j}", row.get("level3"), None, "extra row", present=False)

    def _quantities(self, row, gold, tag):
        """Operator, value and unit of cells whose text is right."""
        for key, (sign, value, unit) in gold["quantity"].items():
            got = row.get(key) or {}
            if not same(got.get("text"), gold[key]):
                continue
            fine = number(got.get("value")) == number(value) and plain(got.get("unit")) == plain(unit) and sign in ("?", got.get("operator"))
            if not fine:
                self.out.wrong_quantities += 1
                self.out.notes.append(f"{self.tag}{tag}{key} as a quantity: got {got.get('operator')} {got.get('value')} {got.get('unit')!r}, want {sign} {value} {unit!r}")

    # claims

    def _printed(self, path):
        """Whether the truth has something printed there; None where it does not say."""
        gold, parts = self.gold, path.strip("/").split("/")
        has = lambda d, key: None if d is None or key not in d else not blank(d[key])
        if path == "/title":
            return gold.get("titlePrinted")
        if len(parts) == 1 and parts[0] in HEAD:
            return has(gold, HEAD[parts[0]])
        if parts[0] == "objectives" and len(parts) > 1:
            return has(gold, parts[1] + "Goal")
        if path == "/funding/unit":
            return has(gold, "moneyUnit")
        if path == "/funding":
            return bool(gold.get("funds"))
        if path == "/indicators":
            return bool(gold["indicators"])
        if path == "/total":
            return any(not blank(v) for v in gold["total"].values()) if "total" in gold else None
        if parts[0] == "total":
            return has(gold.get("total"), parts[1])
        if parts[0] == "funding" and len(parts) == 4 and parts[3] in FUND:
            return has(self.fund_rows.get(int(parts[2])), FUND[parts[3]])
        if parts[0] == "indicators" and len(parts) > 2 and parts[2] in ROW:
            return has(self.of_row.get(int(parts[1])), ROW[parts[2]])
        return None

    def _of_column(self, text):
        """What a finding on a whole column says is not printed."""
        whole = re.match(r"(一级指标|二级指标|年度指标值|实际完成值) of all \d+ indicators is not printed", text)
        if whole:
            key = {"一级指标": "level1", "二级指标": "level2", "年度指标值": "target", "实际完成值": "actual"}[whole[1]]
            return any(not blank(row.get(key)) for row in self.gold["indicators"])
        found = re.match(r"(?:(fund) )?(分值|得分|score|points)\b.*not printed|(\d+) (score|points) cells? (?:is|are) not printed", text)
        if not found:
            return None
        key = {"分值": "points", "得分": "score"}.get(found[2], found[2]) or found[4]
        if found[1]:
            return not blank((self.gold.get("funds") or {}).get("total", {}).get(key))
        cells = [row.get(key) for row in self.gold["indicators"] if key in row]
        if found[3]:
            return sum(blank(c) for c in cells) + 1 < int(found[3])
        return any(not blank(c) for c in cells)

    def _claims(self):
        for said in self.record.get("findings") or []:
            text, path, cause = said.get("message") or "", said.get("path") or "", said.get("cause")
            operands = [o.get("path") for o in said.get("operands") or []]
            false = False
            if cause == "missing":
                if said.get("rule") == "missing-field":
                    column = self._of_column(text)
                    false = self._printed(path) if column is None else column
                else:
                    false = self.lost_rows > 0 or any(p in self.wrong for p in operands)
            elif cause == "source":
                places = operands + ([path] if said.get("rule") not in RULES_OF_FORM else [])
                false = any(p and (p in self.wrong or any(w.startswith(p + "/") for w in self.wrong if p.count("/") > 2)) for p in places)
                if said.get("rule") in ("score-total-mismatch", "points-total-mismatch", "category-weights"):
                    false = false or self.lost_rows > 0 or self.extra_rows > 0
            if false:
                self.out.false_claims += 1
                self.out.notes.append(f"{self.tag}FALSE CLAIM {said.get('rule')} {cause} {path}: {text[:100]}")
