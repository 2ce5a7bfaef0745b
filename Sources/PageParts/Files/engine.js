'use strict';
// The engine: the command's own core as WebAssembly, packed inside this file. It is asked through
// doors; every question and answer is a JSON text in UTF-8.

const engine = { module: null, feed: '', doors: null, ready: null };

/** The packed bytes that the page carries under an id. */
const carried = (id) => bytesOf(document.getElementById(id).textContent.trim());

/** The text that the page carries packed under an id. */
const carriedText = (id) => new TextDecoder().decode(unpack(carried(id)));

/** The module that the page carries, unpacked and compiled; null where there is none. */
const compileEngine = async () => {
  if (!document.getElementById('engine') || typeof WebAssembly === 'undefined') return null;
  await new Promise((resume) => setTimeout(resume)); // The page is shown first.
  return WebAssembly.compile(unpack(carried('engine')));
};

/** Asks a door of the instance at hand. A trap leaves the instance unusable, and is thrown. */
const callDoor = (door, text) => {
  const { doors } = engine;
  const bytes = new TextEncoder().encode(text);
  const place = doors.allocate(bytes.length);
  new Uint8Array(doors.memory.buffer, place, bytes.length).set(bytes);
  const status = doors[door](place, bytes.length);
  doors.release(place);
  const answer = new Uint8Array(doors.memory.buffer, doors.answer(), doors.answer_count());
  return { status, text: new TextDecoder().decode(answer) };
};

/** Makes an instance and gives it the maps. Its one import is a clock, which bounds searches. */
const startEngine = async () => {
  const clock = { now: () => performance.now() };
  engine.doors = (await WebAssembly.instantiate(engine.module, { page: clock })).exports;
  const loaded = callDoor('load', engine.feed);
  if (loaded.status !== 0) throw new Error(problemIn(loaded.text));
};

/** The words of a problem: a door that refuses gives `{"problem": …, "plain": …}`. */
const problemIn = (text) => {
  try {
    const { problem, plain } = JSON.parse(text);
    return plain || problem || text;
  } catch {
    return text;
  }
};

/** The day on this machine's calendar, as yyyy-mm-dd. */
const today = () => {
  const day = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
};

/**
 * Asks a door a question and gives its answer. A refusal is thrown in words. After a trap the
 * engine is made anew, with the maps, and the trap is told in words too.
 */
const ask = async (door, question = {}) => {
  await engine.ready;
  const text = JSON.stringify({ lang: page.language, today: today(), ...question });
  let answer;
  try {
    answer = callDoor(door, text);
  } catch {
    await startEngine();
    throw new Error(words('stopped'));
  }
  if (answer.status !== 0) throw new Error(problemIn(answer.text));
  return JSON.parse(answer.text);
};

/**
 * Asks while a place of the page says that it works, and puts what is answered or wrong there. The
 * focus goes to the answer, unless it is one that was there before, in another language. What an
 * answer needs beside its own words is put there by `dress`.
 */
const askInto = async (place, door, question, { isAgain = false, dress } = {}) => {
  place.setAttribute('aria-busy', 'true');
  say(words('working'));
  await new Promise((resume) => requestAnimationFrame(() => setTimeout(resume)));
  try {
    const answer = await ask(door, question);
    put(place, answer.html);
    dress?.(answer);
    say('');
    return answer;
  } catch (problem) {
    place.replaceChildren(make('p', { class: 'problem' }, problem.message));
    say('');
    return null;
  } finally {
    place.removeAttribute('aria-busy');
    place.hidden = false;
    if (!isAgain) {
      focusOn(one('h2, h3, h4, .problem', place) || place, { preventScroll: true });
      place.scrollIntoView({ block: isOnScreen(place) ? 'nearest' : 'start' });
    }
  }
};

/** Unpacks and starts the engine once the page can be seen; then the page shows what needs it. */
const wakeEngine = () => {
  engine.ready = (async () => {
    engine.module = await compileEngine();
    if (!engine.module) throw new Error('no engine');
    engine.feed = carriedText('feed');
    await startEngine();
    document.documentElement.classList.add('asking');
  })();
  engine.ready.catch(() => document.documentElement.classList.add('silent'));
};
