import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { contentOf } from '../dataset/folder-content.ts';
import { debianParallel } from '../support/debian-package.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const script = (name: string, ...parameters: string[]) =>
  spawnSync(process.execPath, [`scripts/${name}.ts`, ...parameters], { encoding: 'utf8' });

interface Job {
  readonly apiVersion: string;
  readonly kind: string;
  readonly spec: {
    readonly completions?: number;
    readonly completionMode?: string;
    readonly template: {
      readonly spec: {
        readonly restartPolicy: string;
        readonly containers: readonly {
          readonly command: readonly string[];
          readonly args: readonly string[];
          readonly env?: readonly { readonly name: string; readonly value: string }[];
          readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
        }[];
        readonly volumes: readonly { readonly name: string }[];
      };
    };
  };
}

const jobs = parseAllDocuments(readFileSync('docs/kubernetes-job.yaml', 'utf8')).map((document) => document.toJS() as Job);

test('the Kubernetes manifest is an Indexed Job of so many shards, and a Job that merges', () => {
  expect(jobs.map(({ apiVersion, kind }) => [apiVersion, kind])).toEqual([
    ['batch/v1', 'Job'],
    ['batch/v1', 'Job'],
  ]);
  for (const { spec } of jobs) {
    const { restartPolicy, containers, volumes } = spec.template.spec;
    const [container] = containers;
    expect([restartPolicy, container?.command]).toEqual(['Never', ['sh', '-c']]);
    // What the commands read and write lies on the volume.
    const folders = container?.volumeMounts.filter(({ name }) => volumes.some((volume) => volume.name === name)) ?? [];
    const paths = container?.args[0]?.match(/(?<=\s)\/[^\s]+/g) ?? [];
    expect(paths.length).toBeGreaterThan(1);
    expect(paths.filter((path) => !folders.some(({ mountPath }) => path.startsWith(`${mountPath}/`)))).toEqual([]);
  }
  const [{ spec } = { spec: null }] = jobs;
  expect([spec?.completionMode, spec?.template.spec.containers[0]?.env]).toEqual([
    'Indexed',
    [{ name: 'SHARDS', value: String(spec?.completions) }],
  ]);
});

/** GNU parallel, installed or unpacked from Debian's package; xargs starts the same commands where it is not to be had. */
const parallel = debianParallel();
const runner = (command: string): [string, string[]] =>
  parallel ? [parallel, ['--will-cite', '-j', '2', command]] : ['xargs', ['-P', '2', '-I', '{}', 'sh', '-c', command]];

test("the manifest's commands, side by side, come to the dataset of one run byte for byte", () => {
  const folder = temporaryFolder();
  const input = join(folder, 'reports');
  cpSync('content/reports', input, { recursive: true, filter: (path) => !path.includes('fuxin') });
  const whole = script('dataset', '--in', input, '--out', join(folder, 'whole'), '--no-cache');
  expect([whole.status, whole.stderr]).toEqual([0, '']);

  const [shard, merge] = jobs.map(({ spec }) => spec.template.spec.containers[0]?.args[0]?.replaceAll('/corpus/', `${folder}/`));
  writeFileSync(join(folder, 'shard.sh'), `${shard}\n`);
  const [program, parameters] = runner(`SHARDS=3 JOB_COMPLETION_INDEX={} sh ${join(folder, 'shard.sh')}`);
  const shards = spawnSync(program, parameters, { input: '0\n1\n2\n', encoding: 'utf8' });
  expect([shards.status, shards.stderr]).toEqual([0, '']);
  const merged = spawnSync('sh', ['-c', merge ?? 'false'], { encoding: 'utf8' });
  expect([merged.status, merged.stderr]).toEqual([0, '']);
  expect(contentOf(join(folder, 'data'))).toEqual(contentOf(join(folder, 'whole')));
});

test('a merge says which shards it lacks, a shard what is wrong with its number', () => {
  const folder = temporaryFolder();
  const { status, stderr } = script('merge-shards', join(folder, 'shards/1'), '--out', join(folder, 'merged'));
  expect([status, stderr]).toEqual([2, expect.stringContaining('npm run dataset -- --shard')]);
  expect(script('dataset', '--shard', '4/3', '--out', join(folder, 'shard')).stderr).toContain('--shard 4/3');
  expect(script('dataset', '--shard', '1/3').stderr).toContain('--out');
});
