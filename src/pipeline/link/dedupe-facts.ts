import { indicatorById } from '../../indicators/index.ts';
import type { Problem, Section } from '../../schema/index.ts';
import type { DraftFact, DraftQuantity, ReadReport } from '../stages.ts';
import { textHash } from '../structure/text-hash.ts';
import { addressOf, kindOf } from './fact-identity.ts';
import { contradicts, sameValue } from './same-value.ts';

/** A fact of one source with the address it has within its report. */
export interface AddressedFact {
  readonly address: string;
  /** The address before a quote hash told it from another: what it is about. */
  readonly about: string;
  readonly fact: DraftFact;
}

export interface AddressedFacts {
  readonly facts: readonly AddressedFact[];
  /** Numbers of sentences that repeat a fact: every number stays accounted for. */
  readonly repeats: readonly DraftQuantity[];
  readonly problems: readonly Problem[];
}

const CONFIDENCE = { high: 0, medium: 1, low: 2 } as const;
/** Where a target or a result is stated in full rather than mentioned, by section role. */
const HOME: Readonly<Record<'actual' | 'target', readonly string[]>> = { target: ['targets', 'plan'], actual: ['review', 'opening'] };

/** Of a result the figure itself comes before a bound, of a target its wording counts. */
const isBound = ({ kind, op }: DraftFact): boolean => kind !== 'target' && op !== 'eq';

/** The statement to trust first: a number, in its own section, read with confidence, exact, final; then the earliest. */
function inOrderOfTrust(facts: readonly DraftFact[], sections: readonly Section[]): DraftFact[] {
  const roles = new Map(sections.map(({ id, role }) => [id, role]));
  const homeRank = (fact: DraftFact): number => {
    const rank = HOME[kindOf(fact.kind)].indexOf(roles.get(fact.evidence.section) ?? '');
    return rank < 0 ? HOME.target.length : rank;
  };
  return [...facts].sort(
    (a, b) =>
      Number(a.value === null) - Number(b.value === null) ||
      homeRank(a) - homeRank(b) ||
      CONFIDENCE[a.confidence] - CONFIDENCE[b.confidence] ||
      Number(isBound(a)) - Number(isBound(b)) ||
      Number(a.kind === 'estimate') - Number(b.kind === 'estimate') ||
      a.evidence.start - b.evidence.start ||
      a.evidence.end - b.evidence.end,
  );
}

/**
 * The facts of one source, each once: repeats of the same value fall together, the sentence that states it best leads.
 * Different values under one address are all kept; the best keeps the address, the others bear a hash of their quote.
 */
export function dedupeFacts({ report, extraction }: ReadReport): AddressedFacts {
  const facts: AddressedFact[] = [];
  const repeats: DraftQuantity[] = [];
  const problems: Problem[] = [];
  for (const [about, alike] of Map.groupBy(inOrderOfTrust(extraction.facts, report.sections), (fact) => addressOf(fact, report.year))) {
    const distinct: DraftFact[] = [];
    for (const fact of alike) {
      if (distinct.some((kept) => sameValue(kept, fact))) repeats.push(...quantityOf(fact));
      else distinct.push(fact);
    }
    const taken = new Set<string>();
    for (const [index, fact] of distinct.entries()) {
      const disputed = distinct.some((other) => other !== fact && contradicts(other, fact));
      let address = index === 0 ? about : `${about}.${textHash(fact.quote)}`;
      // Two values in one quote: 由5%提高到6%, read as one thing.
      while (taken.has(address)) address = `${about}.${textHash(`${fact.quote} ${address}`)}`;
      taken.add(address);
      facts.push({
        address,
        about,
        fact: disputed && !fact.flags.includes('contradicted') ? { ...fact, flags: [...fact.flags, 'contradicted'] } : fact,
      });
      if (index > 0) problems.push(sharedIdentity(report, about, distinct[0] as DraftFact, fact, disputed));
    }
  }
  return { facts, repeats, problems };
}

/** A fact's number as a plain quantity; none when it states no number. */
export function quantityOf({ indicator, value, unit, op, evidence }: DraftFact): DraftQuantity[] {
  if (value === null) return [];
  return [{ subject: indicatorById(indicator).name, value, unit, op, section: evidence.section, start: evidence.start, end: evidence.end }];
}

function sharedIdentity(report: ReadReport['report'], about: string, first: DraftFact, second: DraftFact, disputed: boolean): Problem {
  const { start, end } = report.canonical.sourceRange(second.evidence.start, second.evidence.end);
  return {
    file: report.source.file,
    severity: disputed ? 'warning' : 'info',
    rule: disputed ? 'contradicted-fact' : 'shared-identity',
    message: `Unexpected second statement of ${about}: “${second.quote}” beside “${first.quote}”`,
    hint: disputed
      ? 'Both are kept and flagged. Read the two sentences: the report contradicts itself, or one of them speaks of something else.'
      : 'Both are kept; the second bears a hash of its quote in its id.',
    start,
    end,
  };
}
