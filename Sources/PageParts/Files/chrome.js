'use strict';
// The controls of the page: put in place from the template, one panel open at a time.

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
  all(`#panels select[name="region"] option[value="${one('#desk').dataset.region || '-'}"]`)
    .forEach((option) => { option.defaultSelected = true; });
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

/** Sets the pressed and chosen states of controls that were just put in place. */
const markControls = () => {
  const shown = view()?.figure.dataset.view;
  all('button[data-do="view"]').forEach((button) =>
    button.setAttribute('aria-pressed', String(button.value === shown)));
  all('select[data-do="view"]').forEach((select) => { select.value = shown; });
  all('button[data-do="language"]').forEach((button) =>
    button.setAttribute('aria-pressed', String(button.value === page.language)));
  all('select[data-do="language"]').forEach((select) => {
    select.value = page.language;
  });
};
