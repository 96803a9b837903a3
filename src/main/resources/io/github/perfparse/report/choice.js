/** What is chosen on the page of a form: cells, their places in the dump, and a finding. */
const shownForm = { form: null, number: 0 };

/**
 * Marks cells and lines, and unmarks all others.
 * @param {{main?: number[], operands?: number[], lines?: number[], finding?: number}} chosen
 */
function choose({ main = [], operands = [], lines = [], finding = -1 }) {
  unmark();
  pressFinding(finding);
  operands.forEach((id) => markCell(id, 'operand'));
  main.forEach((id) => markCell(id, 'chosen'));
  lines.forEach((line) => byId('line-' + line)?.classList.add('chosen-line'));
  scrollLines();
}

function unmark() {
  for (const name of ['chosen', 'operand', 'chosen-line']) {
    document.querySelectorAll('.' + name).forEach((element) => element.classList.remove(name));
  }
}

function pressFinding(chosen) {
  document.querySelectorAll('button.finding').forEach((button, index) => {
    button.setAttribute('aria-pressed', String(index === chosen));
    button.setAttribute('aria-expanded', String(index === chosen));
    byId('operands-' + index).hidden = index !== chosen;
  });
}

function markCell(id, name) {
  byId('cell-' + id).classList.add(name);
  for (const piece of document.querySelectorAll(`[data-cells="${id}"]`)) {
    piece.classList.add(name);
    piece.closest('li').classList.add('chosen-line');
  }
}

/** Scrolls the lines to what is marked, and never the page: the reader's place is kept. */
function scrollLines() {
  const list = byId('lines');
  const line = list.querySelector('.chosen-line .chosen') || list.querySelector('.chosen-line');
  if (line) {
    const offset = line.getBoundingClientRect().top - list.getBoundingClientRect().top;
    list.scrollTop += offset - list.clientHeight / 3;
  }
}

function chooseCell(id) {
  const cell = shownForm.form.cells[id];
  choose({ main: [id] });
  const name = cell.field ? fieldName(cell.field) : cell.text || '';
  const lines = new Set((cell.at || []).filter((_, index) => index % 3 === 0));
  offerCorrection(id);
  announce(lines.size ? say('dump.chosen', name, [...lines].join(', ')) : say('dump.unprinted', name));
}

/** Marks the cell of a finding and every value it was found with. */
function chooseFinding(index) {
  const finding = shownForm.form.findings[index];
  const isCell = (id) => id !== undefined;
  const main = [finding.cell].filter(isCell);
  const operands = finding.operands.map((operand) => operand.cell).filter(isCell);
  choose({ main, operands, lines: main.length ? [] : [finding.line], finding: index });
  const first = main.length ? byId('cell-' + main[0]) : null;
  if (main.length) {
    offerCorrection(main[0]);
  }
  first?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function focusFinding(cell) {
  const index = shownForm.form.findings.findIndex((finding) => finding.cell === cell);
  if (index >= 0) {
    byId('finding-' + index).focus();
    chooseFinding(index);
  } else {
    byId('correction-value')?.focus();
  }
}
