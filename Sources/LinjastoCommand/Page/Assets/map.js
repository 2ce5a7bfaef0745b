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

/**
 * Takes in every figure of the page and makes its stations operable; then only the first is shown
 * (a drawing that is not shown cannot be measured).
 */
const startMaps = () => {
  all('#map figure.view').forEach((figure, index) => {
    const shown = addView(figure);
    shown.stations = new Map();
    all('g.station', shown.svg).forEach((station, number) => {
      const { x, y } = middleOf(station);
      shown.stations.set(station.dataset.station, { station, x, y });
      station.setAttribute('role', 'button');
      station.setAttribute('tabindex', number === 0 ? '0' : '-1');
      station.append(
        draw('circle', { class: 'hit', cx: x, cy: y }),
        draw('circle', { class: 'ring', cx: x, cy: y }),
      );
    });
    all('g.code', shown.svg).forEach((code) => code.setAttribute('aria-hidden', 'true'));
    all('g.labels', shown.svg).forEach((labels) => labels.setAttribute('aria-hidden', 'true'));
    shown.svg.addEventListener('click', (event) => chooseOnMap(shown, event));
    shown.svg.addEventListener('keydown', (event) => walkOnMap(shown, event));
    shown.svg.addEventListener('focusin', (event) => stationFocused(shown, event));
    figure.hidden = index > 0;
  });
  nameStations();
};

/** Says under every station where it lies: its lines, and its place among the line's stations. */
const nameStations = () => {
  views.forEach(({ stations }) =>
    stations.forEach(({ station }, id) => {
      const known = page.stations.get(id);
      if (!known) return;
      station.setAttribute('aria-label', known.name);
      const lines = known.line.map((line) => page.lines.get(line)?.name).filter(Boolean);
      station.setAttribute('aria-description', lines.join('; '));
    }));
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
  const { x, y } = shown.stations.get(station.dataset.station);
  if (station.matches(':focus-visible')) bringIntoSight(shown, [{ x, y }]);
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
  shown.order ||= new Map();
  if (!shown.order.has(line)) {
    const ids = alongLine(shown, line);
    const track = one(`.track[data-line="${CSS.escape(line)}"]`, shown.svg);
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
    svg.classList.toggle('lit', Boolean(route));
    all('g.station', svg).forEach((station) => {
      station.classList.toggle('dim', Boolean(isDim(station.dataset.station)));
      station.classList.toggle('current', station.dataset.station === current);
    });
    all('g.label', svg).forEach((label) => {
      label.classList.toggle('dim', Boolean(isDim(label.dataset.label)));
      label.classList.toggle('on', label.dataset.label === current || Boolean(
        chosen?.stations.has(label.dataset.label)));
    });
    all('g.line, g.code', svg).forEach((drawn) => {
      const id = drawn.dataset.line || drawn.dataset.code;
      drawn.classList.toggle('dim', Boolean(chosen && !chosen.lines.has(id)));
    });
  });
  all('.legend [data-line]').forEach((link) => {
    if (link.matches('a')) link.toggleAttribute('aria-current', link.dataset.line === line);
  });
};

/** Lets one line stand out; the same line again, or none, lets all be seen. */
const isolate = (line) => {
  shownOnMap.line = line;
  paint();
  if (line) view() && bringIntoSight(view(), placesOf(alongLine(view(), line)));
};

/** The places of stations in the shown drawing. */
const placesOf = (ids) => ids.map((id) => view().stations.get(id)).filter(Boolean);

doings.view = (control) => {
  const name = control.value;
  views.forEach(({ figure }, other) => {
    figure.hidden = other !== name;
  });
  all('[data-do="view"]').forEach((button) =>
    button.setAttribute('aria-pressed', String(button.value === name)));
};
