const kept = { scroll: 0, overviewLanguage: '' };

/** Shows what the address asks for. */
function route() {
  const number = Number((/^#form-(\d+)$/.exec(location.hash) || [])[1]);
  const isForm = number >= 1 && number <= rows.length;
  if (isForm && !byId('overview').hidden) {
    kept.scroll = window.scrollY;
  }
  const cameBack = !isForm && byId('overview').hidden;
  byId('overview').hidden = isForm;
  byId('view').hidden = !isForm;
  hideTip();
  if (isForm) {
    showForm(number);
    window.scrollTo(0, 0);
    byId('form-heading').focus({ preventScroll: true });
  } else {
    toOverview(cameBack);
  }
}

function toOverview(cameBack) {
  document.title = say('title');
  if (kept.overviewLanguage !== wording.language) {
    showOverview();
    kept.overviewLanguage = wording.language;
  }
  if (cameBack) {
    window.scrollTo(0, kept.scroll);
    document.querySelector(`#forms a[href="#form-${shownForm.number}"]`)?.focus({ preventScroll: true });
  }
}

function languageButtons() {
  byId('languages').setAttribute('role', 'group');
  byId('languages').setAttribute('aria-label', say('language'));
  byId('languages').replaceChildren(...LANGUAGES.map((language) =>
    el('button', { type: 'button', lang: language, id: 'language-' + language,
      'aria-pressed': String(language === wording.language), click: () => speak(language) },
    say('language.' + language))));
}

function speak(language) {
  useLanguage(language);
  languageButtons();
  byId('skip').textContent = say('skip');
  byId('home').textContent = say('title');
  showGiven();
  route();
  byId('language-' + language).focus();
}

/** On paper the table has all its rows, within reason. */
function listenForPrinting() {
  window.addEventListener('beforeprint', () => {
    document.querySelectorAll('details.all').forEach((more) => { more.open = true; });
    return byId('forms-body') && fillForms(PRINTED);
  });
  window.addEventListener('afterprint', () => byId('forms-body') && fillForms());
}

function start() {
  useLanguage(wording.language);
  languageButtons();
  listenForTips();
  listenForPrinting();
  listenForLeaving();
  byId('skip').addEventListener('click', (event) => {
    event.preventDefault();
    byId('main').focus();
  });
  window.addEventListener('hashchange', route);
  route();
}

start();
