import './report/contents.ts';
import './report/copy-buttons.ts';
import './report/menu.ts';
