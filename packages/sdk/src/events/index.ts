/** @hcc/sdk/events: what happens, as it happens (server-sent events). */
export { readEvents, type EventStream, type ReadEventsOptions, type ReceivedEvent } from './read-events.ts';
