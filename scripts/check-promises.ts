import type { TargetPromise } from '../src/schema/index.ts';
import { readArguments, refuse } from './arguments.ts';
import { PromiseTeller } from './promises/describe-promise.ts';
import { readFolder } from './read-folder.ts';

const usage = `npm run check:promises -- DIR [--verdict NAME]

Every target of a folder of raw reports that a next report of its place could answer: what became of it, and the sentences
that say so. Under a target without outcome stand the places where the next report names its indicator.

  --verdict NAME   those of one verdict or reason alone: met, missed, outcome-not-stated, other-measure, …`;

const { values, positionals } = readArguments(usage, { verdict: { type: 'string' } }, true);
const [folder, ...others] = positionals;
if (!folder || others.length > 0) refuse('Expected one DIR.', usage);

const { dataset } = await readFolder(folder);
const unanswered = ({ verdict }: TargetPromise): boolean => verdict === 'no-next-report';
const answered = dataset.promises.filter((promise) => !unanswered(promise) && promise.reason !== 'several-years');
const asked = answered.filter(({ verdict, reason }) => !values.verdict || verdict === values.verdict || reason === values.verdict);
const teller = new PromiseTeller(dataset);
for (const [index, promise] of asked.entries()) console.log(`${index + 1}  ${teller.lines(promise).join('\n')}\n`);

const counts = Map.groupBy(answered, ({ verdict, reason }) => (reason ? `${verdict} (${reason})` : verdict));
for (const [name, own] of [...counts].sort(([, a], [, b]) => b.length - a.length))
  console.log(`${String(own.length).padStart(5)}  ${name}`);
const matched = answered.filter(({ margin }) => margin !== null).length;
console.log(`${dataset.promises.length} targets, ${answered.length} of one year with a next report, ${matched} compared.`);
