import type { Op } from '../schema/index.ts';
import type { Plan } from './plan.ts';

/** A chart ready to be drawn. `kind` and `data` say all it depends on, so that equal drawings are drawn once. */
export interface Drawing {
  readonly kind: string;
  readonly data: unknown;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly plan: () => Plan;
}

/** A stated value as charts draw it; one that only compares (`relative`) bears the number it comes to and is drawn hollow. */
export interface ChartValue {
  readonly value: number | readonly [number, number];
  readonly op: Op;
  /** 预计: drawn hollow. */
  readonly estimate: boolean;
  readonly target: boolean;
  /** 力争: drawn dashed. */
  readonly dashed?: boolean;
  /** As written beside the mark: `7.5%左右`. */
  readonly text: string;
  /** Where its sentence stands, for drawings whose words can be links. */
  readonly href?: string;
}

/** Widths a chart is drawn at: for a full column, and for a narrow screen. */
export const chartWidths = { wide: 680, narrow: 328 } as const;

export const low = ({ value }: Pick<ChartValue, 'value'>): number => (typeof value === 'number' ? value : value[0]);
export const high = ({ value }: Pick<ChartValue, 'value'>): number => (typeof value === 'number' ? value : value[1]);
export const middle = (value: Pick<ChartValue, 'value'>): number => (low(value) + high(value)) / 2;

/** Width of a text in CSS pixels at a size, counting Chinese letters whole and others two thirds. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? size : size * 0.64), 0);
