'use strict';
// An answer's route on the map: its stations numbered in order, and the very tracks between them.

/** The parts of a line's track that a ride takes, drawn anew above the dimmed line. */
const ridePaths = (shown, ride) => {
  const track = drawn(shown, `.track[data-line="${CSS.escape(ride.line)}"]`);
  if (!track) return [];
  const pieces = piecesOf(track);
  const places = new Map(
    [...new Set([...alongLine(shown, ride.line), ride.from, ride.to])]
      .filter((id) => shown.stations.has(id))
      .map((id) => [id, shown.stations.get(id).boxes]),
  );
  const marks = trackGraph(pieces, places);
  return waysAlong(marks, ride.from, ride.to).map((part) => partOfTrack(pieces[part.piece], part));
};

/** The number of a step beside its station. */
const stepSign = ({ x, y }, number) => {
  const sign = draw('g', { class: 'step', 'aria-hidden': 'true' });
  sign.append(
    draw('circle', { cx: x, cy: y, r: 7 }),
    draw('text', { x, y: y + 3.3, 'text-anchor': 'middle' }, String(number)),
  );
  return sign;
};

/**
 * Lights an answer in every drawing: `{stations, entry, rides, neighbors}` as the door gives it.
 * The lines that were asked for lie back less than the others.
 */
const light = (lit, needs = []) => {
  takeLightAway();
  if (!lit || !lit.stations?.length) return;
  const { stations, entry, rides = [], neighbors = [] } = lit;
  const ends = new Set([...stations, ...neighbors, ...(entry ? [entry] : [])]);
  shownOnMap.line = null;
  shownOnMap.route = { all: ends, lines: new Set([...needs, ...rides.map(({ line }) => line)]) };
  views.forEach((shown) => shown.isTaken && lightIn(shown, lit));
  paint();
  goNear(view(), boxAround(view(), [...ends]));
};

/** Lights an answer in a drawing. */
const lightIn = (shown, { stations, rides = [] }) => {
  const above = draw('g', { class: 'rides', 'aria-hidden': 'true' });
  const signs = draw('g', { class: 'steps', 'aria-hidden': 'true' });
  rides.forEach((ride) => above.append(...ridePaths(shown, ride)));
  stations.forEach((id, index) => {
    const places = shown.stations.get(id)?.places || [];
    signs.append(...places.map((place) => stepSign(place, index + 1)));
  });
  drawn(shown, 'g.station')?.before(above);
  shown.svg.append(signs);
};

/** Takes what was drawn for an answer away. */
const takeLightAway = () => {
  shownOnMap.route = null;
  views.forEach(({ svg }) => all('g.rides, g.steps', svg).forEach((part) => part.remove()));
  paint();
};

/** Takes the light of an answer away, and shows the map as before it. */
const unlight = () => {
  takeLightAway();
  stepBack(view());
};
