import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { DossierForm, ProcedureCard, ProcedureFinder } from './index.ts';

it('is its tag on a server, with what attributes can carry', () => {
  const onHccReady = (): void => {};
  expect(
    renderToStaticMarkup(
      createElement(ProcedureFinder, { lifeEvent: 'having-a-child', className: 'wide', onHccReady }, 'Đang tải'),
    ),
  ).toBe('<hcc-procedure-finder life-event="having-a-child" class="wide">Đang tải</hcc-procedure-finder>');
});

it('writes a switch when it is on, and leaves a function to the browser', () => {
  expect(renderToStaticMarkup(createElement(ProcedureCard, { procedure: '1.001193', details: true }))).toBe(
    '<hcc-procedure-card procedure="1.001193" details=""></hcc-procedure-card>',
  );
  expect(renderToStaticMarkup(createElement(ProcedureCard, { details: false }))).toBe(
    '<hcc-procedure-card></hcc-procedure-card>',
  );
  expect(renderToStaticMarkup(createElement(DossierForm, { fetchBootstrap: async () => 'bs' }))).toBe(
    '<hcc-dossier-form></hcc-dossier-form>',
  );
});
