/*
 * Asks for the places' figures while the page's larger script is still on its way. Imports nothing, so that it runs as soon as
 * it is here; `load-facts.ts` takes up what it has asked for, and tells what fails.
 */
const query = new URLSearchParams(location.search);
const listOf = (name: string): string[] => query.get(name)?.split(',') ?? [];
const headline = document.querySelector<HTMLMetaElement>('meta[name="compare-headline"]')?.content.split(' ');
if (listOf('indicators').some((indicator) => headline?.includes(indicator))) {
  const base = document.documentElement.dataset['base'] ?? '/';
  // As many as a comparison takes at most; ids are pinyin, and nothing else is a file.
  const places = [...new Set(listOf('places'))].filter((id) => /^[a-z-]+$/.test(id)).slice(0, 8);
  window.compareFiles = Object.fromEntries(
    places.map((id) => {
      const path = `data/compare/${id}.json`;
      const file = fetch(base + path);
      file.catch(() => undefined);
      return [path, file];
    }),
  );
}

export {};
