"""Sets a form as a table: rows of cells with spans, as a Word document of that layout has them."""


class Cell:
    def __init__(self, text="", cols=1, rows=1, label=False, number=False):
        self.text, self.cols, self.rows, self.label, self.number = text, cols, rows, label, number
        self.value = None       # (number, format) where a workbook holds a number shown otherwise

    def __repr__(self):
        return f"{self.text!r}x{self.cols}x{self.rows}"


class Table:
    """rows: the cells that begin in each row; a cell that hangs down from above is in none."""

    def __init__(self, widths):
        self.widths, self.rows, self.heads = widths, [], []

    def grid(self):
        """For each place (row, column) the cell over it and whether it begins there."""
        places = [[None] * len(self.widths) for _ in self.rows]
        for r, row in enumerate(self.rows):
            c = 0
            for cell in row:
                while c < len(self.widths) and places[r][c] is not None:
                    c += 1
                for y in range(r, min(r + cell.rows, len(self.rows))):
                    for x in range(c, c + cell.cols):
                        if x >= len(self.widths) or places[y][x] is not None:
                            raise ValueError(f"cells overlap in row {r}: {row}")
                        places[y][x] = (cell, y == r and x == c)
                c += cell.cols
        if any(p is None for row in places for p in row):
            raise ValueError("a place without a cell: " + repr([row for row, p in zip(self.rows, places) if None in p]))
        return places


class Printed:
    """One form ready for paper: paragraphs above, the table, paragraphs below."""

    def __init__(self, form, above, table, below):
        self.form, self.above, self.table, self.below = form, above, table, below


WIDTH = {"block": 1.0, "l1": 1.2, "l2": 1.4, "l3": 2.6, "nature": 0.8, "value": 1.2, "measure": 0.9, "target": 1.6, "actual": 1.6,
         "points": 0.9, "score": 0.9, "reason": 2.0, "formula": 1.6, "factor": 1.0, "core": 0.9}

TITLES = {"A": ["财政项目支出绩效自评表", "项目支出绩效自评表", "项目支出绩效自评表", "部门项目支出绩效自评表", "市级财政支出项目绩效自评表"],
          "B": ["{year}年度项目支出绩效自评表"], "C": ["部门预算项目支出绩效自评表"], "D": ["{year}年度{name}自评表"],
          "E": ["绩效目标自评表", "县级专项资金绩效目标自评表"], "F": ["转移支付区域（项目）绩效目标自评表"],
          "G": ["项目支出绩效自评表"], "H": ["项目支出绩效自评表", "财政预算支出项目绩效目标自评表"], "I": ["项目绩效自评表"],
          "J": ["部门整体支出绩效自评表", "部门整体绩效自评表"]}


