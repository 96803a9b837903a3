/** The findings of a form, each a button that shows where its numbers stand. */
function findingList(form) {
  const entry = (finding, index) => el('li', {},
    el('button', { type: 'button', class: 'finding ' + finding.severity, id: 'finding-' + index,
      'aria-pressed': 'false', 'aria-controls': 'operands-' + index, 'aria-expanded': 'false',
      click: () => chooseFinding(index) },
    el('span', { class: 'headline' }, mark(finding.severity, index + 1), ' ',
      el('strong', {}, say('rule.' + finding.rule))),
    el('span', { class: 'message' }, unbroken(spoken(finding.message))),
    el('span', { class: 'facts' }, unbroken(facts(finding)))),
    operandList(form, finding, index));
  return el('section', { class: 'evidence', 'aria-labelledby': 'findings-heading' },
    el('h2', { id: 'findings-heading' }, say('findings') + ' ' + figure(form.findings.length)),
    form.findings.length ? el('ol', { class: 'findings' }, form.findings.map(entry))
      : el('p', { class: 'note' }, say('findings.none')));
}

function facts(finding) {
  const named = ['expected', 'actual', 'difference', 'tolerance']
    .filter((name) => finding[name] !== null && finding[name] !== undefined)
    .map((name) => `${say('finding.' + name)} ${fact(finding, finding[name])}`);
  return [say('finding.line', finding.line), ...named, say('cause.' + finding.cause)].join(' · ');
}

/** A text as it stands; a number grouped, one of money with its unit. */
function fact(finding, value) {
  if (typeof value !== 'number') {
    return value;
  }
  const money = ['initialBudget', 'annualBudget', 'executed'].includes(finding.field);
  return figure(value, money ? say('unit.yuan') : '');
}

/** What the row of a cell is called: the indicator, the fund, 总分. */
function rowName(form, id) {
  const row = gridRows(form).find((cells) => cells.includes(id)) || [];
  const cells = row.map((cell) => form.cells[cell]);
  const named = cells.find((cell) => cell.field === 'level3') || cells[0];
  return (named && named.kind !== 'number' && named.text) || '';
}

function operandList(form, finding, index) {
  const row = (operand) => el('tr', {},
    el('th', { scope: 'row' }, say('finding.line', operand.line)),
    el('td', { lang: 'zh' }, rowName(form, operand.cell)),
    el('td', {}, fieldName(operand.field)),
    el('td', { class: 'number', lang: 'zh' }, unbroken(operand.text || '')));
  return el('div', { class: 'operands', id: 'operands-' + index, hidden: true },
    finding.operands.length === 0 ? null : el('table', {},
      el('caption', {}, say('finding.operands')),
      el('tbody', {}, finding.operands.map(row))));
}

/** What was mended to read the form; each entry goes to its cell. */
function repairList(form) {
  const go = (repair) => () => (repair.cell === undefined
    ? choose({ lines: [repair.line] }) : focusCell(repair.cell));
  const entry = (repair) => el('li', {},
    el('button', { type: 'button', class: 'plain repair', click: go(repair) },
      el('span', { class: 'repair-sign', 'aria-hidden': 'true' }, '※ '),
      `${say('finding.line', repair.line)}: ${say('repair.' + repair.kind)}`),
    ' ', el('span', { class: 'detail' }, spoken(repair.detail)));
  return el('section', { class: 'repairs', 'aria-labelledby': 'repairs-heading' },
    el('h2', { id: 'repairs-heading' }, say('repairs') + ' ' + figure(form.repairs.length)),
    form.repairs.length ? el('ul', {}, form.repairs.map(entry))
      : el('p', { class: 'note' }, say('repairs.none')));
}
