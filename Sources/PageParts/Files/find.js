'use strict';
// Search as one types, by the engine's own look-up, and filters that dim the map and shorten the
// text.

const search = { words: '', turn: 0 };

/** Asks for words a moment after the last key; an older answer that comes late is left. */
doings.find = (control) => {
  search.words = control.value.trim();
  search.turn += 1;
  const { turn } = search;
  setTimeout(async () => {
    if (turn !== search.turn) return;
    const list = one('.found');
    if (!list) return;
    if (!search.words) {
      closeFound();
      return;
    }
    try {
      const { status, ...filters } = filterValues();
      const found = await ask('find', { words: search.words, filters });
      if (turn !== search.turn) return;
      put(list, found.html);
      list.hidden = false;
      say(one('p', list)?.textContent || '', { isSeen: false });
    } catch (problem) {
      list.replaceChildren(make('p', { class: 'problem' }, problem.message));
      list.hidden = false;
    }
  }, 150);
};

/** Closes the list of what was found. */
const closeFound = () => {
  const list = one('.found');
  if (!list) return;
  list.replaceChildren();
  list.hidden = true;
};

document.addEventListener('keydown', (event) => {
  const list = one('.found');
  if (!list || list.hidden || !event.target.closest?.('.find')) return;
  const stops = [one('.find input[type=search]'), ...all('a', list)];
  const place = stops.indexOf(document.activeElement);
  if (event.key === 'Escape') {
    event.preventDefault();
    closeFound();
    focusOn(stops[0]);
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const next = stops[place + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next) {
      event.preventDefault();
      focusOn(next);
    }
  }
});

document.addEventListener('click', (event) => {
  if (event.target.closest?.('.found a') || !event.target.closest?.('.find')) closeFound();
});

/** The filters that are set, by what they filter. */
const filterValues = () =>
  Object.fromEntries(all('[data-filter]')
    .filter(({ value }) => value)
    .map(({ dataset, value }) => [dataset.filter, value]));

/** The ids of the stations that all filters let through, or null without a filter. */
const filteredStations = () => {
  const wanted = Object.entries(filterValues());
  if (!wanted.length) return null;
  return new Set(Array.from(page.stations)
    .filter(([, known]) => wanted.every(([kind, value]) => known[kind]?.includes(value)))
    .map(([id]) => id));
};

/** Dims the rest of the map, hides the rest of the text, and says how many are left. */
const applyFilters = () => {
  const shown = filteredStations();
  shownOnMap.filtered = shown;
  const isOut = (id) => Boolean(shown && !shown.has(id));
  page.stations.forEach(({ section }, id) => {
    section.hidden = isOut(id);
  });
  page.lines.forEach(({ section, stations }) => {
    section.hidden = stations.length > 0 && stations.every(isOut);
    all('tr', section).forEach((row) => {
      const link = one('a[href^="#station/"]', row);
      row.hidden = Boolean(link) && isOut(idOf(link.hash));
    });
  });
  const count = shown ? words('shown', shown.size, page.stations.size) : '';
  all('.filter-count').forEach((place) => {
    place.textContent = count;
  });
  paint();
  if (count) say(count, { isSeen: false });
};

doings.filter = applyFilters;

doings['clear-filters'] = () => {
  all('[data-filter]').forEach((field) => {
    field.value = '';
  });
  applyFilters();
};
