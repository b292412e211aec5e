import { conformance } from './suite.ts';

conformance('pglite');
