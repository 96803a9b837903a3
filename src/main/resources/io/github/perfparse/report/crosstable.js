const RATE_EDGES = [60, 80, 90, 95, 100];
const SCORE_EDGES = [60, 80, 90];

/** Counts the forms by bands of rate and score: the chart for those who do not see it. */
function crossTable(shown) {
  const head = el('tr', {}, el('th', { scope: 'col' }, say('scatter.rate')),
    bands(SCORE_EDGES).map((name) => el('th', { scope: 'col' }, name)));
  const counts = bands(RATE_EDGES).map(() => bands(SCORE_EDGES).map(() => 0));
  for (const row of shown) {
    counts[band(RATE_EDGES, row.rate)][band(SCORE_EDGES, row.score)]++;
  }
  const body = bands(RATE_EDGES).map((name, index) =>
    el('tr', {}, el('th', { scope: 'row' }, name),
      counts[index].map((count) => el('td', { class: 'number' }, figure(count)))));
  return el('table', { class: 'cross' }, el('caption', {}, say('scatter.cell')),
    el('thead', {}, head), el('tbody', {}, body));
}

function bands(edges) {
  const between = edges.slice(1).map((edge, index) => say('scatter.between', edges[index], edge));
  return [say('scatter.below', edges[0]), ...between,
    say('scatter.from', edges[edges.length - 1])];
}

function band(edges, value) {
  return edges.filter((edge) => value >= edge).length;
}
