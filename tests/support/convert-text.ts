import { convert } from '../../src/pipeline/convert/index.ts';
import { Tracked } from '../../src/text/tracked.ts';

/** A text through the stage of conversion alone, as if a plain file had held it. */
export const convertText = (text: string): Tracked =>
  convert({
    file: 'a.txt',
    sha256: '',
    charset: 'utf-8',
    evidence: '',
    text,
    findings: [],
    tracked: Tracked.of(text),
    profile: 'plain',
    page: { title: null, url: null, postedAt: null },
  }).tracked;
