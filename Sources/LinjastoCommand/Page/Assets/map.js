'use strict';
// The drawings: stations as buttons with one tab stop, lines to walk along, and what is dimmed.

const svgName = 'http://www.w3.org/2000/svg';

/** What dims the rest of the drawings: a filter's stations, and a line or an answer; see `paint`. */
const shownOnMap = { filtered: null, line: null, route: null, current: null };

/** Makes an element of a drawing. */
const draw = (name, attributes, text = '') => {
  const element = document.createElementNS(svgName, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  element.textContent = text;
  return element;
};

/** Takes in every figure of the page and makes its stations operable; shows the first view. */
const startMaps = () => {
  all('#map figure.view').forEach((figure, index) => {
    const shown = addView(figure);
    // On the figure: a browser takes an svg that listens to the focus for a stop of its own.
    figure.addEventListener('click', (event) => chooseOnMap(shown, event));
    figure.addEventListener('keydown', (event) => walkOnMap(shown, event));
    figure.addEventListener('focusin', (event) => stationFocused(shown, event));
    ['pointerover', 'focusout'].forEach((name) =>
      figure.addEventListener(name, (event) => nameUnder(shown, event)));
    all('g.code, g.labels', shown.svg).forEach((part) => part.setAttribute('aria-hidden', 'true'));
    takeStations(shown);
    figure.hidden = index > 0;
  });
};

/** Whether a part of a drawing is there in the page's language: some are drawn once for each. */
const isSpoken = (part) => {
  const edition = part.closest('svg g[lang]');
  return !edition || edition.getAttribute('lang') === page.language;
};

/** The first part of a drawing, in the page's language, that matches. */
const drawn = (shown, selector) => all(selector, shown.svg).find(isSpoken);

/**
 * Takes the stations of a drawing in, in the page's language: their places, which can be measured
 * only while the figure is shown, their names, and the room for a finger around each.
 */
const takeStations = (shown) => {
  const { figure, svg } = shown;
  const wasHidden = figure.hidden;
  figure.hidden = false;
  shown.stations = new Map();
  shown.order = new Map();
  all('g.station', svg).filter(isSpoken).forEach((station, number) => {
    const id = station.dataset.station;
    if (!one('.hit', station)) {
      const { x, y } = middleOf(station);
      station.append(
        draw('circle', { class: 'hit', cx: x, cy: y }),
        draw('circle', { class: 'ring', cx: x, cy: y }),
      );
    }
    const hit = one('.hit', station);
    const place = { station, x: Number(hit.getAttribute('cx')), y: Number(hit.getAttribute('cy')) };
    shown.stations.set(id, place);
    nameStation(station, page.stations.get(id));
    station.setAttribute('role', 'button');
    station.setAttribute('tabindex', number === 0 ? '0' : '-1');
  });
  all('g.label', svg).forEach((label) => {
    const place = shown.stations.get(label.dataset.label);
    if (place) label.style.transformOrigin = `${place.x}px ${place.y}px`;
  });
  figure.hidden = wasHidden;
};

/** What a station is called, and on which lines it lies. */
const nameStation = (station, known) => {
  if (!known) return;
  station.setAttribute('aria-label', known.name);
  const lines = known.line.map((line) => page.lines.get(line)?.name).filter(Boolean);
  station.setAttribute('aria-description', lines.join('; '));
};

/** Shows the name of the station under the pointer, where names are too small to be there. */
const nameUnder = (shown, event) => {
  const id = event.type !== 'focusout' && event.target.closest('g.station')?.dataset.station;
  all('.label.under', shown.svg).forEach((label) => label.classList.remove('under'));
  if (id) drawn(shown, `.label[data-label="${CSS.escape(id)}"]`)?.classList.add('under');
};

/** A click on a station, on its name or on a line's letter; a drag is no click. */
const chooseOnMap = (shown, event) => {
  if (shown.dragged >= 4) return;
  const chosen = event.target.closest('[data-station], [data-label], [data-code]');
  if (!chosen) return;
  const { station, label, code } = chosen.dataset;
  if (code) goTo('line', code);
  else goTo('station', station || label, shown.stations.get(station || label)?.station);
};

/** The focused station is the one tab stop; it is brought into sight. */
const stationFocused = (shown, event) => {
  const station = event.target.closest('g.station');
  if (!station) return;
  shown.stations.forEach(({ station: other }) =>
    other.setAttribute('tabindex', other === station ? '0' : '-1'));
  nameUnder(shown, event);
  if (station.matches(':focus-visible')) bringIntoSight(shown, boxAround(shown, [station.dataset.station]));
};

/** The stations of a line in the drawing, in the line's order as the text has it. */
const alongLine = (shown, line) =>
  (page.lines.get(line)?.stations || []).filter((id) => shown.stations.has(id));

/** Whether a line runs leftwards, or upwards where it is more tall than wide. */
const runsBackwards = (shown, ids) => {
  const first = shown.stations.get(ids[0]);
  const last = shown.stations.get(ids[ids.length - 1]);
  const [wide, high] = [last.x - first.x, last.y - first.y];
  return Math.abs(wide) >= Math.abs(high) ? wide < 0 : high < 0;
};

/** Sorts the stations of a line by where they lie along its track. */
const sortedAlong = (shown, line) => {
  if (!shown.order.has(line)) {
    const ids = alongLine(shown, line);
    const track = drawn(shown, `.track[data-line="${CSS.escape(line)}"]`);
    if (track && ids.length > 1) {
      const pieces = piecesOf(track);
      const at = new Map(ids.map((id) => {
        const places = pieces.map((piece, index) => ({
          index, ...nearestOn(piece, shown.stations.get(id)),
        }));
        return [id, places.reduce((best, place) => (place.away < best.away ? place : best))];
      }));
      ids.sort((a, b) => at.get(a).index - at.get(b).index || at.get(a).at - at.get(b).at);
      if (runsBackwards(shown, ids)) ids.reverse();
    }
    shown.order.set(line, ids);
  }
  return shown.order.get(line);
};

/** The line that the arrow keys walk along from a station: the one walked before, if it stops here. */
const walkedLine = (shown, id) => {
  const lines = page.stations.get(id)?.line || [];
  if (!lines.includes(shown.walked)) shown.walked = lines[0];
  return shown.walked;
};

/**
 * Arrow keys walk along a line; Home and End go to its ends; Page Up and Page Down change to the
 * next line that stops here, or to the first station of another line. Enter and Space open the card.
 */
const walkOnMap = (shown, event) => {
  const station = event.target.closest('g.station');
  if (!station || event.altKey || event.ctrlKey || event.metaKey) return;
  const id = station.dataset.station;
  const line = walkedLine(shown, id);
  const ids = sortedAlong(shown, line);
  const place = ids.indexOf(id);
  const steps = {
    ArrowRight: () => ids[place + 1],
    ArrowDown: () => ids[place + 1],
    ArrowLeft: () => ids[place - 1],
    ArrowUp: () => ids[place - 1],
    Home: () => ids[0],
    End: () => ids[ids.length - 1],
    PageDown: () => changedLine(shown, id, 1),
    PageUp: () => changedLine(shown, id, -1),
  };
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    goTo('station', id, station);
  } else if (steps[event.key]) {
    event.preventDefault();
    const next = steps[event.key]();
    if (next) focusOn(shown.stations.get(next).station, { preventScroll: true });
  }
};

