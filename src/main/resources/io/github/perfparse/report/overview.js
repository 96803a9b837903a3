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
  const refused = summary.report.refused;
  if (refused.length === 0) {
    return null;
  }
  const text = (one) => say('refused.form', one.file, one.firstLine, one.lastLine, one.title,
    say(`refused.${one.reason}`), say(`advice.${one.reason}`));
  return el('section', { class: 'failures' }, el('h2', {}, say('refused')),
    el('ul', {}, refused.map((one) => el('li', {}, text(one)))));
}

function failures() {
  const failed = summary.report.failed;
  if (failed.length === 0) {
    return null;
  }
  const text = (one) => (one.line === 0
    ? say('failed.file', one.file, spoken(one.error)) : say('failed.line', one.file, one.line, spoken(one.error)));
  return el('section', { class: 'failures' }, el('h2', {}, say('failed')),
    el('ul', {}, failed.map((one) => el('li', {}, text(one)))));
}
