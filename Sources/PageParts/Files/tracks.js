'use strict';
// Where stations lie along the drawn track of a line, and which parts of the track a ride takes.

/** How far from a track, in the drawing's units, a sign of its line may be drawn. */
const besideTrack = 8;

/**
 * Points along a path, about two units apart, of a very long one further: `{x, y, at}` with the
 * length up to each.
 */
const pointsAlong = (path) => {
  const length = path.getTotalLength();
  const count = Math.min(2000, Math.max(1, Math.ceil(length / 2)));
  return Array.from({ length: count + 1 }, (_, index) => {
    const at = (length * index) / count;
    const { x, y } = path.getPointAtLength(at);
    return { x, y, at };
  });
};

/** The pieces of a line's track: one path for each subpath, with its length and points. */
const piecesOf = (track) =>
  (track.getAttribute('d').match(/M[^M]*/g) || []).map((d) => {
    const path = track.cloneNode(false);
    path.setAttribute('d', d.trim());
    return { path, length: path.getTotalLength(), points: pointsAlong(path) };
  });

/** How far a point is from a box; 0 within it. */
const awayFrom = ({ left, right, top, bottom }, { x, y }) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** The point of a piece nearest to one of some boxes, and of those within it the middle one. */
const nearestOn = (piece, boxes) => {
  let best = { away: Infinity, off: Infinity };
  piece.points.forEach((point) => boxes.forEach((box) => {
    const away = awayFrom(box, point);
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const off = Math.hypot(x - point.x, y - point.y);
    if (away < best.away || (away === best.away && off < best.off)) best = { ...point, away, off };
  }));
  return best;
};

/**
 * The graph of a line's track: its marks are the stations and ends of pieces that touch a piece,
 * joined along the piece, and across pieces where they touch.
 * `places` gives the boxes of every station of the line, by id.
 */
const trackGraph = (pieces, places) =>
  pieces.flatMap((piece, index) => {
    const own = [];
    const mark = (boxes, station) => {
      const { at, x, y, away } = nearestOn(piece, boxes);
      if (away <= besideTrack) own.push({ piece: index, at, x, y, station });
    };
    places.forEach((boxes, station) => mark(boxes, station));
    pieces.forEach(({ points }) => [points[0], points[points.length - 1]].forEach(({ x, y }) =>
      mark([{ left: x, right: x, top: y, bottom: y }])));
    return own.sort((a, b) => a.at - b.at);
  });

/** The marks that one step leads to, with the length of the step. */
const stepsFrom = (mark, index, marks) => {
  const steps = [];
  [index - 1, index + 1].forEach((next) => {
    if (marks[next]?.piece === mark.piece) {
      steps.push({ next, length: Math.abs(marks[next].at - mark.at) });
    }
  });
  marks.forEach((other, next) => {
    const away = Math.hypot(other.x - mark.x, other.y - mark.y);
    const touches = away <= besideTrack || (mark.station && other.station === mark.station);
    if (other.piece !== mark.piece && touches) steps.push({ next, length: away });
  });
  return steps;
};

/**
 * The parts of the pieces on the shortest way along the track from one station to another, as
 * `{piece, from, to}` in lengths; empty where the track does not join them. Dijkstra's search.
 */
const waysAlong = (marks, from, to) => {
  const best = marks.map((mark) => (mark.station === from ? 0 : Infinity));
  const before = marks.map(() => -1);
  const open = new Set(marks.keys());
  while (open.size > 0) {
    let here = -1;
    open.forEach((index) => {
      if (here < 0 || best[index] < best[here]) here = index;
    });
    open.delete(here);
    if (best[here] === Infinity) return [];
    if (marks[here].station === to) return partsBack(marks, before, here);
    stepsFrom(marks[here], here, marks).forEach(({ next, length }) => {
      if (best[here] + length < best[next]) {
        best[next] = best[here] + length;
        before[next] = here;
      }
    });
  }
  return [];
};

/** The parts of a way found, walked back from its end. */
const partsBack = (marks, before, end) => {
  const parts = [];
  for (let here = end; before[here] >= 0; here = before[here]) {
    const [a, b] = [marks[before[here]], marks[here]];
    if (a.piece === b.piece && a.at !== b.at) {
      parts.push({ piece: a.piece, from: Math.min(a.at, b.at), to: Math.max(a.at, b.at) });
    }
  }
  return parts;
};

/** A path drawn over the part of a piece only: the rest of it is a gap of the dash. */
const partOfTrack = (piece, { from, to }) => {
  const path = piece.path.cloneNode(false);
  path.setAttribute('class', 'ride tint-stroke');
  path.setAttribute('stroke-dasharray', `0 ${from} ${to - from} ${piece.length}`);
  return path;
};
