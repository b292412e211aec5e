/** Every operation of the contract, by id. */
import * as catalogue from './catalogue-operations.ts';
import * as desk from './desk-operations.ts';
import * as directory from './directory-operations.ts';
import * as dossiers from './dossier-operations.ts';
import * as embedding from './embedding-operations.ts';
import * as evaluation from './evaluation-operations.ts';
import * as events from './event-operations.ts';
import * as feedback from './feedback-operations.ts';
import * as payments from './payment-operations.ts';
import * as ratings from './rating-operations.ts';
import * as results from './result-operations.ts';
import * as sandbox from './sandbox-operations.ts';
import * as supervision from './supervision-operations.ts';
import * as tips from './tip-operations.ts';
import * as tracking from './tracking-operations.ts';
import * as uploads from './upload-operations.ts';
import * as webhooks from './webhook-operations.ts';

export const operations = {
  ...catalogue,
  ...directory,
  ...embedding,
  ...dossiers,
  ...uploads,
  ...results,
  ...payments,
  ...ratings,
  ...tracking,
  ...webhooks,
  ...events,
  ...evaluation,
  ...desk,
  ...supervision,
  ...feedback,
  ...tips,
  ...sandbox,
};

export type Operations = typeof operations;
export type OperationId = keyof Operations;

export { type Credential, type Operation, commonErrors, errorsOf } from './operation.ts';
