/** @hcc/center: the Center as a process of yours. The fetch handler alone stands in `@hcc/center/app`. */
export { readSettings, SettingsError, type Settings } from './process/settings.ts';
export { startCenter, type RunningCenter } from './process/start-center.ts';
