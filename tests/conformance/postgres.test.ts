import { conformance } from './suite.ts';

conformance('postgres');
