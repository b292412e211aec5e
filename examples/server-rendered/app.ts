import { ProcedureCard, StatusTracker } from '@hcc/react';
import { createElement, useState } from 'react';

/** The same on the server and in the browser. Written without JSX, so that Node runs it as it stands. */
export function App() {
  const [chosen, setChosen] = useState('');
  return createElement(
    'main',
    null,
    createElement(
      ProcedureCard,
      { procedure: '1.001193', details: true, onHccProcedureSelected: ({ detail }) => setChosen(detail.code) },
      createElement('p', null, 'Đăng ký khai sinh'),
    ),
    createElement('p', { role: 'status' }, chosen && `Đã chọn ${chosen}`),
    createElement(StatusTracker),
  );
}
