/**
 * Makes an element. What is a function listens, what is a string becomes text, never markup.
 * @param {string} name
 * @param {Object} attributes those that are null, undefined or false are left out
 * @param {...(Node|string|null)} children
 */
function el(name, attributes, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** Makes an element of a drawing. */
function svg(name, attributes, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes || {})) {
    if (typeof value === 'function') {
      element.addEventListener(key, value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(key, value === true ? '' : String(value));
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/** Puts these in the place of all that an element holds. */
function refill(element, ...children) {
  element.replaceChildren();
  return fill(element, {}, children);
}

/** The same text, in which no number breaks at the end of a line. */
function unbroken(text) {
  return String(text).split(/([\d.,]*\d[\d.,]*[%％]?)/).map((part, index) =>
    (index % 2 && part.length > 1 && part.length < 24 ? el('span', { class: 'digits' }, part) : part));
}

function byId(id) {
  return document.getElementById(id);
}

/** Text for those who hear the page. */
function unseen(text, attributes) {
  return el('span', { ...attributes, class: 'unseen' }, text);
}

/** Says a text aloud where the page is heard. */
function announce(text) {
  byId('announcement').textContent = text;
}

/** A label and its control, one above the other. */
function field(label, control) {
  return el('label', { class: 'field' }, el('span', {}, label), control);
}
