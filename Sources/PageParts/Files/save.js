'use strict';
// Taking things along: the map as a file, an answer as text or on paper.

/** A name for files: the map's, in letters that every file system takes. */
const fileName = () =>
  document.title.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
    .replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || 'linjasto';

/** Saves what was made here as a file. */
const saveAs = (name, blob) => {
  const address = URL.createObjectURL(blob);
  const link = make('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
  say(words('saved', name));
};

/** The classes by which the script shows what is chosen. */
const shownBy = [
  'dim', 'half', 'on', 'current', 'chosen', 'under', 'crowded', 'tint-stroke', 'tint-fill',
];

/** The shown drawing as on the sheet: whole, in one language, with nothing of the script's. */
const drawingAlone = () => {
  const { svg, width, height } = view();
  const copy = svg.cloneNode(true);
  all('.hit, .ring', copy).forEach((added) => added.remove());
  all('g[lang]', copy).filter((part) => !isSpoken(part)).forEach((part) => part.remove());
  all('[class]', copy).forEach((part) => part.classList.remove(...shownBy));
  all('[style]', copy).forEach((part) => part.removeAttribute('style'));
  all('[role="button"]', copy).forEach((station) => {
    station.removeAttribute('tabindex');
    station.setAttribute('role', 'img');
  });
  const rides = one('g.rides', copy);
  if (rides) dimForFile(copy);
  Object.entries({
    xmlns: svgName, viewBox: `0 0 ${width} ${height}`, width, height, lang: page.language,
  }).forEach(([name, value]) => copy.setAttribute(name, value));
  copy.removeAttribute('style');
  copy.removeAttribute('preserveAspectRatio');
  copy.prepend(draw('rect', { width, height, fill: '#ffffff' }));
  return { text: new XMLSerializer().serializeToString(copy), width, height };
};

/** Dims a lit drawing by attributes, since a file has no style sheet. */
const dimForFile = (copy) => {
  const chosen = emphasis();
  const dim = (part) => part.setAttribute('opacity', '0.2');
  all('g.line, g.code, g.end', copy)
    .filter(({ dataset }) => !chosen.lines.has(dataset.line || dataset.code)).forEach(dim);
  all('g.station, g.label', copy)
    .filter(({ dataset }) => !chosen.stations.has(dataset.station || dataset.label)).forEach(dim);
  all('g.step', copy).forEach((sign) => {
    one('circle', sign).setAttribute('fill', '#1a2432');
    const number = one('text', sign);
    Object.entries({ fill: '#ffffff', 'font-size': '10.5', 'font-weight': 'bold' }).forEach(
      ([name, value]) => number.setAttribute(name, value));
  });
};

doings['save-svg'] = () => {
  const { text } = drawingAlone();
  saveAs(`${fileName()}.svg`, new Blob([text], { type: 'image/svg+xml' }));
};

doings['save-png'] = () => {
  const { text, width, height } = drawingAlone();
  const scale = Math.min(3, 8000 / Math.max(width, height));
  const picture = new Image();
  picture.onload = () => {
    const canvas = make('canvas');
    Object.assign(canvas, { width: Math.round(width * scale), height: Math.round(height * scale) });
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) =>
      (blob ? saveAs(`${fileName()}.png`, blob) : say(words('failed'))), 'image/png');
  };
  picture.onerror = () => say(words('failed'));
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
};

/** Copies a text; where the clipboard is closed to scripts, by way of a selected field. */
const copyText = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = make('textarea', { class: 'away', 'aria-hidden': 'true' });
    field.value = text;
    document.body.append(field);
    field.select();
    const isCopied = document.execCommand('copy');
    field.remove();
    return isCopied;
  }
};

doings.copy = async (control) => {
  const isOfGaps = control.closest('.panel')?.dataset.panel === 'gaps';
  const text = (isOfGaps ? gaps.answer : route.answer)?.text;
  const isCopied = text && await copyText(text);
  focusOn(control);
  say(words(isCopied ? 'copied' : 'failed'));
};

doings.print = () => window.print();

doings['print-answer'] = () => {
  document.documentElement.classList.add('answer-only');
  window.print();
};

/** On paper the drawing is whole, and every part of the text is there; beside an answer, its part. */
window.addEventListener('beforeprint', () => {
  const isOfAnswer = document.documentElement.classList.contains('answer-only');
  views.forEach((shown) => {
    const { svg, width, height } = shown;
    const part = isOfAnswer && emphasis() && boxAround(shown, [...emphasis().stations]);
    const { left, top, right, bottom } = part || { left: 0, top: 0, right: width, bottom: height };
    svg.setAttribute('viewBox', `${left} ${top} ${right - left} ${bottom - top}`);
    if (part) svg.style.setProperty('--scale', Math.min(640 / (right - left), 340 / (bottom - top)));
  });
});

window.addEventListener('afterprint', () => {
  document.documentElement.classList.remove('answer-only');
  views.forEach(look);
});
