/** Colours and type the page gives an SVG, written into a copy that stands alone. */
function standalone(charts: readonly { readonly title: string; readonly svg: SVGSVGElement }[]): {
  markup: string;
  width: number;
  height: number;
} {
  const style = getComputedStyle(document.documentElement);
  const resolve = (text: string): string =>
    text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => style.getPropertyValue(name).trim() || 'currentColor');
  const gap = 24;
  const heading = 30;
  const width = Math.max(...charts.map(({ svg }) => Number(svg.getAttribute('width')))) + gap * 2;
  let y = gap;
  const parts = charts.map(({ title, svg }) => {
    const copy = svg.cloneNode(true) as SVGSVGElement;
    copy.setAttribute('x', String(gap));
    copy.setAttribute('y', String(y + heading));
    const text = document.createElement('span');
    text.textContent = title;
    const part = `<text x="${gap}" y="${y + 16}" font-size="16" font-weight="700" fill="var(--ink)">${text.innerHTML}</text>${new XMLSerializer().serializeToString(copy)}`;
    y += heading + Number(svg.getAttribute('height')) + gap;
    return part;
  });
  const foot = `<text x="${gap}" y="${y}" font-size="11" fill="var(--muted)">对标 · 据各地政府工作报告 · ${location.host}</text>`;
  const height = y + gap;
  const markup = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${style.getPropertyValue('--font-text').replaceAll('"', "'").trim()}"><rect width="${width}" height="${height}" fill="var(--paper)"/>${parts.join('')}${foot}</svg>`;
  return { markup: resolve(markup), width, height };
}

/** Hands a file to the reader. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

type Charts = Parameters<typeof standalone>[0];

/** The charts shown, one below the other, as one SVG that needs nothing else. */
export const toSvg = (charts: Charts): Blob => new Blob([standalone(charts).markup], { type: 'image/svg+xml' });

/** The same as a PNG at twice the size. */
export async function toPng(charts: Charts): Promise<Blob> {
  const { markup, width, height } = standalone(charts);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser cannot draw images.');
  context.scale(2, 2);
  context.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser cannot write a PNG.'))), 'image/png');
  });
}
