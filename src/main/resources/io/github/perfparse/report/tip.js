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
  const box = cell.getBoundingClientRect();
  const text = byId(cell.getAttribute('aria-describedby')).textContent;
  showTip(text, { clientX: box.left, clientY: box.bottom - 10 });
}

function listenForTips() {
  const view = byId('view');
  view.addEventListener('mouseover', showRepairs);
  view.addEventListener('focusin', showRepairs);
  view.addEventListener('focusout', hideTip);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hideTip());
  document.addEventListener('scroll', hideTip, { passive: true, capture: true });
}
