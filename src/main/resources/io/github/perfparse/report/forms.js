const PAGE = 50;
const PRINTED = 2000;
const COLUMNS = ['agency', 'project', 'year', 'executed', 'rate', 'score', 'grade', ...SEVERITIES];
const TEXT_COLUMNS = ['agency', 'project', 'grade'];

/** The table of forms with its filters. Only one page of it is in the document. */
function formTable() {
  const table = el('table', { class: 'forms', id: 'forms' },
    el('caption', { class: 'unseen' }, say('forms.caption')),
    el('thead', {}, el('tr', {}, COLUMNS.map(columnHead))),
    el('tbody', { id: 'forms-body' }));
  return el('section', { id: 'forms-section' },
    el('h2', { id: 'forms-heading', tabindex: '-1' }, say('forms')),
    filters(),
    el('div', { class: 'wide', role: 'region', tabindex: '0', 'aria-label': say('forms') }, table),
    el('nav', { class: 'pages', 'aria-label': say('forms.pages') },
      el('p', { id: 'forms-shown', role: 'status' }),
      pageButton('previous', -1),
      pageButton('next', 1)));
}

function columnHead(key) {
  const sort = () => {
    const again = wanted.key === key && wanted.order === defaultOrder(key);
    wanted.order = again ? opposite(wanted.order) : defaultOrder(key);
    wanted.key = key;
    wanted.page = 0;
    fillForms();
  };
  const isNumber = !TEXT_COLUMNS.includes(key);
  return el('th', { scope: 'col', 'data-key': key, class: isNumber ? 'number' : null },
    el('button', { type: 'button', class: 'sort', click: sort },
      SEVERITIES.includes(key)
        ? el('span', { class: 'sign ' + key, 'aria-hidden': 'true' }, MARKS[key] + ' ') : null,
      say('column.' + key), el('span', { class: 'arrow', 'aria-hidden': 'true' })));
}

/** Of findings the most come first, of all else the least. */
function defaultOrder(key) {
  return SEVERITIES.includes(key) ? 'descending' : 'ascending';
}

function opposite(order) {
  return order === 'ascending' ? 'descending' : 'ascending';
}

function filters() {
  const set = (key) => (event) => filterBy({ [key]: event.target.value });
  const rules = tally(rows, (row, rule) => rule).map(([rule]) => [rule, say('rule.' + rule)]);
  const agencies = [...new Set(rows.map((row) => row.agency).filter(Boolean))].sort(collator.compare);
  const severities = [...SEVERITIES, 'none'].map((severity) =>
    [severity, say('forms.with' + severity[0].toUpperCase() + severity.slice(1))]);
  return el('form', { class: 'filters', submit: (event) => event.preventDefault() },
    field(say('forms.search'), el('input', { type: 'search', id: 'filter-text',
      placeholder: say('forms.searchHint'), input: set('text') })),
    field(say('forms.severity'), select('severity', severities, set('severity'))),
    field(say('forms.rule'), select('rule', rules, set('rule'))),
    field(say('forms.agency'),
      select('agency', agencies.map((agency) => [agency, agency]), set('agency'))),
    el('button', { type: 'button', id: 'filter-reset', click: () => { resetFilters(); fillForms(); } },
      say('forms.reset')),
    el('p', { class: 'note', id: 'filter-some', role: 'status' }));
}

function select(key, options, change) {
  return el('select', { id: 'filter-' + key, change },
    el('option', { value: '' }, say('forms.all')),
    options.map(([value, name]) => el('option', { value }, name)));
}

function pageButton(name, step) {
  const turn = () => { wanted.page += step; fillForms(); };
  return el('button', { type: 'button', id: 'forms-' + name, click: turn }, say('forms.' + name));
}

function filterBy(changes) {
  Object.assign(wanted, changes, { page: 0 });
  fillForms();
}

/** Filters from elsewhere on the page, and goes to the table. */
function filterForms(changes) {
  resetFilters();
  filterBy(changes);
  byId('forms-heading').focus();
}

/** Shows the page of the table that is looked for. */
function fillForms(size = PAGE) {
  const found = wantedRows();
  const first = wanted.page * PAGE;
  const shown = size === PAGE ? found.slice(first, first + PAGE) : found.slice(0, size);
  byId('forms-body').replaceChildren(...shown.map(formRow));
  for (const key of ['text', 'severity', 'rule', 'agency', 'year']) {
    byId('filter-' + key).value = wanted[key];
  }
  byId('filter-some').textContent = wanted.some ? say('forms.some', wanted.some.name) : '';
  for (const head of document.querySelectorAll('#forms th[data-key]')) {
    const sorted = head.dataset.key === wanted.key;
    head.setAttribute('aria-sort', sorted ? wanted.order : 'none');
  }
  byId('forms-shown').textContent = found.length === 0 ? say('forms.none')
    : say('forms.shown', figure(first + 1), figure(first + shown.length), figure(found.length));
  byId('forms-previous').disabled = wanted.page === 0;
  byId('forms-next').disabled = first + PAGE >= found.length;
}

function formRow(row) {
  const number = (text) => el('td', { class: 'number' }, text);
  return el('tr', {},
    el('td', { lang: 'zh' }, row.agency || say('unnamed')),
    el('th', { scope: 'row', lang: 'zh' },
      el('a', { href: '#form-' + row.number }, row.project || say('unnamed'))),
    number(yearOf(row)),
    number(figure(row.executed)),
    number(figure(row.rate, '%')),
    number(figure(row.score)),
    el('td', { lang: 'zh' }, row.grade || say('none')),
    SEVERITIES.map((severity) => countCell(row.counts[severity], severity)));
}

function countCell(count, severity) {
  return el('td', { class: 'number' },
    count ? el('span', { class: 'count ' + severity }, figure(count)) : el('span', { class: 'zero' }, '0'));
}
