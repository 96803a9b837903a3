/** The form as a table, laid out by the program; findings and repairs stand in their cells. */
function gridTable(form) {
  const places = gridPlaces(form);
  const table = el('table', { class: 'grid', role: 'grid', id: 'grid', lang: 'zh',
    keydown: (event) => moveInGrid(event, places),
    focusin: (event) => chooseFocused(event),
    click: (event) => clickCell(event) },
  el('caption', { class: 'unseen', lang: wording.language }, say('view.caption')),
  el('colgroup', {}, Array.from({ length: 9 }, (_, index) => el('col', { class: 'c' + (index + 1) }))),
  el('tbody', {}, gridRows(form).map((row) => el('tr', {}, row.map((id) => gridCell(form, id, row))))));
  return el('div', { class: 'wide' }, table);
}

function gridRows(form) {
  const found = [];
  form.cells.forEach((cell, id) => {
    if (cell.begins) {
      found.push([]);
    }
    found[found.length - 1].push(id);
  });
  return found;
}

function gridCell(form, id, row) {
  const cell = form.cells[id];
  const findings = form.findings.map((finding, index) => ({ ...finding, index }))
    .filter((finding) => finding.cell === id);
  const repairs = form.repairs.filter((repair) => repair.cell === id);
  const isHead = cell.kind === 'head';
  const classes = ['cell', cell.kind, repairs.length ? 'mended' : '', worstOf(findings)];
  return el(isHead ? 'th' : 'td', {
    id: 'cell-' + id,
    'data-cell': id,
    class: classes.filter(Boolean).join(' '),
    scope: isHead ? scopeOf(form, row, cell) : null,
    colspan: cell.columns,
    rowspan: cell.rows,
    tabindex: id === 0 ? '0' : '-1',
    'aria-describedby': repairs.length ? 'repairs-' + id : null,
  },
  el('span', { class: 'value' }, unbroken(cell.text || '')),
  findings.map((finding) => [' ', mark(finding.severity, finding.index + 1)]).flat(),
  repairs.length ? repairNote(id, repairs) : null);
}

function scopeOf(form, row, cell) {
  if (row.every((id) => form.cells[id].kind === 'head')) {
    return 'col';
  }
  return cell.rows > 1 ? 'rowgroup' : 'row';
}

function worstOf(findings) {
  const worst = SEVERITIES.find((severity) => findings.some((one) => one.severity === severity));
  return worst ? 'has-' + worst : '';
}

function repairNote(id, repairs) {
  const words = repairs.map((repair) => `${say('repair.' + repair.kind)}: ${spoken(repair.detail)}`);
  return [el('sup', { class: 'repair-sign', 'aria-hidden': 'true' }, '※'),
    unseen(words.join('; '), { id: 'repairs-' + id, lang: wording.language })];
}

/** Row and column to the cell that covers it, and each cell's own place. */
function gridPlaces(form) {
  const covered = [];
  const own = new Map();
  gridRows(form).forEach((row, y) => {
    covered[y] = covered[y] || [];
    for (const id of row) {
      let x = 0;
      while (covered[y][x] !== undefined) {
        x++;
      }
      own.set(id, { x, y });
      cover(covered, form.cells[id], id, x, y);
    }
  });
  return { covered, own };
}

function cover(covered, cell, id, x, y) {
  for (let dy = 0; dy < (cell.rows || 1); dy++) {
    covered[y + dy] = covered[y + dy] || [];
    for (let dx = 0; dx < (cell.columns || 1); dx++) {
      covered[y + dy][x + dx] = id;
    }
  }
}

const STEPS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

/** Arrow keys go from cell to cell, Enter to the first finding of a cell or to its correction. */
function moveInGrid(event, places) {
  const cell = event.target.closest('[data-cell]');
  if (cell && event.key === 'Enter') {
    event.preventDefault();
    focusFinding(Number(cell.dataset.cell));
    return;
  }
  if (!cell || !STEPS[event.key]) {
    return;
  }
  event.preventDefault();
  const next = neighbour(places, Number(cell.dataset.cell), STEPS[event.key]);
  if (next !== undefined) {
    focusCell(next);
  }
}

function neighbour({ covered, own }, id, [dx, dy]) {
  let { x, y } = own.get(id);
  while (covered[y] && covered[y][x] === id) {
    x += dx;
    y += dy;
  }
  return covered[y] ? covered[y][x] : undefined;
}

function focusCell(id) {
  for (const cell of document.querySelectorAll('#grid [tabindex="0"]')) {
    cell.tabIndex = -1;
  }
  byId('cell-' + id).tabIndex = 0;
  byId('cell-' + id).focus();
}

function chooseFocused(event) {
  const cell = event.target.closest('[data-cell]');
  if (cell) {
    chooseCell(Number(cell.dataset.cell));
  }
}

function clickCell(event) {
  const cell = event.target.closest('[data-cell]');
  if (cell) {
    focusCell(Number(cell.dataset.cell));
  }
}
