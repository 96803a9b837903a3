const LANGUAGES = ['zh', 'en'];
const MARKS = { error: '✗', warning: '!', info: 'i' };
const SEVERITIES = ['error', 'warning', 'info'];

const wording = {
  language: document.documentElement.lang,
  phrases: {},
};

function useLanguage(language) {
  wording.language = language;
  wording.phrases = JSON.parse(byId('wording-' + language).textContent);
  document.documentElement.lang = language;
  document.title = say('title');
}

/** The phrase of that key, with {0}, {1} … filled in. */
function say(key, ...values) {
  const phrase = Object.hasOwn(wording.phrases, key) ? wording.phrases[key] : key;
  return phrase.replace(/\{(\d)\}/g, (_, index) => String(values[index]));
}

/** A sentence that comes in every language. */
function spoken(sentence) {
  return sentence[wording.language];
}

/** A number with the digits grouped; a dash for none. */
function figure(value, suffix = '') {
  if (value === null || value === undefined) {
    return say('none');
  }
  return value.toLocaleString(wording.language, { maximumFractionDigits: 20 }) + suffix;
}

/** The sign of a severity with its name, so that nothing depends on colour. */
function mark(severity, number) {
  const count = number === undefined ? '' : ' ' + number;
  return el(
    'span',
    { class: 'mark ' + severity },
    el('span', { 'aria-hidden': 'true' }, MARKS[severity] + ' '),
    say('severity.' + severity) + count);
}

/** What a value of the form is called. */
function fieldName(name) {
  const key = 'field.' + name;
  return Object.hasOwn(wording.phrases, key) ? say(key) : name;
}
