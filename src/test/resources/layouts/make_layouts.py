#!/usr/bin/python3
"""Writes an invented form in each layout of the form, tab-separated, with its golden reading.

usage: make_layouts.py DIR
"""
import json, os, sys

GOAL = ("完成城区河道日常保洁和水质监测，及时清理漂浮物，改善沿岸环境。",
        "全年清理漂浮物二百余吨，完成十六个断面的水质监测，沿岸环境明显改善。")
HEAD = {"year": "2022", "projectName": "城区河道保洁", "department": "望江市水务局", "unit": "望江市河道养护所"}
# level 1, level 2, name, operator, value, unit, actual, points, score, reason
ROWS = [
    ("产出指标", "数量指标", "河道保洁长度", "≥", "210", "公里", "215公里", "20", "20", None),
    ("产出指标", "数量指标", "水质监测断面", "=", "16", "个", "16个", "10", "10", None),
    ("产出指标", "质量指标", "断面水质达标率", "≥", "95", "%", "93%", "20", "19", "汛期来水浑浊，个别断面短时超标，下一步加密巡查。"),
    ("效益指标", "社会效益指标", "居民有效投诉", "≤", "5", "件", "3件", "15", "15", None),
    ("效益指标", "生态效益指标", "沿岸环境改善情况", "", "改善", "", "改善", "15", "15", None),
    ("满意度指标", "服务对象满意度指标", "沿岸居民满意度", "≥", "90", "%", "92%", "10", "10", None),
]


def money(initial, annual, executed, points, rate, score):
    return dict(initial=initial, annual=annual, executed=executed, points=points, rate=rate, score=score)


NONE = money(None, None, None, None, None, None)


def items(points=True, reason=True, formula=None, three=False):
    made = []
    for l1, l2, name, op, value, unit, actual, p, s, why in ROWS:
        made.append({"line": 0, "level1": l1, "level2": l2, "name": name, "target": op + value + unit,
                     "actual": actual, "points": p if points else None, "score": s,
                     "reason": why if reason else None})
    return made


def golden(funds, total, **kinds):
    return dict(HEAD, lines=[1, 1], moneyUnit=kinds.pop("unit_", "万元"), funds=funds, expectedGoal=GOAL[0],
                actualGoal=GOAL[1], indicators=items(**kinds), total=total, grade=None)


def body(*columns, lead=("绩效指标",), sums=False, levels=True):
    """Rows of the indicator table; a column is a function of a row, levels print once a run."""
    lines, above = [], None
    for row in ROWS:
        one = "" if above and above[0] == row[0] else row[0]
        two = "" if above and above[:2] == row[:2] else row[1]
        if one and sums:
            one += "(%d分)" % sum(int(r[7]) for r in ROWS if r[0] == row[0])
        lines.append([*("" for _ in lead), *([one, two] if levels else [])] + [c(row) or "" for c in columns])
        above = row
    return lines


NAME = lambda r: r[2]
PREFIXED = lambda r: "指标%d：%s" % (1 + [x for x in ROWS if x[1] == r[1]].index(r), r[2])
TARGET = lambda r: r[3] + r[4] + r[5]
OP, VALUE, UNIT = (lambda r: r[3]), (lambda r: r[4]), (lambda r: r[5])
ACTUAL, POINTS, SCORE, WHY = (lambda r: r[6]), (lambda r: r[7]), (lambda r: r[8]), (lambda r: r[9])
FORMULA = lambda r: "完成值达到指标值得满分"


