/** Every answer that a page of a journey gets from the Center, held to `schemas/openapi.json` (reliability H15). */
import type { BrowserContext, Response } from 'playwright';
import { undocumentedIn } from '../support/openapi-answers.ts';

/** @returns asks what was wrong so far, in words, once every answer has been looked at. */
export function watchAnswers(contexts: readonly BrowserContext[]): () => Promise<string[]> {
  const looks: Promise<string | undefined>[] = [];
  for (const context of contexts) context.on('response', (response) => void looks.push(look(response)));
  return async () => (await Promise.all(looks)).filter((wrong) => wrong !== undefined);
}

async function look(response: Response): Promise<string | undefined> {
  const { pathname } = new URL(response.url());
  const type = response.headers()['content-type'] ?? '';
  if (!pathname.startsWith('/v1/') || !type.includes('json')) return undefined;
  // The body is gone with a page that was closed or crashed.
  const text = await response.text().catch(() => undefined);
  if (text === undefined || text === '') return undefined;
  return undocumentedIn({ method: response.request().method(), pathname, status: response.status(), type, text });
}
