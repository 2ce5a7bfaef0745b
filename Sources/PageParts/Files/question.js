'use strict';
// A form as the question of a door: the names of its fields are the keys.

/** The keys that hold lists. */
const listKeys = new Set(
  ['need', 'role', 'avoid', 'include', 'already', 'unavailable', 'line', 'remove']);

/** The entries of a field in which commas part them. */
const listIn = (text) => text.split(',').map((part) => part.trim()).filter(Boolean);

/** The question that a form asks; what is empty is left out, and a ticked `true` is a truth. */
const questionOf = (form) => {
  const question = {};
  new FormData(form).forEach((value, name) => {
    if (!value || /^(answer:|sign_|add_)/.test(name)) return;
    if (listKeys.has(name)) question[name] = [...(question[name] || []), ...listIn(value)];
    else if (name === 'age') question[name] = Number(value);
    else question[name] = value === 'true' ? true : value;
  });
  return question;
};

/** Ticks the boxes of a name that hold one of the values, and opens what hides them. */
const tick = (form, name, values) =>
  all(`[name="${name}"]`, form).filter(({ value }) => values.includes(value)).forEach((field) => {
    field.checked = true;
    const details = field.closest('details');
    if (details) details.open = true;
  });
