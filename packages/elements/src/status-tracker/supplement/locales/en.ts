import type { SupplementStrings } from './vi.ts';

export const en: SupplementStrings = {
  title: 'The Center asks you for more',
  askedAt: (when) => `Asked at ${when}`,
  justification: 'Why there is another notice',
  fault: { missing: 'Missing', faulty: 'To be mended' },
  legalBasis: 'Legal basis',
  noSlot: 'This has no place for a file of its own: answer it in the note, or replace the file it is about below.',
  otherPapers: 'The other papers of the dossier',
  note: 'Note to the officer (optional)',
  noteHelp: 'For example: which paper you will bring to the counter, and why.',
  send: 'Send what was asked for',
  sending: 'Sending…',
  stillUploading: 'A file is still being uploaded. Wait for it, then send.',
  nothingFor: (papers) => `There is no file yet for: ${papers}. Add one, or say why in the note.`,
  changed:
    'The dossier was changed elsewhere just now. Your files and your note are still here; look again, then send.',
  sent: 'It has been sent. The Center will look at it and go on.',
};
