import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js/t2cn';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/*
 * The floor: what any converter must do with the same texts, opencc-js of each decoded raw text and remark-parse of each
 * canonical one. `node floor.ts DATASET` prints the processor time of both, in milliseconds a report.
 */
const [, , dataset = '.data'] = process.argv;
const convert = Converter({ from: 't', to: 'cn' });
const parser = unified().use(remarkParse);
const texts = (folder: string): string[] => readdirSync(join(dataset, folder)).map((name) => join(dataset, folder, name));

const before = process.cpuUsage();
for (const file of texts('raw')) convert(readFileSync(file, 'utf8'));
const reports = texts('reports');
for (const file of reports) parser.parse(readFileSync(file, 'utf8'));
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000 / reports.length);
