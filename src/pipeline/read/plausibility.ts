/** The commonest characters of Chinese prose that simplified and traditional texts share, then those only one of them has. */
const SHARED =
  '的一是在不了有和人中大上国國我以要他用地于於出就分成可主年同工也能下子而方后多定行所民得部度家心三小五水化高自二理起小物前新量都两机機当使点從从业業本去把性好应應开開它合还因由其些然';
const SIMPLIFIED = '这为时来们个到说产动对会发经过进关实现设发务农区统济规环质体强业创业长门问间员无义书东车马';
const TRADITIONAL = '這為時來們個說產動對會發經過進關實現設務農區統濟規環質體強業創長門問間員無義書東車馬與學區務應';
const PUNCTUATION = '，。、；：“”（）《》！？　—…·';

const EXPECTED = new Uint8Array(0x10000);
for (const char of SHARED + SIMPLIFIED + TRADITIONAL + PUNCTUATION) EXPECTED[char.charCodeAt(0)] = 1;

/**
 * How much a text looks like Chinese prose, per character beyond ASCII: about 0.3 for prose, near or below 0 for bytes
 * read in the wrong charset. Looks at the first `sample` UTF-16 units.
 */
export const plausibility = (text: string, sample = 20_000): number => {
  let expected = 0;
  let odd = 0;
  let total = 0;
  const end = Math.min(text.length, sample);
  for (let i = 0; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0 || (code < 0x20 && code !== 9 && code !== 10 && code !== 13)) {
      odd += 1;
      total += 1;
    }
    if (code < 0x80) continue;
    total += 1;
    if (EXPECTED[code] === 1) expected += 1;
    else if (code === 0xfffd || (code >= 0xd800 && code < 0xf900) || (code >= 0x80 && code < 0x2000) || (code >= 0x3400 && code < 0x4e00))
      odd += 1;
  }
  return total === 0 ? 0 : (expected - 2 * odd) / total;
};
