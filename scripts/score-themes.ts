import { readThemeLabels, scoreThemes } from '../src/evaluation/score-themes.ts';
import { readArguments } from './arguments.ts';
import { reportsFolder } from './folders.ts';
import { readFolder } from './read-folder.ts';

const usage = `npm run score:themes -- [--gold DIR] [--in DIR] [--verbose]

Holds the themes of sections against hand labels.

  --gold DIR   folder with themes.tsv: report, section id, themes (else tests/gold)
  --in DIR     folder that holds the labelled raw reports (REPORTS_DIR, else content/reports)
  --verbose    every section whose theme is another`;

const { values } = readArguments(usage, { gold: { type: 'string' }, in: { type: 'string' }, verbose: { type: 'boolean' } });

const { dataset } = await readFolder(values.in ?? reportsFolder());
const { right, unnamed, wrong, lost } = scoreThemes(readThemeLabels(values.gold ?? 'tests/gold'), dataset.reports);
if (values.verbose)
  for (const { label, section, got } of wrong)
    console.log(`${label.report}  ${section.title}\n    ${got}, label ${label.themes.join(' or ')}`);
const all = right + wrong.length;
console.log(
  `themes of ${all} sections: ${right} right (${all ? ((100 * right) / all).toFixed(1) : '–'} %), ${wrong.length - unnamed} wrong, ${unnamed} without one, ${lost.length} labels without a section`,
);
