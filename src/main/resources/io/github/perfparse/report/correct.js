/** Values that the reader of the page gave: path and form to a row of the table of corrections. */
const given = new Map();
const taken = { all: true };

/** What to look at first: the values that are doubtful, each goes to its cell. */
function doubtList(form) {
  const entry = (doubt) => el('li', {},
    el('button', { type: 'button', class: 'plain doubt', click: () => focusCell(doubt.cell) },
      say('finding.line', doubt.line) + ': ' + valueName(form, doubt.cell)),
    ' ', el('span', { class: 'detail' }, say(doubt.why)));
  const shown = form.doubts.filter((doubt) => doubt.cell !== undefined);
  return shown.length === 0 ? null : el('section', { class: 'doubts', 'aria-labelledby': 'doubts-heading' },
    el('h2', { id: 'doubts-heading' }, say('doubts') + ' ' + figure(shown.length)),
    el('ul', {}, shown.map(entry)));
}

/** What a value is called: its row and its column. */
function valueName(form, id) {
  const cell = form.cells[id];
  const column = cell.field ? fieldName(cell.field) : cell.text || '';
  const row = rowName(form, id);
  return row && row !== column && row !== cell.text ? `${row} ${column}` : column;
}

/** A line to type the right value of the chosen cell into. */
function offerCorrection(id) {
  const form = shownForm.form;
  const cell = form.cells[id];
  if (!cell.paths) {
    refill(byId('correction'));
    return;
  }
  const old = given.get(keyOfValue(cell.paths[0]));
  const doubt = form.doubts.find((one) => cell.paths.includes(one.path));
  const value = el('input', { id: 'correction-value', value: old ? old.corrected : '', autocomplete: 'off',
    placeholder: doubt?.other || say('correction.value'), 'aria-label': say('correction.value') });
  const note = el('input', { id: 'correction-note', value: old ? old.note : '', autocomplete: 'off',
    placeholder: say('correction.note'), 'aria-label': say('correction.note') });
  const keep = (event) => {
    event.preventDefault();
    value.setCustomValidity(fits(cell, value.value) ? '' : say('correction.number'));
    if (value.reportValidity()) {
      give(id, value.value.trim(), note.value.trim());
    }
  };
  refill(byId('correction'), el('form', { class: 'correction', novalidate: true, submit: keep,
    input: () => value.setCustomValidity('') },
  el('p', {}, el('strong', { lang: 'zh' }, valueName(form, id)), ' ', say('correction.read'), ' ',
    el('span', { lang: 'zh' }, unbroken(readOf(cell) || say('none')))),
  value, note, el('button', { type: 'submit', id: 'correction-keep' }, say('correction.keep'))));
}

function readOf(cell) {
  return cell.read ?? cell.text ?? '';
}

/** In the place of a number stands a number or nothing; what else there is, is for texts. */
function fits(cell, text) {
  return cell.kind !== 'number' || /^\s*([-—–－]?|[-−－]?[\d,，.．\s]*\d[\d,，.．\s]*[%％]?)\s*$/.test(text);
}

function keyOfValue(path) {
  return shownForm.number + ' ' + path;
}

/** Keeps a value for each place that the cell stands for; a blank one takes it back. */
function give(id, corrected, note) {
  const { form, number } = shownForm;
  const cell = form.cells[id];
  const row = rows[number - 1];
  for (const path of cell.paths) {
    const doubt = form.doubts.find((one) => one.path === path);
    const line = cell.at ? cell.at[0] : (doubt && doubt.line) || '';
    const entry = { file: form.file, form: form.form, project: row.project || '', year: row.year ?? '',
      field: valueName(form, id), why: doubt ? say(doubt.why) : '', read: readOf(cell), corrected,
      other: doubt ? doubt.other : '', line, quote: form.lines[line - form.firstLine] || '', note, path,
      sha256: form.sha256 || '' };
    if (corrected) {
      given.set(keyOfValue(path), entry);
    } else {
      given.delete(keyOfValue(path));
    }
  }
  taken.all = given.size === 0;
  showGiven();
  announce(say('correction.kept', valueName(form, id), corrected || say('none')));
}

/** Shows what was given so far, on the form and above every page. */
function showGiven() {
  const count = given.size;
  byId('given').hidden = count === 0;
  refill(byId('given'), el('p', {}, say('given.count', figure(count))),
    givenButton('given-copy', 'given.copy', copyGiven),
    givenButton('given-save', 'given.save', saveGiven),
    el('p', { class: 'note' }, say('given.hint')));
  document.querySelectorAll('#grid .given-value').forEach((shown) => shown.remove());
  (shownForm.form?.cells || []).forEach((cell, id) => {
    const entry = cell.paths && given.get(keyOfValue(cell.paths[0]));
    byId('cell-' + id)?.classList.toggle('corrected', Boolean(entry));
    if (entry) {
      byId('cell-' + id)?.append(el('span', { class: 'given-value' }, ' → ', unbroken(entry.corrected)));
    }
  });
}

function givenButton(id, key, click) {
  return el('button', { type: 'button', id, click }, say(key));
}

/** The table that {@code perfparse --corrections} reads, with the columns of {@code perfparse corrections}. */
function givenTable() {
  const columns = Object.keys(wording.phrases).filter((key) => key.startsWith('csv.'));
  const head = columns.map((key) => say(key));
  const lines = [...given.values()].map((row) => columns.map((key) => guarded(String(row[key.slice(4)]))));
  return [head, ...lines];
}

/** No spreadsheet runs it: =100% begins with an apostrophe, as everywhere in the program's tables. */
function guarded(text) {
  return /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) && text !== '-' ? "'" + text : text;
}

function saveGiven() {
  const quoted = (text) => (/[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text);
  const csv = givenTable().map((row) => row.map(quoted).join(',') + '\r\n').join('');
  const address = URL.createObjectURL(new Blob(['\uFEFF' + csv], { type: 'text/csv' }));
  el('a', { href: address, download: 'corrections.csv' }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
  taken.all = true;
}

/** Tabs between the cells: pasted into a spreadsheet, each is in a cell of its own. */
async function copyGiven() {
  const text = givenTable().map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t') + '\n').join('');
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = el('textarea', { class: 'unseen' });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
  taken.all = true;
  announce(say('given.copied'));
  byId('given-copy').textContent = say('given.copied');
}

/** Nothing is kept anywhere: who leaves with values that were not taken along is asked first. */
function listenForLeaving() {
  window.addEventListener('beforeunload', (event) => {
    if (!taken.all) {
      event.preventDefault();
    }
  });
}
