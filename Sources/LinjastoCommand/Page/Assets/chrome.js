'use strict';
// The controls of the page: put in place from the template, one panel open at a time, and in another
// language on demand.

/** The panel that is open: its name, or null. */
const openPanel = { name: null };

/**
 * Puts the toolbar, the panels and the card in place from the template: what changes the drawing
 * stands above it, what saves it below.
 */
const placeChrome = () => {
  const root = document.getElementById('chrome-template').content.firstElementChild.cloneNode(true);
  all('#map > .above, #map > .below').forEach((old) => old.remove());
  const above = make('div', { class: 'above' });
  above.append(...all('.views, .filters, .zoom', root));
  one('#map figure').before(above);
  const below = make('div', { class: 'below' });
  below.append(...all('.saving', root));
  one('#map').append(below);
  one('#chrome').replaceChildren(one('.toolbar', root));
  one('#panels').replaceChildren(...all('aside.card, .panel, datalist', root));
  all('form').forEach((form) => form.setAttribute('autocomplete', 'off'));
  showPanel(openPanel.name);
};

/** Shows one panel, or none. */
const showPanel = (name) => {
  openPanel.name = name;
  all('#panels .panel').forEach((panel) => {
    panel.hidden = panel.dataset.panel !== name;
  });
  all('[data-do="open-panel"]').forEach((button) =>
    button.setAttribute('aria-expanded', String(button.value === name)));
  document.documentElement.classList.toggle('paneled', Boolean(name));
  one('#panels').dataset.open = name || '';
};

/** The panel of a name. */
const panelNamed = (name) => one(`#panels .panel[data-panel="${name}"]`);

doings['open-panel'] = (control) => {
  const name = openPanel.name === control.value ? null : control.value;
  showPanel(name);
  if (!name) return;
  if (name === 'upkeep') fillUpkeep();
  focusOn(one('h2', panelNamed(name)), { preventScroll: true });
  const panel = panelNamed(name);
  if (!isOnScreen(panel)) panel.scrollIntoView({ block: 'start' });
};

doings['close-panel'] = () => {
  const name = openPanel.name;
  showPanel(null);
  focusOn(one(`[data-do="open-panel"][value="${name}"]`));
};

/** All fields of the controls. */
const fieldsOfPage = ':is(#chrome, #map, #panels) :is(input, select)';

/** What the fields of the page hold, by form and name, so that they can be filled anew. */
const fieldValues = () =>
  all(fieldsOfPage)
    .filter(({ name, dataset }) => name || dataset.filter)
    .map((field) => ({
      form: field.form?.dataset.panel,
      name: field.name,
      filter: field.dataset.filter,
      value: field.value,
      checked: field.checked,
      options: field.multiple ? Array.from(field.selectedOptions, (option) => option.value) : null,
    }));

/** Fills fields as they were before the controls were made anew. */
const fillFields = (values) => values.forEach((was) => {
  const fields = all(fieldsOfPage).filter(
    (field) => field.form?.dataset.panel === was.form && field.name === was.name
      && field.dataset.filter === was.filter);
  fields.forEach((field) => {
    if (field.type === 'checkbox' || field.type === 'radio') {
      if (field.value === was.value) field.checked = was.checked;
    } else if (was.options) {
      Array.from(field.options || []).forEach((option) => {
        option.selected = was.options.includes(option.value);
      });
    } else {
      field.value = was.value;
    }
  });
});

/** A way to find the focused control again after the controls were made anew. */
const placeOfFocus = () => {
  const { activeElement: held } = document;
  if (!held || held === document.body) return null;
  if (held.id) return `#${CSS.escape(held.id)}`;
  const { do: name, station } = held.dataset || {};
  if (station) return null;
  return name ? `[data-do="${name}"][value="${CSS.escape(held.value || '')}"], [data-do="${name}"]` : null;
};

/** Shows everything in another language: the text, the controls, the names and the open answer. */
const speak = async (language) => {
  if (language === page.language) return;
  const said = await ask('document', { lang: language });
  const kept = { fields: fieldValues(), focus: placeOfFocus(), top: placeOfReading() };
  page.language = language;
  document.documentElement.lang = language;
  document.title = said.title;
  put(one('#top'), said.header);
  put(one('.legend'), said.map || said.legend);
  put(one('#twin'), said.twin);
  put(one('body > footer'), said.foot);
  put(document.getElementById('chrome-template'), said.chrome);
  one('#map-heading').textContent = said.mapHeading;
  if (said.skip) one('.skip').textContent = said.skip;
  views.forEach(({ figure }, name) => {
    const caption = one('figcaption', figure);
    if (caption && said.captions?.[name]) caption.textContent = said.captions[name];
  });
  readTwin();
  placeChrome();
  fillFields(kept.fields);
  views.forEach((shown) => {
    shown.isTaken = false;
  });
  takeStations(view());
  markControls();
  const { station } = card;
  if (station) openCard(station, card.opener);
  paint();
  kept.top();
  if (kept.focus) focusOn(one(kept.focus), { preventScroll: true });
  say(words('language'));
  await askAgain();
};

/** Remembers which part of the text is read, and gives a function that scrolls there again. */
const placeOfReading = () => {
  const read = all('#twin section[id]').find((section) => section.getBoundingClientRect().bottom > 0
    && section.getBoundingClientRect().top > -innerHeight);
  const isReading = read && one('#twin').getBoundingClientRect().top < innerHeight / 2;
  if (!isReading) return () => {};
  const { id } = read;
  const { top } = read.getBoundingClientRect();
  return () => {
    const found = document.getElementById(id);
    if (found) scrollBy(0, found.getBoundingClientRect().top - top);
  };
};

/** Sets the pressed and chosen states of controls that were just put in place. */
const markControls = () => {
  const shown = view()?.figure.dataset.view;
  all('[data-do="view"]').forEach((button) =>
    button.setAttribute('aria-pressed', String(button.value === shown)));
  all('button[data-do="language"]').forEach((button) =>
    button.setAttribute('aria-pressed', String(button.value === page.language)));
  all('select[data-do="language"]').forEach((select) => {
    select.value = page.language;
  });
};

doings.language = (control) => speak(control.value);
