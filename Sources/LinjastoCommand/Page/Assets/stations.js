'use strict';
// The stations of a drawing: where their signs are, what they are called, room to touch them.

const svgName = 'http://www.w3.org/2000/svg';

/** Makes an element of a drawing. */
const draw = (name, attributes, text = '') => {
  const element = document.createElementNS(svgName, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  element.textContent = text;
  return element;
};

/** Whether a part of a drawing is there in the page's language: some are drawn once for each. */
const isSpoken = (part) => {
  const edition = part.closest('svg g[lang]');
  return !edition || edition.getAttribute('lang') === page.language;
};

/** The first part of a drawing, in the page's language, that matches. */
const drawn = (shown, selector) => all(selector, shown.svg).find(isSpoken);

/**
 * Takes the stations of the shown drawing in, in the page's language: where they are drawn (in a
 * drawing by bands that may be at several places), their names, and the room for a finger around
 * each. A drawing that is not shown cannot be measured.
 */
const takeStations = (shown) => {
  const { svg } = shown;
  Object.assign(shown, { isTaken: true, stations: new Map(), order: new Map() });
  tint(shown);
  all('g.station', svg).filter(isSpoken).forEach((station, number) => {
    const id = station.dataset.station;
    const boxes = signsOf(station);
    if (!one('.hit', station)) boxes.forEach((box) => station.append(...roomAround(box)));
    const known = shown.stations.get(id);
    known?.drawn.push(station);
    known?.boxes.push(...boxes);
    if (!known) shown.stations.set(id, { station, drawn: [station], boxes, places: [] });
    nameStation(station, page.stations.get(id));
    station.setAttribute('role', 'button');
    station.setAttribute('tabindex', number === 0 ? '0' : '-1');
  });
  all('g.label', svg).filter(isSpoken).forEach((label) => {
    const known = shown.stations.get(label.dataset.label);
    if (!known) return;
    const place = signBeside(known.boxes, label.getBBox());
    known.places.push(place);
    label.style.transformOrigin = `${place.x}px ${place.y}px`;
  });
  shown.stations.forEach((known) => {
    if (!known.places.length) known.places.push(signBeside(known.boxes, known.station.getBBox()));
    Object.assign(known, known.places[0]);
  });
};

/** The middle of the sign that a name stands beside; of a long sign the end that is nearest. */
const signBeside = (boxes, { x, y, width, height }) => {
  const name = { x: x + width / 2, y: y + height / 2 };
  const { left, right, top, bottom } = boxes.reduce((best, box) =>
    (awayFrom(box, name) < awayFrom(best, name) ? box : best));
  const round = Math.min(right - left, bottom - top) / 2;
  return {
    x: Math.min(Math.max(name.x, left + round), right - round),
    y: Math.min(Math.max(name.y, top + round), bottom - round),
  };
};

/** The boxes of a station's signs: one, or more where it is drawn apart, as in several bands. */
const signsOf = (station) => {
  const boxes = [];
  all(':scope > :not(.hit, .ring)', station).forEach((shape) => {
    const { x, y, width, height } = shape.getBBox();
    const box = { left: x, right: x + width, top: y, bottom: y + height };
    const same = boxes.find((other) => box.left <= other.right && other.left <= box.right
      && box.top <= other.bottom && other.top <= box.bottom);
    if (!same) boxes.push(box);
    else {
      ['left', 'top'].forEach((side) => { same[side] = Math.min(same[side], box[side]); });
      ['right', 'bottom'].forEach((side) => { same[side] = Math.max(same[side], box[side]); });
    }
  });
  return boxes;
};

/** Room for a finger around a sign, and a ring that shows where the focus is. */
const roomAround = ({ left, right, top, bottom }) => {
  const round = Math.min(right - left, bottom - top) / 2;
  return ['hit', 'ring'].map((kind) => {
    const more = kind === 'ring' ? 5 : 0;
    return draw('rect', {
      class: kind, x: left - more, y: top - more, rx: round + more,
      width: right - left + 2 * more, height: bottom - top + 2 * more,
    });
  });
};

/** The colors of a drawing that are no line's. */
const neutral = new Set(
  ['#fff', '#1a2432', '#8a9099', '#5a6472', '#f1f4f8', '#f6f3ec', '#000', 'none']);

/** Lets the style sheet know the line's color of what is drawn in it, so that it can be lighter. */
const tint = ({ svg }) =>
  ['stroke', 'fill'].forEach((kind) => all(`g [${kind}]`, svg).forEach((part) => {
    const color = part.getAttribute(kind);
    if (neutral.has(color)) return;
    part.classList.add(`tint-${kind}`);
    part.style.setProperty('--line', color);
  }));

/** What a station is called, on which lines it lies, and whether it is there, as its sign shows. */
const nameStation = (station, known) => {
  if (!known) return;
  station.setAttribute('aria-label', known.name);
  const lines = known.line.map((line) => page.lines.get(line)?.name).filter(Boolean);
  const [status] = known.status;
  const state = status !== 'active'
    && one(`[data-filter="status"] option[value="${CSS.escape(status)}"]`)?.textContent;
  station.setAttribute('aria-description', [state, ...lines].filter(Boolean).join('; '));
};

/** The box, with some room, around stations and their names in a drawing; null without stations. */
const boxAround = (shown, ids) => {
  const boxes = ids.filter((id) => shown.stations.has(id)).flatMap((id) => [
    ...shown.stations.get(id).drawn,
    ...all(`.label[data-label="${CSS.escape(id)}"]`, shown.svg).filter(isSpoken),
  ]).map((part) => part.getBBox());
  if (!boxes.length) return null;
  const room = 40;
  return {
    left: Math.min(...boxes.map(({ x }) => x)) - room,
    top: Math.min(...boxes.map(({ y }) => y)) - room,
    right: Math.max(...boxes.map(({ x, width }) => x + width)) + room,
    bottom: Math.max(...boxes.map(({ y, height }) => y + height)) + room,
  };
};
