'use strict';
// The page in another language: the engine writes the text and the controls anew, and what was open,
// filled in, read and focused stays so.

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

/** Which folds are open, by their place; gives a function that opens them again. */
const openFolds = () => {
  const folds = () => all(':is(#chrome, #map, #panels) details');
  const open = folds().map((fold) => fold.open);
  return () => folds().forEach((fold, index) => {
    fold.open = Boolean(open[index]);
  });
};

/** Remembers which control has the focus, and gives a function that focuses its like again. */
const keptFocus = () => {
  const { id, dataset, value } = document.activeElement || {};
  const name = dataset?.do;
  return () => {
    const like = all(`[data-do="${name}"]`).find((control) => control.value === value);
    const found = (id && document.getElementById(id)) || (name && like);
    if (found) focusOn(found, { preventScroll: true });
  };
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

/** Puts the document that the engine wrote in the place of the one that is there. */
const putDocument = (said) => {
  document.title = said.title;
  put(one('#top'), said.header);
  put(one('.legend'), said.legend);
  put(one('#twin'), said.twin);
  put(one('body > footer'), said.foot);
  put(document.getElementById('chrome-template'), said.chrome);
  one('#map-heading').textContent = said.map;
  one('.skip').textContent = said.skip;
  views.forEach(({ figure }, name) => {
    one('figcaption', figure).textContent = said.captions[name] || '';
  });
};

/** Puts the words of the drawings in the other languages there, once one of them is asked for. */
const putLabels = () => {
  if (!document.getElementById('labels')) return;
  Object.entries(JSON.parse(carriedText('labels'))).forEach(([name, groups]) => {
    views.get(name).svg.append(...put(draw('g', {}), groups).childNodes);
  });
  document.getElementById('labels').remove();
};

/** Shows everything in another language, and asks again what was asked. */
const speak = async (language) => {
  if (language === page.language) return;
  const said = await ask('document', { lang: language });
  const [fields, refocus] = [fieldValues(), keptFocus()];
  const [unfold, scrollBack] = [openFolds(), placeOfReading()];
  const { station, opener } = card;
  page.language = language;
  document.documentElement.lang = language;
  putLabels();
  putDocument(said);
  readTwin();
  placeChrome();
  fillFields(fields);
  if (route.formOpen) {
    await openScreening();
    fillFields(fields);
  }
  unfold();
  views.forEach((shown) => {
    shown.isTaken = false;
  });
  takeStations(view());
  makeCellsOperable(one('#twin'));
  applyFilters();
  markControls();
  await askAgain();
  if (station) openCard(station, opener);
  paint();
  scrollBack();
  refocus();
  say(words('language'));
};

doings.language = (control) =>
  speak(control.value).catch((problem) => say(problem.message));
