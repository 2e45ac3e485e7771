import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Drawing } from './drawing.ts';
import { plainOption } from './plain-option.ts';
import type { Plan } from './plan.ts';
import { toThemedSvg } from './themed-svg.ts';

use([CustomChart, GridComponent, SVGRenderer]);

const folder = '.cache/charts';

/** Hash of this folder's code: what an older version drew is not reused. */
function codeHash(): string {
  const source = join(process.cwd(), 'src/charts');
  const hash = createHash('sha256');
  if (existsSync(source)) for (const file of readdirSync(source).sort()) hash.update(readFileSync(join(source, file)));
  return hash.digest('hex');
}

let look: string | undefined;

/** Draws a plan as SVG of the given size in CSS pixels. */
export function drawSvg(plan: Plan, width: number, height: number, label: string): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ animation: false, ...plainOption(plan) });
    return toThemedSvg(chart.renderToSVGString(), label);
  } finally {
    // An instance left alone keeps the process alive.
    chart.dispose();
  }
}

/** The same, kept on disk under the hash of data and size, so that a rebuild draws only what changed. */
export function renderChart({ kind, data, width, height, plan }: Drawing, label: string): string {
  look ??= codeHash();
  const key = createHash('sha256')
    .update(JSON.stringify([look, kind, data, width, height, label]))
    .digest('hex')
    .slice(0, 32);
  const file = join(folder, `${key}.svg`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const svg = drawSvg(plan(), width, height, label);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, svg);
  return svg;
}
