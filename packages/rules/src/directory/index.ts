/** Rules of the directory: whether a counter is open, how far it is, where an old address lies now. Pure. */
export { isInForce, openState, openStates, type Counter, type OpenState } from './opening.ts';
export { distanceMetres, isInVietNam, parsePosition } from './position.ts';
export { dayAfter, dayBefore, predecessorsOf, succeed, successorsOf, type SuccessionQuestion } from './succession.ts';
export { weekHours, type DaysAlike } from './week-hours.ts';
