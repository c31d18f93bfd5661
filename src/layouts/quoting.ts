/** Fetches the bar that quotes sentences when one is first pointed at, focused or tapped. Selecting begins by one of these. */
import { tools } from 'virtual:on-demand';
import { pageKeys } from '../client/page-keys.ts';
import { runOnDemand } from './run-on-demand.ts';

let asked = false;
/** What the bar is to answer once it is there: a tap, say, which begins by pointing. */
let latest: Event;

async function ask(event: Event) {
  if (!pageKeys.sentenceOf(event.target as Element)) return;
  latest = event;
  if (asked) return;
  asked = true;
  // Pointing asks once, or one who is offline would ask with every move.
  document.removeEventListener('pointerover', ask);
  asked = await runOnDemand(tools, 'startQuoting', pageKeys, () => latest);
}

for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, ask);
