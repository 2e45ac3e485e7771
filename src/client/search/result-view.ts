import { measureNames, roleNames } from '../../site/names.ts';
import type { PlaceRow } from '../../site/search/index-format.ts';
import { type IndicatorRow, placeName } from '../../site/search/match-names.ts';
import { element } from '../element.ts';
import type { Hit } from './engine.ts';

/** Read by words of the index, which may know others. */
const roles: Readonly<Record<string, string>> = roleNames;
const measures: Readonly<Record<string, string>> = measureNames;

/** Letters shown before and after a sentence that is short by itself. */
const longest = 220;

const escapeFragment = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/** Makes the browser mark the sentence itself, where it knows text fragments; the anchor works everywhere. */
function textFragment(sentence: string): string {
  const words = sentence.trim();
  return words.length <= 30 ? escapeFragment(words) : `${escapeFragment(words.slice(0, 12))},${escapeFragment(words.slice(-12))}`;
}

/** `target.gdp-growth` → 目标 地区生产总值增速. */
function factName(anchor: string, indicators: ReadonlyMap<string, IndicatorRow>): string {
  const [kind, subject = ''] = anchor.split('.');
  const cut = subject.lastIndexOf('-');
  const indicator = indicators.get(subject.slice(0, cut));
  const measure = subject.slice(cut + 1);
  return `${kind === 'target' ? '目标' : '结果'}：${indicator?.[1] ?? subject}${measure === 'level' ? '' : (measures[measure] ?? '')}`;
}

function markedSentence(hit: Hit): (Node | string)[] {
  const text = hit.paragraph[2];
  const [start, end] = hit.sentence;
  const first = hit.marks[0]?.[0] ?? start;
  // A very long sentence is shown around its first match.
  const from = end - start > longest ? Math.max(start, first - 60) : start;
  const to = end - start > longest ? Math.min(end, from + longest) : end;
  const pieces: (Node | string)[] = from > start ? ['……'] : [];
  let at = from;
  for (const [open, close] of hit.marks) {
    if (open < at || close > to) continue;
    pieces.push(text.slice(at, open), element('mark', {}, text.slice(open, close)));
    at = close;
  }
  pieces.push(text.slice(at, to));
  if (to < end) pieces.push('……');
  return pieces;
}

/** One result: where it stands, the sentence with the words marked, the facts in it. */
export function resultView(
  hit: Hit,
  base: string,
  places: readonly PlaceRow[],
  indicators: ReadonlyMap<string, IndicatorRow>,
): HTMLLIElement {
  const place = places[hit.place] as PlaceRow;
  const page = `${base}cities/${place[0]}/${hit.slug}/`;
  const sentence = hit.paragraph[2].slice(...hit.sentence);
  const term = hit.slug.includes('-term') ? '换届' : '';
  const item = element('li', { class: 'result' });
  item.append(
    element(
      'p',
      { class: 'result-where small muted' },
      element('a', { href: page }, `${placeName(place)}${hit.slug.slice(0, 4)}年${term}报告`),
      ` · ${roles[hit.paragraph[1]] ?? ''}`,
    ),
    element(
      'p',
      { class: 'result-text' },
      element('a', { href: `${page}#p.${hit.paragraph[0]}:~:text=${textFragment(sentence)}` }, ...markedSentence(hit)),
    ),
  );
  if (hit.facts.length > 0) {
    const facts = element('p', { class: 'result-facts small' });
    for (const [, , anchor] of hit.facts.slice(0, 6)) {
      facts.append(
        element('a', { href: `${page}#${anchor}`, class: anchor.startsWith('target.') ? 'target' : '' }, factName(anchor, indicators)),
        ' ',
      );
    }
    item.append(facts);
  }
  return item;
}
