import { readFileSync } from 'node:fs';
import { exitCodes, readArguments } from './arguments.ts';
import { formatTable } from './format-table.ts';
import { type LockedPackage, licenceFaults, lockedPackages } from './locked-packages.ts';

const usage = `npm run licenses -- [--all]

The licences of everything the lock file installs, as the packages name them; install scripts; exit 1 when a package names no
licence, or one that is not on the list in scripts/locked-packages.ts.
  --all  every package, not the direct dependencies alone`;

const { values } = readArguments(usage, { all: { type: 'boolean' } });
const packages = lockedPackages(readFileSync('package-lock.json', 'utf8'));

const use = ({ dev, optional }: LockedPackage): string => `${dev ? 'development' : 'build'}${optional ? ', optional' : ''}`;
const shown = packages.filter(({ direct }) => values.all || direct);
const rows = shown.map((each) => [
  each.name,
  each.version,
  each.licence ?? 'none named',
  use(each),
  each.installs ? 'runs at installation' : '',
]);
console.log(formatTable(['package', 'version', 'licence', 'used for', 'script'], rows));

const byLicence = Map.groupBy(packages, ({ licence }) => licence ?? 'none named');
const counts = [...byLicence].map(([licence, own]) => [licence, String(own.length)]).sort((a, b) => Number(b[1]) - Number(a[1]));
console.log(`\n${formatTable(['licence', 'packages'], counts)}`);
const installing = packages.filter(({ installs }) => installs).map(({ name }) => name);
console.log(
  `\n${packages.length} packages, ${shown.filter(({ direct }) => direct).length} of them direct; install scripts: ${installing.join(', ')}`,
);

const faults = licenceFaults(packages);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = exitCodes.failed;
