export interface paths {
    "/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My inbox: my tasks and those I may claim, most urgent first. */
        get: operations["tasks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much lies in my inbox: exact to 1000, then "1000+". */
        get: operations["tasks_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** My inbox, filtered by what may not stand in a query string: a case number. */
        post: operations["tasks_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One task, with the actions that work now. */
        get: operations["tasks_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the task. Exactly one of any number of people wins; the others get 409 with the owner. */
        post: operations["tasks_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the task back. */
        post: operations["tasks_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the task to a member who may do it; for a supervisor of its owner or of a candidate. */
        post: operations["tasks_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts my task aside until an instant; its deadlines rest until then. */
        post: operations["tasks_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes my suspended task up again. */
        post: operations["tasks_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Completes the task with the form of its kind. When this answers, it has happened. */
        post: operations["tasks_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people remarked on the task, in order. */
        get: operations["tasks_comments"];
        put?: never;
        /** Remarks on the task; for whoever sees it. */
        post: operations["tasks_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to the task, in order. */
        get: operations["tasks_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks to be registered for FACESNXT. */
        post: operations["registrations_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registrations/legacy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records a user from before go-live; by the Commander. */
        post: operations["registrations_legacy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registrations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** State, timeline, what is next, for whom and by when. */
        get: operations["registrations_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registrations/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends an open registration; by the applicant or the Commander. */
        post: operations["registrations_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed-in member, with roles as of now. */
        get: operations["me_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members by employee number, with post, assigned supervisor and roles as of now. */
        get: operations["people_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units by name, each with its parent. */
        get: operations["people_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roster-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes that wait for a second person, for those who administer or audit the roster. */
        get: operations["people_waiting"];
        put?: never;
        /** Proposes a change; what takes one person only (an absence, the end of a role) takes effect at once. */
        post: operations["people_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roster-changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One change: what it says, who proposed it, what became of it. */
        get: operations["people_change"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roster-changes/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves a change as the second person; never one's own, never for one's own benefit. */
        post: operations["people_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roster-changes/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rejects a change, or takes one's own back. */
        post: operations["people_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roster-imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the import of a roster file would do, line by line; writes nothing. */
        post: operations["people_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roster-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes the import of a roster file without mistakes; a second person approves it like any change. */
        post: operations["people_proposeFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every code, with what it means, what to do about it and who can. */
        get: operations["problems_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one code means. */
        get: operations["problems_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/probe-images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stores a probe photograph: JPEG, PNG or WebP of at most 25 MB and 40 million pixels, in the part `image`. */
        post: operations["evidence_storeProbe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/probe-images/{id}/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The photograph as it is shown: upright, without metadata. Audited. */
        get: operations["evidence_probe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stores a printout (PDF or image) or a candidate file (CSV or JSON), in the part `file`. */
        post: operations["evidence_storeFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A printout or candidate file, as it came. Audited; of a search, it counts as reading its list. */
        get: operations["evidence_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/face-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for a search. Every gate that fails is named in one answer, each with its authority. */
        post: operations["facesearches_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/face-searches/record-late": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records a search that already ran. Never refused for a gate: gates that had failed become discrepancies. */
        post: operations["facesearches_recordLate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/face-searches/gates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which gates are green for you before any form is filled in. */
        get: operations["facesearches_gates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/face-searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** State, timeline, what is next, for whom and by when; result and determination for those who may see them. */
        get: operations["facesearches_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/face-searches/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The candidates. Every reading is recorded. */
        get: operations["facesearches_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/face-searches/{id}/candidates/{candidateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One candidate. Every reading is recorded. */
        get: operations["facesearches_candidate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/face-searches/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives up a search that has not run; by its owner. */
        post: operations["facesearches_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/face-searches/{id}/determinations/supersede": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replaces a mis-keyed determination; what rests on it begins again where it changes. */
        post: operations["facesearches_supersede"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-files/{number}/face-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The face searches of a case, newest first. */
        get: operations["casefiles_searches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-files/{number}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assigns a member to a case; by a supervisor or somebody who works on it. */
        post: operations["casefiles_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-files/{number}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a member's assignment to a case; by a supervisor or the member. */
        post: operations["casefiles_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records an agreement with the host (V.E.1); by the Major or the Chief. */
        post: operations["casefiles_recordAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/face-searches/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What counts, what contradicts, what is missing and who can mend it, for every candidate followed up. */
        get: operations["corroboration_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/face-searches/{id}/entry-text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text to copy into the case report. It always names FACESNXT. Reading it is audited. */
        get: operations["corroboration_entryText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/face-searches/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of the case-report entry. Reading them is audited. */
        get: operations["corroboration_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/face-searches/{id}/entry-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Corrects the case-report entry by a further version. */
        post: operations["corroboration_correctEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/face-searches/{id}/other-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds evidence of another kind about a candidate followed up, whenever it turns up. */
        post: operations["corroboration_addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/face-searches/{id}/lineups/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For whoever presents a line-up: its sheet, and nothing that tells who the suspect is. */
        get: operations["corroboration_lineup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for an action: every face search of the case is held against the person, then the bases are. */
        post: operations["enforcement_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement-actions/record-outside-arrest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records an arrest that was made outside; never refused for what it rested on. */
        post: operations["enforcement_recordOutsideArrest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement-actions/join-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Joins two cases: from then on a face search in either counts for both. */
        post: operations["enforcement_joinCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement-actions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** State, bases, what contradicts, timeline, what is next. Reading it is audited. */
        get: operations["enforcement_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement-actions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the request back before it is executed; by its author. */
        post: operations["enforcement_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enforcement-actions/{id}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A further outcome (charged, dismissed), whenever it comes. */
        post: operations["enforcement_addOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/monthly-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports, the newest month first. */
        get: operations["monthlyreports_list"];
        put?: never;
        /** Begins the report on an ended month by hand; the schedule, a backfill and a second call all come to the same report. */
        post: operations["monthlyreports_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/monthly-reports/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report on a month (`2026-11`): state, timeline, what is next, and what it says. */
        get: operations["monthlyreports_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/monthly-reports/{period}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report as one printable page. */
        get: operations["monthlyreports_print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quarterly-audits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Audits, the newest quarter first. */
        get: operations["quarterlyaudits_list"];
        put?: never;
        /** Begins the audit of an ended quarter by hand; the schedule, a backfill and a second call all come to the same audit. */
        post: operations["quarterlyaudits_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quarterly-audits/{quarter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit of a quarter (`2026-Q4`): state, timeline, population, sample, tests, findings and memorandum. */
        get: operations["quarterlyaudits_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quarterly-audits/{quarter}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The memorandum as one printable page. */
        get: operations["quarterlyaudits_print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/discrepancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Discrepancies that are not closed, oldest first. */
        get: operations["discrepancies_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/discrepancies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One discrepancy: state, timeline, what is next, and what was done. */
        get: operations["discrepancies_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts with their standing here and in FACESNXT. */
        get: operations["accounts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** State, timeline, what is next; "blocked here, OPEN in FACESNXT" until the block outside is confirmed. */
        get: operations["accounts_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the account for one of the four causes of VII.E; by the Commander. Everything bound to the member is handed over with it. */
        post: operations["accounts_deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Blocks the account at once, until the Commander confirms or lifts it; by any superior. */
        post: operations["accounts_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events, newest first; for the auditor only. */
        get: operations["auditevents_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        TaskSearch: {
            /** @description All steps of one process kind, such as `faceSearch`. */
            process?: string;
            /** @description As the page before gave it. */
            cursor?: string;
            caseNumber?: string;
            /**
             * @description Only what is mine, only what I may claim, or both.
             * @default all
             * @enum {string}
             */
            scope: "all" | "mine" | "claimable";
            /**
             * @description A step kind, such as `registration.supervisor-approval`.
             * @enum {string}
             */
            kind?: "registration.supervisor-approval" | "registration.commander-approval" | "registration.chief-grant" | "registration.user-agreement" | "registration.training-completion" | "registration.training-verification" | "registration.external-account" | "registration.activate" | "faceSearch.query" | "faceSearch.result-entry" | "faceSearch.evaluate" | "faceSearch.case-report-entry" | "faceSearch.report-review" | "faceSearch.interview" | "faceSearch.lineup-array" | "faceSearch.lineup-presentation" | "faceSearch.latent-prints" | "faceSearch.dna" | "faceSearch.identity-determination" | "faceSearch.entry-addendum" | "faceSearch.not-applicable-review" | "faceSearch.supervisor-review" | "faceSearch.close" | "enforcementAction.supervisor-review" | "enforcementAction.outcome" | "enforcementAction.prosecutor-notice" | "account.in-force" | "account.confirm-suspension" | "account.disable-external" | "account.residue-certificate" | "monthlyReport.snapshot" | "monthlyReport.attach-log" | "monthlyReport.review" | "monthlyReport.major-review" | "monthlyReport.sign" | "monthlyReport.open-discrepancies" | "quarterlyAudit.freeze" | "quarterlyAudit.draw-sample" | "quarterlyAudit.run-tests" | "quarterlyAudit.findings" | "quarterlyAudit.memorandum" | "quarterlyAudit.sign" | "quarterlyAudit.acknowledge" | "quarterlyAudit.open-discrepancies" | "discrepancy.assign" | "discrepancy.act" | "discrepancy.verify";
            overdue?: boolean;
            /** @default 15 */
            limit: number;
        };
        AssignRequest: {
            /** Format: uuid */
            memberId: string;
        };
        SuspendRequest: {
            /**
             * Format: date-time
             * @description ISO 8601 with zone.
             */
            until: string;
        };
        ConfirmSuspensionForm: {
            reason: string;
        };
        DisableExternalForm: {
            /** Format: date-time */
            disabledAt: string;
            reference: string;
        };
        ActOnDiscrepancyForm: {
            /** @description What was done. */
            action: string;
            /** @description References of what shows it. */
            evidenceRefs?: string[];
        };
        AssignDiscrepancyForm: {
            /**
             * Format: uuid
             * @description Who is to correct it.
             */
            ownerId: string;
        };
        VerifyDiscrepancyForm: {
            /** @description Required to send it back: what is missing. */
            note?: string;
            /** @enum {string} */
            decision: "VERIFIED" | "RETURNED";
        };
        EnforcementOutcomeForm: {
            /**
             * Format: date-time
             * @description ISO 8601 with zone.
             */
            occurredAt: string;
            note?: string;
            /** @enum {string} */
            outcome: "ARREST" | "WARRANT_ISSUED" | "DENIED" | "CHARGED" | "DISMISSED" | "MISIDENTIFICATION" | "NOT_EXECUTED";
        };
        ProsecutorNoticeForm: {
            /**
             * Format: date-time
             * @description When the prosecutor was told; ISO 8601 with zone.
             */
            notifiedAt: string;
            /** @description Where that can be found: letter, message or discovery number. */
            reference?: string;
        };
        EnforcementReviewStepForm: {
            /** @description Needed to return it, and to clear one with pending steps or an affidavit that does not name FACESNXT. */
            note?: string;
            /** @enum {string} */
            decision: "CLEARED" | "RETURNED";
            /** @description The reviewer's own answer, where the lists cannot be compared: did a face search return or point to this person? */
            faceSearchPointed?: boolean;
        };
        RecordsReferenceForm: {
            number: string;
            supplement?: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone.
             */
            enteredAt: string;
        };
        MedicalExaminerForm: {
            caseNumber: string;
            jurisdiction: string;
        };
        CaseReportEntryForm: {
            /** @description Why the search was made; the reason given with the search when left out. */
            reason?: string;
            /** @description The text that was entered, when it is not the offered one. */
            text?: string;
            /** @description VI.C: whether a positive facial comparison match was made. Must say what was determined. */
            positiveMatch?: boolean;
            recordsReference?: components["schemas"]["RecordsReferenceForm"];
            /** @description Only for an unidentified deceased person. */
            medicalExaminer?: components["schemas"]["MedicalExaminerForm"];
        };
        CorroborationStepForm: {
            explanation?: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone, to come.
             */
            pendingUntil?: string;
            /** @enum {string} */
            outcome: "SUPPORTS" | "CONTRADICTS" | "NEUTRAL" | "NOT_APPLICABLE" | "PENDING";
            /**
             * @description Needed where the outcome weighs; whether it rests on facial likeness follows from it.
             * @enum {string}
             */
            evidenceType?: "FACE_SEARCH" | "SECOND_FACE_SEARCH" | "OWN_VISUAL_COMPARISON" | "COLLEAGUE_COMPARISON" | "VIDEO_LIKENESS" | "LINEUP_FROM_CANDIDATE" | "RECOGNITION_SHOWN_CANDIDATE" | "LINEUP_SEPARATE" | "RECOGNITION_UNPROMPTED" | "LATENT_PRINT" | "DNA" | "PROPERTY" | "PHONE_LOCATION" | "LICENCE_PLATE" | "ADMISSION" | "DOCUMENT" | "WITNESS_STATEMENT" | "ALIBI" | "MEDICAL_EXAMINER";
            /** @enum {string} */
            origin?: "BEFORE_SEARCH" | "FROM_LEAD" | "SEPARATE";
            /** @description Laboratory, property or report numbers. */
            evidenceRefs?: string[];
            /** @description Tends to clear the person; a contradiction always does. */
            exculpatory?: boolean;
            /** @enum {string} */
            notApplicableReason?: "NO_SUCH_EVIDENCE" | "NO_EYEWITNESS" | "WITNESS_UNAVAILABLE" | "WITNESS_SAW_IMAGE" | "EVIDENCE_NOT_SUITABLE" | "SUBJECT_DECEASED" | "PROFILE_PRESET" | "OTHER";
            /** @enum {string} */
            pendingReason?: "LABORATORY" | "SERVED_BY_THIS_WARRANT" | "INTERVIEW_AFTER_ARREST" | "WITNESS_AWAY" | "OTHER";
        };
        EntryAddendumForm: {
            /** @description What the corroboration brought. */
            note?: string;
            /** @description The text that was entered, when it is not the offered one. */
            text?: string;
            recordsReference?: components["schemas"]["RecordsReferenceForm"];
        };
        ComparisonDeterminationForm: {
            rationale: string;
            limitations: string;
        };
        BasisItem: {
            /** @description Where it can be found: a report, property or laboratory number. */
            sourceRef?: string;
            /**
             * Format: uuid
             * @description A row of the board: the basis takes its type from there.
             */
            stepId?: string;
            /** @enum {string} */
            type?: "FACE_SEARCH" | "SECOND_FACE_SEARCH" | "OWN_VISUAL_COMPARISON" | "COLLEAGUE_COMPARISON" | "VIDEO_LIKENESS" | "LINEUP_FROM_CANDIDATE" | "RECOGNITION_SHOWN_CANDIDATE" | "LINEUP_SEPARATE" | "RECOGNITION_UNPROMPTED" | "LATENT_PRINT" | "DNA" | "PROPERTY" | "PHONE_LOCATION" | "LICENCE_PLATE" | "ADMISSION" | "DOCUMENT" | "WITNESS_STATEMENT" | "ALIBI" | "MEDICAL_EXAMINER";
        };
        ContradictionItem: {
            answer: string;
            /** Format: uuid */
            stepId: string;
        };
        IdentityDeterminationForm: {
            rationale: string;
            /** @enum {string} */
            state: "IDENTIFIED" | "ELIMINATED" | "UNRESOLVED";
            bases: components["schemas"]["BasisItem"][];
            contradictions?: components["schemas"]["ContradictionItem"][];
            /** @description That the steps preset as not applicable by the purpose do not apply. */
            presetsConfirmed?: boolean;
        };
        LineupArrayForm: Record<string, never>;
        LineupPresentationStepForm: {
            instructionsVersion: Record<string, never>;
            confidenceStatement: Record<string, never>;
            recordingRef: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string;
        };
        RowDecisionItem: {
            note?: string;
            /** Format: uuid */
            stepId: string;
            /** @enum {string} */
            decision: "APPROVED" | "RETURNED";
        };
        NotApplicableReviewForm: {
            decisions: components["schemas"]["RowDecisionItem"][];
        };
        ResultEntryForm: {
            providerSearchId: string;
            /** Format: date-time */
            executedAt: string;
            algorithm: string;
            scoreScale: string;
        };
        SupervisorReviewForm: {
            /** @description Needed to return it. */
            note?: string;
            /** @enum {string} */
            decision: "REVIEWED" | "RETURNED";
        };
        AttachLogForm: {
            /** @description Or why there is none. */
            reason?: string;
            /**
             * Format: uuid
             * @description The stored file of the report that was run inside FACESNXT.
             */
            documentId?: string;
            /** @description The number of searches that it states. */
            statedSearches?: number;
        };
        SubstantiationDecisionForm: {
            /** @description Required unless the member is asked. */
            note?: string;
            /** Format: uuid */
            searchId: string;
            /** @enum {string} */
            rule: "NO_DOCUMENTATION" | "LATE_DOCUMENTATION" | "ODD_HOURS" | "REUSED_CASE_NUMBER" | "CLOSED_CASE" | "HIGH_VOLUME";
            /** @enum {string} */
            decision: "ACCEPTED" | "ASKED" | "DISCREPANCY";
        };
        ReviewForm: {
            /** @description One decision on each flagged search that is yours to review; empty when none is flagged. */
            decisions: components["schemas"]["SubstantiationDecisionForm"][];
        };
        SignForm: {
            /** @description The revision that was read. */
            revision: number;
            /** @description The digest of the report that was read, as its page shows it. */
            sha256: string;
        };
        ExceptionDecisionForm: {
            /** @description As the audit's page names the exception. */
            key: string;
            /** @description Required: why. */
            note?: string;
            /** @enum {string} */
            action: "DISCREPANCY" | "EXPLAINED";
        };
        SampleDecisionForm: {
            /** @description Required when the search deviates. */
            note?: string;
            /** Format: uuid */
            searchId: string;
            /** @enum {string} */
            judgement: "CONFORMS" | "DEVIATES";
        };
        FindingsForm: {
            /** @description One decision on each exception that is yours to judge. */
            exceptions: components["schemas"]["ExceptionDecisionForm"][];
            /** @description One judgement of each sampled search that is yours to judge. */
            sample: components["schemas"]["SampleDecisionForm"][];
        };
        MemorandumForm: {
            /** @description The Commander's own words; the rest of the memorandum is made from what is recorded. */
            remarks?: string;
        };
        SubmitForm: {
            /** @description The digest of the memorandum that was read, as the audit's page shows it. */
            sha256: string;
        };
        ApprovalForm: {
            /** @description Required for a denial; the applicant reads it. */
            reason?: string;
            /** @enum {string} */
            decision: "APPROVED" | "DENIED";
        };
        ExternalAccountForm: {
            /** @description The user id that FACESNXT gave. */
            externalUserId: string;
            /**
             * Format: date-time
             * @description When the account was created there; ISO 8601 with zone.
             */
            createdAt: string;
        };
        TrainingCompletionForm: {
            course: string;
            courseVersion: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone.
             */
            completedAt: string;
            /** @description Number or file reference of the certificate. */
            certificateRef: string;
        };
        TrainingVerificationForm: {
            /** @description Required for a rejection; the member reads it. */
            reason?: string;
            /** @enum {string} */
            decision: "VERIFIED" | "REJECTED";
        };
        AgreementForm: {
            /** @description The version that was read. */
            version: string;
            accepted: boolean;
        };
        CommentRequest: {
            text: string;
        };
        LegacyRegistrationRequest: {
            /** @description Where the paper approval lies, or that none was found. */
            paperApproval: string;
            /** Format: uuid */
            memberId: string;
        };
        WithdrawalRequest: {
            reason: string;
        };
        AssignmentForm: {
            /**
             * Format: date-time
             * @description ISO 8601 with zone; now when left out. Never in the past.
             */
            from?: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone; until changed when left out.
             */
            to?: string;
            /** @enum {string} */
            kind: "ASSIGNMENT";
            /** Format: uuid */
            unitId: string;
            /**
             * Format: uuid
             * @description Null for a post without a supervisor.
             */
            supervisorId: string | null;
            /** @enum {string} */
            assignmentKind: "REGULAR" | "TEMPORARY" | "ACTING";
            /** Format: uuid */
            memberId: string;
        };
        RoleGrantForm: {
            /**
             * Format: date-time
             * @description ISO 8601 with zone; now when left out. Never in the past.
             */
            from?: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone; until changed when left out.
             */
            to?: string;
            /** @enum {string} */
            kind: "ROLE_GRANT";
            /** @enum {string} */
            role: "CHIEF" | "INVESTIGATIVE_SECTION_MAJOR" | "INVESTIGATIVE_SECTION_COMMANDER" | "TRAINING_COORDINATOR" | "FACESNXT_ADMINISTRATOR" | "IA_INVESTIGATOR" | "AUDITOR" | "RECORDS_CUSTODIAN" | "SYSTEM_ADMINISTRATOR";
            /** Format: uuid */
            memberId: string;
        };
        RoleEndForm: {
            /**
             * Format: date-time
             * @description ISO 8601 with zone; now when left out. Never in the past.
             */
            from?: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone; until changed when left out.
             */
            to?: string;
            /** @enum {string} */
            kind: "ROLE_END";
            /** @enum {string} */
            role: "CHIEF" | "INVESTIGATIVE_SECTION_MAJOR" | "INVESTIGATIVE_SECTION_COMMANDER" | "TRAINING_COORDINATOR" | "FACESNXT_ADMINISTRATOR" | "IA_INVESTIGATOR" | "AUDITOR" | "RECORDS_CUSTODIAN" | "SYSTEM_ADMINISTRATOR";
            /** Format: uuid */
            memberId: string;
        };
        ActingAppointmentForm: {
            /**
             * Format: date-time
             * @description ISO 8601 with zone; now when left out. Never in the past.
             */
            from?: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone; until changed when left out.
             */
            to?: string;
            /** @enum {string} */
            kind: "ACTING_APPOINTMENT";
            /** @enum {string} */
            role: "CHIEF" | "INVESTIGATIVE_SECTION_MAJOR" | "INVESTIGATIVE_SECTION_COMMANDER" | "TRAINING_COORDINATOR" | "FACESNXT_ADMINISTRATOR" | "IA_INVESTIGATOR" | "AUDITOR" | "RECORDS_CUSTODIAN" | "SYSTEM_ADMINISTRATOR";
            /** Format: uuid */
            memberId: string;
        };
        DesignationForm: {
            /**
             * Format: date-time
             * @description ISO 8601 with zone; now when left out. Never in the past.
             */
            from?: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone; until changed when left out.
             */
            to?: string;
            /** @enum {string} */
            kind: "DESIGNATION";
            /** @enum {string} */
            scope: "ACCESS_GRANTS" | "ALL";
            /** Format: uuid */
            memberId: string;
        };
        DutySupervisorForm: {
            /**
             * Format: date-time
             * @description ISO 8601 with zone; now when left out. Never in the past.
             */
            from?: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone; until changed when left out.
             */
            to?: string;
            /** @enum {string} */
            kind: "DUTY_SUPERVISOR";
            /** Format: uuid */
            memberId: string;
        };
        AbsenceForm: {
            /**
             * Format: date-time
             * @description ISO 8601 with zone; now when left out. Never in the past.
             */
            from?: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone; until changed when left out.
             */
            to?: string;
            /** @enum {string} */
            kind: "ABSENCE";
            /** Format: uuid */
            memberId: string;
        };
        RejectionRequest: {
            /** @description Kept with the proposal; whoever proposed it reads it. */
            reason: string;
        };
        CaseStubFields: {
            offenceCode?: string;
            /** @enum {string} */
            kind: "CRIMINAL" | "IA" | "ASSIST" | "DEATH" | "DETENTION" | "CRASH";
        };
        DetentionFields: {
            legalBasis?: string;
            place?: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone.
             */
            at?: string;
        };
        AssistanceFields: {
            reason?: string;
            explanation?: string;
        };
        MedicalExaminerFields: {
            caseNumber?: string;
            jurisdiction?: string;
        };
        PurposeFields: {
            purpose?: string;
            offenceCode?: string;
            subjectRole?: string;
            detention?: components["schemas"]["DetentionFields"];
            assistance?: components["schemas"]["AssistanceFields"];
            medicalExaminer?: components["schemas"]["MedicalExaminerFields"];
        };
        AttestationFields: {
            version: string;
            accepted: boolean;
        };
        FaceSearchRequest: {
            caseNumber?: string;
            reopenReason?: string;
            reason?: string;
            repeatReason?: string;
            /**
             * @description MANUAL unless told: the search is run in FACESNXT and its result entered.
             * @enum {string}
             */
            provider?: "MANUAL" | "SIMULATOR";
            /** @description Opens the case with a well-formed number that is unknown here. */
            caseStub?: components["schemas"]["CaseStubFields"];
            purpose?: components["schemas"]["PurposeFields"];
            /** Format: uuid */
            requestedBy?: string;
            urgent?: boolean;
            attestation?: components["schemas"]["AttestationFields"];
            /** @enum {string} */
            prohibitedUse?: "IX_A1" | "IX_A2" | "IX_A3" | "IX_A4" | "IX_A5" | "IX_A6";
            /** Format: uuid */
            probeId?: string;
        };
        LateSearchRequest: {
            caseNumber?: string;
            reopenReason?: string;
            reason?: string;
            repeatReason?: string;
            providerSearchId: string;
            /**
             * Format: date-time
             * @description When FACESNXT ran it; ISO 8601 with zone.
             */
            executedAt: string;
            /**
             * Format: uuid
             * @description Who ran it; you, unless told.
             */
            operatorId?: string;
            /** @description Opens the case with a well-formed number that is unknown here. */
            caseStub?: components["schemas"]["CaseStubFields"];
            purpose?: components["schemas"]["PurposeFields"];
            /** Format: uuid */
            requestedBy?: string;
            urgent?: boolean;
            attestation?: components["schemas"]["AttestationFields"];
            /** @enum {string} */
            prohibitedUse?: "IX_A1" | "IX_A2" | "IX_A3" | "IX_A4" | "IX_A5" | "IX_A6";
            /** Format: uuid */
            probeId?: string;
        };
        CancellationRequest: {
            reason: string;
        };
        SupersedeRequest: {
            rationale: string;
            limitations: string;
            /** @description What was mis-keyed. */
            supersedeReason?: string;
            /**
             * Format: uuid
             * @description The determination that counts now.
             */
            supersedes: string;
        };
        CaseMemberRequest: {
            /** Format: uuid */
            memberId: string;
        };
        AgreementRequest: {
            /** @description Number or file reference of the paper. */
            reference: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone.
             */
            from: string;
            /**
             * Format: date-time
             * @description Without it the agreement has no end.
             */
            to?: string;
        };
        EntryCorrectionRequest: {
            /** @description What is corrected. */
            note: string;
            recordsReference: components["schemas"]["RecordsReferenceForm"];
        };
        OtherEvidenceRequest: {
            explanation?: string;
            /** Format: uuid */
            candidateId: string;
            /** @enum {string} */
            outcome: "SUPPORTS" | "CONTRADICTS" | "NEUTRAL";
            /**
             * @description Whether it rests on facial likeness follows from it.
             * @enum {string}
             */
            evidenceType: "FACE_SEARCH" | "SECOND_FACE_SEARCH" | "OWN_VISUAL_COMPARISON" | "COLLEAGUE_COMPARISON" | "VIDEO_LIKENESS" | "LINEUP_FROM_CANDIDATE" | "RECOGNITION_SHOWN_CANDIDATE" | "LINEUP_SEPARATE" | "RECOGNITION_UNPROMPTED" | "LATENT_PRINT" | "DNA" | "PROPERTY" | "PHONE_LOCATION" | "LICENCE_PLATE" | "ADMISSION" | "DOCUMENT" | "WITNESS_STATEMENT" | "ALIBI" | "MEDICAL_EXAMINER";
            /** @enum {string} */
            origin: "BEFORE_SEARCH" | "FROM_LEAD" | "SEPARATE";
            /** @description Laboratory, property or report numbers. */
            evidenceRefs?: string[];
            /** @description Tends to clear the person; a contradiction always does. */
            exculpatory?: boolean;
        };
        SubjectItem: {
            name?: string;
            licenceNumber?: string;
            bookingNumber?: string;
            /** @description `YYYY-MM-DD`. */
            dateOfBirth?: string;
        };
        WarrantItem: {
            number: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone.
             */
            confirmedAt: string;
            confirmedWith: string;
        };
        EnforcementRequestForm: {
            caseNumber: string;
            /** @enum {string} */
            kind: "ARREST" | "ARREST_WARRANT" | "SEARCH_WARRANT" | "PC_AFFIDAVIT" | "NOTICE_TO_APPEAR" | "STATE_ATTORNEY_FILING" | "PICKUP_BULLETIN" | "WARRANT_SERVICE";
            subject: components["schemas"]["SubjectItem"];
            /** @description Picked from the rows of the board, or named with where they can be found. */
            bases: components["schemas"]["BasisItem"][];
            /** @description The candidates that are this person, where the lists say too little to tell. */
            candidateIds?: string[];
            /** @description Did a face search return or point to this person? */
            faceSearchPointed?: boolean;
            contradictions?: components["schemas"]["ContradictionItem"][];
            /** @description Affidavits: does it name FACESNXT and the contradictions? */
            affidavitNamesFaceSearch?: boolean;
            warrant?: components["schemas"]["WarrantItem"];
        };
        OutsideBasisItem: {
            sourceRef?: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone.
             */
            establishedAt?: string;
            /** Format: uuid */
            stepId?: string;
            /** @enum {string} */
            type?: "FACE_SEARCH" | "SECOND_FACE_SEARCH" | "OWN_VISUAL_COMPARISON" | "COLLEAGUE_COMPARISON" | "VIDEO_LIKENESS" | "LINEUP_FROM_CANDIDATE" | "RECOGNITION_SHOWN_CANDIDATE" | "LINEUP_SEPARATE" | "RECOGNITION_UNPROMPTED" | "LATENT_PRINT" | "DNA" | "PROPERTY" | "PHONE_LOCATION" | "LICENCE_PLATE" | "ADMISSION" | "DOCUMENT" | "WITNESS_STATEMENT" | "ALIBI" | "MEDICAL_EXAMINER";
        };
        OutsideArrestRequest: {
            caseNumber: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone.
             */
            arrestedAt: string;
            /** @description Who made the arrest. */
            arrestedBy: string;
            explanation?: string;
            subject: components["schemas"]["SubjectItem"];
            bases: components["schemas"]["OutsideBasisItem"][];
            faceSearchPointed?: boolean;
        };
        CaseJoinRequest: {
            caseNumber: string;
            withCaseNumber: string;
        };
        BeginReportRequest: {
            /** @description The month reported on, `2026-11`. */
            period: string;
            /** @description Begin the next revision of a signed report, for what came to light since. */
            revise?: boolean;
        };
        BeginAuditRequest: {
            /** @description The quarter audited, `2026-Q4`. */
            quarter: string;
        };
        BlockRequest: {
            /**
             * Format: date-time
             * @description When the member left, was transferred, or did what is complained of; ISO 8601 with zone; now unless given.
             */
            eventAt?: string;
            /** @description The order, letter or report it rests on. */
            reference: string;
            /**
             * @description VII.E.1-4: separation, transfer from the unit, misuse, dissemination.
             * @enum {string}
             */
            cause: "SEPARATED" | "TRANSFERRED" | "MISUSE" | "DISSEMINATION";
        };
        /** @description An account in a list. */
        AccountLine: {
            id: string;
            member: {
                id: string;
                name: string;
            };
            /** @enum {string} */
            status: "ACTIVE" | "DEACTIVATED" | "PENDING" | "REVOKED" | "SUSPENDED";
            /** @description In plain words: "blocked here, OPEN in FACESNXT". */
            standing: string;
        };
        /** @description An account's page: where it stands here and in FACESNXT, its blocks, and what was handed over with it. */
        AccountPage: {
            member: {
                id: string;
                name: string;
            };
            /** @enum {string} */
            status: "ACTIVE" | "DEACTIVATED" | "PENDING" | "REVOKED" | "SUSPENDED";
            standing: string;
            external: {
                userId: string;
                status: string;
                confirmedAt: string | null;
            };
            blocks: components["schemas"]["BlockLine"][];
            handovers: components["schemas"]["HandoverLine"][];
            id: string;
            kind: string;
            /** @enum {string} */
            state: "CLOSED" | "ENDING" | "OPEN";
            outcome: string | null;
            openedAt: string;
            closedAt: string | null;
            version: number;
            policy: {
                id: string;
                version: number;
            };
            timeline: components["schemas"]["TimelineEntry"][];
            next: components["schemas"]["NextStep"][];
        };
        /** @description One suspension, deactivation or lifting. */
        BlockLine: {
            outcome: string;
            cause: string;
            eventAt: string;
            at: string;
            byId: string | null;
            reference: string;
        };
        /** @description One thing that was handed over, released or ended with the account. */
        HandoverLine: {
            kind: string;
            objectId: string;
            action: string;
            toId: string | null;
        };
        /** @description One line of a timeline: what happened, who did it, when, and what asked for it. */
        TimelineEntry: {
            step: string;
            title: string;
            authority: string;
            state: string;
            outcome: string | null;
            openedAt: string;
            decidedAt: string | null;
            by: {
                id: string;
                name: string;
            } | null;
            voidReason: string | null;
        };
        /** @description What the process waits for: what, from whom, by when; where nobody can, which role is vacant and who mends that. */
        NextStep: {
            taskId: string;
            step: string;
            title: string;
            authority: string;
            waitsFor: string[];
            dueAt: string;
            missing?: string;
            mender?: string;
        };
        /** @description The answer to a block: what it came to, and what is next. */
        AccountBlockedAnswer: {
            id: string;
            /** @enum {string} */
            outcome: "ALREADY_INACTIVE" | "DEACTIVATED" | "LIFTED" | "SUSPENDED";
            next: components["schemas"]["TaskView"][] | "pending";
        };
        /** @description A task as people read it. Instants in ISO 8601, UTC. */
        TaskView: {
            id: string;
            kind: string;
            title: string;
            /** @description Which clause, law or setting asks for it. */
            authority: string;
            process: {
                id: string;
                kind: string;
            };
            /** @enum {string} */
            state: "COMPLETED" | "READY" | "RESERVED" | "SUSPENDED" | "WITHDRAWN";
            /** @description 0 urgent, 1 high, 2 normal. */
            priority: number;
            openedAt: string;
            dueAt: string | null;
            overdue: boolean;
            /** @description How often it was escalated. */
            level: number;
            assignee: {
                id: string;
                name: string;
            } | null;
            /** @description Whom it is about. */
            subject: {
                id: string;
                name: string;
            } | null;
            caseNumber: string | null;
            purpose: string | null;
            /** @description What it is about within its process, such as a candidate. */
            ref: string | null;
            suspendedUntil: string | null;
            version: number;
            allowedActions: ("assign" | "claim" | "comment" | "complete" | "release" | "resume" | "suspend")[];
        };
        /** @description Newest first; `next` is the cursor of the page after it. */
        AuditEventsPage: {
            events: components["schemas"]["AuditEventView"][];
            next: string | null;
        };
        /** @description One event of the log: identifiers and codes only. */
        AuditEventView: {
            id: string;
            at: string;
            recordedAt: string;
            actorId: string | null;
            onBehalfOf: string | null;
            action: string;
            objectKind: string;
            objectId: string | null;
            processId: string | null;
            outcome: string;
            code: string | null;
            authority: {
                kind: string;
                ref: string;
            } | null;
            requestId: string | null;
            source: string;
            detail: {
                [key: string]: unknown;
            };
        };
        /** @description The searches of a case, newest first, and the cursor of the next page. */
        CaseSearches: {
            searches: components["schemas"]["CaseSearch"][];
            next: string | null;
        };
        /** @description A line in the list of a case. */
        CaseSearch: {
            id: string;
            state: string;
            outcome: string | null;
            operator: components["schemas"]["Named"];
            purpose: string | null;
            channel: string;
            submittedAt: string;
            queryOutcome: string | null;
            determination: string | null;
        };
        /** @description Somebody by id and name. */
        Named: {
            id: string;
            name: string;
        };
        Board: {
            searchId: string;
            legend: string;
            authority: string;
            documented: {
                versions: number;
                recordsNumber: string | null;
            };
            candidates: components["schemas"]["CandidateBoard"][];
        };
        /** @description The VI.D/VI.E board of one candidate followed up: what counts, what contradicts, what is missing and who can mend it. */
        CandidateBoard: {
            candidateId: string;
            counts: {
                row: components["schemas"]["RowView"];
                independent: boolean;
            }[];
            contradicts: {
                row: components["schemas"]["RowView"];
                answered: boolean;
            }[];
            neutral: components["schemas"]["RowView"][];
            pending: components["schemas"]["RowView"][];
            notApplicable: components["schemas"]["RowView"][];
            lineups: components["schemas"]["LineupView"][];
            missing: components["schemas"]["MissingStep"][];
            identity: {
                /** @enum {string} */
                state: "ELIMINATED" | "IDENTIFIED" | "UNRESOLVED";
                by: string;
                at: string;
                pendingStepIds: string[];
            } | null;
            /** @description Steps the purpose presets as not applicable; confirmed with the identity determination. */
            preset: ("DNA" | "INTERVIEW" | "LATENT_PRINTS" | "OTHER" | "PHOTO_LINEUP" | "REPORT_REVIEW")[];
            /** @description VI.D: every step has ended or is pending. */
            corroborated: boolean;
            /** @description VI.E: something supports that does not rest on facial likeness. */
            independent: boolean;
        };
        /** @description A row of the board as people read it. Instants in ISO 8601. */
        RowView: {
            version: number;
            origin: string | null;
            evidenceRefs: string[];
            explanation: string | null;
            pendingUntil: string | null;
            by: string;
            at: string;
            approvedBy: string | null;
            id: string;
            /** @enum {string} */
            kind: "DNA" | "INTERVIEW" | "LATENT_PRINTS" | "OTHER" | "PHOTO_LINEUP" | "REPORT_REVIEW";
            /** @description `null` while the step is open and nothing is recorded. */
            outcome: ("CONTRADICTS" | "NEUTRAL" | "NOT_APPLICABLE" | "PENDING" | "SUPPORTS") | null;
            evidenceType: ("ADMISSION" | "ALIBI" | "COLLEAGUE_COMPARISON" | "DNA" | "DOCUMENT" | "FACE_SEARCH" | "LATENT_PRINT" | "LICENCE_PLATE" | "LINEUP_FROM_CANDIDATE" | "LINEUP_SEPARATE" | "MEDICAL_EXAMINER" | "OWN_VISUAL_COMPARISON" | "PHONE_LOCATION" | "PROPERTY" | "RECOGNITION_SHOWN_CANDIDATE" | "RECOGNITION_UNPROMPTED" | "SECOND_FACE_SEARCH" | "VIDEO_LIKENESS" | "WITNESS_STATEMENT") | null;
            exculpatory: boolean;
            pendingReason: ("INTERVIEW_AFTER_ARREST" | "LABORATORY" | "OTHER" | "SERVED_BY_THIS_WARRANT" | "WITNESS_AWAY") | null;
            notApplicableReason: ("EVIDENCE_NOT_SUITABLE" | "NO_EYEWITNESS" | "NO_SUCH_EVIDENCE" | "OTHER" | "PROFILE_PRESET" | "SUBJECT_DECEASED" | "WITNESS_SAW_IMAGE" | "WITNESS_UNAVAILABLE") | null;
        };
        /** @description A line-up as the board shows it; what fell short is named. Instants in ISO 8601. */
        LineupView: {
            id: string;
            candidateId: string;
            kind: string;
            method: string | null;
            suspectSource: string;
            fillers: number | null;
            response: string | null;
            confidenceStatement: string | null;
            compliance: string | null;
            deviations: {
                type: string;
                authority: {
                    kind: string;
                    ref: string;
                };
            }[];
            heldAt: string | null;
            presentedAt: string | null;
        };
        /** @description A step of VI.D that is missing, and who can mend it. */
        MissingStep: {
            /** @enum {string} */
            kind: "DNA" | "INTERVIEW" | "LATENT_PRINTS" | "OTHER" | "PHOTO_LINEUP" | "REPORT_REVIEW";
            title: string;
            authority: string;
            taskId: string | null;
            waitsFor: string[];
            dueAt: string | null;
            suspendedUntil: string | null;
        };
        /** @description VI.C: what to copy into the case report, and what the form has to say with it. */
        EntryText: {
            searchId: string;
            text: string;
            legend: string;
            positiveMatch: boolean;
            subReason: string | null;
            /** @description From when the entry is due; ISO 8601. */
            dueFrom: string;
        };
        /** @description One version of the entry as people read it. Instants in ISO 8601. */
        EntryVersionView: {
            version: number;
            kind: string;
            candidateId: string | null;
            reason: string | null;
            positiveMatch: boolean | null;
            subReason: string | null;
            note: string | null;
            recordsReference: {
                number: string;
                supplement: string | null;
                enteredAt: string;
            };
            text: string | null;
            by: string;
            at: string;
        };
        /** @description What whoever presents a line-up needs, and nothing that tells which of the photographs is the suspect's (s. 92.70). */
        LineupSheet: {
            kind: string;
            method: string | null;
            photographs: number;
            orderSeed: string | null;
            witnessRef: string | null;
            /** @description What is read to the witness before. */
            instructions: string[];
        };
        /** @description The answer to a request: the action and what is next. */
        EnforcementBegun: {
            id: string;
            next: components["schemas"]["TaskView"][] | "pending";
        };
        /** @description An enforcement action as its page shows it. Instants in ISO 8601. */
        EnforcementPage: {
            legend: string;
            action: {
                /** @enum {string} */
                kind: "ARREST" | "ARREST_WARRANT" | "NOTICE_TO_APPEAR" | "PC_AFFIDAVIT" | "PICKUP_BULLETIN" | "SEARCH_WARRANT" | "STATE_ATTORNEY_FILING" | "WARRANT_SERVICE";
                subject: components["schemas"]["PersonKeys"];
                bases: components["schemas"]["Basis"][];
                /**
                 * @description How the link to a face search is known.
                 * @enum {string}
                 */
                link: "DECLARED" | "FOUND" | "NONE" | "UNCOMPARABLE";
                linkedSearchIds: string[];
                pendingStepIds: string[];
                exculpatoryStepIds: string[];
                contradictions: components["schemas"]["ContradictionAnswer"][];
                faceSearchPointed: boolean | null;
                affidavitNamesFaceSearch: boolean | null;
                author: string;
                origin: string;
                state: string;
                caseNumber: string;
                requestedAt: string;
            };
            review: {
                reviewer: string;
                at: string;
                note: string | null;
            } | null;
            outcomes: {
                outcome: string;
                occurredAt: string;
                note: string | null;
            }[];
            prosecutorNotices: {
                notifiedAt: string;
                reference: string;
                stepIds: string[];
            }[];
            arrest: {
                arrestedAt: string;
                arrestedBy: string;
                explanation: string | null;
            } | null;
            /** @description What the record shows to be wrong, as codes. */
            discrepancies: string[];
            id: string;
            kind: string;
            /** @enum {string} */
            state: "CLOSED" | "ENDING" | "OPEN";
            outcome: string | null;
            openedAt: string;
            closedAt: string | null;
            version: number;
            policy: {
                id: string;
                version: number;
            };
            timeline: components["schemas"]["TimelineEntry"][];
            next: components["schemas"]["NextStep"][];
        };
        /** @description What tells one person from another across lists. Dates are local `YYYY-MM-DD`. */
        PersonKeys: {
            name?: string;
            dateOfBirth?: string;
            licenceNumber?: string;
            bookingNumber?: string;
        };
        /** @description A basis with its type taken from the row, never from the form, when there is a row. */
        Basis: {
            /** @enum {string} */
            type: "ADMISSION" | "ALIBI" | "COLLEAGUE_COMPARISON" | "DNA" | "DOCUMENT" | "FACE_SEARCH" | "LATENT_PRINT" | "LICENCE_PLATE" | "LINEUP_FROM_CANDIDATE" | "LINEUP_SEPARATE" | "MEDICAL_EXAMINER" | "OWN_VISUAL_COMPARISON" | "PHONE_LOCATION" | "PROPERTY" | "RECOGNITION_SHOWN_CANDIDATE" | "RECOGNITION_UNPROMPTED" | "SECOND_FACE_SEARCH" | "VIDEO_LIKENESS" | "WITNESS_STATEMENT";
            restsOnLikeness: boolean;
            stepId: string | null;
            sourceRef: string | null;
        };
        ContradictionAnswer: {
            stepId: string;
            answer: string;
        };
        /** @description What the service stands on. */
        Readiness: {
            /** @enum {string} */
            database: "down" | "up";
            /** @enum {string} */
            temporal: "down" | "up";
            /**
             * @description Whether a worker asked for work lately.
             * @enum {string}
             */
            worker: "not seen" | "seen" | "unknown";
        };
        /** @description Who I am here, and what I may do today. */
        Me: {
            id: string;
            name: string;
            roles: string[];
            account: {
                id: string;
                status: string;
            } | null;
        };
        /** @description The answer to a manual start: the period's process, begun now or before. */
        PeriodOpened: {
            id: string;
            period: string;
            begun: boolean;
            next: components["schemas"]["TaskView"][] | "pending";
        };
        /** @description One line of the list of reports or audits. */
        PeriodLine: {
            id: string;
            period: string;
            state: string;
            outcome: string | null;
        };
        /** @description A report's page: where it stands, and what it says. */
        MonthlyReportPage: {
            period: string;
            revision: number;
            sha256: string | null;
            /** @description In plain words, whether anybody compared this with FACESNXT. */
            reconciliation: string | null;
            report: components["schemas"]["MonthlyReport"] | null;
            log: components["schemas"]["LogAttached"] | null;
            review: components["schemas"]["ReportReviewed"] | null;
            majorReview: components["schemas"]["ReportReviewed"] | null;
            signed: components["schemas"]["ReportSigned"] | null;
            id: string;
            kind: string;
            /** @enum {string} */
            state: "CLOSED" | "ENDING" | "OPEN";
            outcome: string | null;
            openedAt: string;
            closedAt: string | null;
            version: number;
            policy: {
                id: string;
                version: number;
            };
            timeline: components["schemas"]["TimelineEntry"][];
            next: components["schemas"]["NextStep"][];
        };
        /** @description The immutable snapshot of a month: identifiers, codes and numbers only, every list in a fixed order, so that its digest is stable. */
        MonthlyReport: {
            period: string;
            from: number;
            to: number;
            timeZone: string;
            revision: number;
            generatedAt: number;
            policy: {
                id: string;
                version: number;
            };
            zeroActivity: boolean;
            totals: components["schemas"]["Counts"];
            byUser: components["schemas"]["UserCounts"][];
            byPurpose: components["schemas"]["PurposeCounts"][];
            bySource: components["schemas"]["SourceActivity"][];
            refusals: {
                code: string;
                count: number;
            }[];
            rows: components["schemas"]["ReportRow"][];
            /** @description Ids of searches without a filed case-report entry. */
            undocumented: string[];
            substantiations: components["schemas"]["Substantiation"][];
            discrepancies: components["schemas"]["DiscrepancyRecord"][];
            accounts: components["schemas"]["AccountLine2"][];
            /** @description VIII.A.3, as counts only: no user, no row. */
            internalAffairs: {
                searches: number;
                undocumented: number;
                substantiations: number;
            };
            /** @description II.2: monitored performance. `rate`s are shares of all searches, null in a month without any. */
            performance: components["schemas"]["Performance"];
        };
        /** @description Numbers of searches; `overdue`: undocumented and past its due time at the snapshot. */
        Counts: {
            searches: number;
            withCandidates: number;
            empty: number;
            failed: number;
            match: number;
            noMatch: number;
            inconclusive: number;
            undetermined: number;
            recordedLate: number;
            undocumented: number;
            overdue: number;
            contradicted: number;
        };
        UserCounts: {
            memberId: string;
            /** @enum {string} */
            reviewer: "COMMANDER" | "MAJOR";
            refusals: number;
            searches: number;
            withCandidates: number;
            empty: number;
            failed: number;
            match: number;
            noMatch: number;
            inconclusive: number;
            undetermined: number;
            recordedLate: number;
            undocumented: number;
            overdue: number;
            contradicted: number;
        };
        PurposeCounts: {
            /** @enum {string} */
            purpose: "UNSTATED" | "VIII_A1" | "VIII_A2" | "VIII_A3" | "VIII_A4" | "VIII_A5";
            searches: number;
            withCandidates: number;
            empty: number;
            failed: number;
            match: number;
            noMatch: number;
            inconclusive: number;
            undetermined: number;
            recordedLate: number;
            undocumented: number;
            overdue: number;
            contradicted: number;
        };
        /** @description A21: database query activity. */
        SourceActivity: {
            /** @enum {string} */
            source: "BOOKING_PHOTO" | "DL_PHOTO" | "UNSTATED";
            searches: number;
            returned: number;
        };
        /** @description One search, by ids and codes; Internal Affairs searches have no row. */
        ReportRow: {
            searchId: string;
            operatorId: string;
            /** @enum {string} */
            reviewer: "COMMANDER" | "MAJOR";
            /** @enum {string} */
            purpose: "UNSTATED" | "VIII_A1" | "VIII_A2" | "VIII_A3" | "VIII_A4" | "VIII_A5";
            executedAt: number;
            recordedLate: boolean;
            query: string;
            returned: number;
            comparison: string | null;
            /** @enum {string} */
            documented: "DUE" | "FILED" | "LATE" | "NOT_DUE" | "OVERDUE";
        };
        /** @description VII.B: a "substantiation required inquiry". `askedIn`: carried forward from the report of that month. */
        Substantiation: {
            searchId: string;
            /** @enum {string} */
            rule: "CLOSED_CASE" | "HIGH_VOLUME" | "LATE_DOCUMENTATION" | "NO_DOCUMENTATION" | "ODD_HOURS" | "REUSED_CASE_NUMBER";
            operatorId: string;
            /** @enum {string} */
            reviewer: "COMMANDER" | "MAJOR";
            askedIn: string | null;
        };
        /** @description A discrepancy that is not closed. */
        DiscrepancyRecord: {
            discrepancyId: string;
            /** @enum {string} */
            type: "ACCOUNT_EXISTS" | "ACCOUNT_NOT_ACTIVE" | "ACCOUNT_NOT_BLOCKED" | "ACCOUNT_NOT_SUSPENDED" | "AFFIDAVIT_ANSWER_REQUIRED" | "AGREEMENT_LAPSED" | "AGREEMENT_NOT_ACCEPTED" | "AGREEMENT_VERSION_SUPERSEDED" | "APPROVAL_MISSING" | "ARREST_WITHOUT_INDEPENDENT_BASIS" | "ASSIGNEE_NOT_ELIGIBLE" | "ATTESTATION_REQUIRED" | "AUDIT_EXCEPTION" | "AUDIT_SELF_REVIEW" | "AUDIT_STORE_UNAVAILABLE" | "BACKDATED" | "BASIS_NOT_SUPPORTING" | "BASIS_REQUIRED" | "BODY_TOO_LARGE" | "CANDIDATE_FILE_INVALID" | "CASE_NOT_ASSIGNED" | "CASE_NOT_FOUND" | "CASE_NOT_OPEN" | "CASE_NUMBER_MALFORMED" | "CASE_NUMBER_REQUIRED" | "CASE_OF_OTHER_AGENCY" | "CHIEF_HOLDS_NO_ACCOUNT" | "COMPARTMENT_NOT_AVAILABLE" | "CONTRADICTED_AFTER_ACTION" | "CONTRADICTION_UNADDRESSED" | "CORROBORATION_INCOMPLETE" | "CORROBORATION_OUTCOME_INVALID" | "DEACTIVATION_CAUSE_UNKNOWN" | "DEACTIVATION_IN_FUTURE" | "DEACTIVATION_REASON_REQUIRED" | "DEPARTMENT_EXISTS" | "DETERMINATION_NOT_POSSIBLE" | "DETERMINATION_REQUIRED" | "DISCREPANCY_ACTION_REQUIRED" | "DISCREPANCY_NOT_IN_STATE" | "DISCREPANCY_OWNER_UNKNOWN" | "DOCUMENTATION_REQUIRED" | "ENFORCEMENT_NOTE_REQUIRED" | "ENFORCEMENT_NOT_CLEARED" | "ENTRY_CONTRADICTS_DETERMINATION" | "ENTRY_MUST_NAME_FACESNXT" | "EVIDENCE_TYPE_UNSUPPORTED" | "EXTERNAL_ACCOUNT_MISSING" | "EXTERNAL_BLOCK_IN_FUTURE" | "EXTERNAL_CONFIRMATION_REQUIRED" | "FEATURES_REQUIRED" | "FOLLOW_UP_UNANSWERED" | "FORM_INVALID" | "FR_LINK_ANSWER_REQUIRED" | "FR_LINK_UNDECLARED" | "FR_SOLE_BASIS" | "HUMAN_COMPARISON_REQUIRED" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_REUSED" | "IDENTITY_BASIS_REQUIRED" | "IDENTITY_DETERMINATION_REQUIRED" | "IMAGE_DAMAGED" | "IMAGE_TOO_LARGE" | "IMAGE_TYPE_UNSUPPORTED" | "INSTANT_IN_FUTURE" | "INTERVAL_INVALID" | "INTERVAL_OVERLAP" | "LINEUP_ADMIN_NOT_INDEPENDENT" | "LINEUP_ARRAY_INVALID" | "LINEUP_NOT_INDEPENDENT" | "LINEUP_PRECONDITION_UNMET" | "LINEUP_PRESENTATION_INVALID" | "LOG_OR_REASON_REQUIRED" | "MALFORMED_REQUEST" | "MATCH_NAMES_ONE_PERSON" | "MEDIA_TYPE_UNSUPPORTED" | "MEDICAL_EXAMINER_REQUIRED" | "MEMBER_NOT_ACTIVE" | "MEMBER_UNKNOWN" | "NOT_A_SUPERIOR" | "NOT_FOUND" | "NOT_PERMITTED" | "NOT_SUBSTANTIATED" | "NOT_THE_OWNER" | "OVERSIGHT_DOCUMENT_CHANGED" | "OVERSIGHT_ITEM_UNANSWERED" | "OVERSIGHT_ITEM_UNKNOWN" | "OVERSIGHT_NOTE_REQUIRED" | "PENDING_NOT_FOR_THIS_ACTION" | "PERIOD_NOT_ENDED" | "PERIOD_UNKNOWN" | "POLICY_VERSION_UNKNOWN" | "PRESETS_UNCONFIRMED" | "PROBE_NOT_SUITABLE" | "PROBE_REPEATED" | "PROBE_REQUIRED" | "PROCESS_ENDED" | "PROHIBITED_USE" | "PROVIDER_COUNT_DIFFERS" | "PROVIDER_NOT_AVAILABLE" | "PURPOSE_BARS_ENFORCEMENT" | "PURPOSE_CASE_MISMATCH" | "PURPOSE_FIELDS_MISSING" | "PURPOSE_NOT_AUTHORIZED" | "PURPOSE_REQUIRED" | "RATE_LIMITED" | "REASON_REQUIRED" | "REGISTERED_WITHOUT_APPROVAL" | "REGISTRATION_OPEN" | "REG_DUPLICATE_APPROVER" | "REG_SELF_APPROVAL" | "REPORT_NOT_REVIEWED" | "RESULT_INCOMPLETE" | "RESULT_INCONSISTENT" | "RESULT_REQUIRED" | "REVIEWER_IS_AUTHOR" | "REVIEW_FINDING" | "REVIEW_INCOMPLETE" | "ROLE_NOT_HELD" | "ROLE_VACANT" | "ROSTER_AUTHORITY_MISSING" | "ROSTER_CHANGE_DECIDED" | "ROSTER_FILE_UNREADABLE" | "ROSTER_IMPORT_REFUSED" | "ROSTER_SAME_PERSON" | "ROSTER_SELF_APPROVAL" | "SAMPLE_DEVIATES" | "SEARCH_AFTER_DEACTIVATION_EVENT" | "SEARCH_ALREADY_RAN" | "SEARCH_REASON_REQUIRED" | "SUPERSEDED_ALREADY" | "SUPERSEDE_REASON_REQUIRED" | "SUPERVISOR_LOOP" | "SUPERVISOR_UNASSIGNED" | "SUSPENSION_OUT_OF_RANGE" | "TASK_ALREADY_CLAIMED" | "TASK_NOT_OPEN" | "TASK_NOT_YOURS" | "TASK_VERSION_STALE" | "TOKEN_REQUIRED" | "TRAINING_EXPIRED" | "TRAINING_INCOMPLETE" | "TRAINING_IN_FUTURE" | "TRAINING_SELF_VERIFIED" | "TRAINING_WRONG_COURSE" | "UNAVAILABLE" | "UNDOCUMENTED_SEARCH" | "UNIT_NOT_AUTHORIZED" | "UNIT_UNKNOWN" | "WARRANT_UNCONFIRMED";
            /** @enum {string} */
            state: "ACTION_TAKEN" | "ASSIGNED" | "CLOSED" | "CONVERTED_TO_VIOLATION" | "OPEN" | "VERIFIED";
            aboutMemberId: string | null;
            openedAt: number;
            dueAt: number | null;
        };
        AccountLine2: {
            /** @description Blocked here, OPEN in FACESNXT. */
            openInFacesnxt: boolean;
            accountId: string;
            memberId: string;
            /** @enum {string} */
            status: "ACTIVE" | "DEACTIVATED" | "PENDING" | "REVOKED" | "SUSPENDED";
            /** @enum {string} */
            external: "DISABLED" | "NONE" | "OPEN";
            lastUsedAt: number | null;
        };
        Performance: {
            failed: number;
            empty: number;
            contradicted: number;
            failedRate: number | null;
            emptyRate: number | null;
        };
        /** @description `difference`: FACESNXT's stated number of searches minus ours; null when none was stated. */
        LogAttached: {
            /** @enum {string} */
            outcome: "ATTACHED" | "NOT_ATTACHED";
            documentId: string | null;
            statedSearches: number | null;
            difference: number | null;
            reason: string | null;
            by: string;
            at: number;
            refs?: string[];
        };
        /** @description VII.B: reviewed. `refs` (= `leftToMajor` for the Commander's part): searches that the reviewer made. */
        ReportReviewed: {
            /** @enum {string} */
            outcome: "REVIEWED";
            refs: string[];
            decisions: components["schemas"]["SubstantiationDecision"][];
            discrepancies: components["schemas"]["DiscrepancyOpening"][];
            leftToMajor: string[];
            by: string;
            at: number;
        };
        /** @description One decision on a flagged search: accept it, ask the member, or open a discrepancy. */
        SubstantiationDecision: {
            searchId: string;
            /** @enum {string} */
            rule: "CLOSED_CASE" | "HIGH_VOLUME" | "LATE_DOCUMENTATION" | "NO_DOCUMENTATION" | "ODD_HOURS" | "REUSED_CASE_NUMBER";
            /** @enum {string} */
            decision: "ACCEPTED" | "ASKED" | "DISCREPANCY";
            note?: string;
        };
        /** @description A discrepancy to be opened. `note`: what the reviewer wrote; stored in its own row, never in an event. */
        DiscrepancyOpening: {
            /** @enum {string} */
            source: "AUDIT" | "GUARD" | "MONTHLY" | "RECONCILIATION";
            /** @enum {string} */
            type: "ACCOUNT_EXISTS" | "ACCOUNT_NOT_ACTIVE" | "ACCOUNT_NOT_BLOCKED" | "ACCOUNT_NOT_SUSPENDED" | "AFFIDAVIT_ANSWER_REQUIRED" | "AGREEMENT_LAPSED" | "AGREEMENT_NOT_ACCEPTED" | "AGREEMENT_VERSION_SUPERSEDED" | "APPROVAL_MISSING" | "ARREST_WITHOUT_INDEPENDENT_BASIS" | "ASSIGNEE_NOT_ELIGIBLE" | "ATTESTATION_REQUIRED" | "AUDIT_EXCEPTION" | "AUDIT_SELF_REVIEW" | "AUDIT_STORE_UNAVAILABLE" | "BACKDATED" | "BASIS_NOT_SUPPORTING" | "BASIS_REQUIRED" | "BODY_TOO_LARGE" | "CANDIDATE_FILE_INVALID" | "CASE_NOT_ASSIGNED" | "CASE_NOT_FOUND" | "CASE_NOT_OPEN" | "CASE_NUMBER_MALFORMED" | "CASE_NUMBER_REQUIRED" | "CASE_OF_OTHER_AGENCY" | "CHIEF_HOLDS_NO_ACCOUNT" | "COMPARTMENT_NOT_AVAILABLE" | "CONTRADICTED_AFTER_ACTION" | "CONTRADICTION_UNADDRESSED" | "CORROBORATION_INCOMPLETE" | "CORROBORATION_OUTCOME_INVALID" | "DEACTIVATION_CAUSE_UNKNOWN" | "DEACTIVATION_IN_FUTURE" | "DEACTIVATION_REASON_REQUIRED" | "DEPARTMENT_EXISTS" | "DETERMINATION_NOT_POSSIBLE" | "DETERMINATION_REQUIRED" | "DISCREPANCY_ACTION_REQUIRED" | "DISCREPANCY_NOT_IN_STATE" | "DISCREPANCY_OWNER_UNKNOWN" | "DOCUMENTATION_REQUIRED" | "ENFORCEMENT_NOTE_REQUIRED" | "ENFORCEMENT_NOT_CLEARED" | "ENTRY_CONTRADICTS_DETERMINATION" | "ENTRY_MUST_NAME_FACESNXT" | "EVIDENCE_TYPE_UNSUPPORTED" | "EXTERNAL_ACCOUNT_MISSING" | "EXTERNAL_BLOCK_IN_FUTURE" | "EXTERNAL_CONFIRMATION_REQUIRED" | "FEATURES_REQUIRED" | "FOLLOW_UP_UNANSWERED" | "FORM_INVALID" | "FR_LINK_ANSWER_REQUIRED" | "FR_LINK_UNDECLARED" | "FR_SOLE_BASIS" | "HUMAN_COMPARISON_REQUIRED" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_REUSED" | "IDENTITY_BASIS_REQUIRED" | "IDENTITY_DETERMINATION_REQUIRED" | "IMAGE_DAMAGED" | "IMAGE_TOO_LARGE" | "IMAGE_TYPE_UNSUPPORTED" | "INSTANT_IN_FUTURE" | "INTERVAL_INVALID" | "INTERVAL_OVERLAP" | "LINEUP_ADMIN_NOT_INDEPENDENT" | "LINEUP_ARRAY_INVALID" | "LINEUP_NOT_INDEPENDENT" | "LINEUP_PRECONDITION_UNMET" | "LINEUP_PRESENTATION_INVALID" | "LOG_OR_REASON_REQUIRED" | "MALFORMED_REQUEST" | "MATCH_NAMES_ONE_PERSON" | "MEDIA_TYPE_UNSUPPORTED" | "MEDICAL_EXAMINER_REQUIRED" | "MEMBER_NOT_ACTIVE" | "MEMBER_UNKNOWN" | "NOT_A_SUPERIOR" | "NOT_FOUND" | "NOT_PERMITTED" | "NOT_SUBSTANTIATED" | "NOT_THE_OWNER" | "OVERSIGHT_DOCUMENT_CHANGED" | "OVERSIGHT_ITEM_UNANSWERED" | "OVERSIGHT_ITEM_UNKNOWN" | "OVERSIGHT_NOTE_REQUIRED" | "PENDING_NOT_FOR_THIS_ACTION" | "PERIOD_NOT_ENDED" | "PERIOD_UNKNOWN" | "POLICY_VERSION_UNKNOWN" | "PRESETS_UNCONFIRMED" | "PROBE_NOT_SUITABLE" | "PROBE_REPEATED" | "PROBE_REQUIRED" | "PROCESS_ENDED" | "PROHIBITED_USE" | "PROVIDER_COUNT_DIFFERS" | "PROVIDER_NOT_AVAILABLE" | "PURPOSE_BARS_ENFORCEMENT" | "PURPOSE_CASE_MISMATCH" | "PURPOSE_FIELDS_MISSING" | "PURPOSE_NOT_AUTHORIZED" | "PURPOSE_REQUIRED" | "RATE_LIMITED" | "REASON_REQUIRED" | "REGISTERED_WITHOUT_APPROVAL" | "REGISTRATION_OPEN" | "REG_DUPLICATE_APPROVER" | "REG_SELF_APPROVAL" | "REPORT_NOT_REVIEWED" | "RESULT_INCOMPLETE" | "RESULT_INCONSISTENT" | "RESULT_REQUIRED" | "REVIEWER_IS_AUTHOR" | "REVIEW_FINDING" | "REVIEW_INCOMPLETE" | "ROLE_NOT_HELD" | "ROLE_VACANT" | "ROSTER_AUTHORITY_MISSING" | "ROSTER_CHANGE_DECIDED" | "ROSTER_FILE_UNREADABLE" | "ROSTER_IMPORT_REFUSED" | "ROSTER_SAME_PERSON" | "ROSTER_SELF_APPROVAL" | "SAMPLE_DEVIATES" | "SEARCH_AFTER_DEACTIVATION_EVENT" | "SEARCH_ALREADY_RAN" | "SEARCH_REASON_REQUIRED" | "SUPERSEDED_ALREADY" | "SUPERSEDE_REASON_REQUIRED" | "SUPERVISOR_LOOP" | "SUPERVISOR_UNASSIGNED" | "SUSPENSION_OUT_OF_RANGE" | "TASK_ALREADY_CLAIMED" | "TASK_NOT_OPEN" | "TASK_NOT_YOURS" | "TASK_VERSION_STALE" | "TOKEN_REQUIRED" | "TRAINING_EXPIRED" | "TRAINING_INCOMPLETE" | "TRAINING_IN_FUTURE" | "TRAINING_SELF_VERIFIED" | "TRAINING_WRONG_COURSE" | "UNAVAILABLE" | "UNDOCUMENTED_SEARCH" | "UNIT_NOT_AUTHORIZED" | "UNIT_UNKNOWN" | "WARRANT_UNCONFIRMED";
            subject: components["schemas"]["DiscrepancySubject"];
            aboutMemberId: string | null;
            note?: string;
        };
        DiscrepancySubject: {
            /** @enum {string} */
            kind: "ACCOUNT" | "ACTION" | "AUDIT" | "REPORT" | "SEARCH";
            id: string;
        };
        /** @description VII.B: signed; `discrepancies` are to be opened by `monthlyReport.open-discrepancies`. */
        ReportSigned: {
            /** @enum {string} */
            outcome: "SIGNED";
            revision: number;
            sha256: string;
            discrepancies: components["schemas"]["DiscrepancyOpening"][];
            by: string;
            at: number;
            refs?: string[];
        };
        /** @description An audit's page: where it stands, what was frozen, drawn, tested, judged, and its memorandum. */
        QuarterlyAuditPage: {
            id: string;
            kind: string;
            /** @enum {string} */
            state: "CLOSED" | "ENDING" | "OPEN";
            outcome: string | null;
            openedAt: string;
            closedAt: string | null;
            version: number;
            policy: {
                id: string;
                version: number;
            };
            timeline: components["schemas"]["TimelineEntry"][];
            next: components["schemas"]["NextStep"][];
            quarter: string;
            population: components["schemas"]["Population"] | null;
            sample: components["schemas"]["Sample"] | null;
            result: components["schemas"]["AuditResult"] | null;
            findings: components["schemas"]["FindingsRecorded"] | null;
            memorandum: components["schemas"]["StoredMemorandum"] | null;
        };
        /** @description What a quarter is audited on, frozen: ids in order, half-open `[from, to)` in UTC epoch ms. Internal Affairs searches are counted only. */
        Population: {
            quarter: string;
            from: number;
            to: number;
            frozenAt: number;
            searchIds: string[];
            accountIds: string[];
            internalAffairs: number;
        };
        /** @description A drawn sample with all that drawing it again needs: the frozen population, this seed and this size. */
        Sample: {
            algorithm: string;
            seed: string;
            size: number;
            ids: string[];
        };
        /** @description The audit as far as it is machine-made: what findings are judged on. `sampled`: operator of each sampled search. */
        AuditResult: {
            population: components["schemas"]["Population"];
            sample: components["schemas"]["Sample"];
            sampled: components["schemas"]["SampledSearch"][];
            tests: components["schemas"]["AuditTestResult"][];
            notRun: components["schemas"]["TestNotRun"][];
        };
        SampledSearch: {
            searchId: string;
            operatorId: string;
            /** @enum {string} */
            reviewer: "COMMANDER" | "MAJOR";
        };
        /** @description A test that ran: how many it looked at, what it looked at (`evidence`, ids) and what it found. `notes` in plain words. */
        AuditTestResult: {
            /** @enum {string} */
            test: "T1" | "T10" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7" | "T8" | "T9";
            title: string;
            authority: components["schemas"]["Authority"];
            population: number;
            exceptions: components["schemas"]["AuditException"][];
            evidence: string[];
            notes: string[];
        };
        /** @description A rule's source: its kind and the clause, statute, agreement or setting that it can be looked up by. */
        Authority: {
            /** @enum {string} */
            kind: "AGREEMENT" | "CHOICE" | "LAW" | "SOP" | "SYSTEM";
            ref: string;
        };
        /** @description One exception. `key` names it in forms: `<test>/<code>/<subject id>`. `minutes`: how late, where that is measured. */
        AuditException: {
            key: string;
            /** @enum {string} */
            test: "T1" | "T10" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7" | "T8" | "T9";
            /** @enum {string} */
            code: "APPROVAL_AFTER_CREATION" | "APPROVAL_MISSING" | "BLOCKED_LATE" | "ENTRY_LATE" | "ENTRY_MISSING" | "ENTRY_WITHOUT_REASON" | "ENTRY_WITHOUT_RESULT" | "FACESNXT_BLOCKED_LATE" | "NOT_BLOCKED" | "NO_ACCESS_BASIS" | "OPEN_IN_FACESNXT" | "SAME_APPROVER" | "TRAINING_AFTER_FIRST_SEARCH" | "TRAINING_MISSING";
            subject: components["schemas"]["DiscrepancySubject"];
            memberId: string;
            /** @enum {string} */
            reviewer: "COMMANDER" | "MAJOR";
            minutes?: number;
        };
        /** @description A test of the pack that did not run, and why, in plain words. */
        TestNotRun: {
            /** @enum {string} */
            test: "T1" | "T10" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7" | "T8" | "T9";
            title: string;
            why: string;
        };
        FindingsRecorded: {
            /** @enum {string} */
            outcome: "FINDINGS" | "NO_FINDINGS";
            exceptions: components["schemas"]["ExceptionDecision"][];
            sample: components["schemas"]["SampleDecision"][];
            discrepancies: components["schemas"]["DiscrepancyOpening"][];
            /** @description Exception keys and search ids that concern the Commander or the person who judged: left to whoever acknowledges. */
            left: {
                exceptions: string[];
                sample: string[];
            };
            by: string;
            at: number;
            refs?: string[];
        };
        ExceptionDecision: {
            key: string;
            /** @enum {string} */
            action: "DISCREPANCY" | "EXPLAINED";
            note?: string;
        };
        SampleDecision: {
            searchId: string;
            /** @enum {string} */
            judgement: "CONFORMS" | "DEVIATES";
            note?: string;
        };
        /** @description A drafted memorandum with what people have done to it. */
        StoredMemorandum: {
            content: components["schemas"]["Memorandum"];
            sha256: string;
            drafted: components["schemas"]["MemorandumDrafted"];
            submitted: components["schemas"]["MemorandumSubmitted"] | null;
            acknowledged: components["schemas"]["MemorandumAcknowledged"] | null;
        };
        /** @description The content of a quarter's memorandum (VII.C): what is signed, and what its digest is taken of. Instants in UTC epoch ms. */
        Memorandum: {
            number: string;
            quarter: string;
            from: number;
            to: number;
            frozenAt: number;
            timeZone: string;
            subject: string;
            searches: number;
            accounts: number;
            /** @description Internal Affairs searches: counted, in no list. */
            internalAffairs: number;
            conclusion: string;
            reconciliation: string;
            tests: components["schemas"]["MemorandumTest"][];
            notRun: components["schemas"]["TestNotRun"][];
            exceptions: components["schemas"]["MemorandumException"][];
            sample: {
                seed: string;
                algorithm: string;
                size: number;
                rows: components["schemas"]["MemorandumSample"][];
            };
            discrepancies: components["schemas"]["DiscrepancyRecord"][];
            remarks: string | null;
            legend: string;
        };
        /** @description One line per test that ran. `authority` as people read it. */
        MemorandumTest: {
            test: string;
            title: string;
            authority: string;
            population: number;
            exceptions: number;
            notes: string[];
        };
        /** @description An exception with what is done about it; `action` null: left to whoever acknowledges. */
        MemorandumException: {
            key: string;
            test: string;
            /** @enum {string} */
            code: "APPROVAL_AFTER_CREATION" | "APPROVAL_MISSING" | "BLOCKED_LATE" | "ENTRY_LATE" | "ENTRY_MISSING" | "ENTRY_WITHOUT_REASON" | "ENTRY_WITHOUT_RESULT" | "FACESNXT_BLOCKED_LATE" | "NOT_BLOCKED" | "NO_ACCESS_BASIS" | "OPEN_IN_FACESNXT" | "SAME_APPROVER" | "TRAINING_AFTER_FIRST_SEARCH" | "TRAINING_MISSING";
            subject: {
                kind: string;
                id: string;
            };
            memberId: string;
            minutes: number | null;
            action: ("DISCREPANCY" | "EXPLAINED") | null;
            note: string | null;
        };
        MemorandumSample: {
            searchId: string;
            operatorId: string;
            judgement: ("CONFORMS" | "DEVIATES") | null;
            note: string | null;
        };
        /** @description The memorandum is complete and can be signed. `remarks`: the Commander's own words, kept in their own row. */
        MemorandumDrafted: {
            /** @enum {string} */
            outcome: "DRAFTED";
            remarks: string | null;
            by: string;
            at: number;
            refs?: string[];
        };
        /** @description VII.C: submitted; the SOP's duty is done, the acknowledgement is a department setting. */
        MemorandumSubmitted: {
            /** @enum {string} */
            outcome: "SUBMITTED";
            /** @enum {string} */
            addressee: "AUDITOR" | "CHIEF" | "CHIEF_DESIGNEE" | "DUTY_SUPERVISOR" | "FACESNXT_ADMINISTRATOR" | "IA_INVESTIGATOR" | "INVESTIGATIVE_SECTION_COMMANDER" | "INVESTIGATIVE_SECTION_MAJOR" | "RECORDS_CUSTODIAN" | "SUPERVISOR" | "SYSTEM_ADMINISTRATOR" | "TRAINING_COORDINATOR";
            sha256: string;
            by: string;
            at: number;
            refs?: string[];
        };
        MemorandumAcknowledged: {
            /** @enum {string} */
            outcome: "ACKNOWLEDGED";
            exceptions: components["schemas"]["ExceptionDecision"][];
            sample: components["schemas"]["SampleDecision"][];
            discrepancies: components["schemas"]["DiscrepancyOpening"][];
            by: string;
            at: number;
            refs?: string[];
        };
        /** @description A discrepancy with what was done about it; member ids, codes, and the words of those who worked on it. */
        DiscrepancyView: {
            id: string;
            state: string;
            source: string;
            type: string;
            subject: {
                kind: string;
                id: string;
            };
            aboutMemberId: string | null;
            note: string | null;
            openedAt: string;
            ownerId: string | null;
            action: string | null;
            evidenceRefs: string[];
            actedById: string | null;
            verifyNote: string | null;
            verifiedById: string | null;
        };
        /** @description A discrepancy's page: its state, timeline and what is next. */
        DiscrepancyPage: {
            discrepancy: components["schemas"]["DiscrepancyView"];
            id: string;
            kind: string;
            /** @enum {string} */
            state: "CLOSED" | "ENDING" | "OPEN";
            outcome: string | null;
            openedAt: string;
            closedAt: string | null;
            version: number;
            policy: {
                id: string;
                version: number;
            };
            timeline: components["schemas"]["TimelineEntry"][];
            next: components["schemas"]["NextStep"][];
        };
        /** @description Members by employee number, and the cursor of the next page. */
        MemberPage: {
            members: components["schemas"]["MemberView"][];
            next: string | null;
        };
        /** @description A member as of now: post, assigned supervisor and roles. */
        MemberView: {
            employeeNo: string;
            rank: string;
            sworn: boolean;
            status: string;
            unit: components["schemas"]["Named2"] | null;
            supervisor: components["schemas"]["Named2"] | null;
            roles: string[];
            id: string;
            name: string;
        };
        Named2: {
            id: string;
            name: string;
        };
        RosterUnit: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "AIU" | "INVESTIGATIVE_SECTION" | "OTHER";
            parentId: string | null;
        };
        /** @description A proposed change as its second person reads it. */
        RosterChangeView: {
            /** @enum {string} */
            kind: "ABSENCE" | "ACTING_APPOINTMENT" | "ASSIGNMENT" | "DESIGNATION" | "DUTY_SUPERVISOR" | "IMPORT" | "ROLE_END" | "ROLE_GRANT";
            /** @description Instants in epoch ms; null for an import. */
            change: {
                from: number;
                to: number | null;
                memberId: string;
                /** @enum {string} */
                kind: "ASSIGNMENT";
                unitId: string;
                supervisorId: string | null;
                /** @enum {string} */
                assignmentKind: "ACTING" | "REGULAR" | "TEMPORARY";
            } | {
                from: number;
                to: number | null;
                memberId: string;
                /** @enum {string} */
                kind: "ROLE_GRANT";
                /** @enum {string} */
                role: "AUDITOR" | "CHIEF" | "FACESNXT_ADMINISTRATOR" | "IA_INVESTIGATOR" | "INVESTIGATIVE_SECTION_COMMANDER" | "INVESTIGATIVE_SECTION_MAJOR" | "RECORDS_CUSTODIAN" | "SYSTEM_ADMINISTRATOR" | "TRAINING_COORDINATOR";
                unitId?: string | null;
            } | {
                from: number;
                to: number | null;
                memberId: string;
                /** @enum {string} */
                kind: "ROLE_END";
                /** @enum {string} */
                role: "AUDITOR" | "CHIEF" | "FACESNXT_ADMINISTRATOR" | "IA_INVESTIGATOR" | "INVESTIGATIVE_SECTION_COMMANDER" | "INVESTIGATIVE_SECTION_MAJOR" | "RECORDS_CUSTODIAN" | "SYSTEM_ADMINISTRATOR" | "TRAINING_COORDINATOR";
            } | {
                from: number;
                to: number | null;
                memberId: string;
                /** @enum {string} */
                kind: "ACTING_APPOINTMENT";
                /** @enum {string} */
                role: "AUDITOR" | "CHIEF" | "FACESNXT_ADMINISTRATOR" | "IA_INVESTIGATOR" | "INVESTIGATIVE_SECTION_COMMANDER" | "INVESTIGATIVE_SECTION_MAJOR" | "RECORDS_CUSTODIAN" | "SYSTEM_ADMINISTRATOR" | "TRAINING_COORDINATOR";
            } | {
                from: number;
                to: number | null;
                memberId: string;
                /** @enum {string} */
                kind: "DESIGNATION";
                /** @enum {string} */
                scope: "ACCESS_GRANTS" | "ALL";
            } | {
                from: number;
                to: number | null;
                memberId: string;
                /** @enum {string} */
                kind: "DUTY_SUPERVISOR";
            } | {
                from: number;
                to: number | null;
                memberId: string;
                /** @enum {string} */
                kind: "ABSENCE";
            } | null;
            /** @description The file against the roster of this moment, while an import waits; else null. */
            plan: components["schemas"]["RosterImportPlan"] | null;
            proposedBy: components["schemas"]["Named2"];
            proposedAt: string;
            decidedBy: components["schemas"]["Named2"] | null;
            decidedAt: string | null;
            reason: string | null;
            id: string;
            /**
             * @description PROPOSED waits for a second person.
             * @enum {string}
             */
            state: "APPROVED" | "PROPOSED" | "REJECTED";
        };
        /** @description The preview of a file, and what its import does. Nothing is imported while `refused` is not 0. */
        RosterImportPlan: {
            lines: components["schemas"]["LineReport"][];
            refused: number;
            /** @description Parents before their children. */
            newUnits: components["schemas"]["NewUnit"][];
            members: components["schemas"]["PlannedMember"][];
            posts: components["schemas"]["PlannedPost"][];
            /** @description Known members who gain a post or people by it, so that they are not the ones who approve it. */
            beneficiaries: components["schemas"]["Beneficiaries"];
        };
        /** @description What would happen with one line of the file; `changes` names the columns that differ from the roster. */
        LineReport: {
            line: number;
            employeeNo: string;
            /** @enum {string} */
            action: "CREATE" | "REFUSED" | "UNCHANGED" | "UPDATE";
            changes: ("employee_no" | "issuer" | "name" | "rank" | "subject" | "supervisor_employee_no" | "sworn" | "unit" | "unit_kind" | "unit_parent")[];
            mistakes: components["schemas"]["CellMistake"][];
        };
        /** @description `column` null: the whole line. */
        CellMistake: {
            column: ("employee_no" | "issuer" | "name" | "rank" | "subject" | "supervisor_employee_no" | "sworn" | "unit" | "unit_kind" | "unit_parent") | null;
            /** @enum {string} */
            mistake: "BROKEN_LINE" | "CONTROL_CHARACTERS" | "DUPLICATE" | "FORMULA" | "HALF_IDENTITY" | "NOT_YES_OR_NO" | "POST_PLANNED" | "REQUIRED" | "SEPARATED" | "SUPERVISOR_LOOP" | "TOO_LONG" | "UNIT_CONTRADICTION" | "UNKNOWN_KIND" | "UNKNOWN_SUPERVISOR" | "UNKNOWN_UNIT";
        };
        /** @description A unit that the file adds; its parent by name. */
        NewUnit: {
            name: string;
            /** @enum {string} */
            kind: "AIU" | "INVESTIGATIVE_SECTION" | "OTHER";
            parent: string | null;
        };
        /** @description A member as the file wants them; `id` null is a new member. A null sign-in keeps what there is. */
        PlannedMember: {
            id: string | null;
            employeeNo: string;
            rank: string;
            sworn: boolean;
            subject: string | null;
            name: string;
            issuer: string | null;
        };
        /** @description A regular post that begins anew; people by employee number, the unit by name. */
        PlannedPost: {
            employeeNo: string;
            unit: string;
            supervisorEmployeeNo: string | null;
        };
        Beneficiaries: {
            members: string[];
            /** @description Somebody is put below them; the Chief, who is above everybody, gains nothing by that. */
            supervisors: string[];
        };
        /** @description What became of a submitted change. */
        RosterChangeAnswer: {
            id: string;
            /**
             * @description PROPOSED waits for a second person.
             * @enum {string}
             */
            state: "APPROVED" | "PROPOSED" | "REJECTED";
        };
        /** @description RFC 9457, with what a person needs: code, authority, what is missing, who can mend it. */
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @enum {string} */
            code: "ACCOUNT_EXISTS" | "ACCOUNT_NOT_ACTIVE" | "ACCOUNT_NOT_BLOCKED" | "ACCOUNT_NOT_SUSPENDED" | "AFFIDAVIT_ANSWER_REQUIRED" | "AGREEMENT_LAPSED" | "AGREEMENT_NOT_ACCEPTED" | "AGREEMENT_VERSION_SUPERSEDED" | "APPROVAL_MISSING" | "ASSIGNEE_NOT_ELIGIBLE" | "ATTESTATION_REQUIRED" | "AUDIT_SELF_REVIEW" | "AUDIT_STORE_UNAVAILABLE" | "BACKDATED" | "BASIS_NOT_SUPPORTING" | "BASIS_REQUIRED" | "BODY_TOO_LARGE" | "CANDIDATE_FILE_INVALID" | "CASE_NOT_ASSIGNED" | "CASE_NOT_FOUND" | "CASE_NOT_OPEN" | "CASE_NUMBER_MALFORMED" | "CASE_NUMBER_REQUIRED" | "CASE_OF_OTHER_AGENCY" | "CHIEF_HOLDS_NO_ACCOUNT" | "COMPARTMENT_NOT_AVAILABLE" | "CONTRADICTION_UNADDRESSED" | "CORROBORATION_INCOMPLETE" | "CORROBORATION_OUTCOME_INVALID" | "DEACTIVATION_CAUSE_UNKNOWN" | "DEACTIVATION_IN_FUTURE" | "DEACTIVATION_REASON_REQUIRED" | "DEPARTMENT_EXISTS" | "DETERMINATION_NOT_POSSIBLE" | "DETERMINATION_REQUIRED" | "DISCREPANCY_ACTION_REQUIRED" | "DISCREPANCY_NOT_IN_STATE" | "DISCREPANCY_OWNER_UNKNOWN" | "DOCUMENTATION_REQUIRED" | "ENFORCEMENT_NOTE_REQUIRED" | "ENFORCEMENT_NOT_CLEARED" | "ENTRY_CONTRADICTS_DETERMINATION" | "ENTRY_MUST_NAME_FACESNXT" | "EVIDENCE_TYPE_UNSUPPORTED" | "EXTERNAL_ACCOUNT_MISSING" | "EXTERNAL_BLOCK_IN_FUTURE" | "EXTERNAL_CONFIRMATION_REQUIRED" | "FEATURES_REQUIRED" | "FOLLOW_UP_UNANSWERED" | "FORM_INVALID" | "FR_LINK_ANSWER_REQUIRED" | "FR_LINK_UNDECLARED" | "FR_SOLE_BASIS" | "HUMAN_COMPARISON_REQUIRED" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_REUSED" | "IDENTITY_BASIS_REQUIRED" | "IDENTITY_DETERMINATION_REQUIRED" | "IMAGE_DAMAGED" | "IMAGE_TOO_LARGE" | "IMAGE_TYPE_UNSUPPORTED" | "INSTANT_IN_FUTURE" | "INTERVAL_INVALID" | "INTERVAL_OVERLAP" | "LINEUP_ADMIN_NOT_INDEPENDENT" | "LINEUP_ARRAY_INVALID" | "LINEUP_NOT_INDEPENDENT" | "LINEUP_PRECONDITION_UNMET" | "LINEUP_PRESENTATION_INVALID" | "LOG_OR_REASON_REQUIRED" | "MALFORMED_REQUEST" | "MATCH_NAMES_ONE_PERSON" | "MEDIA_TYPE_UNSUPPORTED" | "MEDICAL_EXAMINER_REQUIRED" | "MEMBER_NOT_ACTIVE" | "MEMBER_UNKNOWN" | "NOT_A_SUPERIOR" | "NOT_FOUND" | "NOT_PERMITTED" | "NOT_THE_OWNER" | "OVERSIGHT_DOCUMENT_CHANGED" | "OVERSIGHT_ITEM_UNANSWERED" | "OVERSIGHT_ITEM_UNKNOWN" | "OVERSIGHT_NOTE_REQUIRED" | "PENDING_NOT_FOR_THIS_ACTION" | "PERIOD_NOT_ENDED" | "PERIOD_UNKNOWN" | "POLICY_VERSION_UNKNOWN" | "PRESETS_UNCONFIRMED" | "PROBE_NOT_SUITABLE" | "PROBE_REPEATED" | "PROBE_REQUIRED" | "PROCESS_ENDED" | "PROHIBITED_USE" | "PROVIDER_NOT_AVAILABLE" | "PURPOSE_BARS_ENFORCEMENT" | "PURPOSE_CASE_MISMATCH" | "PURPOSE_FIELDS_MISSING" | "PURPOSE_NOT_AUTHORIZED" | "PURPOSE_REQUIRED" | "RATE_LIMITED" | "REASON_REQUIRED" | "REGISTRATION_OPEN" | "REG_DUPLICATE_APPROVER" | "REG_SELF_APPROVAL" | "REPORT_NOT_REVIEWED" | "RESULT_INCOMPLETE" | "RESULT_INCONSISTENT" | "RESULT_REQUIRED" | "REVIEWER_IS_AUTHOR" | "REVIEW_INCOMPLETE" | "ROLE_NOT_HELD" | "ROLE_VACANT" | "ROSTER_AUTHORITY_MISSING" | "ROSTER_CHANGE_DECIDED" | "ROSTER_FILE_UNREADABLE" | "ROSTER_IMPORT_REFUSED" | "ROSTER_SAME_PERSON" | "ROSTER_SELF_APPROVAL" | "SEARCH_ALREADY_RAN" | "SEARCH_REASON_REQUIRED" | "SUPERSEDED_ALREADY" | "SUPERSEDE_REASON_REQUIRED" | "SUPERVISOR_LOOP" | "SUPERVISOR_UNASSIGNED" | "SUSPENSION_OUT_OF_RANGE" | "TASK_ALREADY_CLAIMED" | "TASK_NOT_OPEN" | "TASK_NOT_YOURS" | "TASK_VERSION_STALE" | "TOKEN_REQUIRED" | "TRAINING_EXPIRED" | "TRAINING_INCOMPLETE" | "TRAINING_IN_FUTURE" | "TRAINING_SELF_VERIFIED" | "TRAINING_WRONG_COURSE" | "UNAVAILABLE" | "UNIT_NOT_AUTHORIZED" | "UNIT_UNKNOWN" | "WARRANT_UNCONFIRMED";
            detail: string;
            remedy: string;
            mender: string;
            authority?: {
                /** @enum {string} */
                kind: "AGREEMENT" | "CHOICE" | "LAW" | "SOP" | "SYSTEM";
                ref: string;
                label: string;
            };
            facts?: {
                [key: string]: string | number | string[] | boolean | null;
            };
            /** @description Further gates that failed at the same time, each with its own authority. */
            also?: components["schemas"]["Problem"][];
            errors?: components["schemas"]["FieldError"][];
            instance?: string;
        };
        /** @description One field that keeps a form from being read: its path, and what is wrong with it. */
        FieldError: {
            path: string;
            messages: string[];
        };
        /** @description The answer to a request: the registration and what is next. */
        RegistrationOpened: {
            id: string;
            next: components["schemas"]["TaskView"][] | "pending";
        };
        /** @description A registration's page: state, timeline, what is next, for whom and by when. */
        RegistrationPage: {
            member: {
                id: string;
                name: string;
            };
            registrationKind: string;
            account: {
                id: string;
                status: string;
            } | null;
            id: string;
            kind: string;
            /** @enum {string} */
            state: "CLOSED" | "ENDING" | "OPEN";
            outcome: string | null;
            openedAt: string;
            closedAt: string | null;
            version: number;
            policy: {
                id: string;
                version: number;
            };
            timeline: components["schemas"]["TimelineEntry"][];
            next: components["schemas"]["NextStep"][];
        };
        ProbeRecorded: {
            id: string;
            sha256: string;
            width: number;
            height: number;
        };
        FileRecorded: {
            id: string;
            sha256: string;
            size: number;
            mediaType: string;
            /** @enum {string} */
            kind: "CANDIDATE_FILE" | "PRINTOUT" | "PROBE_DISPLAY" | "PROBE_ORIGINAL";
        };
        /** @description The answer to a submitted search: its id and what is next. */
        FaceSearchOpened: {
            id: string;
            next: components["schemas"]["TaskView"][] | "pending";
        };
        /** @description The answer to a late record: also which gates had failed when it ran. */
        LateSearchOpened: {
            discrepancies: string[];
            id: string;
            next: components["schemas"]["TaskView"][] | "pending";
        };
        /** @description One standing gate of the caller, now: green, or the problem it would be refused with. */
        GateView: {
            gate: string;
            authority: string;
            green: boolean;
            problem?: components["schemas"]["Problem"];
        };
        /** @description A search's page. Whoever only takes part in one step of it, such as a line-up administrator, sees neither result nor determination. */
        FaceSearchPage: {
            /** @enum {string} */
            legend: "INVESTIGATIVE LEAD ONLY - NOT AN IDENTIFICATION - NOT PROBABLE CAUSE";
            details?: {
                result: components["schemas"]["ResultSummary"] | null;
                purpose: {
                    /** @enum {string} */
                    purpose: "VIII_A1";
                    offenceCode: string;
                    /** @enum {string} */
                    subjectRole: "POTENTIAL_SUSPECT" | "VICTIM" | "WITNESS";
                } | {
                    /** @enum {string} */
                    purpose: "VIII_A2";
                    /** @enum {string} */
                    legalBasis: "ARREST" | "INVESTIGATIVE_STOP" | "PROTECTIVE_CUSTODY" | "TRAFFIC_STOP" | "WARRANT";
                    place: string;
                    detainedAt: number;
                } | {
                    /** @enum {string} */
                    purpose: "VIII_A4";
                    /** @enum {string} */
                    reason: "CRISIS" | "DEMENTIA" | "INFANT" | "INTOXICATED" | "LANGUAGE" | "OTHER" | "UNCONSCIOUS";
                    explanation?: string;
                } | {
                    /** @enum {string} */
                    purpose: "VIII_A5";
                    medicalExaminer: components["schemas"]["MedicalExaminer"];
                } | null;
                reason: string | null;
                probeId: string | null;
                lateSearchId: string | null;
                lateExecutedAt: string | null;
                discrepancies: {
                    type: string;
                    gate: string;
                    authority: components["schemas"]["Authority"];
                }[];
                determination: components["schemas"]["DeterminationSummary"] | null;
                superseded: components["schemas"]["DeterminationSummary"][];
            };
            /** @description Whether the candidates may be read on their own route; each reading is recorded. */
            mayReadCandidates: boolean;
            id: string;
            kind: string;
            /** @enum {string} */
            state: "CLOSED" | "ENDING" | "OPEN";
            outcome: string | null;
            openedAt: string;
            closedAt: string | null;
            version: number;
            policy: {
                id: string;
                version: number;
            };
            timeline: components["schemas"]["TimelineEntry"][];
            next: components["schemas"]["NextStep"][];
            operator: components["schemas"]["Named"];
            owner: components["schemas"]["Named"];
            requestedBy: components["schemas"]["Named"] | null;
            caseNumber: string | null;
            profile: string;
            flags: string[];
            urgent: boolean;
            channel: string;
            submittedAt: string;
        };
        /** @description How the query ended, without its list. */
        ResultSummary: {
            outcome: string;
            channel: string;
            providerSearchId: string | null;
            executedAt: string | null;
            returnedCount: number;
            requestedCount: number | null;
            truncated: boolean;
            listComplete: boolean;
            ties: boolean;
            threshold: number | null;
            algorithm: string | null;
            scoreScale: string | null;
            printoutId: string | null;
            fileId: string | null;
            failureReason: string | null;
        };
        MedicalExaminer: {
            caseNumber?: string;
            jurisdiction?: string;
        };
        /** @description One determination, with the one it replaced. */
        DeterminationSummary: {
            id: string;
            outcome: string;
            subReason: string | null;
            followedUpIds: string[];
            matchCandidateIds: string[];
            comparisons: components["schemas"]["ComparisonForm"][];
            rationale: string;
            limitations: string | null;
            by: components["schemas"]["Named"];
            at: string;
            supersedes: string | null;
            supersedeReason: string | null;
            supersededAt: string | null;
        };
        /** @description One 1:1 comparison of the probe with a candidate. `followUp` must be answered for INCONCLUSIVE. */
        ComparisonForm: {
            candidateId: string;
            /** @enum {string} */
            mode: "AUTOMATED" | "MANUAL";
            featuresFor: string[];
            featuresAgainst: string[];
            followUp?: boolean;
        };
        /** @description A candidate list as it is read. */
        CandidateListView: {
            searchId: string;
            /** @enum {string} */
            legend: "INVESTIGATIVE LEAD ONLY - NOT AN IDENTIFICATION - NOT PROBABLE CAUSE";
            returnedCount: number;
            listComplete: boolean;
            scoreScale: string | null;
            algorithm: string | null;
            /** @description Rank, score and source are not shown before your own result is recorded. */
            blind: boolean;
            candidates: components["schemas"]["PresentedCandidate"][];
        };
        /** @description A candidate as a person sees it: always with the legend; while the comparison is blind, without rank, score and source. */
        PresentedCandidate: {
            id: string;
            name?: string;
            recordRef: string;
            customerNumber?: string;
            city?: string;
            state?: string;
            zip?: string;
            sex?: string;
            race?: string;
            height?: string;
            licenceIssuedOn?: string;
            bookingAgency?: string;
            bookingDate?: string;
            dateOfBirth?: string;
            licenceNumber?: string;
            bookingNumber?: string;
            rank?: number | null;
            similarityScore?: number | null;
            /** @enum {string} */
            source?: "BOOKING_PHOTO" | "DL_PHOTO";
            /** @enum {string} */
            legend: "INVESTIGATIVE LEAD ONLY - NOT AN IDENTIFICATION - NOT PROBABLE CAUSE";
        };
        /** @description A page of tasks and the cursor of the next one. */
        TaskPage: {
            tasks: components["schemas"]["TaskView"][];
            next: string | null;
        };
        /** @description Exact up to 1000, then "1000+". */
        TaskCounts: {
            mine: string | number;
            claimable: string | number;
            overdue: string | number;
        };
        /** @description What the task has become. */
        TaskMoved: {
            taskId: string;
            version: number;
        };
        /** @description The answer to a completed task: what was decided, and what is next. */
        Completed: {
            taskId: string;
            outcome: string;
            process: {
                id: string;
                version: number;
            };
            next: components["schemas"]["TaskView"][] | "pending";
        };
        /** @description A remark on a task, as its readers see it. */
        Remark: {
            id: string;
            author: string;
            at: string;
            text: string;
        };
        /** @description One line of a task's history. */
        HistoryEntry: {
            at: string;
            event: string;
            actor: string | null;
            other: string | null;
        };
    };
    responses: {
        /** @description Refused or failed: what is missing, what asks for it, who can mend it. Every code is explained at /problems/{code}. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    tasks_list: {
        parameters: {
            query?: {
                /** @description All steps of one process kind, such as `faceSearch`. */
                process?: string;
                /** @description As the page before gave it. */
                cursor?: string;
                /** @description Only what is mine, only what I may claim, or both. */
                scope?: "all" | "mine" | "claimable";
                /** @description A step kind, such as `registration.supervisor-approval`. */
                kind?: "registration.supervisor-approval" | "registration.commander-approval" | "registration.chief-grant" | "registration.user-agreement" | "registration.training-completion" | "registration.training-verification" | "registration.external-account" | "registration.activate" | "faceSearch.query" | "faceSearch.result-entry" | "faceSearch.evaluate" | "faceSearch.case-report-entry" | "faceSearch.report-review" | "faceSearch.interview" | "faceSearch.lineup-array" | "faceSearch.lineup-presentation" | "faceSearch.latent-prints" | "faceSearch.dna" | "faceSearch.identity-determination" | "faceSearch.entry-addendum" | "faceSearch.not-applicable-review" | "faceSearch.supervisor-review" | "faceSearch.close" | "enforcementAction.supervisor-review" | "enforcementAction.outcome" | "enforcementAction.prosecutor-notice" | "account.in-force" | "account.confirm-suspension" | "account.disable-external" | "account.residue-certificate" | "monthlyReport.snapshot" | "monthlyReport.attach-log" | "monthlyReport.review" | "monthlyReport.major-review" | "monthlyReport.sign" | "monthlyReport.open-discrepancies" | "quarterlyAudit.freeze" | "quarterlyAudit.draw-sample" | "quarterlyAudit.run-tests" | "quarterlyAudit.findings" | "quarterlyAudit.memorandum" | "quarterlyAudit.sign" | "quarterlyAudit.acknowledge" | "quarterlyAudit.open-discrepancies" | "discrepancy.assign" | "discrepancy.act" | "discrepancy.verify";
                overdue?: boolean;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    tasks_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCounts"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    tasks_search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scope": "claimable",
                 *       "process": "registration",
                 *       "caseNumber": "26-001234",
                 *       "limit": 15
                 *     }
                 */
                "application/json": components["schemas"]["TaskSearch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    tasks_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    tasks_claim: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskMoved"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    tasks_release: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskMoved"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    tasks_assign: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "memberId": "018f5d52-9c1e-7d3a-8f2b-2f6a1c9d4e70"
                 *     }
                 */
                "application/json": components["schemas"]["AssignRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskMoved"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    tasks_suspend: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "until": "2026-12-01T13:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["SuspendRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskMoved"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    tasks_resume: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskMoved"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    tasks_complete: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The form of the task’s kind. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "APPROVED"
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmSuspensionForm"] | components["schemas"]["DisableExternalForm"] | components["schemas"]["ActOnDiscrepancyForm"] | components["schemas"]["AssignDiscrepancyForm"] | components["schemas"]["VerifyDiscrepancyForm"] | components["schemas"]["EnforcementOutcomeForm"] | components["schemas"]["ProsecutorNoticeForm"] | components["schemas"]["EnforcementReviewStepForm"] | components["schemas"]["CaseReportEntryForm"] | components["schemas"]["CorroborationStepForm"] | components["schemas"]["EntryAddendumForm"] | components["schemas"]["ComparisonDeterminationForm"] | components["schemas"]["IdentityDeterminationForm"] | components["schemas"]["CorroborationStepForm"] | components["schemas"]["CorroborationStepForm"] | components["schemas"]["LineupArrayForm"] | components["schemas"]["LineupPresentationStepForm"] | components["schemas"]["NotApplicableReviewForm"] | components["schemas"]["CorroborationStepForm"] | components["schemas"]["ResultEntryForm"] | components["schemas"]["SupervisorReviewForm"] | components["schemas"]["AttachLogForm"] | components["schemas"]["ReviewForm"] | components["schemas"]["ReviewForm"] | components["schemas"]["SignForm"] | components["schemas"]["FindingsForm"] | components["schemas"]["FindingsForm"] | components["schemas"]["MemorandumForm"] | components["schemas"]["SubmitForm"] | components["schemas"]["ApprovalForm"] | components["schemas"]["ApprovalForm"] | components["schemas"]["ExternalAccountForm"] | components["schemas"]["ApprovalForm"] | components["schemas"]["TrainingCompletionForm"] | components["schemas"]["TrainingVerificationForm"] | components["schemas"]["AgreementForm"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Completed"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    tasks_comments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Remark"][];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    tasks_comment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "The laboratory answers by Tuesday."
                 *     }
                 */
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Remark"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    tasks_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryEntry"][];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    registrations_request: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationOpened"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    registrations_legacy: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "memberId": "018f5d52-9c1e-7d3a-8f2b-2f6a1c9d4e70",
                 *       "paperApproval": "Personnel file, folder 3"
                 *     }
                 */
                "application/json": components["schemas"]["LegacyRegistrationRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationOpened"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    registrations_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationPage"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    registrations_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Moved to another unit"
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawalRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationOpened"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    me_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    people_list: {
        parameters: {
            query?: {
                /** @description As the page before gave it. */
                cursor?: string;
                /** @description Only members whose current post is in this unit. */
                unitId?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    people_units: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterUnit"][];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    people_waiting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterChangeView"][];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    people_propose: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentForm"] | components["schemas"]["RoleGrantForm"] | components["schemas"]["RoleEndForm"] | components["schemas"]["ActingAppointmentForm"] | components["schemas"]["DesignationForm"] | components["schemas"]["DutySupervisorForm"] | components["schemas"]["AbsenceForm"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterChangeAnswer"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    people_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterChangeView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    people_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterChangeAnswer"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    people_reject: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterChangeAnswer"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    people_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterImportPlan"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    people_proposeFile: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterChangeAnswer"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    problems_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"][];
                };
            };
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    problems_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    evidence_storeProbe: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    image: string;
                    sourceType: string;
                    capturedAt?: string;
                    facesDetected?: number;
                    minor?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProbeRecorded"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    evidence_probe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    evidence_storeFile: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    kind: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileRecorded"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    evidence_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    facesearches_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaceSearchRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaceSearchOpened"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    facesearches_recordLate: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LateSearchRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LateSearchOpened"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    facesearches_gates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        gates: components["schemas"]["GateView"][];
                    };
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    facesearches_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaceSearchPage"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    facesearches_candidates: {
        parameters: {
            query?: {
                /** @description Shows rank, score and source before your own result is recorded; audited. */
                opened?: "true";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateListView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    facesearches_candidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedCandidate"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    facesearches_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancellationRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaceSearchOpened"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    facesearches_supersede: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupersedeRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaceSearchOpened"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    casefiles_searches: {
        parameters: {
            query?: {
                /** @description As the page before gave it. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseSearches"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    casefiles_assign: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseMemberRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        memberId: string;
                    };
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    casefiles_release: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseMemberRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        memberId: string;
                    };
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    casefiles_recordAgreement: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    corroboration_board: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    corroboration_entryText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryText"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    corroboration_entries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["EntryVersionView"][];
                    };
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    corroboration_correctEntry: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryCorrectionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    corroboration_addEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtherEvidenceRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    corroboration_lineup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineupSheet"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    enforcement_request: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnforcementRequestForm"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnforcementBegun"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    enforcement_recordOutsideArrest: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutsideArrestRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnforcementBegun"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    enforcement_joinCases: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseJoinRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        joinedId: string;
                    };
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    enforcement_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnforcementPage"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    enforcement_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnforcementBegun"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    enforcement_addOutcome: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnforcementOutcomeForm"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    monthlyreports_list: {
        parameters: {
            query?: {
                /** @description The last period of the page before. */
                before?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reports: components["schemas"]["PeriodLine"][];
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    monthlyreports_begin: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginReportRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodOpened"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    monthlyreports_page: {
        parameters: {
            query?: {
                /** @description The newest unless given. */
                revision?: number;
            };
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonthlyReportPage"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    monthlyreports_print: {
        parameters: {
            query?: {
                /** @description The newest unless given. */
                revision?: number;
            };
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    quarterlyaudits_list: {
        parameters: {
            query?: {
                /** @description The last period of the page before. */
                before?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        audits: components["schemas"]["PeriodLine"][];
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    quarterlyaudits_begin: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginAuditRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodOpened"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    quarterlyaudits_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                quarter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarterlyAuditPage"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    quarterlyaudits_print: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                quarter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    discrepancies_list: {
        parameters: {
            query?: {
                /** @description As the page before gave it. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        discrepancies: components["schemas"]["DiscrepancyView"][];
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    discrepancies_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscrepancyPage"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    accounts_list: {
        parameters: {
            query?: {
                status?: "PENDING" | "ACTIVE" | "SUSPENDED" | "DEACTIVATED" | "REVOKED";
                memberId?: string;
                /** @description Only accounts that are blocked here and still open in FACESNXT. */
                openInFacesnxt?: boolean;
                limit?: number;
                /** @description The last account of the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accounts: components["schemas"]["AccountLine"][];
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    accounts_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    accounts_deactivate: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountBlockedAnswer"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    accounts_suspend: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountBlockedAnswer"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    auditevents_page: {
        parameters: {
            query?: {
                /** @description `TaskCompleted`, `AccountDeactivated`, … */
                action?: string;
                /** @description An outcome's or a refusal's code. */
                code?: string;
                /** @description Half-open [from, to), ISO 8601 with zone. */
                from?: string;
                to?: string;
                /** @description As the page before gave it. */
                cursor?: string;
                actorId?: string;
                objectId?: string;
                processId?: string;
                outcome?: "SUCCESS" | "DENIED" | "ERROR";
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventsPage"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
}
