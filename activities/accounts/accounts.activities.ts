import type { AccountActivities } from '@app/contracts';
import { runSystemStep, transact } from '@app/process';
import type { DataSource } from 'typeorm';
import { activation } from './activate-account';
import { residueCertificate } from './certify-residue';
import { unusedAccountClosing } from './close-unused-account';

/** What becomes of accounts when a workflow asks. */
export const accountActivities = (dataSource: DataSource): AccountActivities => ({
  activateAccount: (input) => transact(dataSource, (manager) => runSystemStep(manager, input, activation)),
  closeUnusedAccount: (input) => transact(dataSource, (manager) => runSystemStep(manager, input, unusedAccountClosing)),
  certifyResidue: (input) => transact(dataSource, (manager) => runSystemStep(manager, input, residueCertificate)),
});
