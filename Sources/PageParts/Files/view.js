'use strict';
// Moving and scaling a drawing: its viewBox follows the fingers, the mouse and the buttons.

/** The drawings of the page by their view's name, with what each shows: see `addView`. */
const views = new Map();

/** The view that is shown. */
const view = () => Array.from(views.values()).find(({ figure }) => !figure.hidden);

/** Whether moving should be without motion. */
const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Takes a figure's drawing in. `x`, `y` and `scale` say what part is seen, in pixels a unit. */
const addView = (figure) => {
  const svg = one('svg', figure);
  const [, , width, height] = svg.getAttribute('viewBox').split(/[\s,]+/).map(Number);
  const shown = {
    figure, svg, width, height, x: 0, y: 0, scale: 1, fitted: true, dragged: 0,
    isTaken: false, stations: new Map(), order: new Map(),
  };
  svg.setAttribute('preserveAspectRatio', 'xMidYMid meet');
  figure.style.setProperty('--aspect', `${width} / ${height}`);
  views.set(figure.dataset.view, shown);
  new ResizeObserver(() => {
    if (!boxOf(shown).width) return;
    if (!shown.seen) lookFirst(shown);
    else if (shown.fitted) fit(shown);
    else if (shown.cameNear) goNear(shown, shown.wanted);
    else look(shown);
    shown.seen = true;
  }).observe(svg);
  listenToPointers(shown);
  return shown;
};

/** The box of the drawing on the screen, in pixels. */
const boxOf = ({ svg }) => svg.getBoundingClientRect();

/** The scale at which the whole drawing is seen. */
const wholeScale = (shown) => {
  const box = boxOf(shown);
  return Math.min(box.width / shown.width, box.height / shown.height) || 1;
};

/** Shows what `x`, `y` and `scale` say, kept within the drawing. */
const look = (shown) => {
  const box = boxOf(shown);
  if (!box.width) return;
  const least = wholeScale(shown);
  shown.scale = Math.min(Math.max(shown.scale, least), Math.max(4, least * 2));
  const [wide, high] = [box.width / shown.scale, box.height / shown.scale];
  const within = (start, seen, whole) =>
    seen >= whole ? (whole - seen) / 2 : Math.min(Math.max(start, 0), whole - seen);
  shown.x = within(shown.x, wide, shown.width);
  shown.y = within(shown.y, high, shown.height);
  shown.svg.setAttribute('viewBox', `${shown.x} ${shown.y} ${wide} ${high}`);
  shown.svg.style.setProperty('--scale', shown.scale);
  shown.figure.classList.toggle('far', shown.scale < 0.5);
  shown.figure.classList.toggle('near', shown.scale > least * 1.01);
  if (emphasis()) spaceNames(shown);
};

/**
 * Shows what one sees first: the whole drawing; of a very tall one its upper part; and on a screen so
 * narrow that no name could be read, a part of it around the station where most lines meet.
 */
const lookFirst = (shown) => {
  const box = boxOf(shown);
  if (!box.width || wholeScale(shown) >= 0.4) return fit(shown);
  if (box.width / shown.width >= 0.4) {
    Object.assign(shown, { fitted: false, scale: box.width / shown.width, x: 0, y: 0 });
    return look(shown);
  }
  const meeting = Array.from(shown.stations).reduce(
    (best, [id, place]) => {
      const lines = page.stations.get(id)?.line.length || 0;
      return lines > best.lines ? { lines, ...place } : best;
    },
    { lines: 0, x: shown.width / 2, y: shown.height / 2 },
  );
  shown.fitted = false;
  shown.scale = 0.8;
  shown.x = meeting.x - box.width / 2 / shown.scale;
  shown.y = meeting.y - box.height / 2 / shown.scale;
  return look(shown);
};

/** Shows the whole drawing, and keeps showing it when the window changes. */
const fit = (shown) => {
  cancelAnimationFrame(shown.gliding);
  Object.assign(shown, { fitted: true, cameNear: false });
  shown.scale = wholeScale(shown);
  look(shown);
};

