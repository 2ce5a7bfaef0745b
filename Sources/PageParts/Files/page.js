'use strict';
// What every part of the page shares: finding elements, what is known, saying, doing on a click.

/** The first element that matches, or null. */
const one = (selector, root = document) => root.querySelector(selector);

/** All elements that match, in the order of the document. */
const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));

/**
 * What the page knows while it is open; nothing of it is stored.
 * `stations` and `lines` are read from the text twin, by id.
 */
const page = {
  language: document.documentElement.lang,
  stations: new Map(),
  lines: new Map(),
};

/**
 * Puts HTML that the engine wrote, in which every text is escaped, into an element. This is the
 * only place where HTML is read.
 */
const put = (element, html) => {
  element.innerHTML = html;
  return element;
};

/** Makes an element of the page (not of a drawing) with attributes and a text. */
const make = (name, attributes = {}, text = '') => {
  const element = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  element.textContent = text;
  return element;
};

/** Reads from the twin which stations and lines there are: lines with their stations in order. */
const readTwin = () => {
  page.stations.clear();
  page.lines.clear();
  all('#twin section.station').forEach((section) => {
    const { station, lines, regions, roles, languages, status } = section.dataset;
    const list = (words) => (words || '').split(' ').filter(Boolean);
    const heading = one('h3, h4', section);
    page.stations.set(station, {
      section,
      name: heading ? heading.textContent.trim() : station,
      line: list(lines),
      region: list(regions),
      role: list(roles),
      language: list(languages),
      status: list(status),
    });
  });
  all('#twin section.line').forEach((section) => {
    const ids = all('table a[href^="#station/"]', section).map((link) => idOf(link.hash));
    const heading = one('h3, h4', section);
    page.lines.set(section.dataset.line, {
      section,
      name: heading ? heading.textContent.trim() : section.dataset.line,
      stations: Array.from(new Set(ids)),
    });
  });
};

/** The kind and the id that a fragment names, as `#station/police`; other fragments have no id. */
const partsOf = (hash) => {
  const [, kind, id] = /^#(station|line|region)\/(.+)$/.exec(hash) || [];
  try {
    return id ? { kind, id: decodeURIComponent(id) } : {};
  } catch {
    return {};
  }
};

/** The id of the record that a fragment names. */
const idOf = (hash) => partsOf(hash).id;

/** The fragment of a record. */
const hashOf = (kind, id) => `#${kind}/${encodeURIComponent(id)}`;

/** The words that Swift wrote for the script under a key, with pieces in place of {0} and {1}. */
const words = (key, ...pieces) => {
  const root = document.getElementById('chrome-template')?.content.firstElementChild;
  const text = root?.getAttribute(`data-say-${key}`) || '';
  return pieces.reduce((said, piece, index) => said.replaceAll(`{${index}}`, piece), text);
};

/** Says something politely: read aloud, and seen for a while at the foot of the window. */
const say = (text, { isSeen = true } = {}) => {
  const place = document.getElementById('said') || document.body.appendChild(
    make('p', { id: 'said', role: 'status', 'aria-live': 'polite' }),
  );
  place.textContent = text;
  place.classList.toggle('shown', Boolean(text) && isSeen);
  clearTimeout(say.timer);
  say.timer = setTimeout(hush, 6000);
};

/** Nothing that is said covers what the keyboard comes to next. */
const hush = () => document.getElementById('said')?.classList.remove('shown');

document.addEventListener('focusin', hush, true);

/** What each `data-do` does: a function of the control and its event. */
const doings = {};

/**
 * Does what the control of an event says, if its kind is one of those that answer to the event. A
 * button that sends a form does so by the form, which first looks whether it is filled in.
 */
const doAs = (selector) => (event) => {
  const control = event.target.closest?.(selector);
  const sends = control?.type === 'submit' && control.form;
  if (control && !control.disabled && !sends) doings[control.dataset.do]?.(control, event);
};

document.addEventListener('click', doAs('button[data-do]'));
document.addEventListener('change', doAs('select[data-do], input[data-do]:not([type=search])'));
document.addEventListener('input', doAs('input[type=search][data-do]'));
document.addEventListener('submit', (event) => {
  event.preventDefault();
  const { submitter } = event;
  doings[submitter?.dataset.do || one('[type=submit]', event.target)?.dataset.do]?.(submitter);
});

/** Moves the focus to an element, which need not be reachable by Tab. */
const focusOn = (element, options = {}) => {
  if (!element) return;
  if (!element.matches('a[href], button, input, select, textarea, summary, [tabindex]')) {
    element.setAttribute('tabindex', '-1');
  }
  element.focus(options);
};
