/** The page of one form. */
function showForm(number) {
  const form = readForm(number);
  const row = rows[number - 1];
  Object.assign(shownForm, { form, number });
  document.title = `${row.project || say('unnamed')} · ${say('title')}`;
  refill(byId('view'),
    formHead(form, row),
    el('div', { class: 'columns' },
      el('div', { class: 'left' },
        el('section', { class: 'paper', 'aria-labelledby': 'grid-heading' },
          el('h2', { id: 'grid-heading', class: 'unseen' }, say('view.form')), gridTable(form)),
        repairList(form)),
      el('div', { class: 'side' }, doubtList(form), findingList(form), dumpPanel(form))));
  showGiven();
}

function formHead(form, row) {
  const place = say('view.place', form.file, form.form, form.firstLine, form.lastLine);
  return el('header', { class: 'form-head' },
    formLinks(row.number),
    el('h1', { id: 'form-heading', tabindex: '-1', lang: 'zh' }, row.project || say('unnamed')),
    el('p', { class: 'place' },
      [row.agency, row.year, place, say('view.dialect', say('dialect.' + form.dialect)), say('status.' + form.status)]
        .filter(Boolean).join(' · ')));
}

/** Back to all forms, and to the neighbours in the order in which the overview shows them. */
function formLinks(number) {
  const order = wantedRows().map((row) => row.number);
  const at = order.indexOf(number);
  const link = (target, key, sign) => (target === undefined ? null
    : el('a', { href: '#form-' + target, class: key.replace('.', '-') }, sign.replace('*', say(key))));
  return el('nav', { class: 'form-links', 'aria-label': say('forms.pages') },
    el('a', { href: '#overview', class: 'view-back' }, '↑ ' + say('view.back')),
    at < 0 ? null : link(order[at - 1], 'view.previous', '← *'),
    at < 0 ? null : link(order[at + 1], 'view.next', '* →'));
}
