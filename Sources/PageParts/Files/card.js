'use strict';
// A station's card: its section of the text twin beside the map. It does not block the page.

const card = { station: null, opener: null };

/** The card's element, which comes with the chrome. */
const cardElement = () => one('aside.card');

/** The station's section of the twin as a copy that has no ids, under one heading of the page. */
const sectionCopy = (section) => {
  const copy = section.cloneNode(true);
  all('[id]', copy).forEach((element) => element.removeAttribute('id'));
  all('.to-map', copy).forEach((link) => link.remove());
  const heading = one('h3, h4', copy);
  const title = make('h2', { id: 'card-heading', tabindex: '-1' });
  title.append(...(heading ? heading.childNodes : []));
  heading?.replaceWith(title);
  return Array.from(copy.childNodes);
};

/** Opens the card of a station, gives it the focus and marks the station on the map. */
const openCard = (id, opener) => {
  const known = page.stations.get(id);
  const element = cardElement();
  if (!known || !element) return;
  if (!element.contains(document.activeElement)) card.opener = opener || document.activeElement;
  card.station = id;
  one('.card-body', element).replaceChildren(...sectionCopy(known.section));
  one('.answer', element)?.replaceChildren();
  all('[data-do]', element).forEach((button) => {
    button.value = id;
  });
  showCaseButtons();
  element.hidden = false;
  shownOnMap.current = id;
  paint();
  focusOn(document.getElementById('card-heading'), { preventScroll: true });
  element.scrollTop = 0;
  if (!isOnScreen(element)) element.scrollIntoView({ block: 'start' });
  bringIntoSight(view(), boxAround(view(), [id]));
};

/** Whether an element's top is within the window. */
const isOnScreen = (element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && top < innerHeight - 80 && bottom > 0;
};

/** The buttons that ask about the case are there once a route has been asked. */
const showCaseButtons = () => {
  all('aside.card [data-do="why-not"], aside.card [data-do="without"], '
    + 'aside.card [data-do="include"]').forEach((button) => {
    const isOnRoute = route.answer?.lit?.stations.includes(button.value);
    button.hidden = !route.answer || (button.dataset.do === 'without') !== Boolean(isOnRoute);
  });
};

/** Closes the card; the focus goes back to where it came from. */
const closeCard = () => {
  const element = cardElement();
  if (!element || element.hidden) return;
  const { activeElement: held } = document;
  const hadFocus = element.contains(held) || held === document.body;
  element.hidden = true;
  card.station = null;
  shownOnMap.current = null;
  paint();
  const back = card.opener?.isConnected ? card.opener : one('#map g.station[tabindex="0"]');
  if (hadFocus) focusOn(back);
};

doings['close-card'] = () => leave();

doings['show-on-map'] = (control) => {
  const place = view().stations.get(control.value);
  if (!place) return;
  view().figure.scrollIntoView({ block: 'nearest' });
  focusOn(place.station, { preventScroll: true });
};

doings['show-in-text'] = (control) => {
  const section = page.stations.get(control.value)?.section;
  section?.scrollIntoView({ block: 'start', behavior: isStill() ? 'auto' : 'smooth' });
  focusOn(section, { preventScroll: true });
};

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) leave();
});
