import './report/contents.ts';
import './report/menu.ts';
