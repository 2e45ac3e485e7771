import { announce, copyText, today } from './copy-text.ts';

// Citations get the reader's own date and a button each.
for (const block of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  block.textContent = (block.textContent ?? '').replace('[引用日期]', `[${today()}]`);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '复制';
  button.className = 'small no-print';
  const name = block.closest('div')?.querySelector('dt')?.textContent ?? '';
  button.setAttribute('aria-label', `复制${name}`);
  button.addEventListener('click', async () => {
    const copied = await copyText(block.textContent ?? '');
    button.textContent = copied ? '已复制' : '复制失败';
    announce(copied ? `${name}已复制` : '复制失败');
    setTimeout(() => {
      button.textContent = '复制';
    }, 2000);
  });
  block.after(button);
}
