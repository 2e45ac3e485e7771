import { palette, tokens } from './palette.ts';

const tokenOf = new Map(Object.entries(palette).map(([name, colour]) => [colour as string, tokens[name as keyof typeof palette]]));

const attributesOf = (style: string): string =>
  style
    .split(';')
    .map((declaration) => declaration.split(':').map((part) => part.trim()))
    .filter(([property, value]) => property && value && property !== 'font-family')
    .map(([property, value]) => `${property}="${value?.replace(/px$/, '')}"`)
    .join(' ');

/**
 * Makes an ECharts SVG fit to stand in a page: no style element or attribute (the content security policy forbids
 * them), no class that depends on what was drawn before, colours as design tokens, coordinates of two decimals, type
 * inherited from the page. Equal drawings give equal bytes.
 * @param label What the drawing shows, for those who don't see it.
 */
export function toThemedSvg(svg: string, label: string): string {
  const escaped = label.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|ecmeta_\w+|xmlns:xlink|version|baseProfile|pointer-events)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => ` ${attributesOf(style)}`)
    .replace(/#010f[01][0-9a-f]/gi, (colour) => tokenOf.get(colour.toLowerCase()) ?? colour)
    .replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))))
    .replace(/<rect[^>]*fill="none"><\/rect>\n?/, '')
    .replace(/<svg /, `<svg role="img" aria-label="${escaped}" `)
    .replace(/\n+/g, '\n')
    .trim();
}
