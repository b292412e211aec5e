import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './app.ts';

/** @param center base URL of the Center. @param key publishable. */
export const createPage = (center: string, key: string): string => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>React trên máy chủ</title>
    <script type="module" src="${center}/embed/v1/hcc.js" data-key="${key}"></script>
    <script type="module" src="/client.js"></script>
  </head>
  <body>
    <div id="app">${renderToString(createElement(App))}</div>
  </body>
</html>
`;
