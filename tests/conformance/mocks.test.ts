import { conformance } from './suite.ts';

conformance('mocks');
