import { en as fields } from '../../form-fields/locales/en.ts';
import type { FormStrings } from './vi.ts';

export const en: FormStrings = {
  fields,
  loadFailed: 'The form could not be opened.',
  procedureMissing: 'The website has not said which procedure to apply for.',
  code: (code) => `Procedure code ${code}`,
  mode: {
    here: 'You can apply here',
    handOver: 'You apply for this on the National Public Service Portal',
    counterOnly: 'You can only apply for this in person',
  },
  goElsewhere: 'Open the National Public Service Portal',
  counterHelp: 'Bring your papers to any service point of the Center, wherever you live.',
  resumed: (when) => `Your draft has been opened again, saved at ${when}.`,
  draftKept: (day) =>
    `The draft is kept for this session on this device and is deleted after ${day} unless you submit it.`,
  prefilled: (source) => `Some answers were filled in by ${source}. Please check them before you submit.`,

  progressLabel: 'Steps',
  stepOf: (index, count) => `Step ${index} of ${count}`,
  stepDone: 'passed',
  back: 'Back',
  next: 'Continue',
  toReview: 'Done, back to the check',
  review: 'Check and submit',

  faults: (count) => (count === 1 ? 'There is a problem with 1 answer' : `There is a problem with ${count} answers`),
  warnings: (count) => `${count === 1 ? '1 answer' : `${count} answers`} to look at again; if right, go on`,
  faultsHelp: 'Follow a line to get to its field.',

  saving: 'Saving…',
  saved: (time) => `Saved at ${time}`,
  notSaved: 'Not saved – will try again',
  saveNow: 'Save now',
  notSavedLong:
    'The Center could not be reached. Carry on: what you typed is still on the screen and will be saved. Do not close the page.',
  heldBack: (count) =>
    count === 1
      ? '1 answer is not right and therefore not saved'
      : `${count} answers are not right and therefore not saved`,
  notYetSaved: 'What you type is saved by itself.',
  changedElsewhere: 'This draft has just been changed somewhere else.',
  keptYours: (fields) => `Kept as you typed it: ${fields}.`,
  tookTheirs: (fields) => `Taken from there: ${fields}.`,
  tookFiles: 'The list of attached papers has been updated.',
  understood: 'Understood',

  expired: 'Your session has ended',
  expiredHelp: 'What is on the screen is still there. Choose “Carry on” to save it and continue.',
  expiring: (time) => `Your session ends at ${time}.`,
  goOn: 'Carry on',
  renewFailed:
    'The session could not be opened again. What you typed is still on the screen; copy what you need, then reload the page.',

  presentTitle: 'Bring these to show them; they are not uploaded',
  fileLimits: (most) =>
    `PDF, JPG, PNG, Word (DOCX), Excel (XLSX) or ODT; at most 20 MB a file and ${most} files in all.`,
  chooseFile: 'Choose files',
  takePhoto: 'Take a photo',
  chooseFileFor: (paper) => `Choose files for: ${paper}`,
  takePhotoFor: (paper) => `Take a photo of: ${paper}`,
  replace: 'Replace',
  replaceFile: (name) => `Replace the file ${name} with another`,
  pause: 'Pause',
  pauseFile: (name) => `Pause uploading ${name}`,
  resume: 'Go on',
  resumeFile: (name) => `Go on uploading ${name}`,
  paused: (percent) => `Paused at ${percent} %`,
  unfinished: (percent) => `${percent} % uploaded. Choose this very file again to go on.`,
  remove: 'Remove',
  removeFile: (name) => `Remove the file ${name}`,
  removeFailed: (name) => `The file ${name} could not be removed. Please try again.`,
  stop: 'Stop',
  stopFile: (name) => `Stop uploading ${name}`,
  putAway: 'Dismiss',
  putAwayFile: (name) => `Dismiss the message about ${name}`,
  retryFile: (name) => `Try again: ${name}`,
  waiting: 'Waiting',
  noNetwork: 'No network; goes on by itself when it is back',
  sending: 'Uploading…',
  sendingShare: (percent) => `Uploading, ${percent} %`,
  finishing: 'Uploaded; the Center is checking it…',
  attached: (name) => `${name} is attached.`,
  removed: (name) => `${name} was removed.`,
  fileRefusals: {
    attachment_type_not_allowed: 'This kind of file is not taken. Save it as PDF and upload that.',
    attachment_type_disagrees: 'The name of the file is not what its content is. Open it and save it as what it is.',
    attachment_encrypted: 'The file has a password: save it without one and upload that.',
    attachment_active:
      'The file holds something that runs. Print it to a new PDF or photograph the paper, and upload that.',
    attachment_damaged: 'The file is damaged and cannot be read to its end. Save it anew or scan the paper again.',
    attachment_too_complex: 'The file is too large once opened. Photograph or scan it at a lower resolution.',
    attachment_harmful: 'The file bears the mark of a virus and was not taken.',
    attachment_too_large: 'The file is larger than 20 MB, or the dossier has 10 files already.',
    upload_checksum_wrong: 'The file was damaged on the way. Upload it again.',
    file_store_unavailable: 'The Center cannot store files at the moment. Please try again in a few minutes.',
  },
  fileFaults: {
    empty: 'The file is empty. Open it on your device to check, then choose it again.',
    tooLarge: 'The file is larger than 20 MB. Photograph or scan it at a lower resolution, or split it.',
    tooMany: 'The dossier has as many files as it may. Remove some, or put several pages into one PDF.',
    heic: 'HEIC photos cannot be read. On an iPhone: Settings › Camera › Formats › Most Compatible; or use “Take a photo”.',
    wrongType:
      'This kind of file is not taken (only PDF, JPG, PNG, DOCX, XLSX, ODT). Save it as PDF or photograph the paper, then choose it again.',
  },
};
