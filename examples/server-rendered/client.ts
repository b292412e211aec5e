import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.ts';

const place = document.getElementById('app');
if (place) hydrateRoot(place, createElement(App));
