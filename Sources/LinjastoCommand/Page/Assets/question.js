'use strict';
// A form as the question of a door: the names of its fields are the keys.

/** The keys that hold lists. */
const listKeys = new Set(
  ['need', 'role', 'avoid', 'include', 'already', 'unavailable', 'line', 'remove']);

/** The question that a form asks; what is empty is left out, and a ticked `true` is a truth. */
const questionOf = (form) => {
  const question = {};
  new FormData(form).forEach((value, name) => {
    if (!value || name.startsWith('answer:') || name.startsWith('sign_') || name.startsWith('add_')) {
      return;
    }
    if (listKeys.has(name)) question[name] = [...(question[name] || []), value];
    else if (name === 'age') question[name] = Number(value);
    else question[name] = value === 'true' ? true : value;
  });
  return question;
};

/** Ticks the boxes, or chooses the options, of a name that hold one of the values. */
const choose = (form, name, values) => {
  all(`[name="${name}"]`, form).forEach((field) => {
    if (field.type === 'checkbox') field.checked ||= values.includes(field.value);
    Array.from(field.options || []).forEach((option) => {
      option.selected ||= values.includes(option.value);
    });
  });
};

/** Whether a form has a field for a value, so that what a button adds can be seen and undone. */
const hasChoice = (form, name, value) =>
  all(`[name="${name}"]`, form).some((field) =>
    (field.type === 'checkbox' && field.value === value)
    || Array.from(field.options || []).some((option) => option.value === value));
