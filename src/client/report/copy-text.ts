/** Puts text on the clipboard; where the page may not, falls back to a selection. Resolves to whether it worked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.setAttribute('readonly', '');
    field.className = 'visually-hidden';
    document.body.append(field);
    field.select();
    // The only way left on pages served without TLS.
    const copied = document.execCommand('copy');
    field.remove();
    return copied;
  }
}

/** Says something to screen readers without moving the focus. */
export function announce(message: string): void {
  const announcer = document.getElementById('announcer');
  if (announcer) announcer.textContent = message;
}

/** Today as GB/T 7714 writes the day of citation: 2024-03-26. */
export const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};
