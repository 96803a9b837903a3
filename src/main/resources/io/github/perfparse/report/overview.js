const MOST_AT_ONCE = 10;

/** The first page: totals, charts, hits, and all forms. */
function showOverview() {
  refill(byId('overview'),
    el('h1', {}, say('title')),
    totals(),
    refusals(),
    failures(),
    yearFilter(),
    el('div', { class: 'charts', id: 'charts' }),
    formTable());
  drawCharts();
  fillForms();
}

/** Charts and table of one year, or of all. */
function yearFilter() {
  const change = (event) => {
    filterBy({ year: event.target.value });
    drawCharts();
  };
  const years = yearsOf(rows).map((year) => [year, year]);
  return el('div', { class: 'filters scope' }, field(say('column.year'), select('year', years, change)));
}

function drawCharts() {
  refill(byId('charts'), scatter(), ruleHits(), heatTable());
}

function totals() {
  const report = summary.report;
  const clean = rows.filter((row) => row.worst === 'none').length;
  const numbers = [
    ['forms', report.forms, say('totals.forms')],
    ['files', report.files, say('totals.files')],
    ...SEVERITIES.map((severity) =>
      [severity, report.findings[severity], say('severities.' + severity)]),
    ['clean', clean, say('totals.clean')],
    ['repairs', report.repairs, say('totals.repairs')],
  ];
  return el('section', { 'aria-label': say('totals') },
    el('ul', { class: 'totals' }, numbers.map(([key, value, name]) =>
      el('li', { 'data-total': key }, el('strong', {}, figure(value)), ' ',
        SEVERITIES.includes(key)
          ? el('span', { class: 'sign ' + key, 'aria-hidden': 'true' }, MARKS[key] + ' ') : null,
        name))),
    unshown());
}

function unshown() {
  const parts = [];
  if (summary.hidden) {
    parts.push(say('totals.hidden', figure(summary.hidden)));
  }
  if (summary.baseline) {
    parts.push(say('totals.accepted', figure(summary.baseline.accepted)));
  }
  return parts.length ? el('p', { class: 'note' }, parts.join(' · ')) : null;
}

function refusals() {
  return notRead('refused', summary.report.refused.map((one) =>
    say('refused.form', one.file, one.firstLine, one.lastLine,
      one.title ? say('refused.title', one.title) : '',
      say(`refused.${one.reason}`), say(`advice.${one.reason}`))));
}

function failures() {
  return notRead('failed', summary.report.failed.map((one) => (one.line === 0
    ? say('failed.file', one.file, spoken(one.error))
    : say('failed.line', one.file, one.line, spoken(one.error)))));
}

/** A line each, the first of many at once. */
function notRead(heading, sentences) {
  const list = (some) => el('ul', {}, some.map((sentence) => el('li', {}, sentence)));
  const more = sentences.slice(MOST_AT_ONCE);
  return sentences.length === 0 ? null : el('section', { class: 'failures' },
    el('h2', {}, say(heading)),
    list(sentences.slice(0, MOST_AT_ONCE)),
    more.length === 0 ? null
      : el('details', { class: 'all' }, el('summary', {}, say('notRead.more', figure(more.length))), list(more)));
}
