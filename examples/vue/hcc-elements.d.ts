/** The Center's elements in templates, as Vue's guide types elements that are not its own: properties and events, checked by `vue-tsc`. */
import type { DossierForm, ProcedureFinder, ProcedureSelectedEvent, ReadyEvent, SubmittedEvent } from '@hcc/elements';
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';

type ElementTag<
  E extends HTMLElement,
  Properties extends keyof E,
  Events extends Record<string, Event>,
> = new () => E & {
  /** @deprecated For templates alone. */
  $props: HTMLAttributes & Partial<Pick<E, Properties>> & PublicProps;
  /** @deprecated For templates alone. */
  $emit: EmitFn<{ [K in keyof Events]: (event: Events[K]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
    'hcc-procedure-finder': ElementTag<
      ProcedureFinder,
      'query' | 'lifeEvent' | 'preferLevel' | 'preferField' | 'preferAudience' | 'deepLink' | 'locale' | 'center',
      { 'hcc-ready': ReadyEvent; 'hcc-procedure-selected': ProcedureSelectedEvent }
    >;
    'hcc-dossier-form': ElementTag<
      DossierForm,
      'procedure' | 'layout' | 'fetchBootstrap' | 'locale' | 'center',
      { 'hcc-ready': ReadyEvent; 'hcc-submitted': SubmittedEvent }
    >;
  }
}
