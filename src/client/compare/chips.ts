import { element, required } from '../element.ts';

/** Shows what is chosen, each as a button that takes it out again. */
export function chips(selector: string, entries: readonly { id: string; label: string }[], remove: (id: string) => void): void {
  required(selector).replaceChildren(
    ...entries.map(({ id, label }) => {
      const button = element(
        'button',
        { type: 'button', class: 'chip', 'aria-label': `去掉${label}` },
        label,
        element('span', { 'aria-hidden': 'true' }, ' ×'),
      );
      button.addEventListener('click', () => remove(id));
      return element('li', {}, button);
    }),
  );
}
