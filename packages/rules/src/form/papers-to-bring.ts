import type { Channel, Component, FormDefinition, LocalizedText, Procedure } from '@hcc/schemas';

/** A paper to have at hand by whoever hands in at a counter or at another portal. */
export interface PaperToBring {
  readonly component: Component;
  /** The database that may hold its content already. */
  readonly heldBy: LocalizedText | undefined;
  /** The case that needs it, where no case was chosen. */
  readonly variant: string | undefined;
}

export interface PapersToBring {
  readonly submit: readonly PaperToBring[];
  /** Shown and taken home again. */
  readonly present: readonly PaperToBring[];
}

/**
 * The papers of a record for one way of filing, in its order. `variantId` names the case; without it those of every case
 * are there, each with its case.
 */
export function papersToBring(
  { components, variants }: Procedure,
  definition: FormDefinition,
  { channel, variantId }: { channel: Channel; variantId?: string | undefined },
): PapersToBring {
  const holders = new Map(
    definition.pages
      .flatMap(({ groups }) => groups.flatMap(({ fields }) => fields))
      .flatMap((field) => (field.type === 'attachment' ? [[field.componentId, field.heldBy] as const] : [])),
  );
  const wanted = components.filter(
    (component) =>
      (component.channel === undefined || component.channel === channel) &&
      (component.variantId === undefined || variantId === undefined || component.variantId === variantId),
  );
  const of = (use: Component['use']): PaperToBring[] =>
    wanted
      .filter((component) => component.use === use)
      .map((component) => ({
        component,
        heldBy: holders.get(component.id),
        variant: variantId === undefined ? variants.find(({ id }) => id === component.variantId)?.name : undefined,
      }));
  return { submit: of('submit'), present: of('present') };
}
