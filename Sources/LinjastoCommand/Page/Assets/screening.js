'use strict';
// The screening form: its questions come from the engine; its answers are part of the route's form.

/** The screening that is chosen. */
const chosenScreening = () =>
  one('[name="screening"]', routeForm())?.value || one('[data-do="form"]', routeForm())?.value || '';

/** The answers given, to be filled into the form after it was made anew. */
const screeningFields = () =>
  all('.screening input:checked').map(({ name, value }) => ({ name, value }));

/** Puts the questions of the chosen screening into the form, with answers given before. */
const openScreening = async (given = []) => {
  const place = one('.screening', routeForm());
  if (!place) return;
  try {
    const answer = await ask('form', { screening: chosenScreening() });
    put(place, answer.html);
    place.hidden = false;
    route.formOpen = true;
    given.forEach(({ name, value }) => {
      const field = all('input', place).find((input) => input.name === name && input.value === value);
      if (field) field.checked = true;
    });
  } catch (problem) {
    place.replaceChildren(make('p', { class: 'problem' }, problem.message));
  }
};

doings.form = async () => {
  if (route.formOpen) {
    one('.screening', routeForm()).replaceChildren();
    route.formOpen = false;
  } else {
    await openScreening();
    focusOn(one('.screening legend, .screening h3', routeForm()));
  }
  all('[data-do="form"]').forEach((button) =>
    button.setAttribute('aria-expanded', String(Boolean(route.formOpen))));
};

/** What the answers suggest: told in words, and ticked in the form, where it can be changed. */
doings.screen = async () => {
  const region = questionOf(routeForm()).region;
  const answer = await askInto(routePlace(), 'screen', {
    screening: chosenScreening(),
    answers: screeningAnswers(),
    ...(region ? { region } : {}),
  });
  if (!answer) return;
  tick(routeForm(), 'need', answer.need || []);
  tick(routeForm(), 'role', answer.role || []);
};
