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
    "/v1/registrations/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Voids an open registration that should never have been opened; by the Commander or a post above, never one's own. */
        post: operations["registrations_voidOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Grants and whether they are in force, given in a registration or beside one; for the Commander, Major, Chief, a designee and the auditor. */
        get: operations["accessgrants_list"];
        put?: never;
        /** Renews a member's access; by the Chief or a designee for grants, never for oneself. */
        post: operations["accessgrants_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access-grants/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a grant now, wherever it was given; by who may grant. The account that rests on it is suspended. */
        post: operations["accessgrants_withdraw"];
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
    "/v1/me/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I was told, by name or by a role that I hold now, the newest first: reminders, tasks past their time and those that others did not
         *     decide, and agreements that end. Notices of tasks that are no longer mine to see are left out.
         */
        get: operations["me_mine"];
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
    "/v1/roster/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters an absence, one's own or that of somebody below, and proposes who stands in and who acts meanwhile. */
        post: operations["leave_absence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roster/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes who acts in a role; the Chief or the Major is one of the two, at any hour. */
        post: operations["leave_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roster/designations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** VI.A: proposes the Chief's designee; the Chief is one of the two. */
        post: operations["leave_designation"];
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
        /** Every code, with what it means, what to do about it, who can, and on whose word. */
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
        /** A printout or candidate file, as it came, named by the legend. Recorded as a copy of yours; of a search, it counts as reading its list. */
        get: operations["evidence_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/face-searches/requested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The searches that you asked somebody to run, the newest first. */
        get: operations["leads_requested"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/face-searches/{id}/lead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lead with its legend, for who asked for the search; never the list. Every reading is recorded. */
        get: operations["leads_lead"];
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
    "/v1/face-searches/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Passes an unfinished search, with its tasks, to another member who has an account in force; by who stands above its owner, or commands. */
        post: operations["facesearches_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/face-searches/{id}/medical-examiner-identifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** VIII.A.5: records how the medical examiner identified the deceased, whenever it becomes known; by the owner or a member of the case. */
        post: operations["facesearches_identify"];
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
    "/v1/case-files/unmatched": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases opened together with a search and not yet matched to the records system, the most urgent first: yours, or all you oversee. */
        get: operations["casechanges_unmatched"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-files/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file, with what happened to it; a number that was corrected still leads here. */
        get: operations["casechanges_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-files/{number}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes the case. */
        post: operations["casechanges_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-files/{number}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a closed case again. */
        post: operations["casechanges_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-files/{number}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Seals the case, by the records custodian. Searches that run in it stop, and are only documented. */
        post: operations["casechanges_seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-files/{number}/correct-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Corrects the case number; the old one stays visible. */
        post: operations["casechanges_correctNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-files/{number}/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Names the record of a case that a search opened. */
        post: operations["casechanges_match"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-files/{number}/disclosure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything on record about the face searches of the case, those that found nobody or somebody else included, with a digest of each part;
         *     by who stands above its people, commands the section or keeps its records. Reading it is audited, and reads every candidate list.
         */
        get: operations["disclosure_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-files/{number}/disclosure/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as one printable page. */
        get: operations["disclosure_print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search-stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every stop, and whether one is in force: `to` is then null. */
        get: operations["searchstops_list"];
        put?: never;
        /** Stops every search from now on, until somebody else lifts it; by Commander, Major or Chief. */
        post: operations["searchstops_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search-stops/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets searches start again; by another of the three. */
        post: operations["searchstops_lift"];
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
    "/v1/face-searches/{id}/transferee-text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text that a transferred member finished, for who countersigns it. Reading it is audited. */
        get: operations["corroboration_transfereeText"];
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
    "/v1/face-searches/{id}/further-lineups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for a line-up for another eyewitness, with its own array, administrator, response and statement; once the one before was held. */
        post: operations["corroboration_askFurtherLineup"];
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
    "/v1/enforcement-actions/look-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Actions asked for or recorded in a period that rest on or follow a face search, newest first: their independent bases, how line-ups were
         *     held, what became of them. By an auditor, the Major or the Chief; the reading is audited.
         */
        get: operations["lookback_lookBack"];
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
    "/v1/case-files/{number}/enforcement-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Newest first: codes and members, nothing of the person an action is against. Reading them is audited. */
        get: operations["caseactions_list"];
        put?: never;
        post?: never;
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
    "/v1/quarterly-audits/{quarter}/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sample drawn again from the frozen population and the recorded seed, for a later auditor. */
        get: operations["quarterlyaudits_sample"];
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
    "/v1/discrepancies/{id}/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a Violation of it; by the Commander, Major or Chief, who stands above whom it is about. By setting the account is suspended at once. */
        post: operations["discrepancies_convert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/substantiations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Substantiations that nobody has accepted or rejected yet, oldest first. */
        get: operations["substantiations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/substantiations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One substantiation: state, timeline, what is next, and what was answered. */
        get: operations["substantiations_page"];
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
    "/v1/accounts/{id}/withdraw-deactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a deactivation that was dated ahead back; by the Commander. */
        post: operations["accounts_withdrawDeactivation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/violations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Violations and their findings, by keyset; for the Commander, Major, Chief and auditor. */
        get: operations["violations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/violations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a Violation; by the Commander, Major or Chief, who stands above the member. By setting the account is suspended at once. */
        post: operations["violations_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/face-searches/{id}/disseminations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To whom the information of a search went, copies that the system gave included. Every reading is recorded. */
        get: operations["disseminations_ofSearch"];
        put?: never;
        /** Records that you are about to hand on what a search gave; refused for a recipient who is not authorized. */
        post: operations["disseminations_handOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/face-searches/{id}/disseminations/record-late": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records what has been handed on already. Never refused for its recipient: to somebody unauthorized, it becomes a discrepancy. */
        post: operations["disseminations_recordLate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disseminations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same for the whole section, by keyset; for command, auditor and records custodian. Every reading is recorded. */
        get: operations["disseminations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disseminations/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records how asking it back ended; by command, never by who handed it on. */
        post: operations["disseminations_recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Training records; everybody's for who verifies or oversees training, else one's own. */
        get: operations["training_list"];
        put?: never;
        /** Enters a completed training, one's own or, by the coordinator, a member's; it counts once it is verified. */
        post: operations["training_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training-records/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verifies or rejects a record against its certificate; by the training coordinator, never by the trainee. */
        post: operations["training_verify"];
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
        /** Every agreement with its certifications, its obligations and what the Major was told about it. */
        get: operations["agreements_list"];
        put?: never;
        /** Records an agreement with the host; by the Major or the Chief. Several can be in force at once. */
        post: operations["agreements_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Extends an agreement once, on the host's letter, for at most as long as the department allows; by the Major. */
        post: operations["agreements_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends an agreement, or an extension, before its time: later searches do not rest on it; by the Major or the Chief. */
        post: operations["agreements_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/{id}/certifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records a certification to the host, and when the next one is due; by the Major or the Chief. */
        post: operations["agreements_certify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/{id}/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records what an agreement asks of the department by a day, such as its written directive; by the Major or the Chief. */
        post: operations["agreements_recordObligation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/{id}/obligations/{obligationId}/meet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that an obligation was met, and with which document; by the Major or the Chief. */
        post: operations["agreements_meetObligation"];
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
    "/v1/tasks/{id}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rule by which a member may or may not decide this task, and who can; for whoever sees the task. */
        get: operations["explain_task"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy/clauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every sentence of the SOP: its force, how it is met and why, and what carries it. For any signed-in member. */
        get: operations["clauses_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version: in force, adopted for later, or waiting for a second person. For any signed-in member. */
        get: operations["packs_list"];
        put?: never;
        /** Proposes a whole pack; one with mistakes is refused, every mistake named with its path. */
        post: operations["packs_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy/packs/in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The settings in force at an instant: what starts then is pinned to them. */
        get: operations["packs_inForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy/packs/{id}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version with all its settings. */
        get: operations["packs_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy/packs/{id}/{version}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves a pack as the second person; one of the two is the Chief. In force from now, or from its later date; running processes keep theirs. */
        post: operations["packs_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy/rehearsals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which searches and enforcement requests of a period the draft would have refused or delayed, which searches recorded late
         *     would have had a discrepancy, and by which rule. For Commander, Major and Chief.
         */
        post: operations["rehearsals_rehearse"];
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
            /** @description Only those that are overdue; `false` is the same as nothing. */
            overdue?: boolean;
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
            kind?: "registration.supervisor-approval" | "registration.commander-approval" | "registration.chief-grant" | "registration.user-agreement" | "registration.training-completion" | "registration.training-verification" | "registration.external-account" | "registration.close-account" | "registration.activate" | "faceSearch.query" | "faceSearch.result-entry" | "faceSearch.evaluate" | "faceSearch.peer-review" | "faceSearch.peer-resolution" | "faceSearch.case-report-entry" | "faceSearch.transferee-text" | "faceSearch.text-countersign" | "faceSearch.report-review" | "faceSearch.interview" | "faceSearch.lineup-array" | "faceSearch.lineup-presentation" | "faceSearch.latent-prints" | "faceSearch.dna" | "faceSearch.identity-determination" | "faceSearch.entry-addendum" | "faceSearch.prosecutor-notice" | "faceSearch.not-applicable-review" | "faceSearch.supervisor-review" | "faceSearch.close" | "enforcementAction.supervisor-review" | "enforcementAction.outcome" | "enforcementAction.prosecutor-notice" | "account.in-force" | "account.confirm-suspension" | "account.confirm-transfer" | "account.violation-finding" | "account.finding-after-end" | "account.disable-external" | "account.name-recipients" | "account.recall" | "account.incident-report" | "account.residue-certificate" | "monthlyReport.snapshot" | "monthlyReport.attach-log" | "monthlyReport.review" | "monthlyReport.major-review" | "monthlyReport.request-substantiations" | "monthlyReport.sign" | "monthlyReport.open-discrepancies" | "quarterlyAudit.freeze" | "quarterlyAudit.draw-sample" | "quarterlyAudit.attach-sources" | "quarterlyAudit.run-tests" | "quarterlyAudit.findings" | "quarterlyAudit.memorandum" | "quarterlyAudit.sign" | "quarterlyAudit.acknowledge" | "quarterlyAudit.open-discrepancies" | "discrepancy.assign" | "discrepancy.act" | "discrepancy.verify" | "substantiation.provide" | "substantiation.judge" | "substantiation.open-discrepancy";
            /**
             * @description All steps of one process kind, such as `faceSearch`.
             * @enum {string}
             */
            process?: "registration" | "account" | "faceSearch" | "enforcementAction" | "monthlyReport" | "quarterlyAudit" | "discrepancy" | "substantiation";
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
            /** @enum {string} */
            decision: "DEACTIVATE" | "LIFT";
        };
        ConfirmTransferForm: {
            /** @description Required when the account ends. */
            reason?: string;
            /** @enum {string} */
            decision: "CONFIRM" | "DEACTIVATE";
        };
        DisableExternalForm: {
            /**
             * Format: date-time
             * @description When the account was disabled in FACESNXT; ISO 8601 with zone.
             */
            disabledAt: string;
            /** @description The confirmation it rests on: the reference of a screen print, letter or message. */
            reference: string;
            /** @enum {string} */
            channel: "DEPARTMENT" | "HOST";
        };
        ViolationFindingForm: {
            /** @description What the finding rests on. */
            reason: string;
            /** @description Of a sustained finding: the reference under which it went on for discipline, which is decided elsewhere. */
            referral?: string;
            /** @description About the Chief: the reference of the outside reviewer's answer. */
            outsideReference?: string;
            /** @enum {string} */
            finding: "SUSTAINED" | "NOT_SUSTAINED" | "UNFOUNDED" | "EXONERATED";
            /** @description Of a sustained finding: revoked, or only deactivated. Section IX revokes in any case. */
            revoke?: boolean;
        };
        IncidentReportStepForm: {
            /**
             * Format: date-time
             * @description ISO 8601 with zone.
             */
            reportedAt?: string;
            /** @description The reference of the report. */
            reference?: string;
            /** @description Why the agreement does not ask for a report. */
            reason?: string;
            /**
             * @description Reported to those whom the agreement names, or the agreement does not ask for it.
             * @enum {string}
             */
            decision: "REPORTED" | "NOT_ASKED";
            to?: ("PCSO" | "DHSMV" | "CJIS")[];
        };
        RecipientForm: {
            recipient: string;
            /**
             * Format: date-time
             * @description When it was handed on, as far as known; ISO 8601 with zone.
             */
            handedOnAt: string;
            /** @description What it was said to be for. */
            purpose?: string;
            /** @enum {string} */
            recipientClass: "DEPARTMENT_MEMBER" | "LAW_ENFORCEMENT_AGENCY" | "PROSECUTOR" | "COURT" | "MEDICAL_EXAMINER" | "HOST" | "DEFENCE" | "VICTIM_OR_WITNESS" | "PRESS" | "PRIVATE_PERSON" | "OTHER";
            /** @enum {string} */
            artefact: "LEAD" | "CANDIDATE_LIST" | "CANDIDATE" | "EVIDENCE_FILE" | "ENTRY_TEXT" | "MONTHLY_REPORT" | "MEMORANDUM" | "DISCLOSURE";
            /** @enum {string} */
            channel: "PRINT" | "DOWNLOAD" | "COPIED_TEXT" | "EMAIL" | "PAPER" | "VIEW_GRANT" | "MESSAGE" | "SPOKEN";
        };
        NameRecipientsStepForm: {
            /** @description Where nobody is named or recorded: why nobody can be. */
            none?: string;
            /** @description Those who are not recorded yet. */
            recipients: components["schemas"]["RecipientForm"][];
        };
        RecallForm: {
            /**
             * Format: date-time
             * @description When it was asked back; ISO 8601 with zone.
             */
            askedAt: string;
            /** @description The confirmation it rests on, or why it is not possible. */
            note: string;
            /** Format: uuid */
            disseminationId: string;
            /**
             * @description Given back or destroyed, and confirmed; or not possible.
             * @enum {string}
             */
            outcome: "CONFIRMED" | "NOT_POSSIBLE";
        };
        RecallsStepForm: {
            /** @description Each one that is still out. */
            recalls: components["schemas"]["RecallForm"][];
        };
        ActOnDiscrepancyForm: {
            causeNote?: string;
            /** @description What was done. */
            action: string;
            /**
             * @description Why it came to it; OTHER is said in `causeNote`.
             * @enum {string}
             */
            cause: "FORGOTTEN" | "ENTRY_MISTAKE" | "RULE_NOT_KNOWN" | "PROCEDURE" | "TECHNICAL" | "KNOWINGLY" | "NO_FAULT" | "OTHER";
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
            /** @description About the Chief: the reference of the outside reviewer's answer. */
            outsideReference?: string;
            /** @enum {string} */
            decision: "VERIFIED" | "RETURNED";
        };
        EnforcementOutcomeForm: {
            /**
             * Format: date-time
             * @description ISO 8601 with zone; now unless given.
             */
            occurredAt?: string;
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
        RowDecisionItem: {
            note?: string;
            /** Format: uuid */
            stepId: string;
            /** @enum {string} */
            decision: "APPROVED" | "RETURNED";
        };
        EnforcementReviewStepForm: {
            /** @description Needed to return it, and to clear one with pending steps or an affidavit that does not name FACESNXT. */
            note?: string;
            /** @enum {string} */
            decision: "CLEARED" | "RETURNED";
            /** @description The reviewer's own answer, where the lists cannot be compared: did a face search return or point to this person? */
            faceSearchPointed?: boolean;
            /** @description To clear it: one for each step said not to apply that nobody has approved yet; the search is reviewed with them. */
            decisions?: components["schemas"]["RowDecisionItem"][];
        };
        RecordsReferenceForm: {
            number: string;
            supplement?: string;
            /**
             * Format: date-time
             * @description When it was entered there; ISO 8601 with zone; now unless given.
             */
            enteredAt?: string;
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
            /**
             * @description A reason for not applying, or for waiting, says it.
             * @enum {string}
             */
            outcome?: "SUPPORTS" | "CONTRADICTS" | "NEUTRAL" | "NOT_APPLICABLE" | "PENDING";
            /**
             * @description Needed where the outcome weighs; whether it rests on facial likeness follows from it.
             * @enum {string}
             */
            evidenceType?: "FACE_SEARCH" | "SECOND_FACE_SEARCH" | "OWN_VISUAL_COMPARISON" | "COLLEAGUE_COMPARISON" | "VIDEO_LIKENESS" | "LINEUP_FROM_CANDIDATE" | "RECOGNITION_SHOWN_CANDIDATE" | "LINEUP_SEPARATE" | "RECOGNITION_UNPROMPTED" | "LATENT_PRINT" | "DNA" | "PROPERTY" | "PHONE_LOCATION" | "LICENCE_PLATE" | "ADMISSION" | "DOCUMENT" | "WITNESS_STATEMENT" | "ALIBI" | "MEDICAL_EXAMINER";
            /**
             * @description Taken to come from the lead unless said otherwise; an unprompted recognition, apart from it.
             * @enum {string}
             */
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
            /** @description What the corroboration brought; unless given, why the member concluded who the person is. */
            note?: string;
            /** @description The text that was entered, when it is not the offered one. */
            text?: string;
            recordsReference?: components["schemas"]["RecordsReferenceForm"];
        };
        ComparisonFields: {
            /** Format: uuid */
            candidateId: string;
            /**
             * @description MANUAL: you compared the images yourself.
             * @enum {string}
             */
            mode: "MANUAL" | "AUTOMATED";
            featuresFor: string[];
            featuresAgainst: string[];
            /** @description INCONCLUSIVE: whether this candidate is followed up. */
            followUp?: boolean;
        };
        ListEntryFields: {
            recordRef: string;
            name?: string;
            licenceNumber?: string;
            bookingNumber?: string;
            customerNumber?: string;
            city?: string;
            state?: string;
            zip?: string;
            sex?: string;
            race?: string;
            height?: string;
            bookingAgency?: string;
            /**
             * Format: uuid
             * @description Any UUID; `candidateId` and `matchCandidateIds` of this form may name it.
             */
            ref: string;
            rank?: number;
            /** @description The engine's number on its own scale; no percentage of a match. */
            similarityScore?: number;
            /** @enum {string} */
            source: "DL_PHOTO" | "BOOKING_PHOTO";
            dateOfBirth?: string;
            licenceIssuedOn?: string;
            bookingDate?: string;
        };
        ComparisonDeterminationForm: {
            rationale?: string;
            limitations?: string;
            /** @enum {string} */
            result?: "MATCH" | "NO_MATCH" | "INCONCLUSIVE";
            comparisons: components["schemas"]["ComparisonFields"][];
            /** @description Whom you compared on a list that was sealed as a printout, where they are no rows yet. */
            entries?: components["schemas"]["ListEntryFields"][];
            /** @description MATCH: the candidate, or the several entries of one person. */
            matchCandidateIds?: string[];
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
        OutsideAdministratorForm: {
            name: string;
            agency: string;
        };
        ArrangeForm: {
            selectionBasis?: string;
            /** @description The order in which folders were shuffled. */
            orderSeed?: string;
            /** @description The witness as the case report names them, never by name. */
            witnessRef?: string;
            /** @enum {string} */
            kind: "PHOTO" | "LIVE";
            /** @enum {string} */
            method: "INDEPENDENT_ADMINISTRATOR" | "COMPUTER_PROGRAM" | "SHUFFLED_FOLDERS" | "OTHER_NEUTRAL";
            /**
             * @description How the person in the array came to be suspected.
             * @enum {string}
             */
            suspectSource: "FR_CANDIDATE" | "INDEPENDENT_EVIDENCE" | "NAMED_BY_WITNESS" | "OTHER";
            /** @description References of the fillers' photographs. */
            fillerIds: string[];
            /**
             * Format: uuid
             * @description Who presents, when a member is named; anybody independent may otherwise.
             */
            administratorId?: string;
            outsideAdministrator?: components["schemas"]["OutsideAdministratorForm"];
        };
        HeldForm: {
            /** @description Version of the written instructions that were given. */
            instructionsVersion?: string | null;
            /** @description The witness's own words on how certain they are, verbatim. */
            confidenceStatement?: string | null;
            recordingRef?: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone.
             */
            startedAt?: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone.
             */
            endedAt?: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone.
             */
            heldAt: string;
            /** @enum {string} */
            kind: "PHOTO" | "LIVE";
            /** @enum {string} */
            method?: "INDEPENDENT_ADMINISTRATOR" | "COMPUTER_PROGRAM" | "SHUFFLED_FOLDERS" | "OTHER_NEUTRAL";
            /** @enum {string} */
            suspectSource: "FR_CANDIDATE" | "INDEPENDENT_EVIDENCE" | "NAMED_BY_WITNESS" | "OTHER";
            fillerCount?: number;
            /** Format: uuid */
            administratorId?: string;
            outsideAdministrator?: components["schemas"]["OutsideAdministratorForm"];
            /** @enum {string} */
            acknowledgement?: "SIGNED" | "REFUSED_ADMIN_SIGNED" | "REFUSED_UNSIGNED" | "NOT_ASKED";
            /** @enum {string} */
            response?: "SUSPECT" | "FILLER" | "NONE" | "UNSURE";
            /** @description Whether the witness had seen an image of the person before. */
            priorExposure?: boolean;
            /** @description Whether the witness had been told that face recognition was used; nobody is to tell them. */
            witnessToldOfFaceSearch?: boolean;
            administratorKnewSuspect?: boolean;
        };
        NotApplicableForm: {
            explanation?: string;
            /** @enum {string} */
            reason: "NO_SUCH_EVIDENCE" | "NO_EYEWITNESS" | "WITNESS_UNAVAILABLE" | "WITNESS_SAW_IMAGE" | "EVIDENCE_NOT_SUITABLE" | "SUBJECT_DECEASED" | "PROFILE_PRESET" | "OTHER";
        };
        PendingForm: {
            /**
             * Format: date-time
             * @description ISO 8601 with zone, to come.
             */
            until: string;
            explanation?: string;
            /** @enum {string} */
            reason: "LABORATORY" | "SERVED_BY_THIS_WARRANT" | "INTERVIEW_AFTER_ARREST" | "WITNESS_AWAY" | "OTHER";
        };
        LineupArrayForm: {
            arrange?: components["schemas"]["ArrangeForm"];
            held?: components["schemas"]["HeldForm"];
            notApplicable?: components["schemas"]["NotApplicableForm"];
            pending?: components["schemas"]["PendingForm"];
        };
        PresentedInsteadForm: {
            /** @description The order in which folders were shuffled. */
            orderSeed?: string;
            /** @enum {string} */
            method?: "COMPUTER_PROGRAM" | "SHUFFLED_FOLDERS" | "OTHER_NEUTRAL";
            outsideAdministrator?: components["schemas"]["OutsideAdministratorForm"];
        };
        LineupPresentationStepForm: {
            /** @description Version of the written instructions that were given. */
            instructionsVersion?: string | null;
            /** @description The witness's own words on how certain they are, verbatim. */
            confidenceStatement?: string | null;
            recordingRef?: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone.
             */
            startedAt?: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone.
             */
            endedAt?: string;
            /** @description Asked of the owner alone, where an independent administrator was arranged and nobody is left; `null` where it was neither way. */
            instead?: components["schemas"]["PresentedInsteadForm"] | null;
            /** @enum {string} */
            acknowledgement?: "SIGNED" | "REFUSED_ADMIN_SIGNED" | "REFUSED_UNSIGNED" | "NOT_ASKED";
            /** @enum {string} */
            response?: "SUSPECT" | "FILLER" | "NONE" | "UNSURE";
            /** @description Whether the witness had seen an image of the person before. */
            priorExposure?: boolean;
            /** @description Whether the witness had been told that face recognition was used; nobody is to tell them. */
            witnessToldOfFaceSearch?: boolean;
            administratorKnewSuspect?: boolean;
        };
        NotApplicableReviewForm: {
            decisions: components["schemas"]["RowDecisionItem"][];
        };
        PeerResolutionForm: {
            rationale?: string;
            /**
             * @description MATCH: the first comparison stands; anything else takes its place.
             * @enum {string}
             */
            result?: "MATCH" | "NO_MATCH" | "INCONCLUSIVE";
        };
        PeerReviewForm: {
            rationale?: string;
            limitations?: string;
            /** @enum {string} */
            result?: "MATCH" | "NO_MATCH" | "INCONCLUSIVE";
            comparisons: components["schemas"]["ComparisonFields"][];
            /** @description Whom you compared on a list that was sealed as a printout, where they are no rows yet. */
            entries?: components["schemas"]["ListEntryFields"][];
            /** @description MATCH: the candidate, or the several entries of one person. */
            matchCandidateIds?: string[];
        };
        CandidateFields: {
            recordRef: string;
            name?: string;
            licenceNumber?: string;
            bookingNumber?: string;
            customerNumber?: string;
            city?: string;
            state?: string;
            zip?: string;
            sex?: string;
            race?: string;
            height?: string;
            bookingAgency?: string;
            rank?: number;
            /** @description The engine's number on its own scale; no percentage of a match. */
            similarityScore?: number;
            /** @enum {string} */
            source: "DL_PHOTO" | "BOOKING_PHOTO";
            dateOfBirth?: string;
            licenceIssuedOn?: string;
            bookingDate?: string;
        };
        FailureFields: {
            explanation?: string;
            /** @enum {string} */
            reason: "PROVIDER_UNAVAILABLE" | "PROVIDER_REJECTED" | "IMAGE_REJECTED" | "OTHER";
        };
        ResultEntryForm: {
            providerSearchId?: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone; unless given, when the printout was uploaded, or now. A run before the search was submitted is recorded as late.
             */
            executedAt?: string;
            algorithm?: string;
            scoreScale?: string;
            /** @description Needed with a printout, which may show more than the rows; the number of rows otherwise. */
            returnedCount?: number;
            requestedCount?: number;
            truncated?: boolean;
            threshold?: number;
            /**
             * Format: uuid
             * @description A PRINTOUT uploaded to /v1/evidence-files.
             */
            printoutId?: string;
            /**
             * Format: uuid
             * @description A CANDIDATE_FILE uploaded to /v1/evidence-files; its rows are the list, `candidates` is left out.
             */
            candidateFileId?: string;
            candidates?: components["schemas"]["CandidateFields"][];
            failure?: components["schemas"]["FailureFields"];
        };
        SupervisorReviewForm: {
            /** @description Needed to return it. */
            note?: string;
            /** @enum {string} */
            decision: "REVIEWED" | "RETURNED";
            /** @description One for each step said not to apply; to return the search they may be left out. */
            decisions?: components["schemas"]["RowDecisionItem"][];
        };
        CountersignForm: {
            /** @description Needed where it is not countersigned. */
            note?: string;
            /** @enum {string} */
            decision: "COUNTERSIGNED" | "NOT_COUNTERSIGNED";
        };
        TransfereeTextForm: {
            /** @description Why the search was made; the reason given with the search when left out. */
            reason?: string;
            /** @description The text that was entered, when it is not the offered one. */
            text?: string;
            /**
             * @description Written here, or left to the new owner of the search.
             * @enum {string}
             */
            decision: "WRITTEN" | "DECLINED";
            /** @description VI.C: whether a positive facial comparison match was made. Must say what was determined. */
            positiveMatch?: boolean;
            recordsReference?: components["schemas"]["RecordsReferenceForm"];
        };
        LogEntryForm: {
            /** @description The id of the search in FACESNXT. */
            providerSearchId: string;
            /** Format: date-time */
            executedAt: string;
            /** @description The user's name in FACESNXT, where the report gives it. */
            userId?: string;
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
            /** @description Its lines: with them it is compared search by search. */
            entries?: components["schemas"]["LogEntryForm"][];
        };
        SubstantiationDecisionForm: {
            /** @description Required unless the member is asked. */
            note?: string;
            /** Format: uuid */
            searchId: string;
            /** @enum {string} */
            rule: "NO_DOCUMENTATION" | "LATE_DOCUMENTATION" | "ODD_HOURS" | "REUSED_CASE_NUMBER" | "CLOSED_CASE" | "HIGH_VOLUME" | "SELF_OR_COLLEAGUE" | "NO_PROVIDER_MATCH" | "PROTECTED_EVENT" | "REPEATED_PROBE" | "REPEATED_PERSON" | "RANDOM_SAMPLE";
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
        UserListForm: {
            /**
             * Format: date-time
             * @description When the list was taken out of FACESNXT: after the quarter.
             */
            listedAt: string;
            /** @description The users that are enabled in FACESNXT, as it names them. */
            userIds: string[];
        };
        AttachSourcesForm: {
            /** @description Or why there is none. */
            reason?: string;
            userList?: components["schemas"]["UserListForm"];
            /**
             * Format: uuid
             * @description The stored file of the list.
             */
            documentId?: string;
        };
        MemorandumForm: {
            /** @description The Commander's own words; the rest of the memorandum is made from what is recorded. */
            remarks?: string;
        };
        SubmitForm: {
            /** @description The digest of the memorandum that was read, as the audit's page shows it. */
            sha256: string;
        };
        ChiefGrantForm: {
            /** @description Required for a denial; the applicant reads it. */
            reason?: string;
            /**
             * Format: date-time
             * @description When the grant ends; ISO 8601 with zone; without it, when it is withdrawn.
             */
            until?: string;
            /** @enum {string} */
            decision: "APPROVED" | "DENIED";
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
            /** @description Required when the training is entered after a search that it would have to cover. */
            reason?: string;
            /**
             * @description How its test ended; required where the department’s settings ask for it.
             * @enum {string}
             */
            result?: "PASSED" | "FAILED";
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
        JudgeSubstantiationForm: {
            /** @description Required to reject: why. */
            note?: string;
            /** @enum {string} */
            decision: "ACCEPTED" | "REJECTED";
        };
        ProvideSubstantiationForm: {
            /** @description What the search was for. */
            explanation: string;
            /** @description References of what shows it. */
            evidenceRefs?: string[];
        };
        CommentRequest: {
            text: string;
        };
        LegacyRegistrationRequest: {
            /** @description Where the scan of the paper approval lies, or where it was looked for. */
            paperApproval: string;
            /** Format: uuid */
            memberId: string;
            /**
             * @description False when the paper was looked for and not found; the first audit lists both.
             * @default true
             */
            paperFound: boolean;
        };
        WithdrawalRequest: {
            reason: string;
        };
        AccessGrantRequest: {
            /**
             * Format: date-time
             * @description When the grant ends; ISO 8601 with zone; without it, when it is withdrawn.
             */
            until?: string;
            /** @description The order it rests on. */
            reason: string;
            /** Format: uuid */
            memberId: string;
        };
        AssignmentForm: {
            /**
             * Format: date-time
             * @description ISO 8601 with zone; now when left out. Never in the past, a separation excepted.
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
             * @description ISO 8601 with zone; now when left out. Never in the past, a separation excepted.
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
            role: "CHIEF" | "INVESTIGATIVE_SECTION_MAJOR" | "INVESTIGATIVE_SECTION_COMMANDER" | "TRAINING_COORDINATOR" | "FACESNXT_ADMINISTRATOR" | "IA_INVESTIGATOR" | "AUDITOR" | "RECORDS_CUSTODIAN" | "PROSECUTOR_LIAISON" | "SYSTEM_ADMINISTRATOR";
            /** Format: uuid */
            memberId: string;
        };
        RoleEndForm: {
            /**
             * Format: date-time
             * @description ISO 8601 with zone; now when left out. Never in the past, a separation excepted.
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
            role: "CHIEF" | "INVESTIGATIVE_SECTION_MAJOR" | "INVESTIGATIVE_SECTION_COMMANDER" | "TRAINING_COORDINATOR" | "FACESNXT_ADMINISTRATOR" | "IA_INVESTIGATOR" | "AUDITOR" | "RECORDS_CUSTODIAN" | "PROSECUTOR_LIAISON" | "SYSTEM_ADMINISTRATOR";
            /** Format: uuid */
            memberId: string;
        };
        ActingAppointmentForm: {
            /**
             * Format: date-time
             * @description ISO 8601 with zone; now when left out. Never in the past, a separation excepted.
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
            role: "CHIEF" | "INVESTIGATIVE_SECTION_MAJOR" | "INVESTIGATIVE_SECTION_COMMANDER" | "TRAINING_COORDINATOR" | "FACESNXT_ADMINISTRATOR" | "IA_INVESTIGATOR" | "AUDITOR" | "RECORDS_CUSTODIAN" | "PROSECUTOR_LIAISON" | "SYSTEM_ADMINISTRATOR";
            /** Format: uuid */
            memberId: string;
        };
        DesignationForm: {
            /**
             * Format: date-time
             * @description ISO 8601 with zone; now when left out. Never in the past, a separation excepted.
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
             * @description ISO 8601 with zone; now when left out. Never in the past, a separation excepted.
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
             * @description ISO 8601 with zone; now when left out. Never in the past, a separation excepted.
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
        SubstitutionForm: {
            /**
             * Format: date-time
             * @description ISO 8601 with zone; now when left out. Never in the past, a separation excepted.
             */
            from?: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone; until changed when left out.
             */
            to?: string;
            /** @enum {string} */
            kind: "SUBSTITUTION";
            /**
             * Format: uuid
             * @description The member who is away; `memberId` is the substitute.
             */
            forId: string;
            /** Format: uuid */
            memberId: string;
        };
        ShiftForm: {
            /**
             * Format: date-time
             * @description ISO 8601 with zone; now when left out. Never in the past, a separation excepted.
             */
            from?: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone; until changed when left out.
             */
            to?: string;
            /** @enum {string} */
            kind: "SHIFT";
            /** @description The days on which a turn begins: 1 = Monday, 7 = Sunday. */
            days: number[];
            /** @description `HH:MM`; a turn that ends no later than it begins runs over midnight. */
            begins: string;
            ends: string;
            /** Format: uuid */
            memberId: string;
        };
        SeparationForm: {
            /**
             * Format: date-time
             * @description ISO 8601 with zone; now when left out. Never in the past, a separation excepted.
             */
            from?: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone; until changed when left out.
             */
            to?: string;
            /** @enum {string} */
            kind: "SEPARATION";
            /** Format: uuid */
            memberId: string;
        };
        RejectionRequest: {
            /** @description Kept with the proposal; whoever proposed it reads it. */
            reason: string;
        };
        AbsenceRequest: {
            /**
             * @description Now when left out. Never in the past.
             * @example 2026-12-21
             * @example 2026-12-21T18:00:00-05:00
             */
            from?: string;
            /**
             * @description The first instant that does not belong to it any more; until changed when left out.
             * @example 2026-12-21
             * @example 2026-12-21T18:00:00-05:00
             */
            to?: string;
            /**
             * Format: uuid
             * @description Who goes away; oneself when left out.
             */
            memberId?: string;
            /**
             * Format: uuid
             * @description Who decides meanwhile what is asked of the member by name.
             */
            substituteId?: string;
            /**
             * Format: uuid
             * @description Who acts meanwhile in the post of command that the member holds.
             */
            actingId?: string;
        };
        AppointmentRequest: {
            /**
             * @description Now when left out. Never in the past.
             * @example 2026-12-21
             * @example 2026-12-21T18:00:00-05:00
             */
            from?: string;
            /**
             * @description The first instant that does not belong to it any more; until changed when left out.
             * @example 2026-12-21
             * @example 2026-12-21T18:00:00-05:00
             */
            to?: string;
            /** Format: uuid */
            memberId: string;
            /** @enum {string} */
            role: "CHIEF" | "INVESTIGATIVE_SECTION_MAJOR" | "INVESTIGATIVE_SECTION_COMMANDER" | "TRAINING_COORDINATOR" | "FACESNXT_ADMINISTRATOR" | "IA_INVESTIGATOR" | "AUDITOR" | "RECORDS_CUSTODIAN" | "PROSECUTOR_LIAISON" | "SYSTEM_ADMINISTRATOR";
        };
        DesignationRequest: {
            /**
             * @description Now when left out. Never in the past.
             * @example 2026-12-21
             * @example 2026-12-21T18:00:00-05:00
             */
            from?: string;
            /**
             * @description The first instant that does not belong to it any more; until changed when left out.
             * @example 2026-12-21
             * @example 2026-12-21T18:00:00-05:00
             */
            to?: string;
            /** Format: uuid */
            memberId: string;
            /** @enum {string} */
            scope: "ACCESS_GRANTS" | "ALL";
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
        EventNexusFields: {
            /** @description The offence, and what connects the person to it. */
            offence?: string;
            /**
             * Format: uuid
             * @description The supervisor who agreed before the search.
             */
            supervisorId?: string;
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
            /** @description Whom you know the person to be to you; flagged, never refused. */
            relations?: ("SELF" | "RELATIVE" | "COLLEAGUE")[];
            /** @description Needed for a photograph of a protected event. */
            eventNexus?: components["schemas"]["EventNexusFields"];
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
            /** @description Whom you know the person to be to you; flagged, never refused. */
            relations?: ("SELF" | "RELATIVE" | "COLLEAGUE")[];
            /** @description Needed for a photograph of a protected event. */
            eventNexus?: components["schemas"]["EventNexusFields"];
        };
        CancellationRequest: {
            reason: string;
        };
        HandOverRequest: {
            reason: string;
            /** Format: uuid */
            toId: string;
        };
        IdentificationRequest: {
            /**
             * Format: date-time
             * @description ISO 8601 with zone.
             */
            identifiedAt: string;
            /** @description The report it stands in. */
            reference: string;
            /** @enum {string} */
            method: "PRINTS" | "DENTAL" | "DNA" | "OTHER";
        };
        SupersedeRequest: {
            rationale?: string;
            limitations?: string;
            /** @description What was mis-keyed. */
            supersedeReason?: string;
            /**
             * Format: uuid
             * @description The determination that counts now.
             */
            supersedes: string;
            /** @enum {string} */
            result?: "MATCH" | "NO_MATCH" | "INCONCLUSIVE";
            comparisons: components["schemas"]["ComparisonFields"][];
            /** @description Whom you compared on a list that was sealed as a printout, where they are no rows yet. */
            entries?: components["schemas"]["ListEntryFields"][];
            /** @description MATCH: the candidate, or the several entries of one person. */
            matchCandidateIds?: string[];
        };
        CaseMemberRequest: {
            /** Format: uuid */
            memberId: string;
        };
        CaseReasonRequest: {
            reason: string;
        };
        CaseNumberCorrectionRequest: {
            /** @description The number as the records system gives it. */
            caseNumber: string;
            /** @description What was wrong with the old one. */
            reason: string;
        };
        CaseMatchRequest: {
            /** @description What the dispatch or records system calls the case. */
            recordsReference: string;
        };
        SearchStopRequest: {
            reason: string;
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
            /**
             * @description Taken to come from the lead unless said otherwise.
             * @enum {string}
             */
            origin?: "BEFORE_SEARCH" | "FROM_LEAD" | "SEPARATE";
            /** @description Laboratory, property or report numbers. */
            evidenceRefs?: string[];
            /** @description Tends to clear the person; a contradiction always does. */
            exculpatory?: boolean;
        };
        FurtherLineupRequest: {
            /** Format: uuid */
            candidateId: string;
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
            /** @description What the case is that a well-formed number opens which is unknown here; a criminal one unless given. */
            caseStub?: components["schemas"]["CaseStubFields"];
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
        ConvertDiscrepancyRequest: {
            /**
             * Format: date-time
             * @description When it happened; ISO 8601 with zone; when the discrepancy was opened, unless given.
             */
            eventAt?: string;
            /** @description The report or complaint it rests on; the discrepancy, unless given. */
            reference?: string;
            /** @description About the Chief: the reference of the outside reviewer's answer. */
            outsideReference?: string;
            /**
             * @description The clause that forbids what was found.
             * @enum {string}
             */
            clause: "V.C" | "VII.E.3" | "VII.E.4" | "IX.A.1" | "IX.A.2" | "IX.A.3" | "IX.A.4" | "IX.A.5" | "IX.A.6";
        };
        BlockRequest: {
            /**
             * @description VII.E.1-4: separation, transfer from the unit, misuse, dissemination; the rule refuses any other, and the refusal is audited.
             * @enum {string}
             */
            cause: "SEPARATED" | "TRANSFERRED" | "MISUSE" | "DISSEMINATION";
            /**
             * Format: date-time
             * @description When the member left, was transferred, or did what is complained of; ISO 8601 with zone; now unless given.
             */
            eventAt?: string;
            /** @description The order, letter or report it rests on. */
            reference: string;
        };
        ViolationRequest: {
            /**
             * Format: date-time
             * @description When it happened; ISO 8601 with zone; now unless given.
             */
            eventAt?: string;
            /** @description The report or complaint it rests on. */
            reference: string;
            /** @description About the Chief: the reference of the outside reviewer's answer. */
            outsideReference?: string;
            /**
             * @description The clause that forbids it.
             * @enum {string}
             */
            clause: "V.C" | "VII.E.3" | "VII.E.4" | "IX.A.1" | "IX.A.2" | "IX.A.3" | "IX.A.4" | "IX.A.5" | "IX.A.6";
        };
        HandOnRequest: {
            /** @description Who gets it. */
            recipient: string;
            /** @description By which authority: a subpoena, a request, a tasking. */
            authority: string;
            purpose: string;
            /**
             * @description What of the search it is.
             * @enum {string}
             */
            artefact: "LEAD" | "CANDIDATE_LIST" | "CANDIDATE" | "EVIDENCE_FILE" | "ENTRY_TEXT" | "MONTHLY_REPORT" | "MEMORANDUM" | "DISCLOSURE";
            /** @enum {string} */
            channel: "PRINT" | "DOWNLOAD" | "COPIED_TEXT" | "EMAIL" | "PAPER" | "VIEW_GRANT" | "MESSAGE" | "SPOKEN";
            /**
             * @description What the recipient is; the department says which of them are authorized.
             * @enum {string}
             */
            recipientClass: "DEPARTMENT_MEMBER" | "LAW_ENFORCEMENT_AGENCY" | "PROSECUTOR" | "COURT" | "MEDICAL_EXAMINER" | "HOST" | "DEFENCE" | "VICTIM_OR_WITNESS" | "PRESS" | "PRIVATE_PERSON" | "OTHER";
            /** @description SHA-256 of the file that is handed over, lower-case hex. */
            sha256?: string;
        };
        LateDisseminationRequest: {
            /** @description Who gets it. */
            recipient: string;
            /** @description By which authority: a subpoena, a request, a tasking. */
            authority: string;
            purpose: string;
            /**
             * Format: date-time
             * @description When it was handed on; ISO 8601 with zone.
             */
            handedOnAt: string;
            /**
             * Format: uuid
             * @description Who handed it on; you unless given.
             */
            handedOnById?: string;
            /**
             * @description What of the search it is.
             * @enum {string}
             */
            artefact: "LEAD" | "CANDIDATE_LIST" | "CANDIDATE" | "EVIDENCE_FILE" | "ENTRY_TEXT" | "MONTHLY_REPORT" | "MEMORANDUM" | "DISCLOSURE";
            /** @enum {string} */
            channel: "PRINT" | "DOWNLOAD" | "COPIED_TEXT" | "EMAIL" | "PAPER" | "VIEW_GRANT" | "MESSAGE" | "SPOKEN";
            /**
             * @description What the recipient is; the department says which of them are authorized.
             * @enum {string}
             */
            recipientClass: "DEPARTMENT_MEMBER" | "LAW_ENFORCEMENT_AGENCY" | "PROSECUTOR" | "COURT" | "MEDICAL_EXAMINER" | "HOST" | "DEFENCE" | "VICTIM_OR_WITNESS" | "PRESS" | "PRIVATE_PERSON" | "OTHER";
            /** @description SHA-256 of the file that is handed over, lower-case hex. */
            sha256?: string;
        };
        RecallRequest: {
            /**
             * Format: date-time
             * @description When it was asked back; ISO 8601 with zone.
             */
            askedAt: string;
            /** @description The confirmation it rests on, or why it is not possible. */
            note: string;
            /**
             * @description Given back or destroyed, and confirmed; or not possible.
             * @enum {string}
             */
            outcome: "CONFIRMED" | "NOT_POSSIBLE";
        };
        TrainingRecordRequest: {
            course: string;
            courseVersion: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone.
             */
            completedAt: string;
            /** @description Number or file reference of the certificate. */
            certificateRef: string;
            /** @description Required when the training is entered after a search that it would have to cover. */
            reason?: string;
            /**
             * Format: uuid
             * @description Whose training; the caller's own unless given.
             */
            memberId?: string;
            /**
             * @description How its test ended; required where the department’s settings ask for it.
             * @enum {string}
             */
            result?: "PASSED" | "FAILED";
        };
        TrainingVerifyRequest: {
            /** @description Required for a rejection; the member reads it. */
            reason?: string;
            /** @enum {string} */
            decision: "VERIFIED" | "REJECTED";
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
            /**
             * Format: date-time
             * @description When the next annual certification is due.
             */
            certificationDue?: string;
            /**
             * @description Who made it: the department, the Sheriff, the Department of Highway Safety and Motor Vehicles.
             * @default []
             */
            parties: string[];
            /** @description SHA-256 of the signed document, lower-case hex. */
            documentSha256?: string;
        };
        ExtensionRequest: {
            /**
             * Format: date-time
             * @description When the extension ends; ISO 8601 with zone.
             */
            until: string;
            /** @description Reference of the host's letter that it rests on. */
            letter: string;
        };
        AgreementEndRequest: {
            /**
             * Format: date-time
             * @description When it ends, before its time; ISO 8601 with zone.
             */
            endsAt: string;
            /** @description Reference of the letter that ends it, the host's or the department's. */
            letter: string;
        };
        CertificationRequest: {
            /**
             * Format: date-time
             * @description When it was certified; ISO 8601 with zone.
             */
            certifiedAt: string;
            /** @description Reference of what was sent. */
            reference: string;
            /**
             * Format: date-time
             * @description When the next one is due; without it, none is.
             */
            nextDue?: string;
        };
        ObligationRequest: {
            /** @description Where the agreement says so. */
            clause: string;
            /**
             * Format: date-time
             * @description Until when; ISO 8601 with zone.
             */
            dueAt: string;
            /** @enum {string} */
            kind: "WRITTEN_DIRECTIVE" | "QUALITY_REVIEW" | "OTHER";
        };
        ObligationMetRequest: {
            /**
             * Format: date-time
             * @description When it was met; ISO 8601 with zone.
             */
            metAt: string;
            /** @description SHA-256 of what was filed, lower-case hex. */
            documentSha256?: string;
        };
        RehearsalForm: {
            /**
             * Format: date-time
             * @description ISO 8601 with zone.
             */
            from: string;
            /**
             * Format: date-time
             * @description ISO 8601 with zone: the first instant after the period, at most 92 days later.
             */
            to: string;
            /** @description A whole draft pack; its version and its beginning need not follow what is in force. */
            pack: {
                [key: string]: unknown;
            };
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
            /** @description A deactivation dated ahead that waits for its day. */
            ordered: {
                cause: string;
                eventAt: string;
            } | null;
            blocks: components["schemas"]["BlockLine"][];
            handovers: components["schemas"]["HandoverLine"][];
            /** @description VI.A: the Chief's grants to this member, the oldest first. */
            grants: components["schemas"]["AccessGrantLine"][];
            /** @description VII.E.4: why nobody could be named, and how the host was told; for who reads to whom information went. */
            incident?: components["schemas"]["IncidentView"];
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
            refused: components["schemas"]["RefusedStep"] | null;
            next: components["schemas"]["NextStep"][];
        };
        /** @description One suspension, deactivation or lifting. */
        BlockLine: {
            outcome: string;
            /** @enum {string} */
            cause: "DISSEMINATION" | "GRANT_EXPIRED" | "INACTIVE" | "MISUSE" | "POST" | "SEPARATED" | "TRAINING" | "TRANSFERRED" | "UNUSED" | "WITHOUT_APPROVAL";
            /** @description The cause in plain words. */
            says: string;
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
        /** @description A grant of access outside the named units: half-open [from, to), instants in ISO 8601; `to` null: until it is withdrawn. */
        AccessGrantLine: {
            id: string;
            member: {
                id: string;
                name: string;
            };
            grantedBy: {
                id: string;
                name: string;
            };
            from: string;
            to: string | null;
            inForce: boolean;
            /** @description The order it rests on. */
            reason: string | null;
        };
        /** @description What followed a block for dissemination; instants in ISO 8601. */
        IncidentView: {
            recipientsUnknown: string | null;
            report: {
                outcome: string;
                to: string[];
                reportedAt: string | null;
                words: string;
                byId: string;
            } | null;
        };
        /** @description One line of a timeline: what happened, who did it and in whose place, when, and what asked for it. */
        TimelineEntry: {
            step: string;
            title: string;
            authority: string;
            state: string;
            outcome: string | null;
            openedAt: string;
            decidedAt: string | null;
            by: components["schemas"]["Named"] | null;
            /** @description In whose place they decided. */
            onBehalfOf: components["schemas"]["Named"] | null;
            voidReason: string | null;
        };
        /** @description Somebody by id and name. */
        Named: {
            id: string;
            name: string;
        };
        /** @description The newest step of the system where a gate refused it: what is missing, what to do about it and who can. */
        RefusedStep: {
            step: string;
            title: string;
            at: string;
            /** @enum {string} */
            code: "ACCOUNT_EXISTS" | "ACCOUNT_NOT_ACTIVE" | "ACCOUNT_NOT_BLOCKED" | "ACCOUNT_NOT_SUSPENDED" | "AFFIDAVIT_ANSWER_REQUIRED" | "AGREEMENT_LAPSED" | "AGREEMENT_NOT_ACCEPTED" | "AGREEMENT_NOT_ENDABLE" | "AGREEMENT_VERSION_SUPERSEDED" | "APPROVAL_MISSING" | "APPROVER_NOT_AUTHORIZED" | "ASSIGNEE_NOT_ELIGIBLE" | "ATTESTATION_REQUIRED" | "AUDITOR_HOLDS_NO_ACCOUNT" | "AUDIT_SELF_REVIEW" | "AUDIT_STORE_UNAVAILABLE" | "BACKDATED" | "BASIS_NOT_SUPPORTING" | "BASIS_REQUIRED" | "BODY_TOO_LARGE" | "CANDIDATE_FILE_INVALID" | "CASE_MATCHED_ALREADY" | "CASE_NOT_ASSIGNED" | "CASE_NOT_A_STUB" | "CASE_NOT_CLOSED" | "CASE_NOT_FOUND" | "CASE_NOT_OPEN" | "CASE_NUMBER_MALFORMED" | "CASE_NUMBER_REQUIRED" | "CASE_NUMBER_TAKEN" | "CASE_NUMBER_UNCHANGED" | "CASE_OF_OTHER_AGENCY" | "CASE_SEALED" | "CHIEF_HOLDS_NO_ACCOUNT" | "COMPARED_ENTRY_REQUIRED" | "COMPARTMENT_NOT_AVAILABLE" | "CONTRADICTION_UNADDRESSED" | "CORROBORATION_INCOMPLETE" | "CORROBORATION_OUTCOME_INVALID" | "DEACTIVATION_CAUSE_UNKNOWN" | "DEACTIVATION_IN_FUTURE" | "DEACTIVATION_REASON_REQUIRED" | "DEPARTMENT_EXISTS" | "DETERMINATION_NOT_POSSIBLE" | "DETERMINATION_REQUIRED" | "DISCREPANCY_ACTION_REQUIRED" | "DISCREPANCY_CAUSE_REQUIRED" | "DISCREPANCY_NOT_IN_STATE" | "DISCREPANCY_OWNER_UNKNOWN" | "DISCREPANCY_OWNER_VERIFIES" | "DOCUMENTATION_REQUIRED" | "ENFORCEMENT_NOTE_REQUIRED" | "ENFORCEMENT_NOT_CLEARED" | "ENTRY_CONTRADICTS_DETERMINATION" | "ENTRY_MUST_NAME_FACESNXT" | "EVIDENCE_TYPE_UNSUPPORTED" | "EXTENSION_NOT_POSSIBLE" | "EXTENSION_TOO_LONG" | "EXTERNAL_ACCOUNT_MISSING" | "EXTERNAL_BLOCK_IN_FUTURE" | "EXTERNAL_CONFIRMATION_REQUIRED" | "FEATURES_REQUIRED" | "FOLLOW_UP_UNANSWERED" | "FORM_INVALID" | "FR_LINK_ANSWER_REQUIRED" | "FR_LINK_UNDECLARED" | "FR_SOLE_BASIS" | "GRANT_PERIOD_INVALID" | "HUMAN_COMPARISON_REQUIRED" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_REUSED" | "IDENTITY_BASIS_REQUIRED" | "IDENTITY_DETERMINATION_REQUIRED" | "IMAGE_DAMAGED" | "IMAGE_TOO_LARGE" | "IMAGE_TYPE_UNSUPPORTED" | "INCIDENT_REPORT_INCOMPLETE" | "INSTANT_IN_FUTURE" | "INTERNAL_ERROR" | "INTERVAL_GAP" | "INTERVAL_INVALID" | "INTERVAL_OVERLAP" | "LINEUP_ADMIN_NOT_INDEPENDENT" | "LINEUP_ARRAY_INVALID" | "LINEUP_NOT_INDEPENDENT" | "LINEUP_PRECONDITION_UNMET" | "LINEUP_PRESENTATION_INVALID" | "LINEUP_UNDER_WAY" | "LOG_ENTRIES_INVALID" | "LOG_OR_REASON_REQUIRED" | "MALFORMED_REQUEST" | "MATCH_NAMES_ONE_PERSON" | "MEDIA_TYPE_UNSUPPORTED" | "MEDICAL_EXAMINER_REQUIRED" | "MEMBER_NOT_ACTIVE" | "MEMBER_UNKNOWN" | "METHOD_NOT_ALLOWED" | "NEW_OWNER_NOT_ELIGIBLE" | "NOT_A_SUPERIOR" | "NOT_DETAINED" | "NOT_FOUND" | "NOT_OF_A_DECEASED" | "NOT_PERMITTED" | "NOT_THE_OWNER" | "OBLIGATION_ALREADY_MET" | "OFFENCE_NOT_LISTED" | "OUTSIDE_REVIEW_REQUIRED" | "OVERSIGHT_DOCUMENT_CHANGED" | "OVERSIGHT_ITEM_UNANSWERED" | "OVERSIGHT_ITEM_UNKNOWN" | "OVERSIGHT_NOTE_REQUIRED" | "PEER_NOT_INDEPENDENT" | "PENDING_NOT_FOR_THIS_ACTION" | "PERIOD_NOT_ENDED" | "PERIOD_UNKNOWN" | "POLICY_CHIEF_MISSING" | "POLICY_PACK_ADOPTED" | "POLICY_PACK_INVALID" | "POLICY_PERIOD_INVALID" | "POLICY_SAME_PERSON" | "POLICY_VERSION_UNKNOWN" | "PRESETS_UNCONFIRMED" | "PROBE_EDIT_LOG_INCOMPLETE" | "PROBE_NOT_SUITABLE" | "PROBE_REPEATED" | "PROBE_REQUIRED" | "PROCESS_ENDED" | "PROHIBITED_USE" | "PROSECUTOR_NOTICE_UNREFERENCED" | "PROTECTED_EVENT_NEXUS_REQUIRED" | "PROVIDER_NOT_AVAILABLE" | "PURPOSE_BARS_ENFORCEMENT" | "PURPOSE_CASE_MISMATCH" | "PURPOSE_FIELDS_MISSING" | "PURPOSE_NOT_AUTHORIZED" | "PURPOSE_REQUIRED" | "RATE_LIMITED" | "REASON_REQUIRED" | "RECALL_INCOMPLETE" | "RECALL_NOT_OPEN" | "RECIPIENTS_REQUIRED" | "RECIPIENT_NOT_AUTHORIZED" | "REGISTRATION_OPEN" | "REG_DUPLICATE_APPROVER" | "REG_SELF_APPROVAL" | "REPORT_NOT_REVIEWED" | "RESULT_INCOMPLETE" | "RESULT_INCONSISTENT" | "RESULT_REQUIRED" | "REVIEWER_IS_AUTHOR" | "REVIEW_INCOMPLETE" | "REVOCATION_MANDATORY" | "ROLE_NOT_HELD" | "ROLE_VACANT" | "ROSTER_AUTHORITY_MISSING" | "ROSTER_CHANGE_DECIDED" | "ROSTER_FILE_UNREADABLE" | "ROSTER_IMPORT_REFUSED" | "ROSTER_SAME_PERSON" | "ROSTER_SELF_APPROVAL" | "SEARCHES_STOPPED" | "SEARCH_ALREADY_RAN" | "SEARCH_REASON_REQUIRED" | "SIGN_IN_BLOCKED" | "STOP_LIFTED" | "STOP_SAME_PERSON" | "SUBSTITUTE_IS_MEMBER" | "SUPERSEDED_ALREADY" | "SUPERSEDE_REASON_REQUIRED" | "SUPERVISOR_LOOP" | "SUPERVISOR_UNASSIGNED" | "SUSPENSION_CAUSE_STANDS" | "SUSPENSION_OUT_OF_RANGE" | "TASK_ALREADY_CLAIMED" | "TASK_DEADLINE_RUNS" | "TASK_NOT_OPEN" | "TASK_NOT_YOURS" | "TASK_VERSION_STALE" | "TOKEN_REQUIRED" | "TRAINING_ALREADY_DECIDED" | "TRAINING_EVIDENCE_MISSING" | "TRAINING_EXPIRED" | "TRAINING_INCOMPLETE" | "TRAINING_IN_FUTURE" | "TRAINING_NOT_PASSED" | "TRAINING_RESULT_MISSING" | "TRAINING_SELF_VERIFIED" | "TRAINING_VERSION_SUPERSEDED" | "TRAINING_WRONG_COURSE" | "UNAVAILABLE" | "UNIT_NOT_AUTHORIZED" | "UNIT_UNKNOWN" | "USER_LIST_DATE_INVALID" | "USER_LIST_OR_REASON_REQUIRED" | "VIOLATION_NO_ACCOUNT" | "VIOLATION_OPEN" | "WARRANT_UNCONFIRMED";
            meaning: string;
            remedy: string;
            mender: string;
        };
        /** @description What the process waits for: what, from whom, by when; where nobody can, which role is vacant and who mends that. */
        NextStep: {
            taskId: string;
            step: string;
            title: string;
            authority: string;
            waitsFor: string[];
            dueAt: string;
            /** @description Whose word the deadline is: never the SOP's, which sets none. */
            deadlineAuthority: string;
            missing?: string;
            mender?: string;
        };
        /** @description The answer to a block: what it came to, and what is next. */
        AccountBlockedAnswer: {
            id: string;
            /** @enum {string} */
            outcome: "ALREADY_INACTIVE" | "DEACTIVATED" | "LIFTED" | "ORDERED" | "REVOKED" | "SUSPENDED" | "TRANSFERRED" | "TRANSFER_CONFIRMED" | "VIOLATION_OPENED";
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
            /** @description Whose word the deadline is: never the SOP's, which sets none. */
            deadlineAuthority: string;
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
            /** @description Of a task about a discrepancy: its type, or the code of the gate that failed. */
            discrepancyType: string | null;
            purpose: string | null;
            /** @description What it is about within its process, such as a candidate. */
            ref: string | null;
            suspendedUntil: string | null;
            version: number;
            allowedActions: ("assign" | "claim" | "comment" | "complete" | "release" | "resume" | "suspend")[];
        };
        /** @description A page of Violations; `next` goes back as `after`. */
        ViolationPage: {
            violations: components["schemas"]["ViolationLine"][];
            next: string | null;
        };
        /** @description A Violation in a list; instants in ISO 8601. */
        ViolationLine: {
            id: string;
            accountId: string;
            memberId: string;
            clause: string;
            /** Format: date-time */
            eventAt: string;
            openedBy: string;
            /** Format: date-time */
            openedAt: string;
            finding: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description The reference under which a sustained finding went on for discipline. */
            referral: string | null;
            /** @description The discrepancy that was converted into it. */
            discrepancyId: string | null;
        };
        /** @description An opened Violation: whether the account rests, and what is next. */
        ViolationAnswer: {
            id: string;
            suspended: boolean;
            next: components["schemas"]["TaskView"][] | "pending";
        };
        /** @description Agreements, the oldest first, and the cursor of the next page. */
        Agreements: {
            agreements: components["schemas"]["AgreementLine"][];
            next: string | null;
        };
        /** @description An agreement in a list, with its certifications and what the Major was told about it. */
        AgreementLine: {
            id: string;
            /** @enum {string} */
            kind: "AGREEMENT" | "EXTENSION";
            extendsId: string | null;
            reference: string;
            parties: string[];
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string | null;
            inForce: boolean;
            /** Format: date-time */
            certificationDue: string | null;
            documentSha256: string | null;
            /** @description By which letters it was ended before its time, and when it would have ended. */
            ended: {
                endsAt: string;
                before: string | null;
                letter: string;
            }[];
            certifications: {
                certifiedAt: string;
                reference: string;
            }[];
            obligations: components["schemas"]["ObligationLine"][];
            alerts: {
                event: string;
                days: number;
                at: string;
            }[];
        };
        /** @description What an agreement asks for by a day; `overdue`: not met by then. */
        ObligationLine: {
            id: string;
            /** @enum {string} */
            kind: "OTHER" | "QUALITY_REVIEW" | "WRITTEN_DIRECTIVE";
            clause: string;
            dueAt: string;
            metAt: string | null;
            documentSha256: string | null;
            overdue: boolean;
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
            /** @description The role in which the actor acted; null where they acted as themselves, and for the system. */
            role: ("AUDITOR" | "CHIEF" | "CHIEF_DESIGNEE" | "DUTY_SUPERVISOR" | "FACESNXT_ADMINISTRATOR" | "IA_INVESTIGATOR" | "INVESTIGATIVE_SECTION_COMMANDER" | "INVESTIGATIVE_SECTION_MAJOR" | "PROSECUTOR_LIAISON" | "RECORDS_CUSTODIAN" | "SUPERVISOR" | "SYSTEM_ADMINISTRATOR" | "TRAINING_COORDINATOR") | null;
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
        /** @description Cases that wait for their match, the most urgent first, and the cursor of the next page. */
        UnmatchedCases: {
            cases: components["schemas"]["UnmatchedCase"][];
            next: string | null;
        };
        /** @description A case that a search opened and nobody has matched yet. */
        UnmatchedCase: {
            id: string;
            caseNumber: string;
            openedAt: string;
            matchDueAt: string;
            overdue: boolean;
        };
        /** @description A case file as people read it; corrections of its number stay visible beside the number that holds now. */
        CasePage: {
            id: string;
            caseNumber: string;
            kind: string;
            state: string;
            offenceCodes: string[];
            openedAt: string;
            members: {
                id: string;
                name: string;
                since: string;
            }[];
            /** @description A case that a search opened: until when it is to be matched, and whether it was. `null` for a case of the records system. */
            stub: {
                matchDueAt: string;
                matchedAt: string | null;
                overdue: boolean;
            } | null;
            recordsReference: string | null;
            history: components["schemas"]["CaseHistoryEntry"][];
        };
        /** @description One thing that happened to a case file. */
        CaseHistoryEntry: {
            event: string;
            at: string;
            by: {
                id: string;
                name: string;
            };
            reason: string | null;
            from: string | null;
            to: string | null;
        };
        /** @description A case after a change. */
        CaseState: {
            caseNumber: string;
            state: string;
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
        /** @description Everything on record about the face searches of a case: the ones that found nobody, or somebody else, included. */
        Disclosure: {
            header: components["schemas"]["DisclosureHeader"];
            searches: components["schemas"]["DisclosedSearch"][];
            enforcementActions: components["schemas"]["DisclosedAction"][];
            manifest: components["schemas"]["DisclosureManifest"];
        };
        /** @description What stands at the head of the package. */
        DisclosureHeader: {
            /** @enum {string} */
            legend: "INVESTIGATIVE LEAD ONLY - NOT AN IDENTIFICATION - NOT PROBABLE CAUSE";
            caseNumber: string;
            tool: {
                /** @enum {string} */
                name: "FACESNXT (Face Analysis Comparison & Examination System Next)";
                /** @enum {string} */
                host: "Pinellas County Sheriff’s Office, FR-Net";
            };
            /** @description What the department does not hold; it is asked for at the host. */
            notHeld: ("maker of the algorithm, where the search does not name it" | "error rates of the algorithm" | "source code")[];
            /** @description Cases that were joined with this one: their searches have a package of their own. */
            joinedCaseNumbers: string[];
            preparedBy: components["schemas"]["DisclosedMember"];
            preparedAt: string;
        };
        /** @description Somebody by id and name. */
        DisclosedMember: {
            id: string;
            name: string;
        };
        /** @description One face search of the case, whatever it came to. */
        DisclosedSearch: {
            id: string;
            state: string;
            operator: components["schemas"]["DisclosedMember"];
            owner: components["schemas"]["DisclosedMember"];
            requestedBy: components["schemas"]["DisclosedMember"] | null;
            purpose: string | null;
            reason: string | null;
            channel: string;
            submittedAt: string;
            lateExecutedAt: string | null;
            cancelReason: string | null;
            /** @description Gates that had failed when it ran, as the codes it would have been refused with. */
            discrepancies: string[];
            probe: components["schemas"]["DisclosedProbe"] | null;
            training: components["schemas"]["DisclosedTraining"][];
            /** @description V.E.3: one of them counted when the search ran, by the settings it began under. */
            trained: boolean;
            result: components["schemas"]["DisclosedResult"] | null;
            candidates: {
                rank: number | null;
                similarityScore: number | null;
                /** @enum {string} */
                source: "BOOKING_PHOTO" | "DL_PHOTO";
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
                name?: string;
                dateOfBirth?: string;
                licenceNumber?: string;
                bookingNumber?: string;
                id: string;
            }[];
            determinations: components["schemas"]["DisclosedDetermination"][];
            peerReviews: components["schemas"]["DisclosedPeerReview"][];
            corroboration: components["schemas"]["DisclosedStep"][];
            lineups: components["schemas"]["DisclosedLineup"][];
            identities: components["schemas"]["DisclosedIdentity"][];
            identifications: components["schemas"]["DisclosedIdentification"][];
            handovers: components["schemas"]["DisclosedHandover"][];
            entries: components["schemas"]["DisclosedEntry"][];
            prosecutorNotices: components["schemas"]["DisclosedNotice"][];
        };
        /** @description The photograph as it was searched, and the one it was made from. */
        DisclosedProbe: {
            file: components["schemas"]["DisclosedFile"];
            sourceType: string;
            capturedAt: string | null;
            facesDetected: number | null;
            edits: string[] | null;
            editNote: string | null;
            original: components["schemas"]["DisclosedFile"] | null;
        };
        /** @description A sealed file, by what it can be checked with. */
        DisclosedFile: {
            sha256: string;
            size: number;
            mediaType: string;
            kind: string;
        };
        /** @description A completion of the training by the time of the search. */
        DisclosedTraining: {
            course: string;
            courseVersion: string;
            completedAt: string;
            certificateRef: string;
            state: string;
            verifiedAt: string | null;
            expiresAt: string | null;
        };
        /** @description How the query ended, with the list as it was returned. */
        DisclosedResult: {
            outcome: string;
            providerSearchId: string | null;
            executedAt: string | null;
            algorithm: string | null;
            threshold: number | null;
            scoreScale: string | null;
            requestedCount: number | null;
            returnedCount: number;
            truncated: boolean;
            /** @description Every returned candidate is also a row here; otherwise the sealed printout is the list. */
            listComplete: boolean;
            hiddenColumns: number;
            failureReason: string | null;
            failureExplanation: string | null;
            printout: components["schemas"]["DisclosedFile"] | null;
            file: components["schemas"]["DisclosedFile"] | null;
        };
        /** @description A comparison, the ones it replaced included. */
        DisclosedDetermination: {
            subReason: string | null;
            supersedeReason: string | null;
            supersededAt: string | null;
            outcome: string;
            matchCandidateIds: string[];
            /** @description What speaks for and what against each candidate that was looked at. */
            comparisons: components["schemas"]["ComparisonForm"][];
            rationale: string;
            limitations: string | null;
            by: components["schemas"]["DisclosedMember"];
            at: string;
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
        DisclosedPeerReview: {
            result: string;
            outcome: string;
            matchCandidateIds: string[];
            /** @description What speaks for and what against each candidate that was looked at. */
            comparisons: components["schemas"]["ComparisonForm"][];
            rationale: string;
            limitations: string | null;
            by: components["schemas"]["DisclosedMember"];
            at: string;
        };
        /** @description One version of what a step of VI.D brought. */
        DisclosedStep: {
            id: string;
            version: number;
            candidateId: string;
            kind: string;
            /** @description `null`: a line-up for another eyewitness, asked for and not arranged yet. */
            outcome: string | null;
            evidenceType: string | null;
            restsOnLikeness: boolean | null;
            /** @description Whether it was found before the search, through the lead, or apart from it. */
            origin: string | null;
            exculpatory: boolean;
            evidenceRefs: string[];
            explanation: string | null;
            notApplicableReason: string | null;
            pendingReason: string | null;
            /** @description Who agreed that it does not apply. */
            approvedBy: components["schemas"]["DisclosedMember"] | null;
            by: components["schemas"]["DisclosedMember"];
            at: string;
        };
        DisclosedLineup: {
            candidateId: string;
            kind: string;
            method: string | null;
            suspectSource: string;
            fillerCount: number | null;
            fillerIds: string[];
            selectionBasis: string | null;
            heldAt: string | null;
            instructionsVersion: string | null;
            acknowledgement: string | null;
            response: string | null;
            confidenceStatement: string | null;
            priorExposure: boolean | null;
            witnessToldOfFaceSearch: boolean | null;
            compliance: string | null;
            /** @description What fell short, as codes. */
            deviations: string[];
            recordingRef: string | null;
            /** @description Name and agency of an administrator who is no member of the department. */
            presentedByOutsider: string | null;
            presentedBy: components["schemas"]["DisclosedMember"] | null;
        };
        DisclosedIdentity: {
            candidateId: string;
            state: string;
            bases: components["schemas"]["DisclosedBasis"][];
            /** @description What was answered to each row that contradicts. */
            contradictions: components["schemas"]["ContradictionAnswer"][];
            rationale: string;
            by: components["schemas"]["DisclosedMember"];
            at: string;
        };
        /** @description What a conclusion or an action was said to rest on. */
        DisclosedBasis: {
            type: string;
            restsOnLikeness: boolean;
            /** @description The row of corroboration that it is, or where else it is found. */
            stepId: string | null;
            sourceRef: string | null;
        };
        ContradictionAnswer: {
            stepId: string;
            answer: string;
        };
        /** @description VIII.A.5: how the medical examiner identified the deceased. */
        DisclosedIdentification: {
            method: string;
            identifiedAt: string;
            reference: string;
            by: components["schemas"]["DisclosedMember"];
            at: string;
        };
        /** @description The search passed to another member. */
        DisclosedHandover: {
            from: components["schemas"]["DisclosedMember"];
            to: components["schemas"]["DisclosedMember"];
            by: components["schemas"]["DisclosedMember"];
            reason: string;
            at: string;
        };
        /** @description One version of the case-report entry. */
        DisclosedEntry: {
            version: number;
            kind: string;
            reason: string | null;
            positiveMatch: boolean | null;
            note: string | null;
            text: string | null;
            recordsNumber: string;
            recordsSupplement: string | null;
            by: components["schemas"]["DisclosedMember"];
            at: string;
        };
        /** @description The prosecutor was told what contradicts or tends to clear. */
        DisclosedNotice: {
            notifiedAt: string;
            reference: string;
            /** @description The rows of corroboration that it tells of. */
            stepIds: string[];
        };
        /** @description An enforcement action of the case, with what it was said to rest on and what became of it. */
        DisclosedAction: {
            id: string;
            origin: string;
            kind: string;
            state: string;
            subjectName: string | null;
            link: string;
            linkedSearchIds: string[];
            faceSearchPointed: boolean | null;
            affidavitNamesFaceSearch: boolean | null;
            bases: components["schemas"]["DisclosedBasis"][];
            /** @description What was answered to each row that contradicts. */
            contradictions: components["schemas"]["ContradictionAnswer"][];
            /** @description What was said of an arrest that was made outside. */
            explanation: string | null;
            author: components["schemas"]["DisclosedMember"];
            requestedAt: string;
            arrestedAt: string | null;
            reviewer: components["schemas"]["DisclosedMember"] | null;
            reviewNote: string | null;
            outcomes: {
                outcome: string;
                occurredAt: string;
                note: string | null;
            }[];
            discrepancies: string[];
            prosecutorNotices: components["schemas"]["DisclosedNotice"][];
        };
        /** @description The digest of each part, and one over them all. */
        DisclosureManifest: {
            /** @enum {string} */
            rule: "SHA-256 of the part as JSON with sorted keys and without blanks; the last one of the list of parts";
            parts: {
                part: string;
                sha256: string;
            }[];
            sha256: string;
        };
        Board: {
            searchId: string;
            legend: string;
            authority: string;
            documented: {
                versions: number;
                recordsNumber: string | null;
            };
            /** @description What its reviewers decided, and what they wrote. */
            reviews: components["schemas"]["ReviewView"][];
            candidates: components["schemas"]["CandidateBoard"][];
        };
        /** @description What somebody else decided on the search (`step` null), or on one of its rows said not to apply, and what they wrote. Instants in ISO 8601. */
        ReviewView: {
            /** @enum {string} */
            decision: "APPROVED" | "RETURNED" | "REVIEWED" | "ROWS_RETURNED";
            step: {
                id: string;
                /** @enum {string} */
                kind: "DNA" | "INTERVIEW" | "LATENT_PRINTS" | "OTHER" | "PHOTO_LINEUP" | "REPORT_REVIEW";
                candidateId: string;
            } | null;
            by: string;
            at: string;
            note: string | null;
        };
        /** @description The VI.D/VI.E board of one candidate followed up: what counts, what contradicts, what is missing and who can mend it. */
        CandidateBoard: {
            candidateId: string;
            counts: {
                row: components["schemas"]["RowView"];
                independent: boolean;
            }[];
            /** @description What contradicts or tends to clear: whether it is answered in writing, and whether the prosecutor was told. */
            contradicts: {
                row: components["schemas"]["RowView"];
                answered: boolean;
                told: boolean;
            }[];
            neutral: components["schemas"]["RowView"][];
            pending: components["schemas"]["PendingRow"][];
            notApplicable: components["schemas"]["RowView"][];
            lineups: components["schemas"]["LineupView"][];
            missing: components["schemas"]["MissingStep"][];
            identity: {
                /** @enum {string} */
                state: "ELIMINATED" | "IDENTIFIED" | "UNRESOLVED";
                by: string;
                /** @description Who ran the search; V.E.2 names both. */
                operator: string;
                at: string;
                /** @description What it rests on, as they stated it, and why they concluded it (V.E.2). */
                bases: components["schemas"]["Basis"][];
                rationale: string;
                /** @description How each step that contradicts was answered. */
                contradictions: components["schemas"]["ContradictionAnswer"][];
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
        /** @description A step that waits until a date, and for whom: they record what it brings. */
        PendingRow: {
            waitsFor: string[];
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
        /** @description A step of VI.D that is missing, and who can mend it; where nobody can be asked, which role is vacant and who appoints. */
        MissingStep: {
            /** @enum {string} */
            kind: "DNA" | "INTERVIEW" | "LATENT_PRINTS" | "OTHER" | "PHOTO_LINEUP" | "REPORT_REVIEW";
            title: string;
            authority: string;
            taskId: string | null;
            waitsFor: string[];
            dueAt: string | null;
            suspendedUntil: string | null;
            missing?: string;
            mender?: string;
        };
        /** @description A basis with its type taken from the row, never from the form, when there is a row. */
        Basis: {
            /** @enum {string} */
            type: "ADMISSION" | "ALIBI" | "COLLEAGUE_COMPARISON" | "DNA" | "DOCUMENT" | "FACE_SEARCH" | "LATENT_PRINT" | "LICENCE_PLATE" | "LINEUP_FROM_CANDIDATE" | "LINEUP_SEPARATE" | "MEDICAL_EXAMINER" | "OWN_VISUAL_COMPARISON" | "PHONE_LOCATION" | "PROPERTY" | "RECOGNITION_SHOWN_CANDIDATE" | "RECOGNITION_UNPROMPTED" | "SECOND_FACE_SEARCH" | "VIDEO_LIKENESS" | "WITNESS_STATEMENT";
            restsOnLikeness: boolean;
            stepId: string | null;
            sourceRef: string | null;
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
            /** @description VII.E.2: who countersigned the text of a member who was transferred. */
            countersignedBy: string | null;
            at: string;
        };
        /** @description The newest text of a transferred member. Instants in ISO 8601. */
        TransfereeTextView: {
            by: string;
            at: string;
            reason: string;
            positiveMatch: boolean;
            subReason: string | null;
            recordsReference: {
                number: string;
                supplement: string | null;
                enteredAt: string;
            };
            text: string | null;
            decision: string | null;
            note: string | null;
        };
        /** @description The row that waits for the line-up, and what is next. */
        FurtherLineupAsked: {
            id: string;
            next: components["schemas"]["TaskView"][] | "pending";
        };
        /** @description What whoever presents a line-up needs, and nothing that tells which of the photographs is the suspect's (s. 92.70). */
        LineupSheet: {
            kind: string;
            method: ("COMPUTER_PROGRAM" | "INDEPENDENT_ADMINISTRATOR" | "OTHER_NEUTRAL" | "SHUFFLED_FOLDERS") | null;
            photographs: number;
            orderSeed: string | null;
            witnessRef: string | null;
            /** @description What is given to the witness in writing before; the version goes into the record. */
            instructionsVersion: string;
            instructions: string[];
        };
        /** @description A recorded dissemination: its id, and whether its recipient was authorized. */
        DisseminationAnswer: {
            id: string;
            authorized: boolean;
        };
        /** @description To whom something went. `recipient`: as it was written, or null for a copy that the system gave to a member. */
        DisseminationView: {
            id: string;
            searchId: string | null;
            accountId: string | null;
            /** @enum {string} */
            artefact: "CANDIDATE" | "CANDIDATE_LIST" | "DISCLOSURE" | "ENTRY_TEXT" | "EVIDENCE_FILE" | "LEAD" | "MEMORANDUM" | "MONTHLY_REPORT";
            artefactId: string | null;
            sha256: string | null;
            /** @enum {string} */
            channel: "COPIED_TEXT" | "DOWNLOAD" | "EMAIL" | "MESSAGE" | "PAPER" | "PRINT" | "SPOKEN" | "VIEW_GRANT";
            /** @enum {string} */
            recipientClass: "COURT" | "DEFENCE" | "DEPARTMENT_MEMBER" | "HOST" | "LAW_ENFORCEMENT_AGENCY" | "MEDICAL_EXAMINER" | "OTHER" | "PRESS" | "PRIVATE_PERSON" | "PROSECUTOR" | "VICTIM_OR_WITNESS";
            recipient: string | null;
            recipientId: string | null;
            authority: string;
            purpose: string;
            authorized: boolean;
            /** Format: date-time */
            handedOnAt: string;
            handedOnById: string;
            /** Format: date-time */
            recordedAt: string;
            recordedById: string;
            recall: {
                /** @enum {string} */
                outcome: "CONFIRMED" | "NOT_POSSIBLE";
                askedAt: string;
                note: string;
                byId: string;
            } | null;
        };
        /** @description A page of disseminations; `next` goes back as `after`. */
        DisseminationPage: {
            disseminations: components["schemas"]["DisseminationView"][];
            next: string | null;
        };
        /** @description The enforcement actions of a case, newest first, and the cursor of the next page. */
        CaseActions: {
            actions: components["schemas"]["CaseAction"][];
            next: string | null;
        };
        /** @description One enforcement action of a case: codes and members, nothing of the person it is against. Instants in ISO 8601. */
        CaseAction: {
            id: string;
            kind: string;
            origin: string;
            state: string;
            link: string;
            author: {
                id: string;
                name: string;
            };
            requestedAt: string;
            reviewer: {
                id: string;
                name: string;
            } | null;
            /** @description The newest outcome. */
            outcome: string | null;
            /** @description How many steps contradict or tend to clear the person. */
            exculpatory: number;
            /** @description What the record shows to be wrong, as codes. */
            discrepancies: string[];
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
                linkedSearchIds: string[];
                pendingStepIds: string[];
                exculpatoryStepIds: string[];
                contradictions: components["schemas"]["ContradictionAnswer"][];
                faceSearchPointed: boolean | null;
                affidavitNamesFaceSearch: boolean | null;
                author: string;
                /** @description `null`: not for this reader to know. */
                link: ("DECLARED" | "FOUND" | "NONE" | "UNCOMPARABLE") | null;
                origin: string;
                state: string;
                caseNumber: string;
                requestedAt: string;
            };
            /** @description While it is under review: the rows said not to apply that its reviewer decides as well. */
            toDecide: {
                stepId: string;
                searchId: string;
                kind: string;
                reason: string | null;
            }[];
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
            /** @description The names of author and reviewer, by member id. */
            people: {
                [key: string]: string;
            };
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
            refused: components["schemas"]["RefusedStep"] | null;
            next: components["schemas"]["NextStep"][];
        };
        /** @description What tells one person from another across lists. Dates are local `YYYY-MM-DD`. */
        PersonKeys: {
            name?: string;
            dateOfBirth?: string;
            licenceNumber?: string;
            bookingNumber?: string;
        };
        /** @description The actions of a period that rest on or follow a face search, newest first, and the cursor of the next page. */
        LookBack: {
            actions: components["schemas"]["LookedBack"][];
            next: string | null;
        };
        /** @description An action that rests on or follows a face search: codes and numbers, nobody's name. Instants in ISO 8601. */
        LookedBack: {
            id: string;
            caseNumber: string;
            /** @enum {string} */
            kind: "ARREST" | "ARREST_WARRANT" | "NOTICE_TO_APPEAR" | "PC_AFFIDAVIT" | "PICKUP_BULLETIN" | "SEARCH_WARRANT" | "STATE_ATTORNEY_FILING" | "WARRANT_SERVICE";
            origin: string;
            state: string;
            requestedAt: string;
            arrestedAt: string | null;
            /** @description What the record shows to be wrong, as codes. */
            discrepancies: string[];
            /**
             * @description How a face search led to the person; NONE: one had been made in the case by then.
             * @enum {string}
             */
            link: "DECLARED" | "FOUND" | "NONE" | "UNCOMPARABLE";
            bases: ("ADMISSION" | "ALIBI" | "COLLEAGUE_COMPARISON" | "DNA" | "DOCUMENT" | "FACE_SEARCH" | "LATENT_PRINT" | "LICENCE_PLATE" | "LINEUP_FROM_CANDIDATE" | "LINEUP_SEPARATE" | "MEDICAL_EXAMINER" | "OWN_VISUAL_COMPARISON" | "PHONE_LOCATION" | "PROPERTY" | "RECOGNITION_SHOWN_CANDIDATE" | "RECOGNITION_UNPROMPTED" | "SECOND_FACE_SEARCH" | "VIDEO_LIKENESS" | "WITNESS_STATEMENT")[];
            lineups: components["schemas"]["LineupLookedBack"][];
            outcomes: ("ARREST" | "CHARGED" | "DENIED" | "DISMISSED" | "MISIDENTIFICATION" | "NOT_EXECUTED" | "WARRANT_ISSUED")[];
            independentBases: ("ADMISSION" | "ALIBI" | "COLLEAGUE_COMPARISON" | "DNA" | "DOCUMENT" | "FACE_SEARCH" | "LATENT_PRINT" | "LICENCE_PLATE" | "LINEUP_FROM_CANDIDATE" | "LINEUP_SEPARATE" | "MEDICAL_EXAMINER" | "OWN_VISUAL_COMPARISON" | "PHONE_LOCATION" | "PROPERTY" | "RECOGNITION_SHOWN_CANDIDATE" | "RECOGNITION_UNPROMPTED" | "SECOND_FACE_SEARCH" | "VIDEO_LIKENESS" | "WITNESS_STATEMENT")[];
            /** @description Every line-up kept the law and the department's practice; `null`: there was none. */
            lineupsCompliant: boolean | null;
            dismissed: boolean;
            misidentified: boolean;
        };
        /** @description A line-up of a person that a face search pointed to. */
        LineupLookedBack: {
            compliance: string | null;
            response: string | null;
            /** @description What fell short, as codes. */
            deviations: string[];
        };
        /** @description Why a member may or may not decide a task, by the rule's name, and who can. */
        TaskExplained: {
            member: components["schemas"]["Named2"];
            onBehalfOf: components["schemas"]["Named2"] | null;
            can: components["schemas"]["Named2"][];
            may: boolean;
            /** @enum {string} */
            rule: "ABOUT_THEMSELVES" | "AWAY" | "HAS_A_PART" | "NOT_ASKED" | "NOT_A_MEMBER" | "OFFERED_BY_NAME" | "OFFERED_TO_ROLE" | "OVER" | "OWNER" | "TAKEN";
            code: ("ACCOUNT_EXISTS" | "ACCOUNT_NOT_ACTIVE" | "ACCOUNT_NOT_BLOCKED" | "ACCOUNT_NOT_SUSPENDED" | "AFFIDAVIT_ANSWER_REQUIRED" | "AGREEMENT_LAPSED" | "AGREEMENT_NOT_ACCEPTED" | "AGREEMENT_NOT_ENDABLE" | "AGREEMENT_VERSION_SUPERSEDED" | "APPROVAL_MISSING" | "APPROVER_NOT_AUTHORIZED" | "ASSIGNEE_NOT_ELIGIBLE" | "ATTESTATION_REQUIRED" | "AUDITOR_HOLDS_NO_ACCOUNT" | "AUDIT_SELF_REVIEW" | "AUDIT_STORE_UNAVAILABLE" | "BACKDATED" | "BASIS_NOT_SUPPORTING" | "BASIS_REQUIRED" | "BODY_TOO_LARGE" | "CANDIDATE_FILE_INVALID" | "CASE_MATCHED_ALREADY" | "CASE_NOT_ASSIGNED" | "CASE_NOT_A_STUB" | "CASE_NOT_CLOSED" | "CASE_NOT_FOUND" | "CASE_NOT_OPEN" | "CASE_NUMBER_MALFORMED" | "CASE_NUMBER_REQUIRED" | "CASE_NUMBER_TAKEN" | "CASE_NUMBER_UNCHANGED" | "CASE_OF_OTHER_AGENCY" | "CASE_SEALED" | "CHIEF_HOLDS_NO_ACCOUNT" | "COMPARED_ENTRY_REQUIRED" | "COMPARTMENT_NOT_AVAILABLE" | "CONTRADICTION_UNADDRESSED" | "CORROBORATION_INCOMPLETE" | "CORROBORATION_OUTCOME_INVALID" | "DEACTIVATION_CAUSE_UNKNOWN" | "DEACTIVATION_IN_FUTURE" | "DEACTIVATION_REASON_REQUIRED" | "DEPARTMENT_EXISTS" | "DETERMINATION_NOT_POSSIBLE" | "DETERMINATION_REQUIRED" | "DISCREPANCY_ACTION_REQUIRED" | "DISCREPANCY_CAUSE_REQUIRED" | "DISCREPANCY_NOT_IN_STATE" | "DISCREPANCY_OWNER_UNKNOWN" | "DISCREPANCY_OWNER_VERIFIES" | "DOCUMENTATION_REQUIRED" | "ENFORCEMENT_NOTE_REQUIRED" | "ENFORCEMENT_NOT_CLEARED" | "ENTRY_CONTRADICTS_DETERMINATION" | "ENTRY_MUST_NAME_FACESNXT" | "EVIDENCE_TYPE_UNSUPPORTED" | "EXTENSION_NOT_POSSIBLE" | "EXTENSION_TOO_LONG" | "EXTERNAL_ACCOUNT_MISSING" | "EXTERNAL_BLOCK_IN_FUTURE" | "EXTERNAL_CONFIRMATION_REQUIRED" | "FEATURES_REQUIRED" | "FOLLOW_UP_UNANSWERED" | "FORM_INVALID" | "FR_LINK_ANSWER_REQUIRED" | "FR_LINK_UNDECLARED" | "FR_SOLE_BASIS" | "GRANT_PERIOD_INVALID" | "HUMAN_COMPARISON_REQUIRED" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_REUSED" | "IDENTITY_BASIS_REQUIRED" | "IDENTITY_DETERMINATION_REQUIRED" | "IMAGE_DAMAGED" | "IMAGE_TOO_LARGE" | "IMAGE_TYPE_UNSUPPORTED" | "INCIDENT_REPORT_INCOMPLETE" | "INSTANT_IN_FUTURE" | "INTERNAL_ERROR" | "INTERVAL_GAP" | "INTERVAL_INVALID" | "INTERVAL_OVERLAP" | "LINEUP_ADMIN_NOT_INDEPENDENT" | "LINEUP_ARRAY_INVALID" | "LINEUP_NOT_INDEPENDENT" | "LINEUP_PRECONDITION_UNMET" | "LINEUP_PRESENTATION_INVALID" | "LINEUP_UNDER_WAY" | "LOG_ENTRIES_INVALID" | "LOG_OR_REASON_REQUIRED" | "MALFORMED_REQUEST" | "MATCH_NAMES_ONE_PERSON" | "MEDIA_TYPE_UNSUPPORTED" | "MEDICAL_EXAMINER_REQUIRED" | "MEMBER_NOT_ACTIVE" | "MEMBER_UNKNOWN" | "METHOD_NOT_ALLOWED" | "NEW_OWNER_NOT_ELIGIBLE" | "NOT_A_SUPERIOR" | "NOT_DETAINED" | "NOT_FOUND" | "NOT_OF_A_DECEASED" | "NOT_PERMITTED" | "NOT_THE_OWNER" | "OBLIGATION_ALREADY_MET" | "OFFENCE_NOT_LISTED" | "OUTSIDE_REVIEW_REQUIRED" | "OVERSIGHT_DOCUMENT_CHANGED" | "OVERSIGHT_ITEM_UNANSWERED" | "OVERSIGHT_ITEM_UNKNOWN" | "OVERSIGHT_NOTE_REQUIRED" | "PEER_NOT_INDEPENDENT" | "PENDING_NOT_FOR_THIS_ACTION" | "PERIOD_NOT_ENDED" | "PERIOD_UNKNOWN" | "POLICY_CHIEF_MISSING" | "POLICY_PACK_ADOPTED" | "POLICY_PACK_INVALID" | "POLICY_PERIOD_INVALID" | "POLICY_SAME_PERSON" | "POLICY_VERSION_UNKNOWN" | "PRESETS_UNCONFIRMED" | "PROBE_EDIT_LOG_INCOMPLETE" | "PROBE_NOT_SUITABLE" | "PROBE_REPEATED" | "PROBE_REQUIRED" | "PROCESS_ENDED" | "PROHIBITED_USE" | "PROSECUTOR_NOTICE_UNREFERENCED" | "PROTECTED_EVENT_NEXUS_REQUIRED" | "PROVIDER_NOT_AVAILABLE" | "PURPOSE_BARS_ENFORCEMENT" | "PURPOSE_CASE_MISMATCH" | "PURPOSE_FIELDS_MISSING" | "PURPOSE_NOT_AUTHORIZED" | "PURPOSE_REQUIRED" | "RATE_LIMITED" | "REASON_REQUIRED" | "RECALL_INCOMPLETE" | "RECALL_NOT_OPEN" | "RECIPIENTS_REQUIRED" | "RECIPIENT_NOT_AUTHORIZED" | "REGISTRATION_OPEN" | "REG_DUPLICATE_APPROVER" | "REG_SELF_APPROVAL" | "REPORT_NOT_REVIEWED" | "RESULT_INCOMPLETE" | "RESULT_INCONSISTENT" | "RESULT_REQUIRED" | "REVIEWER_IS_AUTHOR" | "REVIEW_INCOMPLETE" | "REVOCATION_MANDATORY" | "ROLE_NOT_HELD" | "ROLE_VACANT" | "ROSTER_AUTHORITY_MISSING" | "ROSTER_CHANGE_DECIDED" | "ROSTER_FILE_UNREADABLE" | "ROSTER_IMPORT_REFUSED" | "ROSTER_SAME_PERSON" | "ROSTER_SELF_APPROVAL" | "SEARCHES_STOPPED" | "SEARCH_ALREADY_RAN" | "SEARCH_REASON_REQUIRED" | "SIGN_IN_BLOCKED" | "STOP_LIFTED" | "STOP_SAME_PERSON" | "SUBSTITUTE_IS_MEMBER" | "SUPERSEDED_ALREADY" | "SUPERSEDE_REASON_REQUIRED" | "SUPERVISOR_LOOP" | "SUPERVISOR_UNASSIGNED" | "SUSPENSION_CAUSE_STANDS" | "SUSPENSION_OUT_OF_RANGE" | "TASK_ALREADY_CLAIMED" | "TASK_DEADLINE_RUNS" | "TASK_NOT_OPEN" | "TASK_NOT_YOURS" | "TASK_VERSION_STALE" | "TOKEN_REQUIRED" | "TRAINING_ALREADY_DECIDED" | "TRAINING_EVIDENCE_MISSING" | "TRAINING_EXPIRED" | "TRAINING_INCOMPLETE" | "TRAINING_IN_FUTURE" | "TRAINING_NOT_PASSED" | "TRAINING_RESULT_MISSING" | "TRAINING_SELF_VERIFIED" | "TRAINING_VERSION_SUPERSEDED" | "TRAINING_WRONG_COURSE" | "UNAVAILABLE" | "UNIT_NOT_AUTHORIZED" | "UNIT_UNKNOWN" | "USER_LIST_DATE_INVALID" | "USER_LIST_OR_REASON_REQUIRED" | "VIOLATION_NO_ACCOUNT" | "VIOLATION_OPEN" | "WARRANT_UNCONFIRMED") | null;
            authority: components["schemas"]["Authority"];
            /** @description Why the rule asks whom it asks, and in whose place; null where it asks for nobody in particular. */
            because: ("ACTING" | "CHIEF" | "DESIGNEE" | "DUTY_SUPERVISOR" | "HOLDER" | "NEXT_IN_CHAIN" | "SUBSTITUTE") | null;
            /** @description The role in which nobody can decide, and who can appoint somebody at any hour; null while somebody can. */
            vacant: string | null;
            appointedBy: ("AUDITOR" | "CHIEF" | "CHIEF_DESIGNEE" | "DUTY_SUPERVISOR" | "FACESNXT_ADMINISTRATOR" | "IA_INVESTIGATOR" | "INVESTIGATIVE_SECTION_COMMANDER" | "INVESTIGATIVE_SECTION_MAJOR" | "PROSECUTOR_LIAISON" | "RECORDS_CUSTODIAN" | "SUPERVISOR" | "SYSTEM_ADMINISTRATOR" | "TRAINING_COORDINATOR")[];
            /** @description What the member can do about a task that only somebody else can do; null where there is nothing, or it is theirs to do. */
            instead: components["schemas"]["Instead"] | null;
        };
        Named2: {
            id: string;
            name: string;
        };
        /** @description A rule's source: its kind and the clause, statute, agreement or setting that it can be looked up by. */
        Authority: {
            /** @enum {string} */
            kind: "AGREEMENT" | "CHOICE" | "LAW" | "SOP" | "SYSTEM";
            ref: string;
        };
        /** @description An act of the duty table, and the same in words. */
        Instead: {
            /** @enum {string} */
            action: "account.accuse" | "account.confirm-suspension" | "account.confirm-transfer" | "account.deactivate" | "account.disable-external" | "account.finding-after-end" | "account.incident-report" | "account.list" | "account.name-recipients" | "account.recall" | "account.serve" | "account.suspend" | "account.violation-finding" | "agreement.extend" | "agreement.record" | "auditLog.read" | "case.assign" | "case.disclose" | "case.disclose-internal-affairs" | "case.join" | "case.keep" | "case.read" | "case.read-sealed" | "case.read-searches" | "case.release" | "case.seal" | "case.told-sealed" | "discrepancy.act" | "discrepancy.assign" | "discrepancy.convert" | "discrepancy.read" | "discrepancy.verify" | "dissemination.hand-on" | "dissemination.read" | "dissemination.read-search" | "dissemination.recall" | "enforcementAction.list" | "enforcementAction.read-look-back" | "enforcementAction.read-sealed" | "enforcementAction.record-outcome" | "enforcementAction.request" | "enforcementAction.supervisor-review" | "enforcementAction.withdraw" | "evidence.read" | "faceSearch.add-evidence" | "faceSearch.begin" | "faceSearch.carry" | "faceSearch.determine" | "faceSearch.determine-handed-over" | "faceSearch.evaluate" | "faceSearch.hand-over" | "faceSearch.lift-stop" | "faceSearch.lineup-presentation" | "faceSearch.next-lineup" | "faceSearch.not-applicable-review" | "faceSearch.peer-resolution" | "faceSearch.peer-review" | "faceSearch.protected-event" | "faceSearch.read-candidates" | "faceSearch.read-details" | "faceSearch.read-lead" | "faceSearch.read-record" | "faceSearch.read-sealed" | "faceSearch.read-work" | "faceSearch.stop-all" | "faceSearch.supervisor-review" | "faceSearch.take-over" | "faceSearch.text-countersign" | "faceSearch.told-ia-number" | "faceSearch.told-prohibited-use" | "faceSearch.transferee-text" | "monthlyReport.begin" | "monthlyReport.major-review" | "monthlyReport.read-decision" | "monthlyReport.review-row" | "oversight.read" | "policy.approve" | "policy.handle" | "policy.order" | "process.read" | "quarterlyAudit.acknowledge" | "quarterlyAudit.begin" | "quarterlyAudit.judge" | "quarterlyAudit.read-judgement" | "registration.attest-legacy" | "registration.chief-grant" | "registration.commander-approval" | "registration.external-account" | "registration.list-grants" | "registration.supervisor-approval" | "registration.training-verification" | "registration.user-agreement" | "registration.void" | "registration.withdraw" | "roster.approve" | "roster.end-role" | "roster.import" | "roster.order-acting-appointment" | "roster.order-assignment" | "roster.order-designation" | "roster.order-duty-supervisor" | "roster.order-role-grant" | "roster.order-substitution" | "roster.propose" | "roster.propose-absence" | "roster.propose-substitution" | "roster.read" | "roster.record-shift" | "roster.reject" | "roster.separate" | "substantiation.judge" | "task.decide" | "task.oversee" | "task.put-aside" | "task.read" | "task.release" | "task.take" | "training.enter" | "training.list" | "training.verify" | "violation.list";
            says: string;
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
        /** @description What the member was told, the newest first, and the cursor of the next page. */
        MyNotices: {
            notices: components["schemas"]["NoticeRead"][];
            next: string | null;
        };
        /** @description One thing that the member was told, and the same in words. */
        NoticeRead: {
            says: string;
            id: string;
            /** @enum {string} */
            notice: "AgreementCertificationDue" | "AgreementEnds" | "AgreementObligationDue" | "CaseUnmatched" | "ConsentNamed" | "ProhibitedUseDeclared" | "SearchHandedOver" | "SearchInCustody" | "SearchPassedOn" | "TaskEscalated" | "TaskExpired" | "TaskLate" | "TaskOverdue" | "TaskReminded" | "TaskReported";
            at: string;
            task: components["schemas"]["TaskView"] | null;
            agreementId: string | null;
            searchId: string | null;
            prohibitedUse: components["schemas"]["DeclaredUse"] | null;
            /** @description The number of a case as it is now; null where the case has been sealed since. */
            caseNumber: string | null;
        };
        /** @description IX.A: who declared a prohibited use, and the clause that prohibits it; nothing that they wrote. */
        DeclaredUse: {
            memberId: string;
            name: string;
            clause: string;
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
            /** @description Something that the SOP asks for is past its time; only people end it. */
            overdue: boolean;
        };
        /** @description A report's page: where it stands, and what it says. */
        MonthlyReportPage: {
            period: string;
            revision: number;
            /** @description Of the whole report as it is stored: with sorted keys, no blanks, and instants in UTC epoch milliseconds. */
            sha256: string | null;
            /** @description In plain words, whether anybody compared this with FACESNXT. */
            reconciliation: string | null;
            report: {
                period: string;
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
                timeZone: string;
                revision: number;
                /** Format: date-time */
                generatedAt: string;
                policy: {
                    id: string;
                    version: number;
                };
                zeroActivity: boolean;
                totals: {
                    searches: number;
                    withCandidates: number;
                    empty: number;
                    failed: number;
                    notEntered?: number;
                    match: number;
                    noMatch: number;
                    inconclusive: number;
                    undetermined: number;
                    recordedLate: number;
                    undocumented: number;
                    overdue: number;
                    contradicted: number;
                };
                byUser: {
                    memberId: string;
                    /** @enum {string} */
                    reviewer: "COMMANDER" | "MAJOR";
                    refusals: number;
                    searches: number;
                    withCandidates: number;
                    empty: number;
                    failed: number;
                    notEntered?: number;
                    match: number;
                    noMatch: number;
                    inconclusive: number;
                    undetermined: number;
                    recordedLate: number;
                    undocumented: number;
                    overdue: number;
                    contradicted: number;
                }[];
                byPurpose: {
                    /** @enum {string} */
                    purpose: "UNSTATED" | "VIII_A1" | "VIII_A2" | "VIII_A3" | "VIII_A4" | "VIII_A5";
                    searches: number;
                    withCandidates: number;
                    empty: number;
                    failed: number;
                    notEntered?: number;
                    match: number;
                    noMatch: number;
                    inconclusive: number;
                    undetermined: number;
                    recordedLate: number;
                    undocumented: number;
                    overdue: number;
                    contradicted: number;
                }[];
                bySource: {
                    /** @enum {string} */
                    source: "BOOKING_PHOTO" | "DL_PHOTO" | "UNSTATED";
                    searches: number;
                    returned: number;
                }[];
                refusals: {
                    code: string;
                    count: number;
                }[];
                /** @description IX.A: declared prohibited uses by name; each was refused. Absent from snapshots of before they were named. */
                prohibitedUses?: {
                    memberId: string;
                    /** @enum {string} */
                    reviewer: "COMMANDER" | "MAJOR";
                    /** Format: date-time */
                    at: string;
                    clause: string;
                }[];
                /** @description Requested here and given up before they were run in FACESNXT, by the member's own word; FACESNXT's log tells whether they ran. Absent from snapshots of before they were counted. */
                cancelled?: {
                    memberId: string;
                    count: number;
                }[];
                /** @description VI.B: cases that a search opened and nobody had matched in time at the snapshot. Absent from snapshots of before they were counted. */
                unmatchedCases?: number;
                rows: {
                    searchId: string;
                    operatorId: string;
                    /** @enum {string} */
                    reviewer: "COMMANDER" | "MAJOR";
                    /** @enum {string} */
                    purpose: "UNSTATED" | "VIII_A1" | "VIII_A2" | "VIII_A3" | "VIII_A4" | "VIII_A5";
                    /** Format: date-time */
                    executedAt: string;
                    recordedLate: boolean;
                    query: string;
                    returned: number;
                    comparison: string | null;
                    /** @enum {string} */
                    documented: "DUE" | "FILED" | "LATE" | "NOT_DUE" | "OVERDUE";
                }[];
                /** @description A11: the searches drawn at random besides the flagged ones; with its seed anybody can draw them again. */
                sample: {
                    algorithm: string;
                    seed: string;
                    size: number;
                    ids: string[];
                };
                /** @description Ids of searches without a filed case-report entry. */
                undocumented: string[];
                substantiations: {
                    searchId: string;
                    /** @enum {string} */
                    rule: "CLOSED_CASE" | "HIGH_VOLUME" | "LATE_DOCUMENTATION" | "NO_DOCUMENTATION" | "NO_PROVIDER_MATCH" | "ODD_HOURS" | "PROTECTED_EVENT" | "RANDOM_SAMPLE" | "REPEATED_PERSON" | "REPEATED_PROBE" | "REUSED_CASE_NUMBER" | "SELF_OR_COLLEAGUE";
                    operatorId: string;
                    /** @enum {string} */
                    reviewer: "COMMANDER" | "MAJOR";
                    askedIn: string | null;
                }[];
                discrepancies: {
                    discrepancyId: string;
                    /** @enum {string} */
                    type: "ACCOUNT_EXISTS" | "ACCOUNT_NOT_ACTIVE" | "ACCOUNT_NOT_BLOCKED" | "ACCOUNT_NOT_SUSPENDED" | "AFFIDAVIT_ANSWER_REQUIRED" | "AGREEMENT_LAPSED" | "AGREEMENT_NOT_ACCEPTED" | "AGREEMENT_NOT_ENDABLE" | "AGREEMENT_VERSION_SUPERSEDED" | "APPROVAL_MISSING" | "APPROVER_NOT_AUTHORIZED" | "ARREST_WITHOUT_INDEPENDENT_BASIS" | "ASSIGNEE_NOT_ELIGIBLE" | "ATTESTATION_REQUIRED" | "AUDITOR_HOLDS_NO_ACCOUNT" | "AUDIT_EXCEPTION" | "AUDIT_SELF_REVIEW" | "AUDIT_STORE_UNAVAILABLE" | "BACKDATED" | "BASIS_NOT_SUPPORTING" | "BASIS_REQUIRED" | "BODY_TOO_LARGE" | "CANDIDATE_FILE_INVALID" | "CASE_MATCHED_ALREADY" | "CASE_NOT_ASSIGNED" | "CASE_NOT_A_STUB" | "CASE_NOT_CLOSED" | "CASE_NOT_FOUND" | "CASE_NOT_OPEN" | "CASE_NUMBER_MALFORMED" | "CASE_NUMBER_REQUIRED" | "CASE_NUMBER_TAKEN" | "CASE_NUMBER_UNCHANGED" | "CASE_OF_OTHER_AGENCY" | "CASE_SEALED" | "CHIEF_HOLDS_NO_ACCOUNT" | "COMPARED_ENTRY_REQUIRED" | "COMPARTMENT_NOT_AVAILABLE" | "CONTRADICTED_AFTER_ACTION" | "CONTRADICTED_AFTER_CLOSE" | "CONTRADICTION_UNADDRESSED" | "CORROBORATION_INCOMPLETE" | "CORROBORATION_OUTCOME_INVALID" | "DEACTIVATION_CAUSE_UNKNOWN" | "DEACTIVATION_IN_FUTURE" | "DEACTIVATION_REASON_REQUIRED" | "DEPARTMENT_EXISTS" | "DETERMINATION_NOT_POSSIBLE" | "DETERMINATION_REQUIRED" | "DISCREPANCY_ACTION_REQUIRED" | "DISCREPANCY_CAUSE_REQUIRED" | "DISCREPANCY_NOT_IN_STATE" | "DISCREPANCY_OWNER_UNKNOWN" | "DISCREPANCY_OWNER_VERIFIES" | "DOCUMENTATION_REQUIRED" | "ENFORCEMENT_NOTE_REQUIRED" | "ENFORCEMENT_NOT_CLEARED" | "ENTRY_CONTRADICTS_DETERMINATION" | "ENTRY_MUST_NAME_FACESNXT" | "EVIDENCE_TYPE_UNSUPPORTED" | "EXTENSION_NOT_POSSIBLE" | "EXTENSION_TOO_LONG" | "EXTERNAL_ACCOUNT_MISSING" | "EXTERNAL_BLOCK_IN_FUTURE" | "EXTERNAL_CONFIRMATION_REQUIRED" | "FEATURES_REQUIRED" | "FOLLOW_UP_UNANSWERED" | "FORM_INVALID" | "FR_LINK_ANSWER_REQUIRED" | "FR_LINK_UNDECLARED" | "FR_SOLE_BASIS" | "GIVEN_TO_UNAUTHORIZED" | "GRANT_PERIOD_INVALID" | "HUMAN_COMPARISON_REQUIRED" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_REUSED" | "IDENTITY_BASIS_REQUIRED" | "IDENTITY_DETERMINATION_REQUIRED" | "IMAGE_DAMAGED" | "IMAGE_TOO_LARGE" | "IMAGE_TYPE_UNSUPPORTED" | "INCIDENT_REPORT_INCOMPLETE" | "INSTANT_IN_FUTURE" | "INTERNAL_ERROR" | "INTERVAL_GAP" | "INTERVAL_INVALID" | "INTERVAL_OVERLAP" | "LINEUP_ADMIN_NOT_INDEPENDENT" | "LINEUP_ARRAY_INVALID" | "LINEUP_NOT_INDEPENDENT" | "LINEUP_PRECONDITION_UNMET" | "LINEUP_PRESENTATION_INVALID" | "LINEUP_UNDER_WAY" | "LOG_ENTRIES_INVALID" | "LOG_OR_REASON_REQUIRED" | "MALFORMED_REQUEST" | "MATCH_NAMES_ONE_PERSON" | "MEDIA_TYPE_UNSUPPORTED" | "MEDICAL_EXAMINER_REQUIRED" | "MEMBER_NOT_ACTIVE" | "MEMBER_UNKNOWN" | "METHOD_NOT_ALLOWED" | "NEW_OWNER_NOT_ELIGIBLE" | "NOT_A_SUPERIOR" | "NOT_DETAINED" | "NOT_FOUND" | "NOT_OF_A_DECEASED" | "NOT_PERMITTED" | "NOT_SUBSTANTIATED" | "NOT_THE_OWNER" | "OBLIGATION_ALREADY_MET" | "OFFENCE_NOT_LISTED" | "OUTSIDE_REVIEW_REQUIRED" | "OVERSIGHT_DOCUMENT_CHANGED" | "OVERSIGHT_ITEM_UNANSWERED" | "OVERSIGHT_ITEM_UNKNOWN" | "OVERSIGHT_NOTE_REQUIRED" | "PEER_NOT_INDEPENDENT" | "PENDING_NOT_FOR_THIS_ACTION" | "PERIOD_NOT_ENDED" | "PERIOD_UNKNOWN" | "POLICY_CHIEF_MISSING" | "POLICY_PACK_ADOPTED" | "POLICY_PACK_INVALID" | "POLICY_PERIOD_INVALID" | "POLICY_SAME_PERSON" | "POLICY_VERSION_UNKNOWN" | "PRESETS_UNCONFIRMED" | "PROBE_EDIT_LOG_INCOMPLETE" | "PROBE_NOT_SUITABLE" | "PROBE_REPEATED" | "PROBE_REQUIRED" | "PROCESS_ENDED" | "PROHIBITED_USE" | "PROSECUTOR_NOTICE_UNREFERENCED" | "PROTECTED_EVENT_NEXUS_REQUIRED" | "PROVIDER_COUNT_DIFFERS" | "PROVIDER_NOT_AVAILABLE" | "PURPOSE_BARS_ENFORCEMENT" | "PURPOSE_CASE_MISMATCH" | "PURPOSE_FIELDS_MISSING" | "PURPOSE_NOT_AUTHORIZED" | "PURPOSE_REQUIRED" | "RATE_LIMITED" | "REASON_REQUIRED" | "RECALL_INCOMPLETE" | "RECALL_NOT_OPEN" | "RECIPIENTS_REQUIRED" | "RECIPIENT_NOT_AUTHORIZED" | "REGISTERED_WITHOUT_APPROVAL" | "REGISTRATION_OPEN" | "REG_DUPLICATE_APPROVER" | "REG_SELF_APPROVAL" | "REPORT_NOT_REVIEWED" | "RESULT_INCOMPLETE" | "RESULT_INCONSISTENT" | "RESULT_REQUIRED" | "REVIEWER_IS_AUTHOR" | "REVIEW_FINDING" | "REVIEW_INCOMPLETE" | "REVOCATION_MANDATORY" | "ROLE_NOT_HELD" | "ROLE_VACANT" | "ROSTER_AUTHORITY_MISSING" | "ROSTER_CHANGE_DECIDED" | "ROSTER_FILE_UNREADABLE" | "ROSTER_IMPORT_REFUSED" | "ROSTER_SAME_PERSON" | "ROSTER_SELF_APPROVAL" | "SAMPLE_DEVIATES" | "SEARCHES_STOPPED" | "SEARCH_AFTER_DEACTIVATION_EVENT" | "SEARCH_ALREADY_RAN" | "SEARCH_NOT_IN_FACESNXT_LOG" | "SEARCH_NOT_RECORDED_HERE" | "SEARCH_REASON_REQUIRED" | "SIGN_IN_BLOCKED" | "STOP_LIFTED" | "STOP_SAME_PERSON" | "SUBSTITUTE_IS_MEMBER" | "SUPERSEDED_ALREADY" | "SUPERSEDE_REASON_REQUIRED" | "SUPERVISOR_LOOP" | "SUPERVISOR_UNASSIGNED" | "SUSPENSION_CAUSE_STANDS" | "SUSPENSION_OUT_OF_RANGE" | "TASK_ALREADY_CLAIMED" | "TASK_DEADLINE_RUNS" | "TASK_NOT_OPEN" | "TASK_NOT_YOURS" | "TASK_VERSION_STALE" | "TOKEN_REQUIRED" | "TRAINING_ALREADY_DECIDED" | "TRAINING_EVIDENCE_MISSING" | "TRAINING_EXPIRED" | "TRAINING_INCOMPLETE" | "TRAINING_IN_FUTURE" | "TRAINING_NOT_PASSED" | "TRAINING_RESULT_MISSING" | "TRAINING_SELF_VERIFIED" | "TRAINING_VERSION_SUPERSEDED" | "TRAINING_WRONG_COURSE" | "UNAVAILABLE" | "UNDOCUMENTED_SEARCH" | "UNIT_NOT_AUTHORIZED" | "UNIT_UNKNOWN" | "USER_LIST_DATE_INVALID" | "USER_LIST_OR_REASON_REQUIRED" | "VIOLATION_NO_ACCOUNT" | "VIOLATION_OPEN" | "WARRANT_UNCONFIRMED";
                    /** @enum {string} */
                    state: "ACTION_TAKEN" | "ASSIGNED" | "CLOSED" | "CONVERTED_TO_VIOLATION" | "OPEN" | "VERIFIED";
                    /**
                     * @description Absent from documents of before there was one; so is `cause`, which is null until somebody has acted.
                     * @enum {string}
                     */
                    severity?: "HIGH" | "LOW" | "MEDIUM";
                    cause?: ("ENTRY_MISTAKE" | "FORGOTTEN" | "KNOWINGLY" | "NO_FAULT" | "OTHER" | "PROCEDURE" | "RULE_NOT_KNOWN" | "TECHNICAL") | null;
                    aboutMemberId: string | null;
                    /** Format: date-time */
                    openedAt: string;
                    /** Format: date-time */
                    dueAt: string | null;
                    /** @description When the same was found again, while it was not closed. Absent from documents of before that was kept. */
                    foundAgain?: {
                        /** Format: date-time */
                        at: string;
                    }[];
                }[];
                accounts: {
                    /** @description Blocked here, OPEN in FACESNXT. */
                    openInFacesnxt: boolean;
                    memberId: string;
                    /** Format: date-time */
                    lastUsedAt: string | null;
                    accountId: string;
                    /** @enum {string} */
                    status: "ACTIVE" | "DEACTIVATED" | "PENDING" | "REVOKED" | "SUSPENDED";
                    /** @enum {string} */
                    external: "DISABLED" | "NONE" | "OPEN";
                }[];
                /** @description VIII.A.3, as counts only: no user, no row. */
                internalAffairs: {
                    searches: number;
                    undocumented: number;
                    substantiations: number;
                };
                /** @description VI.B: searches of cases sealed at the snapshot, as counts only. Absent from snapshots of before that. */
                sealedCases?: {
                    searches: number;
                    undocumented: number;
                };
                /** @description II.2: monitored performance. `rate`s are shares of all searches, null in a month without any. */
                performance: {
                    failed: number;
                    empty: number;
                    /** @description Determinations that a later step contradicts, whose person was ruled out, or that led to a wrong person; one may count in each. */
                    contradicted: number;
                    eliminated: number;
                    misidentified: number;
                    /** @description V.E.3: searches, late records included, whose operator had no training that counted when they ran. Absent from snapshots of before that. */
                    untrained?: number;
                    failedRate: number | null;
                    emptyRate: number | null;
                };
            } | null;
            log: {
                /** @enum {string} */
                outcome: "ATTACHED" | "NOT_ATTACHED" | "RECONCILED";
                reconciliation: {
                    logged: number;
                    matched: number;
                    onlyInLog: {
                        memberId: string | null;
                        providerSearchId: string;
                        /** Format: date-time */
                        executedAt: string;
                        userId: string | null;
                    }[];
                    /** @description Searches here that the log does not have. Those of Internal Affairs and of sealed cases are compared, and named in no list. */
                    onlyHere: string[];
                } | null;
                documentId: string | null;
                statedSearches: number | null;
                difference: number | null;
                reason: string | null;
                by: string;
                /** Format: date-time */
                at: string;
                refs?: string[];
            } | null;
            review: {
                /** @enum {string} */
                outcome: "REVIEWED";
                refs: string[];
                decisions: {
                    searchId: string;
                    /** @enum {string} */
                    rule: "CLOSED_CASE" | "HIGH_VOLUME" | "LATE_DOCUMENTATION" | "NO_DOCUMENTATION" | "NO_PROVIDER_MATCH" | "ODD_HOURS" | "PROTECTED_EVENT" | "RANDOM_SAMPLE" | "REPEATED_PERSON" | "REPEATED_PROBE" | "REUSED_CASE_NUMBER" | "SELF_OR_COLLEAGUE";
                    /** @enum {string} */
                    decision: "ACCEPTED" | "ASKED" | "DISCREPANCY";
                    note?: string;
                }[];
                discrepancies: {
                    /** @enum {string} */
                    source: "AUDIT" | "GUARD" | "MONTHLY" | "RECONCILIATION";
                    /** @enum {string} */
                    type: "ACCOUNT_EXISTS" | "ACCOUNT_NOT_ACTIVE" | "ACCOUNT_NOT_BLOCKED" | "ACCOUNT_NOT_SUSPENDED" | "AFFIDAVIT_ANSWER_REQUIRED" | "AGREEMENT_LAPSED" | "AGREEMENT_NOT_ACCEPTED" | "AGREEMENT_NOT_ENDABLE" | "AGREEMENT_VERSION_SUPERSEDED" | "APPROVAL_MISSING" | "APPROVER_NOT_AUTHORIZED" | "ARREST_WITHOUT_INDEPENDENT_BASIS" | "ASSIGNEE_NOT_ELIGIBLE" | "ATTESTATION_REQUIRED" | "AUDITOR_HOLDS_NO_ACCOUNT" | "AUDIT_EXCEPTION" | "AUDIT_SELF_REVIEW" | "AUDIT_STORE_UNAVAILABLE" | "BACKDATED" | "BASIS_NOT_SUPPORTING" | "BASIS_REQUIRED" | "BODY_TOO_LARGE" | "CANDIDATE_FILE_INVALID" | "CASE_MATCHED_ALREADY" | "CASE_NOT_ASSIGNED" | "CASE_NOT_A_STUB" | "CASE_NOT_CLOSED" | "CASE_NOT_FOUND" | "CASE_NOT_OPEN" | "CASE_NUMBER_MALFORMED" | "CASE_NUMBER_REQUIRED" | "CASE_NUMBER_TAKEN" | "CASE_NUMBER_UNCHANGED" | "CASE_OF_OTHER_AGENCY" | "CASE_SEALED" | "CHIEF_HOLDS_NO_ACCOUNT" | "COMPARED_ENTRY_REQUIRED" | "COMPARTMENT_NOT_AVAILABLE" | "CONTRADICTED_AFTER_ACTION" | "CONTRADICTED_AFTER_CLOSE" | "CONTRADICTION_UNADDRESSED" | "CORROBORATION_INCOMPLETE" | "CORROBORATION_OUTCOME_INVALID" | "DEACTIVATION_CAUSE_UNKNOWN" | "DEACTIVATION_IN_FUTURE" | "DEACTIVATION_REASON_REQUIRED" | "DEPARTMENT_EXISTS" | "DETERMINATION_NOT_POSSIBLE" | "DETERMINATION_REQUIRED" | "DISCREPANCY_ACTION_REQUIRED" | "DISCREPANCY_CAUSE_REQUIRED" | "DISCREPANCY_NOT_IN_STATE" | "DISCREPANCY_OWNER_UNKNOWN" | "DISCREPANCY_OWNER_VERIFIES" | "DOCUMENTATION_REQUIRED" | "ENFORCEMENT_NOTE_REQUIRED" | "ENFORCEMENT_NOT_CLEARED" | "ENTRY_CONTRADICTS_DETERMINATION" | "ENTRY_MUST_NAME_FACESNXT" | "EVIDENCE_TYPE_UNSUPPORTED" | "EXTENSION_NOT_POSSIBLE" | "EXTENSION_TOO_LONG" | "EXTERNAL_ACCOUNT_MISSING" | "EXTERNAL_BLOCK_IN_FUTURE" | "EXTERNAL_CONFIRMATION_REQUIRED" | "FEATURES_REQUIRED" | "FOLLOW_UP_UNANSWERED" | "FORM_INVALID" | "FR_LINK_ANSWER_REQUIRED" | "FR_LINK_UNDECLARED" | "FR_SOLE_BASIS" | "GIVEN_TO_UNAUTHORIZED" | "GRANT_PERIOD_INVALID" | "HUMAN_COMPARISON_REQUIRED" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_REUSED" | "IDENTITY_BASIS_REQUIRED" | "IDENTITY_DETERMINATION_REQUIRED" | "IMAGE_DAMAGED" | "IMAGE_TOO_LARGE" | "IMAGE_TYPE_UNSUPPORTED" | "INCIDENT_REPORT_INCOMPLETE" | "INSTANT_IN_FUTURE" | "INTERNAL_ERROR" | "INTERVAL_GAP" | "INTERVAL_INVALID" | "INTERVAL_OVERLAP" | "LINEUP_ADMIN_NOT_INDEPENDENT" | "LINEUP_ARRAY_INVALID" | "LINEUP_NOT_INDEPENDENT" | "LINEUP_PRECONDITION_UNMET" | "LINEUP_PRESENTATION_INVALID" | "LINEUP_UNDER_WAY" | "LOG_ENTRIES_INVALID" | "LOG_OR_REASON_REQUIRED" | "MALFORMED_REQUEST" | "MATCH_NAMES_ONE_PERSON" | "MEDIA_TYPE_UNSUPPORTED" | "MEDICAL_EXAMINER_REQUIRED" | "MEMBER_NOT_ACTIVE" | "MEMBER_UNKNOWN" | "METHOD_NOT_ALLOWED" | "NEW_OWNER_NOT_ELIGIBLE" | "NOT_A_SUPERIOR" | "NOT_DETAINED" | "NOT_FOUND" | "NOT_OF_A_DECEASED" | "NOT_PERMITTED" | "NOT_SUBSTANTIATED" | "NOT_THE_OWNER" | "OBLIGATION_ALREADY_MET" | "OFFENCE_NOT_LISTED" | "OUTSIDE_REVIEW_REQUIRED" | "OVERSIGHT_DOCUMENT_CHANGED" | "OVERSIGHT_ITEM_UNANSWERED" | "OVERSIGHT_ITEM_UNKNOWN" | "OVERSIGHT_NOTE_REQUIRED" | "PEER_NOT_INDEPENDENT" | "PENDING_NOT_FOR_THIS_ACTION" | "PERIOD_NOT_ENDED" | "PERIOD_UNKNOWN" | "POLICY_CHIEF_MISSING" | "POLICY_PACK_ADOPTED" | "POLICY_PACK_INVALID" | "POLICY_PERIOD_INVALID" | "POLICY_SAME_PERSON" | "POLICY_VERSION_UNKNOWN" | "PRESETS_UNCONFIRMED" | "PROBE_EDIT_LOG_INCOMPLETE" | "PROBE_NOT_SUITABLE" | "PROBE_REPEATED" | "PROBE_REQUIRED" | "PROCESS_ENDED" | "PROHIBITED_USE" | "PROSECUTOR_NOTICE_UNREFERENCED" | "PROTECTED_EVENT_NEXUS_REQUIRED" | "PROVIDER_COUNT_DIFFERS" | "PROVIDER_NOT_AVAILABLE" | "PURPOSE_BARS_ENFORCEMENT" | "PURPOSE_CASE_MISMATCH" | "PURPOSE_FIELDS_MISSING" | "PURPOSE_NOT_AUTHORIZED" | "PURPOSE_REQUIRED" | "RATE_LIMITED" | "REASON_REQUIRED" | "RECALL_INCOMPLETE" | "RECALL_NOT_OPEN" | "RECIPIENTS_REQUIRED" | "RECIPIENT_NOT_AUTHORIZED" | "REGISTERED_WITHOUT_APPROVAL" | "REGISTRATION_OPEN" | "REG_DUPLICATE_APPROVER" | "REG_SELF_APPROVAL" | "REPORT_NOT_REVIEWED" | "RESULT_INCOMPLETE" | "RESULT_INCONSISTENT" | "RESULT_REQUIRED" | "REVIEWER_IS_AUTHOR" | "REVIEW_FINDING" | "REVIEW_INCOMPLETE" | "REVOCATION_MANDATORY" | "ROLE_NOT_HELD" | "ROLE_VACANT" | "ROSTER_AUTHORITY_MISSING" | "ROSTER_CHANGE_DECIDED" | "ROSTER_FILE_UNREADABLE" | "ROSTER_IMPORT_REFUSED" | "ROSTER_SAME_PERSON" | "ROSTER_SELF_APPROVAL" | "SAMPLE_DEVIATES" | "SEARCHES_STOPPED" | "SEARCH_AFTER_DEACTIVATION_EVENT" | "SEARCH_ALREADY_RAN" | "SEARCH_NOT_IN_FACESNXT_LOG" | "SEARCH_NOT_RECORDED_HERE" | "SEARCH_REASON_REQUIRED" | "SIGN_IN_BLOCKED" | "STOP_LIFTED" | "STOP_SAME_PERSON" | "SUBSTITUTE_IS_MEMBER" | "SUPERSEDED_ALREADY" | "SUPERSEDE_REASON_REQUIRED" | "SUPERVISOR_LOOP" | "SUPERVISOR_UNASSIGNED" | "SUSPENSION_CAUSE_STANDS" | "SUSPENSION_OUT_OF_RANGE" | "TASK_ALREADY_CLAIMED" | "TASK_DEADLINE_RUNS" | "TASK_NOT_OPEN" | "TASK_NOT_YOURS" | "TASK_VERSION_STALE" | "TOKEN_REQUIRED" | "TRAINING_ALREADY_DECIDED" | "TRAINING_EVIDENCE_MISSING" | "TRAINING_EXPIRED" | "TRAINING_INCOMPLETE" | "TRAINING_IN_FUTURE" | "TRAINING_NOT_PASSED" | "TRAINING_RESULT_MISSING" | "TRAINING_SELF_VERIFIED" | "TRAINING_VERSION_SUPERSEDED" | "TRAINING_WRONG_COURSE" | "UNAVAILABLE" | "UNDOCUMENTED_SEARCH" | "UNIT_NOT_AUTHORIZED" | "UNIT_UNKNOWN" | "USER_LIST_DATE_INVALID" | "USER_LIST_OR_REASON_REQUIRED" | "VIOLATION_NO_ACCOUNT" | "VIOLATION_OPEN" | "WARRANT_UNCONFIRMED";
                    subject: {
                        /** @enum {string} */
                        kind: "ACCOUNT" | "ACTION" | "AUDIT" | "DISSEMINATION" | "DOCUMENT" | "FINDING" | "LOG_ENTRY" | "REPORT" | "SEARCH" | "USER";
                        id: string;
                    };
                    aboutMemberId: string | null;
                    note?: string;
                    /** @description Which finding of an audit it answers (`T6/ENTRY_MISSING`): two on one subject are two discrepancies. */
                    finding?: string;
                }[];
                leftToMajor: string[];
                by: string;
                /** Format: date-time */
                at: string;
            } | null;
            majorReview: {
                /** @enum {string} */
                outcome: "REVIEWED";
                refs: string[];
                decisions: {
                    searchId: string;
                    /** @enum {string} */
                    rule: "CLOSED_CASE" | "HIGH_VOLUME" | "LATE_DOCUMENTATION" | "NO_DOCUMENTATION" | "NO_PROVIDER_MATCH" | "ODD_HOURS" | "PROTECTED_EVENT" | "RANDOM_SAMPLE" | "REPEATED_PERSON" | "REPEATED_PROBE" | "REUSED_CASE_NUMBER" | "SELF_OR_COLLEAGUE";
                    /** @enum {string} */
                    decision: "ACCEPTED" | "ASKED" | "DISCREPANCY";
                    note?: string;
                }[];
                discrepancies: {
                    /** @enum {string} */
                    source: "AUDIT" | "GUARD" | "MONTHLY" | "RECONCILIATION";
                    /** @enum {string} */
                    type: "ACCOUNT_EXISTS" | "ACCOUNT_NOT_ACTIVE" | "ACCOUNT_NOT_BLOCKED" | "ACCOUNT_NOT_SUSPENDED" | "AFFIDAVIT_ANSWER_REQUIRED" | "AGREEMENT_LAPSED" | "AGREEMENT_NOT_ACCEPTED" | "AGREEMENT_NOT_ENDABLE" | "AGREEMENT_VERSION_SUPERSEDED" | "APPROVAL_MISSING" | "APPROVER_NOT_AUTHORIZED" | "ARREST_WITHOUT_INDEPENDENT_BASIS" | "ASSIGNEE_NOT_ELIGIBLE" | "ATTESTATION_REQUIRED" | "AUDITOR_HOLDS_NO_ACCOUNT" | "AUDIT_EXCEPTION" | "AUDIT_SELF_REVIEW" | "AUDIT_STORE_UNAVAILABLE" | "BACKDATED" | "BASIS_NOT_SUPPORTING" | "BASIS_REQUIRED" | "BODY_TOO_LARGE" | "CANDIDATE_FILE_INVALID" | "CASE_MATCHED_ALREADY" | "CASE_NOT_ASSIGNED" | "CASE_NOT_A_STUB" | "CASE_NOT_CLOSED" | "CASE_NOT_FOUND" | "CASE_NOT_OPEN" | "CASE_NUMBER_MALFORMED" | "CASE_NUMBER_REQUIRED" | "CASE_NUMBER_TAKEN" | "CASE_NUMBER_UNCHANGED" | "CASE_OF_OTHER_AGENCY" | "CASE_SEALED" | "CHIEF_HOLDS_NO_ACCOUNT" | "COMPARED_ENTRY_REQUIRED" | "COMPARTMENT_NOT_AVAILABLE" | "CONTRADICTED_AFTER_ACTION" | "CONTRADICTED_AFTER_CLOSE" | "CONTRADICTION_UNADDRESSED" | "CORROBORATION_INCOMPLETE" | "CORROBORATION_OUTCOME_INVALID" | "DEACTIVATION_CAUSE_UNKNOWN" | "DEACTIVATION_IN_FUTURE" | "DEACTIVATION_REASON_REQUIRED" | "DEPARTMENT_EXISTS" | "DETERMINATION_NOT_POSSIBLE" | "DETERMINATION_REQUIRED" | "DISCREPANCY_ACTION_REQUIRED" | "DISCREPANCY_CAUSE_REQUIRED" | "DISCREPANCY_NOT_IN_STATE" | "DISCREPANCY_OWNER_UNKNOWN" | "DISCREPANCY_OWNER_VERIFIES" | "DOCUMENTATION_REQUIRED" | "ENFORCEMENT_NOTE_REQUIRED" | "ENFORCEMENT_NOT_CLEARED" | "ENTRY_CONTRADICTS_DETERMINATION" | "ENTRY_MUST_NAME_FACESNXT" | "EVIDENCE_TYPE_UNSUPPORTED" | "EXTENSION_NOT_POSSIBLE" | "EXTENSION_TOO_LONG" | "EXTERNAL_ACCOUNT_MISSING" | "EXTERNAL_BLOCK_IN_FUTURE" | "EXTERNAL_CONFIRMATION_REQUIRED" | "FEATURES_REQUIRED" | "FOLLOW_UP_UNANSWERED" | "FORM_INVALID" | "FR_LINK_ANSWER_REQUIRED" | "FR_LINK_UNDECLARED" | "FR_SOLE_BASIS" | "GIVEN_TO_UNAUTHORIZED" | "GRANT_PERIOD_INVALID" | "HUMAN_COMPARISON_REQUIRED" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_REUSED" | "IDENTITY_BASIS_REQUIRED" | "IDENTITY_DETERMINATION_REQUIRED" | "IMAGE_DAMAGED" | "IMAGE_TOO_LARGE" | "IMAGE_TYPE_UNSUPPORTED" | "INCIDENT_REPORT_INCOMPLETE" | "INSTANT_IN_FUTURE" | "INTERNAL_ERROR" | "INTERVAL_GAP" | "INTERVAL_INVALID" | "INTERVAL_OVERLAP" | "LINEUP_ADMIN_NOT_INDEPENDENT" | "LINEUP_ARRAY_INVALID" | "LINEUP_NOT_INDEPENDENT" | "LINEUP_PRECONDITION_UNMET" | "LINEUP_PRESENTATION_INVALID" | "LINEUP_UNDER_WAY" | "LOG_ENTRIES_INVALID" | "LOG_OR_REASON_REQUIRED" | "MALFORMED_REQUEST" | "MATCH_NAMES_ONE_PERSON" | "MEDIA_TYPE_UNSUPPORTED" | "MEDICAL_EXAMINER_REQUIRED" | "MEMBER_NOT_ACTIVE" | "MEMBER_UNKNOWN" | "METHOD_NOT_ALLOWED" | "NEW_OWNER_NOT_ELIGIBLE" | "NOT_A_SUPERIOR" | "NOT_DETAINED" | "NOT_FOUND" | "NOT_OF_A_DECEASED" | "NOT_PERMITTED" | "NOT_SUBSTANTIATED" | "NOT_THE_OWNER" | "OBLIGATION_ALREADY_MET" | "OFFENCE_NOT_LISTED" | "OUTSIDE_REVIEW_REQUIRED" | "OVERSIGHT_DOCUMENT_CHANGED" | "OVERSIGHT_ITEM_UNANSWERED" | "OVERSIGHT_ITEM_UNKNOWN" | "OVERSIGHT_NOTE_REQUIRED" | "PEER_NOT_INDEPENDENT" | "PENDING_NOT_FOR_THIS_ACTION" | "PERIOD_NOT_ENDED" | "PERIOD_UNKNOWN" | "POLICY_CHIEF_MISSING" | "POLICY_PACK_ADOPTED" | "POLICY_PACK_INVALID" | "POLICY_PERIOD_INVALID" | "POLICY_SAME_PERSON" | "POLICY_VERSION_UNKNOWN" | "PRESETS_UNCONFIRMED" | "PROBE_EDIT_LOG_INCOMPLETE" | "PROBE_NOT_SUITABLE" | "PROBE_REPEATED" | "PROBE_REQUIRED" | "PROCESS_ENDED" | "PROHIBITED_USE" | "PROSECUTOR_NOTICE_UNREFERENCED" | "PROTECTED_EVENT_NEXUS_REQUIRED" | "PROVIDER_COUNT_DIFFERS" | "PROVIDER_NOT_AVAILABLE" | "PURPOSE_BARS_ENFORCEMENT" | "PURPOSE_CASE_MISMATCH" | "PURPOSE_FIELDS_MISSING" | "PURPOSE_NOT_AUTHORIZED" | "PURPOSE_REQUIRED" | "RATE_LIMITED" | "REASON_REQUIRED" | "RECALL_INCOMPLETE" | "RECALL_NOT_OPEN" | "RECIPIENTS_REQUIRED" | "RECIPIENT_NOT_AUTHORIZED" | "REGISTERED_WITHOUT_APPROVAL" | "REGISTRATION_OPEN" | "REG_DUPLICATE_APPROVER" | "REG_SELF_APPROVAL" | "REPORT_NOT_REVIEWED" | "RESULT_INCOMPLETE" | "RESULT_INCONSISTENT" | "RESULT_REQUIRED" | "REVIEWER_IS_AUTHOR" | "REVIEW_FINDING" | "REVIEW_INCOMPLETE" | "REVOCATION_MANDATORY" | "ROLE_NOT_HELD" | "ROLE_VACANT" | "ROSTER_AUTHORITY_MISSING" | "ROSTER_CHANGE_DECIDED" | "ROSTER_FILE_UNREADABLE" | "ROSTER_IMPORT_REFUSED" | "ROSTER_SAME_PERSON" | "ROSTER_SELF_APPROVAL" | "SAMPLE_DEVIATES" | "SEARCHES_STOPPED" | "SEARCH_AFTER_DEACTIVATION_EVENT" | "SEARCH_ALREADY_RAN" | "SEARCH_NOT_IN_FACESNXT_LOG" | "SEARCH_NOT_RECORDED_HERE" | "SEARCH_REASON_REQUIRED" | "SIGN_IN_BLOCKED" | "STOP_LIFTED" | "STOP_SAME_PERSON" | "SUBSTITUTE_IS_MEMBER" | "SUPERSEDED_ALREADY" | "SUPERSEDE_REASON_REQUIRED" | "SUPERVISOR_LOOP" | "SUPERVISOR_UNASSIGNED" | "SUSPENSION_CAUSE_STANDS" | "SUSPENSION_OUT_OF_RANGE" | "TASK_ALREADY_CLAIMED" | "TASK_DEADLINE_RUNS" | "TASK_NOT_OPEN" | "TASK_NOT_YOURS" | "TASK_VERSION_STALE" | "TOKEN_REQUIRED" | "TRAINING_ALREADY_DECIDED" | "TRAINING_EVIDENCE_MISSING" | "TRAINING_EXPIRED" | "TRAINING_INCOMPLETE" | "TRAINING_IN_FUTURE" | "TRAINING_NOT_PASSED" | "TRAINING_RESULT_MISSING" | "TRAINING_SELF_VERIFIED" | "TRAINING_VERSION_SUPERSEDED" | "TRAINING_WRONG_COURSE" | "UNAVAILABLE" | "UNDOCUMENTED_SEARCH" | "UNIT_NOT_AUTHORIZED" | "UNIT_UNKNOWN" | "USER_LIST_DATE_INVALID" | "USER_LIST_OR_REASON_REQUIRED" | "VIOLATION_NO_ACCOUNT" | "VIOLATION_OPEN" | "WARRANT_UNCONFIRMED";
                    subject: {
                        /** @enum {string} */
                        kind: "ACCOUNT" | "ACTION" | "AUDIT" | "DISSEMINATION" | "DOCUMENT" | "FINDING" | "LOG_ENTRY" | "REPORT" | "SEARCH" | "USER";
                        id: string;
                    };
                    aboutMemberId: string | null;
                    note?: string;
                    /** @description Which finding of an audit it answers (`T6/ENTRY_MISSING`): two on one subject are two discrepancies. */
                    finding?: string;
                }[];
                leftToMajor: string[];
                by: string;
                /** Format: date-time */
                at: string;
            } | null;
            signed: {
                /** @enum {string} */
                outcome: "SIGNED";
                revision: number;
                sha256: string;
                discrepancies: {
                    /** @enum {string} */
                    source: "AUDIT" | "GUARD" | "MONTHLY" | "RECONCILIATION";
                    /** @enum {string} */
                    type: "ACCOUNT_EXISTS" | "ACCOUNT_NOT_ACTIVE" | "ACCOUNT_NOT_BLOCKED" | "ACCOUNT_NOT_SUSPENDED" | "AFFIDAVIT_ANSWER_REQUIRED" | "AGREEMENT_LAPSED" | "AGREEMENT_NOT_ACCEPTED" | "AGREEMENT_NOT_ENDABLE" | "AGREEMENT_VERSION_SUPERSEDED" | "APPROVAL_MISSING" | "APPROVER_NOT_AUTHORIZED" | "ARREST_WITHOUT_INDEPENDENT_BASIS" | "ASSIGNEE_NOT_ELIGIBLE" | "ATTESTATION_REQUIRED" | "AUDITOR_HOLDS_NO_ACCOUNT" | "AUDIT_EXCEPTION" | "AUDIT_SELF_REVIEW" | "AUDIT_STORE_UNAVAILABLE" | "BACKDATED" | "BASIS_NOT_SUPPORTING" | "BASIS_REQUIRED" | "BODY_TOO_LARGE" | "CANDIDATE_FILE_INVALID" | "CASE_MATCHED_ALREADY" | "CASE_NOT_ASSIGNED" | "CASE_NOT_A_STUB" | "CASE_NOT_CLOSED" | "CASE_NOT_FOUND" | "CASE_NOT_OPEN" | "CASE_NUMBER_MALFORMED" | "CASE_NUMBER_REQUIRED" | "CASE_NUMBER_TAKEN" | "CASE_NUMBER_UNCHANGED" | "CASE_OF_OTHER_AGENCY" | "CASE_SEALED" | "CHIEF_HOLDS_NO_ACCOUNT" | "COMPARED_ENTRY_REQUIRED" | "COMPARTMENT_NOT_AVAILABLE" | "CONTRADICTED_AFTER_ACTION" | "CONTRADICTED_AFTER_CLOSE" | "CONTRADICTION_UNADDRESSED" | "CORROBORATION_INCOMPLETE" | "CORROBORATION_OUTCOME_INVALID" | "DEACTIVATION_CAUSE_UNKNOWN" | "DEACTIVATION_IN_FUTURE" | "DEACTIVATION_REASON_REQUIRED" | "DEPARTMENT_EXISTS" | "DETERMINATION_NOT_POSSIBLE" | "DETERMINATION_REQUIRED" | "DISCREPANCY_ACTION_REQUIRED" | "DISCREPANCY_CAUSE_REQUIRED" | "DISCREPANCY_NOT_IN_STATE" | "DISCREPANCY_OWNER_UNKNOWN" | "DISCREPANCY_OWNER_VERIFIES" | "DOCUMENTATION_REQUIRED" | "ENFORCEMENT_NOTE_REQUIRED" | "ENFORCEMENT_NOT_CLEARED" | "ENTRY_CONTRADICTS_DETERMINATION" | "ENTRY_MUST_NAME_FACESNXT" | "EVIDENCE_TYPE_UNSUPPORTED" | "EXTENSION_NOT_POSSIBLE" | "EXTENSION_TOO_LONG" | "EXTERNAL_ACCOUNT_MISSING" | "EXTERNAL_BLOCK_IN_FUTURE" | "EXTERNAL_CONFIRMATION_REQUIRED" | "FEATURES_REQUIRED" | "FOLLOW_UP_UNANSWERED" | "FORM_INVALID" | "FR_LINK_ANSWER_REQUIRED" | "FR_LINK_UNDECLARED" | "FR_SOLE_BASIS" | "GIVEN_TO_UNAUTHORIZED" | "GRANT_PERIOD_INVALID" | "HUMAN_COMPARISON_REQUIRED" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_REUSED" | "IDENTITY_BASIS_REQUIRED" | "IDENTITY_DETERMINATION_REQUIRED" | "IMAGE_DAMAGED" | "IMAGE_TOO_LARGE" | "IMAGE_TYPE_UNSUPPORTED" | "INCIDENT_REPORT_INCOMPLETE" | "INSTANT_IN_FUTURE" | "INTERNAL_ERROR" | "INTERVAL_GAP" | "INTERVAL_INVALID" | "INTERVAL_OVERLAP" | "LINEUP_ADMIN_NOT_INDEPENDENT" | "LINEUP_ARRAY_INVALID" | "LINEUP_NOT_INDEPENDENT" | "LINEUP_PRECONDITION_UNMET" | "LINEUP_PRESENTATION_INVALID" | "LINEUP_UNDER_WAY" | "LOG_ENTRIES_INVALID" | "LOG_OR_REASON_REQUIRED" | "MALFORMED_REQUEST" | "MATCH_NAMES_ONE_PERSON" | "MEDIA_TYPE_UNSUPPORTED" | "MEDICAL_EXAMINER_REQUIRED" | "MEMBER_NOT_ACTIVE" | "MEMBER_UNKNOWN" | "METHOD_NOT_ALLOWED" | "NEW_OWNER_NOT_ELIGIBLE" | "NOT_A_SUPERIOR" | "NOT_DETAINED" | "NOT_FOUND" | "NOT_OF_A_DECEASED" | "NOT_PERMITTED" | "NOT_SUBSTANTIATED" | "NOT_THE_OWNER" | "OBLIGATION_ALREADY_MET" | "OFFENCE_NOT_LISTED" | "OUTSIDE_REVIEW_REQUIRED" | "OVERSIGHT_DOCUMENT_CHANGED" | "OVERSIGHT_ITEM_UNANSWERED" | "OVERSIGHT_ITEM_UNKNOWN" | "OVERSIGHT_NOTE_REQUIRED" | "PEER_NOT_INDEPENDENT" | "PENDING_NOT_FOR_THIS_ACTION" | "PERIOD_NOT_ENDED" | "PERIOD_UNKNOWN" | "POLICY_CHIEF_MISSING" | "POLICY_PACK_ADOPTED" | "POLICY_PACK_INVALID" | "POLICY_PERIOD_INVALID" | "POLICY_SAME_PERSON" | "POLICY_VERSION_UNKNOWN" | "PRESETS_UNCONFIRMED" | "PROBE_EDIT_LOG_INCOMPLETE" | "PROBE_NOT_SUITABLE" | "PROBE_REPEATED" | "PROBE_REQUIRED" | "PROCESS_ENDED" | "PROHIBITED_USE" | "PROSECUTOR_NOTICE_UNREFERENCED" | "PROTECTED_EVENT_NEXUS_REQUIRED" | "PROVIDER_COUNT_DIFFERS" | "PROVIDER_NOT_AVAILABLE" | "PURPOSE_BARS_ENFORCEMENT" | "PURPOSE_CASE_MISMATCH" | "PURPOSE_FIELDS_MISSING" | "PURPOSE_NOT_AUTHORIZED" | "PURPOSE_REQUIRED" | "RATE_LIMITED" | "REASON_REQUIRED" | "RECALL_INCOMPLETE" | "RECALL_NOT_OPEN" | "RECIPIENTS_REQUIRED" | "RECIPIENT_NOT_AUTHORIZED" | "REGISTERED_WITHOUT_APPROVAL" | "REGISTRATION_OPEN" | "REG_DUPLICATE_APPROVER" | "REG_SELF_APPROVAL" | "REPORT_NOT_REVIEWED" | "RESULT_INCOMPLETE" | "RESULT_INCONSISTENT" | "RESULT_REQUIRED" | "REVIEWER_IS_AUTHOR" | "REVIEW_FINDING" | "REVIEW_INCOMPLETE" | "REVOCATION_MANDATORY" | "ROLE_NOT_HELD" | "ROLE_VACANT" | "ROSTER_AUTHORITY_MISSING" | "ROSTER_CHANGE_DECIDED" | "ROSTER_FILE_UNREADABLE" | "ROSTER_IMPORT_REFUSED" | "ROSTER_SAME_PERSON" | "ROSTER_SELF_APPROVAL" | "SAMPLE_DEVIATES" | "SEARCHES_STOPPED" | "SEARCH_AFTER_DEACTIVATION_EVENT" | "SEARCH_ALREADY_RAN" | "SEARCH_NOT_IN_FACESNXT_LOG" | "SEARCH_NOT_RECORDED_HERE" | "SEARCH_REASON_REQUIRED" | "SIGN_IN_BLOCKED" | "STOP_LIFTED" | "STOP_SAME_PERSON" | "SUBSTITUTE_IS_MEMBER" | "SUPERSEDED_ALREADY" | "SUPERSEDE_REASON_REQUIRED" | "SUPERVISOR_LOOP" | "SUPERVISOR_UNASSIGNED" | "SUSPENSION_CAUSE_STANDS" | "SUSPENSION_OUT_OF_RANGE" | "TASK_ALREADY_CLAIMED" | "TASK_DEADLINE_RUNS" | "TASK_NOT_OPEN" | "TASK_NOT_YOURS" | "TASK_VERSION_STALE" | "TOKEN_REQUIRED" | "TRAINING_ALREADY_DECIDED" | "TRAINING_EVIDENCE_MISSING" | "TRAINING_EXPIRED" | "TRAINING_INCOMPLETE" | "TRAINING_IN_FUTURE" | "TRAINING_NOT_PASSED" | "TRAINING_RESULT_MISSING" | "TRAINING_SELF_VERIFIED" | "TRAINING_VERSION_SUPERSEDED" | "TRAINING_WRONG_COURSE" | "UNAVAILABLE" | "UNDOCUMENTED_SEARCH" | "UNIT_NOT_AUTHORIZED" | "UNIT_UNKNOWN" | "USER_LIST_DATE_INVALID" | "USER_LIST_OR_REASON_REQUIRED" | "VIOLATION_NO_ACCOUNT" | "VIOLATION_OPEN" | "WARRANT_UNCONFIRMED";
                    subject: {
                        /** @enum {string} */
                        kind: "ACCOUNT" | "ACTION" | "AUDIT" | "DISSEMINATION" | "DOCUMENT" | "FINDING" | "LOG_ENTRY" | "REPORT" | "SEARCH" | "USER";
                        id: string;
                    };
                    aboutMemberId: string | null;
                    note?: string;
                    /** @description Which finding of an audit it answers (`T6/ENTRY_MISSING`): two on one subject are two discrepancies. */
                    finding?: string;
                }[];
                by: string;
                /** Format: date-time */
                at: string;
                refs?: string[];
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
            refused: components["schemas"]["RefusedStep"] | null;
            next: components["schemas"]["NextStep"][];
        };
        /** @description An audit's page: where it stands, what was frozen, drawn, tested, judged, and its memorandum. A digest is of the whole as it is stored: with sorted keys, no blanks, and instants in UTC epoch milliseconds. */
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
            refused: components["schemas"]["RefusedStep"] | null;
            next: components["schemas"]["NextStep"][];
            sample: {
                algorithm: string;
                seed: string;
                size: number;
                ids: string[];
            } | null;
            quarter: string;
            population: {
                quarter: string;
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
                /** Format: date-time */
                frozenAt: string;
                searchIds: string[];
                accountIds: string[];
                internalAffairs: number;
                /** @description Searches of cases sealed at the freeze: counted, in no list. Absent from populations of before that. */
                sealedCases?: number;
            } | null;
            /** Format: date-time */
            drawnAt: string | null;
            sources: {
                /** @enum {string} */
                outcome: "ATTACHED" | "NOT_ATTACHED";
                userList: {
                    /** Format: date-time */
                    listedAt: string;
                    userIds: string[];
                } | null;
                documentId: string | null;
                reason: string | null;
                by: string;
                /** Format: date-time */
                at: string;
                refs?: string[];
            } | null;
            result: {
                population: {
                    quarter: string;
                    /** Format: date-time */
                    from: string;
                    /** Format: date-time */
                    to: string;
                    /** Format: date-time */
                    frozenAt: string;
                    searchIds: string[];
                    accountIds: string[];
                    internalAffairs: number;
                    /** @description Searches of cases sealed at the freeze: counted, in no list. Absent from populations of before that. */
                    sealedCases?: number;
                };
                sample: {
                    algorithm: string;
                    seed: string;
                    size: number;
                    ids: string[];
                };
                sampled: {
                    searchId: string;
                    operatorId: string;
                    /** @enum {string} */
                    reviewer: "COMMANDER" | "MAJOR";
                }[];
                tests: {
                    /** @enum {string} */
                    test: "T1" | "T10" | "T11" | "T12" | "T13" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7" | "T8" | "T9";
                    title: string;
                    authority: {
                        /** @enum {string} */
                        kind: "AGREEMENT" | "CHOICE" | "LAW" | "SOP" | "SYSTEM";
                        ref: string;
                    };
                    population: number;
                    exceptions: {
                        key: string;
                        /** @enum {string} */
                        test: "T1" | "T10" | "T11" | "T12" | "T13" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7" | "T8" | "T9";
                        /** @enum {string} */
                        code: "ACCOUNT_NOT_IN_FACESNXT" | "APPROVAL_AFTER_CREATION" | "APPROVAL_MISSING" | "BLOCKED_LATE" | "DISCREPANCY_OVERDUE" | "ENTRY_LATE" | "ENTRY_MISSING" | "ENTRY_WITHOUT_REASON" | "ENTRY_WITHOUT_RESULT" | "EXPORT_NOT_AUTHORIZED" | "FACESNXT_BLOCKED_LATE" | "FACESNXT_USER_STILL_ENABLED" | "FACESNXT_USER_UNKNOWN" | "GIVEN_TO_UNAUTHORIZED" | "LOG_ENTRY_WITHOUT_SEARCH" | "NOT_BLOCKED" | "NO_ACCESS_BASIS" | "NO_AGREEMENT" | "NO_INDEPENDENT_BASIS" | "OPEN_IN_FACESNXT" | "RECALL_OPEN" | "REFUSALS_NOT_REVIEWED" | "REPORT_LATE" | "REPORT_MISSING" | "REPORT_NOT_SIGNED" | "SAME_APPROVER" | "SEARCH_WITHOUT_CASE_NUMBER" | "SEARCH_WITHOUT_LOG_ENTRY" | "STEP_NOT_APPROVED" | "STEP_OPEN" | "STEP_PENDING_TOO_LONG" | "STEP_WITHOUT_EVIDENCE" | "TRAINING_AFTER_FIRST_SEARCH" | "TRAINING_MISSING";
                        subject: {
                            /** @enum {string} */
                            kind: "ACCOUNT" | "ACTION" | "AUDIT" | "DISSEMINATION" | "DOCUMENT" | "FINDING" | "LOG_ENTRY" | "REPORT" | "SEARCH" | "USER";
                            id: string;
                        };
                        memberId: string | null;
                        /** @enum {string} */
                        reviewer: "COMMANDER" | "MAJOR";
                        minutes?: number;
                        steps?: string[];
                    }[];
                    evidence: string[];
                    notes: string[];
                }[];
                notRun: {
                    /** @enum {string} */
                    test: "T1" | "T10" | "T11" | "T12" | "T13" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7" | "T8" | "T9";
                    title: string;
                    why: string;
                }[];
                /** @description A19: the months of the quarter whose FACESNXT log was compared search by search, and those whose was not. */
                reconciled: string[];
                notReconciled: string[];
                /** @description Absent from results of before it was recorded. */
                settings?: {
                    audit: {
                        id: string;
                        version: number;
                    };
                    judged: {
                        id: string;
                        version: number;
                    }[];
                    testsVersion: number;
                };
            } | null;
            findings: {
                /** @enum {string} */
                outcome: "FINDINGS" | "NO_FINDINGS";
                exceptions: {
                    key: string;
                    /** @enum {string} */
                    action: "DISCREPANCY" | "EXPLAINED";
                    note?: string;
                }[];
                sample: {
                    searchId: string;
                    /** @enum {string} */
                    judgement: "CONFORMS" | "DEVIATES";
                    note?: string;
                }[];
                discrepancies: {
                    /** @enum {string} */
                    source: "AUDIT" | "GUARD" | "MONTHLY" | "RECONCILIATION";
                    /** @enum {string} */
                    type: "ACCOUNT_EXISTS" | "ACCOUNT_NOT_ACTIVE" | "ACCOUNT_NOT_BLOCKED" | "ACCOUNT_NOT_SUSPENDED" | "AFFIDAVIT_ANSWER_REQUIRED" | "AGREEMENT_LAPSED" | "AGREEMENT_NOT_ACCEPTED" | "AGREEMENT_NOT_ENDABLE" | "AGREEMENT_VERSION_SUPERSEDED" | "APPROVAL_MISSING" | "APPROVER_NOT_AUTHORIZED" | "ARREST_WITHOUT_INDEPENDENT_BASIS" | "ASSIGNEE_NOT_ELIGIBLE" | "ATTESTATION_REQUIRED" | "AUDITOR_HOLDS_NO_ACCOUNT" | "AUDIT_EXCEPTION" | "AUDIT_SELF_REVIEW" | "AUDIT_STORE_UNAVAILABLE" | "BACKDATED" | "BASIS_NOT_SUPPORTING" | "BASIS_REQUIRED" | "BODY_TOO_LARGE" | "CANDIDATE_FILE_INVALID" | "CASE_MATCHED_ALREADY" | "CASE_NOT_ASSIGNED" | "CASE_NOT_A_STUB" | "CASE_NOT_CLOSED" | "CASE_NOT_FOUND" | "CASE_NOT_OPEN" | "CASE_NUMBER_MALFORMED" | "CASE_NUMBER_REQUIRED" | "CASE_NUMBER_TAKEN" | "CASE_NUMBER_UNCHANGED" | "CASE_OF_OTHER_AGENCY" | "CASE_SEALED" | "CHIEF_HOLDS_NO_ACCOUNT" | "COMPARED_ENTRY_REQUIRED" | "COMPARTMENT_NOT_AVAILABLE" | "CONTRADICTED_AFTER_ACTION" | "CONTRADICTED_AFTER_CLOSE" | "CONTRADICTION_UNADDRESSED" | "CORROBORATION_INCOMPLETE" | "CORROBORATION_OUTCOME_INVALID" | "DEACTIVATION_CAUSE_UNKNOWN" | "DEACTIVATION_IN_FUTURE" | "DEACTIVATION_REASON_REQUIRED" | "DEPARTMENT_EXISTS" | "DETERMINATION_NOT_POSSIBLE" | "DETERMINATION_REQUIRED" | "DISCREPANCY_ACTION_REQUIRED" | "DISCREPANCY_CAUSE_REQUIRED" | "DISCREPANCY_NOT_IN_STATE" | "DISCREPANCY_OWNER_UNKNOWN" | "DISCREPANCY_OWNER_VERIFIES" | "DOCUMENTATION_REQUIRED" | "ENFORCEMENT_NOTE_REQUIRED" | "ENFORCEMENT_NOT_CLEARED" | "ENTRY_CONTRADICTS_DETERMINATION" | "ENTRY_MUST_NAME_FACESNXT" | "EVIDENCE_TYPE_UNSUPPORTED" | "EXTENSION_NOT_POSSIBLE" | "EXTENSION_TOO_LONG" | "EXTERNAL_ACCOUNT_MISSING" | "EXTERNAL_BLOCK_IN_FUTURE" | "EXTERNAL_CONFIRMATION_REQUIRED" | "FEATURES_REQUIRED" | "FOLLOW_UP_UNANSWERED" | "FORM_INVALID" | "FR_LINK_ANSWER_REQUIRED" | "FR_LINK_UNDECLARED" | "FR_SOLE_BASIS" | "GIVEN_TO_UNAUTHORIZED" | "GRANT_PERIOD_INVALID" | "HUMAN_COMPARISON_REQUIRED" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_REUSED" | "IDENTITY_BASIS_REQUIRED" | "IDENTITY_DETERMINATION_REQUIRED" | "IMAGE_DAMAGED" | "IMAGE_TOO_LARGE" | "IMAGE_TYPE_UNSUPPORTED" | "INCIDENT_REPORT_INCOMPLETE" | "INSTANT_IN_FUTURE" | "INTERNAL_ERROR" | "INTERVAL_GAP" | "INTERVAL_INVALID" | "INTERVAL_OVERLAP" | "LINEUP_ADMIN_NOT_INDEPENDENT" | "LINEUP_ARRAY_INVALID" | "LINEUP_NOT_INDEPENDENT" | "LINEUP_PRECONDITION_UNMET" | "LINEUP_PRESENTATION_INVALID" | "LINEUP_UNDER_WAY" | "LOG_ENTRIES_INVALID" | "LOG_OR_REASON_REQUIRED" | "MALFORMED_REQUEST" | "MATCH_NAMES_ONE_PERSON" | "MEDIA_TYPE_UNSUPPORTED" | "MEDICAL_EXAMINER_REQUIRED" | "MEMBER_NOT_ACTIVE" | "MEMBER_UNKNOWN" | "METHOD_NOT_ALLOWED" | "NEW_OWNER_NOT_ELIGIBLE" | "NOT_A_SUPERIOR" | "NOT_DETAINED" | "NOT_FOUND" | "NOT_OF_A_DECEASED" | "NOT_PERMITTED" | "NOT_SUBSTANTIATED" | "NOT_THE_OWNER" | "OBLIGATION_ALREADY_MET" | "OFFENCE_NOT_LISTED" | "OUTSIDE_REVIEW_REQUIRED" | "OVERSIGHT_DOCUMENT_CHANGED" | "OVERSIGHT_ITEM_UNANSWERED" | "OVERSIGHT_ITEM_UNKNOWN" | "OVERSIGHT_NOTE_REQUIRED" | "PEER_NOT_INDEPENDENT" | "PENDING_NOT_FOR_THIS_ACTION" | "PERIOD_NOT_ENDED" | "PERIOD_UNKNOWN" | "POLICY_CHIEF_MISSING" | "POLICY_PACK_ADOPTED" | "POLICY_PACK_INVALID" | "POLICY_PERIOD_INVALID" | "POLICY_SAME_PERSON" | "POLICY_VERSION_UNKNOWN" | "PRESETS_UNCONFIRMED" | "PROBE_EDIT_LOG_INCOMPLETE" | "PROBE_NOT_SUITABLE" | "PROBE_REPEATED" | "PROBE_REQUIRED" | "PROCESS_ENDED" | "PROHIBITED_USE" | "PROSECUTOR_NOTICE_UNREFERENCED" | "PROTECTED_EVENT_NEXUS_REQUIRED" | "PROVIDER_COUNT_DIFFERS" | "PROVIDER_NOT_AVAILABLE" | "PURPOSE_BARS_ENFORCEMENT" | "PURPOSE_CASE_MISMATCH" | "PURPOSE_FIELDS_MISSING" | "PURPOSE_NOT_AUTHORIZED" | "PURPOSE_REQUIRED" | "RATE_LIMITED" | "REASON_REQUIRED" | "RECALL_INCOMPLETE" | "RECALL_NOT_OPEN" | "RECIPIENTS_REQUIRED" | "RECIPIENT_NOT_AUTHORIZED" | "REGISTERED_WITHOUT_APPROVAL" | "REGISTRATION_OPEN" | "REG_DUPLICATE_APPROVER" | "REG_SELF_APPROVAL" | "REPORT_NOT_REVIEWED" | "RESULT_INCOMPLETE" | "RESULT_INCONSISTENT" | "RESULT_REQUIRED" | "REVIEWER_IS_AUTHOR" | "REVIEW_FINDING" | "REVIEW_INCOMPLETE" | "REVOCATION_MANDATORY" | "ROLE_NOT_HELD" | "ROLE_VACANT" | "ROSTER_AUTHORITY_MISSING" | "ROSTER_CHANGE_DECIDED" | "ROSTER_FILE_UNREADABLE" | "ROSTER_IMPORT_REFUSED" | "ROSTER_SAME_PERSON" | "ROSTER_SELF_APPROVAL" | "SAMPLE_DEVIATES" | "SEARCHES_STOPPED" | "SEARCH_AFTER_DEACTIVATION_EVENT" | "SEARCH_ALREADY_RAN" | "SEARCH_NOT_IN_FACESNXT_LOG" | "SEARCH_NOT_RECORDED_HERE" | "SEARCH_REASON_REQUIRED" | "SIGN_IN_BLOCKED" | "STOP_LIFTED" | "STOP_SAME_PERSON" | "SUBSTITUTE_IS_MEMBER" | "SUPERSEDED_ALREADY" | "SUPERSEDE_REASON_REQUIRED" | "SUPERVISOR_LOOP" | "SUPERVISOR_UNASSIGNED" | "SUSPENSION_CAUSE_STANDS" | "SUSPENSION_OUT_OF_RANGE" | "TASK_ALREADY_CLAIMED" | "TASK_DEADLINE_RUNS" | "TASK_NOT_OPEN" | "TASK_NOT_YOURS" | "TASK_VERSION_STALE" | "TOKEN_REQUIRED" | "TRAINING_ALREADY_DECIDED" | "TRAINING_EVIDENCE_MISSING" | "TRAINING_EXPIRED" | "TRAINING_INCOMPLETE" | "TRAINING_IN_FUTURE" | "TRAINING_NOT_PASSED" | "TRAINING_RESULT_MISSING" | "TRAINING_SELF_VERIFIED" | "TRAINING_VERSION_SUPERSEDED" | "TRAINING_WRONG_COURSE" | "UNAVAILABLE" | "UNDOCUMENTED_SEARCH" | "UNIT_NOT_AUTHORIZED" | "UNIT_UNKNOWN" | "USER_LIST_DATE_INVALID" | "USER_LIST_OR_REASON_REQUIRED" | "VIOLATION_NO_ACCOUNT" | "VIOLATION_OPEN" | "WARRANT_UNCONFIRMED";
                    subject: {
                        /** @enum {string} */
                        kind: "ACCOUNT" | "ACTION" | "AUDIT" | "DISSEMINATION" | "DOCUMENT" | "FINDING" | "LOG_ENTRY" | "REPORT" | "SEARCH" | "USER";
                        id: string;
                    };
                    aboutMemberId: string | null;
                    note?: string;
                    /** @description Which finding of an audit it answers (`T6/ENTRY_MISSING`): two on one subject are two discrepancies. */
                    finding?: string;
                }[];
                /** @description Exception keys and search ids that concern the Commander or the person who judged: left to whoever acknowledges. */
                left: {
                    exceptions: string[];
                    sample: string[];
                };
                by: string;
                /** Format: date-time */
                at: string;
                refs?: string[];
            } | null;
            memorandum: {
                content: {
                    number: string;
                    quarter: string;
                    /** Format: date-time */
                    from: string;
                    /** Format: date-time */
                    to: string;
                    /** Format: date-time */
                    frozenAt: string;
                    timeZone: string;
                    subject: string;
                    searches: number;
                    accounts: number;
                    /** @description Internal Affairs searches: counted, in no list. */
                    internalAffairs: number;
                    /** @description Searches of sealed cases, likewise. Absent from memoranda of before that. */
                    sealedCases?: number;
                    /** @description What the tests measured by. Absent from memoranda of before it was recorded. */
                    settings?: {
                        audit: {
                            id: string;
                            version: number;
                        };
                        judged: {
                            id: string;
                            version: number;
                        }[];
                        testsVersion: number;
                    };
                    conclusion: string;
                    reconciliation: string;
                    tests: {
                        test: string;
                        title: string;
                        authority: string;
                        population: number;
                        exceptions: number;
                        notes: string[];
                    }[];
                    notRun: {
                        /** @enum {string} */
                        test: "T1" | "T10" | "T11" | "T12" | "T13" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7" | "T8" | "T9";
                        title: string;
                        why: string;
                    }[];
                    exceptions: {
                        key: string;
                        test: string;
                        /** @enum {string} */
                        code: "ACCOUNT_NOT_IN_FACESNXT" | "APPROVAL_AFTER_CREATION" | "APPROVAL_MISSING" | "BLOCKED_LATE" | "DISCREPANCY_OVERDUE" | "ENTRY_LATE" | "ENTRY_MISSING" | "ENTRY_WITHOUT_REASON" | "ENTRY_WITHOUT_RESULT" | "EXPORT_NOT_AUTHORIZED" | "FACESNXT_BLOCKED_LATE" | "FACESNXT_USER_STILL_ENABLED" | "FACESNXT_USER_UNKNOWN" | "GIVEN_TO_UNAUTHORIZED" | "LOG_ENTRY_WITHOUT_SEARCH" | "NOT_BLOCKED" | "NO_ACCESS_BASIS" | "NO_AGREEMENT" | "NO_INDEPENDENT_BASIS" | "OPEN_IN_FACESNXT" | "RECALL_OPEN" | "REFUSALS_NOT_REVIEWED" | "REPORT_LATE" | "REPORT_MISSING" | "REPORT_NOT_SIGNED" | "SAME_APPROVER" | "SEARCH_WITHOUT_CASE_NUMBER" | "SEARCH_WITHOUT_LOG_ENTRY" | "STEP_NOT_APPROVED" | "STEP_OPEN" | "STEP_PENDING_TOO_LONG" | "STEP_WITHOUT_EVIDENCE" | "TRAINING_AFTER_FIRST_SEARCH" | "TRAINING_MISSING";
                        subject: {
                            kind: string;
                            id: string;
                        };
                        /** @description Null: nobody here is known to have done it. */
                        memberId: string | null;
                        minutes: number | null;
                        steps: string[];
                        action: ("DISCREPANCY" | "EXPLAINED") | null;
                        note: string | null;
                    }[];
                    sample: {
                        seed: string;
                        algorithm: string;
                        size: number;
                        rows: {
                            searchId: string;
                            operatorId: string;
                            judgement: ("CONFORMS" | "DEVIATES") | null;
                            note: string | null;
                        }[];
                    };
                    discrepancies: {
                        discrepancyId: string;
                        /** @enum {string} */
                        type: "ACCOUNT_EXISTS" | "ACCOUNT_NOT_ACTIVE" | "ACCOUNT_NOT_BLOCKED" | "ACCOUNT_NOT_SUSPENDED" | "AFFIDAVIT_ANSWER_REQUIRED" | "AGREEMENT_LAPSED" | "AGREEMENT_NOT_ACCEPTED" | "AGREEMENT_NOT_ENDABLE" | "AGREEMENT_VERSION_SUPERSEDED" | "APPROVAL_MISSING" | "APPROVER_NOT_AUTHORIZED" | "ARREST_WITHOUT_INDEPENDENT_BASIS" | "ASSIGNEE_NOT_ELIGIBLE" | "ATTESTATION_REQUIRED" | "AUDITOR_HOLDS_NO_ACCOUNT" | "AUDIT_EXCEPTION" | "AUDIT_SELF_REVIEW" | "AUDIT_STORE_UNAVAILABLE" | "BACKDATED" | "BASIS_NOT_SUPPORTING" | "BASIS_REQUIRED" | "BODY_TOO_LARGE" | "CANDIDATE_FILE_INVALID" | "CASE_MATCHED_ALREADY" | "CASE_NOT_ASSIGNED" | "CASE_NOT_A_STUB" | "CASE_NOT_CLOSED" | "CASE_NOT_FOUND" | "CASE_NOT_OPEN" | "CASE_NUMBER_MALFORMED" | "CASE_NUMBER_REQUIRED" | "CASE_NUMBER_TAKEN" | "CASE_NUMBER_UNCHANGED" | "CASE_OF_OTHER_AGENCY" | "CASE_SEALED" | "CHIEF_HOLDS_NO_ACCOUNT" | "COMPARED_ENTRY_REQUIRED" | "COMPARTMENT_NOT_AVAILABLE" | "CONTRADICTED_AFTER_ACTION" | "CONTRADICTED_AFTER_CLOSE" | "CONTRADICTION_UNADDRESSED" | "CORROBORATION_INCOMPLETE" | "CORROBORATION_OUTCOME_INVALID" | "DEACTIVATION_CAUSE_UNKNOWN" | "DEACTIVATION_IN_FUTURE" | "DEACTIVATION_REASON_REQUIRED" | "DEPARTMENT_EXISTS" | "DETERMINATION_NOT_POSSIBLE" | "DETERMINATION_REQUIRED" | "DISCREPANCY_ACTION_REQUIRED" | "DISCREPANCY_CAUSE_REQUIRED" | "DISCREPANCY_NOT_IN_STATE" | "DISCREPANCY_OWNER_UNKNOWN" | "DISCREPANCY_OWNER_VERIFIES" | "DOCUMENTATION_REQUIRED" | "ENFORCEMENT_NOTE_REQUIRED" | "ENFORCEMENT_NOT_CLEARED" | "ENTRY_CONTRADICTS_DETERMINATION" | "ENTRY_MUST_NAME_FACESNXT" | "EVIDENCE_TYPE_UNSUPPORTED" | "EXTENSION_NOT_POSSIBLE" | "EXTENSION_TOO_LONG" | "EXTERNAL_ACCOUNT_MISSING" | "EXTERNAL_BLOCK_IN_FUTURE" | "EXTERNAL_CONFIRMATION_REQUIRED" | "FEATURES_REQUIRED" | "FOLLOW_UP_UNANSWERED" | "FORM_INVALID" | "FR_LINK_ANSWER_REQUIRED" | "FR_LINK_UNDECLARED" | "FR_SOLE_BASIS" | "GIVEN_TO_UNAUTHORIZED" | "GRANT_PERIOD_INVALID" | "HUMAN_COMPARISON_REQUIRED" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_REUSED" | "IDENTITY_BASIS_REQUIRED" | "IDENTITY_DETERMINATION_REQUIRED" | "IMAGE_DAMAGED" | "IMAGE_TOO_LARGE" | "IMAGE_TYPE_UNSUPPORTED" | "INCIDENT_REPORT_INCOMPLETE" | "INSTANT_IN_FUTURE" | "INTERNAL_ERROR" | "INTERVAL_GAP" | "INTERVAL_INVALID" | "INTERVAL_OVERLAP" | "LINEUP_ADMIN_NOT_INDEPENDENT" | "LINEUP_ARRAY_INVALID" | "LINEUP_NOT_INDEPENDENT" | "LINEUP_PRECONDITION_UNMET" | "LINEUP_PRESENTATION_INVALID" | "LINEUP_UNDER_WAY" | "LOG_ENTRIES_INVALID" | "LOG_OR_REASON_REQUIRED" | "MALFORMED_REQUEST" | "MATCH_NAMES_ONE_PERSON" | "MEDIA_TYPE_UNSUPPORTED" | "MEDICAL_EXAMINER_REQUIRED" | "MEMBER_NOT_ACTIVE" | "MEMBER_UNKNOWN" | "METHOD_NOT_ALLOWED" | "NEW_OWNER_NOT_ELIGIBLE" | "NOT_A_SUPERIOR" | "NOT_DETAINED" | "NOT_FOUND" | "NOT_OF_A_DECEASED" | "NOT_PERMITTED" | "NOT_SUBSTANTIATED" | "NOT_THE_OWNER" | "OBLIGATION_ALREADY_MET" | "OFFENCE_NOT_LISTED" | "OUTSIDE_REVIEW_REQUIRED" | "OVERSIGHT_DOCUMENT_CHANGED" | "OVERSIGHT_ITEM_UNANSWERED" | "OVERSIGHT_ITEM_UNKNOWN" | "OVERSIGHT_NOTE_REQUIRED" | "PEER_NOT_INDEPENDENT" | "PENDING_NOT_FOR_THIS_ACTION" | "PERIOD_NOT_ENDED" | "PERIOD_UNKNOWN" | "POLICY_CHIEF_MISSING" | "POLICY_PACK_ADOPTED" | "POLICY_PACK_INVALID" | "POLICY_PERIOD_INVALID" | "POLICY_SAME_PERSON" | "POLICY_VERSION_UNKNOWN" | "PRESETS_UNCONFIRMED" | "PROBE_EDIT_LOG_INCOMPLETE" | "PROBE_NOT_SUITABLE" | "PROBE_REPEATED" | "PROBE_REQUIRED" | "PROCESS_ENDED" | "PROHIBITED_USE" | "PROSECUTOR_NOTICE_UNREFERENCED" | "PROTECTED_EVENT_NEXUS_REQUIRED" | "PROVIDER_COUNT_DIFFERS" | "PROVIDER_NOT_AVAILABLE" | "PURPOSE_BARS_ENFORCEMENT" | "PURPOSE_CASE_MISMATCH" | "PURPOSE_FIELDS_MISSING" | "PURPOSE_NOT_AUTHORIZED" | "PURPOSE_REQUIRED" | "RATE_LIMITED" | "REASON_REQUIRED" | "RECALL_INCOMPLETE" | "RECALL_NOT_OPEN" | "RECIPIENTS_REQUIRED" | "RECIPIENT_NOT_AUTHORIZED" | "REGISTERED_WITHOUT_APPROVAL" | "REGISTRATION_OPEN" | "REG_DUPLICATE_APPROVER" | "REG_SELF_APPROVAL" | "REPORT_NOT_REVIEWED" | "RESULT_INCOMPLETE" | "RESULT_INCONSISTENT" | "RESULT_REQUIRED" | "REVIEWER_IS_AUTHOR" | "REVIEW_FINDING" | "REVIEW_INCOMPLETE" | "REVOCATION_MANDATORY" | "ROLE_NOT_HELD" | "ROLE_VACANT" | "ROSTER_AUTHORITY_MISSING" | "ROSTER_CHANGE_DECIDED" | "ROSTER_FILE_UNREADABLE" | "ROSTER_IMPORT_REFUSED" | "ROSTER_SAME_PERSON" | "ROSTER_SELF_APPROVAL" | "SAMPLE_DEVIATES" | "SEARCHES_STOPPED" | "SEARCH_AFTER_DEACTIVATION_EVENT" | "SEARCH_ALREADY_RAN" | "SEARCH_NOT_IN_FACESNXT_LOG" | "SEARCH_NOT_RECORDED_HERE" | "SEARCH_REASON_REQUIRED" | "SIGN_IN_BLOCKED" | "STOP_LIFTED" | "STOP_SAME_PERSON" | "SUBSTITUTE_IS_MEMBER" | "SUPERSEDED_ALREADY" | "SUPERSEDE_REASON_REQUIRED" | "SUPERVISOR_LOOP" | "SUPERVISOR_UNASSIGNED" | "SUSPENSION_CAUSE_STANDS" | "SUSPENSION_OUT_OF_RANGE" | "TASK_ALREADY_CLAIMED" | "TASK_DEADLINE_RUNS" | "TASK_NOT_OPEN" | "TASK_NOT_YOURS" | "TASK_VERSION_STALE" | "TOKEN_REQUIRED" | "TRAINING_ALREADY_DECIDED" | "TRAINING_EVIDENCE_MISSING" | "TRAINING_EXPIRED" | "TRAINING_INCOMPLETE" | "TRAINING_IN_FUTURE" | "TRAINING_NOT_PASSED" | "TRAINING_RESULT_MISSING" | "TRAINING_SELF_VERIFIED" | "TRAINING_VERSION_SUPERSEDED" | "TRAINING_WRONG_COURSE" | "UNAVAILABLE" | "UNDOCUMENTED_SEARCH" | "UNIT_NOT_AUTHORIZED" | "UNIT_UNKNOWN" | "USER_LIST_DATE_INVALID" | "USER_LIST_OR_REASON_REQUIRED" | "VIOLATION_NO_ACCOUNT" | "VIOLATION_OPEN" | "WARRANT_UNCONFIRMED";
                        /** @enum {string} */
                        state: "ACTION_TAKEN" | "ASSIGNED" | "CLOSED" | "CONVERTED_TO_VIOLATION" | "OPEN" | "VERIFIED";
                        /**
                         * @description Absent from documents of before there was one; so is `cause`, which is null until somebody has acted.
                         * @enum {string}
                         */
                        severity?: "HIGH" | "LOW" | "MEDIUM";
                        cause?: ("ENTRY_MISTAKE" | "FORGOTTEN" | "KNOWINGLY" | "NO_FAULT" | "OTHER" | "PROCEDURE" | "RULE_NOT_KNOWN" | "TECHNICAL") | null;
                        aboutMemberId: string | null;
                        /** Format: date-time */
                        openedAt: string;
                        /** Format: date-time */
                        dueAt: string | null;
                        /** @description When the same was found again, while it was not closed. Absent from documents of before that was kept. */
                        foundAgain?: {
                            /** Format: date-time */
                            at: string;
                        }[];
                    }[];
                    remarks: string | null;
                    legend: string;
                };
                sha256: string;
                drafted: {
                    /** @enum {string} */
                    outcome: "DRAFTED";
                    remarks: string | null;
                    by: string;
                    /** Format: date-time */
                    at: string;
                    refs?: string[];
                };
                submitted: {
                    /** @enum {string} */
                    outcome: "SUBMITTED";
                    /** @enum {string} */
                    addressee: "AUDITOR" | "CHIEF" | "CHIEF_DESIGNEE" | "DUTY_SUPERVISOR" | "FACESNXT_ADMINISTRATOR" | "IA_INVESTIGATOR" | "INVESTIGATIVE_SECTION_COMMANDER" | "INVESTIGATIVE_SECTION_MAJOR" | "PROSECUTOR_LIAISON" | "RECORDS_CUSTODIAN" | "SUPERVISOR" | "SYSTEM_ADMINISTRATOR" | "TRAINING_COORDINATOR";
                    sha256: string;
                    by: string;
                    /** Format: date-time */
                    at: string;
                    refs?: string[];
                } | null;
                acknowledged: {
                    /** @enum {string} */
                    outcome: "ACKNOWLEDGED";
                    exceptions: {
                        key: string;
                        /** @enum {string} */
                        action: "DISCREPANCY" | "EXPLAINED";
                        note?: string;
                    }[];
                    sample: {
                        searchId: string;
                        /** @enum {string} */
                        judgement: "CONFORMS" | "DEVIATES";
                        note?: string;
                    }[];
                    discrepancies: {
                        /** @enum {string} */
                        source: "AUDIT" | "GUARD" | "MONTHLY" | "RECONCILIATION";
                        /** @enum {string} */
                        type: "ACCOUNT_EXISTS" | "ACCOUNT_NOT_ACTIVE" | "ACCOUNT_NOT_BLOCKED" | "ACCOUNT_NOT_SUSPENDED" | "AFFIDAVIT_ANSWER_REQUIRED" | "AGREEMENT_LAPSED" | "AGREEMENT_NOT_ACCEPTED" | "AGREEMENT_NOT_ENDABLE" | "AGREEMENT_VERSION_SUPERSEDED" | "APPROVAL_MISSING" | "APPROVER_NOT_AUTHORIZED" | "ARREST_WITHOUT_INDEPENDENT_BASIS" | "ASSIGNEE_NOT_ELIGIBLE" | "ATTESTATION_REQUIRED" | "AUDITOR_HOLDS_NO_ACCOUNT" | "AUDIT_EXCEPTION" | "AUDIT_SELF_REVIEW" | "AUDIT_STORE_UNAVAILABLE" | "BACKDATED" | "BASIS_NOT_SUPPORTING" | "BASIS_REQUIRED" | "BODY_TOO_LARGE" | "CANDIDATE_FILE_INVALID" | "CASE_MATCHED_ALREADY" | "CASE_NOT_ASSIGNED" | "CASE_NOT_A_STUB" | "CASE_NOT_CLOSED" | "CASE_NOT_FOUND" | "CASE_NOT_OPEN" | "CASE_NUMBER_MALFORMED" | "CASE_NUMBER_REQUIRED" | "CASE_NUMBER_TAKEN" | "CASE_NUMBER_UNCHANGED" | "CASE_OF_OTHER_AGENCY" | "CASE_SEALED" | "CHIEF_HOLDS_NO_ACCOUNT" | "COMPARED_ENTRY_REQUIRED" | "COMPARTMENT_NOT_AVAILABLE" | "CONTRADICTED_AFTER_ACTION" | "CONTRADICTED_AFTER_CLOSE" | "CONTRADICTION_UNADDRESSED" | "CORROBORATION_INCOMPLETE" | "CORROBORATION_OUTCOME_INVALID" | "DEACTIVATION_CAUSE_UNKNOWN" | "DEACTIVATION_IN_FUTURE" | "DEACTIVATION_REASON_REQUIRED" | "DEPARTMENT_EXISTS" | "DETERMINATION_NOT_POSSIBLE" | "DETERMINATION_REQUIRED" | "DISCREPANCY_ACTION_REQUIRED" | "DISCREPANCY_CAUSE_REQUIRED" | "DISCREPANCY_NOT_IN_STATE" | "DISCREPANCY_OWNER_UNKNOWN" | "DISCREPANCY_OWNER_VERIFIES" | "DOCUMENTATION_REQUIRED" | "ENFORCEMENT_NOTE_REQUIRED" | "ENFORCEMENT_NOT_CLEARED" | "ENTRY_CONTRADICTS_DETERMINATION" | "ENTRY_MUST_NAME_FACESNXT" | "EVIDENCE_TYPE_UNSUPPORTED" | "EXTENSION_NOT_POSSIBLE" | "EXTENSION_TOO_LONG" | "EXTERNAL_ACCOUNT_MISSING" | "EXTERNAL_BLOCK_IN_FUTURE" | "EXTERNAL_CONFIRMATION_REQUIRED" | "FEATURES_REQUIRED" | "FOLLOW_UP_UNANSWERED" | "FORM_INVALID" | "FR_LINK_ANSWER_REQUIRED" | "FR_LINK_UNDECLARED" | "FR_SOLE_BASIS" | "GIVEN_TO_UNAUTHORIZED" | "GRANT_PERIOD_INVALID" | "HUMAN_COMPARISON_REQUIRED" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_REUSED" | "IDENTITY_BASIS_REQUIRED" | "IDENTITY_DETERMINATION_REQUIRED" | "IMAGE_DAMAGED" | "IMAGE_TOO_LARGE" | "IMAGE_TYPE_UNSUPPORTED" | "INCIDENT_REPORT_INCOMPLETE" | "INSTANT_IN_FUTURE" | "INTERNAL_ERROR" | "INTERVAL_GAP" | "INTERVAL_INVALID" | "INTERVAL_OVERLAP" | "LINEUP_ADMIN_NOT_INDEPENDENT" | "LINEUP_ARRAY_INVALID" | "LINEUP_NOT_INDEPENDENT" | "LINEUP_PRECONDITION_UNMET" | "LINEUP_PRESENTATION_INVALID" | "LINEUP_UNDER_WAY" | "LOG_ENTRIES_INVALID" | "LOG_OR_REASON_REQUIRED" | "MALFORMED_REQUEST" | "MATCH_NAMES_ONE_PERSON" | "MEDIA_TYPE_UNSUPPORTED" | "MEDICAL_EXAMINER_REQUIRED" | "MEMBER_NOT_ACTIVE" | "MEMBER_UNKNOWN" | "METHOD_NOT_ALLOWED" | "NEW_OWNER_NOT_ELIGIBLE" | "NOT_A_SUPERIOR" | "NOT_DETAINED" | "NOT_FOUND" | "NOT_OF_A_DECEASED" | "NOT_PERMITTED" | "NOT_SUBSTANTIATED" | "NOT_THE_OWNER" | "OBLIGATION_ALREADY_MET" | "OFFENCE_NOT_LISTED" | "OUTSIDE_REVIEW_REQUIRED" | "OVERSIGHT_DOCUMENT_CHANGED" | "OVERSIGHT_ITEM_UNANSWERED" | "OVERSIGHT_ITEM_UNKNOWN" | "OVERSIGHT_NOTE_REQUIRED" | "PEER_NOT_INDEPENDENT" | "PENDING_NOT_FOR_THIS_ACTION" | "PERIOD_NOT_ENDED" | "PERIOD_UNKNOWN" | "POLICY_CHIEF_MISSING" | "POLICY_PACK_ADOPTED" | "POLICY_PACK_INVALID" | "POLICY_PERIOD_INVALID" | "POLICY_SAME_PERSON" | "POLICY_VERSION_UNKNOWN" | "PRESETS_UNCONFIRMED" | "PROBE_EDIT_LOG_INCOMPLETE" | "PROBE_NOT_SUITABLE" | "PROBE_REPEATED" | "PROBE_REQUIRED" | "PROCESS_ENDED" | "PROHIBITED_USE" | "PROSECUTOR_NOTICE_UNREFERENCED" | "PROTECTED_EVENT_NEXUS_REQUIRED" | "PROVIDER_COUNT_DIFFERS" | "PROVIDER_NOT_AVAILABLE" | "PURPOSE_BARS_ENFORCEMENT" | "PURPOSE_CASE_MISMATCH" | "PURPOSE_FIELDS_MISSING" | "PURPOSE_NOT_AUTHORIZED" | "PURPOSE_REQUIRED" | "RATE_LIMITED" | "REASON_REQUIRED" | "RECALL_INCOMPLETE" | "RECALL_NOT_OPEN" | "RECIPIENTS_REQUIRED" | "RECIPIENT_NOT_AUTHORIZED" | "REGISTERED_WITHOUT_APPROVAL" | "REGISTRATION_OPEN" | "REG_DUPLICATE_APPROVER" | "REG_SELF_APPROVAL" | "REPORT_NOT_REVIEWED" | "RESULT_INCOMPLETE" | "RESULT_INCONSISTENT" | "RESULT_REQUIRED" | "REVIEWER_IS_AUTHOR" | "REVIEW_FINDING" | "REVIEW_INCOMPLETE" | "REVOCATION_MANDATORY" | "ROLE_NOT_HELD" | "ROLE_VACANT" | "ROSTER_AUTHORITY_MISSING" | "ROSTER_CHANGE_DECIDED" | "ROSTER_FILE_UNREADABLE" | "ROSTER_IMPORT_REFUSED" | "ROSTER_SAME_PERSON" | "ROSTER_SELF_APPROVAL" | "SAMPLE_DEVIATES" | "SEARCHES_STOPPED" | "SEARCH_AFTER_DEACTIVATION_EVENT" | "SEARCH_ALREADY_RAN" | "SEARCH_NOT_IN_FACESNXT_LOG" | "SEARCH_NOT_RECORDED_HERE" | "SEARCH_REASON_REQUIRED" | "SIGN_IN_BLOCKED" | "STOP_LIFTED" | "STOP_SAME_PERSON" | "SUBSTITUTE_IS_MEMBER" | "SUPERSEDED_ALREADY" | "SUPERSEDE_REASON_REQUIRED" | "SUPERVISOR_LOOP" | "SUPERVISOR_UNASSIGNED" | "SUSPENSION_CAUSE_STANDS" | "SUSPENSION_OUT_OF_RANGE" | "TASK_ALREADY_CLAIMED" | "TASK_DEADLINE_RUNS" | "TASK_NOT_OPEN" | "TASK_NOT_YOURS" | "TASK_VERSION_STALE" | "TOKEN_REQUIRED" | "TRAINING_ALREADY_DECIDED" | "TRAINING_EVIDENCE_MISSING" | "TRAINING_EXPIRED" | "TRAINING_INCOMPLETE" | "TRAINING_IN_FUTURE" | "TRAINING_NOT_PASSED" | "TRAINING_RESULT_MISSING" | "TRAINING_SELF_VERIFIED" | "TRAINING_VERSION_SUPERSEDED" | "TRAINING_WRONG_COURSE" | "UNAVAILABLE" | "UNDOCUMENTED_SEARCH" | "UNIT_NOT_AUTHORIZED" | "UNIT_UNKNOWN" | "USER_LIST_DATE_INVALID" | "USER_LIST_OR_REASON_REQUIRED" | "VIOLATION_NO_ACCOUNT" | "VIOLATION_OPEN" | "WARRANT_UNCONFIRMED";
                        subject: {
                            /** @enum {string} */
                            kind: "ACCOUNT" | "ACTION" | "AUDIT" | "DISSEMINATION" | "DOCUMENT" | "FINDING" | "LOG_ENTRY" | "REPORT" | "SEARCH" | "USER";
                            id: string;
                        };
                        aboutMemberId: string | null;
                        note?: string;
                        /** @description Which finding of an audit it answers (`T6/ENTRY_MISSING`): two on one subject are two discrepancies. */
                        finding?: string;
                    }[];
                    by: string;
                    /** Format: date-time */
                    at: string;
                    refs?: string[];
                } | null;
            } | null;
        };
        /** @description The sample of a quarter, drawn again from what was frozen: seed, algorithm and population are all that anybody needs to do the same. Searches of cases sealed since were drawn with the others and are in none of the lists (VI.B); the digest is of the whole. */
        SamplePage: {
            quarter: string;
            frozenAt: string;
            drawnAt: string;
            populationIds: string[];
            /** @description SHA-256 of the frozen population as canonical JSON, hexadecimal. */
            populationSha256: string;
            redrawnIds: string[];
            same: boolean;
            algorithm: string;
            seed: string;
            size: number;
            ids: string[];
        };
        /** @description A discrepancy with what was done about it: codes, who has to do with it, and the words of those who worked on it. */
        DiscrepancyView: {
            id: string;
            state: string;
            source: string;
            /** @enum {string} */
            type: "ACCOUNT_EXISTS" | "ACCOUNT_NOT_ACTIVE" | "ACCOUNT_NOT_BLOCKED" | "ACCOUNT_NOT_SUSPENDED" | "AFFIDAVIT_ANSWER_REQUIRED" | "AGREEMENT_LAPSED" | "AGREEMENT_NOT_ACCEPTED" | "AGREEMENT_NOT_ENDABLE" | "AGREEMENT_VERSION_SUPERSEDED" | "APPROVAL_MISSING" | "APPROVER_NOT_AUTHORIZED" | "ARREST_WITHOUT_INDEPENDENT_BASIS" | "ASSIGNEE_NOT_ELIGIBLE" | "ATTESTATION_REQUIRED" | "AUDITOR_HOLDS_NO_ACCOUNT" | "AUDIT_EXCEPTION" | "AUDIT_SELF_REVIEW" | "AUDIT_STORE_UNAVAILABLE" | "BACKDATED" | "BASIS_NOT_SUPPORTING" | "BASIS_REQUIRED" | "BODY_TOO_LARGE" | "CANDIDATE_FILE_INVALID" | "CASE_MATCHED_ALREADY" | "CASE_NOT_ASSIGNED" | "CASE_NOT_A_STUB" | "CASE_NOT_CLOSED" | "CASE_NOT_FOUND" | "CASE_NOT_OPEN" | "CASE_NUMBER_MALFORMED" | "CASE_NUMBER_REQUIRED" | "CASE_NUMBER_TAKEN" | "CASE_NUMBER_UNCHANGED" | "CASE_OF_OTHER_AGENCY" | "CASE_SEALED" | "CHIEF_HOLDS_NO_ACCOUNT" | "COMPARED_ENTRY_REQUIRED" | "COMPARTMENT_NOT_AVAILABLE" | "CONTRADICTED_AFTER_ACTION" | "CONTRADICTED_AFTER_CLOSE" | "CONTRADICTION_UNADDRESSED" | "CORROBORATION_INCOMPLETE" | "CORROBORATION_OUTCOME_INVALID" | "DEACTIVATION_CAUSE_UNKNOWN" | "DEACTIVATION_IN_FUTURE" | "DEACTIVATION_REASON_REQUIRED" | "DEPARTMENT_EXISTS" | "DETERMINATION_NOT_POSSIBLE" | "DETERMINATION_REQUIRED" | "DISCREPANCY_ACTION_REQUIRED" | "DISCREPANCY_CAUSE_REQUIRED" | "DISCREPANCY_NOT_IN_STATE" | "DISCREPANCY_OWNER_UNKNOWN" | "DISCREPANCY_OWNER_VERIFIES" | "DOCUMENTATION_REQUIRED" | "ENFORCEMENT_NOTE_REQUIRED" | "ENFORCEMENT_NOT_CLEARED" | "ENTRY_CONTRADICTS_DETERMINATION" | "ENTRY_MUST_NAME_FACESNXT" | "EVIDENCE_TYPE_UNSUPPORTED" | "EXTENSION_NOT_POSSIBLE" | "EXTENSION_TOO_LONG" | "EXTERNAL_ACCOUNT_MISSING" | "EXTERNAL_BLOCK_IN_FUTURE" | "EXTERNAL_CONFIRMATION_REQUIRED" | "FEATURES_REQUIRED" | "FOLLOW_UP_UNANSWERED" | "FORM_INVALID" | "FR_LINK_ANSWER_REQUIRED" | "FR_LINK_UNDECLARED" | "FR_SOLE_BASIS" | "GIVEN_TO_UNAUTHORIZED" | "GRANT_PERIOD_INVALID" | "HUMAN_COMPARISON_REQUIRED" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_REUSED" | "IDENTITY_BASIS_REQUIRED" | "IDENTITY_DETERMINATION_REQUIRED" | "IMAGE_DAMAGED" | "IMAGE_TOO_LARGE" | "IMAGE_TYPE_UNSUPPORTED" | "INCIDENT_REPORT_INCOMPLETE" | "INSTANT_IN_FUTURE" | "INTERNAL_ERROR" | "INTERVAL_GAP" | "INTERVAL_INVALID" | "INTERVAL_OVERLAP" | "LINEUP_ADMIN_NOT_INDEPENDENT" | "LINEUP_ARRAY_INVALID" | "LINEUP_NOT_INDEPENDENT" | "LINEUP_PRECONDITION_UNMET" | "LINEUP_PRESENTATION_INVALID" | "LINEUP_UNDER_WAY" | "LOG_ENTRIES_INVALID" | "LOG_OR_REASON_REQUIRED" | "MALFORMED_REQUEST" | "MATCH_NAMES_ONE_PERSON" | "MEDIA_TYPE_UNSUPPORTED" | "MEDICAL_EXAMINER_REQUIRED" | "MEMBER_NOT_ACTIVE" | "MEMBER_UNKNOWN" | "METHOD_NOT_ALLOWED" | "NEW_OWNER_NOT_ELIGIBLE" | "NOT_A_SUPERIOR" | "NOT_DETAINED" | "NOT_FOUND" | "NOT_OF_A_DECEASED" | "NOT_PERMITTED" | "NOT_SUBSTANTIATED" | "NOT_THE_OWNER" | "OBLIGATION_ALREADY_MET" | "OFFENCE_NOT_LISTED" | "OUTSIDE_REVIEW_REQUIRED" | "OVERSIGHT_DOCUMENT_CHANGED" | "OVERSIGHT_ITEM_UNANSWERED" | "OVERSIGHT_ITEM_UNKNOWN" | "OVERSIGHT_NOTE_REQUIRED" | "PEER_NOT_INDEPENDENT" | "PENDING_NOT_FOR_THIS_ACTION" | "PERIOD_NOT_ENDED" | "PERIOD_UNKNOWN" | "POLICY_CHIEF_MISSING" | "POLICY_PACK_ADOPTED" | "POLICY_PACK_INVALID" | "POLICY_PERIOD_INVALID" | "POLICY_SAME_PERSON" | "POLICY_VERSION_UNKNOWN" | "PRESETS_UNCONFIRMED" | "PROBE_EDIT_LOG_INCOMPLETE" | "PROBE_NOT_SUITABLE" | "PROBE_REPEATED" | "PROBE_REQUIRED" | "PROCESS_ENDED" | "PROHIBITED_USE" | "PROSECUTOR_NOTICE_UNREFERENCED" | "PROTECTED_EVENT_NEXUS_REQUIRED" | "PROVIDER_COUNT_DIFFERS" | "PROVIDER_NOT_AVAILABLE" | "PURPOSE_BARS_ENFORCEMENT" | "PURPOSE_CASE_MISMATCH" | "PURPOSE_FIELDS_MISSING" | "PURPOSE_NOT_AUTHORIZED" | "PURPOSE_REQUIRED" | "RATE_LIMITED" | "REASON_REQUIRED" | "RECALL_INCOMPLETE" | "RECALL_NOT_OPEN" | "RECIPIENTS_REQUIRED" | "RECIPIENT_NOT_AUTHORIZED" | "REGISTERED_WITHOUT_APPROVAL" | "REGISTRATION_OPEN" | "REG_DUPLICATE_APPROVER" | "REG_SELF_APPROVAL" | "REPORT_NOT_REVIEWED" | "RESULT_INCOMPLETE" | "RESULT_INCONSISTENT" | "RESULT_REQUIRED" | "REVIEWER_IS_AUTHOR" | "REVIEW_FINDING" | "REVIEW_INCOMPLETE" | "REVOCATION_MANDATORY" | "ROLE_NOT_HELD" | "ROLE_VACANT" | "ROSTER_AUTHORITY_MISSING" | "ROSTER_CHANGE_DECIDED" | "ROSTER_FILE_UNREADABLE" | "ROSTER_IMPORT_REFUSED" | "ROSTER_SAME_PERSON" | "ROSTER_SELF_APPROVAL" | "SAMPLE_DEVIATES" | "SEARCHES_STOPPED" | "SEARCH_AFTER_DEACTIVATION_EVENT" | "SEARCH_ALREADY_RAN" | "SEARCH_NOT_IN_FACESNXT_LOG" | "SEARCH_NOT_RECORDED_HERE" | "SEARCH_REASON_REQUIRED" | "SIGN_IN_BLOCKED" | "STOP_LIFTED" | "STOP_SAME_PERSON" | "SUBSTITUTE_IS_MEMBER" | "SUPERSEDED_ALREADY" | "SUPERSEDE_REASON_REQUIRED" | "SUPERVISOR_LOOP" | "SUPERVISOR_UNASSIGNED" | "SUSPENSION_CAUSE_STANDS" | "SUSPENSION_OUT_OF_RANGE" | "TASK_ALREADY_CLAIMED" | "TASK_DEADLINE_RUNS" | "TASK_NOT_OPEN" | "TASK_NOT_YOURS" | "TASK_VERSION_STALE" | "TOKEN_REQUIRED" | "TRAINING_ALREADY_DECIDED" | "TRAINING_EVIDENCE_MISSING" | "TRAINING_EXPIRED" | "TRAINING_INCOMPLETE" | "TRAINING_IN_FUTURE" | "TRAINING_NOT_PASSED" | "TRAINING_RESULT_MISSING" | "TRAINING_SELF_VERIFIED" | "TRAINING_VERSION_SUPERSEDED" | "TRAINING_WRONG_COURSE" | "UNAVAILABLE" | "UNDOCUMENTED_SEARCH" | "UNIT_NOT_AUTHORIZED" | "UNIT_UNKNOWN" | "USER_LIST_DATE_INVALID" | "USER_LIST_OR_REASON_REQUIRED" | "VIOLATION_NO_ACCOUNT" | "VIOLATION_OPEN" | "WARRANT_UNCONFIRMED";
            /**
             * @description How grave a discrepancy of this type is.
             * @enum {string}
             */
            severity: "HIGH" | "LOW" | "MEDIUM";
            subject: {
                kind: string;
                id: string;
            };
            aboutMemberId: string | null;
            note: string | null;
            openedAt: string;
            /** @description The same was found again while this was not closed: when, and what the reviewer wrote then; the oldest first. */
            foundAgain: {
                at: string;
                note: string | null;
            }[];
            /** @description Whole days since it was opened, or that it was open. */
            ageDays: number;
            /** @description Past the time of the task that it waits for. */
            overdue: boolean;
            ownerId: string | null;
            /** @description Why it came to it, as whoever acted on it said. */
            cause: ("ENTRY_MISTAKE" | "FORGOTTEN" | "KNOWINGLY" | "NO_FAULT" | "OTHER" | "PROCEDURE" | "RULE_NOT_KNOWN" | "TECHNICAL") | null;
            causeNote: string | null;
            action: string | null;
            evidenceRefs: string[];
            actedById: string | null;
            verifyNote: string | null;
            verifiedById: string | null;
            /** @description What it was converted into; opened and decided on the account's page. */
            violationId: string | null;
            /** @description The names of the members above, by id. */
            people: {
                [key: string]: string;
            };
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
            refused: components["schemas"]["RefusedStep"] | null;
            next: components["schemas"]["NextStep"][];
        };
        /** @description A converted discrepancy: the Violation it became, on which account, whether that rests, and what is next there. */
        DiscrepancyConvertedAnswer: {
            id: string;
            violationId: string;
            accountId: string;
            suspended: boolean;
            next: components["schemas"]["TaskView"][] | "pending";
        };
        /** @description Those that wait, oldest first, and the cursor of the next page. */
        SubstantiationsWaiting: {
            substantiations: components["schemas"]["SubstantiationView"][];
            next: string | null;
        };
        /** @description A substantiation (A11): member ids, codes, and the words of those who answered and judged. */
        SubstantiationView: {
            id: string;
            state: string;
            /** @description Past the time of the task that it waits for. */
            overdue: boolean;
            searchId: string;
            rule: string;
            operatorId: string;
            /** @description The month whose report asked. */
            askedIn: string;
            askedAt: string;
            explanation: string | null;
            evidenceRefs: string[];
            providedById: string | null;
            judgeNote: string | null;
            judgedById: string | null;
        };
        /** @description A substantiation's page: its state, timeline and what is next. */
        SubstantiationPage: {
            substantiation: components["schemas"]["SubstantiationView"];
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
            refused: components["schemas"]["RefusedStep"] | null;
            next: components["schemas"]["NextStep"][];
        };
        /** @description What became of a leave: the absence, then what waits for a second person at `/v1/roster-changes`. */
        LeaveAnswer: {
            changes: {
                id: string;
                /** @enum {string} */
                state: "APPROVED" | "PROPOSED" | "REJECTED";
            }[];
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
        /** @description Units by name, and the cursor of the next page. */
        UnitPage: {
            units: components["schemas"]["RosterUnit"][];
            next: string | null;
        };
        RosterUnit: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "AIU" | "INVESTIGATIVE_SECTION" | "OTHER";
            parentId: string | null;
        };
        /** @description Changes that wait for a second person, and the cursor of the next page. */
        WaitingChanges: {
            changes: components["schemas"]["RosterChangeView"][];
            next: string | null;
        };
        /** @description A proposed change as its second person reads it. */
        RosterChangeView: {
            /** @enum {string} */
            kind: "ABSENCE" | "ACTING_APPOINTMENT" | "ASSIGNMENT" | "DESIGNATION" | "DUTY_SUPERVISOR" | "IMPORT" | "ROLE_END" | "ROLE_GRANT" | "SEPARATION" | "SHIFT" | "SUBSTITUTION";
            /** @description Null for an import. */
            change: {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string | null;
                memberId: string;
                /** @enum {string} */
                kind: "ASSIGNMENT";
                unitId: string;
                supervisorId: string | null;
                /** @enum {string} */
                assignmentKind: "ACTING" | "REGULAR" | "TEMPORARY";
            } | {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string | null;
                memberId: string;
                /** @enum {string} */
                kind: "ROLE_GRANT";
                /** @enum {string} */
                role: "AUDITOR" | "CHIEF" | "FACESNXT_ADMINISTRATOR" | "IA_INVESTIGATOR" | "INVESTIGATIVE_SECTION_COMMANDER" | "INVESTIGATIVE_SECTION_MAJOR" | "PROSECUTOR_LIAISON" | "RECORDS_CUSTODIAN" | "SYSTEM_ADMINISTRATOR" | "TRAINING_COORDINATOR";
                unitId?: string | null;
            } | {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string | null;
                memberId: string;
                /** @enum {string} */
                kind: "ROLE_END";
                /** @enum {string} */
                role: "AUDITOR" | "CHIEF" | "FACESNXT_ADMINISTRATOR" | "IA_INVESTIGATOR" | "INVESTIGATIVE_SECTION_COMMANDER" | "INVESTIGATIVE_SECTION_MAJOR" | "PROSECUTOR_LIAISON" | "RECORDS_CUSTODIAN" | "SYSTEM_ADMINISTRATOR" | "TRAINING_COORDINATOR";
            } | {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string | null;
                memberId: string;
                /** @enum {string} */
                kind: "ACTING_APPOINTMENT";
                /** @enum {string} */
                role: "AUDITOR" | "CHIEF" | "FACESNXT_ADMINISTRATOR" | "IA_INVESTIGATOR" | "INVESTIGATIVE_SECTION_COMMANDER" | "INVESTIGATIVE_SECTION_MAJOR" | "PROSECUTOR_LIAISON" | "RECORDS_CUSTODIAN" | "SYSTEM_ADMINISTRATOR" | "TRAINING_COORDINATOR";
            } | {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string | null;
                memberId: string;
                /** @enum {string} */
                kind: "DESIGNATION";
                /** @enum {string} */
                scope: "ACCESS_GRANTS" | "ALL";
            } | {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string | null;
                memberId: string;
                /** @enum {string} */
                kind: "DUTY_SUPERVISOR";
            } | {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string | null;
                memberId: string;
                /** @enum {string} */
                kind: "ABSENCE";
            } | {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string | null;
                memberId: string;
                /** @enum {string} */
                kind: "SUBSTITUTION";
                forId: string;
            } | {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string | null;
                memberId: string;
                /** @enum {string} */
                kind: "SHIFT";
                /** @description The days on which a turn begins: 1 = Monday, 7 = Sunday. */
                days: number[];
                /** @description Minutes after local midnight (0-1439). */
                begins: number;
                ends: number;
            } | {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string | null;
                memberId: string;
                /** @enum {string} */
                kind: "SEPARATION";
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
        /** @description The procedure sentence by sentence, in the order of its text. */
        Clauses: {
            document: {
                number: string;
                title: string;
                effectiveDate: string;
            };
            sentences: components["schemas"]["CoveredSentence"][];
        };
        /** @description A sentence with what carries, proves and reaches it. */
        CoveredSentence: {
            clause: string;
            /** @description Other ids of the same clause: the body prints "VII" over authorized use a second time. */
            aliases: string[];
            /** @description The clause and the number of the sentence in it: `V.A.s2`. The clause id (`V.A`) is what rules, tests and refusals name. */
            id: string;
            /** @enum {string} */
            force: "MAY" | "SHALL" | "SHOULD" | "STATEMENT";
            paraphrase: string;
            /** @description SHA-256 (hex) of the normalised sentence; scripts/sop/text.mjs says how it is normalised. */
            digest: string;
            /** @description The sentence that this item of a list completes: its verb is this item's verb. */
            leadIn?: string;
            note?: string;
            /** @enum {string} */
            met: "ATTESTED" | "ENFORCED" | "MANUAL" | "RECORDED";
            reason: string;
            /** @description Refusal codes, step kinds and names of declarations that carry this very sentence, where a clause has several or its number is not beside the rule. Without it: whatever names the clause. */
            by?: string[];
            rules: string[];
            tests: string[];
            routes: string[];
        };
        /** @description Versions of the settings, and the cursor of the next page. */
        Packs: {
            packs: components["schemas"]["PackSummary"][];
            next: string | null;
        };
        /** @description A version of the department's settings, and who made it so. */
        PackSummary: {
            proposedBy: components["schemas"]["PackPerson"] | null;
            proposedAt: string | null;
            approvedBy: components["schemas"]["PackPerson"] | null;
            approvedAt: string | null;
            id: string;
            version: number;
            /** @enum {string} */
            state: "ADOPTED" | "BUILT_IN" | "PROPOSED";
            /** @description SHA-256 of its canonical JSON, hexadecimal. */
            digest: string;
            /** @description From when it is in force; null while it waits. */
            effectiveFrom: string | null;
        };
        /** @description A member by name. */
        PackPerson: {
            id: string;
            name: string;
        };
        /** @description A version with all its settings. */
        PackView: {
            pack: components["schemas"]["PolicyPack"];
            proposedBy: components["schemas"]["PackPerson"] | null;
            proposedAt: string | null;
            approvedBy: components["schemas"]["PackPerson"] | null;
            approvedAt: string | null;
            id: string;
            version: number;
            /** @enum {string} */
            state: "ADOPTED" | "BUILT_IN" | "PROPOSED";
            /** @description SHA-256 of its canonical JSON, hexadecimal. */
            digest: string;
            /** @description From when it is in force; null while it waits. */
            effectiveFrom: string | null;
        };
        /** @description Department settings: typed, effective-dated data. The version in force is pinned to each process when it starts. */
        PolicyPack: {
            id: string;
            version: number;
            effectiveFrom: string;
            /** @description IANA zone in which periods, working days and dates are computed. */
            timeZone: string;
            /** @description Regular expression that a case number must match as a whole. */
            caseNumberPattern: string;
            goLiveAt: string;
            /** @description V.E.3: the course that opens the account, and what becomes of it later. */
            training: {
                course: string;
                courseVersion: string;
                /** @description Calendar months after completion in which it is valid; null: for ever (the SOP sets no expiry). */
                validityMonths: number | null;
                /**
                 * @description Whether a completion of an earlier course version stays good, or is taken again.
                 * @enum {string}
                 */
                supersededVersion: "ACCEPT" | "RETRAIN";
                /** @description Whether who enters a training says how its test ended: the host gives access after completion and demonstrated competency. */
                resultRequired: boolean;
            };
            registration: components["schemas"]["RegistrationSettings"];
            accounts: components["schemas"]["AccountSettings"];
            dissemination: components["schemas"]["DisseminationSettings"];
            agreements: components["schemas"]["AgreementSettings"];
            search: components["schemas"]["SearchSettings"];
            enforcement: components["schemas"]["EnforcementSettings"];
            userAgreementVersion: string;
            /** @description Version of the official-use statement that is accepted with each search (V.C, IX.A). */
            attestationVersion: string;
            /** @enum {string} */
            lineupFromCandidate: "ALONE" | "NOT_ALONE" | "ONLY_AFTER_INDEPENDENT_EVIDENCE";
            /**
             * @description Which searches a supervisor reviews: those that were followed up, of the LIGHT profile by `search.lightReviewed`; or every one.
             * @enum {string}
             */
            supervisorReviewOf: "ALL" | "FOLLOWED_UP";
            /** @enum {string} */
            candidatePresentation: "AS_RETURNED" | "SHUFFLED_BLIND";
            /** @description VII.B, A11: when a search must be substantiated. Usual hours are local minutes since midnight, for members without a recorded shift. */
            substantiation: {
                usualHours: {
                    from: number;
                    to: number;
                };
                /** @description Searches of one case in a month from which on each further one is flagged. */
                searchesPerCase: number;
                /** @description Searches of one member in a month from which on each further one is flagged. */
                searchesPerMember: number;
                /** @description IX.A.4: different cases in which one photograph or person is searched, from which on each further one is flagged. */
                casesPerProbe: number;
                /** @description IX.A.4: how many calendar days before the month these cases are looked for in. */
                repeatedWithinDays: number;
                /** @description How many searches of a month are drawn at random besides the flagged ones; 0: none. */
                randomSample: number;
            };
            /** @description VII.C: how many searches of a quarter are drawn for the Commander's own reading. */
            auditSampleSize: number;
            /** @description 2.6: the office outside the department that decides what concerns the Chief. An office, never a person's name. */
            outsideReviewer: string;
            /** @description VI.C, T6: a missing case-report entry becomes a discrepancy so many days after the determination. */
            undocumentedAfterDays: number;
            /** @description T6: a search that nobody has determined so many days after it ran counts as undocumented. */
            undeterminedAfterDays: number;
            /** @description VII.E "immediately", as T9 measures it: from the event to the block, in minutes, and to the confirmed FACESNXT block, in hours. */
            deactivation: {
                blockWithinMinutes: number;
                externalWithinHours: number;
            };
            /** @description A4: a suspension is due for review within so many calendar days, and again every so many days; `deadlines` says the rest of its ladder. */
            suspensionReviewDays: number;
            /** @description For how many days a task can be put aside, its deadlines resting; nobody switches them off. */
            longestTaskSuspensionDays: number;
            /** @description Ladder per step kind (`registration.supervisor-approval`); `*` is the one for kinds that are not named. Each time is said in one field only. */
            deadlines: {
                [key: string]: components["schemas"]["Ladder"];
            };
            /** @description Local dates (`YYYY-MM-DD`) that are no working days. */
            holidays: string[];
        };
        /** @description V.A: what becomes of a request for registration. */
        RegistrationSettings: {
            /** @description Calendar days after submission at which an undecided request expires; null: never. Nothing is ever approved by time. */
            expiresAfterDays: number | null;
            /**
             * @description A6: who takes an approval whose holder is excluded, absent or missing: the next in chain, or only somebody appointed for it.
             * @enum {string}
             */
            substituteLegs: "APPOINTED_ONLY" | "NEXT_IN_CHAIN";
            /** @description Whether the Chief may be registered. */
            chiefMayRegister: boolean;
        };
        /** @description VII.E, V.D, IX.A.7: what becomes of an account. */
        AccountSettings: {
            /** @description Calendar days without a search after which an account is suspended (CJIS AC-2: 90); null: never. */
            inactivityDays: number | null;
            /**
             * @description A3: a move between the Section and the AIU: LENIENT (the new supervisor confirms) or STRICT (deactivated, to be registered again).
             * @enum {string}
             */
            transferBetweenEligibleUnits: "LENIENT" | "STRICT";
            /**
             * @description A4: which sustained findings revoke without discretion: those of section IX, or any.
             * @enum {string}
             */
            mandatoryRevocation: "ANY_SUSTAINED" | "IX_ONLY";
            /** @description V.D: whether opening a Violation suspends the account at once. */
            suspendOnViolation: boolean;
            /** @description VII.E.3, VII.E.4: whether coming back after misuse or dissemination needs the Chief beside registration and training. */
            chiefApprovesReturn: boolean;
            /** @description VII.E.2, VI.C: for how long whoever was transferred may still finish the case-report text of a search of their own, supervised by the unit left; null: not at all, the search is handed over with its text. */
            transfereeText: {
                hours: number;
            } | {
                workingDays: number;
            } | {
                days: number;
            } | {
                seconds: number;
            } | null;
        };
        /** @description IX.A.3: to whom information may go. */
        DisseminationSettings: {
            /** @description Whom this department counts as authorized. */
            authorizedRecipients: ("COURT" | "DEFENCE" | "DEPARTMENT_MEMBER" | "HOST" | "LAW_ENFORCEMENT_AGENCY" | "MEDICAL_EXAMINER" | "OTHER" | "PRESS" | "PRIVATE_PERSON" | "PROSECUTOR" | "VICTIM_OR_WITNESS")[];
        };
        /** @description V.E.1: agreements with the host of the system. */
        AgreementSettings: {
            /** @description Whether no search starts while no agreement is in force. */
            lapseBlocksSearches: boolean;
            /** @description Longest extension of a lapsed agreement that the Major may record on the host's letter, in calendar days. */
            extensionMaxDays: number;
            /** @description Calendar days before an agreement ends at which the Major is told, the earliest (largest) first. */
            alertDays: number[];
        };
        /** @description V.B, VI, VIII: what a search needs here beside the SOP's own words. */
        SearchSettings: {
            /** @description Whether a second examiner compares blind to the first, before a MATCH stands. */
            blindSecondExaminer: boolean;
            /** @description VIII.A.1: the offence codes for which a search may be made, each as a code (`782.04`) or a chapter with everything in it (`782`); null: any. */
            seriousOffences: string[] | null;
            /** @description Where a photograph may not come from: source types of `ProbeSource`. */
            unsuitableProbes: ("GENERATED" | "LOOK_ALIKE" | "OTHER" | "SKETCH" | "SOCIAL_MEDIA")[];
            /**
             * @description The same photograph again in the same case: with a reason, or without.
             * @enum {string}
             */
            repeatedProbe: "ALLOWED" | "REASON_REQUIRED";
            /** @description IX.A.2: whether an operator who is not assigned to the case needs to be tasked by somebody named. */
            assignmentRequired: boolean;
            /** @description VI.B: calendar days within which a case that a search has opened is matched to the records system. */
            stubMatchedWithinDays: number;
            /** @description A15, III: whether a case of another agency may be searched. */
            otherAgencyRequests: boolean;
            /** @description VIII.A.1: whether a search of a minor is reviewed by a supervisor; it is flagged in any case. */
            minorsReviewed: boolean;
            /** @description VI.D: whether a search with the LIGHT profile (everybody but a potential suspect) is reviewed by a supervisor when it was followed up. */
            lightReviewed: boolean;
        };
        /** @description VI.E: what this department asks before enforcement beside an independent basis. */
        EnforcementSettings: {
            /** @description VI.D has ended, or what is pending has its note. */
            corroborationRequired: boolean;
            /** @description V.E.2: an identity determination is there. */
            identityRequired: boolean;
            /** @description Whether the author says if the affidavit names FACESNXT and the contradictions. */
            affidavitStatement: boolean;
        };
        /** @description The deadline ladder of one kind of step. Nothing is ever approved or closed by time; `expire` ends only the kinds of `MAY_EXPIRE`. */
        Ladder: {
            remind?: {
                hours: number;
            } | {
                workingDays: number;
            } | {
                days: number;
            } | {
                seconds: number;
            };
            due?: {
                hours: number;
            } | {
                workingDays: number;
            } | {
                days: number;
            } | {
                seconds: number;
            };
            /** @description The first rung adds the next in chain as candidate, the second the one after, and so on. */
            escalate?: ({
                hours: number;
            } | {
                workingDays: number;
            } | {
                days: number;
            } | {
                seconds: number;
            })[];
            expire?: {
                hours: number;
            } | {
                workingDays: number;
            } | {
                days: number;
            } | {
                seconds: number;
            };
        };
        /** @description What became of a submitted pack. */
        PackAnswer: {
            id: string;
            version: number;
            /** @enum {string} */
            state: "ADOPTED" | "BUILT_IN" | "PROPOSED";
            /** @description SHA-256 of its canonical JSON, hexadecimal. */
            digest: string;
            /** @description From when it is in force; null while it waits. */
            effectiveFrom: string | null;
        };
        /** @description A draft held against what was done in a period. */
        RehearsalView: {
            pack: {
                id: string;
                version: number;
                digest: string;
            };
            searches: components["schemas"]["RehearsedKind"];
            enforcementRequests: components["schemas"]["RehearsedKind"];
        };
        /** @description What was replayed of one kind. */
        RehearsedKind: {
            replayed: number;
            refused: number;
            /** @description Searches recorded late that would have had a discrepancy. */
            discrepant: number;
            delayed: number;
            found: components["schemas"]["Rehearsed"][];
        };
        /** @description One search or request that would have gone otherwise under the draft: its id, when it was made, and by which rules. */
        Rehearsed: {
            id: string;
            at: string;
            refusedBy: components["schemas"]["RehearsedRule"][];
            /** @description A search recorded late is never refused: what the draft does not allow would have been a discrepancy of it. */
            discrepantBy: components["schemas"]["RehearsedRule"][];
            /** @description Settings that would have added a step. */
            delayedBy: string[];
        };
        /** @description A rule of the draft that would not have been met. */
        RehearsedRule: {
            /** @enum {string} */
            code: "ACCOUNT_EXISTS" | "ACCOUNT_NOT_ACTIVE" | "ACCOUNT_NOT_BLOCKED" | "ACCOUNT_NOT_SUSPENDED" | "AFFIDAVIT_ANSWER_REQUIRED" | "AGREEMENT_LAPSED" | "AGREEMENT_NOT_ACCEPTED" | "AGREEMENT_NOT_ENDABLE" | "AGREEMENT_VERSION_SUPERSEDED" | "APPROVAL_MISSING" | "APPROVER_NOT_AUTHORIZED" | "ASSIGNEE_NOT_ELIGIBLE" | "ATTESTATION_REQUIRED" | "AUDITOR_HOLDS_NO_ACCOUNT" | "AUDIT_SELF_REVIEW" | "AUDIT_STORE_UNAVAILABLE" | "BACKDATED" | "BASIS_NOT_SUPPORTING" | "BASIS_REQUIRED" | "BODY_TOO_LARGE" | "CANDIDATE_FILE_INVALID" | "CASE_MATCHED_ALREADY" | "CASE_NOT_ASSIGNED" | "CASE_NOT_A_STUB" | "CASE_NOT_CLOSED" | "CASE_NOT_FOUND" | "CASE_NOT_OPEN" | "CASE_NUMBER_MALFORMED" | "CASE_NUMBER_REQUIRED" | "CASE_NUMBER_TAKEN" | "CASE_NUMBER_UNCHANGED" | "CASE_OF_OTHER_AGENCY" | "CASE_SEALED" | "CHIEF_HOLDS_NO_ACCOUNT" | "COMPARED_ENTRY_REQUIRED" | "COMPARTMENT_NOT_AVAILABLE" | "CONTRADICTION_UNADDRESSED" | "CORROBORATION_INCOMPLETE" | "CORROBORATION_OUTCOME_INVALID" | "DEACTIVATION_CAUSE_UNKNOWN" | "DEACTIVATION_IN_FUTURE" | "DEACTIVATION_REASON_REQUIRED" | "DEPARTMENT_EXISTS" | "DETERMINATION_NOT_POSSIBLE" | "DETERMINATION_REQUIRED" | "DISCREPANCY_ACTION_REQUIRED" | "DISCREPANCY_CAUSE_REQUIRED" | "DISCREPANCY_NOT_IN_STATE" | "DISCREPANCY_OWNER_UNKNOWN" | "DISCREPANCY_OWNER_VERIFIES" | "DOCUMENTATION_REQUIRED" | "ENFORCEMENT_NOTE_REQUIRED" | "ENFORCEMENT_NOT_CLEARED" | "ENTRY_CONTRADICTS_DETERMINATION" | "ENTRY_MUST_NAME_FACESNXT" | "EVIDENCE_TYPE_UNSUPPORTED" | "EXTENSION_NOT_POSSIBLE" | "EXTENSION_TOO_LONG" | "EXTERNAL_ACCOUNT_MISSING" | "EXTERNAL_BLOCK_IN_FUTURE" | "EXTERNAL_CONFIRMATION_REQUIRED" | "FEATURES_REQUIRED" | "FOLLOW_UP_UNANSWERED" | "FORM_INVALID" | "FR_LINK_ANSWER_REQUIRED" | "FR_LINK_UNDECLARED" | "FR_SOLE_BASIS" | "GRANT_PERIOD_INVALID" | "HUMAN_COMPARISON_REQUIRED" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_REUSED" | "IDENTITY_BASIS_REQUIRED" | "IDENTITY_DETERMINATION_REQUIRED" | "IMAGE_DAMAGED" | "IMAGE_TOO_LARGE" | "IMAGE_TYPE_UNSUPPORTED" | "INCIDENT_REPORT_INCOMPLETE" | "INSTANT_IN_FUTURE" | "INTERNAL_ERROR" | "INTERVAL_GAP" | "INTERVAL_INVALID" | "INTERVAL_OVERLAP" | "LINEUP_ADMIN_NOT_INDEPENDENT" | "LINEUP_ARRAY_INVALID" | "LINEUP_NOT_INDEPENDENT" | "LINEUP_PRECONDITION_UNMET" | "LINEUP_PRESENTATION_INVALID" | "LINEUP_UNDER_WAY" | "LOG_ENTRIES_INVALID" | "LOG_OR_REASON_REQUIRED" | "MALFORMED_REQUEST" | "MATCH_NAMES_ONE_PERSON" | "MEDIA_TYPE_UNSUPPORTED" | "MEDICAL_EXAMINER_REQUIRED" | "MEMBER_NOT_ACTIVE" | "MEMBER_UNKNOWN" | "METHOD_NOT_ALLOWED" | "NEW_OWNER_NOT_ELIGIBLE" | "NOT_A_SUPERIOR" | "NOT_DETAINED" | "NOT_FOUND" | "NOT_OF_A_DECEASED" | "NOT_PERMITTED" | "NOT_THE_OWNER" | "OBLIGATION_ALREADY_MET" | "OFFENCE_NOT_LISTED" | "OUTSIDE_REVIEW_REQUIRED" | "OVERSIGHT_DOCUMENT_CHANGED" | "OVERSIGHT_ITEM_UNANSWERED" | "OVERSIGHT_ITEM_UNKNOWN" | "OVERSIGHT_NOTE_REQUIRED" | "PEER_NOT_INDEPENDENT" | "PENDING_NOT_FOR_THIS_ACTION" | "PERIOD_NOT_ENDED" | "PERIOD_UNKNOWN" | "POLICY_CHIEF_MISSING" | "POLICY_PACK_ADOPTED" | "POLICY_PACK_INVALID" | "POLICY_PERIOD_INVALID" | "POLICY_SAME_PERSON" | "POLICY_VERSION_UNKNOWN" | "PRESETS_UNCONFIRMED" | "PROBE_EDIT_LOG_INCOMPLETE" | "PROBE_NOT_SUITABLE" | "PROBE_REPEATED" | "PROBE_REQUIRED" | "PROCESS_ENDED" | "PROHIBITED_USE" | "PROSECUTOR_NOTICE_UNREFERENCED" | "PROTECTED_EVENT_NEXUS_REQUIRED" | "PROVIDER_NOT_AVAILABLE" | "PURPOSE_BARS_ENFORCEMENT" | "PURPOSE_CASE_MISMATCH" | "PURPOSE_FIELDS_MISSING" | "PURPOSE_NOT_AUTHORIZED" | "PURPOSE_REQUIRED" | "RATE_LIMITED" | "REASON_REQUIRED" | "RECALL_INCOMPLETE" | "RECALL_NOT_OPEN" | "RECIPIENTS_REQUIRED" | "RECIPIENT_NOT_AUTHORIZED" | "REGISTRATION_OPEN" | "REG_DUPLICATE_APPROVER" | "REG_SELF_APPROVAL" | "REPORT_NOT_REVIEWED" | "RESULT_INCOMPLETE" | "RESULT_INCONSISTENT" | "RESULT_REQUIRED" | "REVIEWER_IS_AUTHOR" | "REVIEW_INCOMPLETE" | "REVOCATION_MANDATORY" | "ROLE_NOT_HELD" | "ROLE_VACANT" | "ROSTER_AUTHORITY_MISSING" | "ROSTER_CHANGE_DECIDED" | "ROSTER_FILE_UNREADABLE" | "ROSTER_IMPORT_REFUSED" | "ROSTER_SAME_PERSON" | "ROSTER_SELF_APPROVAL" | "SEARCHES_STOPPED" | "SEARCH_ALREADY_RAN" | "SEARCH_REASON_REQUIRED" | "SIGN_IN_BLOCKED" | "STOP_LIFTED" | "STOP_SAME_PERSON" | "SUBSTITUTE_IS_MEMBER" | "SUPERSEDED_ALREADY" | "SUPERSEDE_REASON_REQUIRED" | "SUPERVISOR_LOOP" | "SUPERVISOR_UNASSIGNED" | "SUSPENSION_CAUSE_STANDS" | "SUSPENSION_OUT_OF_RANGE" | "TASK_ALREADY_CLAIMED" | "TASK_DEADLINE_RUNS" | "TASK_NOT_OPEN" | "TASK_NOT_YOURS" | "TASK_VERSION_STALE" | "TOKEN_REQUIRED" | "TRAINING_ALREADY_DECIDED" | "TRAINING_EVIDENCE_MISSING" | "TRAINING_EXPIRED" | "TRAINING_INCOMPLETE" | "TRAINING_IN_FUTURE" | "TRAINING_NOT_PASSED" | "TRAINING_RESULT_MISSING" | "TRAINING_SELF_VERIFIED" | "TRAINING_VERSION_SUPERSEDED" | "TRAINING_WRONG_COURSE" | "UNAVAILABLE" | "UNIT_NOT_AUTHORIZED" | "UNIT_UNKNOWN" | "USER_LIST_DATE_INVALID" | "USER_LIST_OR_REASON_REQUIRED" | "VIOLATION_NO_ACCOUNT" | "VIOLATION_OPEN" | "WARRANT_UNCONFIRMED";
            /** @description What asks for it, as people read it. */
            authority: string;
            /** @description The gate of a search; null for a request for enforcement. */
            gate: string | null;
        };
        /** @description A code of the closed list, explained: what it means, what to do, who can, and on whose word it is refused. */
        ProblemExplained: {
            /** @description Every authority that refuses with this code; an answer names the one that refused. */
            authorities: {
                /** @enum {string} */
                kind: "AGREEMENT" | "CHOICE" | "LAW" | "SOP" | "SYSTEM";
                ref: string;
                label: string;
            }[];
            type: string;
            title: string;
            status: number;
            /** @enum {string} */
            code: "ACCOUNT_EXISTS" | "ACCOUNT_NOT_ACTIVE" | "ACCOUNT_NOT_BLOCKED" | "ACCOUNT_NOT_SUSPENDED" | "AFFIDAVIT_ANSWER_REQUIRED" | "AGREEMENT_LAPSED" | "AGREEMENT_NOT_ACCEPTED" | "AGREEMENT_NOT_ENDABLE" | "AGREEMENT_VERSION_SUPERSEDED" | "APPROVAL_MISSING" | "APPROVER_NOT_AUTHORIZED" | "ASSIGNEE_NOT_ELIGIBLE" | "ATTESTATION_REQUIRED" | "AUDITOR_HOLDS_NO_ACCOUNT" | "AUDIT_SELF_REVIEW" | "AUDIT_STORE_UNAVAILABLE" | "BACKDATED" | "BASIS_NOT_SUPPORTING" | "BASIS_REQUIRED" | "BODY_TOO_LARGE" | "CANDIDATE_FILE_INVALID" | "CASE_MATCHED_ALREADY" | "CASE_NOT_ASSIGNED" | "CASE_NOT_A_STUB" | "CASE_NOT_CLOSED" | "CASE_NOT_FOUND" | "CASE_NOT_OPEN" | "CASE_NUMBER_MALFORMED" | "CASE_NUMBER_REQUIRED" | "CASE_NUMBER_TAKEN" | "CASE_NUMBER_UNCHANGED" | "CASE_OF_OTHER_AGENCY" | "CASE_SEALED" | "CHIEF_HOLDS_NO_ACCOUNT" | "COMPARED_ENTRY_REQUIRED" | "COMPARTMENT_NOT_AVAILABLE" | "CONTRADICTION_UNADDRESSED" | "CORROBORATION_INCOMPLETE" | "CORROBORATION_OUTCOME_INVALID" | "DEACTIVATION_CAUSE_UNKNOWN" | "DEACTIVATION_IN_FUTURE" | "DEACTIVATION_REASON_REQUIRED" | "DEPARTMENT_EXISTS" | "DETERMINATION_NOT_POSSIBLE" | "DETERMINATION_REQUIRED" | "DISCREPANCY_ACTION_REQUIRED" | "DISCREPANCY_CAUSE_REQUIRED" | "DISCREPANCY_NOT_IN_STATE" | "DISCREPANCY_OWNER_UNKNOWN" | "DISCREPANCY_OWNER_VERIFIES" | "DOCUMENTATION_REQUIRED" | "ENFORCEMENT_NOTE_REQUIRED" | "ENFORCEMENT_NOT_CLEARED" | "ENTRY_CONTRADICTS_DETERMINATION" | "ENTRY_MUST_NAME_FACESNXT" | "EVIDENCE_TYPE_UNSUPPORTED" | "EXTENSION_NOT_POSSIBLE" | "EXTENSION_TOO_LONG" | "EXTERNAL_ACCOUNT_MISSING" | "EXTERNAL_BLOCK_IN_FUTURE" | "EXTERNAL_CONFIRMATION_REQUIRED" | "FEATURES_REQUIRED" | "FOLLOW_UP_UNANSWERED" | "FORM_INVALID" | "FR_LINK_ANSWER_REQUIRED" | "FR_LINK_UNDECLARED" | "FR_SOLE_BASIS" | "GRANT_PERIOD_INVALID" | "HUMAN_COMPARISON_REQUIRED" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_REUSED" | "IDENTITY_BASIS_REQUIRED" | "IDENTITY_DETERMINATION_REQUIRED" | "IMAGE_DAMAGED" | "IMAGE_TOO_LARGE" | "IMAGE_TYPE_UNSUPPORTED" | "INCIDENT_REPORT_INCOMPLETE" | "INSTANT_IN_FUTURE" | "INTERNAL_ERROR" | "INTERVAL_GAP" | "INTERVAL_INVALID" | "INTERVAL_OVERLAP" | "LINEUP_ADMIN_NOT_INDEPENDENT" | "LINEUP_ARRAY_INVALID" | "LINEUP_NOT_INDEPENDENT" | "LINEUP_PRECONDITION_UNMET" | "LINEUP_PRESENTATION_INVALID" | "LINEUP_UNDER_WAY" | "LOG_ENTRIES_INVALID" | "LOG_OR_REASON_REQUIRED" | "MALFORMED_REQUEST" | "MATCH_NAMES_ONE_PERSON" | "MEDIA_TYPE_UNSUPPORTED" | "MEDICAL_EXAMINER_REQUIRED" | "MEMBER_NOT_ACTIVE" | "MEMBER_UNKNOWN" | "METHOD_NOT_ALLOWED" | "NEW_OWNER_NOT_ELIGIBLE" | "NOT_A_SUPERIOR" | "NOT_DETAINED" | "NOT_FOUND" | "NOT_OF_A_DECEASED" | "NOT_PERMITTED" | "NOT_THE_OWNER" | "OBLIGATION_ALREADY_MET" | "OFFENCE_NOT_LISTED" | "OUTSIDE_REVIEW_REQUIRED" | "OVERSIGHT_DOCUMENT_CHANGED" | "OVERSIGHT_ITEM_UNANSWERED" | "OVERSIGHT_ITEM_UNKNOWN" | "OVERSIGHT_NOTE_REQUIRED" | "PEER_NOT_INDEPENDENT" | "PENDING_NOT_FOR_THIS_ACTION" | "PERIOD_NOT_ENDED" | "PERIOD_UNKNOWN" | "POLICY_CHIEF_MISSING" | "POLICY_PACK_ADOPTED" | "POLICY_PACK_INVALID" | "POLICY_PERIOD_INVALID" | "POLICY_SAME_PERSON" | "POLICY_VERSION_UNKNOWN" | "PRESETS_UNCONFIRMED" | "PROBE_EDIT_LOG_INCOMPLETE" | "PROBE_NOT_SUITABLE" | "PROBE_REPEATED" | "PROBE_REQUIRED" | "PROCESS_ENDED" | "PROHIBITED_USE" | "PROSECUTOR_NOTICE_UNREFERENCED" | "PROTECTED_EVENT_NEXUS_REQUIRED" | "PROVIDER_NOT_AVAILABLE" | "PURPOSE_BARS_ENFORCEMENT" | "PURPOSE_CASE_MISMATCH" | "PURPOSE_FIELDS_MISSING" | "PURPOSE_NOT_AUTHORIZED" | "PURPOSE_REQUIRED" | "RATE_LIMITED" | "REASON_REQUIRED" | "RECALL_INCOMPLETE" | "RECALL_NOT_OPEN" | "RECIPIENTS_REQUIRED" | "RECIPIENT_NOT_AUTHORIZED" | "REGISTRATION_OPEN" | "REG_DUPLICATE_APPROVER" | "REG_SELF_APPROVAL" | "REPORT_NOT_REVIEWED" | "RESULT_INCOMPLETE" | "RESULT_INCONSISTENT" | "RESULT_REQUIRED" | "REVIEWER_IS_AUTHOR" | "REVIEW_INCOMPLETE" | "REVOCATION_MANDATORY" | "ROLE_NOT_HELD" | "ROLE_VACANT" | "ROSTER_AUTHORITY_MISSING" | "ROSTER_CHANGE_DECIDED" | "ROSTER_FILE_UNREADABLE" | "ROSTER_IMPORT_REFUSED" | "ROSTER_SAME_PERSON" | "ROSTER_SELF_APPROVAL" | "SEARCHES_STOPPED" | "SEARCH_ALREADY_RAN" | "SEARCH_REASON_REQUIRED" | "SIGN_IN_BLOCKED" | "STOP_LIFTED" | "STOP_SAME_PERSON" | "SUBSTITUTE_IS_MEMBER" | "SUPERSEDED_ALREADY" | "SUPERSEDE_REASON_REQUIRED" | "SUPERVISOR_LOOP" | "SUPERVISOR_UNASSIGNED" | "SUSPENSION_CAUSE_STANDS" | "SUSPENSION_OUT_OF_RANGE" | "TASK_ALREADY_CLAIMED" | "TASK_DEADLINE_RUNS" | "TASK_NOT_OPEN" | "TASK_NOT_YOURS" | "TASK_VERSION_STALE" | "TOKEN_REQUIRED" | "TRAINING_ALREADY_DECIDED" | "TRAINING_EVIDENCE_MISSING" | "TRAINING_EXPIRED" | "TRAINING_INCOMPLETE" | "TRAINING_IN_FUTURE" | "TRAINING_NOT_PASSED" | "TRAINING_RESULT_MISSING" | "TRAINING_SELF_VERIFIED" | "TRAINING_VERSION_SUPERSEDED" | "TRAINING_WRONG_COURSE" | "UNAVAILABLE" | "UNIT_NOT_AUTHORIZED" | "UNIT_UNKNOWN" | "USER_LIST_DATE_INVALID" | "USER_LIST_OR_REASON_REQUIRED" | "VIOLATION_NO_ACCOUNT" | "VIOLATION_OPEN" | "WARRANT_UNCONFIRMED";
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
        /** @description RFC 9457, with what a person needs: code, authority, what is missing, who can mend it. */
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @enum {string} */
            code: "ACCOUNT_EXISTS" | "ACCOUNT_NOT_ACTIVE" | "ACCOUNT_NOT_BLOCKED" | "ACCOUNT_NOT_SUSPENDED" | "AFFIDAVIT_ANSWER_REQUIRED" | "AGREEMENT_LAPSED" | "AGREEMENT_NOT_ACCEPTED" | "AGREEMENT_NOT_ENDABLE" | "AGREEMENT_VERSION_SUPERSEDED" | "APPROVAL_MISSING" | "APPROVER_NOT_AUTHORIZED" | "ASSIGNEE_NOT_ELIGIBLE" | "ATTESTATION_REQUIRED" | "AUDITOR_HOLDS_NO_ACCOUNT" | "AUDIT_SELF_REVIEW" | "AUDIT_STORE_UNAVAILABLE" | "BACKDATED" | "BASIS_NOT_SUPPORTING" | "BASIS_REQUIRED" | "BODY_TOO_LARGE" | "CANDIDATE_FILE_INVALID" | "CASE_MATCHED_ALREADY" | "CASE_NOT_ASSIGNED" | "CASE_NOT_A_STUB" | "CASE_NOT_CLOSED" | "CASE_NOT_FOUND" | "CASE_NOT_OPEN" | "CASE_NUMBER_MALFORMED" | "CASE_NUMBER_REQUIRED" | "CASE_NUMBER_TAKEN" | "CASE_NUMBER_UNCHANGED" | "CASE_OF_OTHER_AGENCY" | "CASE_SEALED" | "CHIEF_HOLDS_NO_ACCOUNT" | "COMPARED_ENTRY_REQUIRED" | "COMPARTMENT_NOT_AVAILABLE" | "CONTRADICTION_UNADDRESSED" | "CORROBORATION_INCOMPLETE" | "CORROBORATION_OUTCOME_INVALID" | "DEACTIVATION_CAUSE_UNKNOWN" | "DEACTIVATION_IN_FUTURE" | "DEACTIVATION_REASON_REQUIRED" | "DEPARTMENT_EXISTS" | "DETERMINATION_NOT_POSSIBLE" | "DETERMINATION_REQUIRED" | "DISCREPANCY_ACTION_REQUIRED" | "DISCREPANCY_CAUSE_REQUIRED" | "DISCREPANCY_NOT_IN_STATE" | "DISCREPANCY_OWNER_UNKNOWN" | "DISCREPANCY_OWNER_VERIFIES" | "DOCUMENTATION_REQUIRED" | "ENFORCEMENT_NOTE_REQUIRED" | "ENFORCEMENT_NOT_CLEARED" | "ENTRY_CONTRADICTS_DETERMINATION" | "ENTRY_MUST_NAME_FACESNXT" | "EVIDENCE_TYPE_UNSUPPORTED" | "EXTENSION_NOT_POSSIBLE" | "EXTENSION_TOO_LONG" | "EXTERNAL_ACCOUNT_MISSING" | "EXTERNAL_BLOCK_IN_FUTURE" | "EXTERNAL_CONFIRMATION_REQUIRED" | "FEATURES_REQUIRED" | "FOLLOW_UP_UNANSWERED" | "FORM_INVALID" | "FR_LINK_ANSWER_REQUIRED" | "FR_LINK_UNDECLARED" | "FR_SOLE_BASIS" | "GRANT_PERIOD_INVALID" | "HUMAN_COMPARISON_REQUIRED" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_REUSED" | "IDENTITY_BASIS_REQUIRED" | "IDENTITY_DETERMINATION_REQUIRED" | "IMAGE_DAMAGED" | "IMAGE_TOO_LARGE" | "IMAGE_TYPE_UNSUPPORTED" | "INCIDENT_REPORT_INCOMPLETE" | "INSTANT_IN_FUTURE" | "INTERNAL_ERROR" | "INTERVAL_GAP" | "INTERVAL_INVALID" | "INTERVAL_OVERLAP" | "LINEUP_ADMIN_NOT_INDEPENDENT" | "LINEUP_ARRAY_INVALID" | "LINEUP_NOT_INDEPENDENT" | "LINEUP_PRECONDITION_UNMET" | "LINEUP_PRESENTATION_INVALID" | "LINEUP_UNDER_WAY" | "LOG_ENTRIES_INVALID" | "LOG_OR_REASON_REQUIRED" | "MALFORMED_REQUEST" | "MATCH_NAMES_ONE_PERSON" | "MEDIA_TYPE_UNSUPPORTED" | "MEDICAL_EXAMINER_REQUIRED" | "MEMBER_NOT_ACTIVE" | "MEMBER_UNKNOWN" | "METHOD_NOT_ALLOWED" | "NEW_OWNER_NOT_ELIGIBLE" | "NOT_A_SUPERIOR" | "NOT_DETAINED" | "NOT_FOUND" | "NOT_OF_A_DECEASED" | "NOT_PERMITTED" | "NOT_THE_OWNER" | "OBLIGATION_ALREADY_MET" | "OFFENCE_NOT_LISTED" | "OUTSIDE_REVIEW_REQUIRED" | "OVERSIGHT_DOCUMENT_CHANGED" | "OVERSIGHT_ITEM_UNANSWERED" | "OVERSIGHT_ITEM_UNKNOWN" | "OVERSIGHT_NOTE_REQUIRED" | "PEER_NOT_INDEPENDENT" | "PENDING_NOT_FOR_THIS_ACTION" | "PERIOD_NOT_ENDED" | "PERIOD_UNKNOWN" | "POLICY_CHIEF_MISSING" | "POLICY_PACK_ADOPTED" | "POLICY_PACK_INVALID" | "POLICY_PERIOD_INVALID" | "POLICY_SAME_PERSON" | "POLICY_VERSION_UNKNOWN" | "PRESETS_UNCONFIRMED" | "PROBE_EDIT_LOG_INCOMPLETE" | "PROBE_NOT_SUITABLE" | "PROBE_REPEATED" | "PROBE_REQUIRED" | "PROCESS_ENDED" | "PROHIBITED_USE" | "PROSECUTOR_NOTICE_UNREFERENCED" | "PROTECTED_EVENT_NEXUS_REQUIRED" | "PROVIDER_NOT_AVAILABLE" | "PURPOSE_BARS_ENFORCEMENT" | "PURPOSE_CASE_MISMATCH" | "PURPOSE_FIELDS_MISSING" | "PURPOSE_NOT_AUTHORIZED" | "PURPOSE_REQUIRED" | "RATE_LIMITED" | "REASON_REQUIRED" | "RECALL_INCOMPLETE" | "RECALL_NOT_OPEN" | "RECIPIENTS_REQUIRED" | "RECIPIENT_NOT_AUTHORIZED" | "REGISTRATION_OPEN" | "REG_DUPLICATE_APPROVER" | "REG_SELF_APPROVAL" | "REPORT_NOT_REVIEWED" | "RESULT_INCOMPLETE" | "RESULT_INCONSISTENT" | "RESULT_REQUIRED" | "REVIEWER_IS_AUTHOR" | "REVIEW_INCOMPLETE" | "REVOCATION_MANDATORY" | "ROLE_NOT_HELD" | "ROLE_VACANT" | "ROSTER_AUTHORITY_MISSING" | "ROSTER_CHANGE_DECIDED" | "ROSTER_FILE_UNREADABLE" | "ROSTER_IMPORT_REFUSED" | "ROSTER_SAME_PERSON" | "ROSTER_SELF_APPROVAL" | "SEARCHES_STOPPED" | "SEARCH_ALREADY_RAN" | "SEARCH_REASON_REQUIRED" | "SIGN_IN_BLOCKED" | "STOP_LIFTED" | "STOP_SAME_PERSON" | "SUBSTITUTE_IS_MEMBER" | "SUPERSEDED_ALREADY" | "SUPERSEDE_REASON_REQUIRED" | "SUPERVISOR_LOOP" | "SUPERVISOR_UNASSIGNED" | "SUSPENSION_CAUSE_STANDS" | "SUSPENSION_OUT_OF_RANGE" | "TASK_ALREADY_CLAIMED" | "TASK_DEADLINE_RUNS" | "TASK_NOT_OPEN" | "TASK_NOT_YOURS" | "TASK_VERSION_STALE" | "TOKEN_REQUIRED" | "TRAINING_ALREADY_DECIDED" | "TRAINING_EVIDENCE_MISSING" | "TRAINING_EXPIRED" | "TRAINING_INCOMPLETE" | "TRAINING_IN_FUTURE" | "TRAINING_NOT_PASSED" | "TRAINING_RESULT_MISSING" | "TRAINING_SELF_VERIFIED" | "TRAINING_VERSION_SUPERSEDED" | "TRAINING_WRONG_COURSE" | "UNAVAILABLE" | "UNIT_NOT_AUTHORIZED" | "UNIT_UNKNOWN" | "USER_LIST_DATE_INVALID" | "USER_LIST_OR_REASON_REQUIRED" | "VIOLATION_NO_ACCOUNT" | "VIOLATION_OPEN" | "WARRANT_UNCONFIRMED";
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
        /** @description Grants, the oldest first, and the cursor of the next page. */
        AccessGrantsPage: {
            grants: components["schemas"]["AccessGrantLine"][];
            next: string | null;
        };
        /** @description The answer to a request: the registration and what is next. */
        RegistrationOpened: {
            id: string;
            next: components["schemas"]["TaskView"][] | "pending";
        };
        /** @description A registration's page: state, timeline, what was decided and why, what is next, for whom and by when. */
        RegistrationPage: {
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
            refused: components["schemas"]["RefusedStep"] | null;
            next: components["schemas"]["NextStep"][];
            member: components["schemas"]["Named"];
            registrationKind: string;
            /** @description Legacy only: where the paper lies, or where it was looked for in vain. */
            paper: {
                approval: string;
                found: boolean;
            } | null;
            account: {
                id: string;
                status: string;
            } | null;
            /** @description Every decision, the first one first. */
            decisions: components["schemas"]["LegDecision"][];
            /** @description Withdrawn or voided by somebody, and why. */
            ended: {
                by: components["schemas"]["Named"];
                at: string;
                reason: string;
            } | null;
        };
        /** @description V.A, VI.A: one decision on one leg, with its words; `voidedAt`: since when it does not count. Instants in ISO 8601. */
        LegDecision: {
            /** @enum {string} */
            leg: "CHIEF" | "COMMANDER" | "SUPERVISOR";
            /** @enum {string} */
            decision: "APPROVED" | "DENIED";
            by: components["schemas"]["Named"];
            at: string;
            reason: string | null;
            voidedAt: string | null;
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
                cancelled: components["schemas"]["Cancelled"] | null;
                discrepancies: {
                    type: string;
                    gate: string;
                    authority: components["schemas"]["Authority"];
                }[];
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
                result: components["schemas"]["ResultSummary"] | null;
                probeId: string | null;
                lateSearchId: string | null;
                lateExecutedAt: string | null;
                handovers: components["schemas"]["Handover"][];
                identifications: components["schemas"]["Identification"][];
                determination: components["schemas"]["DeterminationSummary"] | null;
                superseded: components["schemas"]["DeterminationSummary"][];
                eligibility: components["schemas"]["Eligibility"];
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
            refused: components["schemas"]["RefusedStep"] | null;
            next: components["schemas"]["NextStep"][];
            operator: components["schemas"]["Named"];
            owner: components["schemas"]["Named"];
            /** @description VII.E.2: nobody with an account could take it over; the owner keeps it as custodian. */
            inCustody: boolean;
            requestedBy: components["schemas"]["Named"] | null;
            caseNumber: string | null;
            profile: string;
            flags: string[];
            urgent: boolean;
            channel: string;
            submittedAt: string;
        };
        /** @description That a search was given up, by whom and why. */
        Cancelled: {
            by: components["schemas"]["Named"];
            at: string;
            reason: string;
        };
        MedicalExaminer: {
            caseNumber?: string;
            jurisdiction?: string;
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
            duplicates: boolean;
            hiddenColumns: number;
            threshold: number | null;
            algorithm: string | null;
            scoreScale: string | null;
            printoutId: string | null;
            fileId: string | null;
            failureReason: string | null;
        };
        /** @description That a search was passed on to another member, and why. */
        Handover: {
            from: components["schemas"]["Named"];
            to: components["schemas"]["Named"];
            by: components["schemas"]["Named"];
            at: string;
            reason: string;
        };
        /** @description VIII.A.5: how the medical examiner identified the deceased. */
        Identification: {
            method: string;
            identifiedAt: string;
            reference: string;
            by: components["schemas"]["Named"];
            at: string;
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
        /** @description VI.A, V.E.3: by what the operator might search then: the post in a unit or the grant of access (`accessRef`: its id), and the training that counted. */
        Eligibility: {
            accessBasis: string | null;
            accessRef: string | null;
            trainingId: string | null;
        };
        /** @description A candidate list as it is read. */
        CandidateListView: {
            searchId: string;
            /** @enum {string} */
            legend: "INVESTIGATIVE LEAD ONLY - NOT AN IDENTIFICATION - NOT PROBABLE CAUSE";
            returnedCount: number;
            requestedCount: number | null;
            /** @description The provider cut its list off. */
            truncated: boolean;
            listComplete: boolean;
            ties: boolean;
            /** @description The same person, or the same record, more than once. */
            duplicates: boolean;
            /** @description IV.I: columns of the provider's file that are not displayed. */
            hiddenColumns: number;
            scoreScale: string | null;
            algorithm: string | null;
            /** @description Rank, score and source are not shown before your own result is recorded. */
            blind: boolean;
            candidates: components["schemas"]["PresentedCandidate"][];
        };
        /** @description A candidate as a person sees it: always with the legend; while the comparison is blind, without rank, score and source. */
        PresentedCandidate: {
            id: string;
            state?: string;
            name?: string;
            recordRef: string;
            customerNumber?: string;
            city?: string;
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
            /** @enum {string} */
            source?: "BOOKING_PHOTO" | "DL_PHOTO";
            rank?: number | null;
            similarityScore?: number | null;
            /** @enum {string} */
            legend: "INVESTIGATIVE LEAD ONLY - NOT AN IDENTIFICATION - NOT PROBABLE CAUSE";
        };
        /** @description The searches that somebody asked for, the newest first, and the cursor of the next page. */
        RequestedSearches: {
            searches: components["schemas"]["RequestedSearch"][];
            next: string | null;
        };
        /** @description A search as its requester sees it in a list. */
        RequestedSearch: {
            id: string;
            caseNumber: string | null;
            /** Format: date-time */
            submittedAt: string;
            state: string;
            /** @description `null` while nobody has determined, and while a match waits for a further examiner. */
            positiveMatch: boolean | null;
        };
        /** @description The lead of a search. */
        LeadView: {
            searchId: string;
            /** @enum {string} */
            legend: "INVESTIGATIVE LEAD ONLY - NOT AN IDENTIFICATION - NOT PROBABLE CAUSE";
            /** @description What the purpose adds to the legend. */
            caution: string | null;
            /** @description `null` while nobody has determined. */
            positiveMatch: boolean | null;
            /** @description The person of a positive comparison, without rank, score and source. */
            person: components["schemas"]["PresentedCandidate"] | null;
        };
        /** @description Stops, the oldest first, and the cursor of the next page. */
        SearchStops: {
            stops: components["schemas"]["StopLine"][];
            next: string | null;
        };
        /** @description A stop as everybody reads it; instants ISO 8601 in UTC. */
        StopLine: {
            id: string;
            from: string;
            /** @description Null while it is in force. */
            to: string | null;
            reason: string;
            stoppedBy: string;
            liftedBy: string | null;
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
        /** @description A page of training records; `next` goes back as `after`. */
        TrainingPage: {
            records: components["schemas"]["TrainingLine"][];
            next: string | null;
        };
        /** @description A training record as people see it; instants in ISO 8601. */
        TrainingLine: {
            id: string;
            memberId: string;
            course: string;
            courseVersion: string;
            /** Format: date-time */
            completedAt: string;
            certificateRef: string;
            /** @description How the test of the course ended; null: not said. */
            result: ("FAILED" | "PASSED") | null;
            state: string;
            /** Format: date-time */
            enteredAt: string;
            verifiedBy: string | null;
            /** Format: date-time */
            expiresAt: string | null;
            reason: string | null;
        };
        /** @description What became of a training record. */
        TrainingAnswer: {
            id: string;
            state: string;
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
                /** @description Only those that are overdue; `false` is the same as nothing. */
                overdue?: boolean;
                /** @description As the page before gave it. */
                cursor?: string;
                /** @description Only what is mine, only what I may claim, or both. */
                scope?: "all" | "mine" | "claimable";
                /** @description A step kind, such as `registration.supervisor-approval`. */
                kind?: "registration.supervisor-approval" | "registration.commander-approval" | "registration.chief-grant" | "registration.user-agreement" | "registration.training-completion" | "registration.training-verification" | "registration.external-account" | "registration.close-account" | "registration.activate" | "faceSearch.query" | "faceSearch.result-entry" | "faceSearch.evaluate" | "faceSearch.peer-review" | "faceSearch.peer-resolution" | "faceSearch.case-report-entry" | "faceSearch.transferee-text" | "faceSearch.text-countersign" | "faceSearch.report-review" | "faceSearch.interview" | "faceSearch.lineup-array" | "faceSearch.lineup-presentation" | "faceSearch.latent-prints" | "faceSearch.dna" | "faceSearch.identity-determination" | "faceSearch.entry-addendum" | "faceSearch.prosecutor-notice" | "faceSearch.not-applicable-review" | "faceSearch.supervisor-review" | "faceSearch.close" | "enforcementAction.supervisor-review" | "enforcementAction.outcome" | "enforcementAction.prosecutor-notice" | "account.in-force" | "account.confirm-suspension" | "account.confirm-transfer" | "account.violation-finding" | "account.finding-after-end" | "account.disable-external" | "account.name-recipients" | "account.recall" | "account.incident-report" | "account.residue-certificate" | "monthlyReport.snapshot" | "monthlyReport.attach-log" | "monthlyReport.review" | "monthlyReport.major-review" | "monthlyReport.request-substantiations" | "monthlyReport.sign" | "monthlyReport.open-discrepancies" | "quarterlyAudit.freeze" | "quarterlyAudit.draw-sample" | "quarterlyAudit.attach-sources" | "quarterlyAudit.run-tests" | "quarterlyAudit.findings" | "quarterlyAudit.memorandum" | "quarterlyAudit.sign" | "quarterlyAudit.acknowledge" | "quarterlyAudit.open-discrepancies" | "discrepancy.assign" | "discrepancy.act" | "discrepancy.verify" | "substantiation.provide" | "substantiation.judge" | "substantiation.open-discrepancy";
                /** @description All steps of one process kind, such as `faceSearch`. */
                process?: "registration" | "account" | "faceSearch" | "enforcementAction" | "monthlyReport" | "quarterlyAudit" | "discrepancy" | "substantiation";
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
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["ConfirmSuspensionForm"] | components["schemas"]["ConfirmTransferForm"] | components["schemas"]["DisableExternalForm"] | components["schemas"]["ViolationFindingForm"] | components["schemas"]["IncidentReportStepForm"] | components["schemas"]["NameRecipientsStepForm"] | components["schemas"]["RecallsStepForm"] | components["schemas"]["ViolationFindingForm"] | components["schemas"]["ActOnDiscrepancyForm"] | components["schemas"]["AssignDiscrepancyForm"] | components["schemas"]["VerifyDiscrepancyForm"] | components["schemas"]["EnforcementOutcomeForm"] | components["schemas"]["ProsecutorNoticeForm"] | components["schemas"]["EnforcementReviewStepForm"] | components["schemas"]["CaseReportEntryForm"] | components["schemas"]["CorroborationStepForm"] | components["schemas"]["EntryAddendumForm"] | components["schemas"]["ComparisonDeterminationForm"] | components["schemas"]["IdentityDeterminationForm"] | components["schemas"]["CorroborationStepForm"] | components["schemas"]["CorroborationStepForm"] | components["schemas"]["LineupArrayForm"] | components["schemas"]["LineupPresentationStepForm"] | components["schemas"]["NotApplicableReviewForm"] | components["schemas"]["PeerResolutionForm"] | components["schemas"]["PeerReviewForm"] | components["schemas"]["ProsecutorNoticeForm"] | components["schemas"]["CorroborationStepForm"] | components["schemas"]["ResultEntryForm"] | components["schemas"]["SupervisorReviewForm"] | components["schemas"]["CountersignForm"] | components["schemas"]["TransfereeTextForm"] | components["schemas"]["AttachLogForm"] | components["schemas"]["ReviewForm"] | components["schemas"]["ReviewForm"] | components["schemas"]["SignForm"] | components["schemas"]["FindingsForm"] | components["schemas"]["AttachSourcesForm"] | components["schemas"]["FindingsForm"] | components["schemas"]["MemorandumForm"] | components["schemas"]["SubmitForm"] | components["schemas"]["ChiefGrantForm"] | components["schemas"]["ApprovalForm"] | components["schemas"]["ExternalAccountForm"] | components["schemas"]["ApprovalForm"] | components["schemas"]["TrainingCompletionForm"] | components["schemas"]["TrainingVerificationForm"] | components["schemas"]["AgreementForm"] | components["schemas"]["JudgeSubstantiationForm"] | components["schemas"]["ProvideSubstantiationForm"];
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
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
            412: components["responses"]["Problem"];
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
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
    registrations_voidOne: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
    accessgrants_list: {
        parameters: {
            query?: {
                /** @description As the page before gave it. */
                cursor?: string;
                /** @description True: only those in force now; false: only the others. */
                inForce?: boolean;
                memberId?: string;
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
                    "application/json": components["schemas"]["AccessGrantsPage"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    accessgrants_grant: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["AccessGrantRequest"];
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
    accessgrants_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
    me_mine: {
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
                    "application/json": components["schemas"]["MyNotices"];
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
                    "application/json": components["schemas"]["UnitPage"];
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
                    "application/json": components["schemas"]["WaitingChanges"];
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
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["AssignmentForm"] | components["schemas"]["RoleGrantForm"] | components["schemas"]["RoleEndForm"] | components["schemas"]["ActingAppointmentForm"] | components["schemas"]["DesignationForm"] | components["schemas"]["DutySupervisorForm"] | components["schemas"]["AbsenceForm"] | components["schemas"]["SubstitutionForm"] | components["schemas"]["ShiftForm"] | components["schemas"]["SeparationForm"];
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
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
    leave_absence: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["AbsenceRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveAnswer"];
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
    leave_appointment: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["AppointmentRequest"];
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
    leave_designation: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["DesignationRequest"];
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
                    "application/json": components["schemas"]["ProblemExplained"][];
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
                    "application/json": components["schemas"]["ProblemExplained"];
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
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                    event?: string;
                    /** Format: uuid */
                    editedFrom?: string;
                    /** @description Codes of the edits, separated by commas. */
                    edits?: string;
                    editNote?: string;
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
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
    leads_requested: {
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
                    "application/json": components["schemas"]["RequestedSearches"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    leads_lead: {
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
                    "application/json": components["schemas"]["LeadView"];
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
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
    facesearches_handOver: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["HandOverRequest"];
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
    facesearches_identify: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["IdentificationRequest"];
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
    facesearches_supersede: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
    casechanges_unmatched: {
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
                    "application/json": components["schemas"]["UnmatchedCases"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    casechanges_page: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["CasePage"];
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
    casechanges_close: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["CaseReasonRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
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
    casechanges_reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["CaseReasonRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
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
    casechanges_seal: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["CaseReasonRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
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
    casechanges_correctNumber: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["CaseNumberCorrectionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
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
    casechanges_match: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["CaseMatchRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
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
    disclosure_read: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["Disclosure"];
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
    disclosure_print: {
        parameters: {
            query?: never;
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
    searchstops_list: {
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
                    "application/json": components["schemas"]["SearchStops"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    searchstops_stop: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["SearchStopRequest"];
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
    searchstops_lift: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
    corroboration_transfereeText: {
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
                    "application/json": components["schemas"]["TransfereeTextView"];
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
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
    corroboration_askFurtherLineup: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["FurtherLineupRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FurtherLineupAsked"];
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
    lookback_lookBack: {
        parameters: {
            query: {
                /** @description As the page before gave it. */
                cursor?: string;
                /** @description ISO 8601 with zone; the period ends before `to`. */
                from: string;
                to: string;
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
                    "application/json": components["schemas"]["LookBack"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    enforcement_request: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
    caseactions_list: {
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
                    "application/json": components["schemas"]["CaseActions"];
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
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
    quarterlyaudits_sample: {
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
                    "application/json": components["schemas"]["SamplePage"];
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
    discrepancies_convert: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["ConvertDiscrepancyRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscrepancyConvertedAnswer"];
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
    substantiations_list: {
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
                    "application/json": components["schemas"]["SubstantiationsWaiting"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    substantiations_page: {
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
                    "application/json": components["schemas"]["SubstantiationPage"];
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
                /** @description Only accounts that are blocked here and still open in FACESNXT. */
                openInFacesnxt?: boolean;
                status?: "PENDING" | "ACTIVE" | "SUSPENDED" | "DEACTIVATED" | "REVOKED";
                memberId?: string;
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
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
    accounts_withdrawDeactivation: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
    violations_list: {
        parameters: {
            query?: {
                /** @description Only those that are still to be decided. */
                open?: boolean;
                limit?: number;
                /** @description The last Violation of the page before. */
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
                    "application/json": components["schemas"]["ViolationPage"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    violations_open: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["ViolationRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViolationAnswer"];
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
    disseminations_ofSearch: {
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
                        disseminations: components["schemas"]["DisseminationView"][];
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
    disseminations_handOn: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["HandOnRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisseminationAnswer"];
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
    disseminations_recordLate: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["LateDisseminationRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisseminationAnswer"];
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
    disseminations_list: {
        parameters: {
            query?: {
                /** @description Only those to somebody unauthorized. */
                unauthorized?: boolean;
                /** @description Only those that nobody has asked back to an end. */
                recallOpen?: boolean;
                /** @description Only those named after the block of this account. */
                accountId?: string;
                limit?: number;
                /** @description The last one of the page before. */
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
                    "application/json": components["schemas"]["DisseminationPage"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    disseminations_recall: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["RecallRequest"];
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
    training_list: {
        parameters: {
            query?: {
                memberId?: string;
                /** @description `COMPLETED_UNVERIFIED`: what waits for the coordinator. */
                state?: "COMPLETED_UNVERIFIED" | "VERIFIED" | "REJECTED";
                limit?: number;
                /** @description The last record of the page before. */
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
                    "application/json": components["schemas"]["TrainingPage"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    training_enter: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["TrainingRecordRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingAnswer"];
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
    training_verify: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["TrainingVerifyRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingAnswer"];
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
    agreements_list: {
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
                    "application/json": components["schemas"]["Agreements"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    agreements_record: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
    agreements_extend: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["ExtensionRequest"];
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
    agreements_end: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["AgreementEndRequest"];
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
    agreements_certify: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["CertificationRequest"];
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
    agreements_recordObligation: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
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
                "application/json": components["schemas"]["ObligationRequest"];
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
    agreements_meetObligation: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                obligationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObligationMetRequest"];
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
    explain_task: {
        parameters: {
            query?: {
                /** @description Whom the question is about; oneself when left out. */
                memberId?: string;
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
                    "application/json": components["schemas"]["TaskExplained"];
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
    clauses_all: {
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
                    "application/json": components["schemas"]["Clauses"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    packs_list: {
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
                    "application/json": components["schemas"]["Packs"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    packs_propose: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The whole pack: every setting, none beside them. */
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
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
                    "application/json": components["schemas"]["PackAnswer"];
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
    packs_inForce: {
        parameters: {
            query?: {
                /** @description ISO 8601 with zone; now when left out. */
                at?: string;
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
                    "application/json": components["schemas"]["PackView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    packs_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
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
                    "application/json": components["schemas"]["PackView"];
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
    packs_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days. */
                "Idempotency-Key": string;
                /** @description Answers right after the record is made, without waiting for the next step; `next` is then `pending`. */
                Prefer?: "respond-async";
                /** @description The version of the task that you saw; 412 when it changed meanwhile. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                version: number;
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
                    "application/json": components["schemas"]["PackAnswer"];
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
    rehearsals_rehearse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RehearsalForm"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalView"];
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
}
