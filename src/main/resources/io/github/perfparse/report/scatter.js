const PLOT = { width: 560, height: 300, left: 44, right: 40, top: 30, bottom: 40 };
const RATE_LIMIT = 120;
/** Signs of a size; that of a single form is 2.5. */
const SHAPES = {
  none: (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  info: (x, y, r) => `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`,
  warning: (x, y, r) => `M${x} ${y - 1.4 * r}l${1.4 * r} ${2.4 * r}h${-2.8 * r}z`,
  error: (x, y, r) => `M${x - 1.2 * r} ${y - 1.2 * r}l${2.4 * r} ${2.4 * r}m0 ${-2.4 * r}l${-2.4 * r} ${2.4 * r}`,
};
/** With more forms than these, those that stand near to each other are one sign. */
const FEW = 400;
const NUMBERED = 24;

/** The chart of execution rate against score, with a table that says the same. */
function scatter() {
  const some = rowsOfYear();
  const shown = some.filter((row) => row.rate !== null && row.score !== null);
  const plot = scales(shown);
  const places = placesOf(plot, shown);
  const drawing = svg('svg', {
    viewBox: `0 0 ${PLOT.width} ${PLOT.height}`,
    role: 'img',
    'aria-label': say('scatter'),
    class: 'scatter',
  }, axes(plot), [...SEVERITIES, 'none'].reverse().map((worst) => points(places, worst)), numbers(places));
  drawing.addEventListener('click', (event) => open(nearest(places, drawing, event)));
  drawing.addEventListener('mousemove', (event) => {
    const place = nearest(places, drawing, event);
    showTip(place ? placeName(place) : '', event);
  });
  drawing.addEventListener('mouseleave', hideTip);
  const missing = some.length - shown.length;
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

/** Where forms stand: those of one place together. Of many, places are fewer. */
function placesOf(plot, shown) {
  const step = shown.length > FEW ? 13 : 3;
  const near = (value) => Math.round(value / step) * step;
  const places = new Map();
  for (const row of shown) {
    const at = [near(plot.x(row.rate)), near(plot.y(row.score))];
    const place = places.get(at.join()) || { x: 0, y: 0, rows: [] };
    place.x += plot.x(row.rate);
    place.y += plot.y(row.score);
    place.rows.push(row);
    places.set(at.join(), place);
  }
  // A place is where its forms are on the whole, so that the edges of the chart stay its edges.
  return [...places.values()].map(({ x, y, rows: at }) =>
    ({ x: tenth(x / at.length), y: tenth(y / at.length), rows: at }));
}

function tenth(value) {
  return Math.round(value * 10) / 10;
}

/** Ten times the forms, a step larger: one, ten and a thousand can be told apart. */
function sizeOf(count) {
  return tenth(2.5 + 3 * Math.log10(count));
}

/** All points of one kind as one shape: thousands of elements would be slow. */
function points(places, worst) {
  const path = places.map((place) => {
    const count = place.rows.filter((row) => row.worst === worst).length;
    return count ? SHAPES[worst](place.x, place.y, sizeOf(count)) : '';
  });
  return svg('path', { d: path.join(''), class: 'points ' + worst });
}

/** How many forms stand where the most do, beside their signs where there is room. */
function numbers(places) {
  const most = places.filter((place) => place.rows.length > 1)
    .sort((one, other) => other.rows.length - one.rows.length).slice(0, NUMBERED);
  const taken = places.map(({ x, y, rows: at }) => {
    const r = sizeOf(at.length);
    return { left: x - r, right: x + r, top: y - r, bottom: y + r };
  });
  const texts = most.map((place) => {
    const text = figure(place.rows.length);
    const box = roomsOf(place, text.length * 6).find((room) => taken.every((other) =>
      room.left > other.right || room.right < other.left || room.top > other.bottom || room.bottom < other.top));
    if (!box) {
      return null;
    }
    taken.push(box);
    return svg('text', { x: box.left, y: box.bottom - 1.5 }, text);
  });
  return svg('g', { class: 'counts', 'aria-hidden': 'true' }, texts);
}

/** Where a text of that length may stand: right of its sign, above, below, left. */
function roomsOf({ x, y, rows: at }, length) {
  const away = sizeOf(at.length) + 2;
  const room = (left, top) => ({ left, right: left + length, top, bottom: top + 10 });
  return [room(x + away, y - 5), room(x - length / 2, y - away - 10), room(x - length / 2, y + away),
    room(x - away - length, y - 5)];
}

function placeName({ rows: at }) {
  const [row] = at;
  return at.length > 1 ? say('scatter.place', figure(at.length), row.rate, row.score)
    : `${row.project || say('unnamed')} · ${row.rate}% · ${row.score}`;
}

function legend(shown) {
  const entry = (worst) => {
    const count = shown.filter((row) => row.worst === worst).length;
    const name = worst === 'none' ? say('scatter.none') : say('severity.' + worst);
    const sign = svg('svg', { viewBox: '0 0 12 12', width: 12, height: 12, 'aria-hidden': 'true' },
      svg('path', { d: SHAPES[worst](6, 6, 2.5), class: 'points ' + worst }));
    return el('li', {}, sign, ` ${name} ${figure(count)}`);
  };
  return el('ul', { class: 'legend', 'aria-label': say('scatter.legend') },
    [...SEVERITIES, 'none'].map(entry), el('li', {}, say('scatter.size')));
}

function nearest(places, drawing, event) {
  const box = drawing.getBoundingClientRect();
  const scale = PLOT.width / box.width;
  const x = (event.clientX - box.left) * scale;
  const y = (event.clientY - box.top) * scale;
  let found = null;
  let least = 12 * 12;
  for (const place of places) {
    const distance = (place.x - x) ** 2 + (place.y - y) ** 2;
    if (distance < least) {
      least = distance;
      found = place;
    }
  }
  return found;
}

/** One form is shown, several are listed. */
function open(place) {
  hideTip();
  if (place?.rows.length === 1) {
    location.hash = 'form-' + place.rows[0].number;
  } else if (place) {
    filterForms({ some: { name: placeName(place), rows: new Set(place.rows) } });
  }
}
