const PLOT = { width: 560, height: 300, left: 44, right: 14, top: 30, bottom: 40 };
const RATE_LIMIT = 120;
const SHAPES = {
  none: (x, y) => `M${x - 2.5} ${y}a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z`,
  info: (x, y) => `M${x - 3} ${y - 3}h6v6h-6z`,
  warning: (x, y) => `M${x} ${y - 4}l4 7h-8z`,
  error: (x, y) => `M${x - 3.5} ${y - 3.5}l7 7m0 -7l-7 7`,
};

/** The chart of execution rate against score, with a table that says the same. */
function scatter() {
  const shown = rows.filter((row) => row.rate !== null && row.score !== null);
  const plot = scales(shown);
  const drawing = svg('svg', {
    viewBox: `0 0 ${PLOT.width} ${PLOT.height}`,
    role: 'img',
    'aria-label': say('scatter'),
    class: 'scatter',
  }, axes(plot), [...SEVERITIES, 'none'].reverse().map((worst) => points(plot, shown, worst)));
  drawing.addEventListener('click', (event) => open(nearest(plot, shown, drawing, event)));
  drawing.addEventListener('mousemove', (event) => {
    const row = nearest(plot, shown, drawing, event);
    showTip(row ? `${row.project || say('unnamed')} · ${row.rate}% · ${row.score}` : '', event);
  });
  drawing.addEventListener('mouseleave', hideTip);
  const missing = rows.length - shown.length;
  return el('figure', {}, el('figcaption', {}, el('h2', {}, say('scatter'))), drawing, legend(shown),
    missing ? el('p', { class: 'note' }, say('scatter.missing', figure(missing))) : null,
    el('details', {}, el('summary', {}, say('scatter.table')), crossTable(shown)));
}

/** Maps values to the drawing; both axes begin at the ten below the least value. */
function scales(shown) {
  const low = (key) => {
    const least = shown.reduce((least, row) => Math.min(least, row[key]), 90);
    return Math.max(0, Math.floor(least / 10) * 10);
  };
  const high = shown.reduce((most, row) => Math.max(most, row.rate), 100);
  const rate = { low: low('rate'), high: Math.min(RATE_LIMIT, Math.ceil(high / 10) * 10) };
  const score = { low: low('score'), high: 100 };
  const at = (scale, value) =>
    (Math.max(scale.low, Math.min(scale.high, value)) - scale.low) / (scale.high - scale.low);
  const width = PLOT.width - PLOT.left - PLOT.right;
  const height = PLOT.height - PLOT.top - PLOT.bottom;
  return {
    rate,
    score,
    x: (value) => Math.round((PLOT.left + at(rate, value) * width) * 10) / 10,
    y: (value) => Math.round((PLOT.top + (1 - at(score, value)) * height) * 10) / 10,
  };
}

function axes(plot) {
  const bottom = PLOT.height - PLOT.bottom;
  const right = PLOT.width - PLOT.right;
  const step = (scale) => (scale.high - scale.low > 50 ? 20 : 10);
  const marks = [];
  for (let value = plot.rate.low; value <= plot.rate.high; value += step(plot.rate)) {
    const x = plot.x(value);
    marks.push(svg('line', { x1: x, x2: x, y1: PLOT.top, y2: bottom, class: 'gridline' }),
      svg('text', { x, y: bottom + 16, 'text-anchor': 'middle' }, String(value)));
  }
  for (let value = plot.score.low; value <= plot.score.high; value += step(plot.score)) {
    const y = plot.y(value);
    marks.push(svg('line', { x1: PLOT.left, x2: right, y1: y, y2: y, class: 'gridline' }),
      svg('text', { x: PLOT.left - 8, y: y + 4, 'text-anchor': 'end' }, String(value)));
  }
  return svg('g', { class: 'axes' }, marks,
    svg('text', { x: right, y: PLOT.height - 6, 'text-anchor': 'end' }, say('scatter.rate')),
    svg('text', { x: PLOT.left - 30, y: 14 }, say('scatter.score')));
}

/** All points of one kind as one shape: thousands of elements would be slow. */
function points(plot, shown, worst) {
  const path = shown.filter((row) => row.worst === worst)
    .map((row) => SHAPES[worst](plot.x(row.rate), plot.y(row.score)));
  return svg('path', { d: path.join(''), class: 'points ' + worst });
}

function legend(shown) {
  const entry = (worst) => {
    const count = shown.filter((row) => row.worst === worst).length;
    const name = worst === 'none' ? say('scatter.none') : say('severity.' + worst);
    const sign = svg('svg', { viewBox: '0 0 12 12', width: 12, height: 12, 'aria-hidden': 'true' },
      svg('path', { d: SHAPES[worst](6, 6), class: 'points ' + worst }));
    return el('li', {}, sign, ` ${name} ${figure(count)}`);
  };
  return el('ul', { class: 'legend', 'aria-label': say('scatter.legend') },
    [...SEVERITIES, 'none'].map(entry));
}

function nearest(plot, shown, drawing, event) {
  const box = drawing.getBoundingClientRect();
  const scale = PLOT.width / box.width;
  const x = (event.clientX - box.left) * scale;
  const y = (event.clientY - box.top) * scale;
  let found = null;
  let least = 12 * 12;
  for (const row of shown) {
    const distance = (plot.x(row.rate) - x) ** 2 + (plot.y(row.score) - y) ** 2;
    if (distance < least) {
      least = distance;
      found = row;
    }
  }
  return found;
}

function open(row) {
  if (row) {
    hideTip();
    location.hash = 'form-' + row.number;
  }
}
