import { describe, expect, test } from 'vitest';
import { isParsable } from '../../../src/pipeline/clean/is-parsable.ts';
import { stripTags } from '../../../src/pipeline/clean/strip-tags.ts';
import { Tracked } from '../../../src/text/tracked.ts';

const stripped = (html: string): string => Tracked.of(html).edit(stripTags(html)).text;

describe('a page that no tree can be made of', () => {
  test.each([
    ['too deep', '<div>'.repeat(5000)],
    ['too many elements', '<br>'.repeat(70_000)],
    ['formatting that every block opens again', Array.from({ length: 200 }, (_, n) => `<font size=${n}>`).join('') + '<p>字'.repeat(400)],
    ['a tag of too many attributes', `<p ${Array.from({ length: 2000 }, (_, n) => `a${n}=1`).join(' ')}>`],
    ['too many attributes behind a quoted >', `<p a=">" ${Array.from({ length: 2000 }, (_, n) => `a${n}`).join(' ')}>`],
    ['too long', '字'.repeat(1_000_001)],
  ])('%s', (_, html) => expect(isParsable(html)).toBe(false));

  test.each([
    ['paragraphs that are never closed', '<p>字'.repeat(2000)],
    ['a table', `<table>${'<tr><td>1<td>2'.repeat(2000)}</table>`],
    ['one tag that is never closed, again and again', '<font color=red>字<br>'.repeat(300)],
    ['a picture inlined', `<img src="data:image/png;base64,${'ab/c='.repeat(10_000)}">`],
  ])('but not %s', (_, html) => expect(isParsable(html)).toBe(true));
});

test('its tags go, its blocks end lines, its scripts and comments go with what they hold', () => {
  expect(stripped('<div>一<b>二</b></div><p>三<script>alert("<p>")</script>四<!-- 五 --> 1 < 2 <style>p{}</style>六')).toBe(
    '\n一二\n三四 1 < 2 六',
  );
  expect(stripped('<script>一<p>二')).toBe('一\n二');
  expect(stripped('<p')).toBe('\n');
});

test.each(['<!--', '<script>', '<style', '<a href="', '<b>', '<', '<!-->'])('%s again and again takes no time', (part) => {
  const html = part.repeat(1_000_000 / part.length);
  const started = performance.now();
  isParsable(html);
  stripTags(html);
  expect(performance.now() - started).toBeLessThan(4000);
});
