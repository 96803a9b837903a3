/** All forms as rows of the overview; the forms themselves stay text until they are shown. */
const rows = [...document.querySelectorAll('script.row')].map(readRow);
const formBlocks = document.querySelectorAll('script.form');
const summary = JSON.parse(byId('summary').textContent);

function readRow(script, index) {
  const row = JSON.parse(script.textContent);
  row.number = index + 1;
  row.counts = { error: 0, warning: 0, info: 0 };
  row.rules = new Set();
  row.wrong = false;
  for (const hit of row.hits) {
    const [severity, rule, cause] = hit.split(' ');
    row.counts[severity]++;
    row.rules.add(rule);
    row.wrong = row.wrong || (severity === 'error' && cause !== 'reading');
  }
  row.worst = SEVERITIES.find((severity) => row.counts[severity] > 0) || 'none';
  row.haystack = [row.project, row.agency, row.file, row.year].join('\n').toLowerCase();
  return row;
}

/** The form of that number, from 1 on, as the program laid it out. */
function readForm(number) {
  const form = JSON.parse(formBlocks[number - 1].textContent);
  for (const cell of form.cells) {
    cell.kind = cell.kind || 'text';
    cell.paths = cell.path ? [cell.path, ...(cell.more || [])] : null;
    cell.field = cell.path?.split('/').pop().replaceAll('~1', '/').replaceAll('~0', '~');
  }
  return form;
}

/** Adds up findings of forms: key to {error, warning, info, total}. */
function tally(some, keysOf) {
  const tallied = new Map();
  for (const row of some) {
    for (const hit of row.hits) {
      const [severity, rule] = hit.split(' ');
      const key = keysOf(row, rule);
      const counts = tallied.get(key) || { error: 0, warning: 0, info: 0, total: 0 };
      counts[severity]++;
      counts.total++;
      tallied.set(key, counts);
    }
  }
  return [...tallied].sort((one, other) => other[1].total - one[1].total);
}
