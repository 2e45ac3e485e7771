import { isExplanation, isNoise, isPageEnd } from '../pipeline/clean/chrome.ts';
import { beginsWithHead } from '../pipeline/clean/find-body.ts';
import { OPENING_SENTENCE } from '../pipeline/report-cues.ts';
import type { Profile } from './profile.ts';

/** Lines a report's head may have: title, session, speaker, address. */
const HEAD_LINES = 10;
const BYLINE = /^(?:来源|稿源|出处)[：:].{1,30}$/u;
const ANNEX_LIST = /^(?:\d{1,2}[.．、])?附件\d{0,2}[：:].{1,40}\.(?:doc|docx|pdf|xls|xlsx|wps)$|^附件[：:]$/iu;

/** A text file that is the report and nothing else: a short head, the opening sentence, and no line of any page's chrome. */
export const plain: Profile = {
  id: 'plain',
  description: 'The report alone, as a text file',
  signs: [],
  accepts: ({ lines }) => {
    const opening = lines.slice(0, HEAD_LINES).findIndex(({ cue }) => OPENING_SENTENCE.test(cue.slice(0, 400)));
    if (opening < 0 || lines.slice(0, opening).some(({ cue }) => cue.length > 120)) return false;
    if (!beginsWithHead(lines.filter(({ cue }) => !BYLINE.test(cue)))) return false;
    return !lines.some(({ cue }) => (isPageEnd(cue) || isNoise(cue) || isExplanation(cue)) && !BYLINE.test(cue) && !ANNEX_LIST.test(cue));
  },
  noise: [
    { rule: 'byline', line: BYLINE },
    { rule: 'page-number', line: /^(?:[-—–－]+\d{1,3}[-—–－]+|第\d{1,3}页(?:[,，/]?共\d{1,3}页)?)$/u },
    { rule: 'annex-list', line: ANNEX_LIST },
  ],
};