/** Changes the walked line: here, if another stops here, else to the first station of the next. */
const changedLine = (shown, id, step) => {
  const here = page.stations.get(id)?.line || [];
  const among = here.length > 1
    ? here
    : Array.from(page.lines.keys()).filter((line) => alongLine(shown, line).length > 0);
  const place = among.indexOf(shown.walked);
  shown.walked = among[(place + step + among.length) % among.length];
  say(page.lines.get(shown.walked)?.name || '');
  return here.includes(shown.walked) ? id : sortedAlong(shown, shown.walked)[0];
};

/** The lines and stations that stand out, or null where nothing does. */
const emphasis = () => {
  const { line, route } = shownOnMap;
  if (route) return { lines: route.lines, stations: route.all };
  if (!line) return null;
  return { lines: new Set([line]), stations: new Set(page.lines.get(line)?.stations) };
};

/** Dims in every drawing what is filtered out or does not stand out, and marks the current station. */
const paint = () => {
  const { filtered, current, line, route } = shownOnMap;
  const chosen = emphasis();
  const isDim = (id) =>
    (filtered && !filtered.has(id)) || (chosen && !chosen.stations.has(id));
  views.forEach(({ svg }) => {
    svg.classList.toggle('chosen', Boolean(chosen));
    all('g.station', svg).forEach((station) => {
      station.classList.toggle('dim', Boolean(isDim(station.dataset.station)));
      station.classList.toggle('current', station.dataset.station === current);
    });
    all('g.label', svg).forEach((label) => {
      label.classList.toggle('dim', Boolean(isDim(label.dataset.label)));
      label.classList.toggle('on', label.dataset.label === current || Boolean(
        chosen?.stations.has(label.dataset.label)));
    });
    all('g.line, g.code', svg).forEach((part) => {
      const id = part.dataset.line || part.dataset.code;
      part.classList.toggle('dim', Boolean(chosen && !chosen.lines.has(id)));
    });
  });
  all('.legend [data-line]').forEach((link) => {
    if (link.matches('a')) link.ariaCurrent = link.dataset.line === line ? 'true' : null;
  });
};

/** Lets one line stand out; the same line again, or none, lets all be seen. */
const isolate = (line) => {
  shownOnMap.line = line;
  paint();
  if (!line) return;
  goNear(view(), boxAround(view(), alongLine(view(), line)));
  say(page.lines.get(line).name);
};

/** The box, with some room, around stations and their names in a drawing; null without stations. */
const boxAround = (shown, ids) => {
  const parts = ids.filter((id) => shown.stations.has(id)).flatMap((id) =>
    [shown.stations.get(id).station, drawn(shown, `.label[data-label="${CSS.escape(id)}"]`)]);
  const boxes = parts.filter(Boolean).map((part) => part.getBBox());
  if (!boxes.length) return null;
  const room = 24;
  return {
    left: Math.min(...boxes.map(({ x }) => x)) - room,
    top: Math.min(...boxes.map(({ y }) => y)) - room,
    right: Math.max(...boxes.map(({ x, width }) => x + width)) + room,
    bottom: Math.max(...boxes.map(({ y, height }) => y + height)) + room,
  };
};

doings.view = (control) => {
  const name = control.value;
  views.forEach(({ figure }, other) => {
    figure.hidden = other !== name;
  });
  markControls();
};
