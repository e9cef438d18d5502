import { certifyResidue, type Residue, type ResidueCertified } from '@app/domain/accounts';
import type { SystemStepDefinition } from '@app/process';
import { accountFacts } from '@app/process/accounts/facts';
import { residueOf } from '@app/process/accounts/residue';

/** VII.E: the certificate is the step's own row: its outcome, its instant and the ids of what is left. */
export const residueCertificate: SystemStepDefinition<Residue, ResidueCertified> = {
  async load({ manager, process, now }) {
    const { memberId } = await accountFacts(manager, process.subjectId, now.getTime());
    return residueOf(manager, memberId, now);
  },
  decide: certifyResidue,
  record: () => Promise.resolve(),
};
