import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseAllDocuments, parseDocument } from 'yaml';
import { z } from 'zod';

/*
 * The files that others' machines read, which no test here can run: parsed as YAML 1.2 without errors, warnings or keys given
 * twice, then held to what the Kubernetes API (batch/v1) and GitHub (workflow syntax) ask of the fields that are used. Objects
 * are strict, so that a misspelt field fails.
 */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const parsed = (document: ReturnType<typeof parseDocument>): unknown => {
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS();
};

/** Names of the package scripts that a command line runs. */
const scriptsRun = (command: string): string[] =>
  [...command.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name as string);

const name = z.string().regex(/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/);
const quantity = z.string().regex(/^\d+(?:Mi|Gi)?$/);
const amounts = z.strictObject({ cpu: quantity.optional(), memory: quantity.optional() });
const job = z.strictObject({
  apiVersion: z.literal('batch/v1'),
  kind: z.literal('Job'),
  metadata: z.strictObject({ name, labels: z.record(z.string(), z.string()) }),
  spec: z.strictObject({
    completions: z.int().positive().optional(),
    parallelism: z.int().positive().optional(),
    completionMode: z.enum(['Indexed', 'NonIndexed']).optional(),
    backoffLimit: z.int().nonnegative().optional(),
    backoffLimitPerIndex: z.int().nonnegative().optional(),
    template: z.strictObject({
      spec: z.strictObject({
        restartPolicy: z.enum(['Never', 'OnFailure']),
        containers: z
          .array(
            z.strictObject({
              name,
              image: z.string().min(1),
              workingDir: z.string().startsWith('/'),
              env: z.array(z.strictObject({ name: z.string(), value: z.string() })).optional(),
              command: z.array(z.string()).min(1),
              args: z.array(z.string()).min(1),
              resources: z.strictObject({ requests: amounts, limits: amounts.optional() }),
              volumeMounts: z.array(z.strictObject({ name, mountPath: z.string().startsWith('/') })),
            }),
          )
          .min(1),
        volumes: z.array(z.strictObject({ name, persistentVolumeClaim: z.strictObject({ claimName: name }) })),
      }),
    }),
  }),
});

test('the Kubernetes manifest is two jobs: indexed shards, then their merge by scripts of this package', () => {
  const documents = parseAllDocuments(readFileSync('docs/kubernetes-job.yaml', 'utf8'));
  const [shards, merge, ...more] = [...documents].map((document) => job.parse(parsed(document as ReturnType<typeof parseDocument>)));
  expect(more).toEqual([]);
  if (!shards || !merge) throw new Error('Expected two jobs');
  // A limit for each index is for indexed jobs alone, and asks that a failed pod is not restarted in place.
  expect([shards.spec.completionMode, shards.spec.template.spec.restartPolicy]).toEqual(['Indexed', 'Never']);
  const [container] = shards.spec.template.spec.containers;
  expect(container?.env).toContainEqual({ name: 'SHARDS', value: String(shards.spec.completions) });
  expect(container?.args[0]).toContain('--shard $((JOB_COMPLETION_INDEX + 1))/$SHARDS');
  expect(merge.spec.completionMode).toBeUndefined();
  const run = [shards, merge].map(({ spec }) => spec.template.spec.containers.flatMap(({ args }) => scriptsRun(args.join(' '))));
  expect(run).toEqual([['dataset'], ['dataset:merge']]);
  for (const script of run.flat()) expect(Object.keys(scripts)).toContain(script);
  for (const { spec } of [shards, merge]) {
    const volumes = spec.template.spec.volumes.map((volume) => volume.name);
    for (const { volumeMounts } of spec.template.spec.containers) for (const mount of volumeMounts) expect(volumes).toContain(mount.name);
  }
});

const action = /^[\w.-]+\/[\w.-]+@v\d+$/;
const step = z.strictObject({
  id: z.string().optional(),
  uses: z.string().regex(action).optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const workflow = z.strictObject({
  name: z.string(),
  on: z.strictObject({ push: z.strictObject({ branches: z.array(z.string()) }), workflow_dispatch: z.null() }),
  permissions: z.strictObject({ contents: z.literal('read'), pages: z.literal('write'), 'id-token': z.literal('write') }),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }),
  jobs: z.record(
    z.string(),
    z.strictObject({
      'runs-on': z.string(),
      environment: z.strictObject({ name: z.string(), url: z.string() }),
      steps: z.array(step).min(1),
    }),
  ),
});

test('the workflow for GitHub Pages builds by a script of this package and names only steps that come before', () => {
  const { jobs } = workflow.parse(parsed(parseDocument(readFileSync('.github/workflows/pages.yml', 'utf8'))));
  for (const { steps } of Object.values(jobs)) {
    for (const [index, { uses, run, ...rest }] of steps.entries()) {
      expect([uses, run].filter((one) => one !== undefined)).toHaveLength(1);
      const known = steps.slice(0, index).map(({ id }) => id);
      for (const [, id] of JSON.stringify(rest).matchAll(/steps\.([\w-]+)\./g)) expect(known).toContain(id);
    }
    const run = steps.flatMap((one) => scriptsRun(one.run ?? ''));
    expect(run).toEqual(['build']);
    expect(Object.keys(scripts)).toContain('build');
    const uploaded = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
    expect(uploaded?.with).toEqual({ path: 'dist' });
    expect(Object.keys(steps.find((one) => one.run)?.env ?? {}).sort()).toEqual(['BASE_PATH', 'PRECOMPRESS', 'SITE_URL']);
  }
});
