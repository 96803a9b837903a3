const HEAT_ROWS = 12;
const shownHeat = { by: 'department', measure: 'errors', all: false };

/** What can be told of a group of forms: its value, and from which values on it asks for a look. */
const MEASURES = {
  errors: {
    value: (some) => 100 * some.filter((row) => row.wrong).length / some.length,
    steps: [0.001, 5, 15, 30, 60], suffix: '%' },
  rate: { value: rateOfSums, steps: [-95, -90, -80, -60, -40], suffix: '%' },
  score: { value: medianScore, steps: [-90, -85, -80, -70, -60], suffix: '' },
  forms: { value: (some) => some.length, steps: [2, 6, 21, 101, 501], suffix: '' },
};

/** The rate of the sums of the forms that print both, as {@code perfparse summary} has it. */
function rateOfSums(some) {
  const rated = some.filter((row) => row.budget !== null && row.executed !== null);
  const sum = (key) => rated.reduce((all, row) => all + row[key], 0);
  return sum('budget') ? 100 * sum('executed') / sum('budget') : null;
}

function medianScore(some) {
  const scores = some.map((row) => row.outOf100).filter((score) => score !== null)
    .sort((one, other) => one - other);
  const middle = (scores.length - 1) / 2;
  return scores.length ? (scores[Math.floor(middle)] + scores[Math.ceil(middle)]) / 2 : null;
}

/** The forms by agency or project and by year; each cell filters the table of forms. */
function heatTable() {
  const some = rowsOfYear();
  const groups = groupsOf(some, shownHeat.by);
  const years = yearsOf(some);
  const names = years.length > 1 ? [...years, ''] : years;
  const shown = shownHeat.all ? groups : groups.slice(0, HEAT_ROWS);
  const head = el('tr', {}, el('th', { scope: 'col' }, say('summary.' + shownHeat.by)),
    names.map((year) => el('th', { scope: 'col', class: 'number' }, year || say('summary.all'))));
  const line = (group) => el('tr', {}, el('th', { scope: 'row', lang: 'zh' }, group.name || say('unnamed')),
    names.map((year) => heatCell(group, year)));
  const all = { name: say('summary.all'), rows: some };
  return el('section', { class: 'heat', id: 'heat' },
    el('h2', {}, say('heat')), heatChoices(),
    el('div', { class: 'wide' }, el('table', {}, el('caption', { class: 'note' }, say('heat.' + shownHeat.measure) + ' · ' + say('heat.hint')),
      el('thead', {}, head), el('tbody', {}, shown.map(line)),
      groups.length > 1 ? el('tfoot', {}, line(all)) : null)),
    groups.length > HEAT_ROWS ? el('button', { type: 'button', class: 'plain', id: 'heat-all',
      click: () => drawHeat({ all: !shownHeat.all }) },
    shownHeat.all ? say('heat.less') : say('heat.more', figure(groups.length - HEAT_ROWS))) : null);
}

/** Groups of forms whose names are alike, called as most write them; the largest first. */
function groupsOf(some, by) {
  const found = new Map();
  for (const row of some) {
    // Two units may have projects of one name.
    const key = (by === 'project' ? keyOf(row.groups.unit) + '\n' : '') + keyOf(row.groups[by]);
    const group = found.get(key) || { names: new Map(), rows: [] };
    const name = row.groups[by][0];
    group.names.set(name, (group.names.get(name) || 0) + 1);
    group.rows.push(row);
    found.set(key, group);
  }
  const usual = (names) => [...names].reduce((most, name) => (name[1] > most[1] ? name : most))[0];
  return [...found.values()].map((group) => ({ name: usual(group.names), rows: group.rows }))
    .sort((one, other) => other.rows.length - one.rows.length);
}

function keyOf(names) {
  return names[names.length - 1];
}

function heatCell(group, year) {
  const some = group.rows.filter((row) => !year || yearOf(row) === year);
  if (some.length === 0) {
    return el('td', { class: 'number' });
  }
  const { value, steps, suffix } = MEASURES[shownHeat.measure];
  const amount = value(some);
  const rounded = amount === null ? null : Math.round(amount * 10) / 10;
  const step = amount === null ? 0
    : steps.filter((edge) => (edge < 0 ? amount < -edge : amount >= edge)).length;
  const name = [group.name || say('unnamed'), year].filter(Boolean).join(' ');
  const words = say('heat.cell', name, figure(some.length), figure(some.filter((row) => row.wrong).length));
  return el('td', { class: 'number heat-' + step },
    el('button', { type: 'button', title: words, 'aria-label': `${figure(rounded, suffix)} ${words}`,
      click: () => filterForms({ some: { name, rows: new Set(some) } }) }, figure(rounded, suffix)));
}

function heatChoices() {
  const choice = (key, label, options) => field(label, el('select', { id: 'heat-' + key,
    change: (event) => drawHeat({ [key]: event.target.value, all: false }, 'heat-' + key) },
  options.map(([value, name]) => el('option', { value, selected: shownHeat[key] === value }, name))));
  return el('div', { class: 'filters' },
    choice('by', say('heat.by'), ['department', 'unit', 'project'].map((by) => [by, say('summary.' + by)])),
    choice('measure', say('heat.measure'), Object.keys(MEASURES).map((one) => [one, say('heat.' + one)])));
}

function drawHeat(changes, focused = 'heat-all') {
  Object.assign(shownHeat, changes);
  byId('heat').replaceWith(heatTable());
  byId(focused)?.focus();
}
