"""Forms with known truth: what is printed in each cell, and what a careful reader makes of it.

A Form knows no layout; tables.py sets it as a table. The truth has the keys of a golden reading, strings or null,
a list where several readings are right; what a key leaves out is not judged.
"""
import random
from decimal import ROUND_HALF_UP, Decimal

import words

LAYOUTS = "A" * 46 + "B" * 10 + "C" * 10 + "D" * 7 + "E" * 9 + "G" * 6 + "F" * 4 + "H" * 3 + "I" * 2 + "J" * 3
CENT = Decimal("0.01")


def rounded(number, places=2):
    return Decimal(number).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def bare(number):
    """10.00 as 10, 9.50 as 9.5"""
    text = f"{Decimal(number):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


class Style:
    """How one document prints things; every form of a document has the same."""

    def __init__(self, dice, layout=None):
        pick = dice.choice
        self.layout = layout or pick(LAYOUTS)
        self.money_unit = pick(["万元", "万元", "元"])
        self.commas = dice.random() < (0.5 if self.money_unit == "元" else 0.15)
        self.money_places = pick([0, 2, 2, 2, 4, 6, None]) if self.money_unit == "万元" else pick([0, 2, 2])
        self.point_places = pick([None, None, None, 2, 2, 1])
        self.percent = pick(["cell", "cell", "head", "none"])
        self.rate_places = pick([2, 2, None, 1])
        self.blank_money = pick(["", "", "-", "—", "/", "0", "0.00"])
        self.blank_score = pick(["—", "—", "-", "", "/"])
        self.blank_reason = pick(["", "", "", "无", "—", "/"])
        self.repeat_rate = dice.random() < 0.3
        self.operators = pick(["≥≤=", "≥≤=", "≥≤=", ">=<==", "≧≦═", "none", "words"])
        self.value_form = pick(["plain", "plain", "plain", "brackets", "wide brackets"])
        self.actual_unit = dice.random() < 0.8
        self.point_label = dice.random() < 0.12
        self.cost_level = dice.random() < 0.1
        self.short_levels = dice.random() < 0.15
        self.wide_brackets = dice.random() < 0.45
        self.numbered_names = pick(["", "", "", "", "指标{}：", "指标{}:", "★"])
        self.fillers = dice.random() < 0.08
        self.empty_levels = dice.random() < 0.12
        self.wide_total = dice.random() < 0.5
        self.block_column = dice.random() < 0.75
        self.grade = pick([None, None, None, "row", "cell"])
        self.year = str(dice.randint(2018, 2025))
        self.year_form = pick(["({} 年度)", "({}年度)", "（{}年度）", "（{}年度）", "（ {} 年度）", "({}年)"])
        self.missing_initial = dice.random() < 0.05
        self.children = dice.random() < 0.07
        self.split_target = self.layout in "BCI" or (self.layout == "A" and dice.random() < 0.06)

    def operator(self, kind):
        if self.operators == "none":
            return ""
        if self.operators == "words":
            return {"ge": "≥", "le": "不超过", "eq": ""}[kind]
        sets = {"≥≤=": ("≥", "≤", "="), ">=<==": (">=", "<=", "="), "≧≦═": ("≧", "≦", "═")}
        return dict(zip(("ge", "le", "eq"), sets[self.operators]))[kind]


class Indicator:
    def __init__(self):
        self.level1 = self.level2 = ""
        self.want1 = self.want2 = None
        self.name = self.bare_name = ""
        self.nature = self.value = self.unit = self.target = self.actual = ""
        self.want_target = self.want_actual = None
        self.points = self.score = self.full = None
        self.reason, self.want_reason, self.formula, self.filler = "", None, "", False
        self.quantity = None


