import { indicatorById } from '../../src/indicators/index.ts';
import type { Dataset } from '../../src/pipeline/build-dataset.ts';
import type { Fact, TargetPromise } from '../../src/schema/index.ts';
import { oneLine } from '../inspect/one-line.ts';
import { sentenceAround } from '../inspect/sentence-around.ts';

/** Characters shown on either side of a quote. */
const context = 70;
const mostNamed = 6;

/** Prints promises with the sentences they rest on, so that a reader can tell whether each is right. */
export class PromiseTeller {
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #dataset: Dataset;

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
    this.#facts = new Map(dataset.facts.map((fact) => [fact.id, fact]));
  }

  /** One promise in lines: what it came to, then each fact it names with its sentence. */
  lines(promise: TargetPromise): string[] {
    const { verdict, margin, marginUnit, reason, notes, derived } = promise;
    const target = this.#facts.get(promise.target);
    const came = [verdict, margin === null ? '' : `${margin > 0 ? '+' : ''}${margin} ${marginUnit}`, reason ?? '', ...notes];
    return [
      `${promise.target}  →  ${came.filter(Boolean).join(' · ')}`,
      ...this.#line('target', promise.target),
      ...this.#line('baseline', promise.baseline),
      ...this.#line('outcome', promise.outcome),
      ...this.#line('yardstick', promise.yardstick),
      ...(derived
        ? [`  derived    ${derived.value} ${derived.unit} (${derived.how})`, ...derived.from.flatMap((id) => this.#line('from', id))]
        : []),
      ...(promise.resolved
        ? [
            `  resolved   ${promise.resolved.op} ${promise.resolved.value} ${promise.resolved.unit} (by ${promise.resolved.by})`,
            ...this.#line('from', promise.resolved.from),
          ]
        : []),
      ...promise.near.flatMap((id) => this.#line('near', id)),
      ...(promise.outcome === null && target ? this.#named(target) : []),
    ];
  }

  #line(role: string, id: string | null): string[] {
    const fact = id === null ? undefined : this.#facts.get(id);
    if (!fact) return [];
    const { value, unit, op, measure, kind, year, scope, force, relative, evidence, flags } = fact;
    const figure = relative ? relative.text : `${op} ${JSON.stringify(value)} ${unit}`;
    const about = [kind, fact.indicator, measure, year ?? JSON.stringify(fact.period), scope && `scope ${scope}`, force, figure, ...flags];
    const text = this.#dataset.texts.get(fact.report) ?? '';
    return [
      `  ${role.padEnd(10)} ${about.filter(Boolean).join(' ')}`,
      `             ${oneLine(sentenceAround(text, evidence.start, evidence.end, context), 300)}`,
    ];
  }

  /** Where the next report bears a name of the indicator though nothing of it was matched. */
  #named({ place, year, indicator }: Fact): string[] {
    if (year === null) return [];
    const next = this.#dataset.reports.filter((report) => report.place.id === place && report.year === year + 1);
    const { names } = indicatorById(indicator);
    return next.flatMap(({ id, sections }) => {
      const text = this.#dataset.texts.get(id) ?? '';
      const roleAt = (at: number): string => sections.findLast(({ start, end }) => start <= at && at < end)?.role ?? '?';
      const found = [...new Set(names.flatMap((name) => placesOf(name, text)))];
      const apart = found.sort((a, b) => a - b).filter((at, index) => index === 0 || at - (found[index - 1] as number) > 12);
      return apart
        .slice(0, mostNamed)
        .map((at) => `  named      ${roleAt(at).padEnd(8)} ${oneLine(sentenceAround(text, at, at + 2, context / 2), 160)}`);
    });
  }
}

function placesOf(name: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) found.push(at);
  return found;
}
