import { element } from './element.ts';

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Said after the label in muted type. */
  readonly detail: string;
}

/**
 * Turns a text field into a combobox with a list of suggestions (WAI-ARIA combobox pattern): arrows move, Enter and
 * tap choose, Escape closes. `find` answers synchronously; `choose` gets the chosen one.
 */
export function combobox(field: HTMLInputElement, find: (query: string) => readonly Choice[], choose: (choice: Choice) => void): void {
  const list = element('ul', { id: `${field.id}-list`, role: 'listbox', class: 'choices', hidden: '' });
  list.setAttribute('aria-label', field.labels?.[0]?.textContent ?? '建议');
  field.after(list);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-expanded', 'false');
  field.autocomplete = 'off';
  let choices: readonly Choice[] = [];
  let active = -1;

  const close = (): void => {
    list.hidden = true;
    active = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  };
  const mark = (index: number): void => {
    active = index;
    for (const [at, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(at === index));
    const option = list.children[index];
    if (option) {
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else field.removeAttribute('aria-activedescendant');
  };
  const take = (index: number): void => {
    const choice = choices[index];
    if (!choice) return;
    close();
    field.value = '';
    choose(choice);
  };
  const open = (): void => {
    choices = find(field.value);
    list.replaceChildren(
      ...choices.map((choice, index) => {
        const option = element('li', { id: `${list.id}-${index}`, role: 'option', 'aria-selected': 'false' }, choice.label, ' ');
        option.append(element('span', { class: 'muted small' }, choice.detail));
        option.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          take(index);
        });
        return option;
      }),
    );
    list.hidden = choices.length === 0;
    field.setAttribute('aria-expanded', String(choices.length > 0));
    mark(-1);
  };
  field.addEventListener('input', open);
  field.addEventListener('focus', open);
  field.addEventListener('blur', close);
  // What was typed before the suggestions were here is answered now.
  if (document.activeElement === field && field.value !== '') open();
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && choices.length > 0) {
      event.preventDefault();
      if (list.hidden) open();
      mark((active + step + choices.length + (active < 0 && step < 0 ? 1 : 0)) % choices.length);
    } else if (event.key === 'Enter' && !list.hidden && choices.length > 0) {
      event.preventDefault();
      take(Math.max(active, 0));
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
}
