'use strict';
// Links to a station, a line or a region: `#station/police`. They work by the history, and never
// carry anything of a case.

/** What the fragment of the address says is shown: a card, a line that stands out, or a region. */
const followAddress = (opener) => {
  const { kind, id } = partsOf(location.hash);
  if (kind !== 'station') closeCard();
  if (kind !== 'line' && shownOnMap.line) isolate(null);
  if (kind === 'station') openCard(id, opener);
  if (kind === 'line' && page.lines.has(id)) isolate(id);
  if (kind === 'region') {
    const section = document.getElementById(`region/${id}`);
    section?.scrollIntoView();
    focusOn(section, { preventScroll: true });
  }
};

/** Goes to a record: the address changes, and what it names is shown. */
const goTo = (kind, id, opener) => {
  const hash = hashOf(kind, id);
  if (location.hash !== hash) history.pushState(null, '', hash);
  followAddress(opener);
};

/** Leaves the record that is shown: first a card or a line that stands out, then a route. */
const leave = () => {
  if (partsOf(location.hash).kind) {
    history.pushState(null, '', location.pathname + location.search);
    followAddress();
  } else if (cardElement() && !cardElement().hidden) {
    closeCard();
  }
};

/**
 * Links of the map, the legend, the panels and the card show on the map; links within the text stay
 * in the text, but for those that say that they lead to the map.
 */
const followLink = (event) => {
  const link = event.target.closest?.('a[href^="#"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
  const { kind, id } = partsOf(link.getAttribute('href'));
  const isOfText = link.closest('#twin') && !link.matches('.to-map');
  if (!kind || isOfText || kind === 'region') return;
  event.preventDefault();
  if (kind === 'line' && shownOnMap.line === id) leave();
  else goTo(kind, id, link);
  if (link.matches('.to-map')) view().figure.scrollIntoView({ block: 'nearest' });
};

document.addEventListener('click', followLink);
// Once the browser has gone to the text that the address names.
window.addEventListener('hashchange', () => followAddress());