def layouts():
    full = {"total": money("320.00", "330.00", "316.80", "10", "96.00", "9.60"),
            "appropriation": money("320.00", "330.00", "316.80", None, "96.00", None),
            "carryover": money("0.00", "0.00", "0.00", None, None, None), "other": NONE}
    short = {"total": money(None, "330.00", "316.80", "10", "96.00", "9.60"),
             "appropriation": money(None, "330.00", "316.80", None, "96.00", None), "other": NONE}
    top = [["项目名称", HEAD["projectName"]], ["主管部门", HEAD["department"], "", "", "实施单位", HEAD["unit"]]]
    goals = [["年度总体目标", "预期目标", "", "", "实际完成情况"], ["", GOAL[0], "", "", GOAL[1]]]

    yield "A-level-points", [["项目支出绩效自评表"], ["（2022年度）"], *top,
        ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
        ["", "年度资金总额", "320.00", "330.00", "316.80", "10", "96.00%", "9.60"],
        ["", "其中：当年财政拨款", "320.00", "330.00", "316.80", "—", "96.00%", "—"],
        ["", "上年结转资金", "0.00", "0.00", "0.00", "—", "", "—"], ["", "其他资金", "", "", "", "—", "", "—"], *goals,
        ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
        *body(PREFIXED, TARGET, ACTUAL, POINTS, SCORE, WHY, sums=True),
        ["", "", "", "……", "", "", "", "", ""],
        ["总分", "", "", "", "", "", "100", "98.60", ""]], golden(full, {"points": "100", "score": "98.60"})

    yield "B-three-columns", [["部门：望江市水务局"], ["公开14表"], ["2022年度项目支出绩效自评表"], *top,
        ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
        ["", "年度资金总额", "320.00", "330.00", "316.80", "10", "96.00%", "9.60"],
        ["", "其中：当年财政拨款", "320.00", "330.00", "316.80", "—", "96.00%", "—"],
        ["", "上年结转资金", "0.00", "0.00", "0.00", "—", "", "—"], ["", "其他资金", "", "", "", "—", "", "—"], *goals,
        ["绩效指标", "", "", "年度指标值", "", "", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
        ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "", "", "", ""],
        *body(NAME, OP, VALUE, UNIT, ACTUAL, POINTS, SCORE, WHY, lead=()),
        ["其他需要说明事项", "无", "", "", "", "", "总分", "100", "98.60", "优"]], \
        dict(golden(full, {"points": "100", "score": "98.60"}), grade="优")

    yield "C-sichuan", [["报表编号：510000_0001"], ["部门预算项目支出绩效自评表（2022年度）"],
        ["项目名称", "51000022T000001-" + HEAD["projectName"]],
        ["主管部门", HEAD["department"], "", "", "实施单位（盖章）", HEAD["unit"]],
        ["项目基本情况", "1.项目年度目标完成情况：", "项目年度目标", "", "年度目标完成情况"],
        ["", "", GOAL[0], "", GOAL[1]],
        ["", "2.项目实施内容及过程概述", "按月巡查，按季监测。"],
        ["预算执行情况（10分）", "年度预算数（万元）", "年初预算", "调整后预算数", "预算执行数", "预算执行率", "权重", "得分", "原因"],
        ["", "总额", "320.00", "330.00", "316.80", "96.00%", "10", "9.60", ""],
        ["", "其中：财政资金", "320.00", "330.00", "316.80", "96.00%", "/", "/", ""],
        ["", "财政专户管理资金", "0.00", "0.00", "0.00", "/", "/", "/", ""],
        ["", "单位资金", "0.00", "0.00", "0.00", "/", "/", "/", ""],
        ["", "其他资金", "", "", "", "", "/", "/", ""],
        ["绩效指标（90分）", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "完成值", "权重", "得分", "未完成原因分析"],
        *body(NAME, OP, VALUE, UNIT, ACTUAL, POINTS, SCORE, WHY),
        ["合计", "", "", "", "", "", "", "", "100", "98.60", ""],
        ["评价结论", "项目按计划完成。"], ["存在问题", "个别断面短时超标。"], ["改进措施", "加密巡查。"],
        ["项目负责人：周明", "财务负责人：吴兰"]], \
        dict(golden({k: v for k, v in full.items() if k != "carryover"}, {"points": "100", "score": "98.60"}),
             projectName="51000022T000001-" + HEAD["projectName"])

    yield "D-no-points", [["2022年度城区河道保洁项目自评表"], ["单位名称：望江市河道养护所", "填报日期：2023年2月10日"],
        ["项目名称", HEAD["projectName"]], ["主管部门", HEAD["department"], "", "项目实施单位", HEAD["unit"]],
        ["项目类别", "1、部门预算项目☑ 2、市直专项□"],
        ["预算执行情况（万元）（20分）", "", "预算数（A）", "执行数（B）", "执行率（B/A）", "得分（20分*执行率）"],
        ["", "年度财政资金总额", "330.00", "316.80", "96.00%", "19.20"],
        ["年度绩效目标1（80分）", "一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分"],
        *body(NAME, TARGET, ACTUAL, SCORE),
        ["总分", "", "", "", "", "", "98.20"],
        ["偏差大或目标未完成原因分析", "汛期来水浑浊。"], ["改进措施及结果应用方案", "加密巡查。"]], \
        dict(golden({"total": money(None, "330.00", "316.80", None, "96.00", "19.20")},
                    {"points": None, "score": "98.20"}, points=False, reason=False), expectedGoal=None, actualGoal=None)

    yield "E-points-first", [["绩效目标自评表"], ["（2022年度）"], ["项目名称", HEAD["projectName"], "", "", "项目负责人及电话", "周明 5550101"],
        ["主管部门", HEAD["department"], "", "", "实施单位", HEAD["unit"]],
        ["资金情况（万元）", "", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分"],
        ["", "年度资金总额：", "330.00", "316.80", "10", "96.00%", "9.60"],
        ["", "其中：本年财政拨款", "330.00", "316.80", "", "96.00%", ""], ["", "其他资金", "", "", "", "", ""],
        ["年度总体目标", "年初设定目标", "", "", "年度总体目标完成情况综述"], ["", GOAL[0], "", "", GOAL[1]],
        ["绩效指标", "一级指标", "二级指标", "三级指标", "分值", "年度指标值", "全年实际值", "得分", "未完成原因及拟采取的改进措施"],
        *body(NAME, POINTS, TARGET, ACTUAL, SCORE, WHY),
        ["总分", "", "", "", "100", "", "", "98.60", ""]], golden(short, {"points": "100", "score": "98.60"})

    early = {"total": money("320.00", None, "316.80", "10", "99.00", "9.90"),
             "appropriation": money("320.00", None, "316.80", None, "99.00", None), "other": NONE}
    yield "G-formulas", [["市级财政支出项目绩效自评表"], ["（2022年度）"], *top,
        ["项目资金（万元）", "", "年初预算数（A）", "全年执行数（B）", "分值（10分）", "执行率（B/A）", "得分", "得分计算方法"],
        ["", "年度资金总额", "320.00", "316.80", "10", "99.00%", "9.90", "执行率×分值"],
        ["", "其中：本年一般公共预算拨款", "320.00", "316.80", "—", "99.00%", "—", ""], ["", "其他资金", "", "", "—", "", "—", ""], *goals,
        ["绩效指标", "一级指标", "二级指标", "三级指标", "分值", "年度指标值（A）", "全年实际值（B）", "得分计算方法", "得分", "未完成原因分析"],
        *body(NAME, POINTS, TARGET, ACTUAL, FORMULA, SCORE, WHY),
        ["总分", "", "", "", "100", "", "", "", "98.90", ""]], golden(early, {"points": "100", "score": "98.90"})

    flat = golden({"total": full["total"]}, {"points": None, "score": "98.60"}, reason=False)
    for row in flat["indicators"]:
        row.update(level1=None, level2=None, target=row["target"] if row["target"] else None)
    flat.update(unit=None)
    yield "I-flat-list", [["项目绩效自评表"], ["（2022年度）"], ["项目名称", HEAD["projectName"]],
        ["主管部门", HEAD["department"], "", "财政处室", "农业处", "", "自评总分（分）", "98.60"],
        ["部门联系人", "周明", "", "联系电话", "5550101"],
        ["项目资金（万元）", "", "年初预算数", "全年（调整）预算数", "全年执行数", "执行率（%）", "执行率权重（分）", "执行率得分（分）"],
        ["", "年度资金总额", "320.00", "330.00", "316.80", "96.00", "10", "9.60"],
        ["当年绩效目标", "年初绩效目标", "", "", "全年目标实际完成情况"], ["", GOAL[0], "", "", GOAL[1]],
        ["指标名称", "计量单位", "指标性质", "年初指标值", "调整指标值", "全年完成值", "得分系数（%）", "指标权重（分）", "指标得分（分）", "是否核心指标"],
        *body(NAME, UNIT, OP, VALUE, VALUE, ACTUAL, lambda r: "100", POINTS, SCORE, lambda r: "否", lead=(), levels=False)], flat

    yield "J-department", [["部门整体支出绩效自评表"], ["（2022年度）"], ["部门", HEAD["department"], "", "", "实施单位", HEAD["unit"]],
        ["项目名称", HEAD["projectName"]],
        ["预算资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
        ["", "年度资金总额", "320.00", "330.00", "316.80", "10", "96.00%", "9.60"],
        ["", "其中：中央补助", "320.00", "330.00", "316.80", "—", "96.00%", "—"],
        ["", "地方资金", "0.00", "0.00", "0.00", "—", "", "—"], ["", "其他资金", "", "", "", "—", "", "—"], *goals,
        ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
        *body(NAME, TARGET, ACTUAL, POINTS, SCORE, WHY),
        ["总分", "", "", "", "", "", "100", "98.60", ""]], \
        golden({"total": full["total"], "other": NONE}, {"points": "100", "score": "98.60"})


for name, lines, truth in layouts():
    width = max(len(line) for line in lines[3:])
    with open(os.path.join(sys.argv[1], name + ".txt"), "w", encoding="utf-8") as out:
        for line in lines:
            cells = line if len(line) == 1 else line + [""] * (width - len(line))
            out.write("\t".join(cells) + "\n")
    with open(os.path.join(sys.argv[1], name + ".golden.json"), "w", encoding="utf-8") as out:
        json.dump([truth], out, ensure_ascii=False, indent=1)
