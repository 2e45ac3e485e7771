import { spawn } from 'node:child_process';
import { chromiumArguments, ensureChromium } from '../find-chromium.ts';

/** Lighthouse's categories in the order of its report. */
export const auditCategories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface PageAudit {
  /** 0 to 100, in the order of `auditCategories`. */
  readonly scores: readonly number[];
  /** Audits that cost points: id, what it asks for, and the measured value where there is one. */
  readonly failed: readonly string[];
}

interface LighthouseReport {
  readonly categories: Readonly<Record<string, { score: number | null; auditRefs: readonly { id: string; weight: number }[] }>>;
  readonly audits: Readonly<Record<string, { title: string; score: number | null; displayValue?: string }>>;
}

/**
 * Lighthouse's view of one page as on a slow phone.
 * @param command Path of Lighthouse's command.
 * @throws Error with its last words when it gives no report.
 */
export async function runLighthouse(command: string, url: string): Promise<PageAudit> {
  const flags = ['--headless=new', ...chromiumArguments].join(' ');
  const parameters = [command, url, '--output=json', '--quiet', '--form-factor=mobile', `--chrome-flags=${flags}`];
  const { stdout, stderr } = await outputOf(process.execPath, parameters);
  let report: LighthouseReport;
  try {
    report = JSON.parse(stdout);
  } catch {
    throw new Error(`Lighthouse gave no report of ${url}: ${stderr.trim().split('\n').at(-1) ?? ''}`);
  }
  const lost = auditCategories.flatMap((id) =>
    (report.categories[id]?.auditRefs ?? [])
      .filter((ref) => ref.weight > 0)
      .flatMap((ref) => {
        const audit = report.audits[ref.id];
        return audit && audit.score !== null && audit.score < 0.9
          ? [[ref.id, audit.title, audit.displayValue].filter(Boolean).join(' · ')]
          : [];
      }),
  );
  return { scores: auditCategories.map((id) => Math.round((report.categories[id]?.score ?? 0) * 100)), failed: lost };
}

/** The served folder lives in this process, which therefore must not stand still while the browser asks for pages. */
function outputOf(command: string, parameters: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  return new Promise((done, fail) => {
    const child = spawn(command, parameters, { env: { ...process.env, CHROME_PATH: ensureChromium() } });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', fail);
    child.on('close', () => done({ stdout, stderr }));
  });
}
