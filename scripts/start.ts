import { exitCodes, readArguments, readCount } from './arguments.ts';
import { buildSite } from './build-site.ts';
import { basePath, siteFolder } from './folders.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

const usage = `npm start

Makes the dataset and the site when something has changed, and serves the site until it is stopped.
  PORT   port to serve at (4321, or the next free one)
  HOST   address to listen at (this machine alone)
and the settings of \`npm run build\`.`;

readArguments(usage, {});
const asked = process.env.PORT;
const port = readCount(asked, 'PORT', 4321, usage);

try {
  await buildSite({ whenChanged: true });
  const { url } = await serve(port, asked ? 1 : 20);
  console.log(`\nDuibiao is at ${url}\nStop it with Ctrl+C.`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(exitCodes.failed);
}

async function serve(first: number, attempts: number): Promise<ServedFolder> {
  const host = process.env.HOST;
  for (let port = first; ; port += 1) {
    try {
      return await serveFolder({ folder: siteFolder(), basePath: basePath(), port, ...(host ? { hosts: [host] } : {}) });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      if (port + 1 >= first + attempts) throw new Error(`Port ${port} is taken: stop what uses it, or choose another with PORT.`);
      console.log(`Port ${port} is taken, trying ${port + 1}.`);
    }
  }
}
