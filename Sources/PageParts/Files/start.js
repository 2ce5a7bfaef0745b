'use strict';
// The page begins: the controls come, the drawings become operable, and the engine wakes.

document.documentElement.classList.add('scripted');
readTwin();
placeChrome();
startMaps();
markControls();
paint();
wakeEngine();
engine.ready.then(() => {
  makeCellsOperable(one('#twin'));
  followAddress();
}, followAddress);
