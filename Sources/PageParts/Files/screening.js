'use strict';
// The screening form: its questions come from the engine; its answers are part of the route's form.

/** The screening that is chosen. */
const chosenScreening = () => one('[name="screening"]', routeForm())?.value || '';

/** Puts the questions of the chosen screening into the form. */
const openScreening = async () => {
  const place = one('.screening', routeForm());
  if (!place) return;
  route.formOpen = true;
  try {
    put(place, (await ask('form', { screening: chosenScreening() })).html);
  } catch (problem) {
    place.replaceChildren(make('p', { class: 'problem' }, problem.message));
  }
};

/** Another screening has other questions. */
document.addEventListener('change', (event) => {
  if (event.target.matches('select[name="screening"]') && route.formOpen) openScreening();
});

/** The questions come when their fold is opened, and stay when it is closed. */
document.addEventListener('toggle', ({ target }) => {
  if (target.open && one('.screening', target) && !route.formOpen) openScreening();
}, true);

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
