'use strict';
// The coordinator's panel: whom to contact for a case. The case is in the form and in memory only,
// until it is cleared or the page is left.

/** The last answer, and whether the screening form is open. */
const route = { answer: null, formOpen: false };

const routeForm = () => one('form[data-panel="route"]');

/** The place of the route's answer. */
const routePlace = () => one('.panel[data-panel="route"] .answer');

/** The coded answers of the screening form, by question. */
const screeningAnswers = () => {
  const answers = {};
  new FormData(routeForm()).forEach((value, name) => {
    if (name.startsWith('answer:') && value && value !== 'unknown') answers[name.slice(7)] = value;
  });
  return answers;
};

/** The question of the route: the form's, with the screening's answers. */
const routeQuestion = () => {
  const question = questionOf(routeForm());
  delete question.screening;
  const screening = chosenScreening();
  if (screening && one('.screening fieldset')) {
    question.case = { screening, answers: screeningAnswers() };
  }
  return question;
};

/** Asks for the route, shows the answer beside the map and lights it. */
const askRoute = async (how) => {
  const question = routeQuestion();
  const answer = await askInto(routePlace(), 'route', question, how);
  route.answer = answer;
  if (answer) light(answer.lit, question.need);
  else unlight();
  all('.panel[data-panel="route"] .answer-actions').forEach((actions) => {
    actions.hidden = !answer;
  });
};

/** Asks what was asked again, as after a change of language. */
const askAgain = async () => {
  if (route.answer) await askRoute({ isAgain: true });
  if (gaps.asked) await gaps.asked({ isAgain: true });
};

/** Adds a station to a list of the question, in the form, where it can be seen and taken out. */
const addToQuestion = (key, id) => {
  const field = one(`[name="${key}"]`, routeForm());
  if (!field) return;
  const ids = listIn(field.value);
  if (!ids.includes(id)) field.value = [...ids, id].join(', ');
  const details = field.closest('details');
  if (details) details.open = true;
};

doings.ask = () => askRoute();

/** Asks anew with a station on a list; the card that asks makes room for the answer. */
const askWith = (key) => (control) => {
  addToQuestion(key, control.value);
  if (control.closest('aside')) leave();
  return askRoute();
};

doings.without = askWith('unavailable');
doings.include = askWith('include');

doings['why-not'] = (control) => {
  const place = one('.answer', control.closest('aside, section, article')) || routePlace();
  return askInto(place, 'why_not', { ...routeQuestion(), station: control.value });
};

/** Forgets the case: the form, the answers and the light. */
const clearCase = () => {
  const form = routeForm();
  form?.reset();
  all('.screening').forEach((place) => {
    place.replaceChildren();
    place.closest('details').open = false;
  });
  all('.panel[data-panel="route"] .answer, aside.card .answer').forEach((place) =>
    place.replaceChildren());
  all('.panel[data-panel="route"] .answer-actions').forEach((actions) => {
    actions.hidden = true;
  });
  Object.assign(route, { answer: null, formOpen: false });
  if (views.size) unlight();
  if (card.station) showCaseButtons();
};

doings.clear = () => {
  clearCase();
  focusOn(one('select, input, button', routeForm()));
  say(words('cleared'));
};

document.addEventListener('keydown', (event) => {
  if (event.altKey && event.shiftKey && event.key === 'Delete') doings.clear();
});

/** A page that is left, or kept for the way back, keeps nothing of a case. */
window.addEventListener('pagehide', clearCase);
