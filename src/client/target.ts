import './report/copy-buttons.ts';
