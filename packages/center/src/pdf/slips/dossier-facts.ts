import type { SlipDossier, SlipParty } from './slip-fields.ts';
import type { SlipSheet } from './slip-sheet.ts';

/** Whose dossier it is and what it asks for: the head of a form. Fields nobody filled in leave no line. */
export function drawDossierFacts(sheet: SlipSheet, dossier: SlipDossier): void {
  sheet.fact('Mã hồ sơ', dossier.dossierCode, sheet.fonts.bold);
  sheet.fact('Hồ sơ của', dossier.applicant.name, sheet.fonts.bold);
  drawRest(sheet, dossier);
}

/** The same as the head of a letter to the applicant. */
export function drawAddressedDossier(sheet: SlipSheet, dossier: SlipDossier): void {
  sheet.addressee(dossier.applicant.name);
  sheet.fact('Mã hồ sơ', dossier.dossierCode, sheet.fonts.bold);
  drawRest(sheet, dossier);
}

export const nameProcedure = ({ code, name }: SlipDossier['procedure']): string => `${name} (mã thủ tục ${code})`;

function drawRest(sheet: SlipSheet, { procedure, applicant, submitter }: SlipDossier): void {
  drawReachability(sheet, applicant);
  if (submitter) {
    const { name, address, phone, email } = submitter;
    const parts = [name, address, phone && `điện thoại ${phone}`, email];
    sheet.fact('Người nộp hồ sơ', parts.filter(Boolean).join(', '));
  }
  sheet.fact('Nội dung yêu cầu giải quyết', nameProcedure(procedure));
}

function drawReachability(sheet: SlipSheet, { address, phone, email }: SlipParty): void {
  sheet.fact('Địa chỉ', address);
  if (phone) sheet.fact('Số điện thoại', email ? `${phone} – Email: ${email}` : phone);
  else sheet.fact('Email', email);
}
