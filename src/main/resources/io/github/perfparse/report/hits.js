const HITS_SHOWN = 12;

/** Findings by rule: list and chart in one, each row filters the forms. */
function ruleHits() {
  const hits = tally(rowsOfYear(), (row, rule) => rule);
  const most = hits.length ? hits[0][1].total : 1;
  const line = ([rule, counts]) => {
    const name = say('rule.' + rule);
    const choose = () => filterForms({ rule });
    return el('tr', {},
      el('th', { scope: 'row' },
        el('button', { type: 'button', class: 'plain', 'aria-label': say('hits.filter', name), click: choose },
          name)),
      el('td', { class: 'number' }, figure(counts.total)),
      el('td', { class: 'share' }, bar(counts, most)));
  };
  const more = hits.length - HITS_SHOWN;
  return el('section', { class: 'hits', id: 'hits-rules' },
    el('h2', {}, say('hits.rules')),
    hits.length === 0 ? el('p', {}, say('hits.none')) : el('table', {},
      el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, say('hits.rule')),
        el('th', { scope: 'col', class: 'number' }, say('hits.count')),
        el('th', { scope: 'col' }, say('hits.share')))),
      el('tbody', {}, hits.slice(0, HITS_SHOWN).map(line))),
    more > 0 ? el('p', { class: 'note' }, say('hits.more', figure(more))) : null);
}

/** A bar of the severities, one beside the other; its words are its name. */
function bar(counts, most) {
  const width = 160;
  const words = SEVERITIES.filter((severity) => counts[severity])
    .map((severity) => `${say('severity.' + severity)} ${figure(counts[severity])}`);
  let x = 0;
  const parts = SEVERITIES.map((severity) => {
    const length = counts[severity] / most * width;
    const part = svg('rect', { x, y: 0, width: length, height: 10, class: 'part ' + severity });
    x += length;
    return part;
  });
  return svg('svg', { viewBox: `0 0 ${width} 10`, class: 'bar-chart', role: 'img',
    preserveAspectRatio: 'none', 'aria-label': words.join(', ') },
  svg('title', {}, words.join(', ')), parts);
}
