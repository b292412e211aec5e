/** The engine in Chromium, bundled as for a page, says of any form what it says at the Center, state by state. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { type Browser, chromium } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { randomCase } from '../../../packages/rules/test/random-form.ts';
import { launchOptions } from '../../support/browser.ts';
import { hashesOf, type Case, verdictsOf } from './verdict.ts';

declare const engine: typeof import('./verdict.ts');

const forms = 500;

let browser: Browser;
let server: Server;
let script: string;
beforeAll(async () => {
  [browser, script] = await Promise.all([chromium.launch(launchOptions()), bundle()]);
  // A page of a real origin on this machine: hashing needs a secure context.
  server = createServer((_, response) => response.end('<!doctype html>'));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});
afterAll(async () => {
  await browser.close();
  await new Promise((closed) => server.close(closed));
});

it(`${forms} forms at random are judged alike in the browser and at the Center`, async () => {
  const seed = Date.now() % 1_000_000;
  const cases = fc.sample(anyCase, { numRuns: forms, seed });
  const page = await browser.newPage();
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.addScriptTag({ content: script });
    const [here, there] = await Promise.all([hashesOf(cases), page.evaluate((given) => engine.hashesOf(given), cases)]);
    const different = cases.filter((_, at) => JSON.stringify(here[at]) !== JSON.stringify(there[at]));
    expect(different, `seed ${seed}`).toEqual([]);
    // Not vacuous: the states differ from form to form, and most steps change something.
    const states = new Set(here.flat());
    expect(states.size).toBeGreaterThan(forms * 3);
    expect(cases.map(verdictsOf).filter(([problems]) => problems !== '[]')).toEqual([]);
  } finally {
    await page.close();
  }
});

/** A case with what a person then does: other answers, cleared ones, rows that come and go. */
const anyCase: fc.Arbitrary<Case> = fc
  .tuple(randomCase(), fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 3, maxLength: 8 }))
  .map(([{ form, answers, attachments }, moves]): Case => {
    const ids = Object.keys(answers);
    const values = [...Object.values(answers), null, ['r1', 'r3'], [], 'x', true, 2];
    const steps = moves.flatMap(([id, value]): Case['steps'] => {
      const [of, to] = [ids[id % ids.length], values[value % values.length]];
      return of === undefined || to === undefined ? [] : [[of, to]];
    });
    return { form, answers, attachments, steps };
  });

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['source', 'module', 'browser', 'production'] },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('verdict.ts', import.meta.url)), formats: ['iife'], name: 'engine' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('Vite gave no bundle.');
  return output.output[0].code;
}
