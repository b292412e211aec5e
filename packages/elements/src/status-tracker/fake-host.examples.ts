/** What a controller needs of its element and of the page, without either. For tests outside a browser. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class FakePage extends EventTarget {
  visibilityState = 'visible';
  turn(visibilityState: 'visible' | 'hidden'): void {
    this.visibilityState = visibilityState;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

/** An element that is never rendered; `connect` and `disconnect` are what the page does to it. */
export class FakeHost implements ReactiveControllerHost {
  readonly #controllers: ReactiveController[] = [];
  readonly updateComplete = Promise.resolve(true);
  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }
  removeController(): void {}
  requestUpdate(): void {
    queueMicrotask(() => {
      for (const controller of this.#controllers) controller.hostUpdate?.();
    });
  }
  connect(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
  }
  disconnect(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }
}
