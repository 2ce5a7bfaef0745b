'use strict';
// The drawings: stations as buttons with one tab stop, lines to walk along, and what is dimmed.

/** What dims the rest of the drawings: a filter, a line or an answer; see `paint`. */
const shownOnMap = {
  filtered: null, line: null, route: null, current: null, isExplained: false,
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
    figure.hidden = index > 0;
    if (index === 0) takeStations(shown);
  });
};

/** Shows the name of the station under the pointer, where names are too small to be there. */
const nameUnder = (shown, event) => {
  const id = event.type !== 'focusout' && event.target.closest('g.station')?.dataset.station;
  all('g.label', shown.svg).forEach((label) =>
    label.classList.toggle('under', label.dataset.label === id));
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
  all('g.station[tabindex="0"]', shown.svg).forEach((other) => other.setAttribute('tabindex', '-1'));
  station.setAttribute('tabindex', '0');
  nameUnder(shown, event);
  if (station.matches(':focus-visible')) {
    if (!shownOnMap.isExplained) say(words('walk'));
    shownOnMap.isExplained = true;
    bringIntoSight(shown, boxAround(shown, [station.dataset.station]));
  }
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
          index, ...nearestOn(piece, shown.stations.get(id).boxes),
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

/** The line that the arrow keys walk along: the one walked before, if it stops here. */
const walkedLine = (shown, id) => {
  const lines = page.stations.get(id)?.line || [];
  if (!lines.includes(shown.walked)) shown.walked = lines[0];
  return shown.walked;
};

/**
 * Arrow keys walk along a line; Home and End go to its ends; Page Up and Page Down change to the
 * next line that stops here, or to the first station of another line. Enter and Space open the
 * card.
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

/** Dims what is filtered out or does not stand out, and marks the current station. */
const paint = () => {
  const { filtered, current, line, route } = shownOnMap;
  const chosen = emphasis();
  const isDim = (id) =>
    (filtered && !filtered.has(id)) || (chosen && !chosen.stations.has(id));
  views.forEach(({ svg }) => {
    svg.classList.toggle('chosen', Boolean(chosen));
    all('g.station, g.link', svg).forEach((part) => {
      const id = part.dataset.station || part.dataset.link;
      part.classList.toggle('dim', Boolean(isDim(id)));
      part.classList.toggle('current', id === current);
    });
    all('g.label', svg).forEach((label) => {
      label.classList.toggle('dim', Boolean(isDim(label.dataset.label)));
      label.classList.toggle('on', label.dataset.label === current || Boolean(
        chosen?.stations.has(label.dataset.label)));
    });
    all('g.line, g.code', svg).forEach((part) => {
      const id = part.dataset.line || part.dataset.code;
      part.classList.toggle('dim', Boolean(chosen && !chosen.lines.has(id)));
      part.classList.toggle('half', Boolean(route && chosen.lines.has(id)));
    });
  });
  spaceNames(view());
  all('.legend [data-line]').forEach((link) => {
    if (link.matches('a')) link.ariaCurrent = link.dataset.line === line ? 'true' : null;
  });
};

/** Of names that stand out and would lie on each other, only the first is shown. */
const spaceNames = ({ svg }) => {
  const shown = [];
  all('.label.on', svg).filter(isSpoken).forEach((label) => {
    label.classList.remove('crowded');
    const { left, right, top, bottom } = label.getBoundingClientRect();
    const isCrowded = shown.some((other) => left < other.right && other.left < right
      && top < other.bottom && other.top < bottom);
    label.classList.toggle('crowded', isCrowded);
    if (!isCrowded) shown.push({ left, right, top, bottom });
  });
};

/** Lets one line stand out; the same line again, or none, lets all be seen. */
const isolate = (line) => {
  shownOnMap.line = line;
  paint();
  if (!line) {
    stepBack(view());
    return;
  }
  goNear(view(), boxAround(view(), alongLine(view(), line)));
  say(page.lines.get(line).name, { isSeen: false });
};

doings.view = (control) => {
  const name = control.value;
  views.forEach(({ figure }, other) => {
    figure.hidden = other !== name;
  });
  markControls();
  if (!view().isTaken) {
    takeStations(view());
    if (route.answer) lightIn(view(), route.answer.lit);
    paint();
  }
  const chosen = emphasis();
  if (chosen) goNear(view(), boxAround(view(), [...chosen.stations]));
};
