import type { SealedFrameStrings } from "./vi.ts";

export const en: SealedFrameStrings = {
  title: { "dossier-form": "Application form of the Public Administration Service Center", "status-tracker": "Dossier tracking of the Public Administration Service Center" },
  openApart: { "dossier-form": "Open the form on a page of its own", "status-tracker": "Open tracking on a page of its own" },
};