class Setter:
    """Sets forms of one document; the choices that all its forms share are made once."""

    def __init__(self, dice, style):
        self.dice, self.style, pick = dice, style, dice.choice
        self.title = pick(TITLES[style.layout])
        self.columns = self._columns()
        self.heads = self._heads()
        self.widths = [WIDTH[key] * dice.uniform(0.8, 1.25) for key, _ in self.columns]
        self.goal_heads = pick([("预期目标", "实际完成情况"), ("预期目标", "实际完成情况"), ("预算目标", "实际完成情况"), ("年初设定目标", "年度总体目标完成情况")])
        self.goal_label = pick(["年度总体目标", "年度总体目标", "年度\n总体\n目标", "总体目标完成情况"])
        self.percent_head = {"head": "执行率(%)"}.get(style.percent, pick(["执行率", "执行率", "预算执行率"]))
        self.points_word = pick(["分值", "分值", "分数", "权重"]) if style.layout == "A" else "分值"
        self.title_in_table = dice.random() < 0.1
        self.attributes = dice.random() < 0.2
        self.notes = dice.random() < 0.3
        self.before = pick([None, None, None, "附件1", "附表2", "附件："])
        self.split_levels = dice.random() < 0.1
        self.merge_points = style.layout == "D" and dice.random() < 0.4
        self.bracket = (lambda s: s.replace("(", "（").replace(")", "）")) if style.wide_brackets else (lambda s: s)

    def _columns(self):
        style, pick = self.style, self.dice.choice
        target = [("target", pick(["年度指标值", "年度指标值", "年度指标值(A)", "指标值"]))]
        if style.split_target:
            names = [("指标性质", "指标值", "度量单位"), ("指标性质", "指标值", "度量单位"), ("计算符号", "目标值", "度量单位")]
            target = list(zip(("nature", "value", "measure"), pick(names)))
        levels = [("l1", "一级指标"), ("l2", "二级指标"), ("l3", "三级指标")]
        reason = ("reason", pick(["偏差原因分析及改进措施", "偏差原因分析及改进措施", "偏差原因分析", "未完成原因分析"]))
        actual, points, score = ("actual", "实际完成值"), ("points", "分值"), ("score", "得分")
        columns = {
            "A": levels + target + [actual, points, score, reason], "B": levels + target + [actual, points, score, reason],
            "C": levels + target + [("actual", "完成值"), ("points", "权重"), score, ("reason", "未完成原因分析")],
            "D": levels + [("target", "年初目标值(A)"), ("actual", "实际完成值(B)"), score],
            "E": levels + [points, ("target", "年度指标值"), ("actual", "全年实际值"), score, ("reason", "未完成原因及拟采取的改进措施")],
            "F": levels + [("target", "年度指标值"), ("actual", "全年完成值"), ("reason", pick(["未完成原因和改进措施", "未完成原因和改进措施", "说明"]))],
            "G": levels + [points, ("target", "年度指标值(A)"), ("actual", "全年实际值(B)"), ("formula", "得分计算方法"), score, ("reason", "未完成原因分析")],
            "H": levels + [points, ("target", "年度指标值(A)"), ("actual", "全年实际值(B)"), score, ("reason", "未完成原因分析及改进措施")],
            "I": [("l3", "指标名称"), ("measure", "计量单位"), ("nature", "指标性质"), ("value", "年初指标值"), ("adjusted", "调整指标值"), ("actual", "全年完成值"),
                  ("factor", "得分系数(%)"), ("points", "指标权重(分)"), ("score", "指标得分(分)"), ("core", "是否核心指标")],
            "J": levels + target + [actual, points, score, reason]}[style.layout]
        WIDTH.setdefault("adjusted", 1.2)
        if style.layout in "CDGH" or (style.layout in "AEFJ" and style.block_column):
            columns = [("block", {"C": "绩效指标(90分)", "D": "年度绩效目标1(80分)"}.get(style.layout, "绩效指标"))] + columns
        return columns

    def _heads(self):
        style, layout, initial = self.style, self.style.layout, ("年初预算数", 0)
        rate = ("rate", 4)
        return {
            "A": [initial, ("全年预算数", 1), ("全年执行数", 2), ("points", 3), rate, ("得分", 5)],
            "B": [initial, ("全年预算数", 1), ("全年执行数", 2), ("points", 3), rate, ("得分", 5)],
            "C": [("年初预算", 0), ("调整后预算数", 1), ("预算执行数", 2), ("预算执行率", 4), ("权重", 3), ("得分", 5), ("原因", None)],
            "D": [("预算数(A)", 1), ("执行数(B)", 2), ("执行率(B/A)", 4), ("得分(20分*执行率)", 5)],
            "E": [("全年预算数(A)", 1), ("全年执行数(B)", 2), ("分值", 3), ("执行率(B/A)", 4), ("得分", 5)],
            "F": [("全年预算数(A)", 1), ("全年执行数(B)", 2), ("执行率(B/A)", 4)],
            "G": [("年初预算数(A)", 0), ("全年预算数", 1), ("全年执行数(B)", 2), ("分值(10分)", 3), ("执行率(B/A)", 4), ("得分", 5), ("得分计算方法", None)],
            "H": [initial, ("调整预算数(A)", 1), ("全年执行数(B)", 2), ("执行率(B/A)", 4)],
            "I": [initial, ("全年(调整)预算数", 1), ("全年执行数", 2), ("执行率(%)", 4), ("执行率权重(分)", 3), ("执行率得分(分)", 5)],
            "J": [initial, ("全年预算数", 1), ("全年执行数", 2), ("points", 3), rate, ("得分", 5)]}[layout]

    # rows

    def spread(self, weights, first=0):
        """Shares of the columns from `first` on, one or more for each weight, as near to the weights as columns allow."""
        widths, count = self.widths[first:], len(weights)
        total, given, spans, at = sum(widths), 0.0, [], 0
        for i, weight in enumerate(weights):
            given += weight / sum(weights) * total
            last = len(widths) - (count - 1 - i)
            end = at + 1
            while end < last and (i == count - 1 or abs(sum(widths[:end + 1]) - given) <= abs(sum(widths[:end]) - given)):
                end += 1
            spans.append(end - at)
            at = end
        return spans

    def row(self, cells, weights, first=0):
        for cell, span in zip(cells, self.spread(weights, first)):
            cell.cols = span
        return cells

    def label(self, text, rows=1):
        return Cell(self.bracket(text), rows=rows, label=True)

    def field(self, *pairs):
        cells, weights = [], []
        for name, text in pairs:
            cells += [self.label(name), Cell(text)]
            weights += [1.6, 2.4 if len(pairs) > 1 else 8]
        self.table.rows.append(self.row(cells, weights))

    def set(self, form):
        """The form on paper."""
        self.form, self.table = form, Table(self.widths)
        above = self._above(form)
        self._head(form)
        if self.style.layout == "C":
            self._sichuan_goals(form)
            self._funds(form)
        else:
            self._funds(form)
            if self.style.layout != "D":
                self._goals(form)
        self._indicators(form)
        below = self._foot(form)
        self.table.grid()
        return Printed(form, above, self.table, below)

    def _above(self, form):
        layout, dice = self.style.layout, self.dice
        title = self.title.format(year=form.year, name=form.name + ("" if form.name.endswith("项目") else "项目"))
        year = self.style.year_form.format(form.year)
        lines = [(self.before, "left")] if self.before else []
        if layout == "B":
            lines += [(title, "title"), ("部门：" + form.unit, "left"), ("公开14表", "right")]
        elif layout == "D":
            lines += [(title, "title"), (f"单位名称：{form.unit}    填报日期：{int(form.year) + 1}.{dice.randint(1, 6)}.{dice.randint(1, 28)}", "left")]
        elif layout == "C":
            lines = [(f"报表编号：510000_{dice.randint(1000, 9999)}", "left"), (title, "title"), (year, "centre")]
        elif dice.random() < 0.12 and layout in "AEGH":
            lines += [(title + year, "title")]
        else:
            lines += [(title, "title"), (year, "centre")]
        if self.title_in_table and layout not in "BD":
            for text, kind in [line for line in lines if line[1] in ("title", "centre")]:
                self.table.rows.append(self.row([Cell(text, label=True)], [1]))
            return [line for line in lines if line[1] not in ("title", "centre")]
        return lines

    def _head(self, form):
        layout, style = self.style.layout, self.style
        unit = "" if form.blank_unit else form.unit
        if layout == "F":
            self.field(("转移支付(项目)名称", form.name))
            self.field(("中央主管部门", "财政部"))
            self.field(("地方主管部门", form.department), ("资金使用单位", unit))
            form.attributes["中央主管部门"] = "财政部"
        elif layout == "I":
            self.field(("项目名称", form.name))
            self.field(("主管部门", form.department), ("财政处室", "经济建设处"), ("自评总分(分)", form.total_score))
            self.field(("部门联系人", form.people[0]), ("联系电话", form.people[1]))
            form.attributes.update({"财政处室": "经济建设处", "部门联系人": form.people[0], "联系电话": form.people[1]})
        elif layout == "J":
            self.field(("部门", form.department))
        elif layout == "E":
            self.field(("项目名称", form.name), ("项目负责人及电话", form.people[0] + " " + form.people[1]))
            self.field(("主管部门", form.department), ("实施单位", unit))
            form.attributes["项目负责人及电话"] = form.people[0] + " " + form.people[1]
        else:
            self.field(("项目名称", (form.code + "-" if form.code else "") + form.name))
            self.field(("主管部门", form.department), ({"C": "实施单位(盖章)", "D": "项目实施单位"}.get(layout, "实施单位"), unit))
            if layout == "D":
                self.field(("项目类别", "1、部门预算项目☑  2、市直专项□  3、市对下转移支付项目□"))
                self.field(("项目属性", "1、持续性项目☑  2、新增性项目□"))
                self.field(("项目类型", "1、常年性项目□  2、延续性项目☑  3、一次性项目□"))
            if layout == "H":
                self.field(("自评得分", form.total_score), ("财政审核评分", ""))
            if self.attributes and layout == "A":
                self.field(("项目负责人", form.people[0]), ("联系电话", form.people[1]))
                form.attributes.update({"项目负责人": form.people[0], "联系电话": form.people[1]})

    def _funds(self, form):
        layout, style = self.style.layout, self.style
        unit = style.money_unit
        label = {"C": "预算执行情况(10分)", "D": f"预算执行情况({unit})(20分)", "E": f"资金情况({unit})", "J": f"预算资金({unit})"}.get(layout, f"项目资金({unit})")
        funds = [f for f in form.funds if f[0] != "none"]
        first = Cell(self.bracket(label), rows=1 + len(funds), label=True)
        corner = self.label(f"年度预算数({unit})") if layout == "C" else Cell("")
        names = {"points": self.points_word, "rate": self.percent_head}
        head = [first, corner] + [self.label(names.get(name, name)) for name, _ in self.heads]
        weights = [1.3, 2.6] + [1.7 if name and which in (0, 1, 2) else 1.2 for name, which in self.heads]
        self.table.rows.append(self.row(head, weights))
        spans = [cell.cols for cell in head]
        for kind, text, printed, points, rate, score, _, _ in funds:
            values = list(printed) + [points, rate, score]
            cells = [self.label(text)]
            for name, which in self.heads:
                note = kind == "total" and name == "得分计算方法"
                cells.append(Cell(values[which] if which is not None else "执行率×10" if note else "", number=which is not None))
            for cell, span in zip(cells, spans[1:]):
                cell.cols = span
            self.table.rows.append(cells)
        if style.percent == "none" and layout not in "ABJ" or layout == "I":
            pass

    def _goals(self, form):
        layout = self.style.layout
        names = {"E": ("年初设定目标", "年度总体目标完成情况综述"), "F": ("总体目标", "全年实际完成情况"), "G": ("预期目标", "实际完成情况"),
                 "I": ("年初绩效目标", "全年目标实际完成情况")}.get(layout, self.goal_heads)
        label = {"F": "总体目标完成情况", "I": "当年绩效目标"}.get(layout, self.goal_label)
        weights = [1, 5, 5]
        head = self.row([self.label(label, rows=2), self.label(names[0]), self.label(names[1])], weights)
        texts = [Cell(form.expected), Cell(form.actual)]
        for cell, over in zip(texts, head[1:]):
            cell.cols = over.cols
        self.table.rows += [head, texts]

    def _sichuan_goals(self, form):
        about = form.expected.split("。")[0].split("\n")[0] + "。"
        head = self.row([self.label("项目基本情况", rows=3), self.label("1.项目年度目标完成情况", rows=2), self.label("项目年度目标"), self.label("年度目标完成情况")], [1, 1.5, 4, 4])
        texts = [Cell(form.expected, head[2].cols), Cell(form.actual, head[3].cols)]
        last = [Cell("2.项目实施内容及过程概述", head[1].cols, label=True), Cell(about, head[2].cols + head[3].cols)]
        self.table.rows += [head, texts, last]

    def _indicators(self, form):
        layout, columns, table = self.style.layout, self.columns, self.table
        body = [it for it in form.indicators]
        block = columns[0][0] == "block"
        table.heads.append(len(table.rows))
        if layout == "B":
            table.rows.append([Cell("绩效指标", 3, label=True), Cell("年度指标值", 3, label=True)] + [Cell(self.bracket(n), 1, 2, True) for _, n in columns[6:]])
            table.rows.append([Cell(n, label=True) for _, n in columns[:6]])
        else:
            head = [self.label(name) for _, name in columns]
            if block:
                head[0].rows = 1 + len(body)
            table.rows.append(head)
        start = len(table.rows)
        for i, it in enumerate(body):
            row = []
            for key, _ in columns:
                if key == "block":
                    continue
                if key in ("l1", "l2"):
                    if self._begins(body, i, key):
                        row.append(Cell(self._level(it, key), rows=self._run(body, i, key), label=True))
                    continue
                row.append(self._cell(it, key))
            table.rows.append(row)
        if self.merge_points:
            self._merge_scores(form, body, start)

    def _level(self, it, key):
        text = it.level1 if key == "l1" else it.level2
        if self.split_levels and "(" not in text:
            half = 2 if len(text) <= 6 else 4
            return text[:half] + "\n" + text[half:]
        return text

    @staticmethod
    def _same(a, b, key):
        return a.level1 == b.level1 and (key == "l1" or a.level2 == b.level2)

    def _begins(self, body, i, key):
        return i == 0 or not self._same(body[i - 1], body[i], key)

    def _run(self, body, i, key):
        end = i + 1
        while end < len(body) and self._same(body[i], body[end], key):
            end += 1
        return end - i

    def _cell(self, it, key):
        if it.filler:
            return Cell(it.name if key == "l3" else "")
        text = {"l3": it.name, "nature": it.nature, "value": it.value, "measure": it.measure, "target": it.target, "actual": it.actual,
                "points": it.points or "", "score": it.score or "", "reason": it.reason, "formula": it.formula if it.points else "",
                "factor": "100", "core": "否", "adjusted": it.value}[key]
        return Cell(text, number=key in ("points", "score", "target", "actual", "value"))

    def _merge_scores(self, form, body, start):
        """One score over two rows of one level 2: the second row's score is not judged."""
        for i in range(1, len(body)):
            above, here = self.table.rows[start + i - 1], self.table.rows[start + i]
            if self._same(body[i - 1], body[i], "l2") and above[-1].rows == 1 and not getattr(body[i - 1], "merged", False):
                above[-1].rows, body[i].merged = 2, True
                here.pop()

    def _foot(self, form):
        layout, dice, columns = self.style.layout, self.dice, self.columns
        below = []
        keys = [key for key, _ in columns]
        if layout == "B":
            self.table.rows.append(self.row([self.label("其他需要说明事项"), Cell("无")], [1, 3]))
        if layout in "ABCEGJ":
            self.table.rows.append(self._total(form, keys))
        elif layout == "D":
            self.table.rows.append([Cell("总分", len(keys) - 1, label=True), Cell(form.total_score, number=True)])
            for name, text in (("偏差大或目标未完成原因分析", "无"), ("改进措施及结果应用方案", dice.choice(["无", "继续加强绩效管理。"]))):
                self.field((name, text))
        if self.style.grade == "row" and layout in "AEJ":
            self.table.rows.append(self.row([self.label("评分等级"), Cell(form.grade_text)], [1, 4]))
        if layout == "C":
            for name in ("评价结论", "存在问题", "改进措施"):
                self.field((name, dice.choice(["项目实施情况良好，按期完成年度任务。", "无", "预算编制有待细化。", "进一步加强项目管理。"])))
            below.append(f"项目负责人：{form.people[0]}        财务负责人：{form.people[2]}")
        if layout == "F":
            self.table.rows.append(self.row([self.label("说明"), Cell("无")], [1, 6]))
        if self.notes and layout in "AEGJ":
            below += __import__("words").NOTES[: dice.randint(1, 3)]
        elif dice.random() < 0.1:
            below.append(f"填报人：{form.people[2]}    联系电话：{form.people[1]}    填报日期：{int(form.year) + 1}年3月{dice.randint(1, 30)}日")
        return below

    def _total(self, form, keys):
        at, last = keys.index("points"), keys.index("score")
        with_grade = self.style.grade == "cell" or self.style.layout == "B" and self.style.grade
        cells = [Cell("合计" if self.style.layout == "C" else "总分", at, label=True), Cell(form.total_points, number=True)]
        if last > at + 1:
            cells.append(Cell("", last - at - 1))
        cells.append(Cell(form.total_score, number=True))
        rest = len(keys) - last - 1
        if rest:
            cells.append(Cell(form.grade_text if with_grade else "", rest))
        return cells


def truth(form):
    """The form's golden reading; scores that merged cells leave out are not judged."""
    gold = form.truth()
    rows = [it for it in form.indicators if not it.filler]
    for it, row in zip(rows, gold["indicators"]):
        if getattr(it, "merged", False):
            del row["score"]
    return gold
