#!/usr/bin/python3
"""Makes invented forms with truly merged cells, for the converters to flatten.

usage: make_forms.py OUT_DIR [--stock STOCK.tsv] [--centred]
Writes for each form NN.docx, NN.html and NN.golden.json. Needs python3-docx.
"""
import argparse, html, json, os, random
from decimal import Decimal
import docx
from docx.enum.table import WD_ALIGN_VERTICAL
from docx.oxml.ns import qn
from docx.shared import Pt

HERE = os.path.dirname(os.path.abspath(__file__))

FORMS = [  # name, department, unit, year, money unit, grid, title in the table, indicators, points label
    ("城市公园绿地日常养护", "云泽市园林绿化局", "云泽市公园管理中心", "2023", "万元", "nine", False, (8, 3, 1), {}),
    ("公共图书馆免费开放补助", "青屿区文化和旅游局", "青屿区图书馆", "2022", "元", "nine", True, (9, 4, 2), {}),
    ("社区卫生服务能力提升（设备类）", "临川湾区卫生健康委员会", "临川湾区社区卫生服务中心", "2023", "万元", "fine", False, (6, 2, 1), {}),
    ("中小学校舍维修改造", "河阳县教育局", "河阳县校舍安全管理站", "2021", "元", "fine", True, (12, 5, 2), {}),
    ("城市照明设施运行维护", "石桥区城市管理局", "石桥区城市照明管理所", "2020", "万元", "nine", False, (7, 2, 1), {"level1_points": True}),
    ("河道保洁与管网清淤专项", "望江市水务局（本级）", "望江市河道养护所", "2023", "万元", "nine", True, (10, 4, 1), {}),
    ("馆藏档案数字化", "石桥区档案局", "石桥区档案馆", "2022", "元", "fine", False, (5, 2, 1), {"plain_years": True}),
    ("校园直饮水设备更新（二期）", "河阳县教育局", "河阳县教育装备中心", "2023", "万元", "nine", False, (6, 3, 1), {"grade": True}),
    ("食品安全抽检经费", "临川湾区市场监督管理局", "临川湾区食品检验所", "2021", "元", "nine", True, (7, 3, 2), {"grade": True}),
    ("农村公路安全防护工程", "云泽市交通运输局", "云泽市公路养护段", "2022", "万元", "fine", True, (9, 4, 1), {}),
]

GOALS = [
    "做好全市公园绿地的日常养护和病虫害防治工作，补植缺损苗木，保持园容整洁",
    "完成城区主次干道路灯巡检和灯具更换，保障市民夜间出行安全",
    "持续开展全民阅读推广活动，丰富馆藏资源，提升基层公共文化服务水平",
    "对存在渗漏和开裂问题的校舍进行修缮，改善师生学习生活条件，消除安全隐患",
    "定期清理河面漂浮物并疏通排水管网，提高汛期排涝能力，改善沿岸环境",
    "加强合同履约管理和经费支出监督，确保专款专用，提高资金使用效益",
]
RESULTS = [
    "全年补植乔灌木一万余株，清运园林垃圾九百余吨，公园环境面貌明显好转",
    "共巡检路灯四十余轮，更换灯具九百余盏，主次干道亮灯率保持在较高水平",
    "全年举办讲座展览一百余场，新增馆藏一万余册，到馆读者人数稳步回升",
    "完成十二所学校校舍的修缮任务，经第三方检测全部达到安全使用要求",
    "清理河道漂浮物二百余吨，疏通管网三十余公里，汛期未发生大面积积水",
    "项目经费按合同约定拨付，支出合规，绩效目标基本实现",
]
REASONS = [
    "因汛期持续降雨影响施工进度，部分点位延至次年完成，后续将提前编制施工计划并加强现场督促。",
    "供应商到货周期较长，年底前未能全部安装到位，下一步将提前启动采购程序，强化合同约束。",
    "个别居民对施工噪声有意见，今后将合理安排作业时段，做好沟通解释和回访工作。",
    "年初目标设定偏高，实际需求有所减少。",
]
GRIDS = {
    "nine": {"width": 9, "pair": [(0, 2), (2, 9)], "quad": [(0, 2), (2, 5), (5, 6), (6, 9)],
             "fund": [(0, 1), (1, 3), (3, 4), (4, 5), (5, 6), (6, 7), (7, 8), (8, 9)],
             "goal": [(0, 1), (1, 5), (5, 9)],
             "item": [(i, i + 1) for i in range(9)],
             "total": [(0, 6), (6, 7), (7, 8), (8, 9)]},
    "fine": {"width": 14, "pair": [(0, 2), (2, 14)], "quad": [(0, 2), (2, 7), (7, 9), (9, 14)],
             "fund": [(0, 2), (2, 4), (4, 6), (6, 8), (8, 10), (10, 11), (11, 13), (13, 14)],
             "goal": [(0, 1), (1, 7), (7, 14)],
             "item": [(0, 1), (1, 2), (2, 3), (3, 5), (5, 7), (7, 9), (9, 11), (11, 12), (12, 14)],
             "total": [(0, 9), (9, 11), (11, 12), (12, 14)]},
}


