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
  const places = all('g.station', svg).filter(isSpoken);
  const labels = all('g.label', svg).filter(isSpoken);
  // All are measured before anything is added: a drawing that has changed is laid out anew.
  const signs = places.map(signsOf);
  const names = labels.map(boxOfPart);
  places.forEach((station, number) => {
    const id = station.dataset.station;
    const boxes = signs[number];
    if (!one('.hit', station)) station.append(...boxes.flatMap(roomAround));
    const known = shown.stations.get(id);
    // One that several maps have stands on the bands of each.
    if (known) known.boxes.push(...boxes);
    else shown.stations.set(id, { station, boxes, places: [] });
    nameStation(station, page.stations.get(id));
    station.setAttribute('role', 'button');
    station.setAttribute('tabindex', number === 0 ? '0' : '-1');
  });
  labels.forEach((label, number) => {
    const known = shown.stations.get(label.dataset.label);
    if (!known) return;
    const place = signBeside(known.boxes, names[number]);
    known.places.push(place);
    label.style.transformOrigin = `${place.x}px ${place.y}px`;
  });
  shown.stations.forEach((known) => {
    if (!known.places.length) known.places.push(signBeside(known.boxes, known.boxes[0]));
    Object.assign(known, known.places[0]);
  });
};

/** The middle of the sign that a name stands beside; of a long sign the end that is nearest. */
const signBeside = (boxes, beside) => {
  const name = { x: (beside.left + beside.right) / 2, y: (beside.top + beside.bottom) / 2 };
  const { left, right, top, bottom } = boxes.reduce((best, box) =>
    (awayFrom(box, name) < awayFrom(best, name) ? box : best));
  const round = Math.min(right - left, bottom - top) / 2;
  return {
    x: Math.min(Math.max(name.x, left + round), right - round),
    y: Math.min(Math.max(name.y, top + round), bottom - round),
  };
};

/** Where a part of a drawing is. */
const boxOfPart = (part) => {
  const { x, y, width, height } = part.getBBox();
  return { left: x, right: x + width, top: y, bottom: y + height };
};

/** The boxes of a station's signs: one, or more where it is drawn apart, as in several bands. */
const signsOf = (station) => {
  const boxes = [];
  all(':scope > :not(.hit, .ring)', station).forEach((shape) => {
    const box = boxOfPart(shape);
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

/** The box of a name that is enlarged around its sign. */
const enlarged = (label, factor) => {
  const { left, right, top, bottom } = boxOfPart(label);
  const [x, y] = label.style.transformOrigin.split(' ').map(parseFloat);
  const away = (from, place) => from + (place - from) * factor;
  return { left: away(x, left), right: away(x, right), top: away(y, top), bottom: away(y, bottom) };
};

/**
 * The box, with some room, around stations and their names in a drawing; null without stations. From
 * afar names are enlarged.
 */
const boxAround = (shown, ids) => {
  const known = ids.filter((id) => shown.stations.has(id));
  if (!known.length) return null;
  const wanted = new Set(known);
  const labels = all('.label', shown.svg)
    .filter((label) => wanted.has(label.dataset.label) && isSpoken(label));
  const around = (factor) => {
    const boxes = known.flatMap((id) => shown.stations.get(id).boxes)
      .concat(labels.map((label) => enlarged(label, factor)));
    const room = 24;
    return {
      left: Math.min(...boxes.map(({ left }) => left)) - room,
      top: Math.min(...boxes.map(({ top }) => top)) - room,
      right: Math.max(...boxes.map(({ right }) => right)) + room,
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)) + room,
    };
  };
  return around(Math.max(1, 0.92 / scaleFor(shown, around(1))));
};
