/** The day at the Center, whatever the clock of this device is set to show: UTC+7, no daylight saving. */
export const todayAtTheCenter = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
