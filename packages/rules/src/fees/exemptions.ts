import type { ExemptionClaim, ExemptionGroup } from '@hcc/schemas';

export interface ExemptionRule {
  group: ExemptionGroup;
  /** The law's own words. */
  legalText: string;
  /** What usually proves it; the approver decides. */
  proof: string;
}

/** Law on Fees and Charges (97/2015/QH13) Art. 10(1). Who gets how much is in the text on the fee itself. */
export const exemptionRules: readonly ExemptionRule[] = [
  { group: 'child', legalText: 'Trẻ em', proof: 'Giấy khai sinh' },
  { group: 'poorHousehold', legalText: 'Hộ nghèo', proof: 'Giấy chứng nhận hộ nghèo' },
  { group: 'elderly', legalText: 'Người cao tuổi', proof: 'Căn cước (từ đủ 60 tuổi)' },
  { group: 'disabled', legalText: 'Người khuyết tật', proof: 'Giấy xác nhận khuyết tật' },
  { group: 'merit', legalText: 'Người có công với cách mạng', proof: 'Giấy tờ xác nhận người có công' },
  {
    group: 'ethnicMinority',
    legalText: 'Đồng bào dân tộc thiểu số ở các xã có điều kiện kinh tế - xã hội đặc biệt khó khăn',
    proof: 'Giấy xác nhận nơi cư trú và dân tộc',
  },
];

export const exemptionLegalBasis = 'Luật Phí và lệ phí số 97/2015/QH13, Điều 10';

export type ExemptionRefusal = 'not_claimed' | 'already_decided' | 'proof_missing';

/** An officer's decision on a claim; approval needs the paper that proves it. */
export function decideExemption(
  claim: ExemptionClaim | null,
  decision: 'approved' | 'refused',
  now: string,
): { ok: true; claim: ExemptionClaim } | { ok: false; refusal: ExemptionRefusal } {
  if (!claim) return { ok: false, refusal: 'not_claimed' };
  if (claim.state !== 'claimed') return { ok: false, refusal: 'already_decided' };
  if (decision === 'approved' && claim.attachmentId === null) return { ok: false, refusal: 'proof_missing' };
  return { ok: true, claim: { ...claim, state: decision, decidedAt: now } };
}
