import { buildSite } from '../../scripts/build-site.ts';

await buildSite({ whenChanged: true });
