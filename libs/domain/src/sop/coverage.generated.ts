/** Written by `npm run sop:coverage -- --write`: what carries, proves and reaches each sentence. */
export interface Coverage {
  readonly rules: readonly string[];
  readonly tests: readonly string[];
  readonly routes: readonly string[];
}

export const COVERAGE: Readonly<Record<string, Coverage>> = {
  "I.s1": {
    "rules": [],
    "tests": [],
    "routes": []
  },
  "II.1.s1": {
    "rules": [],
    "tests": [],
    "routes": []
  },
  "II.2.s1": {
    "rules": [
      "performanceOf"
    ],
    "tests": [
      "apps/api/test/refusals/platform.e2e-spec.ts",
      "libs/domain/src/oversight/monthly-report.spec.ts"
    ],
    "routes": [
      "system step snapshot"
    ]
  },
  "II.2.s2": {
    "rules": [
      "appendAudit",
      "purposeOf"
    ],
    "tests": [],
    "routes": [
      "GET /v1/accounts",
      "GET /v1/accounts/{id}",
      "GET /v1/audit/events",
      "GET /v1/case-files/{number}",
      "GET /v1/case-files/{number}/disclosure",
      "GET /v1/case-files/{number}/disclosure/print",
      "GET /v1/case-files/{number}/enforcement-actions",
      "GET /v1/case-files/{number}/face-searches",
      "GET /v1/discrepancies",
      "GET /v1/discrepancies/{id}",
      "GET /v1/disseminations",
      "GET /v1/enforcement-actions/look-back",
      "GET /v1/enforcement-actions/{id}",
      "GET /v1/evidence-files/{id}",
      "GET /v1/face-searches/{id}",
      "GET /v1/face-searches/{id}/board",
      "GET /v1/face-searches/{id}/candidates",
      "GET /v1/face-searches/{id}/candidates/{candidateId}",
      "GET /v1/face-searches/{id}/disseminations",
      "GET /v1/face-searches/{id}/entries",
      "GET /v1/face-searches/{id}/entry-text",
      "GET /v1/face-searches/{id}/lead",
      "GET /v1/face-searches/{id}/lineups/{ref}",
      "GET /v1/face-searches/{id}/transferee-text",
      "GET /v1/monthly-reports",
      "GET /v1/monthly-reports/{period}",
      "GET /v1/monthly-reports/{period}/print",
      "GET /v1/policy/packs/in-force",
      "GET /v1/policy/packs/{id}/{version}",
      "GET /v1/probe-images/{id}/image",
      "GET /v1/quarterly-audits",
      "GET /v1/quarterly-audits/{quarter}",
      "GET /v1/quarterly-audits/{quarter}/print",
      "GET /v1/quarterly-audits/{quarter}/sample",
      "GET /v1/registrations/{id}",
      "GET /v1/roster-changes/{id}",
      "GET /v1/substantiations",
      "GET /v1/substantiations/{id}",
      "GET /v1/tasks/{id}",
      "GET /v1/tasks/{id}/comments",
      "GET /v1/tasks/{id}/explain",
      "GET /v1/tasks/{id}/history",
      "GET /v1/violations",
      "POST /v1/access-grants",
      "POST /v1/access-grants/{id}/withdraw",
      "POST /v1/accounts/{id}/deactivate",
      "POST /v1/accounts/{id}/suspend",
      "POST /v1/accounts/{id}/violations",
      "POST /v1/accounts/{id}/withdraw-deactivation",
      "POST /v1/agreements",
      "POST /v1/agreements/{id}/certifications",
      "POST /v1/agreements/{id}/extensions",
      "POST /v1/agreements/{id}/obligations",
      "POST /v1/agreements/{id}/obligations/{obligationId}/meet",
      "POST /v1/case-files/{number}/assign",
      "POST /v1/case-files/{number}/close",
      "POST /v1/case-files/{number}/correct-number",
      "POST /v1/case-files/{number}/match",
      "POST /v1/case-files/{number}/release",
      "POST /v1/case-files/{number}/reopen",
      "POST /v1/case-files/{number}/seal",
      "POST /v1/discrepancies/{id}/convert",
      "POST /v1/disseminations/{id}/recall",
      "POST /v1/enforcement-actions",
      "POST /v1/enforcement-actions/join-cases",
      "POST /v1/enforcement-actions/record-outside-arrest",
      "POST /v1/enforcement-actions/{id}/outcomes",
      "POST /v1/enforcement-actions/{id}/withdraw",
      "POST /v1/evidence-files",
      "POST /v1/face-searches",
      "POST /v1/face-searches/record-late",
      "POST /v1/face-searches/{id}/cancel",
      "POST /v1/face-searches/{id}/determinations/supersede",
      "POST /v1/face-searches/{id}/disseminations",
      "POST /v1/face-searches/{id}/disseminations/record-late",
      "POST /v1/face-searches/{id}/entry-corrections",
      "POST /v1/face-searches/{id}/further-lineups",
      "POST /v1/face-searches/{id}/other-evidence",
      "POST /v1/monthly-reports",
      "POST /v1/policy/packs",
      "POST /v1/policy/packs/{id}/{version}/approve",
      "POST /v1/policy/rehearsals",
      "POST /v1/probe-images",
      "POST /v1/quarterly-audits",
      "POST /v1/registrations",
      "POST /v1/registrations/legacy",
      "POST /v1/registrations/{id}/void",
      "POST /v1/registrations/{id}/withdraw",
      "POST /v1/roster-changes",
      "POST /v1/roster-changes/{id}/approve",
      "POST /v1/roster-changes/{id}/reject",
      "POST /v1/roster-imports",
      "POST /v1/roster-imports/preview",
      "POST /v1/roster/absences",
      "POST /v1/roster/appointments",
      "POST /v1/roster/designations",
      "POST /v1/tasks/{id}/assign",
      "POST /v1/tasks/{id}/claim",
      "POST /v1/tasks/{id}/comments",
      "POST /v1/tasks/{id}/complete",
      "POST /v1/tasks/{id}/release",
      "POST /v1/tasks/{id}/resume",
      "POST /v1/tasks/{id}/suspend",
      "POST /v1/training-records",
      "POST /v1/training-records/{id}/verify",
      "complete account.confirm-suspension",
      "complete account.confirm-transfer",
      "complete account.finding-after-end",
      "complete account.recall",
      "complete account.violation-finding",
      "complete enforcementAction.supervisor-review",
      "complete faceSearch.lineup-presentation",
      "complete faceSearch.result-entry",
      "complete registration.external-account",
      "system step asked",
      "system step unusedAccountClosing"
    ]
  },
  "II.2.s3": {
    "rules": [
      "performanceOf"
    ],
    "tests": [
      "apps/api/test/refusals/platform.e2e-spec.ts",
      "libs/domain/src/oversight/monthly-report.spec.ts"
    ],
    "routes": [
      "system step snapshot"
    ]
  },
  "III.s1": {
    "rules": [],
    "tests": [],
    "routes": []
  },
  "IV.A.s1": {
    "rules": [],
    "tests": [],
    "routes": []
  },
  "IV.B.s1": {
    "rules": [],
    "tests": [],
    "routes": []
  },
  "IV.B.s2": {
    "rules": [],
    "tests": [],
    "routes": []
  },
  "IV.B.s3": {
    "rules": [],
    "tests": [],
    "routes": []
  },
  "IV.C.s1": {
    "rules": [],
    "tests": [],
    "routes": []
  },
  "IV.D.s1": {
    "rules": [
      "ProbeSource",
      "SourceDatabase",
      "checkEdits",
      "checkProbe",
      "checkRepeat"
    ],
    "tests": [
      "apps/api/test/evidence.e2e-spec.ts",
      "apps/api/test/face-search-edges.e2e-spec.ts",
      "apps/api/test/refusals/files.e2e-spec.ts",
      "apps/api/test/refusals/search-gates.e2e-spec.ts",
      "libs/domain/src/duties/rows.spec.ts",
      "libs/domain/src/policy/two-packs.spec.ts",
      "libs/domain/src/search/gates.spec.ts",
      "libs/domain/src/search/probe.spec.ts",
      "libs/domain/src/search/submit.spec.ts"
    ],
    "routes": [
      "POST /v1/evidence-files",
      "POST /v1/face-searches",
      "POST /v1/face-searches/record-late",
      "POST /v1/policy/rehearsals",
      "POST /v1/probe-images"
    ]
  },
  "IV.E.s1": {
    "rules": [
      "recordResult"
    ],
    "tests": [
      "apps/api/test/refusals/search-gates.e2e-spec.ts",
      "apps/api/test/refusals/search.e2e-spec.ts"
    ],
    "routes": [
      "complete faceSearch.result-entry"
    ]
  },
  "IV.F.s1": {
    "rules": [
      "faceSearch.result-entry",
      "recordResult"
    ],
    "tests": [
      "apps/api/test/evidence.e2e-spec.ts",
      "apps/api/test/face-search.e2e-spec.ts",
      "libs/domain/src/search/result-record.spec.ts",
      "libs/domain/src/search/result.spec.ts"
    ],
    "routes": [
      "complete faceSearch.result-entry"
    ]
  },
  "IV.F.s2": {
    "rules": [
      "SourceDatabase",
      "faceSearch.result-entry",
      "openResultEntry",
      "recordResult",
      "withEntries"
    ],
    "tests": [
      "apps/api/test/corroboration-peer.e2e-spec.ts",
      "apps/api/test/evidence.e2e-spec.ts",
      "apps/api/test/face-search-edges.e2e-spec.ts",
      "apps/api/test/face-search.e2e-spec.ts",
      "apps/api/test/refusals/files.e2e-spec.ts",
      "libs/domain/src/corroboration/peer-review.spec.ts",
      "libs/domain/src/search/determination.spec.ts",
      "libs/domain/src/search/openings.spec.ts",
      "libs/domain/src/search/result-record.spec.ts",
      "libs/domain/src/search/result.spec.ts"
    ],
    "routes": [
      "POST /v1/evidence-files",
      "POST /v1/face-searches/{id}/determinations/supersede",
      "complete faceSearch.evaluate",
      "complete faceSearch.peer-review",
      "complete faceSearch.result-entry"
    ]
  },
  "IV.G.s1": {
    "rules": [
      "Comparison",
      "determine"
    ],
    "tests": [
      "libs/domain/src/search/determination.spec.ts"
    ],
    "routes": [
      "GET /v1/face-searches/{id}/entry-text",
      "GET /v1/face-searches/{id}/lead",
      "POST /v1/face-searches/{id}/determinations/supersede",
      "POST /v1/policy/rehearsals",
      "complete faceSearch.case-report-entry",
      "complete faceSearch.evaluate",
      "complete faceSearch.peer-resolution",
      "complete faceSearch.peer-review",
      "complete faceSearch.transferee-text",
      "system step snapshot"
    ]
  },
  "IV.G.s2": {
    "rules": [
      "refuseAutomatedDecision"
    ],
    "tests": [
      "libs/domain/src/search/determination.spec.ts"
    ],
    "routes": [
      "POST /v1/face-searches/{id}/determinations/supersede",
      "complete faceSearch.evaluate",
      "complete faceSearch.peer-review"
    ]
  },
  "IV.H.s1": {
    "rules": [
      "candidates.LEGEND",
      "leadOf",
      "presentCandidates"
    ],
    "tests": [
      "apps/api/test/disclosure.e2e-spec.ts",
      "apps/api/test/dissemination.e2e-spec.ts",
      "apps/api/test/face-search-edges.e2e-spec.ts",
      "apps/api/test/face-search.e2e-spec.ts",
      "libs/domain/src/disclosure/disclosure.spec.ts",
      "libs/domain/src/search/lead.spec.ts",
      "libs/domain/src/search/presentation.spec.ts",
      "libs/domain/src/search/result.spec.ts"
    ],
    "routes": [
      "GET /v1/case-files/{number}/disclosure",
      "GET /v1/case-files/{number}/disclosure/print",
      "GET /v1/enforcement-actions/{id}",
      "GET /v1/evidence-files/{id}",
      "GET /v1/face-searches/{id}",
      "GET /v1/face-searches/{id}/board",
      "GET /v1/face-searches/{id}/candidates",
      "GET /v1/face-searches/{id}/candidates/{candidateId}",
      "GET /v1/face-searches/{id}/entry-text",
      "GET /v1/face-searches/{id}/lead",
      "GET /v1/monthly-reports/{period}/print",
      "GET /v1/probe-images/{id}/image",
      "POST /v1/face-searches/{id}/entry-corrections",
      "complete faceSearch.case-report-entry",
      "complete faceSearch.entry-addendum",
      "complete faceSearch.transferee-text",
      "complete quarterlyAudit.acknowledge",
      "complete quarterlyAudit.memorandum"
    ]
  },
  "IV.I.s1": {
    "rules": [
      "candidate-rows.COLUMNS"
    ],
    "tests": [
      "apps/api/test/encryption.e2e-spec.ts",
      "apps/api/test/face-search.e2e-spec.ts",
      "apps/cli/src/program.spec.ts",
      "apps/local/test/keys.spec.ts",
      "libs/config/src/read-config.spec.ts",
      "libs/domain/src/search/result.spec.ts",
      "libs/persistence/src/encryption/keyring.spec.ts",
      "libs/persistence/src/encryption/keys-in-use.spec.ts",
      "libs/persistence/src/evidence/evidence-store.spec.ts",
      "libs/testing/src/docker.spec.ts"
    ],
    "routes": [
      "POST /v1/evidence-files"
    ]
  },
  "IV.J.s1": {
    "rules": [
      "Force"
    ],
    "tests": [
      "libs/domain/src/sop/registry.spec.ts"
    ],
    "routes": [
      "GET /v1/policy/clauses"
    ]
  },
  "IV.J.s2": {
    "rules": [
      "Force"
    ],
    "tests": [
      "libs/domain/src/sop/registry.spec.ts"
    ],
    "routes": [
      "GET /v1/policy/clauses"
    ]
  },
  "V.A.s1": {
    "rules": [
      "acceptAgreement",
      "activateAccount",
      "registration.user-agreement"
    ],
    "tests": [
      "apps/api/test/deactivation.e2e-spec.ts",
      "apps/api/test/openapi.e2e-spec.ts",
      "apps/api/test/refusals/registration.e2e-spec.ts",
      "apps/api/test/registration-edges.e2e-spec.ts",
      "apps/api/test/registration-refusals.e2e-spec.ts",
      "apps/api/test/registration-vacancy.e2e-spec.ts",
      "apps/api/test/registration.e2e-spec.ts",
      "libs/domain/src/duties/rows.spec.ts",
      "libs/domain/src/registration/activate.spec.ts",
      "libs/domain/src/registration/decisions.spec.ts"
    ],
    "routes": [
      "complete registration.user-agreement",
      "system step activation"
    ]
  },
  "V.A.s2": {
    "rules": [
      "activateAccount",
      "decideLeg",
      "registration.commander-approval",
      "registration.supervisor-approval",
      "unsupervised"
    ],
    "tests": [
      "apps/api/test/deactivation.e2e-spec.ts",
      "apps/api/test/openapi.e2e-spec.ts",
      "apps/api/test/refusals/registration.e2e-spec.ts",
      "apps/api/test/registration-edges.e2e-spec.ts",
      "apps/api/test/registration-refusals.e2e-spec.ts",
      "apps/api/test/registration-vacancy.e2e-spec.ts",
      "apps/api/test/registration.e2e-spec.ts",
      "apps/api/test/roster.e2e-spec.ts",
      "libs/domain/src/duties/rows.spec.ts",
      "libs/domain/src/oversight/audit-tests.spec.ts",
      "libs/domain/src/people/exclusions.spec.ts",
      "libs/domain/src/registration/activate.spec.ts",
      "libs/domain/src/registration/decisions.spec.ts",
      "libs/domain/src/registration/request.spec.ts",
      "libs/process/src/people/roster-changes.spec.ts"
    ],
    "routes": [
      "POST /v1/registrations",
      "complete registration.chief-grant",
      "complete registration.commander-approval",
      "complete registration.supervisor-approval",
      "system step activation"
    ]
  },
  "V.B.s1": {
    "rules": [
      "checkProbe",
      "faceSearch.query",
      "failedWhenRun",
      "gates.AUTHORITY",
      "recordLate",
      "submitSearch",
      "withoutProbe"
    ],
    "tests": [
      "apps/api/test/deactivation.e2e-spec.ts",
      "apps/api/test/face-search-gates.e2e-spec.ts",
      "apps/api/test/face-search.e2e-spec.ts",
      "apps/api/test/provider.e2e-spec.ts",
      "apps/api/test/refusals/search-gates.e2e-spec.ts",
      "libs/domain/src/search/probe.spec.ts",
      "libs/domain/src/search/result.spec.ts",
      "libs/domain/src/search/submit.spec.ts",
      "libs/domain/src/search/unready.spec.ts"
    ],
    "routes": [
      "GET /v1/face-searches/gates",
      "POST /v1/face-searches",
      "POST /v1/face-searches/record-late",
      "POST /v1/policy/rehearsals",
      "complete faceSearch.result-entry",
      "system step faceSearch.query"
    ]
  },
  "V.C.s1": {
    "rules": [
      "SearchFlag",
      "SubjectRelation",
      "ViolationClause",
      "copyFor",
      "handOn",
      "knowsOf",
      "relations.RELATION_FLAGS",
      "substantiation.RELATED"
    ],
    "tests": [
      "apps/api/test/disclosure.e2e-spec.ts",
      "apps/api/test/dissemination.e2e-spec.ts",
      "apps/api/test/face-search-edges.e2e-spec.ts",
      "apps/api/test/face-search-gates.e2e-spec.ts",
      "apps/api/test/refusals/search-gates.e2e-spec.ts",
      "libs/domain/src/dissemination/dissemination.spec.ts",
      "libs/domain/src/duties/rows.spec.ts",
      "libs/domain/src/policy/rehearse.spec.ts",
      "libs/domain/src/search/relations.spec.ts",
      "libs/domain/src/search/submit.spec.ts"
    ],
    "routes": [
      "GET /v1/case-files/{number}/disclosure",
      "GET /v1/case-files/{number}/disclosure/print",
      "GET /v1/evidence-files/{id}",
      "GET /v1/face-searches/{id}/entry-text",
      "GET /v1/monthly-reports/{period}/print",
      "GET /v1/probe-images/{id}/image",
      "GET /v1/quarterly-audits/{quarter}/print",
      "POST /v1/accounts/{id}/violations",
      "POST /v1/discrepancies/{id}/convert",
      "POST /v1/face-searches",
      "POST /v1/face-searches/record-late",
      "POST /v1/face-searches/{id}/determinations/supersede",
      "POST /v1/face-searches/{id}/disseminations",
      "POST /v1/face-searches/{id}/disseminations/record-late",
      "complete account.finding-after-end",
      "complete account.violation-finding",
      "complete faceSearch.evaluate",
      "complete faceSearch.peer-resolution",
      "complete faceSearch.result-entry",
      "complete monthlyReport.attach-log",
      "system step frozen",
      "system step snapshot",
      "system step tested"
    ]
  },
  "V.D.s1": {
    "rules": [
      "BlockOutcome",
      "account.finding-after-end",
      "account.violation-finding",
      "accuse",
      "decideAfterEnd",
      "decideViolation",
      "openFindingAfterEnd",
      "openViolation",
      "openViolationFinding",
      "referralOf",
      "suspend"
    ],
    "tests": [
      "apps/api/test/account-violation.e2e-spec.ts",
      "libs/domain/src/accounts/external.spec.ts",
      "libs/domain/src/accounts/violation.spec.ts",
      "libs/domain/src/duties/rows.spec.ts",
      "libs/domain/src/people/nobody-stuck-command.spec.ts",
      "libs/domain/src/people/nobody-stuck.spec.ts",
      "libs/domain/src/sop/causes.spec.ts"
    ],
    "routes": [
      "GET /v1/face-searches/gates",
      "POST /v1/accounts/{id}/deactivate",
      "POST /v1/accounts/{id}/suspend",
      "POST /v1/accounts/{id}/violations",
      "POST /v1/discrepancies/{id}/convert",
      "POST /v1/face-searches",
      "POST /v1/face-searches/record-late",
      "POST /v1/policy/rehearsals",
      "POST /v1/registrations/{id}/void",
      "POST /v1/registrations/{id}/withdraw",
      "POST /v1/roster-changes",
      "POST /v1/roster-changes/{id}/approve",
      "POST /v1/roster/absences",
      "POST /v1/roster/appointments",
      "POST /v1/roster/designations",
      "complete account.confirm-suspension",
      "complete account.confirm-transfer",
      "complete account.finding-after-end",
      "complete account.violation-finding",
      "complete faceSearch.result-entry",
      "system step residueCertificate",
      "system step tested",
      "system step unusedAccountClosing"
    ]
  },
  "V.E.1.s1": {
    "rules": [
      "agreementAlerts",
      "certifyAgreement",
      "extendAgreement",
      "meetObligation",
      "model.TOOL",
      "recordAgreement",
      "recordObligation"
    ],
    "tests": [
      "apps/api/test/agreement.e2e-spec.ts",
      "apps/api/test/refusals/search-gates.e2e-spec.ts",
      "apps/local/src/demo/seed.spec.ts",
      "libs/domain/src/agreements/agreements.spec.ts",
      "libs/domain/src/agreements/obligations.spec.ts",
      "libs/domain/src/duties/rows.spec.ts",
      "libs/domain/src/oversight/audit-acts.spec.ts",
      "libs/domain/src/people/nobody-stuck.spec.ts",
      "libs/domain/src/search/gates.spec.ts",
      "libs/domain/src/search/submit.spec.ts",
      "libs/persistence/src/inbox/notices.spec.ts"
    ],
    "routes": [
      "GET /v1/case-files/{number}/disclosure",
      "GET /v1/case-files/{number}/disclosure/print",
      "POST /v1/agreements",
      "POST /v1/agreements/{id}/certifications",
      "POST /v1/agreements/{id}/extensions",
      "POST /v1/agreements/{id}/obligations",
      "POST /v1/agreements/{id}/obligations/{obligationId}/meet"
    ]
  },
  "V.E.2.s1": {
    "rules": [
      "candidates.LEGEND",
      "determineIdentity"
    ],
    "tests": [
      "libs/domain/src/corroboration/identity-record.spec.ts",
      "libs/domain/src/corroboration/identity.spec.ts",
      "libs/domain/src/search/documentation.spec.ts",
      "libs/domain/src/search/lead.spec.ts"
    ],
    "routes": [
      "GET /v1/case-files/{number}/disclosure",
      "GET /v1/case-files/{number}/disclosure/print",
      "GET /v1/enforcement-actions/{id}",
      "GET /v1/evidence-files/{id}",
      "GET /v1/face-searches/{id}",
      "GET /v1/face-searches/{id}/board",
      "GET /v1/face-searches/{id}/candidates",
      "GET /v1/face-searches/{id}/candidates/{candidateId}",
      "GET /v1/face-searches/{id}/entry-text",
      "GET /v1/face-searches/{id}/lead",
      "GET /v1/monthly-reports/{period}/print",
      "GET /v1/probe-images/{id}/image",
      "POST /v1/face-searches/{id}/entry-corrections",
      "complete faceSearch.case-report-entry",
      "complete faceSearch.entry-addendum",
      "complete faceSearch.identity-determination",
      "complete faceSearch.transferee-text",
      "complete quarterlyAudit.acknowledge",
      "complete quarterlyAudit.memorandum"
    ]
  },
  "V.E.2.s2": {
    "rules": [
      "determineIdentity"
    ],
    "tests": [
      "libs/domain/src/corroboration/identity-record.spec.ts",
      "libs/domain/src/corroboration/identity.spec.ts"
    ],
    "routes": [
      "complete faceSearch.identity-determination"
    ]
  },
  "V.E.2.s3": {
    "rules": [
      "determineIdentity",
      "faceSearch.identity-determination"
    ],
    "tests": [
      "apps/api/test/corroboration.e2e-spec.ts",
      "apps/api/test/refusals/corroboration.e2e-spec.ts",
      "libs/domain/src/corroboration/identity-record.spec.ts",
      "libs/domain/src/corroboration/identity.spec.ts"
    ],
    "routes": [
      "complete faceSearch.identity-determination"
    ]
  },
  "V.E.3.s1": {
    "rules": [
      "activateAccount",
      "completeTraining",
      "enterTraining",
      "factsUnder",
      "failedWhenRun",
      "final.FINAL",
      "lastUncovered",
      "openTrainingCompletion",
      "openTrainingVerification",
      "registration.activate",
      "registration.training-completion",
      "reviewStanding",
      "testTraining",
      "trainingAt",
      "trainingValidUntil",
      "verifierNeed",
      "verifyTraining",
      "verifyTrainingRecord"
    ],
    "tests": [
      "apps/api/test/account-violation.e2e-spec.ts",
      "apps/api/test/account-watch.e2e-spec.ts",
      "apps/api/test/deactivation.e2e-spec.ts",
      "apps/api/test/face-search-edges.e2e-spec.ts",
      "apps/api/test/face-search-gates.e2e-spec.ts",
      "apps/api/test/openapi.e2e-spec.ts",
      "apps/api/test/policy-rehearsals.e2e-spec.ts",
      "apps/api/test/refusals/registration.e2e-spec.ts",
      "apps/api/test/refusals/search-gates.e2e-spec.ts",
      "apps/api/test/registration-edges.e2e-spec.ts",
      "apps/api/test/registration-refusals.e2e-spec.ts",
      "apps/api/test/registration.e2e-spec.ts",
      "apps/api/test/training.e2e-spec.ts",
      "libs/domain/src/accounts/deactivate.spec.ts",
      "libs/domain/src/accounts/standing.spec.ts",
      "libs/domain/src/accounts/violation.spec.ts",
      "libs/domain/src/duties/rows.spec.ts",
      "libs/domain/src/oversight/audit-training.spec.ts",
      "libs/domain/src/oversight/monthly-report.spec.ts",
      "libs/domain/src/people/decider.spec.ts",
      "libs/domain/src/people/exclusions.spec.ts",
      "libs/domain/src/people/nobody-stuck-anywhere.spec.ts",
      "libs/domain/src/people/nobody-stuck.spec.ts",
      "libs/domain/src/policy/rehearse.spec.ts",
      "libs/domain/src/policy/serious-offences.spec.ts",
      "libs/domain/src/policy/two-packs.spec.ts",
      "libs/domain/src/registration/activate.spec.ts",
      "libs/domain/src/registration/openings.spec.ts",
      "libs/domain/src/search/gates.spec.ts",
      "libs/domain/src/search/submit.spec.ts",
      "libs/domain/src/training/records.spec.ts",
      "libs/domain/src/training/valid.spec.ts"
    ],
    "routes": [
      "GET /v1/case-files/{number}/disclosure",
      "GET /v1/case-files/{number}/disclosure/print",
      "GET /v1/face-searches/gates",
      "GET /v1/registrations/{id}",
      "POST /v1/face-searches",
      "POST /v1/face-searches/record-late",
      "POST /v1/policy/rehearsals",
      "POST /v1/registrations/{id}/void",
      "POST /v1/registrations/{id}/withdraw",
      "POST /v1/roster-changes",
      "POST /v1/roster-changes/{id}/approve",
      "POST /v1/roster/absences",
      "POST /v1/roster/appointments",
      "POST /v1/roster/designations",
      "POST /v1/training-records",
      "POST /v1/training-records/{id}/verify",
      "complete account.confirm-suspension",
      "complete account.confirm-transfer",
      "complete account.violation-finding",
      "complete faceSearch.result-entry",
      "complete registration.chief-grant",
      "complete registration.commander-approval",
      "complete registration.external-account",
      "complete registration.supervisor-approval",
      "complete registration.training-completion",
      "complete registration.training-verification",
      "complete registration.user-agreement",
      "system step activation",
      "system step registration.activate",
      "system step residueCertificate",
      "system step snapshot",
      "system step tested"
    ]
  },
  "V.E.4.s1": {
    "rules": [
      "appendAudit"
    ],
    "tests": [],
    "routes": [
      "GET /v1/accounts",
      "GET /v1/accounts/{id}",
      "GET /v1/audit/events",
      "GET /v1/case-files/{number}",
      "GET /v1/case-files/{number}/disclosure",
      "GET /v1/case-files/{number}/disclosure/print",
      "GET /v1/case-files/{number}/enforcement-actions",
      "GET /v1/case-files/{number}/face-searches",
      "GET /v1/discrepancies",
      "GET /v1/discrepancies/{id}",
      "GET /v1/disseminations",
      "GET /v1/enforcement-actions/look-back",
      "GET /v1/enforcement-actions/{id}",
      "GET /v1/evidence-files/{id}",
      "GET /v1/face-searches/{id}",
      "GET /v1/face-searches/{id}/board",
      "GET /v1/face-searches/{id}/candidates",
      "GET /v1/face-searches/{id}/candidates/{candidateId}",
      "GET /v1/face-searches/{id}/disseminations",
      "GET /v1/face-searches/{id}/entries",
      "GET /v1/face-searches/{id}/entry-text",
      "GET /v1/face-searches/{id}/lead",
      "GET /v1/face-searches/{id}/lineups/{ref}",
      "GET /v1/face-searches/{id}/transferee-text",
      "GET /v1/monthly-reports",
      "GET /v1/monthly-reports/{period}",
      "GET /v1/monthly-reports/{period}/print",
      "GET /v1/policy/packs/in-force",
      "GET /v1/policy/packs/{id}/{version}",
      "GET /v1/probe-images/{id}/image",
      "GET /v1/quarterly-audits",
      "GET /v1/quarterly-audits/{quarter}",
      "GET /v1/quarterly-audits/{quarter}/print",
      "GET /v1/quarterly-audits/{quarter}/sample",
      "GET /v1/registrations/{id}",
      "GET /v1/roster-changes/{id}",
      "GET /v1/substantiations",
      "GET /v1/substantiations/{id}",
      "GET /v1/tasks/{id}",
      "GET /v1/tasks/{id}/comments",
      "GET /v1/tasks/{id}/explain",
      "GET /v1/tasks/{id}/history",
      "GET /v1/violations",
      "POST /v1/access-grants",
      "POST /v1/access-grants/{id}/withdraw",
      "POST /v1/accounts/{id}/deactivate",
      "POST /v1/accounts/{id}/suspend",
      "POST /v1/accounts/{id}/violations",
      "POST /v1/accounts/{id}/withdraw-deactivation",
      "POST /v1/agreements",
      "POST /v1/agreements/{id}/certifications",
      "POST /v1/agreements/{id}/extensions",
      "POST /v1/agreements/{id}/obligations",
      "POST /v1/agreements/{id}/obligations/{obligationId}/meet",
      "POST /v1/case-files/{number}/assign",
      "POST /v1/case-files/{number}/close",
      "POST /v1/case-files/{number}/correct-number",
      "POST /v1/case-files/{number}/match",
      "POST /v1/case-files/{number}/release",
      "POST /v1/case-files/{number}/reopen",
      "POST /v1/case-files/{number}/seal",
      "POST /v1/discrepancies/{id}/convert",
      "POST /v1/disseminations/{id}/recall",
      "POST /v1/enforcement-actions",
      "POST /v1/enforcement-actions/join-cases",
      "POST /v1/enforcement-actions/record-outside-arrest",
      "POST /v1/enforcement-actions/{id}/outcomes",
      "POST /v1/enforcement-actions/{id}/withdraw",
      "POST /v1/evidence-files",
      "POST /v1/face-searches",
      "POST /v1/face-searches/record-late",
      "POST /v1/face-searches/{id}/cancel",
      "POST /v1/face-searches/{id}/determinations/supersede",
      "POST /v1/face-searches/{id}/disseminations",
      "POST /v1/face-searches/{id}/disseminations/record-late",
      "POST /v1/face-searches/{id}/entry-corrections",
      "POST /v1/face-searches/{id}/further-lineups",
      "POST /v1/face-searches/{id}/other-evidence",
      "POST /v1/monthly-reports",
      "POST /v1/policy/packs",
      "POST /v1/policy/packs/{id}/{version}/approve",
      "POST /v1/policy/rehearsals",
      "POST /v1/probe-images",
      "POST /v1/quarterly-audits",
      "POST /v1/registrations",
      "POST /v1/registrations/legacy",
      "POST /v1/registrations/{id}/void",
      "POST /v1/registrations/{id}/withdraw",
      "POST /v1/roster-changes",
      "POST /v1/roster-changes/{id}/approve",
      "POST /v1/roster-changes/{id}/reject",
      "POST /v1/roster-imports",
      "POST /v1/roster-imports/preview",
      "POST /v1/roster/absences",
      "POST /v1/roster/appointments",
      "POST /v1/roster/designations",
      "POST /v1/tasks/{id}/assign",
      "POST /v1/tasks/{id}/claim",
      "POST /v1/tasks/{id}/comments",
      "POST /v1/tasks/{id}/complete",
      "POST /v1/tasks/{id}/release",
      "POST /v1/tasks/{id}/resume",
      "POST /v1/tasks/{id}/suspend",
      "POST /v1/training-records",
      "POST /v1/training-records/{id}/verify",
      "complete account.confirm-suspension",
      "complete account.confirm-transfer",
      "complete account.finding-after-end",
      "complete account.recall",
      "complete account.violation-finding",
      "complete enforcementAction.supervisor-review",
      "complete faceSearch.lineup-presentation",
      "complete faceSearch.result-entry",
      "complete registration.external-account",
      "system step asked",
      "system step unusedAccountClosing"
    ]
  },
  "VI.A.s1": {
    "rules": [
      "AccessBasis",
      "DesignationScope",
      "Leg",
      "accessOfUnit",
      "accessUnitOf",
      "accessUnitsOf",
      "activateAccount",
      "carriedOn",
      "change.ORDERED_BY",
      "decideLeg",
      "decidedElsewhere",
      "designees",
      "final.FINAL",
      "gates.AUTHORITY",
      "grantAccess",
      "mayGrant",
      "openChiefGrant",
      "registration.chief-grant",
      "reviewStanding",
      "submitSearch",
      "testAccessBasis",
      "transferEffect"
    ],
    "tests": [
      "apps/api/test/account-watch.e2e-spec.ts",
      "apps/api/test/face-search-gates.e2e-spec.ts",
      "apps/api/test/provider.e2e-spec.ts",
      "apps/api/test/refusals/search-gates.e2e-spec.ts",
      "apps/api/test/registration-edges.e2e-spec.ts",
      "apps/api/test/registration-refusals.e2e-spec.ts",
      "apps/api/test/registration-vacancy.e2e-spec.ts",
      "libs/domain/src/accounts/deactivate.spec.ts",
      "libs/domain/src/accounts/standing.spec.ts",
      "libs/domain/src/accounts/violation.spec.ts",
      "libs/domain/src/duties/rows.spec.ts",
      "libs/domain/src/oversight/audit-tests.spec.ts",
      "libs/domain/src/people/decider.spec.ts",
      "libs/domain/src/people/nobody-stuck-command.spec.ts",
      "libs/domain/src/people/nobody-stuck.spec.ts",
      "libs/domain/src/people/standing.spec.ts",
      "libs/domain/src/registration/activate.spec.ts",
      "libs/domain/src/registration/decisions.spec.ts",
      "libs/domain/src/registration/grant.spec.ts",
      "libs/domain/src/registration/openings.spec.ts",
      "libs/domain/src/search/gates.spec.ts",
      "libs/domain/src/search/submit.spec.ts"
    ],
    "routes": [
      "GET /v1/face-searches/gates",
      "POST /v1/access-grants",
      "POST /v1/access-grants/{id}/withdraw",
      "POST /v1/accounts/{id}/deactivate",
      "POST /v1/accounts/{id}/suspend",
      "POST /v1/accounts/{id}/violations",
      "POST /v1/accounts/{id}/withdraw-deactivation",
      "POST /v1/agreements/{id}/extensions",
      "POST /v1/discrepancies/{id}/convert",
      "POST /v1/face-searches",
      "POST /v1/face-searches/record-late",
      "POST /v1/policy/rehearsals",
      "POST /v1/roster-changes",
      "POST /v1/roster-changes/{id}/approve",
      "POST /v1/roster/absences",
      "POST /v1/roster/appointments",
      "POST /v1/roster/designations",
      "POST /v1/training-records",
      "POST /v1/training-records/{id}/verify",
      "complete account.confirm-suspension",
      "complete account.confirm-transfer",
      "complete account.finding-after-end",
      "complete account.violation-finding",
      "complete discrepancy.assign",
      "complete faceSearch.result-entry",
      "complete registration.chief-grant",
      "complete registration.commander-approval",
      "complete registration.supervisor-approval",
      "system step activation",
      "system step residueCertificate",
      "system step tested"
    ]
  },
  "VI.B.s1": {
    "rules": [
      "checkCaseNumber"
    ],
    "tests": [
      "apps/api/test/face-search-gates.e2e-spec.ts",
      "apps/api/test/refusals/search-gates.e2e-spec.ts",
      "libs/domain/src/cases/cases.spec.ts",
      "libs/domain/src/disclosure/disclosure.spec.ts",
      "libs/domain/src/enforcement/arrest-case.spec.ts",
      "libs/domain/src/search/case-gates.spec.ts",
      "libs/domain/src/search/submit.spec.ts"
    ],
    "routes": [
      "POST /v1/case-files/{number}/correct-number",
      "POST /v1/enforcement-actions/record-outside-arrest",
      "POST /v1/face-searches",
      "POST /v1/face-searches/record-late",
      "POST /v1/policy/rehearsals"
    ]
  },
  "VI.B.s2": {
    "rules": [
      "closeSearch",
      "faceSearch.evaluate",
      "fileEntry",
      "notDetermined",
      "refuseAutomatedDecision",
      "unready"
    ],
    "tests": [
      "apps/api/test/corroboration-peer.e2e-spec.ts",
      "apps/api/test/face-search-gates.e2e-spec.ts",
      "apps/api/test/face-search.e2e-spec.ts",
      "apps/api/test/refusals/search.e2e-spec.ts",
      "libs/domain/src/corroboration/peer-review.spec.ts",
      "libs/domain/src/enforcement/request.spec.ts",
      "libs/domain/src/search/determination-record.spec.ts",
      "libs/domain/src/search/determination.spec.ts",
      "libs/domain/src/search/documentation.spec.ts",
      "libs/domain/src/search/unready.spec.ts"
    ],
    "routes": [
      "GET /v1/face-searches/{id}/entry-text",
      "POST /v1/face-searches/{id}/determinations/supersede",
      "complete faceSearch.case-report-entry",
      "complete faceSearch.evaluate",
      "complete faceSearch.peer-review",
      "complete faceSearch.transferee-text",
      "system step closing"
    ]
  },
  "VI.C.s1": {
    "rules": [
      "blockedResult",
      "cancelSearch",
      "cancelledResult",
      "closeCase",
      "closeSearch",
      "codedReason",
      "documented",
      "entryText",
      "faceSearch.case-report-entry",
      "faceSearch.entry-addendum",
      "fileAddendum",
      "fileEntry",
      "finishText",
      "isUndocumented",
      "notDetermined",
      "openAddendumRound",
      "openCaseReportEntry",
      "openEntryAddendum",
      "openEntryRound",
      "openSealed",
      "positiveMatchOf",
      "reasonAsked",
      "testEntries"
    ],
    "tests": [
      "apps/api/test/case-files.e2e-spec.ts",
      "apps/api/test/corroboration.e2e-spec.ts",
      "apps/api/test/face-search-edges.e2e-spec.ts",
      "apps/api/test/face-search-gates.e2e-spec.ts",
      "apps/api/test/face-search.e2e-spec.ts",
      "apps/api/test/refusals/search-gates.e2e-spec.ts",
      "apps/api/test/refusals/search.e2e-spec.ts",
      "apps/api/test/succession.e2e-spec.ts",
      "libs/domain/src/corroboration/rounds.spec.ts",
      "libs/domain/src/disclosure/disclosure.spec.ts",
      "libs/domain/src/oversight/audit-facesnxt.spec.ts",
      "libs/domain/src/oversight/audit-tests.spec.ts",
      "libs/domain/src/oversight/monthly-report.spec.ts",
      "libs/domain/src/search/cancel.spec.ts",
      "libs/domain/src/search/documentation-record.spec.ts",
      "libs/domain/src/search/documentation.spec.ts",
      "libs/domain/src/search/openings.spec.ts",
      "libs/domain/src/search/purpose.spec.ts",
      "libs/domain/src/search/result.spec.ts",
      "libs/domain/src/search/sealed.spec.ts",
      "libs/domain/src/search/submit.spec.ts",
      "libs/domain/src/search/transferee-text.spec.ts"
    ],
    "routes": [
      "GET /v1/face-searches/{id}/entry-text",
      "POST /v1/case-files/{number}/close",
      "POST /v1/face-searches",
      "POST /v1/face-searches/record-late",
      "POST /v1/face-searches/{id}/cancel",
      "POST /v1/face-searches/{id}/entry-corrections",
      "POST /v1/policy/rehearsals",
      "complete faceSearch.case-report-entry",
      "complete faceSearch.entry-addendum",
      "complete faceSearch.transferee-text",
      "system step closing",
      "system step snapshot",
      "system step tested"
    ]
  },
  "VI.D.s1": {
    "rules": [
      "determine",
      "faceSearch.determine"
    ],
    "tests": [
      "apps/api/test/corroboration.e2e-spec.ts",
      "apps/api/test/deadlines.e2e-spec.ts",
      "apps/api/test/face-search.e2e-spec.ts",
      "apps/api/test/lineup.e2e-spec.ts",
      "apps/api/test/quarterly-audit-tests.e2e-spec.ts",
      "apps/api/test/refusals/corroboration.e2e-spec.ts",
      "apps/api/test/refusals/enforcement.e2e-spec.ts",
      "apps/api/test/tasks.e2e-spec.ts",
      "libs/domain/src/corroboration/admission.spec.ts",
      "libs/domain/src/corroboration/further-lineup.spec.ts",
      "libs/domain/src/corroboration/identity-record.spec.ts",
      "libs/domain/src/corroboration/identity.spec.ts",
      "libs/domain/src/corroboration/rounds.spec.ts",
      "libs/domain/src/duties/rows.spec.ts",
      "libs/domain/src/search/determination.spec.ts",
      "libs/domain/src/search/documentation.spec.ts",
      "libs/domain/src/search/result.spec.ts"
    ],
    "routes": [
      "POST /v1/face-searches/{id}/determinations/supersede",
      "complete faceSearch.evaluate",
      "complete faceSearch.peer-review"
    ]
  },
  "VI.D.s2": {
    "rules": [
      "closeSearch",
      "faceSearch.dna",
      "faceSearch.interview",
      "faceSearch.latent-prints",
      "faceSearch.lineup-array",
      "faceSearch.report-review"
    ],
    "tests": [
      "apps/api/test/deadlines.e2e-spec.ts",
      "apps/api/test/face-search.e2e-spec.ts",
      "apps/api/test/refusals/corroboration.e2e-spec.ts",
      "apps/api/test/refusals/enforcement.e2e-spec.ts",
      "apps/api/test/tasks.e2e-spec.ts",
      "libs/domain/src/corroboration/admission.spec.ts",
      "libs/domain/src/corroboration/further-lineup.spec.ts",
      "libs/domain/src/corroboration/identity-record.spec.ts",
      "libs/domain/src/corroboration/identity.spec.ts",
      "libs/domain/src/corroboration/step.spec.ts",
      "libs/domain/src/enforcement/guard.spec.ts",
      "libs/domain/src/enforcement/request.spec.ts",
      "libs/domain/src/enforcement/search-review.spec.ts",
      "libs/domain/src/enforcement/settings.spec.ts",
      "libs/domain/src/search/documentation.spec.ts",
      "libs/domain/src/tasks/policy.spec.ts"
    ],
    "routes": [
      "complete faceSearch.dna",
      "complete faceSearch.interview",
      "complete faceSearch.latent-prints",
      "complete faceSearch.lineup-array",
      "complete faceSearch.report-review",
      "system step closing"
    ]
  },
  "VI.E.s1": {
    "rules": [
      "EnforcementKind",
      "checkDeclaration",
      "guard",
      "guard.NAMED_BY_THE_SOP",
      "joinCases",
      "linkOf",
      "notifyProsecutor",
      "outcome.NO_BASIS",
      "readBoard",
      "rehearseEnforcement",
      "requestEnforcement",
      "reviewEnforcement",
      "reviewSearchesToo",
      "soleBasis",
      "testEnforcement"
    ],
    "tests": [
      "apps/api/test/case-files.e2e-spec.ts",
      "apps/api/test/clauses.e2e-spec.ts",
      "apps/api/test/disclosure.e2e-spec.ts",
      "apps/api/test/enforcement-outside.e2e-spec.ts",
      "apps/api/test/enforcement.e2e-spec.ts",
      "apps/api/test/look-back.e2e-spec.ts",
      "apps/api/test/policy-rehearsals.e2e-spec.ts",
      "apps/api/test/quarterly-audit-tests.e2e-spec.ts",
      "apps/api/test/refusals/enforcement.e2e-spec.ts",
      "apps/api/test/sealed-cases.e2e-spec.ts",
      "libs/domain/src/corroboration/board.spec.ts",
      "libs/domain/src/corroboration/identity-record.spec.ts",
      "libs/domain/src/corroboration/prosecutor.spec.ts",
      "libs/domain/src/disclosure/disclosure.spec.ts",
      "libs/domain/src/dissemination/dissemination.spec.ts",
      "libs/domain/src/duties/rows.spec.ts",
      "libs/domain/src/enforcement/cases.spec.ts",
      "libs/domain/src/enforcement/guard.spec.ts",
      "libs/domain/src/enforcement/link.spec.ts",
      "libs/domain/src/enforcement/look-back.spec.ts",
      "libs/domain/src/enforcement/outcome.spec.ts",
      "libs/domain/src/enforcement/pending.spec.ts",
      "libs/domain/src/enforcement/request.spec.ts",
      "libs/domain/src/enforcement/review.spec.ts",
      "libs/domain/src/enforcement/sealed.spec.ts",
      "libs/domain/src/enforcement/search-review.spec.ts",
      "libs/domain/src/enforcement/settings.spec.ts",
      "libs/domain/src/enforcement/told.spec.ts",
      "libs/domain/src/oversight/audit-outcome.spec.ts",
      "libs/domain/src/people/nobody-stuck-anywhere.spec.ts",
      "libs/domain/src/people/nobody-stuck.spec.ts",
      "libs/domain/src/people/reviewers.spec.ts",
      "libs/domain/src/policy/rehearse.spec.ts",
      "libs/domain/src/search/candidates.spec.ts",
      "libs/process/src/enforcement/look-back.spec.ts"
    ],
    "routes": [
      "GET /v1/face-searches/{id}/board",
      "POST /v1/enforcement-actions",
      "POST /v1/enforcement-actions/join-cases",
      "POST /v1/enforcement-actions/record-outside-arrest",
      "POST /v1/policy/rehearsals",
      "complete enforcementAction.prosecutor-notice",
      "complete enforcementAction.supervisor-review",
      "complete faceSearch.prosecutor-notice",
      "system step tested"
    ]
  },
  "VII.A.s1": {
    "rules": [
      "AuditTest",
      "auditResult",
      "checkOversightReader",
      "quarterlyAudit.run-tests",
      "runAuditTests"
    ],
    "tests": [
      "apps/api/test/look-back.e2e-spec.ts",
      "apps/api/test/policy-rehearsals.e2e-spec.ts",
      "apps/api/test/quarterly-audit-tests.e2e-spec.ts",
      "libs/domain/src/duties/rows.spec.ts",
      "libs/domain/src/enforcement/look-back.spec.ts",
      "libs/domain/src/oversight/audit-facesnxt.spec.ts",
      "libs/domain/src/oversight/audit-tests.spec.ts",
      "libs/domain/src/oversight/review-record.spec.ts"
    ],
    "routes": [
      "GET /v1/discrepancies",
      "GET /v1/monthly-reports",
      "GET /v1/quarterly-audits",
      "GET /v1/substantiations",
      "system step quarterlyAudit.run-tests",
      "system step tested"
    ]
  },
  "VII.B.s1": {
    "rules": [
      "buildMonthlyReport",
      "decideAll",
      "flagSearches",
      "judgeSubstantiation",
      "monthOf",
      "monthlyReport.begin",
      "monthlyReport.request-substantiations",
      "monthlyReport.review",
      "monthlyReport.sign",
      "monthlyReport.snapshot",
      "provideSubstantiation",
      "reportPeriod",
      "reviewDue",
      "reviewReport",
      "signReport",
      "substantiation.judge",
      "substantiation.provide",
      "testReports"
    ],
    "tests": [
      "activities/oversight/oversight.spec.ts",
      "apps/api/test/monthly-report.e2e-spec.ts",
      "apps/api/test/refusals/oversight.e2e-spec.ts",
      "apps/api/test/sealed-cases.e2e-spec.ts",
      "apps/api/test/substantiation.e2e-spec.ts",
      "apps/worker/src/schedules.spec.ts",
      "apps/worker/src/watch.spec.ts",
      "libs/domain/src/calendar/periods.spec.ts",
      "libs/domain/src/duties/rows.spec.ts",
      "libs/domain/src/oversight/audit-acts.spec.ts",
      "libs/domain/src/oversight/discrepancy.spec.ts",
      "libs/domain/src/oversight/monthly-decisions.spec.ts",
      "libs/domain/src/oversight/monthly-report.spec.ts",
      "libs/domain/src/oversight/print/print.spec.ts",
      "libs/domain/src/oversight/review-record.spec.ts",
      "libs/domain/src/people/auditors.spec.ts",
      "libs/domain/src/people/nobody-stuck-command.spec.ts",
      "libs/domain/src/people/nobody-stuck.spec.ts",
      "libs/domain/src/print/html.spec.ts",
      "libs/process/src/oversight/oversight.spec.ts"
    ],
    "routes": [
      "POST /v1/monthly-reports",
      "complete monthlyReport.major-review",
      "complete monthlyReport.review",
      "complete monthlyReport.sign",
      "complete substantiation.judge",
      "complete substantiation.provide",
      "system step monthlyReport.request-substantiations",
      "system step monthlyReport.snapshot",
      "system step snapshot",
      "system step tested"
    ]
  },
  "VII.C.s1": {
    "rules": [
      "AuditTest",
      "addresseeOf",
      "auditPeriod",
      "auditResult",
      "buildMemorandum",
      "draftMemorandum",
      "drawSample",
      "freeze",
      "isQuarterKey",
      "judge",
      "quarterOf",
      "quarterlyAudit.begin",
      "quarterlyAudit.findings",
      "quarterlyAudit.freeze",
      "quarterlyAudit.memorandum",
      "quarterlyAudit.sign",
      "recordFindings",
      "redraw",
      "signMemorandum"
    ],
    "tests": [
      "activities/oversight/oversight.spec.ts",
      "apps/api/test/quarterly-audit-tests.e2e-spec.ts",
      "apps/api/test/quarterly-audit.e2e-spec.ts",
      "apps/api/test/sealed-cases.e2e-spec.ts",
      "apps/worker/src/schedules.spec.ts",
      "libs/domain/src/calendar/periods.spec.ts",
      "libs/domain/src/duties/rows.spec.ts",
      "libs/domain/src/oversight/audit-facesnxt.spec.ts",
      "libs/domain/src/oversight/audit-outcome.spec.ts",
      "libs/domain/src/oversight/discrepancy.spec.ts",
      "libs/domain/src/oversight/print/print.spec.ts",
      "libs/domain/src/oversight/quarterly-audit.spec.ts",
      "libs/domain/src/oversight/review-record.spec.ts",
      "libs/domain/src/oversight/sample.spec.ts",
      "libs/domain/src/people/auditors.spec.ts",
      "libs/domain/src/people/nobody-stuck-command.spec.ts",
      "libs/domain/src/people/nobody-stuck.spec.ts",
      "libs/process/src/oversight/oversight.spec.ts"
    ],
    "routes": [
      "GET /v1/quarterly-audits/{quarter}/sample",
      "POST /v1/quarterly-audits",
      "complete quarterlyAudit.acknowledge",
      "complete quarterlyAudit.findings",
      "complete quarterlyAudit.memorandum",
      "complete quarterlyAudit.sign",
      "system step drawn",
      "system step frozen",
      "system step quarterlyAudit.freeze",
      "system step snapshot",
      "system step tested"
    ]
  },
  "VII.D.s1": {
    "rules": [
      "actOnDiscrepancy",
      "assignDiscrepancy",
      "auditFor",
      "convertDiscrepancy",
      "discrepancy.act",
      "discrepancy.assign",
      "discrepancyKey",
      "hidesDissemination",
      "hidesFrom",
      "leavesOutOf",
      "monthlyReport.open-discrepancies",
      "overseerOf",
      "quarterlyAudit.open-discrepancies",
      "recordConversion",
      "rejectionOf",
      "reportFor",
      "substantiation.open-discrepancy",
      "testDiscrepancies",
      "verifyDiscrepancy",
      "withholds"
    ],
    "tests": [
      "apps/api/test/discrepancies.e2e-spec.ts",
      "apps/api/test/discrepancy-converted.e2e-spec.ts",
      "apps/api/test/dissemination.e2e-spec.ts",
      "apps/api/test/refusals/oversight.e2e-spec.ts",
      "libs/domain/src/dissemination/dissemination.spec.ts",
      "libs/domain/src/duties/rows.spec.ts",
      "libs/domain/src/oversight/audit-acts.spec.ts",
      "libs/domain/src/oversight/discrepancy.spec.ts",
      "libs/domain/src/oversight/found-in.spec.ts",
      "libs/domain/src/oversight/inquiry.spec.ts",
      "libs/domain/src/oversight/print/print.spec.ts",
      "libs/domain/src/oversight/reader-view.spec.ts",
      "libs/domain/src/people/nobody-stuck-anywhere.spec.ts",
      "libs/domain/src/people/nobody-stuck.spec.ts",
      "libs/domain/src/people/reviewers.spec.ts",
      "libs/process/src/oversight/oversight.spec.ts"
    ],
    "routes": [
      "GET /v1/discrepancies/{id}",
      "GET /v1/monthly-reports/{period}",
      "GET /v1/monthly-reports/{period}/print",
      "GET /v1/quarterly-audits/{quarter}",
      "GET /v1/quarterly-audits/{quarter}/print",
      "POST /v1/accounts/{id}/deactivate",
      "POST /v1/discrepancies/{id}/convert",
      "POST /v1/disseminations/{id}/recall",
      "POST /v1/enforcement-actions/record-outside-arrest",
      "POST /v1/face-searches/record-late",
      "POST /v1/face-searches/{id}/disseminations/record-late",
      "POST /v1/face-searches/{id}/other-evidence",
      "POST /v1/roster-changes",
      "POST /v1/roster-changes/{id}/approve",
      "POST /v1/roster/absences",
      "POST /v1/roster/appointments",
      "POST /v1/roster/designations",
      "complete account.confirm-suspension",
      "complete account.confirm-transfer",
      "complete account.recall",
      "complete account.violation-finding",
      "complete discrepancy.act",
      "complete discrepancy.assign",
      "complete discrepancy.verify",
      "complete faceSearch.lineup-presentation",
      "complete faceSearch.result-entry",
      "complete registration.external-account",
      "system step monthlyReport.open-discrepancies",
      "system step quarterlyAudit.open-discrepancies",
      "system step residueCertificate",
      "system step substantiation.open-discrepancy",
      "system step tested"
    ]
  },
  "VII.E.s1": {
    "rules": [
      "AccountStatus",
      "account.confirm-suspension",
      "account.deactivate",
      "account.disable-external",
      "account.in-force",
      "account.residue-certificate",
      "accountDeciderNeed",
      "confirmExternal",
      "confirmExternalAccount",
      "deactivate",
      "fallout",
      "formRefusal",
      "openExternalAccount",
      "registration.external-account",
      "superiorOf",
      "suspend",
      "withdrawOrder"
    ],
    "tests": [
      "apps/api/test/account-violation.e2e-spec.ts",
      "apps/api/test/account-watch.e2e-spec.ts",
      "apps/api/test/deactivation-race.e2e-spec.ts",
      "apps/api/test/deactivation.e2e-spec.ts",
      "apps/api/test/face-search-edges.e2e-spec.ts",
      "apps/api/test/refusals/accounts.e2e-spec.ts",
      "apps/api/test/refusals/dissemination.e2e-spec.ts",
      "apps/api/test/separation.e2e-spec.ts",
      "apps/api/test/succession.e2e-spec.ts",
      "libs/domain/src/accounts/causes.spec.ts",
      "libs/domain/src/accounts/deactivate.spec.ts",
      "libs/domain/src/accounts/external.spec.ts",
      "libs/domain/src/accounts/fallout.spec.ts",
      "libs/domain/src/accounts/incident.spec.ts",
      "libs/domain/src/accounts/standing.spec.ts",
      "libs/domain/src/accounts/successor.spec.ts",
      "libs/domain/src/accounts/transfer.spec.ts",
      "libs/domain/src/accounts/transferee-text.spec.ts",
      "libs/domain/src/accounts/violation.spec.ts",
      "libs/domain/src/calendar/ladder.spec.ts",
      "libs/domain/src/dissemination/dissemination.spec.ts",
      "libs/domain/src/duties/rows.spec.ts",
      "libs/domain/src/oversight/audit-acts.spec.ts",
      "libs/domain/src/oversight/audit-facesnxt.spec.ts",
      "libs/domain/src/oversight/audit-tests.spec.ts",
      "libs/domain/src/oversight/monthly-report.spec.ts",
      "libs/domain/src/people/change-gaps.spec.ts",
      "libs/domain/src/people/nobody-stuck-anywhere.spec.ts",
      "libs/domain/src/people/transfer.spec.ts",
      "libs/domain/src/people/two-people.spec.ts",
      "libs/domain/src/policy/two-packs.spec.ts",
      "libs/domain/src/registration/activate.spec.ts",
      "libs/domain/src/registration/decisions.spec.ts",
      "libs/domain/src/registration/openings.spec.ts",
      "libs/domain/src/registration/request.spec.ts",
      "libs/domain/src/search/candidate-access.spec.ts",
      "libs/domain/src/search/transferee-text.spec.ts",
      "libs/domain/src/sop/causes.spec.ts",
      "libs/domain/src/sop/registry.spec.ts",
      "libs/domain/src/tasks/notices.spec.ts",
      "libs/process/src/accounts/watch.spec.ts"
    ],
    "routes": [
      "GET /v1/accounts",
      "GET /v1/accounts/{id}",
      "GET /v1/registrations/{id}",
      "POST /v1/accounts/{id}/deactivate",
      "POST /v1/accounts/{id}/suspend",
      "POST /v1/accounts/{id}/violations",
      "POST /v1/accounts/{id}/withdraw-deactivation",
      "POST /v1/discrepancies/{id}/convert",
      "POST /v1/registrations/{id}/void",
      "POST /v1/registrations/{id}/withdraw",
      "POST /v1/roster-changes",
      "POST /v1/roster-changes/{id}/approve",
      "POST /v1/roster/absences",
      "POST /v1/roster/appointments",
      "POST /v1/roster/designations",
      "complete account.confirm-suspension",
      "complete account.confirm-transfer",
      "complete account.disable-external",
      "complete account.finding-after-end",
      "complete account.violation-finding",
      "complete registration.chief-grant",
      "complete registration.commander-approval",
      "complete registration.external-account",
      "complete registration.supervisor-approval",
      "complete registration.training-completion",
      "complete registration.training-verification",
      "complete registration.user-agreement",
      "system step account.in-force",
      "system step account.residue-certificate",
      "system step activation",
      "system step frozen",
      "system step residueCertificate",
      "system step snapshot",
      "system step tested",
      "system step unusedAccountClosing"
    ]
  },
  "VII.E.1.s1": {
    "rules": [
      "DeactivationCause",
      "causes.CAUSE_AUTHORITY",
      "deactivate.LEAVING",
      "reviewStanding",
      "searchesAfterEvent"
    ],
    "tests": [
      "apps/api/test/account-watch.e2e-spec.ts",
      "apps/api/test/deactivation.e2e-spec.ts",
      "apps/api/test/separation.e2e-spec.ts",
      "libs/domain/src/accounts/fallout.spec.ts",
      "libs/domain/src/accounts/standing.spec.ts",
      "libs/domain/src/people/change-gaps.spec.ts",
      "libs/domain/src/people/two-people.spec.ts",
      "libs/domain/src/sop/causes.spec.ts"
    ],
    "routes": [
      "GET /v1/registrations/{id}",
      "POST /v1/accounts/{id}/deactivate",
      "POST /v1/accounts/{id}/suspend",
      "POST /v1/accounts/{id}/violations",
      "POST /v1/discrepancies/{id}/convert",
      "POST /v1/registrations/{id}/void",
      "POST /v1/registrations/{id}/withdraw",
      "POST /v1/roster-changes",
      "POST /v1/roster-changes/{id}/approve",
      "POST /v1/roster/absences",
      "POST /v1/roster/appointments",
      "POST /v1/roster/designations",
      "complete account.confirm-suspension",
      "complete account.confirm-transfer",
      "complete account.finding-after-end",
      "complete account.violation-finding",
      "complete registration.chief-grant",
      "complete registration.commander-approval",
      "complete registration.external-account",
      "complete registration.supervisor-approval",
      "complete registration.training-completion",
      "complete registration.training-verification",
      "complete registration.user-agreement",
      "system step activation",
      "system step residueCertificate",
      "system step unusedAccountClosing"
    ]
  },
  "VII.E.2.s1": {
    "rules": [
      "DeactivationCause",
      "SearchOutcome",
      "TransferEffect",
      "causes.CAUSE_AUTHORITY",
      "confirmTransfer",
      "deactivate.LEAVING",
      "finishText",
      "ladder.TRANSFEREE_TEXT",
      "ladderFor",
      "mayFinishText",
      "notices.SEARCH_NOTICES",
      "reviewStanding",
      "successorFromCustody",
      "successorOf",
      "transferEffect"
    ],
    "tests": [
      "apps/api/test/account-watch.e2e-spec.ts",
      "apps/api/test/deactivation.e2e-spec.ts",
      "apps/api/test/succession.e2e-spec.ts",
      "libs/domain/src/accounts/fallout.spec.ts",
      "libs/domain/src/accounts/standing.spec.ts",
      "libs/domain/src/accounts/successor.spec.ts",
      "libs/domain/src/accounts/transfer.spec.ts",
      "libs/domain/src/accounts/transferee-text.spec.ts",
      "libs/domain/src/calendar/ladder.spec.ts",
      "libs/domain/src/duties/rows.spec.ts",
      "libs/domain/src/people/transfer.spec.ts",
      "libs/domain/src/policy/two-packs.spec.ts",
      "libs/domain/src/search/candidate-access.spec.ts",
      "libs/domain/src/search/transferee-text.spec.ts",
      "libs/domain/src/sop/causes.spec.ts",
      "libs/domain/src/tasks/notices.spec.ts"
    ],
    "routes": [
      "GET /v1/case-files/{number}/disclosure",
      "GET /v1/case-files/{number}/disclosure/print",
      "GET /v1/enforcement-actions/look-back",
      "GET /v1/evidence-files/{id}",
      "GET /v1/face-searches/gates",
      "GET /v1/face-searches/{id}/board",
      "GET /v1/face-searches/{id}/candidates",
      "GET /v1/face-searches/{id}/candidates/{candidateId}",
      "GET /v1/face-searches/{id}/entries",
      "GET /v1/face-searches/{id}/entry-text",
      "GET /v1/face-searches/{id}/lead",
      "GET /v1/face-searches/{id}/transferee-text",
      "GET /v1/me/notices",
      "GET /v1/policy/packs/in-force",
      "GET /v1/probe-images/{id}/image",
      "GET /v1/registrations/{id}",
      "GET /v1/tasks/{id}/explain",
      "POST /v1/access-grants",
      "POST /v1/access-grants/{id}/withdraw",
      "POST /v1/accounts/{id}/deactivate",
      "POST /v1/accounts/{id}/suspend",
      "POST /v1/accounts/{id}/violations",
      "POST /v1/accounts/{id}/withdraw-deactivation",
      "POST /v1/agreements/{id}/extensions",
      "POST /v1/case-files/{number}/assign",
      "POST /v1/case-files/{number}/correct-number",
      "POST /v1/case-files/{number}/seal",
      "POST /v1/discrepancies/{id}/convert",
      "POST /v1/enforcement-actions",
      "POST /v1/enforcement-actions/join-cases",
      "POST /v1/enforcement-actions/record-outside-arrest",
      "POST /v1/enforcement-actions/{id}/outcomes",
      "POST /v1/enforcement-actions/{id}/withdraw",
      "POST /v1/face-searches",
      "POST /v1/face-searches/record-late",
      "POST /v1/face-searches/{id}/cancel",
      "POST /v1/face-searches/{id}/determinations/supersede",
      "POST /v1/face-searches/{id}/disseminations",
      "POST /v1/face-searches/{id}/disseminations/record-late",
      "POST /v1/face-searches/{id}/entry-corrections",
      "POST /v1/face-searches/{id}/further-lineups",
      "POST /v1/face-searches/{id}/other-evidence",
      "POST /v1/monthly-reports",
      "POST /v1/policy/packs",
      "POST /v1/policy/packs/{id}/{version}/approve",
      "POST /v1/policy/rehearsals",
      "POST /v1/quarterly-audits",
      "POST /v1/registrations",
      "POST /v1/registrations/legacy",
      "POST /v1/registrations/{id}/void",
      "POST /v1/registrations/{id}/withdraw",
      "POST /v1/roster-changes",
      "POST /v1/roster-changes/{id}/approve",
      "POST /v1/roster/absences",
      "POST /v1/roster/appointments",
      "POST /v1/roster/designations",
      "POST /v1/tasks/{id}/assign",
      "POST /v1/tasks/{id}/claim",
      "POST /v1/tasks/{id}/complete",
      "POST /v1/tasks/{id}/release",
      "POST /v1/tasks/{id}/resume",
      "POST /v1/tasks/{id}/suspend",
      "POST /v1/training-records",
      "POST /v1/training-records/{id}/verify",
      "complete account.confirm-suspension",
      "complete account.confirm-transfer",
      "complete account.disable-external",
      "complete account.finding-after-end",
      "complete account.incident-report",
      "complete account.name-recipients",
      "complete account.recall",
      "complete account.violation-finding",
      "complete discrepancy.act",
      "complete discrepancy.assign",
      "complete discrepancy.verify",
      "complete enforcementAction.outcome",
      "complete enforcementAction.prosecutor-notice",
      "complete enforcementAction.supervisor-review",
      "complete faceSearch.case-report-entry",
      "complete faceSearch.entry-addendum",
      "complete faceSearch.evaluate",
      "complete faceSearch.identity-determination",
      "complete faceSearch.lineup-array",
      "complete faceSearch.lineup-presentation",
      "complete faceSearch.not-applicable-review",
      "complete faceSearch.peer-resolution",
      "complete faceSearch.peer-review",
      "complete faceSearch.prosecutor-notice",
      "complete faceSearch.result-entry",
      "complete faceSearch.supervisor-review",
      "complete faceSearch.text-countersign",
      "complete faceSearch.transferee-text",
      "complete monthlyReport.attach-log",
      "complete monthlyReport.major-review",
      "complete monthlyReport.review",
      "complete monthlyReport.sign",
      "complete quarterlyAudit.acknowledge",
      "complete quarterlyAudit.attach-sources",
      "complete quarterlyAudit.findings",
      "complete quarterlyAudit.memorandum",
      "complete quarterlyAudit.sign",
      "complete registration.chief-grant",
      "complete registration.commander-approval",
      "complete registration.external-account",
      "complete registration.supervisor-approval",
      "complete registration.training-completion",
      "complete registration.training-verification",
      "complete registration.user-agreement",
      "complete substantiation.judge",
      "complete substantiation.provide",
      "system step activation",
      "system step byHand",
      "system step closing",
      "system step residueCertificate",
      "system step tested",
      "system step unusedAccountClosing"
    ]
  },
  "VII.E.3.s1": {
    "rules": [
      "DeactivationCause",
      "ViolationClause",
      "causes.CAUSE_AUTHORITY",
      "decideViolation",
      "openChiefGrant"
    ],
    "tests": [
      "apps/api/test/account-violation.e2e-spec.ts",
      "apps/api/test/face-search-edges.e2e-spec.ts",
      "libs/domain/src/accounts/violation.spec.ts",
      "libs/domain/src/sop/causes.spec.ts"
    ],
    "routes": [
      "GET /v1/registrations/{id}",
      "POST /v1/accounts/{id}/deactivate",
      "POST /v1/accounts/{id}/suspend",
      "POST /v1/accounts/{id}/violations",
      "POST /v1/discrepancies/{id}/convert",
      "POST /v1/registrations/{id}/void",
      "POST /v1/registrations/{id}/withdraw",
      "POST /v1/roster-changes",
      "POST /v1/roster-changes/{id}/approve",
      "POST /v1/roster/absences",
      "POST /v1/roster/appointments",
      "POST /v1/roster/designations",
      "complete account.confirm-suspension",
      "complete account.confirm-transfer",
      "complete account.finding-after-end",
      "complete account.violation-finding",
      "complete registration.chief-grant",
      "complete registration.commander-approval",
      "complete registration.external-account",
      "complete registration.supervisor-approval",
      "complete registration.training-completion",
      "complete registration.training-verification",
      "complete registration.user-agreement",
      "system step activation",
      "system step residueCertificate",
      "system step unusedAccountClosing"
    ]
  },
  "VII.E.4.s1": {
    "rules": [
      "DeactivationCause",
      "IncidentOutcome",
      "ViolationClause",
      "causes.CAUSE_AUTHORITY",
      "nameRecipients",
      "openChiefGrant",
      "openIncidentReport",
      "openNameRecipients",
      "openRecall",
      "recall",
      "recallAll",
      "reportIncident"
    ],
    "tests": [
      "apps/api/test/refusals/dissemination.e2e-spec.ts",
      "libs/domain/src/accounts/incident.spec.ts",
      "libs/domain/src/dissemination/dissemination.spec.ts",
      "libs/domain/src/oversight/audit-acts.spec.ts",
      "libs/domain/src/sop/causes.spec.ts"
    ],
    "routes": [
      "GET /v1/registrations/{id}",
      "POST /v1/accounts/{id}/deactivate",
      "POST /v1/accounts/{id}/suspend",
      "POST /v1/accounts/{id}/violations",
      "POST /v1/discrepancies/{id}/convert",
      "POST /v1/disseminations/{id}/recall",
      "POST /v1/registrations/{id}/void",
      "POST /v1/registrations/{id}/withdraw",
      "POST /v1/roster-changes",
      "POST /v1/roster-changes/{id}/approve",
      "POST /v1/roster/absences",
      "POST /v1/roster/appointments",
      "POST /v1/roster/designations",
      "complete account.confirm-suspension",
      "complete account.confirm-transfer",
      "complete account.finding-after-end",
      "complete account.incident-report",
      "complete account.name-recipients",
      "complete account.recall",
      "complete account.violation-finding",
      "complete registration.chief-grant",
      "complete registration.commander-approval",
      "complete registration.external-account",
      "complete registration.supervisor-approval",
      "complete registration.training-completion",
      "complete registration.training-verification",
      "complete registration.user-agreement",
      "system step activation",
      "system step residueCertificate",
      "system step unusedAccountClosing"
    ]
  },
  "VIII.A.s1": {
    "rules": [
      "Purpose",
      "gates.AUTHORITY",
      "purposeAsked",
      "purposeOf"
    ],
    "tests": [
      "apps/api/test/corroboration.e2e-spec.ts",
      "apps/api/test/disclosure.e2e-spec.ts",
      "apps/api/test/face-search-edges.e2e-spec.ts",
      "apps/api/test/face-search-gates.e2e-spec.ts",
      "apps/api/test/policy-packs.e2e-spec.ts",
      "apps/api/test/policy-rehearsals.e2e-spec.ts",
      "apps/api/test/refusals/enforcement.e2e-spec.ts",
      "apps/api/test/refusals/search-gates.e2e-spec.ts",
      "apps/api/test/refusals/search.e2e-spec.ts",
      "libs/domain/src/disclosure/disclosure.spec.ts",
      "libs/domain/src/duties/rows.spec.ts",
      "libs/domain/src/enforcement/guard.spec.ts",
      "libs/domain/src/enforcement/request.spec.ts",
      "libs/domain/src/oversight/counted-only.spec.ts",
      "libs/domain/src/oversight/found-in.spec.ts",
      "libs/domain/src/oversight/print/print.spec.ts",
      "libs/domain/src/policy/rehearse.spec.ts",
      "libs/domain/src/policy/serious-offences.spec.ts",
      "libs/domain/src/policy/two-packs.spec.ts",
      "libs/domain/src/search/determination.spec.ts",
      "libs/domain/src/search/documentation.spec.ts",
      "libs/domain/src/search/gates.spec.ts",
      "libs/domain/src/search/lead.spec.ts",
      "libs/domain/src/search/openings.spec.ts",
      "libs/domain/src/search/purpose-asked.spec.ts",
      "libs/domain/src/search/purpose.spec.ts",
      "libs/domain/src/search/submit.spec.ts",
      "libs/domain/src/sop/registry.spec.ts"
    ],
    "routes": [
      "GET /v1/face-searches/gates",
      "GET /v1/face-searches/{id}/board",
      "GET /v1/me/notices",
      "GET /v1/tasks",
      "GET /v1/tasks/{id}",
      "GET /v1/tasks/{id}/comments",
      "GET /v1/tasks/{id}/history",
      "POST /v1/accounts/{id}/deactivate",
      "POST /v1/accounts/{id}/suspend",
      "POST /v1/accounts/{id}/violations",
      "POST /v1/discrepancies/{id}/convert",
      "POST /v1/enforcement-actions",
      "POST /v1/enforcement-actions/record-outside-arrest",
      "POST /v1/enforcement-actions/{id}/withdraw",
      "POST /v1/face-searches",
      "POST /v1/face-searches/record-late",
      "POST /v1/face-searches/{id}/cancel",
      "POST /v1/face-searches/{id}/determinations/supersede",
      "POST /v1/face-searches/{id}/further-lineups",
      "POST /v1/monthly-reports",
      "POST /v1/policy/rehearsals",
      "POST /v1/quarterly-audits",
      "POST /v1/registrations",
      "POST /v1/registrations/legacy",
      "POST /v1/registrations/{id}/void",
      "POST /v1/registrations/{id}/withdraw",
      "POST /v1/roster-changes",
      "POST /v1/roster-changes/{id}/approve",
      "POST /v1/roster/absences",
      "POST /v1/roster/appointments",
      "POST /v1/roster/designations",
      "POST /v1/tasks/search",
      "POST /v1/tasks/{id}/comments",
      "POST /v1/tasks/{id}/complete",
      "complete account.confirm-suspension",
      "complete account.confirm-transfer",
      "complete account.violation-finding",
      "complete enforcementAction.supervisor-review",
      "complete faceSearch.evaluate",
      "complete faceSearch.identity-determination",
      "complete faceSearch.peer-review",
      "complete faceSearch.result-entry",
      "complete monthlyReport.attach-log",
      "system step closing",
      "system step frozen",
      "system step snapshot",
      "system step tested"
    ]
  },
  "VIII.A.1.s1": {
    "rules": [
      "SubjectRole",
      "checkOffenceListed",
      "criminal",
      "purpose.CASE_KINDS",
      "purposeFitsCase"
    ],
    "tests": [
      "apps/api/test/face-search-edges.e2e-spec.ts",
      "apps/api/test/policy-packs.e2e-spec.ts",
      "libs/domain/src/policy/serious-offences.spec.ts",
      "libs/domain/src/policy/two-packs.spec.ts",
      "libs/domain/src/search/gates.spec.ts",
      "libs/domain/src/search/openings.spec.ts",
      "libs/domain/src/search/purpose-asked.spec.ts",
      "libs/domain/src/search/purpose.spec.ts",
      "libs/domain/src/search/submit.spec.ts"
    ],
    "routes": [
      "POST /v1/face-searches",
      "POST /v1/face-searches/record-late",
      "POST /v1/policy/rehearsals"
    ]
  },
  "VIII.A.2.s1": {
    "rules": [
      "DetentionBasis",
      "detention",
      "leadOf",
      "probe.WITHOUT_OFFENCE",
      "purpose.CAUTIONS"
    ],
    "tests": [
      "apps/api/test/face-search-edges.e2e-spec.ts",
      "libs/domain/src/search/lead.spec.ts",
      "libs/domain/src/search/purpose.spec.ts"
    ],
    "routes": [
      "GET /v1/face-searches/{id}/entry-text",
      "GET /v1/face-searches/{id}/lead",
      "POST /v1/face-searches",
      "POST /v1/face-searches/record-late",
      "POST /v1/policy/rehearsals"
    ]
  },
  "VIII.A.3.s1": {
    "rules": [
      "purposeOf",
      "recordLate"
    ],
    "tests": [
      "libs/domain/src/search/submit.spec.ts"
    ],
    "routes": [
      "POST /v1/face-searches",
      "POST /v1/face-searches/record-late",
      "POST /v1/policy/rehearsals"
    ]
  },
  "VIII.A.4.s1": {
    "rules": [
      "AssistanceReason",
      "assistance",
      "checkPurpose",
      "codedReason",
      "purpose.HELPED"
    ],
    "tests": [
      "apps/api/test/refusals/enforcement.e2e-spec.ts",
      "libs/domain/src/enforcement/guard.spec.ts",
      "libs/domain/src/enforcement/request.spec.ts",
      "libs/domain/src/search/determination.spec.ts",
      "libs/domain/src/search/purpose.spec.ts"
    ],
    "routes": [
      "POST /v1/enforcement-actions",
      "POST /v1/face-searches",
      "POST /v1/face-searches/record-late",
      "POST /v1/policy/rehearsals",
      "complete enforcementAction.supervisor-review"
    ]
  },
  "VIII.A.5.s1": {
    "rules": [
      "lacksExaminer",
      "purposeFitsCase"
    ],
    "tests": [
      "libs/domain/src/search/purpose.spec.ts"
    ],
    "routes": [
      "POST /v1/accounts/{id}/deactivate",
      "POST /v1/face-searches",
      "POST /v1/face-searches/record-late",
      "POST /v1/policy/rehearsals",
      "POST /v1/roster-changes",
      "POST /v1/roster-changes/{id}/approve",
      "POST /v1/roster/absences",
      "POST /v1/roster/appointments",
      "POST /v1/roster/designations",
      "complete account.confirm-suspension",
      "complete account.confirm-transfer",
      "complete account.violation-finding"
    ]
  },
  "IX.A.s1": {
    "rules": [
      "ProhibitedUse",
      "gates.AUTHORITY"
    ],
    "tests": [
      "apps/api/test/disclosure.e2e-spec.ts",
      "apps/api/test/dissemination.e2e-spec.ts",
      "apps/api/test/face-search-edges.e2e-spec.ts",
      "apps/api/test/face-search-gates.e2e-spec.ts",
      "apps/api/test/monthly-report.e2e-spec.ts",
      "apps/api/test/quarterly-audit-tests.e2e-spec.ts",
      "apps/api/test/refusals/dissemination.e2e-spec.ts",
      "apps/api/test/refusals/search-gates.e2e-spec.ts",
      "libs/domain/src/accounts/violation.spec.ts",
      "libs/domain/src/dissemination/dissemination.spec.ts",
      "libs/domain/src/duties/rows.spec.ts",
      "libs/domain/src/oversight/audit-acts.spec.ts",
      "libs/domain/src/oversight/print/print.spec.ts",
      "libs/domain/src/oversight/substantiation.spec.ts",
      "libs/domain/src/policy/two-packs.spec.ts",
      "libs/domain/src/print/html.spec.ts",
      "libs/domain/src/search/case-gates.spec.ts",
      "libs/domain/src/search/gates.spec.ts",
      "libs/domain/src/search/openings.spec.ts",
      "libs/domain/src/search/probe.spec.ts",
      "libs/domain/src/search/record-keeping.spec.ts",
      "libs/domain/src/search/relations.spec.ts",
      "libs/domain/src/search/submit.spec.ts",
      "libs/domain/src/sop/causes.spec.ts",
      "libs/domain/src/sop/registry.spec.ts",
      "libs/domain/src/tasks/notices.spec.ts"
    ],
    "routes": [
      "GET /v1/face-searches/gates",
      "POST /v1/face-searches",
      "POST /v1/face-searches/record-late",
      "POST /v1/policy/rehearsals",
      "complete faceSearch.result-entry"
    ]
  },
  "IX.A.1.s1": {
    "rules": [
      "SearchFlag",
      "SubjectRelation",
      "ViolationClause",
      "checkProhibitedUse",
      "relations.RELATION_FLAGS",
      "substantiation.RELATED"
    ],
    "tests": [
      "apps/api/test/face-search-edges.e2e-spec.ts",
      "apps/api/test/refusals/search-gates.e2e-spec.ts",
      "libs/domain/src/search/gates.spec.ts",
      "libs/domain/src/search/openings.spec.ts",
      "libs/domain/src/search/relations.spec.ts",
      "libs/domain/src/search/submit.spec.ts",
      "libs/domain/src/sop/causes.spec.ts"
    ],
    "routes": [
      "POST /v1/accounts/{id}/violations",
      "POST /v1/discrepancies/{id}/convert",
      "POST /v1/face-searches",
      "POST /v1/face-searches/record-late",
      "POST /v1/face-searches/{id}/determinations/supersede",
      "POST /v1/policy/rehearsals",
      "complete account.finding-after-end",
      "complete account.violation-finding",
      "complete faceSearch.evaluate",
      "complete faceSearch.peer-resolution",
      "complete faceSearch.result-entry",
      "complete monthlyReport.attach-log",
      "system step frozen",
      "system step snapshot",
      "system step tested"
    ]
  },
  "IX.A.2.s1": {
    "rules": [
      "ViolationClause",
      "checkCaseAssignment",
      "checkProhibitedUse"
    ],
    "tests": [
      "apps/api/test/face-search-gates.e2e-spec.ts",
      "apps/api/test/refusals/search-gates.e2e-spec.ts",
      "libs/domain/src/duties/rows.spec.ts",
      "libs/domain/src/search/case-gates.spec.ts",
      "libs/domain/src/search/gates.spec.ts",
      "libs/domain/src/search/record-keeping.spec.ts",
      "libs/domain/src/search/submit.spec.ts",
      "libs/domain/src/sop/causes.spec.ts"
    ],
    "routes": [
      "POST /v1/accounts/{id}/violations",
      "POST /v1/discrepancies/{id}/convert",
      "POST /v1/face-searches",
      "POST /v1/face-searches/record-late",
      "POST /v1/policy/rehearsals",
      "complete account.finding-after-end",
      "complete account.violation-finding"
    ]
  },
  "IX.A.3.s1": {
    "rules": [
      "RecipientClass",
      "ViolationClause",
      "checkProhibitedUse",
      "copyFor",
      "handOn",
      "record",
      "recordHandedOn",
      "testExports",
      "toldTo"
    ],
    "tests": [
      "apps/api/test/disclosure.e2e-spec.ts",
      "apps/api/test/dissemination.e2e-spec.ts",
      "apps/api/test/monthly-report.e2e-spec.ts",
      "apps/api/test/quarterly-audit-tests.e2e-spec.ts",
      "apps/api/test/refusals/dissemination.e2e-spec.ts",
      "libs/domain/src/dissemination/dissemination.spec.ts",
      "libs/domain/src/oversight/audit-acts.spec.ts",
      "libs/domain/src/oversight/print/print.spec.ts",
      "libs/domain/src/policy/two-packs.spec.ts",
      "libs/domain/src/print/html.spec.ts",
      "libs/domain/src/sop/causes.spec.ts"
    ],
    "routes": [
      "GET /v1/case-files/{number}/disclosure",
      "GET /v1/case-files/{number}/disclosure/print",
      "GET /v1/evidence-files/{id}",
      "GET /v1/face-searches/{id}/entry-text",
      "GET /v1/monthly-reports/{period}/print",
      "GET /v1/probe-images/{id}/image",
      "GET /v1/quarterly-audits/{quarter}/print",
      "POST /v1/accounts/{id}/violations",
      "POST /v1/discrepancies/{id}/convert",
      "POST /v1/enforcement-actions",
      "POST /v1/face-searches",
      "POST /v1/face-searches/record-late",
      "POST /v1/face-searches/{id}/disseminations",
      "POST /v1/face-searches/{id}/disseminations/record-late",
      "POST /v1/policy/packs",
      "POST /v1/policy/rehearsals",
      "complete account.finding-after-end",
      "complete account.name-recipients",
      "complete account.violation-finding",
      "complete enforcementAction.supervisor-review",
      "system step tested"
    ]
  },
  "IX.A.4.s1": {
    "rules": [
      "SubstantiationRule",
      "ViolationClause",
      "checkProhibitedUse",
      "flagSearches",
      "repeatedSince"
    ],
    "tests": [
      "libs/domain/src/oversight/substantiation.spec.ts",
      "libs/domain/src/sop/causes.spec.ts"
    ],
    "routes": [
      "POST /v1/accounts/{id}/violations",
      "POST /v1/discrepancies/{id}/convert",
      "POST /v1/face-searches",
      "POST /v1/face-searches/record-late",
      "POST /v1/policy/rehearsals",
      "complete account.finding-after-end",
      "complete account.violation-finding",
      "complete monthlyReport.major-review",
      "complete monthlyReport.review",
      "complete monthlyReport.sign",
      "system step snapshot"
    ]
  },
  "IX.A.5.s1": {
    "rules": [
      "ProtectedEvent",
      "SearchFlag",
      "ViolationClause",
      "checkProhibitedUse",
      "checkProtectedEvent",
      "notices.SEARCH_NOTICES"
    ],
    "tests": [
      "apps/api/test/face-search-edges.e2e-spec.ts",
      "libs/domain/src/duties/rows.spec.ts",
      "libs/domain/src/search/gates.spec.ts",
      "libs/domain/src/search/openings.spec.ts",
      "libs/domain/src/search/probe.spec.ts",
      "libs/domain/src/sop/causes.spec.ts",
      "libs/domain/src/sop/registry.spec.ts",
      "libs/domain/src/tasks/notices.spec.ts"
    ],
    "routes": [
      "GET /v1/me/notices",
      "POST /v1/accounts/{id}/violations",
      "POST /v1/discrepancies/{id}/convert",
      "POST /v1/face-searches",
      "POST /v1/face-searches/record-late",
      "POST /v1/face-searches/{id}/determinations/supersede",
      "POST /v1/policy/rehearsals",
      "complete account.finding-after-end",
      "complete account.violation-finding",
      "complete faceSearch.evaluate",
      "complete faceSearch.peer-resolution",
      "complete faceSearch.result-entry",
      "complete monthlyReport.attach-log",
      "system step frozen",
      "system step snapshot",
      "system step tested"
    ]
  },
  "IX.A.6.s1": {
    "rules": [
      "ViolationClause",
      "checkProhibitedUse"
    ],
    "tests": [
      "libs/domain/src/sop/causes.spec.ts"
    ],
    "routes": [
      "POST /v1/accounts/{id}/violations",
      "POST /v1/discrepancies/{id}/convert",
      "POST /v1/face-searches",
      "POST /v1/face-searches/record-late",
      "POST /v1/policy/rehearsals",
      "complete account.finding-after-end",
      "complete account.violation-finding"
    ]
  },
  "IX.A.7.s1": {
    "rules": [
      "decideViolation",
      "mandatoryRevocation"
    ],
    "tests": [
      "libs/domain/src/accounts/violation.spec.ts"
    ],
    "routes": [
      "complete account.finding-after-end",
      "complete account.violation-finding"
    ]
  }
};
