import type { Random } from './random.ts';
import { counters, ends, fields, manners, places, results, things, verbs, works } from './vocabulary.ts';

type Clause = (random: Random) => string;

/** 扎实推进园区承载示范工程 */
const deed: Clause = (random) => `${random.pick(manners)}${random.pick(verbs)}${random.pick(fields)}${random.pick(things)}`;

/** One sentence in three holds a number, as in real reports. */
const clauses: readonly Clause[] = [
  ...Array<Clause>(9).fill(deed),
  (random) => `${random.pick(fields)}${random.pick(results)}`,
  (random) => `${random.pick(places)}${random.pick(works)}建成投用`,
  (random) => `${random.pick(verbs)}${random.pick(fields)}、${random.pick(fields)}`,
  (random) => `以${random.pick(fields)}为抓手${random.pick(verbs)}${random.pick(things)}`,
  (random) => `${random.pick(works)}、${random.pick(works)}等工程有序实施`,
  (random) => `完成${random.whole(2, 960)}${random.pick(counters)}`,
  (random) => `${random.pick(things)}覆盖${random.whole(3, 98)}%以上的${random.pick(places)}`,
  (random) => `坚持把${random.pick(fields)}摆在突出位置`,
  (random) => `推动${random.pick(places)}${random.pick(things)}提档升级`,
];

/** One sentence of three to six clauses. */
export function sentence(random: Random): string {
  const parts = Array.from({ length: random.whole(3, 6) }, () => random.pick(clauses)(random));
  if (random.chance(0.15)) parts.push(random.pick(ends));
  return `${parts.join(random.chance(0.2) ? '；' : '，')}。`;
}

/** A paragraph of at least `length` UTF-16 units. */
export function paragraph(random: Random, length: number): string {
  let text = '';
  while (text.length < length) text += sentence(random);
  return text;
}
