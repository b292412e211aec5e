import type { Field, FieldGroup, FieldOption, Procedure } from '@hcc/schemas';
import { exemptionLegalBasis, exemptionRules } from '../../fees/exemptions.ts';
import { quoteFees } from '../../fees/quote-fees.ts';
import { is } from './conditions.ts';
import { exemptionGroups, groupTitles, help, labels } from './labels.ts';

/** The slot for what proves a claim of exemption. */
export const exemptionProofId = 'exemption';

/**
 * How many it is for where it costs so much a piece, and a claim to be exempt with its proof. Nothing where nothing is
 * due: a question that decides on no amount is not asked.
 */
export function fees(procedure: Procedure): FieldGroup[] {
  const { state, lines } = quoteFees(procedure, { channel: 'online' });
  if (state === 'free' || lines.length === 0) return [];
  const isPerUnit = lines.some(({ unit }) => unit !== null);
  return [
    {
      id: 'fees',
      title: groupTitles.fees,
      fields: [...(isPerUnit ? [quantity()] : []), ...claim()],
    },
  ];
}

const quantity = (): Field => ({
  id: 'fees.quantity',
  type: 'number',
  label: labels.quantity,
  help: help.quantity,
  required: true,
  min: 1,
  max: 10_000,
});

function claim(): Field[] {
  const isClaimed = is('fees.isExempt', true);
  const [first, ...others] = exemptionRules.map(({ group, legalText }): FieldOption => ({
    value: group,
    label: { ...exemptionGroups[group], vi: legalText },
  }));
  if (first === undefined) return [];
  return [
    {
      id: 'fees.isExempt',
      type: 'checkbox',
      label: labels.isExempt,
      help: help.isExempt(exemptionLegalBasis),
      required: false,
    },
    {
      id: 'fees.exemption',
      type: 'select',
      label: labels.exemption,
      required: true,
      visible: isClaimed,
      options: [first, ...others],
    },
    {
      id: 'papers.exemption',
      type: 'attachment',
      label: labels.exemptionProof,
      help: help.exemptionProof,
      required: true,
      visible: isClaimed,
      componentId: exemptionProofId,
    },
  ];
}