/** Scales by a factor around a place of the window, so that the place stays where it is. */
const zoom = (shown, factor, place) => {
  const box = boxOf(shown);
  const { x, y } = place || { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const [left, top] = [(x - box.left) / shown.scale, (y - box.top) / shown.scale];
  const before = shown.scale;
  shown.scale *= factor;
  shown.scale = Math.min(Math.max(shown.scale, wholeScale(shown)), Math.max(4, before));
  shown.x += left - (x - box.left) / shown.scale;
  shown.y += top - (y - box.top) / shown.scale;
  shown.fitted = factor < 1 && shown.scale <= wholeScale(shown) * 1.001;
  look(shown);
};

/** Goes to a part of the drawing step by step, or at once where motion is unwelcome. */
const glide = (shown, target) => {
  const start = { x: shown.x, y: shown.y, scale: shown.scale };
  const began = performance.now();
  shown.fitted = false;
  cancelAnimationFrame(shown.gliding);
  const step = (now) => {
    const part = isStill() ? 1 : Math.min(1, (now - began) / 220);
    const eased = 1 - (1 - part) ** 3;
    ['x', 'y', 'scale'].forEach((key) => {
      shown[key] = start[key] + (target[key] - start[key]) * eased;
    });
    look(shown);
    if (part < 1) shown.gliding = requestAnimationFrame(step);
  };
  step(isStill() ? began : performance.now());
};

/** Goes to where a box of the drawing, in its units, is in the middle, at a scale. */
const goToBox = (shown, { left, right, top, bottom }, scale) => {
  const box = boxOf(shown);
  glide(shown, {
    scale,
    x: (left + right) / 2 - box.width / scale / 2,
    y: (top + bottom) / 2 - box.height / scale / 2,
  });
};

/** Brings a box of the drawing into sight, if it is not; scales down where it must, never up. */
const bringIntoSight = (shown, wanted) => {
  const box = boxOf(shown);
  if (!wanted || !box.width || shown.fitted) return;
  const isSeen = wanted.left >= shown.x && wanted.right <= shown.x + box.width / shown.scale
    && wanted.top >= shown.y && wanted.bottom <= shown.y + box.height / shown.scale;
  if (!isSeen) goToBox(shown, wanted, Math.min(shown.scale, scaleFor(shown, wanted)));
};

/** The scale at which a box of the drawing is seen whole. */
const scaleFor = (shown, { left, right, top, bottom }) => {
  const box = boxOf(shown);
  return Math.max(
    wholeScale(shown), Math.min(box.width / (right - left), box.height / (bottom - top)));
};

/** The scale at which the names in a box of the drawing can be read, or it is seen whole. */
const nearScale = (shown, wanted) => Math.min(scaleFor(shown, wanted), 1.1);

/** A box of the drawing with the signs of lines that stand out and that its sight would cut. */
const withWholeSigns = (shown, wanted) => {
  const { width, height } = boxOf(shown);
  const least = nearScale(shown, wanted) * 0.7;
  // A sign's own box is without the ends of its pill.
  const room = 20;
  const signs = all('g.code:not(.dim)', shown.svg).map(boxOfPart);
  const withSign = (around, sign) => {
    const scale = nearScale(shown, around);
    const [right, bottom] = [width / scale / 2, height / scale / 2];
    const across = Math.abs(sign.left + sign.right - around.left - around.right) / 2;
    const down = Math.abs(sign.top + sign.bottom - around.top - around.bottom) / 2;
    const wide = (sign.right - sign.left) / 2 + room;
    const high = (sign.bottom - sign.top) / 2 + room;
    const isMet = across - wide < right && down - high < bottom;
    const isWhole = across + wide < right && down + high < bottom;
    if (!isMet || isWhole) return around;
    const larger = {
      left: Math.min(around.left, sign.left - room),
      top: Math.min(around.top, sign.top - room),
      right: Math.max(around.right, sign.right + room),
      bottom: Math.max(around.bottom, sign.bottom + room),
    };
    return nearScale(shown, larger) < least ? around : larger;
  };
  // What one sign moves may cut another.
  return Array(4).fill(signs).flat().reduce(withSign, wanted);
};

/** Goes so near to a box of the drawing that its names can be read, or as shows it whole. */
const goNear = (shown, wanted) => {
  if (!wanted || !boxOf(shown).width) return;
  shown.cameNear ||= shown.fitted;
  shown.wanted = wanted;
  const whole = withWholeSigns(shown, wanted);
  const scale = nearScale(shown, whole);
  if (scale > wholeScale(shown) * 1.1) goToBox(shown, whole, scale);
  else bringIntoSight(shown, whole);
};

/** Shows the whole drawing again, if that was seen before something stood out. */
const stepBack = (shown) => {
  if (shown.cameNear) fit(shown);
};

/**
 * Dragging with the mouse moves the drawing, and so does one finger sideways; two fingers move and
 * scale it. One finger up or down, and the plain wheel, stay the page's own, so that nobody is
 * caught in the map; the wheel with Ctrl scales.
 */
const listenToPointers = (shown) => {
  const { svg } = shown;
  const pointers = new Map();
  const middle = () => {
    const places = Array.from(pointers.values());
    const sum = (key) => places.reduce((total, place) => total + place[key], 0) / places.length;
    const away = places.length > 1
      ? Math.hypot(places[0].x - places[1].x, places[0].y - places[1].y)
      : 0;
    return { x: sum('x'), y: sum('y'), away };
  };
  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    shown.dragged = 0;
  });
  svg.addEventListener('pointermove', (event) => {
    if (!pointers.has(event.pointerId)) return;
    const before = middle();
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const after = middle();
    shown.dragged += Math.hypot(after.x - before.x, after.y - before.y);
    if (shown.dragged < 4 && pointers.size === 1) return;
    if (pointers.size === 1) svg.setPointerCapture(event.pointerId);
    shown.x -= (after.x - before.x) / shown.scale;
    shown.y -= (after.y - before.y) / shown.scale;
    Object.assign(shown, { fitted: false, cameNear: false });
    if (before.away && after.away) zoom(shown, after.away / before.away, after);
    look(shown);
  });
  ['pointerup', 'pointercancel', 'pointerleave'].forEach((name) =>
    svg.addEventListener(name, (event) => {
      pointers.delete(event.pointerId);
      setTimeout(() => {
        if (!pointers.size) shown.dragged = 0;
      });
    }));
  svg.addEventListener('touchmove', (event) => {
    if (event.touches.length > 1) event.preventDefault();
  }, { passive: false });
  svg.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(shown, Math.exp(-event.deltaY / 300), { x: event.clientX, y: event.clientY });
  }, { passive: false });
};

/** Scales the shown drawing by a button, towards its middle. */
const zoomBy = (factor) => {
  const shown = view();
  shown.cameNear = false;
  const box = boxOf(shown);
  const scale = Math.min(Math.max(shown.scale * factor, wholeScale(shown)), 4);
  if (scale <= wholeScale(shown) * 1.001) return fit(shown);
  return glide(shown, {
    scale,
    x: shown.x + box.width / 2 / shown.scale - box.width / 2 / scale,
    y: shown.y + box.height / 2 / shown.scale - box.height / 2 / scale,
  });
};

doings['zoom-in'] = () => zoomBy(1.5);
doings['zoom-out'] = () => zoomBy(1 / 1.5);
doings.fit = () => fit(view());
