/** Who is signed in. The Center keeps the session in a cookie that no script can read; the page holds no token. */
import type { Officer } from '@hcc/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadController } from '../../internal/load-controller.ts';
import { problemCode } from '../../localize/problem-code.ts';
import type { DeskClient } from '../connect-desk.ts';

export class StaffController implements ReactiveController {
  /** `undefined` until the Center has said; `null`: nobody. */
  officer: Officer | null | undefined;
  /** The session ended by itself while somebody worked. */
  hasExpired = false;
  error: unknown;
  isBusy = false;
  /** Whom one may sign in as. */
  readonly officers: LoadController<readonly Officer[]>;

  readonly #host: ReactiveControllerHost;
  readonly #client: () => DeskClient;

  constructor(host: ReactiveControllerHost, client: () => DeskClient) {
    this.#host = host;
    this.#client = client;
    this.officers = new LoadController(host, async (signal) => (await this.#client().desk.officers({ signal })).items);
    host.addController(this);
  }

  async open(): Promise<void> {
    await this.#act(async () => {
      try {
        this.officer = (await this.#client().desk.current()).officer;
      } catch (error) {
        if (!isSignedOut(error)) throw error;
        this.#nobody();
      }
    });
  }

  async signIn(officerId: string): Promise<void> {
    await this.#act(async () => {
      this.officer = (await this.#client().desk.signIn({ officerId })).officer;
      this.hasExpired = false;
    });
  }

  async signOut(): Promise<void> {
    await this.#act(async () => {
      try {
        await this.#client().desk.signOut();
      } catch (error) {
        if (!isSignedOut(error)) throw error;
      }
      this.#nobody();
    });
  }

  /** Called with any failure of the desk: an ended session leads back to the sign-in. */
  note(error: unknown): void {
    if (!this.officer || !isSignedOut(error)) return;
    this.hasExpired = true;
    this.#nobody();
    this.#host.requestUpdate();
  }

  hostConnected(): void {}

  #nobody(): void {
    this.officer = null;
    void this.officers.run();
  }

  async #act(act: () => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.error = undefined;
    this.#host.requestUpdate();
    try {
      await act();
    } catch (error) {
      this.error = error;
    } finally {
      this.isBusy = false;
      this.#host.requestUpdate();
    }
  }
}

const isSignedOut = (error: unknown): boolean =>
  ['credential_missing', 'credential_invalid', 'credential_expired'].includes(problemCode(error));
