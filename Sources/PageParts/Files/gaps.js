'use strict';
// The analyst's panel: the gap matrix, why a cell is as it is, what a change would do, and figures
// to take along.

/** The last answer of the panel, and how it is asked again. */
const gaps = { answer: null, asked: null };

const gapsForm = () => one('form[data-panel="gaps"]');
const gapsPlace = () => one('.panel[data-panel="gaps"] .answer');

/** The question of the panel, with its what-if: who is left out, who signs, who is added. */
const gapsQuestion = () => {
  const question = questionOf(gapsForm());
  if (question.region) question.region = [question.region];
  const fields = new FormData(gapsForm());
  const value = (name) => fields.get(name) || '';
  if (value('sign_station')) {
    question.sign = [{ station: value('sign_station'), region: value('sign_region') }];
  }
  const [lines, regions] = [fields.getAll('add_line'), fields.getAll('add_region')]
    .map((values) => values.filter(Boolean));
  if (lines.length && regions.length) {
    question.add = { lines, regions, ...(value('add_role') ? { role: value('add_role') } : {}) };
  }
  return question;
};

/** Of a what-if that needs both of two fields, one that is filled in needs the other. */
document.addEventListener('change', ({ target: { form } }) => {
  if (!form || form !== gapsForm()) return;
  [['sign_station', 'sign_region'], ['add_region', 'add_line']].forEach((names) => {
    const fields = names.map((name) => form.elements[name]);
    fields.forEach((field, index) => { field.required = Boolean(fields[1 - index].value); });
  });
});

/** Asks one of the panel's doors and shows the answer under the form. */
const askGaps = (door) => async (how) => {
  if (!how && !gapsForm().reportValidity()) return;
  gaps.asked = askGaps(door);
  const place = gapsPlace();
  const dress = ({ changes }) => {
    if (changes) place.prepend(put(make('div', { class: 'changes' }), changes));
    const title = one(`[data-do="${door}"]`, gapsForm())?.textContent;
    if (!one('h3', place)) place.prepend(make('h3', {}, title));
    makeCellsOperable(place);
  };
  const answer = await askInto(place, door, gapsQuestion(), { ...how, dress });
  gaps.answer = answer;
  all('.panel[data-panel="gaps"] .answer-actions').forEach((actions) => {
    actions.hidden = !answer;
  });
};

doings.gaps = () => askGaps('gaps')();
doings.resilience = () => askGaps('resilience')();
doings.plan = () => askGaps('plan')();
/** A county's page needs a county: without one it is asked for. */
doings.county = () => {
  if (gapsQuestion().region) return askGaps('county')();
  focusOn(gapsForm().region);
  return say(words('region'));
};

doings.csv = async () => {
  try {
    const answer = await ask('gaps', gapsQuestion());
    saveAs(`${fileName()}-gaps.csv`, new Blob([answer.csv], { type: 'text/csv;charset=utf-8' }));
  } catch (problem) {
    say(problem.message);
  }
};

/** Makes the level in every cell of a matrix a button that explains it. */
const makeCellsOperable = (root) =>
  all('td[data-cell]', root).forEach((cell) => {
    if (one('button', cell) || !cell.textContent.trim()) return;
    const button = make('button', {
      type: 'button', class: 'why', 'data-do': 'cell', value: cell.dataset.cell,
      'aria-expanded': 'false',
    });
    button.append(...cell.childNodes);
    cell.append(button);
  });

/** Explains a cell in a row under its own; the same button takes the row away. */
doings.cell = async (control) => {
  const table = control.closest('table');
  const wasOpen = control.getAttribute('aria-expanded') === 'true';
  closeExplanation(table);
  if (wasOpen) return;
  const row = control.closest('tr');
  const added = make('tr', { class: 'explanation' });
  const cell = make('td', { colspan: String(row.cells.length) });
  const place = make('div', { tabindex: '-1' });
  cell.append(place);
  added.append(cell);
  row.after(added);
  control.setAttribute('aria-expanded', 'true');
  const [region, ...line] = control.value.split(':');
  const isOfPanel = Boolean(control.closest('.panel'));
  const { region: _, line: __, ...rest } = isOfPanel ? gapsQuestion() : {};
  await askInto(place, 'cell', { ...rest, region, line: line.join(':') });
  if (!isOfPanel) raiseHeadings(place);
};

/** An explanation in the text stands right under a heading of the second level. */
const raiseHeadings = (place) =>
  all('h4, h5', place).forEach((heading) => {
    heading.setAttribute('aria-level', String(Number(heading.tagName[1]) - 1));
  });

/** Takes the explanation out of a table, and gives the focus back to its cell. */
const closeExplanation = (table) => {
  const open = one('[data-do="cell"][aria-expanded="true"]', table);
  const row = one('tr.explanation', table);
  const hadFocus = row?.contains(document.activeElement);
  row?.remove();
  open?.setAttribute('aria-expanded', 'false');
  if (hadFocus) focusOn(open);
};

document.addEventListener('keydown', (event) => {
  const table = event.key === 'Escape' && event.target.closest?.('table');
  if (table && one('tr.explanation', table)) {
    event.preventDefault();
    closeExplanation(table);
  }
});

const upkeepPlace = () => one('.panel[data-panel="upkeep"] .answer');

/** The planner's corner: what is missing or stale on the map. It is asked when it is opened. */
const fillUpkeep = async () => {
  const place = upkeepPlace();
  if (!place) return;
  const again = async () => {
    try {
      put(place, (await ask('upkeep')).html);
    } catch (problem) {
      place.replaceChildren(make('p', { class: 'problem' }, problem.message));
    }
  };
  gaps.asked = again;
  await again();
};

doings.upkeep = fillUpkeep;

/** How a map is written, field by field. */
doings.guide = async () => {
  const again = (how) => askInto(upkeepPlace(), 'guide', {}, how);
  gaps.asked = again;
  await again();
};