def stock(path):
    found = {}
    for line in open(path, encoding="utf-8"):
        if not line.startswith("#") and line.strip():
            l1, l2, name, target, actual, poor, _ = line.rstrip("\n").split("\t")[:7]
            found.setdefault(l1, {}).setdefault(l2, []).append((name, target, actual, poor))
    return found


def shares(rnd, total, count):
    points = [1] * count
    for _ in range(total - count):
        points[rnd.randrange(count)] += 1
    return points


def items(rnd, entries, counts):
    made = []
    for level1, count, points in zip(("产出指标", "效益指标", "满意度指标"), counts, (50, 30, 10)):
        pool = [(l2, e) for l2, es in entries[level1].items() for e in rnd.sample(es, min(len(es), 4))]
        chosen = sorted(rnd.sample(range(len(pool)), min(count, len(pool))))
        worth = shares(rnd, points, len(chosen))
        for at, w in zip(chosen, worth):
            l2, (name, target, actual, poor) = pool[at]
            cut = rnd.random() < 0.2
            score = str(Decimal(w) - Decimal("0.5")) if cut else str(w)
            made.append({"level1": level1, "level2": l2, "name": name, "target": target,
                         "actual": poor if cut else actual, "points": str(w), "score": score,
                         "reason": rnd.choice(REASONS) if cut else None})
    return made


def paragraphs(rnd, sentences, count):
    picked = rnd.sample(sentences, count)
    return "\n".join(f"{i + 1}.{s}。" for i, s in enumerate(picked)) if count > 1 else picked[0] + "。"


def funds(rnd, unit):
    whole = rnd.randrange(800, 9000)
    initial = Decimal(whole) / 10 if unit == "万元" else Decimal(whole) * 1000
    annual = initial + (Decimal(rnd.randrange(0, 50)) if unit == "万元" else Decimal(rnd.randrange(0, 50) * 100))
    executed = (annual * Decimal(rnd.choice(["0.9512", "0.8874", "1", "0.9990"]))).quantize(Decimal("0.01"))
    rate = (executed / annual * 100).quantize(Decimal("0.01"))
    score = (rate / 10).quantize(Decimal("0.01"))
    row = {"initial": f"{initial:.2f}", "annual": f"{annual:.2f}", "executed": f"{executed:.2f}"}
    part = dict(row, points=None, rate=f"{rate}", score=None)
    zero = {"initial": "0.00", "annual": "0.00", "executed": "0.00", "points": None, "rate": None, "score": None}
    none = {k: None for k in zero}
    total = dict(row, points="10", rate=f"{rate}", score=f"{score}")
    return {"total": total, "appropriation": part, "carryover": dict(zero), "other": none}


def golden(number, spec, entries):
    name, department, unit, year, money, grid, inside, counts, extra = spec
    rnd = random.Random(20230 + number)
    made = items(rnd, entries, counts)
    fund = funds(rnd, money)
    score = sum((Decimal(i["score"]) for i in made), Decimal(fund["total"]["score"]))
    return {"lines": [1, 1], "year": year, "projectName": name, "department": department, "unit": unit,
            "moneyUnit": money, "funds": fund,
            "expectedGoal": paragraphs(rnd, GOALS, 1 + number % 3),
            "actualGoal": paragraphs(rnd, RESULTS, 1 + (number + 1) % 3),
            "indicators": [dict(i, line=0) for i in made],
            "total": {"points": "100", "score": str(score)},
            "grade": "优" if extra.get("grade") else None}


def commas(text, on):
    return f"{Decimal(text):,.2f}" if on else text


