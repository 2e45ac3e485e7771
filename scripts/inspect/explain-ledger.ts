import type { LedgerAction, LedgerSegment } from '../../src/schema/index.ts';
import { formatTable } from '../format-table.ts';
import { heading } from './heading.ts';
import { oneLine } from './one-line.ts';

const examplesShown = 3;

/** What became of a source's decoded text: characters by action, then each rule with its first examples. */
export function explainLedger(ledger: readonly LedgerSegment[], raw: string): string {
  const lengthOf = (segments: readonly LedgerSegment[]): number => segments.reduce((sum, { start, end }) => sum + end - start, 0);
  const byAction = Map.groupBy(ledger, ({ action }) => action);
  const sums = [...byAction].map(([action, segments]) => `${lengthOf(segments)} ${action}`);
  const lines = [heading('Text'), `${raw.length} characters: ${sums.join(', ')}`];
  for (const action of ['dropped', 'repaired', 'converted'] as const) {
    const segments = byAction.get(action);
    if (!segments) continue;
    const rules = [...Map.groupBy(segments, ({ rule }) => rule)].sort((a, b) => lengthOf(b[1]) - lengthOf(a[1]));
    const rows = rules.map(([rule, of]) => [rule, String(of.length), String(lengthOf(of)), examplesOf(action, of, raw)]);
    lines.push('', heading(action[0]?.toUpperCase() + action.slice(1)), formatTable(['rule', 'times', 'characters', 'such as'], rows));
  }
  return lines.join('\n');
}

const examplesOf = (action: LedgerAction, segments: readonly LedgerSegment[], raw: string): string =>
  segments
    .filter(({ start, end, after }) => raw.slice(start, end).trim() !== '' || after !== '')
    .slice(0, examplesShown)
    .map(({ start, end, after }) => {
      const before = oneLine(raw.slice(start, end), 24);
      return action === 'dropped' ? before : `${before} → ${oneLine(after, 24)}`;
    })
    .join(' | ');
