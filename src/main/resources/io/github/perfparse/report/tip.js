/** A note beside the pointer or the focus, for those who see; others hear the description. */
function showTip(text, place) {
  const tip = byId('tip');
  tip.hidden = !text;
  tip.textContent = text;
  if (text) {
    const left = Math.min(place.clientX + 12, window.innerWidth - tip.offsetWidth - 8);
    const below = place.clientY + 16;
    const above = place.clientY - tip.offsetHeight - 8;
    tip.style.left = Math.max(8, left) + 'px';
    tip.style.top = (below + tip.offsetHeight > window.innerHeight ? above : below) + 'px';
  }
}

function hideTip() {
  byId('tip').hidden = true;
}

/** Shows what was mended in the cell of an event. */
function showRepairs(event) {
  const cell = event.target.closest?.('.cell.mended');
  if (!cell) {
    hideTip();
    return;
  }
  const text = byId(cell.getAttribute('aria-describedby')).textContent;
  placeTip(cell, text);
}

function placeTip(cell, text) {
  const box = cell.getBoundingClientRect();
  showTip(text, { clientX: box.left, clientY: box.bottom - 10 });
}

/** A tip of the focused cell moves with it; one at the pointer is out of place. */
function followScroll() {
  const cell = document.activeElement;
  const isShown = !byId('tip').hidden;
  if (isShown && cell.matches('.cell.mended')) {
    placeTip(cell, byId('tip').textContent);
  } else {
    hideTip();
  }
}

function listenForTips() {
  const view = byId('view');
  view.addEventListener('mouseover', showRepairs);
  view.addEventListener('focusin', showRepairs);
  view.addEventListener('focusout', hideTip);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hideTip());
  document.addEventListener('scroll', followScroll, { passive: true, capture: true });
}