def table(form, spec):
    """Rows of (text, first column, end column, rows covered)."""
    grid, inside, extra = GRIDS[spec[5]], spec[6], spec[8]
    rows = []

    def add(kind, texts, down=1):
        rows.append([(t, a, b, down if i == 0 else 1) for i, (t, (a, b)) in enumerate(zip(texts, grid[kind])) if t is not None])

    if inside:
        rows.append([("项目支出绩效自评表", 0, grid["width"], 1)])
        rows.append([(f"（{form['year']}年度）", 0, grid["width"], 1)])
    add("pair", ["项目名称", form["projectName"]])
    add("quad", ["主管部门", form["department"], "实施单位", form["unit"]])
    add("fund", [f"项目资金（{form['moneyUnit']}）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"], 5)
    for kind, label in (("total", "年度资金总额"), ("appropriation", "其中：当年财政拨款"),
                        ("carryover", "上年结转资金"), ("other", "其他资金")):
        f = form["funds"][kind]
        money = [commas(f[k], spec[4] == "元") if f[k] else "" for k in ("initial", "annual", "executed")]
        add("fund", [None, label, *money, f["points"] or "—", f["rate"] + "%" if f["rate"] else "",
                     f["score"] or "—"])
    add("goal", ["年度总体目标", "预期目标", "实际完成情况"], 2)
    add("goal", [None, form["expectedGoal"], form["actualGoal"]])
    made = form["indicators"]
    add("item", ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"], len(made) + 1)
    sums = {}
    for i in made:
        sums[i["level1"]] = sums.get(i["level1"], 0) + int(i["points"])
    for n, i in enumerate(made):
        label1 = f"{i['level1']}({sums[i['level1']]}分)" if extra.get("level1_points") else i["level1"]
        row = []
        texts = [None, label1, i["level2"], i["name"], i["target"], i["actual"], i["points"], i["score"], i["reason"] or ""]
        for c, (t, (a, b)) in enumerate(zip(texts, grid["item"])):
            if c == 0:
                continue
            down = 1
            if c in (1, 2):
                keys = ("level1",) if c == 1 else ("level1", "level2")
                same = lambda x, y: all(x[k] == y[k] for k in keys)
                if n and same(made[n - 1], i):
                    continue
                while n + down < len(made) and same(made[n + down], i):
                    down += 1
            row.append((t, a, b, down))
        rows.append(row)
    add("total", ["总分", form["total"]["points"], form["total"]["score"], ""])
    if form["grade"]:
        rows.append([("评分等级", 0, 2, 1), (form["grade"], 2, grid["width"], 1)])
    return rows, grid["width"]


def write_html(path, form, spec):
    rows, _ = table(form, spec)
    out = ["<html><head><meta charset='utf-8'></head><body>"]
    if not spec[6]:
        out.append(f"<p>项目支出绩效自评表</p>\n<p>（{form['year']}年度）</p>")
    out.append("<table border='1'>")
    for row in rows:
        out.append("<tr>" + "".join(
            f"<td colspan='{b - a}' rowspan='{down}'>" + html.escape(t).replace("\n", "<br>") + "</td>"
            for t, a, b, down in row) + "</tr>")
    out.append("</table></body></html>")
    open(path, "w", encoding="utf-8").write("\n".join(out))


def fill(cell, text, centred):
    if centred:
        cell.vertical_alignment = WD_ALIGN_VERTICAL.CENTER
    first, *rest = text.split("\n")
    cell.paragraphs[0].text = first
    for more in rest:
        cell.add_paragraph(more)


def add_to(document, form, spec, centred):
    rows, width = table(form, spec)
    if not spec[6]:
        document.add_paragraph("项目支出绩效自评表")
        document.add_paragraph(f"（{form['year']}年度）")
    grid = document.add_table(rows=len(rows), cols=width)
    grid.style = "Table Grid"
    for r, row in enumerate(rows):
        for text, a, b, down in row:
            cell = grid.cell(r, a)
            if b - a > 1 or down > 1:
                cell = cell.merge(grid.cell(r + down - 1, b - 1))
            fill(cell, text, centred)


def new_document():
    document = docx.Document()
    style = document.styles["Normal"]
    style.font.name = "WenQuanYi Zen Hei"
    style.font.size = Pt(9)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), "WenQuanYi Zen Hei")
    return document


def main():
    args = argparse.ArgumentParser()
    args.add_argument("out")
    args.add_argument("--stock", default=os.path.join(HERE, "..", "damage", "stock.tsv"))
    args.add_argument("--centred", action="store_true", help="cells centred from top to bottom")
    options = args.parse_args()
    os.makedirs(options.out, exist_ok=True)
    entries, every = stock(options.stock), []
    for number, spec in enumerate(FORMS):
        form = golden(number, spec, entries)
        every.append(form)
        base = os.path.join(options.out, f"{number:02d}")
        document = new_document()
        add_to(document, form, spec, options.centred)
        document.save(base + ".docx")
        write_html(base + ".html", form, spec)
        json.dump([form], open(base + ".golden.json", "w", encoding="utf-8"), ensure_ascii=False, indent=1)
    print(sum(len(f["indicators"]) for f in every), "indicators")


if __name__ == "__main__":
    main()
