/** What the verifier knows: what the Center says of a QR code, and what was found out about a file. Knows no template. */
import type { Client, ResultVerification } from '@hcc/sdk';
import type { ReactiveControllerHost } from 'lit';
import { LoadController } from '../internal/load-controller.ts';
import { problemCode } from '../localize/problem-code.ts';
import type { CheckedFile } from './outcome.ts';

/** Results take some hundred kB; a larger file than this is not read into the memory of a phone. The words name it. */
const largestFile = 50_000_000;

/** The part of the SDK that the verifier uses. */
export type VerifierClient = Pick<Client, 'results'>;

export class ResultVerifierController {
  /** Of the QR code; null when no result has it. */
  readonly statement: LoadController<ResultVerification | null, [token: string]>;
  readonly file: LoadController<CheckedFile, [file: File]>;

  constructor(host: ReactiveControllerHost, client: () => VerifierClient) {
    this.statement = new LoadController(host, (signal, token: string) =>
      client()
        .results.verify(token, { signal })
        .catch((error: unknown) => {
          if (problemCode(error) === 'result_not_found') return null;
          throw error;
        }),
    );
    this.file = new LoadController(host, async (signal, file: File) => {
      if (file.size > largestFile)
        return { name: file.name, verdict: 'tooLarge' as const, signatures: [], record: null, sha256: '' };
      const { checkFile } = await import('./check-file.ts');
      return checkFile(file, client(), signal);
    });
  }

  /** @param token as it stands in the QR code: the token, or the link of the verification page. */
  look(token: string): void {
    const bare = tokenOf(token);
    if (bare === '') this.statement.reset();
    else void this.statement.run(bare);
  }
}

/** The last part of a link, or the text itself. */
export const tokenOf = (text: string): string =>
  text
    .trim()
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .split('/')
    .at(-1) ?? '';
