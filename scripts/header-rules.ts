/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a path pattern, in which `*` stands for anything, and below
 * it indented `Name: value` lines.
 * @returns The headers of a path; where several patterns match, later lines win.
 */
export function headerRules(text: string): (path: string) => Record<string, string> {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const header = /^\s+([^:\s]+):\s*(.*?)\s*$/.exec(line);
    if (!header) rules.push({ pattern: patternOf(line.trim()), headers: [] });
    else rules.at(-1)?.headers.push([(header[1] as string).toLowerCase(), header[2] as string]);
  }
  return (path) => Object.fromEntries(rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers));
}

const patternOf = (glob: string): RegExp => new RegExp(`^${glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
