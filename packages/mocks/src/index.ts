/** @hcc/mocks: the Center in memory, to build and test against with no Center at all. */
export {
  createMockCenter,
  type MockCenter,
  type MockCenterOptions,
  type MockLogLine,
  starterRecords,
} from './mock-center.ts';
export { createMovableClock, type MovableClock } from './movable-clock.ts';
export {
  aDossier,
  aDueDate,
  aFrameSession,
  anEvent,
  anOfficer,
  aPartnerDossier,
  aPayment,
  aProblem,
  aProcedure,
  aProgress,
  aReceipt,
  aTrackingAnswer,
  aUnit,
} from './factories.ts';
export { handlers } from './handlers.ts';
export { feeAndChargeRecord, payFor, type PaymentOutcome } from './payment-scenarios.ts';
export { profiles } from './profiles.ts';
export { sandboxKeys, type SandboxKeys } from './sandbox-keys.ts';
export {
  advance,
  answersOf,
  fillIn,
  fileAtCounter,
  fileDossier,
  type FiledDossier,
  type Milestone,
  play,
  playTo,
} from './scenarios.ts';
export { personas, type Persona, type PersonaName, type StoryStep } from './personas.ts';
