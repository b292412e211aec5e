/** The part of the SDK that the desk uses. No credential: the browser sends the Center's own cookie with each call. */
import {
  createDesk,
  createFeedback,
  createPayments,
  createProcedures,
  createTransport,
  createSupervision,
  createTips,
  createUnits,
  type Client,
  type ClientOptions,
} from '@hcc/sdk';

export type DeskClient = Pick<
  Client,
  'desk' | 'feedback' | 'payments' | 'procedures' | 'supervision' | 'tips' | 'units'
>;

export function connectDesk(options: ClientOptions): DeskClient {
  const transport = createTransport(options);
  return {
    desk: createDesk(transport),
    feedback: createFeedback(transport),
    payments: createPayments(transport),
    procedures: createProcedures(transport),
    supervision: createSupervision(transport),
    tips: createTips(transport),
    units: createUnits(transport),
  };
}
