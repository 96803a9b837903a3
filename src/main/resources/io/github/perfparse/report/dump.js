/** The dump's own lines, cut where a cell's text begins and ends, so that it can be marked. */
function dumpPanel(form) {
  const pieces = piecesByLine(form);
  const lines = form.lines.map((line, index) => {
    const number = form.firstLine + index;
    return el('li', { value: number, id: 'line-' + number, 'data-line': number },
      el('code', {}, segments(line, pieces.get(number) || [], form.dialect === 'html' ? tagged : shown)));
  });
  return el('section', { class: 'dump', 'aria-labelledby': 'dump-heading' },
    el('h2', { id: 'dump-heading' }, say('dump')),
    el('div', { id: 'correction' }),
    el('p', { class: 'note' }, lines.length ? say('dump.hint') : say('dump.missing')),
    el('ol', { class: 'lines', id: 'lines', tabindex: '0', lang: 'zh', 'aria-labelledby': 'dump-heading',
      click: (event) => choosePiece(event.target.closest('[data-cells]')) }, lines));
}

/** Line number to the pieces on it, from left to right. Pieces that reach over lines are cut. */
function piecesByLine(form) {
  const byLine = new Map();
  const add = (line, start, end, cell) => {
    byLine.set(line, [...(byLine.get(line) || []), { start, end, cell }]);
  };
  form.cells.forEach((cell, id) => {
    for (let i = 0; i < (cell.at || []).length; i += 3) {
      const [line, column, length] = cell.at.slice(i, i + 3);
      spread(form, line, column - 1, length, (number, start, end) => add(number, start, end, id));
    }
  });
  byLine.forEach((pieces) => pieces.sort((one, other) => one.start - other.start));
  return byLine;
}

function spread(form, line, start, length, add) {
  let rest = length;
  let from = start;
  for (let number = line; rest > 0; number++) {
    const text = form.lines[number - form.firstLine];
    if (text === undefined) {
      return;
    }
    const end = Math.min(from + rest, [...text].length);
    add(number, from, end);
    rest -= end - from + 1;
    from = 0;
  }
}

/** The line piece by piece; {@code show} makes what is seen of code points. */
function segments(line, pieces, show) {
  const points = [...line];
  const parts = [];
  let at = 0;
  for (const piece of pieces) {
    if (piece.start < at) {
      continue;
    }
    parts.push(...show(points.slice(at, piece.start)),
      el('span', { 'data-cells': piece.cell, class: 'piece' },
        ...show(points.slice(piece.start, piece.end))));
    at = piece.end;
  }
  return [...parts, ...show(points.slice(at))];
}

const ENTITIES = { nbsp: ' ', lt: '<', gt: '>', amp: '&', quot: '"' };

/** Text of a page: of its tags only the ends of cells and rows can be seen. */
function tagged(points) {
  return points.join('').split(/(<[^<>]*>)/).flatMap((part, index) => (index % 2 === 0
    ? shown([...part.replace(/&(nbsp|lt|gt|amp|quot);/g, (_, name) => ENTITIES[name])])
    : /^<\/t[dhr]\b/i.test(part) ? [el('span', { class: 'tab' }, part[3] === 'r' ? '\n' : '\t')] : []));
}

/** Text in which a tab can be seen. */
function shown(points) {
  const parts = [];
  points.join('').split('\t').forEach((text, index) => {
    if (index > 0) {
      parts.push(el('span', { class: 'tab' }, '\t'));
    }
    if (text) {
      parts.push(text);
    }
  });
  return parts;
}

function choosePiece(piece) {
  if (piece) {
    chooseCell(Number(piece.dataset.cells));
  }
}
