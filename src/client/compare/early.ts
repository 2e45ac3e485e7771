import { isCut, loadFacts } from './load-facts.ts';
import { wholeState } from './state.ts';

// Asks for the figures while the page's larger script is still on its way; what fails here is told there.
const asked = wholeState(location.search);
if (asked?.indicators.every(isCut)) loadFacts(asked.indicators, asked.places).catch(() => undefined);
