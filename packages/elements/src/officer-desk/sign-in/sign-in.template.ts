/** The sandbox's sign-in: seeded officers by unit. An identity provider will stand here. */
import { fold } from '@hcc/rules/search';
import type { Officer } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TextController } from '../../localize/text-controller.ts';
import type { DeskStrings } from '../locales/vi.ts';
import type { StaffController } from './staff.controller.ts';

type Text = TextController<DeskStrings>;

export interface SignInParts {
  readonly staff: StaffController;
  readonly query: string;
  readonly search: (query: string) => void;
}

export function signIn({ staff, query, search }: SignInParts, text: Text): TemplateResult {
  const { strings, shared } = text;
  return html`<main class="sign-in">
    <h2 tabindex="-1">${strings.signIn.title}</h2>
    ${staff.hasExpired ? html`<div class="alert warning" role="alert"><p>${strings.signIn.expired}</p></div>` : html`<p>${strings.signIn.intro}</p>`}
    ${staff.error === undefined ? nothing : html`<div class="alert error" role="alert"><p>${text.problem(staff.error)}</p></div>`}
    ${staff.officers.render({
      pending: (last) => (last ? list(last) : html`<p role="status">${shared.loading}</p>`),
      complete: list,
      error: (error) =>
        html`<div class="alert error" role="alert">
          <p>${text.problem(error)}</p>
          <p><button class="button" type="button" @click=${() => void staff.officers.retry()}>${shared.retry}</button></p>
        </div>`,
    })}
  </main>`;

  function list(officers: readonly Officer[]): TemplateResult {
    const groups = byUnit(officers.filter((officer) => isMet(officer, query, text)));
    return html`<div class="field">
        <label class="label" for="officer-query">${strings.signIn.search}</label>
        <input
          class="input"
          id="officer-query"
          type="search"
          autocomplete="off"
          .value=${query}
          @input=${(event: Event) => {
            if (event.target instanceof HTMLInputElement) search(event.target.value);
          }}
        />
      </div>
      ${groups.length === 0 ? html`<p role="status">${strings.signIn.none}</p>` : nothing}
      ${groups.map(
        ([unit, members]) =>
          html`<section>
            <h3 lang="vi">${unit}</h3>
            <ul class="officers">
              ${members.map(
                (officer) =>
                  html`<li>
                    <button class="officer" type="button" aria-disabled=${staff.isBusy} @click=${() => void staff.signIn(officer.id)}>
                      <strong lang="vi">${officer.name}</strong>
                      <span class="small muted" lang="vi">${officer.title}</span>
                      <span class="tags">${officer.roles.map((role) => html`<span class="tag">${strings.role[role] ?? role}</span>`)}</span>
                    </button>
                  </li>`,
              )}
            </ul>
          </section>`,
      )}`;
  }
}

function byUnit(officers: readonly Officer[]): (readonly [unit: string, members: readonly Officer[]])[] {
  const groups = new Map<string, Officer[]>();
  for (const officer of officers) groups.set(officer.unit.name, [...(groups.get(officer.unit.name) ?? []), officer]);
  return [...groups];
}

/** Every word that was typed is somewhere in the officer's name, title, unit or duties, with or without accents. */
function isMet({ name, title, unit, roles }: Officer, query: string, { strings }: Text): boolean {
  const all = fold([name, title, unit.name, ...roles.map((role) => strings.role[role] ?? role)].join(' '));
  return fold(query)
    .split(/\s+/)
    .every((word) => all.includes(word));
}