class Form:
    """One filled-in form; fields are printed texts, `truth` what they mean."""

    def __init__(self, dice, style, where, number):
        self.dice, self.style, self.layout = dice, style, style.layout
        self.year = style.year
        self.field = dice.choice(list(words.FIELDS))
        self.name = words.project(dice, self.field)
        self.code = f"{dice.randint(51, 54)}{dice.randint(10 ** 8, 10 ** 9)}" if style.layout == "C" else ""
        self.department = words.agency(dice, where)
        self.unit = words.body(dice, where, self.field)
        self.blank_unit = dice.random() < 0.03
        self.attributes = {}
        self.people = [words.person(dice), f"0{dice.randint(21, 999)}-{dice.randint(10 ** 6, 10 ** 8)}", words.person(dice)]
        long = dice.choice([1, 2, 2, 3, 5])
        self.expected = words.sentences(dice, words.GOALS, self.field, 1, long + 1)
        self.actual = words.sentences(dice, words.DONE, self.field, 1, long + 2)
        self.wrong_sums = []
        self._funds()
        self._indicators()
        self._total()

    # money and points as they are printed

    def money(self, amount):
        style = self.style
        text = bare(rounded(amount, 6)) if style.money_places is None else f"{rounded(amount, style.money_places):f}"
        if style.commas:
            whole, _, rest = text.partition(".")
            text = f"{int(whole):,}" + ("." + rest if rest else "")
        return text

    def points_text(self, points):
        places = self.style.point_places
        return bare(points) if places is None else f"{rounded(points, places):f}"

    def _funds(self):
        dice, style = self.dice, self.style
        base = Decimal(dice.choice([5, 8, 20, 50, 136, 208, 480, 1250, 3600, 12800])) + Decimal(dice.randint(0, 9999)) / 100
        if dice.random() < 0.4:
            base = Decimal(int(base))
        scale = 10000 if style.money_unit == "元" else 1
        rate = Decimal(1) if dice.random() < 0.4 else Decimal(dice.randint(3000, 9999)) / 10000
        self.fund_points = 20 if self.layout == "D" else 10
        annual = base * scale
        initial = annual if dice.random() < 0.6 else rounded(annual * Decimal(dice.randint(60, 130)) / 100)
        parts = self._fund_labels()
        shares = [1] + [0] * (len(parts) - 1)
        if len(parts) > 1 and dice.random() < 0.3:
            shares[0], shares[dice.randrange(1, len(parts))] = Decimal("0.75"), Decimal("0.25")
        rows, places = [], style.money_places if style.money_places is not None else 6
        for (kind, label), share in zip(parts, shares):
            amounts = [rounded(a * share, places) if share else None for a in (initial, annual, annual * rate)]
            rows.append([kind, label, amounts])
        total = [sum((row[2][i] or 0 for row in rows), Decimal(0)) for i in range(3)]
        rate = (total[2] / total[1] * 100) if total[1] else Decimal(0)
        rate_text = bare(rounded(rate, 2)) if style.rate_places is None else f"{rounded(rate, style.rate_places):f}"
        self.fund_score = rounded(self.fund_points * min(rate, Decimal(100)) / 100)
        score_text = self.points_text(self.fund_score)
        self.fund_score = Decimal(score_text)
        if dice.random() < 0.02:
            total[1] += 1
            self.wrong_sums.append("fund-sum-mismatch")
        self.funds = [("total", self._total_label(), [self.money(t) for t in total],
                       self.points_text(self.fund_points), self._percent(rate_text), score_text, [self.money(t) for t in total], rate_text)]
        zero = style.blank_money
        for kind, label, amounts in rows:
            printed = [zero if a is None else self.money(a) for a in amounts]
            want = [(bare(zero) if zero.startswith("0") else None) if a is None else self.money(a) for a in amounts]
            live = amounts[1] is not None and amounts[1] > 0
            sub_rate = self._percent(f"{rounded(amounts[2] / amounts[1] * 100, 2):f}") if style.repeat_rate and live else style.blank_score
            rate_want = f"{rounded(amounts[2] / amounts[1] * 100, 2):f}" if style.repeat_rate and live else None
            self.funds.append((kind, label, printed, style.blank_score, sub_rate, style.blank_score, want, rate_want))

    def _percent(self, text):
        return text + "%" if self.style.percent == "cell" else text

    def _total_label(self):
        return {"C": "总额", "D": "年度财政资金总额", "I": "年度总金额"}.get(self.layout, self.style_label("年度资金总额"))

    def style_label(self, label):
        return label + "：" if self.style.wide_total else label

    def _fund_labels(self):
        dice = self.dice
        if self.layout == "C":
            return [("appropriation", "其中：财政资金"), ("specialAccount", "财政专户管理资金"), ("unitFunds", "单位资金"), ("other", "其他资金")]
        if self.layout == "D":
            return [("none", "")]
        if self.layout == "E":
            return [("appropriation", "其中：本年财政拨款"), ("other", "其他资金")]
        if self.layout == "F":
            return [("central", "其中：中央补助"), ("local", "地方资金"), ("other", "其他资金")]
        if self.layout == "G":
            return [("appropriation", "其中：本年一般公共预算拨款"), ("other", "其他资金")]
        if self.layout == "H":
            return [("appropriation", "其中：财政资金"), ("other", "其他资金")]
        if self.layout == "I":
            return [("appropriation", "其中：财政拨款")]
        label = dice.choice(["其中：当年财政拨款", "其中：本年财政拨款", "其中:当年财政拨款", "其中：财政拨款"])
        return [("appropriation", label), ("carryover", "上年结转资金"), ("other", "其他资金")]

    def _indicators(self):
        dice, style = self.dice, self.style
        groups = self._groups()
        self.indicators = []
        for level1, points, level2s in groups:
            wanted = []
            for level2 in level2s:
                for _ in range(dice.choice([1, 1, 1, 2, 2, 3]) if len(level2s) > 1 else dice.choice([1, 1, 2, 3])):
                    wanted.append(level2)
            if len(wanted) > points:
                wanted = wanted[: int(points)]
            shares = self._split(points, len(wanted))
            number = 0
            for i, level2 in enumerate(wanted):
                number = number + 1 if i and wanted[i - 1] == level2 else 1
                self.indicators.append(self._indicator(level1, points, level2, shares[i], number))
                if style.children and dice.random() < 0.3:
                    self.indicators.append(self._child(self.indicators[-1]))
                if style.fillers and number == 1 and (i + 1 == len(wanted) or wanted[i + 1] != level2):
                    self.indicators.append(self._filler(self.indicators[-1]))
        self._unlike()

    def _groups(self):
        dice, style = self.dice, self.style
        if self.layout == "H":
            return [("项目决策", 20, ["项目立项", "绩效目标", "资金投入"]), ("项目管理", 20, ["业务管理", "财务管理"]),
                    ("项目产出", 30, ["产出数量", "产出质量", "产出时效", "产出成本"]), ("项目效益", 30, ["社会效益", "可持续影响", "服务对象满意度"])]
        output = ["数量指标", "质量指标", "时效指标"] + ([] if style.cost_level else ["成本指标"])
        effect = dice.sample(["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"], dice.choice([1, 2, 2, 3, 4]))
        effect.sort(key=["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"].index)
        weights = dice.choice([(50, 30, 10), (50, 30, 10), (50, 30, 10), (60, 20, 10), (40, 40, 10)])
        if self.layout == "D":
            weights = (40, 30, 10)
        if style.cost_level:
            weights = (weights[0] - 20, weights[1], weights[2])
        groups = [("产出指标", weights[0], output), ("效益指标", weights[1], effect), ("满意度指标", weights[2], ["服务对象满意度指标"])]
        if style.cost_level:
            groups.insert(0, ("成本指标", 20, dice.sample(["经济成本指标", "社会成本指标", "生态环境成本指标"], dice.choice([1, 2]))))
        return groups

    def _split(self, points, count):
        dice, style = self.dice, self.style
        if style.point_places == 2 and dice.random() < 0.3:
            each = rounded(Decimal(points) / count)
            return [each] * (count - 1) + [Decimal(points) - each * (count - 1)]
        shares = [Decimal(max(1, points // count))] * count
        spare = points - sum(shares)
        while spare > 0:
            give = min(spare, dice.choice([1, 2, 5]))
            shares[dice.randrange(count)] += give
            spare -= give
        return shares

    def _indicator(self, level1, group_points, level2, points, number):
        dice, style, it = self.dice, self.style, Indicator()
        it.level1 = level1 + (f"({group_points}分)" if style.point_label and self.layout != "H" else "")
        it.level2 = level2[:-2] if style.short_levels and level2.endswith("指标") and "满意度" not in level2 else level2
        it.want1 = {"项目产出": ["产出指标", "项目产出"], "项目效益": ["效益指标", "项目效益"]}.get(level1, level1)
        it.want2 = list(dict.fromkeys([level2, it.level2] + ([self._canonical(level2)] if self.layout == "H" else [])))
        if level2 == "服务对象满意度":
            it.want1 = [it.want1[0], "满意度指标"]
        if level2 == "服务对象满意度指标":
            it.level2 = dice.choice([it.level2] * 6 + ["满意度指标", "服务对象满意度"])
            it.want2 = [level2, it.level2]
        self._name(it, level2, number)
        self._values(it, level2)
        self._scores(it, points)
        return it

    @staticmethod
    def _canonical(level2):
        plain = level2.replace("产出", "") if level2.startswith("产出") else level2
        return plain + "指标"

    def _name(self, it, level2, number):
        dice, style = self.dice, self.style
        key = next((k for k in ("数量", "质量", "时效", "成本", "经济", "社会", "生态", "持续", "满意") if k in level2), "数量")
        if level2 in ("经济成本指标", "社会成本指标", "生态环境成本指标"):
            key = "成本"
        pools = {"质量": words.QUALITY, "时效": words.TIMELY, "成本": words.COST, "经济": words.ECONOMY, "社会": words.SOCIAL,
                 "生态": words.ECOLOGY, "持续": words.LASTING, "满意": words.PLEASED}
        acts, counted, people = words.FIELDS[self.field]
        thing, it.unit = dice.choice(counted.split()).split(":")
        act = self.field[:2] + dice.choice(acts.split())
        if level2 in ("项目立项", "绩效目标", "资金投入", "业务管理", "财务管理"):
            it.bare_name = dice.choice([level2 + "规范性", level2 + "合理性", level2 + "制度健全性", level2 + "程序合规性"])
            key = "管理"
        elif key == "数量":
            it.bare_name = dice.choice([thing, thing, act + thing, act + "次数", thing + "完成率"])
        else:
            it.bare_name = dice.choice(pools[key]).format(a=act, n=thing, f=self.field, p=people)
        if dice.random() < 0.06:
            it.bare_name += dice.choice(["（含新增）", "(不低于上年)", "占比", "及落实情况，保障各项任务按时完成"])
        it.kind = key
        prefix = style.numbered_names
        it.name = (prefix.format(number) if "{" in prefix else prefix if number == 1 and prefix else "") + it.bare_name

    def _values(self, it, level2):
        dice = self.dice
        if it.kind == "数量" and "率" not in it.bare_name:
            unit = "次" if it.bare_name.endswith("次数") else it.unit
            goal = Decimal(dice.choice([1, 2, 4, 6, 12, 26, 50, 128, 300, 482, 1800, 12000, 23650]))
            if unit in ("公里", "万㎡", "万m³", "万人次", "吨") and dice.random() < 0.5:
                goal += Decimal(dice.randint(1, 99)) / 100
            done = goal if dice.random() < 0.55 else rounded(goal * Decimal(dice.randint(88, 140)) / 100, 0 if goal == goal.to_integral() else 2)
            kind = "ge"
        elif it.kind == "成本" and dice.random() < 0.7:
            unit = dice.choice(["万元", "元", "元/人", "元/平方米", "%"])
            goal = Decimal(dice.choice([50, 98.5, 120, 240, 2600, 100])) if unit != "%" else Decimal(100)
            done = rounded(goal * Decimal(dice.randint(80, 100)) / 100, 2) if dice.random() < 0.6 else goal
            kind = "le"
        elif it.kind in ("质量", "时效", "满意") and dice.random() < 0.85 or "率" in it.bare_name:
            unit, kind = "%", dice.choice(["ge", "ge", "eq"])
            goal = Decimal(dice.choice([100, 100, 95, 90, 98, 85, 99.5]))
            done = Decimal(100) if dice.random() < 0.5 else min(Decimal(100), goal + Decimal(dice.randint(-300, 500)) / 100)
        elif "次数" in it.bare_name:
            unit, kind, goal, done = "次", "eq", Decimal(0), Decimal(0)
        elif "时间" in it.bare_name or "时限" in it.bare_name:
            it.target = dice.choice(["{}年12月31日前", "{}年12月底前", "{}年11月30日", "12月31日前", "9月前"]).format(self.year)
            it.actual = dice.choice(["{}年11月20日", "按期完成", "{}年12月25日完成", "{}.12.20"]).format(self.year)
            return self._plain(it)
        elif "年限" in it.bare_name or "期限" in it.bare_name:
            unit, kind, goal = "年", "ge", Decimal(dice.choice([1, 3, 5, 10]))
            done = goal
        else:
            it.target, it.actual = dice.choice(words.SOFT)
            return self._plain(it)
        self._quantity(it, kind, goal, done, unit)

    def _quantity(self, it, kind, goal, done, unit):
        style, dice = self.style, self.dice
        op = style.operator(kind)
        show = (lambda n: f"{rounded(n, 2):f}") if style.value_form != "plain" and style.point_places == 2 else lambda n: bare(n)
        if style.commas and goal >= 10000:
            show_plain, show = show, lambda n: f"{int(n):,}" if n == int(n) else bare(n)
        wrap = {"plain": "{}", "brackets": "({})", "wide brackets": "（{}）"}[style.value_form]
        it.nature, it.value, it.measure = op or "=", show(goal), unit
        it.target = op + show(goal) + wrap.format(unit)
        it.want_target = it.target
        it.actual = show(done) + (wrap.format(unit) if style.actual_unit or unit == "%" and dice.random() < 0.5 else "")
        it.want_actual = it.actual
        it.met = done >= goal if kind != "le" else done <= goal
        sign = {"ge": ">=", "le": "<=", "eq": "="}[kind] if op and style.operators != "words" else "?" if op or style.split_target else None
        it.quantity = {"target": [sign, show(goal).replace(",", ""), unit], "actual": [None, show(done).replace(",", ""), unit if it.actual != show(done) else None]}
        if style.split_target:
            it.want_target = [it.nature + it.value + unit, it.nature + it.value + f"({unit})"]

    def _plain(self, it):
        it.met = True
        it.nature, it.value, it.measure = "定性", it.target, ""
        it.want_target, it.want_actual = it.target, it.actual
        if self.style.split_target:
            it.want_target = [it.target, "定性" + it.target]

    def _scores(self, it, points):
        dice, style = self.dice, self.style
        score = points if it.met and dice.random() < 0.9 else rounded(points * Decimal(dice.randint(60, 99)) / 100, style.point_places or dice.choice([0, 1, 2]) if style.point_places != 1 else 1)
        score = min(score, points)
        it.points, it.score = self.points_text(points), self.points_text(score)
        it.formula = dice.choice(["完成值达到指标值，记满分", "实际值/目标值×分值", "按比例得分", "达标得满分"])
        if score < points and dice.random() < 0.85:
            it.reason = words.sentence(dice, words.REASONS, self.field)
            it.want_reason = it.reason
        else:
            it.reason = style.blank_reason
            it.want_reason = {"": None, "无": ["无", None]}.get(it.reason, [None, it.reason])

    def _child(self, parent):
        it = Indicator()
        it.level1, it.level2, it.want1, it.want2 = parent.level1, parent.level2, parent.want1, parent.want2
        it.bare_name = "其中" + self.dice.choice(["城区", "农村", "新增", "上半年", "一标段"])
        it.name, it.kind = it.bare_name, "其中"
        self._quantity(it, "eq", Decimal(self.dice.randint(2, 60)), Decimal(self.dice.randint(2, 60)), parent.unit or "个")
        it.points = it.score = None
        return it

    def _filler(self, parent):
        it = Indicator()
        it.level1, it.level2, it.want1, it.want2 = parent.level1, parent.level2, parent.want1, parent.want2
        it.name = it.bare_name = self.dice.choice(["……", "指标2：", "…"])
        it.filler = True
        it.measure = ""
        return it

    def _unlike(self):
        """No two rows of one name: a reader is judged row by row."""
        seen = set()
        for it in self.indicators:
            if it.filler:
                continue
            base, n = it.bare_name, 2
            while it.bare_name in seen:
                it.bare_name = base + "ⅠⅡⅢⅣⅤⅥⅦⅧ"[n - 1] if n < 9 else base + str(n)
                n += 1
            it.name = it.name[: len(it.name) - len(base)] + it.bare_name
            seen.add(it.bare_name)

    def _total(self):
        dice = self.dice
        scored = [it for it in self.indicators if it.points is not None]
        points = Decimal(self.fund_points) + sum(Decimal(it.points) for it in scored)
        score = self.fund_score + sum(Decimal(it.score) for it in scored)
        if self.layout == "H":
            points, score = points - self.fund_points, score - self.fund_score
        if dice.random() < 0.03:
            score += dice.choice([1, -1, Decimal("0.5")])
            self.wrong_sums.append("score-total-mismatch")
        self.total_points, self.total_score = self.points_text(points), self.points_text(min(score, Decimal(100)))
        number = Decimal(self.total_score)
        self.grade_text = "优" if number >= 90 else "良" if number >= 80 else "中" if number >= 60 else "差"

    # truth

    def truth(self):
        """The golden reading of this form as its layout prints it."""
        layout, style = self.layout, self.style
        gold = {"titlePrinted": True, "year": self.year, "layout": layout,
                "projectName": [self.code + "-" + self.name, self.name] if self.code else self.name,
                "department": self.department, "unit": None if self.blank_unit else self.unit, "moneyUnit": style.money_unit,
                "expectedGoal": self.expected, "actualGoal": self.actual, "grade": self.grade_text if self._graded() else None,
                "funds": self._fund_truth(), "indicators": [self._row_truth(it) for it in self.indicators if not it.filler],
                "total": {"points": self.total_points, "score": self.total_score}, "wrongSums": self.wrong_sums,
                "attributes": dict(self.attributes)}
        self._left_out(gold)
        return gold

    def _graded(self):
        """Whether the layout prints the grade: in a row of its own or beside the total."""
        where = "AEJ" if self.style.grade == "row" else "ABCEGJ"
        return bool(self.style.grade) and (self.layout in where or self.layout == "B")

    def _left_out(self, gold):
        layout = self.layout
        if layout in "DF":
            for row in gold["indicators"]:
                row["points"] = None
        if layout == "F":
            gold["total"] = {"points": None, "score": None}
            for row in gold["indicators"]:
                row["score"] = None
            del gold["department"]
        if layout == "D":
            gold["total"] = {"score": self.total_score}
            del gold["expectedGoal"], gold["actualGoal"]
        if layout in "DFHI":
            for row in gold["indicators"]:
                if layout in "DI":
                    row["reason"] = None
        if layout in "HI":
            del gold["total"]
        if layout == "I":
            for row in gold["indicators"]:
                row.update(level1=None, level2=None)
            del gold["unit"]
        if layout == "J":
            del gold["projectName"], gold["unit"]

    def _fund_truth(self):
        layout, funds = self.layout, {}
        for kind, label, _, _, _, _, want, rate in self.funds:
            if kind == "none":
                continue
            first = kind == "total"
            funds[kind] = {"initial": self._plain_number(want[0]), "annual": self._plain_number(want[1]), "executed": self._plain_number(want[2]),
                           "points": self.points_text(self.fund_points) if first else None, "rate": rate, "score": self.funds[0][5] if first else None}
            if layout in "DEF":
                funds[kind]["initial"] = None
            if layout in "DFH":
                funds[kind]["points"] = None
            if layout in "FH":
                funds[kind]["score"] = None
        return funds

    @staticmethod
    def _plain_number(text):
        return text.replace(",", "") if text else None

    def _row_truth(self, it):
        names = [it.bare_name] if it.name == it.bare_name else [it.bare_name, it.name]
        row = {"level1": it.want1, "level2": it.want2, "name": names if len(names) > 1 else names[0], "target": it.want_target,
                "actual": it.want_actual, "points": it.points, "score": it.score, "reason": it.want_reason}
        return row | {"quantity": it.quantity} if it.quantity else row


def document(seed, count=4, layout=None):
    """The forms of one document: one agency, one style, several projects."""
    dice = random.Random(f"forms {seed}")
    style = Style(dice, layout)
    where = words.place(dice)
    forms = [Form(dice, style, where, i) for i in range(count)]
    names = set()
    for form in forms:
        while form.name in names:
            form.name += "（续）"
        names.add(form.name)
    return forms
