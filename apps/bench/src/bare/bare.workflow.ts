import { condition, defineUpdate, setHandler } from '@temporalio/workflow';

/** An Update that does nothing but count: what the engine costs without the product. */
export const approve = defineUpdate('approve');

/** The anchor: a workflow that ends after two empty Updates. */
export async function bareApprovals(): Promise<void> {
  let approvals = 0;
  setHandler(approve, () => {
    approvals += 1;
  });
  await condition(() => approvals >= 2);
}
