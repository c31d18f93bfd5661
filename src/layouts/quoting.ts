/** Fetches the bar that quotes sentences when one is first pointed at, focused, tapped or selected. */
import { pageKeys } from '../client/page-keys.ts';
import { runOnDemand } from './run-on-demand.ts';

let asked = false;

async function ask(event: Event) {
  const at = event.type === 'selectionchange' ? getSelection()?.anchorNode?.parentElement : event.target;
  if (asked || !(at instanceof Element && pageKeys.sentenceOf(at))) return;
  asked = true;
  // Pointing asks once, or one who is offline would ask with every move.
  document.removeEventListener('pointerover', ask);
  asked = await runOnDemand('startQuoting', pageKeys, event);
}

for (const type of ['pointerover', 'focusin', 'click', 'selectionchange']) {
  document.addEventListener(type, ask);
}
