import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type CommandFigures, measureCommand } from './measure-command.ts';

/** What a plain generator costs: a page for each report's canonical text, no figure, no index, no search. */
export interface YardstickFigures {
  readonly name: string;
  readonly reports: number;
  /** Null for a generator that cannot be had here. */
  readonly seconds: number | null;
  readonly cpuSeconds: number | null;
  readonly peakMiB: number | null;
}

const eleventyVersion = '3.1.8';

/** Eleventy from npm, in a folder of its own: no dependency of ours. Null without a registry. */
function eleventy(folder: string): string | null {
  const binary = resolve(folder, 'node_modules/@11ty/eleventy/cmd.cjs');
  if (existsSync(binary)) return binary;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}\n');
  spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', `@11ty/eleventy@${eleventyVersion}`], {
    cwd: folder,
    stdio: 'ignore',
  });
  return existsSync(binary) ? binary : null;
}

/** Debian's Hugo where it is installed. */
const hugo = (): string | null => (spawnSync('hugo', ['version']).status === 0 ? 'hugo' : null);

const layout = (title: string, content: string): string =>
  `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>${content}</body></html>\n`;

function writeInput(root: string, content: string, texts: readonly (readonly [id: string, text: string])[], front: string): void {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, content), { recursive: true });
  for (const [id, text] of texts) writeFileSync(join(root, content, `${id}.md`), `---\ntitle: "${id}"\n${front}---\n${text}`);
}

/** Renders the report texts of a dataset with Eleventy and with Hugo. @param folder to work in. */
export async function measureYardsticks(folder: string, dataset: string, limitSeconds: number): Promise<YardstickFigures[]> {
  const texts = readdirSync(join(dataset, 'reports')).map(
    (name) => [name.replace(/\.md$/, ''), readFileSync(join(dataset, 'reports', name), 'utf8')] as const,
  );
  const told = (name: string, figures: CommandFigures | null): YardstickFigures => ({
    name,
    reports: texts.length,
    seconds: figures?.finished ? figures.seconds : null,
    cpuSeconds: figures?.finished ? figures.cpuSeconds : null,
    peakMiB: figures?.finished ? figures.peakMiB : null,
  });

  const tool = join(folder, 'eleventy');
  const binary = eleventy(tool);
  const plain = join(tool, 'site');
  writeInput(plain, 'texts', texts, 'layout: page.njk\n');
  mkdirSync(join(plain, '_includes'), { recursive: true });
  writeFileSync(join(plain, '_includes/page.njk'), layout('{{ title }}', '{{ content | safe }}'));
  // Its folder is one that git ignores.
  const config = join(tool, 'eleventy.config.mjs');
  writeFileSync(config, 'export default (config) => config.setUseGitIgnore(false);\n');
  const first = binary
    ? await measureCommand(
        [process.execPath, binary, '--quiet', '--config', config, '--input', plain, '--output', join(tool, 'out')],
        process.env,
        limitSeconds,
      )
    : null;

  const root = join(folder, 'hugo');
  const command = hugo();
  writeInput(root, 'content', texts, '');
  mkdirSync(join(root, 'layouts/_default'), { recursive: true });
  writeFileSync(join(root, 'config.toml'), 'baseURL = "http://localhost/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n');
  for (const kind of ['single', 'list'])
    writeFileSync(join(root, `layouts/_default/${kind}.html`), layout('{{ .Title }}', '{{ .Content }}'));
  const second = command ? await measureCommand([command, '--source', root, '--quiet'], process.env, limitSeconds) : null;
  return [told(`Eleventy ${eleventyVersion}`, first), told('Hugo, from Debian', second)];
}
