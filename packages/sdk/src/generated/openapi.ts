/**
 * Generated from schemas/openapi.json by packages/sdk/scripts/write-types.ts. Not edited by hand:
 * change the contract in schemas/src, then run `npx -y pnpm@12.21.0 run generate`.
 */
export interface paths {
    "/v1/address-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wards, communes, townships and special zones in force on a day */
        get: operations["listAddressUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/address-units/{code}/succession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where an old address lies now; of a divided commune, the units to choose among */
        get: operations["getAddressSuccession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The compact catalogue that a browser searches and narrows in, by columns */
        get: operations["getCatalogueIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Procedures that were added, amended or repealed, the latest first, in words */
        get: operations["listCatalogueChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many the whole queue has, and how many of them ask for an eye
         * @description Of the same question as the queue, whatever page of it is shown.
         */
        get: operations["countDeskDossiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The queue: open dossiers by due date
         * @description With `mine=false` every filed dossier of the Center is listed, also those this officer may not open; they name no applicant.
         */
        get: operations["listDeskDossiers"];
        put?: never;
        /** Take in a dossier at the counter of the officer's unit */
        post: operations["createCounterDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/dossiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One dossier with its papers and history
         * @description Opens where the officer's unit receives, decides or returns it, or has done something with it; and at every point that receives while nobody has looked at it. To others it does not exist.
         */
        get: operations["getDeskDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/dossiers/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A picture or scan of a paper that was handed in at a counter */
        post: operations["addDeskAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/dossiers/{id}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file the applicant attached
         * @description A picture without what the camera wrote beside it; the original stays with its checksum.
         */
        get: operations["getDeskAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/dossiers/{id}/exemption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or refuse a claim of exemption
         * @description Approval needs the paper that proves it, and the role `appraise` or `approve`.
         */
        post: operations["decideExemption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/dossiers/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The result document: signed, or to be stamped */
        get: operations["getDeskResult"];
        put?: never;
        /** Upload the result that is to be stamped or signed, in place of the one made from the template */
        post: operations["prepareResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/dossiers/{id}/slips/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A slip of this dossier as PDF
         * @description The latest of its kind; `slips` of the dossier names those that there are.
         */
        get: operations["getDeskSlip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/dossiers/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the next step */
        post: operations["commandDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was reported and proposed, the most urgent first
         * @description To the unit for who leads it, and to all of them for who supervises at the head office.
         */
        get: operations["listFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/feedback/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What somebody wrote */
        get: operations["getDeskFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/feedback/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that it is being looked into
         * @description Once; again it changes nothing.
         */
        post: operations["acknowledgeFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/feedback/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer it, once and for good */
        post: operations["answerFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/feedback/{id}/forwarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send it on to the unit whose matter it is
         * @description It leaves the list of the unit that had it, and its deadlines go on. Who sent it on, to whom and when is recorded, and told to whoever holds the token; to the unit that has it already it changes nothing.
         */
        post: operations["forwardFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sandbox: the officers one may sign in as */
        get: operations["listSandboxOfficers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Payments that somebody has to see to: held, or money that settled nothing
         * @description Of the dossiers that this officer may open, the oldest first; 100 at most.
         */
        get: operations["listDeskPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/payments/{id}/collection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The money of a payment at the counter was taken
         * @description Needs the role `receive` or `return`.
         */
        post: operations["collectPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/payments/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take money that settled nothing for the payment after all, or give it back
         * @description Needs the role `approve` or `lead`. It is taken only for what is still owed, and when enough came; who decided and why is kept.
         */
        post: operations["decidePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register of the officer's unit as PDF (sổ theo dõi hồ sơ)
         * @description Dossiers received here in these days, 1,000 at most.
         */
        get: operations["getRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in as an officer */
        post: operations["createStaffSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["getStaffSession"];
        put?: never;
        post?: never;
        /** Sign out */
        delete: operations["endStaffSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/supervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many dossiers ask for an eye and why, and which units stand out
         * @description For whoever leads a unit, of its own dossiers; for whoever supervises at the head office, of the whole Center.
         */
        get: operations["getSupervision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/supervision/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The watch list, what has stood there longest first
         * @description Each with every reason it stands there for. It names no applicant.
         */
        get: operations["listWatchedDossiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/supervision/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that one has seen the notices up to a moment
         * @description Nobody else is told, and nothing leaves the list.
         */
        post: operations["markSupervisionSeen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/tips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Papers that are often missing or faulty, and what the form says of them
         * @description For officers who lead or supervise. Each with its evidence, a draft, and every tip that there ever was.
         */
        get: operations["listTips"];
        put?: never;
        /**
         * Put a tip beside a paper in the form of a procedure
         * @description For officers who lead. From then on everybody who fills in the form reads it. The one before it is retired; the same words again change nothing.
         */
        post: operations["approveTip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/tips/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a tip out of the form
         * @description For officers who lead. What it said and who approved it stays; again it changes nothing.
         */
        delete: operations["retireTip"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the same wordless step with many dossiers, such as forwarding them
         * @description Each for itself: one that is refused does not hold up the others, and says why.
         */
        post: operations["commandDossiers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much waits for each officer of this officer's unit */
        get: operations["getWorkload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A partner's own dossiers: code, status and dates */
        get: operations["listPartnerDossiers"];
        put?: never;
        /** Start a draft */
        post: operations["createDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one's own dossier or draft */
        get: operations["getDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Keep answers of a draft
         * @description A draft may be incomplete: answers are checked when it is submitted.
         */
        patch: operations["updateDossier"];
        trace?: never;
    };
    "/v1/dossiers/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a file to a draft
         * @description In one request; a slow or torn line is better served by `createUpload`. PDF, JPEG, PNG, DOCX, XLSX or ODT by content, 20 MB a file, ten files a dossier, or one for each paper where its form asks for more. The same bytes in the same field again change nothing.
         */
        post: operations["addAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{id}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a file out of a draft */
        delete: operations["removeAttachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{id}/exemption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Claim to be exempt from fee and charge
         * @description A claim changes no amount: an officer decides. One that is not decided yet is replaced.
         */
        post: operations["claimExemption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{id}/fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a dossier costs as it stands, what is due, and its payments */
        get: operations["getDossierFees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to pay what is due
         * @description The amount is reckoned here. While one payment of the same amount and method is open, this gives it again; another one takes its place.
         */
        post: operations["createPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{id}/payments/{paymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a payment stands */
        get: operations["getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{id}/payments/{paymentId}/receipts/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipt for the fee, the charge or the price as PDF (biên lai) */
        get: operations["getPaymentReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{id}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What of one's own dossier may be rated now
         * @description Never what was said: a rating is read back by nobody.
         */
        get: operations["getOpenRatings"];
        put?: never;
        /**
         * Say how one was served, once for each occasion
         * @description Confidential (Decree 61/2018 Art. 27(3)): it is kept without the dossier, its applicant and the hour, changes no version, and stands in no event, log, webhook or page of the desk.
         */
        post: operations["rateDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed result */
        get: operations["getResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{id}/resume-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A link that opens this draft on another device
         * @description Single use, one day. An earlier link of the same filing stays good; leaving the device ends all of them.
         */
        post: operations["createResumeLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{id}/slips/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A slip to the applicant as PDF, such as the receipt (giấy tiếp nhận hồ sơ và hẹn trả kết quả)
         * @description The latest of its kind; `slips` of the dossier names those that there are. The receipt carries the link as QR code and the SHA-256 of each file, and the look-up secret for who hands it in: the Center keeps only a hash.
         */
        get: operations["getSlip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{id}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far one's own dossier has come, as it happens
         * @description Server-sent events: `progress` with a DossierProgress as data and its `sequence` as id, at once and on every change; what `Last-Event-ID` names is not sent again. It ends after ten minutes: ask again.
         */
        get: operations["followDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File the dossier as the review page showed it */
        post: operations["submitDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{id}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in what the Center asked for
         * @description While a supplement is asked for, answers and files are changed as in a draft; this says that it is complete. The clock goes on, or begins anew, by the rules the dossier was received under.
         */
        post: operations["answerSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{id}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The uploads of a draft that are not forgotten yet
         * @description Beside the draft and not in it: an upload grows without a new version of the draft, whose ETag would not tell.
         */
        get: operations["listUploads"];
        put?: never;
        /**
         * Begin a file that comes in parts
         * @description tus 1.0, creation. The file belongs to the draft and to one field of its form. At most ten are unfinished in a draft: the eleventh takes the place of the oldest.
         */
        post: operations["createUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{id}/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far an upload is
         * @description A client of tus asks by HEAD and reads the headers.
         */
        get: operations["getUpload"];
        put?: never;
        post?: never;
        /** Give an upload up */
        delete: operations["removeUpload"];
        options?: never;
        head?: never;
        /**
         * Send the next part of a file
         * @description What arrived of a part whose connection broke is kept, unless a checksum went with it. The part that completes the file has it looked at and attached to the draft: the answer is 204 when it is, and a refusal when it is not taken.
         */
        patch: operations["appendToUpload"];
        trace?: never;
    };
    "/v1/dossiers/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a dossier that is not decided yet
         * @description Until it is accepted this ends it. After that it asks the authority, which confirms and says what becomes of fees and papers.
         */
        post: operations["withdrawDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/embed-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a bootstrap for one visitor's widget */
        post: operations["createEmbedSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evaluation/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where days are lost, and what could be promised sooner, filed wholly on line, or asked with fewer papers
         * @description For officers who supervise or lead. Each piece of advice carries its shares whole, and the rule it follows.
         */
        get: operations["getReformAdvice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evaluation/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dossiers behind a figure
         * @description For who supervises: of the whole Center, or of a unit. For who leads: of their own unit alone. What they add to the figure comes to the figure; a page may be shorter than asked for and still have a next one.
         */
        get: operations["listCountedDossiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evaluation/scorecard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the Center, a unit or a procedure fares in a period
         * @description Made from sums that follow every event. Where a period has too few dossiers it is not told, nor are others from which it could be reckoned.
         */
        get: operations["getScorecard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evaluation/scorecard.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same figures as text: UTF-8 with a byte order mark, commas, a blank line between tables
         * @description In the language of the caller. No cell begins as a formula would.
         */
        get: operations["getScorecardCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evaluation/scorecard.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same figures as a workbook, a table a sheet
         * @description In the language of the caller. Numbers are numbers; no cell begins as a formula would.
         */
        get: operations["getScorecardWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a partner's dossiers in the last 30 days, the oldest first
         * @description To follow, ask again with `after`, the id of the last event seen: none is ever put before it.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/redelivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send one event again
         * @description With the same `webhook-id`, by a schedule of its own. To an endpoint that is not active it is sent once it is.
         */
        post: operations["redeliverEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a search can be narrowed by, and how many procedures each choice leaves */
        get: operations["getFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report how something was done, or propose how it ought to be
         * @description With or without a name. Words and contact are kept sealed and stand in no event, log or list; the token of the answer is the only way to follow it.
         */
        post: operations["fileFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feedback/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How far a report or a proposal has come, and its answer
         * @description Asked by POST, so that the token stands in no address.
         */
        post: operations["followFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/frame-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open the frame's own session
         * @description Answers only to the Center's own pages (same origin, no CORS). A bootstrap is used up by it. A form's answer also sets the cookie that lets the frame resume after a reload; the cookie is partitioned by the host's site.
         */
        post: operations["createFrameSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/frame-sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Leave this device: the session and its cookie end */
        delete: operations["endFrameSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The beneficiary's bank says that money came, or did not
         * @description Needs the scope `payments:settle` for the account that the payment names; to anybody else the payment does not exist. Amount, currency, account and reference must all match, else the payment is held. The transaction is the idempotency key: the same one again gives the same answer.
         */
        post: operations["settlePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find procedures
         * @description With `q` the best match comes first; without it they come by code.
         */
        get: operations["listProcedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/procedures/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one procedure: papers, cost, time, steps, legal basis */
        get: operations["getProcedure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/procedures/{code}/competent-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which unit decides; where the place decides, say the commune */
        get: operations["getCompetentUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/procedures/{code}/counter-slip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What to bring to a counter, what it costs and when it is open, as PDF (phiếu hướng dẫn nộp hồ sơ tại quầy)
         * @description In Vietnamese, on A5. Holds no personal data; it is no receipt and no place in a queue. Refused where the procedure is handed over to the national portal.
         */
        get: operations["getCounterSlip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/procedures/{code}/due-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The date that would be promised for a complete dossier received at a moment, and how it is reckoned */
        get: operations["getProcedureDueDate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/procedures/{code}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The form derived from the procedure's record */
        get: operations["getProcedureForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/procedures/{code}/form/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The answers of a complete form as JSON Schema 2020-12
         * @description For tools that read nothing else. What JSON Schema cannot state stands under `x-hcc-unexpressed`, by rule and field; the Center judges by it all the same.
         */
        get: operations["getProcedureFormSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/procedures/{code}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Procedures that people often need beside or instead of this one; six at most, the nearest first */
        get: operations["listRelatedProcedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/procedures/{code}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of a procedure that the Center has held, the latest first */
        get: operations["listProcedureVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/results/{token}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is a result with this QR code one of the Center, does it still hold, and which file is it
         * @description Names nobody. The holder compares the hash of the file at hand with the one shown.
         */
        get: operations["verifyResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/results/files/{sha256}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is this file a result of the Center, and does it still hold
         * @description The file stays with its holder: its hash alone is sent. It says nothing to whoever does not have the file. Names nobody.
         */
        get: operations["verifyResultFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/results/trust-anchors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The root certificates that signatures of results lead to
         * @description PEM, one block after another, as `openssl cms -verify -CAfile` and `hcc verify --ca` take it. Keep a copy: a verifier that asks for it anew each time trusts whoever answers.
         */
        get: operations["getTrustAnchors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sandbox/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the clock of a Center in test mode shows */
        get: operations["getSandboxClock"];
        put?: never;
        /**
         * Move the clock of a Center in test mode
         * @description Forward only, since what was issued must not lie in the future. One clock for the whole Center and all who test on it.
         */
        post: operations["moveSandboxClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sandbox/dossiers/{id}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a dossier of a Center in test mode on, as its officers would
         * @description The ID number of the applicant decides what happens (docs/sandbox.md has the table). Moves no clock. Asked again it goes on from where the dossier stands, so it may be repeated.
         */
        post: operations["advanceSandboxDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/street-words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What people call things, in one language, and the official words for it
         * @description The Vietnamese ones come with the catalogue as well; the others are apart, since few visitors need a second language's.
         */
        get: operations["listStreetWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tracking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How far a dossier has come, by the receipt's link or by code and secret
         * @description A code that nobody was given and a wrong secret get the same answer.
         */
        post: operations["track"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tracking/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How far a dossier has come, as it happens, by the receipt's link
         * @description Server-sent events: `progress` with a DossierProgress as data and its `sequence` as id, at once and on every change; what `Last-Event-ID` names is not sent again. It ends after ten minutes: ask again. Asked by POST, so that the token stands in no address.
         */
        post: operations["followTracking"];
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
        /**
         * Service points and competent agencies
         * @description With `near` the nearest come first, and those whose position is not known last.
         */
        get: operations["listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One unit */
        get: operations["getUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A partner's endpoints */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Have events sent to a back end
         * @description https and public addresses only; a test key may use loopback where the Center allows it. A challenge is sent at once, and events once it was echoed: what happens in between is kept. A partner has 20 endpoints at most.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where an endpoint stands */
        get: operations["getWebhookEndpoint"];
        put?: never;
        post?: never;
        /** Stop sending events to an endpoint */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Another address, or other events
         * @description At another address the endpoint is unproven again: its events wait until the new challenge was echoed.
         */
        patch: operations["updateWebhookEndpoint"];
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a new challenge now
         * @description For an endpoint that is unproven or disabled; the challenge before counts no more. An active one stays as it is.
         */
        post: operations["challengeWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent to an endpoint in the last 30 days, the newest first */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the events of a time again
         * @description Of the last 30 days, those whose type the endpoint wants; also what was delivered before, with the same `webhook-id`.
         */
        post: operations["replayWebhookEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new secret, shown once; the old one goes on for a day */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    dossierEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a partner's endpoint receives, signed by Standard Webhooks */
        post: operations["dossierEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    endpointChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks a new address whether it wants events, signed like them */
        post: operations["endpointChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        AddressSuccession: {
            /** @description One when same or moved; several to choose among */
            candidates: components["schemas"]["AddressUnit"][];
            /**
             * @description `choose`: it was divided, so only the person can say; `unknown`: nothing follows it
             * @enum {string}
             */
            outcome: "same" | "moved" | "choose" | "unknown";
            /** @description The unit that was asked about */
            unit: components["schemas"]["AddressUnit"];
        };
        AddressUnit: {
            /** @description GSO code; names a place only together with its dates */
            code: string;
            districtName: string | null;
            name: string;
            /** @description `partial`: only a part of this unit went there */
            successors: {
                code: string;
                partial: boolean;
            }[];
            /** @enum {string} */
            type: "ward" | "commune" | "township" | "specialZone";
            validFromOn: components["schemas"]["LocalDate"];
            validToOn: components["schemas"]["LocalDate"] | null;
        };
        AddressUnitPage: {
            items: components["schemas"]["AddressUnit"][];
            nextCursor: string | null;
        };
        AdvancedDossier: {
            dossier: components["schemas"]["PartnerDossier"];
            /** @description The next step is due when the clock shows this: move it, and advance again. Null when nothing waits */
            waitsUntil: components["schemas"]["Instant"] | null;
        };
        Answers: {
            [key: string]: components["schemas"]["AnswerValue"];
        };
        AnswerValue: string | number | boolean | null | string[];
        Apology: {
            documentNumber: string;
            newDueOn: components["schemas"]["LocalDate"];
            reason: string;
            signedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ApplicantSlip: "receipt" | "supplementRequest" | "refusal" | "apology" | "stopNotice";
        Attachment: {
            bytes: number;
            fieldId: string;
            id: components["schemas"]["Id"];
            mediaType: string;
            name: string;
            sha256: string;
        };
        /**
         * @description `apologyDue`: on the last day an apology comes in time. `answered`: a supplement came in. `responseOverdue`: the applicant let the day pass
         * @enum {string}
         */
        Attention: "overdue" | "dueToday" | "apologyDue" | "apologyToSign" | "withdrawalAsked" | "answered" | "responseOverdue";
        /** @enum {string} */
        Audience: "citizen" | "overseasVietnamese" | "foreigner" | "enterprise" | "foreignEnterprise" | "organisation" | "stateBody" | "household" | "other";
        BankAccount: {
            account: string;
            bankBin: string;
        };
        BankNotice: {
            account: components["schemas"]["BankAccount"];
            amount: components["schemas"]["Money"];
            currency: string;
            /** @enum {string} */
            outcome: "succeeded" | "failed";
            paidAt: components["schemas"]["Instant"];
            /** @description As it was written into the transfer */
            reference: string;
            /** @description The bank's own; the same one again changes nothing */
            transactionId: string;
        };
        /** @description carriedOver + received + reopened + moved = resolved + inProgress + paused; notReceived.carriedOver + filed + moved = received + notAccepted + withdrawn + stopped + waiting */
        Board: {
            /** @description Open when the period began */
            carriedOver: number;
            inProgress: {
                overdue: number;
                total: number;
                within: number;
            };
            /** @description Net, from and to units that a reorganisation closed */
            moved: number;
            /** @description Shown apart: filed, and not accepted or not yet */
            notReceived: {
                carriedOver: number;
                filed: number;
                moved: number;
                notAccepted: number;
                stopped: number;
                waiting: number;
                withdrawn: number;
            };
            paused: {
                overdue: number;
                payment: number;
                supplement: number;
                suspension: number;
                total: number;
                within: number;
            };
            received: {
                counter: number;
                online: number;
                post: number;
                total: number;
            };
            /** @description Results recalled to be issued anew */
            reopened: number;
            resolved: {
                /** @description Settled again after a recall; judged the first time alone */
                again: number;
                early: number;
                late: number;
                onTime: number;
                /** @description Of the first four: a refusal is a result */
                refused: number;
                stopped: number;
                /** @description Every way to be done with; the seven up to `stopped` add up to it */
                total: number;
                /** @description No date was promised: counted in no share of being on time */
                undated: number;
                withdrawn: number;
            };
        };
        BulkCommand: {
            dossiers: {
                id: components["schemas"]["Id"];
                version: number;
            }[];
            /** @enum {string} */
            type: "accept" | "dispatch" | "takeOver" | "appraise" | "approve" | "claim" | "release";
        };
        BulkOutcome: {
            items: {
                done: boolean;
                id: components["schemas"]["Id"];
                problem: {
                    code: string;
                    detail: string;
                } | null;
                version: number | null;
            }[];
        };
        CatalogueColumns: {
            /** @description Of the street words those without a vowel that names may use, each before the official words for it */
            abbreviations: number[];
            codes: components["schemas"]["ProcedureCode"][];
            columns: {
                audiences: {
                    places: number[];
                    values: components["schemas"]["Audience"][][];
                };
                channels: {
                    places: number[];
                    values: components["schemas"]["Channel"][][];
                };
                cost: {
                    places: number[];
                    values: components["schemas"]["Cost"][];
                };
                duration: {
                    places: number[];
                    values: components["schemas"]["Duration"][];
                };
                fields: {
                    places: number[];
                    values: number[][];
                };
                level: {
                    places: number[];
                    values: components["schemas"]["Level"][];
                };
                lifeEvents: {
                    places: number[];
                    values: components["schemas"]["LifeEventId"][][];
                };
                mode: {
                    places: number[];
                    values: components["schemas"]["FilingModeName"][];
                };
                unitId: {
                    places: number[];
                    values: (components["schemas"]["Id"] | null)[];
                };
            };
            fields: {
                code?: string;
                name: string;
            }[];
            /** @description The words that names and street words are written in; the first is none and ends a text */
            lexicon: string[];
            lifeEvents: components["schemas"]["LifeEvent"][];
            /** @description Places in the lexicon, with one space between words, and 0 after each name */
            names: number[];
            /** @description As names, and one more 0 after the texts of each `StreetWords` */
            streetWords: {
                official: number[];
                say: number[];
            };
            /** @description The agencies that entries name */
            units: components["schemas"]["UnitReference"][];
            version: string;
            /** @description As names; of most procedures there are none */
            words: number[];
        };
        /** @enum {string} */
        ChangedPart: "name" | "cost" | "time" | "papers" | "filing" | "results" | "conditions" | "steps" | "legalBasis" | "units" | "other";
        /** @enum {string} */
        Channel: "counter" | "post" | "online";
        Competence: {
            /**
             * @description `matter`: the same agency wherever it happens
             * @enum {string}
             */
            by: "matter" | "commune" | "district";
            /** @description Where the given commune was divided: the ones to choose among. Never guessed */
            candidates: components["schemas"]["AddressUnit"][];
            /** @description null: the place decides, and it is not known or not clear yet */
            unit: components["schemas"]["UnitReference"] | null;
        };
        Component: {
            /** @description Needed when somebody files for another */
            authorisation?: boolean;
            /** @description Needed only when filed this way */
            channel?: components["schemas"]["Channel"];
            condition?: string;
            copies: number;
            /** @description Filled in on screen: the form itself stands for it */
            electronicForm?: boolean;
            forms: string[];
            id: string;
            name: string;
            originals: number;
            /**
             * @description Handed in, or only shown at the counter
             * @enum {string}
             */
            use: "submit" | "present";
            variantId?: string;
        };
        Consultation: {
            answerByOn: components["schemas"]["LocalDate"];
            answeredAt: components["schemas"]["Instant"] | null;
            askedAt: components["schemas"]["Instant"];
            id: string;
            opinion: string | null;
            question: string;
            unit: components["schemas"]["UnitReference"];
        };
        Cost: {
            /** @constant */
            state: "free";
        } | {
            items: components["schemas"]["CostItem"][];
            /** @constant */
            state: "stated";
        } | {
            /** @constant */
            state: "notStated";
        };
        CostItem: {
            /** @description Missing where the source names none; a stated 0 is 0 */
            amount?: components["schemas"]["Money"];
            text?: string;
            /** @enum {string} */
            type: "fee" | "charge" | "price";
        };
        /** @enum {string} */
        CostType: "fee" | "charge" | "price";
        /** @description It names no applicant */
        CountedDossier: {
            code: string;
            /** @description What it adds to the figure */
            count: number;
            countedOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["Id"];
            procedureCode: components["schemas"]["ProcedureCode"];
        };
        CountedDossierPage: {
            items: components["schemas"]["CountedDossier"][];
            nextCursor: string | null;
        };
        CreatedWebhookEndpoint: {
            createdAt: components["schemas"]["Instant"];
            eventTypes: components["schemas"]["WebhookEventType"][] | null;
            id: components["schemas"]["Id"];
            lastDeliveryAt: components["schemas"]["Instant"] | null;
            lastFailure: string | null;
            /** @description Given up after ten tries; send them again by a replay */
            parkedDeliveries: number;
            /** @description Until then deliveries carry two signatures */
            previousSecretUntil: components["schemas"]["Instant"] | null;
            /** @description What deliveries are checked with, shown once: `whsec_…`, or for `ed25519` the public key `whpk_…` */
            secret: string;
            signature: components["schemas"]["WebhookSignature"];
            /**
             * @description `unproven`: only challenges are sent, events are kept for it. `active`: an answer echoed the challenge. `disabled`: it answered 410; a new challenge that is echoed makes it active again
             * @enum {string}
             */
            state: "unproven" | "active" | "disabled";
            /** Format: uri */
            url: string;
        };
        CurrentStaffSession: {
            expiresAt: components["schemas"]["Instant"];
            officer: components["schemas"]["Officer"];
        };
        /**
         * @description `held`: waits until the endpoint is proven. `pending`: the next try has a time. `parked`: given up after ten tries
         * @enum {string}
         */
        DeliveryState: "held" | "pending" | "delivered" | "parked";
        DeliveryTry: {
            at: components["schemas"]["Instant"];
            /** @description null when it was taken */
            error: string | null;
            /** @description HTTP status; null when there was no answer */
            status: number | null;
        };
        DeskDossier: {
            /** @description Command types this officer may carry out now */
            allowed: string[];
            answers: components["schemas"]["Answers"];
            /** @description The last day on which an apology comes in time */
            apologyByOn: components["schemas"]["LocalDate"] | null;
            applicantName: string;
            assignee: {
                id: components["schemas"]["Id"];
                name: string;
            } | null;
            attachments: components["schemas"]["Attachment"][];
            components: {
                copies: number;
                /** @description A file or a counted paper stands for it */
                has: boolean;
                id: string;
                isRequired: boolean;
                name: string;
                originals: number;
            }[];
            consultations: components["schemas"]["Consultation"][];
            fallenResults: components["schemas"]["FallenResult"][];
            fieldChecks: components["schemas"]["FieldCheck"][];
            finalisation: components["schemas"]["Finalisation"];
            financialDuties: components["schemas"]["FinancialDuty"][];
            formVersion: string;
            handing: components["schemas"]["HandingOutput"] | null;
            handOvers: components["schemas"]["HandOver"][];
            /** @description A document was uploaded to be stamped or signed, in place of the one made from the template */
            hasPreparedResult: boolean;
            history: {
                actor: string;
                at: components["schemas"]["Instant"];
                note: string | null;
                type: string;
                unit: components["schemas"]["UnitReference"] | null;
            }[];
            id: components["schemas"]["Id"];
            papers: {
                componentId: string;
                copies: number;
                name: string;
                originals: number;
            }[];
            procedureCode: components["schemas"]["ProcedureCode"];
            progress: components["schemas"]["DossierProgress"];
            /** @description Every date that was promised; the first is the original */
            promises: {
                at: components["schemas"]["Instant"];
                cause: components["schemas"]["PromiseCause"];
                due: components["schemas"]["DueDate"];
                /** @description Of an apology: signed a working day ahead or more */
                inTime: boolean | null;
                statutoryDue: components["schemas"]["DueDate"];
            }[];
            reappointment: {
                documentNumber: string | null;
                newDueOn: components["schemas"]["LocalDate"];
                proposedAt: components["schemas"]["Instant"];
                proposedBy: string;
                reason: string;
                signedAt: components["schemas"]["Instant"] | null;
            } | null;
            /** @description Why it was not accepted, refused or stopped; else null */
            refusal: components["schemas"]["Refusal"] | null;
            resultNumber: string | null;
            settlement: components["schemas"]["EarlySettlement"] | null;
            /** @description Papers that can be printed now */
            slips: components["schemas"]["Slip"][];
            supplements: {
                answerByOn: components["schemas"]["LocalDate"];
                answeredAt: components["schemas"]["Instant"] | null;
                askedAt: components["schemas"]["Instant"];
                askedBy: string;
                changes: components["schemas"]["SupplementChanges"] | null;
                items: components["schemas"]["SupplementItemOutput"][];
                /** @description Why there is more than one notice, or why so late */
                justification: string | null;
            }[];
            updatedAt: components["schemas"]["Instant"];
            /** @description The ETag is this number in quotes */
            version: number;
            withdrawalRequest: {
                at: components["schemas"]["Instant"];
                reason: string | null;
            } | null;
        };
        DeskDossierPage: {
            items: components["schemas"]["DeskDossierSummary"][];
            nextCursor: string | null;
        };
        DeskDossierSummary: {
            /** @description Empty for a dossier in which this officer's unit has no part: reading it answers 404 */
            applicantName: string;
            assignee: {
                id: components["schemas"]["Id"];
                name: string;
            } | null;
            attention: components["schemas"]["Attention"][];
            code: components["schemas"]["DossierCode"];
            competentUnit: components["schemas"]["UnitReference"];
            dueAt: components["schemas"]["Instant"] | null;
            id: components["schemas"]["Id"];
            /** @description Command types this officer may carry out now */
            next: string[];
            procedureCode: components["schemas"]["ProcedureCode"];
            procedureName: string;
            punctuality: components["schemas"]["Punctuality"] | null;
            receivingUnit: components["schemas"]["UnitReference"];
            /** @description By when the applicant has to answer or pay; null while nothing waits for her */
            respondByOn: components["schemas"]["LocalDate"] | null;
            returningUnit: components["schemas"]["UnitReference"];
            status: components["schemas"]["DossierStatus"];
            submittedAt: components["schemas"]["Instant"];
            track: components["schemas"]["Track"];
            /** @description What a bulk step hands back */
            version: number;
        };
        DeskFeedback: {
            acknowledgeByAt: components["schemas"]["Instant"];
            acknowledgedAt: components["schemas"]["Instant"] | null;
            answer: string | null;
            answerByAt: components["schemas"]["Instant"];
            answeredAt: components["schemas"]["Instant"] | null;
            /** @description Who it is from: told at the head office alone, never to the unit it is about; null where not told or not given */
            contact: components["schemas"]["FeedbackContactOutput"] | null;
            dossierCode: components["schemas"]["DossierCode"] | null;
            /** @description Oldest first; empty where it was never sent on */
            forwardings: components["schemas"]["FeedbackForwarding"][];
            id: components["schemas"]["Id"];
            isLate: boolean;
            kind: components["schemas"]["FeedbackKind"];
            procedure: components["schemas"]["ProcedureCode"] | null;
            receivedAt: components["schemas"]["Instant"];
            /** @description Others that were sent to the same unit in the very same words: from one source, or copied */
            sameWords: number;
            status: components["schemas"]["FeedbackStatus"];
            subject: components["schemas"]["FeedbackSubject"];
            /** @description Who is to answer it */
            unit: components["schemas"]["UnitReference"];
            words: string;
        };
        DeskFeedbackPage: {
            items: components["schemas"]["DeskFeedbackSummary"][];
            nextCursor: string | null;
        };
        DeskFeedbackSummary: {
            acknowledgeByAt: components["schemas"]["Instant"];
            acknowledgedAt: components["schemas"]["Instant"] | null;
            answerByAt: components["schemas"]["Instant"];
            answeredAt: components["schemas"]["Instant"] | null;
            /** @description Oldest first; empty where it was never sent on */
            forwardings: components["schemas"]["FeedbackForwarding"][];
            id: components["schemas"]["Id"];
            isLate: boolean;
            kind: components["schemas"]["FeedbackKind"];
            procedure: components["schemas"]["ProcedureCode"] | null;
            receivedAt: components["schemas"]["Instant"];
            /** @description Others that were sent to the same unit in the very same words: from one source, or copied */
            sameWords: number;
            status: components["schemas"]["FeedbackStatus"];
            subject: components["schemas"]["FeedbackSubject"];
            /** @description Who is to answer it */
            unit: components["schemas"]["UnitReference"];
        };
        DeskPayment: {
            amount: components["schemas"]["Money"];
            createdAt: components["schemas"]["Instant"];
            /** @description What officers decided on money that settled nothing, the oldest first */
            decisions: {
                at: components["schemas"]["Instant"];
                by: string;
                decision: components["schemas"]["MoneyDecision"];
                money: components["schemas"]["UnsettledMoney"][];
                reason: string;
            }[];
            dossierCode: components["schemas"]["DossierCode"];
            dossierId: components["schemas"]["Id"];
            expiresAt: components["schemas"]["Instant"];
            /** @description Why money that came is not taken for this payment */
            held: components["schemas"]["HeldReason"] | null;
            id: components["schemas"]["Id"];
            items: components["schemas"]["PaymentItem"][];
            /** @description The money that came may be taken for the payment after all */
            maySettle: boolean;
            method: components["schemas"]["PaymentMethod"];
            paidAt: components["schemas"]["Instant"] | null;
            receipts: components["schemas"]["PaymentReceipt"][];
            /** @description Also what to name at a counter */
            reference: string;
            status: components["schemas"]["PaymentStatus"];
            unsettled: components["schemas"]["UnsettledMoney"][];
        };
        DeskPaymentList: {
            items: components["schemas"]["DeskPayment"][];
        };
        Dossier: {
            answers: components["schemas"]["Answers"];
            /** @description What was written when the date was moved; null while it was not */
            apology: components["schemas"]["Apology"] | null;
            attachments: components["schemas"]["Attachment"][];
            /** @description When an unfinished draft is deleted */
            expiresAt: components["schemas"]["Instant"] | null;
            fallenResults: components["schemas"]["FallenResult"][];
            /** @description The next look at the place that the applicant has to attend */
            fieldCheck: components["schemas"]["FieldCheck"] | null;
            /** @description What is to be paid before the decision; null when nothing is */
            financialDuty: components["schemas"]["FinancialDuty"] | null;
            formVersion: string;
            id: components["schemas"]["Id"];
            /** @description Answers the partner gave and the applicant may not change */
            locked: string[];
            procedureCode: components["schemas"]["ProcedureCode"];
            progress: components["schemas"]["DossierProgress"] | null;
            /** @description Why it was not accepted, refused or stopped; else null */
            refusal: components["schemas"]["Refusal"] | null;
            /** @description Papers that can be fetched now */
            slips: components["schemas"]["ApplicantSlip"][];
            /** @description What was asked for, the latest last */
            supplements: components["schemas"]["SupplementNotice"][];
            updatedAt: components["schemas"]["Instant"];
            /** @description The ETag is this number in quotes */
            version: number;
        };
        /** @example 000.00.19.H49-261122-0007 */
        DossierCode: string;
        DossierCommand: {
            /** @constant */
            type: "accept";
        } | {
            opinion?: string;
            /** @constant */
            type: "appraise";
        } | {
            /** @description When it is not to be that of the track */
            finalisation?: components["schemas"]["Finalisation"];
            /** @constant */
            type: "approve";
        } | {
            resultNumber: string;
            /** @constant */
            type: "stamp";
        } | {
            resultNumber: string;
            /** @constant */
            type: "sign";
        } | {
            handing: components["schemas"]["Handing"];
            /** @constant */
            type: "return";
        } | {
            handing: components["schemas"]["Handing"];
            opinion?: string;
            resultNumber: string;
            /** @constant */
            type: "settleAtOnce";
        } | {
            /** @constant */
            type: "dispatch";
        } | {
            /** @constant */
            type: "takeOver";
        } | {
            /** @description Such as `khoản 1 Điều 16 Luật Hộ tịch 2014` */
            legalBasis: string;
            /** @description In words the applicant understands; it stands on the slip */
            reason: string;
            /** @constant */
            type: "reject";
        } | {
            /** @description The last day for an answer */
            answerByOn: components["schemas"]["LocalDate"];
            items: components["schemas"]["SupplementItem"][];
            /** @description Why a further notice, or one later than the rules allow: the first was to come at once and be complete (Decree 309/2026 Art. 17(2)(a)) */
            justification?: string;
            /** @constant */
            type: "requestSupplement";
        } | {
            note?: string;
            papers: {
                componentId: string;
                copies: number;
                originals: number;
            }[];
            /** @constant */
            type: "takeInSupplement";
        } | {
            /** @description Đồng */
            amount: number;
            /** @description Such as `khoản 1 Điều 16 Luật Hộ tịch 2014` */
            legalBasis: string;
            payByOn: components["schemas"]["LocalDate"];
            /** @constant */
            type: "requirePayment";
            /** @description Which duty, such as the registration charge */
            what: string;
        } | {
            /** @description Of the body that took the money */
            receiptNumber: string;
            /** @constant */
            type: "confirmPayment";
        } | {
            answerByOn: components["schemas"]["LocalDate"];
            question: string;
            /** @constant */
            type: "consult";
            unitId: components["schemas"]["Id"];
        } | {
            consultationId: string;
            opinion: string;
            /** @constant */
            type: "answerConsultation";
        } | {
            applicantAttends: boolean;
            at: components["schemas"]["Instant"];
            place: string;
            /** @constant */
            type: "planFieldCheck";
        } | {
            finding: string;
            /** @constant */
            type: "recordFieldCheck";
        } | {
            newDueOn: components["schemas"]["LocalDate"];
            /** @description In words the applicant understands; it stands on the slip */
            reason: string;
            /** @constant */
            type: "proposeReappointment";
        } | {
            documentNumber: string;
            /** @constant */
            type: "signReappointment";
        } | {
            /** @description In words the applicant understands; it stands on the slip */
            reason: string;
            /** @constant */
            type: "declineReappointment";
        } | {
            reason: string;
            /** @constant */
            type: "sendBack";
        } | {
            /** @description Such as `khoản 1 Điều 16 Luật Hộ tịch 2014` */
            legalBasis: string;
            /** @description In words the applicant understands; it stands on the slip */
            reason: string;
            /** @constant */
            type: "refuse";
        } | {
            /** @description Of the notice, such as `15/TB-UBND` */
            documentNumber: string;
            /** @enum {string} */
            fees: "refunded" | "kept" | "notCollected";
            /** @description Such as where the money goes, or why it is kept */
            feesNote?: string;
            /** @description The papers handed in are given back */
            returnPapers: boolean;
            /** @constant */
            type: "confirmWithdrawal";
        } | {
            /** @description Such as `khoản 1 Điều 16 Luật Hộ tịch 2014` */
            legalBasis: string;
            /** @description In words the applicant understands; it stands on the slip */
            reason: string;
            /** @constant */
            type: "suspend";
        } | {
            /** @constant */
            type: "resume";
        } | {
            /** @description Of the notice, such as `15/TB-UBND` */
            documentNumber: string;
            /** @enum {string} */
            fees: "refunded" | "kept" | "notCollected";
            /** @description Such as where the money goes, or why it is kept */
            feesNote?: string;
            /** @description Such as `khoản 1 Điều 16 Luật Hộ tịch 2014` */
            legalBasis: string;
            /** @description In words the applicant understands; it stands on the slip */
            reason: string;
            /** @description The papers handed in are given back */
            returnPapers: boolean;
            /** @constant */
            type: "stop";
        } | {
            /** @description Such as `khoản 1 Điều 16 Luật Hộ tịch 2014` */
            legalBasis: string;
            /** @description In words the applicant understands; it stands on the slip */
            reason: string;
            /** @constant */
            type: "revokeResult";
        } | {
            /** @description In words the applicant understands; it stands on the slip */
            reason: string;
            /** @constant */
            type: "reissueResult";
        } | {
            /** @constant */
            type: "claim";
        } | {
            /** @constant */
            type: "release";
        };
        DossierFees: {
            /** @description What is to be paid now; null while the amount cannot be told */
            due: components["schemas"]["Money"] | null;
            /**
             * @description `prepaid`: filing waits for the payment; `postpaid`: it does not
             * @enum {string}
             */
            mode: "prepaid" | "postpaid";
            /** @description The latest first */
            payments: components["schemas"]["Payment"][];
            quote: components["schemas"]["FeeQuote"];
        };
        DossierPatch: {
            /** @description JSON merge patch (RFC 7396): null clears an answer */
            answers: components["schemas"]["Answers"];
        };
        DossierProgress: {
            acceptedAt: components["schemas"]["Instant"] | null;
            code: components["schemas"]["DossierCode"];
            competentUnit: components["schemas"]["UnitReference"];
            completedAt: components["schemas"]["Instant"] | null;
            due: components["schemas"]["DueDate"] | null;
            hasResult: boolean;
            isReappointed: boolean;
            originalDueOn: components["schemas"]["LocalDate"] | null;
            /** @description A refusal in time is a result */
            outcome: ("granted" | "refused") | null;
            procedureCode: components["schemas"]["ProcedureCode"];
            procedureName: string;
            /** @description How it finished; null while it has not */
            punctuality: components["schemas"]["Punctuality"] | null;
            receivingUnit: components["schemas"]["UnitReference"];
            /** @description The last day for what the Center waits for */
            respondByOn: components["schemas"]["LocalDate"] | null;
            returnedAt: components["schemas"]["Instant"] | null;
            returningUnit: components["schemas"]["UnitReference"];
            /** @description Rises with every change */
            sequence: number;
            /** @description Since when the clock stands: for a supplement, a duty to pay, or by the authority’s decision */
            standsStillSince: components["schemas"]["Instant"] | null;
            /** @description What `stopped` means: stands still and will go on, or has ended without a result */
            standstill: ("suspended" | "stopped") | null;
            status: components["schemas"]["DossierStatus"];
            statusNumber: number;
            statutoryDue: components["schemas"]["DueDate"] | null;
            steps: components["schemas"]["StepProgress"][];
            submittedAt: components["schemas"]["Instant"];
            track: components["schemas"]["Track"];
            /** @description The applicant asked to stop; the authority has not confirmed yet */
            withdrawalAsked: boolean;
            /** @description The Center waits for the applicant */
            yourTurn: boolean;
        };
        /** @enum {string} */
        DossierStatus: "submitted" | "accepted" | "notAccepted" | "inProgress" | "supplementRequested" | "paymentRequired" | "withdrawn" | "stopped" | "completed" | "returned";
        DueDate: {
            calendarVersion: string;
            /** @description null: no date is promised */
            dueAt: components["schemas"]["Instant"] | null;
            dueOn: components["schemas"]["LocalDate"] | null;
            duration: components["schemas"]["Duration"];
            /** @description The calendar of that time is not final */
            provisional: boolean;
            reckoning: components["schemas"]["ReckoningStep"][];
            startedAt: components["schemas"]["Instant"];
        };
        Duration: {
            amount: number;
            /** @enum {string} */
            unit: "workingDay" | "calendarDay" | "workingHour" | "month" | "year";
        } | {
            cutOff?: string;
            /** @constant */
            unit: "sameDay";
        } | {
            /** @constant */
            unit: "none";
        };
        EarlySettlement: {
            documentNumber: string;
            /** @enum {string} */
            fees: "refunded" | "kept" | "notCollected";
            feesNote: string | null;
            returnPapers: boolean;
        };
        /** @description Single use, 15 minutes at most, bound to one origin */
        EmbedSession: {
            bootstrap: string;
            expiresAt: components["schemas"]["Instant"];
        };
        Evaluation: {
            groups: {
                figures: components["schemas"]["Figure"][];
                id: string;
                points: number | null;
            }[];
            legalBasis: string;
            period: components["schemas"]["PeriodId"];
            ruleVersion: string;
        };
        EventRange: {
            from: components["schemas"]["Instant"];
            /** @description Now when absent */
            until?: components["schemas"]["Instant"];
        };
        ExemptionClaim: {
            /** @description Without a proof it cannot be approved */
            attachmentId: components["schemas"]["Id"] | null;
            claimedAt: components["schemas"]["Instant"];
            decidedAt: components["schemas"]["Instant"] | null;
            group: components["schemas"]["ExemptionGroup"];
            /** @enum {string} */
            state: "claimed" | "approved" | "refused";
        };
        ExemptionDecision: {
            /** @enum {string} */
            decision: "approved" | "refused";
        };
        /** @enum {string} */
        ExemptionGroup: "child" | "poorHousehold" | "elderly" | "disabled" | "merit" | "ethnicMinority";
        Expression: string | number | boolean | null | {
            var: string;
        } | {
            "==": [
                components["schemas"]["Expression"],
                components["schemas"]["Expression"]
            ];
        } | {
            "!=": [
                components["schemas"]["Expression"],
                components["schemas"]["Expression"]
            ];
        } | {
            "<": [
                components["schemas"]["Expression"],
                components["schemas"]["Expression"]
            ];
        } | {
            "<=": [
                components["schemas"]["Expression"],
                components["schemas"]["Expression"]
            ];
        } | {
            ">": [
                components["schemas"]["Expression"],
                components["schemas"]["Expression"]
            ];
        } | {
            ">=": [
                components["schemas"]["Expression"],
                components["schemas"]["Expression"]
            ];
        } | {
            in: [
                components["schemas"]["Expression"],
                (string | number)[]
            ];
        } | {
            and: components["schemas"]["Expression"][];
        } | {
            or: components["schemas"]["Expression"][];
        } | {
            "!": components["schemas"]["Expression"];
        } | {
            if: [
                components["schemas"]["Expression"],
                components["schemas"]["Expression"],
                components["schemas"]["Expression"]
            ];
        } | {
            "+": components["schemas"]["Expression"][];
        } | {
            "-": [
                components["schemas"]["Expression"],
                components["schemas"]["Expression"]
            ];
        } | {
            "*": components["schemas"]["Expression"][];
        } | {
            "/": [
                components["schemas"]["Expression"],
                components["schemas"]["Expression"]
            ];
        } | {
            min: components["schemas"]["Expression"][];
        } | {
            max: components["schemas"]["Expression"][];
        } | {
            round: components["schemas"]["Expression"];
        } | {
            length: components["schemas"]["Expression"];
        } | {
            years: [
                components["schemas"]["Expression"],
                components["schemas"]["Expression"]
            ];
        } | {
            today: [
            ];
        } | {
            count: string;
        } | {
            sum: [
                string,
                components["schemas"]["Expression"]
            ];
        } | {
            some: [
                string,
                components["schemas"]["Expression"]
            ];
        } | {
            every: [
                string,
                components["schemas"]["Expression"]
            ];
        };
        /** @enum {string} */
        FacetName: "level" | "field" | "audience" | "lifeEvent" | "channel" | "mode" | "unit";
        Facets: {
            facets: {
                name: components["schemas"]["FacetName"];
                values: components["schemas"]["FacetValue"][];
            }[];
            /** @description How many procedures the given words and filters leave */
            total: number;
            version: string;
        };
        FacetValue: {
            /** @description How many procedures remain with it, all other filters kept */
            count: number;
            /** @description Where the value is no word of the contract itself */
            name?: components["schemas"]["LocalizedText"];
            /** @description The value above it, of a tree */
            parent?: string;
            /** @description What the filter of this name takes */
            value: string;
        };
        FallenResult: {
            at: components["schemas"]["Instant"];
            /** @enum {string} */
            kind: "revoked" | "superseded";
            reason: string;
            resultNumber: string;
        };
        FeedbackAnswer: {
            answer: string;
        };
        FeedbackContact: {
            email?: string;
            name?: string;
            phone?: string;
        };
        FeedbackContactOutput: {
            email?: string;
            name?: string;
            phone?: string;
        };
        FeedbackForwarding: {
            forwardedAt: components["schemas"]["Instant"];
            from: components["schemas"]["UnitReference"];
            to: components["schemas"]["UnitReference"];
        };
        /**
         * @description `report` (phản ánh): how something was done; `proposal` (kiến nghị): how it ought to be
         * @enum {string}
         */
        FeedbackKind: "report" | "proposal";
        FeedbackLookup: {
            token: string;
        };
        FeedbackProgress: {
            acknowledgeByAt: components["schemas"]["Instant"];
            acknowledgedAt: components["schemas"]["Instant"] | null;
            answer: string | null;
            answerByAt: components["schemas"]["Instant"];
            answeredAt: components["schemas"]["Instant"] | null;
            /** @description Oldest first; empty where it was never sent on */
            forwardings: components["schemas"]["FeedbackForwarding"][];
            kind: components["schemas"]["FeedbackKind"];
            receivedAt: components["schemas"]["Instant"];
            /** @description By which the days were reckoned; not verified: to be confirmed with the law */
            rules: {
                isVerified: boolean;
                legalBasis: string[];
                version: string;
            };
            status: components["schemas"]["FeedbackStatus"];
            subject: components["schemas"]["FeedbackSubject"];
            /** @description Who is to answer it */
            unit: components["schemas"]["UnitReference"];
        };
        FeedbackReceipt: {
            progress: components["schemas"]["FeedbackProgress"];
            /** @description Opens its course. Shown once: nobody can find it again */
            token: string;
        };
        /** @enum {string} */
        FeedbackStatus: "received" | "acknowledged" | "answered";
        /**
         * @description What it is about; `rules`: the procedure itself
         * @enum {string}
         */
        FeedbackSubject: "conduct" | "time" | "cost" | "papers" | "rules" | "online" | "other";
        FeedbackTarget: {
            /** @description Whose matter it is */
            unit: components["schemas"]["Id"];
        };
        FeeLine: {
            /** @description Null where it cannot be told */
            amount: components["schemas"]["Money"] | null;
            /** @description Due in any case: the amount, or the least that the record allows */
            atLeast: components["schemas"]["Money"];
            /** @description The record's own words, Vietnamese */
            text: string | null;
            type: components["schemas"]["CostType"];
            /** @description Where it is so much a page, a room, a person */
            unit: {
                name: string;
                price: components["schemas"]["Money"];
                quantity: number | null;
            } | null;
            why: components["schemas"]["FeeReason"];
        };
        FeeQuote: {
            channel: components["schemas"]["Channel"];
            exemption: components["schemas"]["ExemptionClaim"] | null;
            lines: components["schemas"]["FeeLine"][];
            procedureCode: components["schemas"]["ProcedureCode"];
            /** @enum {string} */
            state: "free" | "exact" | "atLeast" | "notStated";
            /** @description Exact only where `state` is `exact`; the least otherwise */
            total: components["schemas"]["Money"];
            /** @description Why there are no lines; null where there are */
            why: components["schemas"]["FeeReason"] | null;
        };
        /**
         * @description The first four tell an amount, the others say why none can be told
         * @enum {string}
         */
        FeeReason: "stated" | "perUnit" | "saidFree" | "exempted" | "amountMissing" | "readText" | "textSaysOtherwise" | "depends" | "setLocally" | "quantityMissing" | "severalCases" | "severalMethods" | "noneStated" | "channelMissing";
        /** @description A paper that might be dropped, looked up, or explained better */
        FewerComponents: {
            /** @description Times it was missing or faulty, of the dossiers received */
            askedFor: {
                denominator: number;
                numerator: number;
            };
            component: {
                id: string;
                /** @description null where no record has this paper any more */
                name: string | null;
            };
            faulty: number;
            missing: number;
            procedure: {
                code: components["schemas"]["ProcedureCode"];
                name: string;
            };
        };
        Field: {
            /** @description HTML autofill token (WCAG 2.2, 1.3.5) */
            autocomplete?: string;
            /** @description Its value, worked out from other answers and shown; what is sent for it is left unread */
            computed?: components["schemas"]["Expression"];
            help?: components["schemas"]["LocalizedText"];
            id: string;
            label: components["schemas"]["LocalizedText"];
            maxLength?: number;
            pattern?: {
                matches: string;
                message: components["schemas"]["LocalizedText"];
            };
            required: boolean | components["schemas"]["Expression"];
            source?: components["schemas"]["FieldSource"];
            /** @constant */
            type: "text";
            visible?: components["schemas"]["Expression"];
        } | {
            help?: components["schemas"]["LocalizedText"];
            id: string;
            label: components["schemas"]["LocalizedText"];
            maxLength?: number;
            required: boolean | components["schemas"]["Expression"];
            source?: components["schemas"]["FieldSource"];
            /** @constant */
            type: "longText";
            visible?: components["schemas"]["Expression"];
        } | {
            /** @description Its value, worked out from other answers and shown; what is sent for it is left unread */
            computed?: components["schemas"]["Expression"];
            /** @description Digits after the comma; none when absent */
            decimals?: number;
            help?: components["schemas"]["LocalizedText"];
            id: string;
            label: components["schemas"]["LocalizedText"];
            max?: number;
            min?: number;
            required: boolean | components["schemas"]["Expression"];
            source?: components["schemas"]["FieldSource"];
            /** @constant */
            type: "number";
            unit?: components["schemas"]["LocalizedText"];
            visible?: components["schemas"]["Expression"];
        } | {
            /** @description Its value, worked out from other answers and shown; what is sent for it is left unread */
            computed?: components["schemas"]["Expression"];
            help?: components["schemas"]["LocalizedText"];
            id: string;
            label: components["schemas"]["LocalizedText"];
            max?: number;
            min?: number;
            required: boolean | components["schemas"]["Expression"];
            source?: components["schemas"]["FieldSource"];
            /** @constant */
            type: "money";
            visible?: components["schemas"]["Expression"];
        } | {
            /** @description HTML autofill token (WCAG 2.2, 1.3.5) */
            autocomplete?: string;
            /**
             * @description What will do where the day is not known: `year` takes `1931` too. Only a whole day when absent
             * @enum {string}
             */
            coarsest?: "day" | "month" | "year";
            /** @description Its value, worked out from other answers and shown; what is sent for it is left unread */
            computed?: components["schemas"]["Expression"];
            earliest?: components["schemas"]["LocalDate"] | "today";
            help?: components["schemas"]["LocalizedText"];
            id: string;
            label: components["schemas"]["LocalizedText"];
            latest?: components["schemas"]["LocalDate"] | "today";
            required: boolean | components["schemas"]["Expression"];
            source?: components["schemas"]["FieldSource"];
            /** @constant */
            type: "date";
            visible?: components["schemas"]["Expression"];
        } | {
            help?: components["schemas"]["LocalizedText"];
            id: string;
            label: components["schemas"]["LocalizedText"];
            options: components["schemas"]["FieldOption"][];
            required: boolean | components["schemas"]["Expression"];
            source?: components["schemas"]["FieldSource"];
            /** @constant */
            type: "select";
            visible?: components["schemas"]["Expression"];
        } | {
            help?: components["schemas"]["LocalizedText"];
            id: string;
            label: components["schemas"]["LocalizedText"];
            options: components["schemas"]["FieldOption"][];
            required: boolean | components["schemas"]["Expression"];
            source?: components["schemas"]["FieldSource"];
            /** @constant */
            type: "radio";
            visible?: components["schemas"]["Expression"];
        } | {
            help?: components["schemas"]["LocalizedText"];
            id: string;
            label: components["schemas"]["LocalizedText"];
            /** @description A declaration: refused unless ticked */
            mustBeTrue?: boolean;
            required: boolean | components["schemas"]["Expression"];
            source?: components["schemas"]["FieldSource"];
            /** @constant */
            type: "checkbox";
            visible?: components["schemas"]["Expression"];
        } | {
            /** @description The birth date it should agree with; a difference warns */
            bornOn?: string;
            help?: components["schemas"]["LocalizedText"];
            id: string;
            label: components["schemas"]["LocalizedText"];
            maxLength?: number;
            required: boolean | components["schemas"]["Expression"];
            /** @description The sex it should agree with; a difference warns */
            sex?: string;
            source?: components["schemas"]["FieldSource"];
            /** @constant */
            type: "personalId";
            visible?: components["schemas"]["Expression"];
        } | {
            help?: components["schemas"]["LocalizedText"];
            id: string;
            label: components["schemas"]["LocalizedText"];
            maxLength?: number;
            required: boolean | components["schemas"]["Expression"];
            source?: components["schemas"]["FieldSource"];
            /** @constant */
            type: "taxNumber";
            visible?: components["schemas"]["Expression"];
        } | {
            /** @description HTML autofill token (WCAG 2.2, 1.3.5) */
            autocomplete?: string;
            help?: components["schemas"]["LocalizedText"];
            id: string;
            label: components["schemas"]["LocalizedText"];
            maxLength?: number;
            required: boolean | components["schemas"]["Expression"];
            source?: components["schemas"]["FieldSource"];
            /** @constant */
            type: "phone";
            visible?: components["schemas"]["Expression"];
        } | {
            /** @description HTML autofill token (WCAG 2.2, 1.3.5) */
            autocomplete?: string;
            help?: components["schemas"]["LocalizedText"];
            id: string;
            label: components["schemas"]["LocalizedText"];
            maxLength?: number;
            required: boolean | components["schemas"]["Expression"];
            source?: components["schemas"]["FieldSource"];
            /** @constant */
            type: "email";
            visible?: components["schemas"]["Expression"];
        } | {
            /** @description Takes units that exist no more too, as `code@lastDay` (`06652@2025-06-30`): old papers name them */
            dated?: boolean;
            help?: components["schemas"]["LocalizedText"];
            id: string;
            label: components["schemas"]["LocalizedText"];
            required: boolean | components["schemas"]["Expression"];
            source?: components["schemas"]["FieldSource"];
            /** @constant */
            type: "addressUnit";
            visible?: components["schemas"]["Expression"];
        } | {
            help?: components["schemas"]["LocalizedText"];
            id: string;
            label: components["schemas"]["LocalizedText"];
            required: boolean | components["schemas"]["Expression"];
            source?: components["schemas"]["FieldSource"];
            /** @constant */
            type: "servicePoint";
            visible?: components["schemas"]["Expression"];
        } | {
            /** @description Needed only when filed this way */
            channel?: components["schemas"]["Channel"];
            /** @description The paper it takes */
            componentId: string;
            copies?: number;
            /** @description The database that may hold it already: then nothing needs to be given (Decree 61/2018/ND-CP Art. 7a) */
            heldBy?: components["schemas"]["LocalizedText"];
            help?: components["schemas"]["LocalizedText"];
            id: string;
            label: components["schemas"]["LocalizedText"];
            originals?: number;
            required: boolean | components["schemas"]["Expression"];
            source?: components["schemas"]["FieldSource"];
            /** @constant */
            type: "attachment";
            visible?: components["schemas"]["Expression"];
        } | {
            help?: components["schemas"]["LocalizedText"];
            id: string;
            label: components["schemas"]["LocalizedText"];
            required: boolean | components["schemas"]["Expression"];
            source?: components["schemas"]["FieldSource"];
            /** @constant */
            type: "notice";
            visible?: components["schemas"]["Expression"];
        };
        FieldCheck: {
            applicantAttends: boolean;
            at: components["schemas"]["Instant"];
            finding: string | null;
            place: string;
            recordedAt: components["schemas"]["Instant"] | null;
        };
        FieldGroup: {
            fields: components["schemas"]["Field"][];
            help?: components["schemas"]["LocalizedText"];
            id: string;
            repeat?: components["schemas"]["Repeat"];
            title?: components["schemas"]["LocalizedText"];
            visible?: components["schemas"]["Expression"];
        };
        FieldOption: {
            label: components["schemas"]["LocalizedText"];
            value: string;
            visible?: components["schemas"]["Expression"];
        };
        FieldSource: {
            /** @description The official form with the instrument that issued it */
            form: string;
            /** @description The line of that form, in its own words */
            line?: string;
            /** @description Whether somebody has held it against the published form */
            verified: boolean;
        };
        Figure: {
            denominator: number;
            exclusions: {
                count: number;
                measure: string;
            }[];
            formula: string | null;
            id: string;
            /** @description What a figure that is not measured would be made from */
            needs: string | null;
            /** @description `tooFew`: so few have said it that it could be told who */
            noData: ("nothingCounted" | "notMeasured" | "tooFew") | null;
            numerator: number;
            period: components["schemas"]["PeriodId"];
            /** @description null where no weight of the rule is verified */
            points: {
                of: number;
                reached: number;
            } | null;
            ruleVersion: string;
            /** @description null where there is nothing to tell: never nought, never all */
            value: number | null;
        };
        FilingMode: {
            mode: components["schemas"]["FilingModeName"];
            reason: components["schemas"]["LocalizedText"];
            /** Format: uri */
            url?: string;
        };
        /**
         * @description `handOver`: on the national portal
         * @enum {string}
         */
        FilingModeName: "here" | "handOver" | "counterOnly";
        /** @enum {string} */
        Finalisation: "stamp" | "sign" | "both";
        FinancialDuty: {
            amount: components["schemas"]["Money"];
            askedAt: components["schemas"]["Instant"];
            legalBasis: string;
            payByOn: components["schemas"]["LocalDate"];
            /** @description Of the body that took the money; null while it is owed */
            receiptNumber: string | null;
            what: string;
        };
        FormCheck: {
            /** @description The fault is shown at the first of them */
            fields: string[];
            holds: components["schemas"]["Expression"];
            id: string;
            /** @description What is wrong and how to mend it */
            message: components["schemas"]["LocalizedText"];
            /** @enum {string} */
            severity: "error" | "warning";
        };
        FormDefinition: {
            checks: components["schemas"]["FormCheck"][];
            filingMode: components["schemas"]["FilingMode"];
            pages: components["schemas"]["FormPage"][];
            procedureCode: components["schemas"]["ProcedureCode"];
            procedureName: string;
            /** @description Papers to bring and show; never uploaded */
            toPresent: string[];
            /** @description Changes with the record, the authored form and the rules that derive it */
            version: string;
        };
        FormPage: {
            groups: components["schemas"]["FieldGroup"][];
            id: string;
            title: components["schemas"]["LocalizedText"];
            visible?: components["schemas"]["Expression"];
        };
        FrameSession: {
            dossiers: {
                id: components["schemas"]["Id"];
                procedureCode: components["schemas"]["ProcedureCode"];
                /** @description null: a draft */
                status: components["schemas"]["DossierStatus"] | null;
            }[];
            expiresAt: components["schemas"]["Instant"];
            locale?: components["schemas"]["Locale"];
            prefillSource: string | null;
            token: string;
        };
        /** @description A procedure that could be settled wholly on line */
        FullOnline: {
            electronicResults: {
                denominator: number;
                numerator: number;
            };
            filedOnline: {
                denominator: number;
                numerator: number;
            };
            procedure: {
                code: components["schemas"]["ProcedureCode"];
                name: string;
            };
            withoutSupplement: {
                denominator: number;
                numerator: number;
            };
        };
        Handing: {
            /** @constant */
            by: "counter";
            /** @description The paper that showed who collects, such as the number of an identity card */
            collectorDocument: string;
            collectorName: string;
        } | {
            /** @constant */
            by: "post";
            /** @description Of the public postal service */
            itemCode: string;
        } | {
            /** @constant */
            by: "electronic";
        };
        HandingOutput: {
            /** @constant */
            by: "counter";
            /** @description The paper that showed who collects, such as the number of an identity card */
            collectorDocument: string;
            collectorName: string;
        } | {
            /** @constant */
            by: "post";
            /** @description Of the public postal service */
            itemCode: string;
        } | {
            /** @constant */
            by: "electronic";
        };
        HandOver: {
            from: components["schemas"]["UnitReference"];
            sentAt: components["schemas"]["Instant"] | null;
            takenAt: components["schemas"]["Instant"] | null;
            to: components["schemas"]["UnitReference"];
        };
        /** @enum {string} */
        HeldReason: "amountDiffers" | "currencyDiffers" | "accountDiffers" | "referenceDiffers" | "dossierEnded" | "notDue" | "paidAlready";
        /** @example dos_01jd8h3k9x7q2m5v */
        Id: string;
        /**
         * Format: date-time
         * @example 2026-08-20T10:00:00.000+07:00
         */
        Instant: string;
        JsonSchema: {
            [key: string]: unknown;
        };
        LegalBasis: {
            issuedOn?: components["schemas"]["LocalDate"];
            number?: string;
            title: string;
        };
        /**
         * @description Where it is settled (cấp thực hiện). `district` is historical: abolished on 1 July 2025.
         * @enum {string}
         */
        Level: "provincial" | "district" | "commune";
        LifeEvent: {
            /**
             * @description Which of the two trees
             * @enum {string}
             */
            audience: "citizen" | "business";
            id: components["schemas"]["LifeEventId"];
            name: components["schemas"]["LocalizedText"];
            parentId: components["schemas"]["LifeEventId"] | null;
        };
        /** @example having-a-child */
        LifeEventId: string;
        /**
         * Format: date
         * @example 2026-08-20
         */
        LocalDate: string;
        /** @enum {string} */
        Locale: "vi" | "en" | "zh-Hans";
        LocalizedText: {
            en?: string;
            vi: string;
            "zh-Hans"?: string;
        };
        LoggedDelivery: {
            /** @description null for a challenge */
            dossierCode: string | null;
            /** @description The event; of a challenge its own */
            messageId: components["schemas"]["Id"];
            nextTryAt: components["schemas"]["Instant"] | null;
            state: components["schemas"]["DeliveryState"];
            /** @description The first one first */
            tries: components["schemas"]["DeliveryTry"][];
            type: string;
        };
        LoggedDeliveryPage: {
            items: components["schemas"]["LoggedDelivery"][];
            nextCursor: string | null;
        };
        LostDays: {
            /** @description Papers that notices named, of all papers that they named */
            askedFor: {
                askedFor: {
                    denominator: number;
                    numerator: number;
                };
                component: {
                    id: string;
                    /** @description null where no record has this paper any more */
                    name: string | null;
                };
            }[];
            /** @description Of those with a date */
            late: {
                denominator: number;
                numerator: number;
            };
            /** @description By which results came after the promised day, in sum */
            lateWorkingDays: number;
            procedure: {
                code: components["schemas"]["ProcedureCode"];
                name: string;
            };
            /** @description Where late dossiers lose most, first */
            steps: {
                /** @description Days that a late dossier stands there longer, on average */
                excess: number;
                /** @description Working days over dossiers */
                inTime: {
                    denominator: number;
                    numerator: number;
                };
                /** @description Working days over dossiers */
                late: {
                    denominator: number;
                    numerator: number;
                };
                stage: components["schemas"]["SettlementStage"];
            }[];
            why: ("routing" | "work" | "approval" | "supplements" | "payment" | "suspension") | null;
        };
        /** @description One way to file, with the time and cost that hold for it */
        Method: {
            channel: components["schemas"]["Channel"];
            cost: components["schemas"]["Cost"];
            duration: components["schemas"]["Duration"];
            durationText?: string;
            note?: string;
            /** @description Its time is of this case alone */
            variantId?: string;
        };
        /**
         * @description Whole đồng
         * @example 50000
         */
        Money: number;
        /**
         * @description `settle`: what came is taken for the payment after all. `refund`: it is given back
         * @enum {string}
         */
        MoneyDecision: "settle" | "refund";
        NewCounterDossier: {
            answers: components["schemas"]["Answers"];
            papers: {
                componentId: string;
                copies: number;
                originals: number;
            }[];
            procedureCode: components["schemas"]["ProcedureCode"];
        };
        NewDossier: {
            procedureCode: components["schemas"]["ProcedureCode"];
        };
        NewEmbedSession: {
            /** @description The page that will carry the widget; nothing else can use the bootstrap */
            origin: components["schemas"]["Origin"];
            prefill?: {
                answers: components["schemas"]["Answers"];
                /** @default [] */
                locked?: string[];
                /** @description Shown to the applicant: who says so */
                source: string;
            };
            /** @description Only these may be filed; all when absent */
            procedures?: components["schemas"]["ProcedureCode"][];
            /** @description Your own opaque reference for the signed-in customer. A draft comes back only under the same one, so the next customer at the same computer never meets it. Kept as a hash. */
            visitor?: string;
            widgets: components["schemas"]["Widget"][];
        };
        NewExemptionClaim: {
            /** @description The paper of this dossier that proves it */
            attachmentId?: components["schemas"]["Id"];
            group: components["schemas"]["ExemptionGroup"];
        };
        NewFeedback: {
            contact?: components["schemas"]["FeedbackContact"];
            /** @description As it stands on the receipt; nobody looks it up */
            dossierCode?: components["schemas"]["DossierCode"];
            kind: components["schemas"]["FeedbackKind"];
            procedure?: components["schemas"]["ProcedureCode"];
            subject: components["schemas"]["FeedbackSubject"];
            /** @description Whom it is about; the head office when absent */
            unit?: components["schemas"]["Id"];
            words: string;
        };
        NewFrameSession: {
            bootstrap: string;
            /** @constant */
            from: "bootstrap";
            origin: components["schemas"]["Origin"];
            /** @default false */
            resume?: boolean;
            widget: components["schemas"]["Widget"];
        } | {
            /** @constant */
            from: "key";
            key: string;
            origin: components["schemas"]["Origin"];
            /** @default false */
            resume?: boolean;
            widget: components["schemas"]["Widget"];
        } | {
            /** @constant */
            from: "cookie";
            /** @description Left out on the Center's own page of a resume link */
            key?: string;
            origin: components["schemas"]["Origin"];
        } | {
            /** @constant */
            from: "resumeLink";
            link: string;
            origin: components["schemas"]["Origin"];
        };
        NewMoneyDecision: {
            decision: components["schemas"]["MoneyDecision"];
            /** @description Why, and how the money was made out */
            reason: string;
        };
        NewPayment: {
            method: components["schemas"]["PaymentMethod"];
        };
        NewStaffSession: {
            /** @description Sandbox: one of the seeded officers */
            officerId: components["schemas"]["Id"];
        };
        NewTip: {
            /** @description Id of a paper that the form takes */
            component: string;
            procedure: components["schemas"]["ProcedureCode"];
            words: components["schemas"]["TipWords"];
        };
        NewWebhookEndpoint: {
            /** @description All when absent */
            eventTypes?: components["schemas"]["WebhookEventType"][];
            /** @default hmac */
            signature?: components["schemas"]["WebhookSignature"];
            /** Format: uri */
            url: string;
        };
        Officer: {
            id: components["schemas"]["Id"];
            name: string;
            roles: components["schemas"]["Role"][];
            /** @description The reception point where an officer of another unit sits to settle on the spot */
            seat?: components["schemas"]["UnitReference"];
            title: string;
            unit: components["schemas"]["UnitReference"];
        };
        OfficerList: {
            items: components["schemas"]["Officer"][];
        };
        /** @description ISO weekday, local times HH:mm */
        OpeningHours: {
            from: string;
            to: string;
            weekday: number;
        };
        OpenRatings: {
            occasions: components["schemas"]["RatingOccasion"][];
        };
        /** @example https://bank.example */
        Origin: string;
        PartnerDossier: {
            acceptedAt: components["schemas"]["Instant"] | null;
            code: components["schemas"]["DossierCode"];
            completedAt: components["schemas"]["Instant"] | null;
            dueAt: components["schemas"]["Instant"] | null;
            procedureCode: components["schemas"]["ProcedureCode"];
            returnedAt: components["schemas"]["Instant"] | null;
            /** @description Rises with every change */
            sequence: number;
            status: components["schemas"]["DossierStatus"];
            statusNumber: number;
            submittedAt: components["schemas"]["Instant"];
        };
        PartnerDossierPage: {
            items: components["schemas"]["PartnerDossier"][];
            nextCursor: string | null;
        };
        PartnerEvent: {
            data: {
                dossierCode: components["schemas"]["DossierCode"];
                /** @description Of `payment.*` alone */
                paymentId?: components["schemas"]["Id"];
                procedureCode: components["schemas"]["ProcedureCode"];
                /** @description Rises with what happens to a dossier; keep the highest you saw. What concerns the Center alone, such as who works on it, has numbers too and is not told. An event of a payment is no step of the dossier: it carries the number that the dossier stands at */
                sequence: number;
                status: components["schemas"]["DossierStatus"];
                step: components["schemas"]["Step"] | null;
            };
            /** @description The `webhook-id` of all its deliveries */
            id: components["schemas"]["Id"];
            timestamp: components["schemas"]["Instant"];
            type: components["schemas"]["WebhookEventType"];
        };
        PartnerEventPage: {
            items: components["schemas"]["PartnerEvent"][];
            nextCursor: string | null;
        };
        Payment: {
            amount: components["schemas"]["Money"];
            createdAt: components["schemas"]["Instant"];
            dossierId: components["schemas"]["Id"];
            expiresAt: components["schemas"]["Instant"];
            /** @description Why money that came is not taken for this payment */
            held: components["schemas"]["HeldReason"] | null;
            id: components["schemas"]["Id"];
            items: components["schemas"]["PaymentItem"][];
            method: components["schemas"]["PaymentMethod"];
            paidAt: components["schemas"]["Instant"] | null;
            receipts: components["schemas"]["PaymentReceipt"][];
            /** @description Also what to name at a counter */
            reference: string;
            status: components["schemas"]["PaymentStatus"];
            /** @description Only while a transfer is awaited */
            transfer: components["schemas"]["TransferInstructions"] | null;
        };
        PaymentItem: {
            amount: components["schemas"]["Money"];
            type: components["schemas"]["CostType"];
        };
        /** @enum {string} */
        PaymentMethod: "transfer" | "counter";
        PaymentReceipt: {
            amount: components["schemas"]["Money"];
            issuedAt: components["schemas"]["Instant"];
            number: number;
            series: string;
            type: components["schemas"]["CostType"];
        };
        /**
         * @description `awaiting`: account, reference and code were shown, and nothing is known of any money. `succeeded`: a notice of the bank matched to the đồng. `failed` and `expired` may still become `succeeded`
         * @enum {string}
         */
        PaymentStatus: "created" | "awaiting" | "succeeded" | "failed" | "held" | "expired";
        /**
         * @description A month `2026-08`, a quarter `2026-Q3` or a year `2026`
         * @example 2026-08
         */
        PeriodId: string;
        /** @enum {string} */
        PeriodKind: "month" | "quarter" | "year";
        /** @description Degrees, WGS 84 */
        Position: {
            latitude: number;
            longitude: number;
        };
        Problem: {
            /** @enum {string} */
            code: "malformed_request" | "invalid_parameter" | "invalid_cursor" | "position_outside_country" | "period_not_begun" | "rule_version_unknown" | "idempotency_key_missing" | "credential_missing" | "credential_invalid" | "credential_expired" | "credential_not_allowed" | "origin_not_allowed" | "role_missing" | "not_found" | "procedure_not_found" | "unit_not_found" | "address_unit_not_found" | "dossier_not_found" | "attachment_not_found" | "upload_not_found" | "result_not_found" | "slip_not_found" | "payment_not_found" | "webhook_endpoint_not_found" | "event_not_found" | "tracking_not_found" | "feedback_not_found" | "tip_not_found" | "method_not_allowed" | "not_acceptable" | "upload_stalled" | "idempotency_key_in_use" | "step_out_of_order" | "step_not_ready" | "dossier_claimed" | "dossier_already_submitted" | "filing_not_offered" | "signer_unavailable" | "payment_not_due" | "amount_not_told" | "payment_not_open" | "payment_not_decidable" | "exemption_not_open" | "rating_not_open" | "already_rated" | "feedback_answered" | "transaction_already_used" | "attachment_changed" | "webhook_endpoints_full" | "upload_offset_wrong" | "upload_expired" | "dossier_changed" | "tus_version_not_supported" | "body_too_large" | "attachment_too_large" | "upload_too_long" | "media_type_not_supported" | "attachment_type_not_allowed" | "attachment_type_disagrees" | "attachment_encrypted" | "attachment_active" | "attachment_damaged" | "attachment_too_complex" | "attachment_harmful" | "invalid_body" | "result_already_signed" | "answers_invalid" | "command_invalid" | "register_too_long" | "payment_required" | "idempotency_key_reused" | "webhook_url_not_allowed" | "clock_not_forward" | "upload_locked" | "if_match_missing" | "too_many_tries" | "feedback_too_often" | "upload_checksum_wrong" | "internal_error" | "database_unavailable" | "file_store_unavailable" | "streams_full" | "storage_full";
            detail: string;
            /** @description One row a fault, each with the JSON Pointer of the value it is about */
            errors?: {
                code: string;
                message: string;
                pointer: string;
            }[];
            requestId: string;
            /** @description The same request may succeed later, with the same Idempotency-Key */
            retryable: boolean;
            status: number;
            title: string;
            type: string;
        };
        Procedure: {
            agencies: {
                competent: string[];
                coordinating: string[];
                executing: string[];
            };
            /** @description The day on which the record was true */
            asOfOn: components["schemas"]["LocalDate"];
            audiences: components["schemas"]["Audience"][];
            code: components["schemas"]["ProcedureCode"];
            committed?: components["schemas"]["Duration"];
            /** @description A sample: no published decision commits to it */
            committedAssumed?: boolean;
            components: components["schemas"]["Component"][];
            conditions?: string;
            decision?: {
                issuedOn?: components["schemas"]["LocalDate"];
                number?: string;
            };
            fields: {
                code?: string;
                name: string;
            }[];
            filingMode: components["schemas"]["FilingMode"];
            guidance?: components["schemas"]["LocalizedText"];
            issuer?: string;
            keywords: string[];
            /** @enum {string} */
            kind: "standard" | "internal" | "local";
            legalBasis: components["schemas"]["LegalBasis"][];
            level: components["schemas"]["Level"];
            levels: components["schemas"]["Level"][];
            lifeEvents: components["schemas"]["LifeEventId"][];
            methods: components["schemas"]["Method"][];
            name: string;
            /** @description Guidance of the record: never a paper to hand in */
            notes: string[];
            results: {
                code?: string;
                name: string;
            }[];
            steps: {
                text: string;
                title?: string;
            }[];
            /** @description The first day of this version */
            validFromOn: components["schemas"]["LocalDate"];
            /** @description Its last day; null while no later version or repeal is known */
            validToOn: components["schemas"]["LocalDate"] | null;
            variants: components["schemas"]["Variant"][];
            /** @description Changes whenever the record's content does */
            version: string;
        };
        ProcedureChange: {
            /** @description What is different, in the caller's language; empty when added or repealed */
            changes: {
                part: components["schemas"]["ChangedPart"];
                text: string;
            }[];
            code: components["schemas"]["ProcedureCode"];
            /** @description The first day on which it holds */
            effectiveOn: components["schemas"]["LocalDate"];
            /** @enum {string} */
            kind: "added" | "amended" | "repealed";
            name: string;
        };
        ProcedureChangePage: {
            items: components["schemas"]["ProcedureChange"][];
            nextCursor: string | null;
        };
        /** @example 1.001193 */
        ProcedureCode: string;
        ProcedureMatch: {
            /** @description Words of the name that were met, without diacritics */
            matched: string[];
            /** @description The official words that the saying stands for */
            official?: string;
            /** @description What was typed, where it stands for other, official words */
            saying?: string;
            /**
             * @description In its name, in what people call it, or by its code
             * @enum {string}
             */
            why: "name" | "words" | "code";
        };
        ProcedurePage: {
            items: components["schemas"]["ProcedureSummary"][];
            nextCursor: string | null;
            total: number;
        };
        ProcedureSummary: {
            audiences: components["schemas"]["Audience"][];
            channels: components["schemas"]["Channel"][];
            code: components["schemas"]["ProcedureCode"];
            /** @description Of the cheapest way to file */
            cost: components["schemas"]["Cost"];
            /** @description The shortest the record promises */
            duration: components["schemas"]["Duration"];
            fields: {
                code?: string;
                name: string;
            }[];
            filingMode: components["schemas"]["FilingMode"];
            level: components["schemas"]["Level"];
            lifeEvents: components["schemas"]["LifeEventId"][];
            /** @description Present when words were searched for */
            match?: components["schemas"]["ProcedureMatch"];
            name: string;
            /** @description Changes whenever the record's content does */
            version: string;
        };
        ProcedureVersion: {
            name: string;
            validFromOn: components["schemas"]["LocalDate"];
            validToOn: components["schemas"]["LocalDate"] | null;
            version: string;
        };
        ProcedureVersions: {
            items: components["schemas"]["ProcedureVersion"][];
        };
        /** @enum {string} */
        PromiseCause: "acceptance" | "arrival" | "supplement" | "payment" | "suspension" | "reappointment";
        /** @enum {string} */
        Punctuality: "early" | "onTime" | "late";
        QueueCounts: {
            attention: {
                answered: number;
                apologyDue: number;
                apologyToSign: number;
                dueToday: number;
                overdue: number;
                responseOverdue: number;
                withdrawalAsked: number;
            };
            total: number;
        };
        QueuedEvents: {
            /** @description Deliveries that begin again, with the same `webhook-id` */
            queued: number;
        };
        Rating: {
            answers?: components["schemas"]["RatingAnswers"];
            occasion: components["schemas"]["RatingOccasion"];
            overall: components["schemas"]["Satisfaction"];
            words?: string;
        };
        RatingAnswers: {
            attitude?: components["schemas"]["Satisfaction"];
            /** @description How many bodies one had to turn to */
            bodies?: components["schemas"]["Satisfaction"];
            /** @description How often one had to come or call */
            contacts?: components["schemas"]["Satisfaction"];
            explanations?: components["schemas"]["Satisfaction"];
            /** @description Whether what is published was right and complete */
            information?: components["schemas"]["Satisfaction"];
            /** @description Whether result and costs were as the law says */
            lawfulness?: components["schemas"]["Satisfaction"];
            onlineService?: components["schemas"]["Satisfaction"];
            time?: components["schemas"]["Satisfaction"];
        };
        /** @enum {string} */
        RatingOccasion: "result" | "refusal" | "supplement";
        Receipt: {
            attachments: components["schemas"]["Attachment"][];
            code: components["schemas"]["DossierCode"];
            competentUnit: components["schemas"]["UnitReference"];
            dossierId: components["schemas"]["Id"];
            /** @description 128 bits, for the QR code: opens progress alone */
            linkToken: string;
            /** @description Eight characters, 40 bits, to be typed beside the code */
            lookupSecret: string;
            procedureName: string;
            receivingUnit: components["schemas"]["UnitReference"];
            returningUnit: components["schemas"]["UnitReference"];
            submittedAt: components["schemas"]["Instant"];
            /**
             * Format: uri
             * @description The link token stands behind the `#`, so no server log keeps it
             */
            trackingUrl: string;
        };
        ReckoningStep: {
            code: string;
            text: string;
        };
        Redelivery: {
            /** @description All of the partner's endpoints that want its type when absent */
            endpointId?: components["schemas"]["Id"];
        };
        ReformAdvice: {
            fewerComponents: {
                /** @description Those that weigh most, first */
                items: components["schemas"]["FewerComponents"][];
                total: number;
            };
            fullOnline: {
                /** @description Those that weigh most, first */
                items: components["schemas"]["FullOnline"][];
                total: number;
            };
            /** @description Procedures with dossiers enough to say anything of, of those that had any */
            looked: {
                denominator: number;
                numerator: number;
            };
            lostDays: {
                /** @description Those that weigh most, first */
                items: components["schemas"]["LostDays"][];
                total: number;
            };
            period: components["schemas"]["PeriodId"];
            /** @description Its numbers, by name */
            rules: {
                [key: string]: number;
            };
            /**
             * @description The rule that decides when advice is given
             * @example advice-1
             */
            ruleVersion: string;
            shorterTime: {
                /** @description Those that weigh most, first */
                items: components["schemas"]["ShorterTime"][];
                total: number;
            };
        };
        Refusal: {
            legalBasis: string;
            reason: string;
        };
        RelatedProcedures: {
            items: components["schemas"]["ProcedureSummary"][];
        };
        Repeat: {
            max: number;
            min: number;
            /** @description What one row is: "Thành viên" */
            rowName: components["schemas"]["LocalizedText"];
            /** @description The field whose answer names a row in the list */
            titleField?: string;
        };
        ResultVerification: {
            /** @enum {string} */
            finalisation: "signed" | "stamped";
            issuedAt: components["schemas"]["Instant"];
            issuer: string;
            procedureName: string;
            resultNumber: string;
            /** @description Since when it is no longer in force; null while it is. Why is told to its holder alone */
            revokedAt: components["schemas"]["Instant"] | null;
            /** @description Hex, of the whole PDF file */
            sha256: string;
            /** @description Number of the result that stands in its place; null where none does */
            supersededBy: string | null;
            /**
             * @description `superseded`: another result of the Center stands in its place
             * @enum {string}
             */
            verdict: "valid" | "revoked" | "superseded";
        };
        /** @description Single use: whoever opens it first goes on with the draft */
        ResumeLink: {
            expiresAt: components["schemas"]["Instant"];
            /**
             * Format: uri
             * @description A page of the Center; the token stands behind the `#`, so no server log keeps it
             */
            url: string;
        };
        /**
         * @description `finalise` is step 4: stamp on site, sign digitally when electronic. `lead` signs apologies and takes results back; `supervise` watches and changes nothing
         * @enum {string}
         */
        Role: "receive" | "appraise" | "approve" | "finalise" | "return" | "lead" | "supervise";
        SandboxAdvance: {
            /** @description Where to stop; without it, where the story of the applicant ends */
            until?: components["schemas"]["SandboxMilestone"];
        };
        SandboxClock: {
            /** @description It has been moved ahead of the real time */
            isMoved: boolean;
            now: components["schemas"]["Instant"];
        };
        /** @description Either an instant, or a span by which the clock moves; forward only */
        SandboxClockMove: {
            days?: number;
            hours?: number;
            minutes?: number;
            /** @description An instant that lies ahead */
            to?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        SandboxMilestone: "accepted" | "supplementRequested" | "paymentRequired" | "appraised" | "approved" | "completed" | "returned" | "notAccepted" | "withdrawn" | "stopped" | "overdue";
        /** @enum {string} */
        Satisfaction: "verySatisfied" | "satisfied" | "notSatisfied";
        Scorecard: {
            /** @description null where so few dossiers are not told */
            board: components["schemas"]["Board"] | null;
            evaluation: components["schemas"]["Evaluation"] | null;
            /** @description Fewer dossiers than this are told of nobody */
            minimumCell: number;
            period: components["schemas"]["ScorecardPeriod"];
            procedure: {
                code: components["schemas"]["ProcedureCode"];
                name: string;
            } | null;
            role: components["schemas"]["UnitRole"];
            /** @description What people said of how they were served; null where so few have that it is not told */
            satisfaction: {
                /** @description Of one person beyond three for a unit in a month: in no share */
                notCounted: number;
                notSatisfied: number;
                satisfied: number;
                verySatisfied: number;
            } | null;
            /** @enum {string} */
            scope: "province" | "unit" | "procedure";
            time: {
                averageWorkingDays: number | null;
                /** @description By which they came after the promised one, in sum */
                lateWorkingDays: number;
                /** @description Working days within which nine of ten were settled, by classes; null: none was */
                nineOfTen: {
                    /** @description null: longer than the last class */
                    days: number | null;
                } | null;
                /** @description By which results came before the law's date, in sum */
                savedWorkingDays: number;
            } | null;
            /**
             * @description The shortest kind of period for which this scope is told in the year; coarser ones are told too
             * @enum {string}
             */
            toldBy: "month" | "quarter" | "year" | "none";
            /** @description What ends with the period, by the shortest kind for which the scope is told: twelve months, eight quarters or five years */
            trend: components["schemas"]["ScorecardTrend"][];
            unit: components["schemas"]["UnitReference"] | null;
            /** @description Of the province alone: unit beside unit */
            units: {
                items: components["schemas"]["ScorecardUnit"][];
                /** @description How many had dossiers and are not told */
                notTold: number;
            } | null;
        };
        ScorecardPeriod: {
            fromOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["PeriodId"];
            /** @description It has not ended: the figures are those so far */
            isRunning: boolean;
            kind: components["schemas"]["PeriodKind"];
            toOn: components["schemas"]["LocalDate"];
        };
        ScorecardTrend: {
            /** @description null where so few dossiers are not told */
            figures: {
                averageWorkingDays: number | null;
                /** @description null where nothing with a date was settled */
                onTime: {
                    denominator: number;
                    numerator: number;
                    value: number;
                } | null;
                received: number;
                resolved: number;
            } | null;
            period: components["schemas"]["PeriodId"];
        };
        ScorecardUnit: {
            averageWorkingDays: number | null;
            /** @description null where nothing with a date was settled */
            onTime: {
                denominator: number;
                numerator: number;
                value: number;
            } | null;
            received: number;
            resolved: number;
            unit: components["schemas"]["UnitReference"];
        };
        SecretRotation: {
            /**
             * @description Hours that deliveries are signed with the old secret too; 0 for a secret that leaked
             * @default 24
             */
            overlapHours?: number;
        };
        Settlement: {
            held: components["schemas"]["HeldReason"] | null;
            paymentId: components["schemas"]["Id"];
            status: components["schemas"]["PaymentStatus"];
        };
        /**
         * @description Where a dossier stands between its acceptance and its result: the days of all of them are those it took
         * @enum {string}
         */
        SettlementStage: "transit" | "appraisal" | "approval" | "finalisation" | "supplement" | "payment" | "suspension";
        /** @description SHA-256 of the bytes, in hexadecimal */
        Sha256: string;
        /** @description A procedure whose promised time could be shorter */
        ShorterTime: {
            committedWorkingDays: number;
            procedure: {
                code: components["schemas"]["ProcedureCode"];
                name: string;
            };
            proposedWorkingDays: number;
            /** @description Settled within the proposed time, pauses not counted, of those with a date */
            stillOnTime: {
                denominator: number;
                numerator: number;
            };
            within: {
                stillOnTime: {
                    denominator: number;
                    numerator: number;
                };
                workingDays: number;
            }[];
        };
        /** @enum {string} */
        Slip: "receipt" | "supplementRequest" | "refusal" | "apology" | "stopNotice" | "routingSlip" | "register";
        StaffSession: {
            expiresAt: components["schemas"]["Instant"];
            officer: components["schemas"]["Officer"];
            token: string;
        };
        /** @enum {string} */
        Step: "receive" | "appraise" | "approve" | "stamp" | "sign" | "return";
        StepProgress: {
            at: components["schemas"]["Instant"] | null;
            /**
             * @description `skipped`: not needed, as after a refusal
             * @enum {string}
             */
            state: "done" | "current" | "waiting" | "skipped";
            step: components["schemas"]["Step"];
            unit: components["schemas"]["UnitReference"] | null;
        };
        StreetWordList: {
            items: components["schemas"]["StreetWords"][];
            language: components["schemas"]["Locale"];
        };
        StreetWords: {
            /** @description Words of names that stand for it; the commonest meaning first */
            official: string[];
            /** @description Ways to say one thing */
            say: string[];
        };
        Supervision: {
            at: components["schemas"]["Instant"];
            byReason: {
                aboutToBeLate: number;
                late: number;
                reappointed: number;
                repeatedSupplements: number;
                stuck: number;
            };
            patterns: {
                fromOn: components["schemas"]["LocalDate"];
                /** @description Of the units in view, against all units of the Center */
                items: components["schemas"]["UnusualPattern"][];
                toOn: components["schemas"]["LocalDate"];
            };
            /** @description The thresholds the list is made by */
            ruleVersion: string;
            /** @description Dossiers on the list; one may have several reasons */
            total: number;
            /** @description Whose dossiers these are; null: the whole Center */
            unit: components["schemas"]["UnitReference"] | null;
            /** @description Notices since this officer last said that she has seen the list */
            unseen: number;
        };
        SupplementAnswer: {
            note?: string;
        };
        SupplementChanges: {
            added: components["schemas"]["Attachment"][];
            answers: {
                after: components["schemas"]["AnswerValue"] | null;
                before: components["schemas"]["AnswerValue"] | null;
                fieldId: string;
            }[];
            papers: {
                componentId: string;
                copies: number;
                name: string;
                originals: number;
            }[];
            removed: components["schemas"]["Attachment"][];
        };
        SupplementItem: {
            /** @description A component of the procedure */
            componentId?: string;
            /** @enum {string} */
            fault: "missing" | "faulty";
            /** @description Such as `khoản 1 Điều 16 Luật Hộ tịch 2014` */
            legalBasis?: string;
            /** @description What to do about it */
            what: string;
        };
        SupplementItemOutput: {
            /** @description A component of the procedure */
            componentId?: string;
            /** @enum {string} */
            fault: "missing" | "faulty";
            /** @description Such as `khoản 1 Điều 16 Luật Hộ tịch 2014` */
            legalBasis?: string;
            /** @description What to do about it */
            what: string;
        };
        SupplementNotice: {
            answerByOn: components["schemas"]["LocalDate"];
            answeredAt: components["schemas"]["Instant"] | null;
            askedAt: components["schemas"]["Instant"];
            items: components["schemas"]["SupplementItemOutput"][];
            /** @description Why there is more than one notice, or why so late */
            justification: string | null;
        };
        Tip: {
            approvedAt: components["schemas"]["Instant"];
            approvedBy: {
                id: components["schemas"]["Id"];
                name: string;
            };
            id: components["schemas"]["Id"];
            /** @description null while it stands in the form */
            retiredAt: components["schemas"]["Instant"] | null;
            retiredBy: {
                id: components["schemas"]["Id"];
                name: string;
            } | null;
            words: components["schemas"]["LocalizedText"];
        };
        TipList: {
            /** @description Those asked for most, first; those of tips alone, last */
            items: components["schemas"]["TippedPaper"][];
            period: components["schemas"]["PeriodId"];
            /**
             * @description The rule of advice that says what is often
             * @example advice-1
             */
            ruleVersion: string;
        };
        /** @description A paper that is asked for often, or has had a tip */
        TippedPaper: {
            component: {
                id: string;
                /** @description null where no record has this paper any more */
                name: string | null;
            };
            /** @description What might be said, to be worded by an officer */
            draft: components["schemas"]["LocalizedText"] | null;
            /** @description null where the paper is not asked for often in this period */
            evidence: {
                /** @description Times it was missing or faulty, of the dossiers received */
                askedFor: {
                    denominator: number;
                    numerator: number;
                };
                faulty: number;
                missing: number;
            } | null;
            procedure: {
                code: components["schemas"]["ProcedureCode"];
                name: string;
            };
            /** @description All there ever were, the latest first; at most one is not retired */
            tips: components["schemas"]["Tip"][];
        };
        /** @description Plain text. Who reads another language gets Vietnamese, marked as such */
        TipWords: {
            en?: string;
            vi: string;
            "zh-Hans"?: string;
        };
        /**
         * @description Decides step 4: stamp, or sign digitally
         * @enum {string}
         */
        Track: "onSite" | "electronic";
        TrackingAnswer: {
            /** @description Use this from now on: the typed secret is slow and limited */
            linkToken: string;
            progress: components["schemas"]["DossierProgress"];
        };
        TrackingRequest: {
            linkToken: string;
        } | {
            code: components["schemas"]["DossierCode"];
            secret: string;
        };
        TrackingStreamRequest: {
            linkToken: string;
        };
        TransferInstructions: {
            account: string;
            accountName: string;
            amount: components["schemas"]["Money"];
            bankBin: string;
            bankName: string;
            /** @description A made-up account of the sandbox: send no money there */
            isSample: boolean;
            /** @description VietQR (EMVCo); to be drawn where it is shown */
            qrPayload: string;
            /** @description To be written into the transfer, as it stands */
            reference: string;
        };
        /**
         * @description `department` receives and returns in a commune; `agency` decides
         * @enum {string}
         */
        UnitKind: "headOffice" | "branch" | "department" | "agency";
        UnitNow: {
            address?: string;
            addressUnitCode: string | null;
            /** @description Not taken from a published list */
            assumed: boolean;
            /** @description Electronic identification code, `000.00.19.H49` (Decision 20/2020/QĐ-TTg) */
            code: string;
            /** @description As the crow flies from `near`; null without it, or where the position is not known */
            distanceMetres: number | null;
            id: components["schemas"]["Id"];
            kind: components["schemas"]["UnitKind"];
            name: string;
            /** @description null for an agency: it has no counter of its own */
            open: {
                isOpen: boolean;
                /** @description When that changes; null when it is not known */
                until: components["schemas"]["Instant"] | null;
            } | null;
            openingHours: components["schemas"]["OpeningHours"][];
            parentId: components["schemas"]["Id"] | null;
            phone?: string;
            /** @description null where none is published; never a guess for the commune */
            position: components["schemas"]["Position"] | null;
            predecessorIds: components["schemas"]["Id"][];
            successorIds: components["schemas"]["Id"][];
            validFromOn: components["schemas"]["LocalDate"];
            validToOn: components["schemas"]["LocalDate"] | null;
        };
        UnitPage: {
            items: components["schemas"]["UnitNow"][];
            nextCursor: string | null;
        };
        UnitReference: {
            id: components["schemas"]["Id"];
            name: string;
        };
        /**
         * @description `competent`: dossiers that the unit settles; `receiving`: dossiers that were handed in there
         * @enum {string}
         */
        UnitRole: "competent" | "receiving";
        UnsettledMoney: {
            amount: number;
            currency: string;
            transactionId: string;
        };
        /** @description A unit's share that is far above that of all others */
        UnusualPattern: {
            /** @description All other units together */
            others: {
                denominator: number;
                numerator: number;
            };
            own: {
                denominator: number;
                numerator: number;
            };
            /** @enum {string} */
            pattern: "late" | "supplements" | "reappointments" | "refusals" | "stopped" | "dissatisfied";
            unit: components["schemas"]["UnitReference"];
        };
        Upload: {
            /** @description The attachment it became */
            attachmentId: components["schemas"]["Id"] | null;
            bytes: number;
            /** @description When an unfinished upload is deleted */
            expiresAt: components["schemas"]["Instant"];
            fieldId: string;
            id: components["schemas"]["Id"];
            name: string;
            /** @description How many bytes the Center has; the next part begins here */
            offset: number;
            /** @description Why it was refused when the last byte had come */
            refusal: ("malformed_request" | "invalid_parameter" | "invalid_cursor" | "position_outside_country" | "period_not_begun" | "rule_version_unknown" | "idempotency_key_missing" | "credential_missing" | "credential_invalid" | "credential_expired" | "credential_not_allowed" | "origin_not_allowed" | "role_missing" | "not_found" | "procedure_not_found" | "unit_not_found" | "address_unit_not_found" | "dossier_not_found" | "attachment_not_found" | "upload_not_found" | "result_not_found" | "slip_not_found" | "payment_not_found" | "webhook_endpoint_not_found" | "event_not_found" | "tracking_not_found" | "feedback_not_found" | "tip_not_found" | "method_not_allowed" | "not_acceptable" | "upload_stalled" | "idempotency_key_in_use" | "step_out_of_order" | "step_not_ready" | "dossier_claimed" | "dossier_already_submitted" | "filing_not_offered" | "signer_unavailable" | "payment_not_due" | "amount_not_told" | "payment_not_open" | "payment_not_decidable" | "exemption_not_open" | "rating_not_open" | "already_rated" | "feedback_answered" | "transaction_already_used" | "attachment_changed" | "webhook_endpoints_full" | "upload_offset_wrong" | "upload_expired" | "dossier_changed" | "tus_version_not_supported" | "body_too_large" | "attachment_too_large" | "upload_too_long" | "media_type_not_supported" | "attachment_type_not_allowed" | "attachment_type_disagrees" | "attachment_encrypted" | "attachment_active" | "attachment_damaged" | "attachment_too_complex" | "attachment_harmful" | "invalid_body" | "result_already_signed" | "answers_invalid" | "command_invalid" | "register_too_long" | "payment_required" | "idempotency_key_reused" | "webhook_url_not_allowed" | "clock_not_forward" | "upload_locked" | "if_match_missing" | "too_many_tries" | "feedback_too_often" | "upload_checksum_wrong" | "internal_error" | "database_unavailable" | "file_store_unavailable" | "streams_full" | "storage_full") | null;
            /** @description As it was said at the start: by it the same file is known again */
            sha256: components["schemas"]["Sha256"] | null;
            /** @enum {string} */
            state: "receiving" | "attached" | "refused";
        };
        UploadList: {
            items: components["schemas"]["Upload"][];
        };
        /** @description A real alternative of a procedure (trường hợp) */
        Variant: {
            id: string;
            name: string;
        };
        WatchedDossier: {
            assignee: {
                id: components["schemas"]["Id"];
                name: string;
            } | null;
            code: components["schemas"]["DossierCode"];
            dueAt: components["schemas"]["Instant"] | null;
            id: components["schemas"]["Id"];
            /** @description This officer's unit has a part in it */
            mayOpen: boolean;
            procedureCode: components["schemas"]["ProcedureCode"];
            procedureName: string;
            reasons: components["schemas"]["WatchReason"][];
            status: components["schemas"]["DossierStatus"];
            /** @description Where the work waits: the receiving unit until it is accepted */
            unit: components["schemas"]["UnitReference"];
        };
        WatchedDossierPage: {
            items: components["schemas"]["WatchedDossier"][];
            nextCursor: string | null;
        };
        WatchReason: {
            dueAt: components["schemas"]["Instant"];
            /** @description Since when it holds */
            fromAt: components["schemas"]["Instant"];
            /** @description Told since this officer last said that she has seen the list */
            isNew: boolean;
            /** @description When supervisors were told; once for each dossier and reason */
            noticedAt: components["schemas"]["Instant"] | null;
            /** @enum {string} */
            reason: "late" | "aboutToBeLate";
        } | {
            allowed: {
                amount: number;
                /** @enum {string} */
                unit: "workingDay" | "workingHour";
            };
            /** @description Since when it holds */
            fromAt: components["schemas"]["Instant"];
            /** @description Told since this officer last said that she has seen the list */
            isNew: boolean;
            /** @description When supervisors were told; once for each dossier and reason */
            noticedAt: components["schemas"]["Instant"] | null;
            /** @constant */
            reason: "stuck";
            /** @description When the step began to wait */
            sinceAt: components["schemas"]["Instant"];
            /** @enum {string} */
            step: "receive" | "handOver" | "appraise" | "approve" | "finalise";
        } | {
            /** @description Since when it holds */
            fromAt: components["schemas"]["Instant"];
            /** @description Told since this officer last said that she has seen the list */
            isNew: boolean;
            /** @description When supervisors were told; once for each dossier and reason */
            noticedAt: components["schemas"]["Instant"] | null;
            /** @constant */
            reason: "repeatedSupplements";
            times: number;
        } | {
            dueOn: components["schemas"]["LocalDate"] | null;
            /** @description What had been promised first */
            firstDueOn: components["schemas"]["LocalDate"] | null;
            /** @description Since when it holds */
            fromAt: components["schemas"]["Instant"];
            /** @description Told since this officer last said that she has seen the list */
            isNew: boolean;
            /** @description When supervisors were told; once for each dossier and reason */
            noticedAt: components["schemas"]["Instant"] | null;
            /** @constant */
            reason: "reappointed";
            times: number;
        };
        /**
         * @description `stuck`: longer in a step than its share of the promised time
         * @enum {string}
         */
        WatchReasonName: "late" | "aboutToBeLate" | "stuck" | "repeatedSupplements" | "reappointed";
        WatchSeen: {
            /** @description The `at` of what was shown: what came after it stays new */
            until: components["schemas"]["Instant"];
        };
        WebhookChallenge: {
            data: {
                challenge: string;
                endpointId: components["schemas"]["Id"];
            };
            timestamp: components["schemas"]["Instant"];
            /** @constant */
            type: "endpoint.challenge";
        };
        WebhookEndpoint: {
            createdAt: components["schemas"]["Instant"];
            eventTypes: components["schemas"]["WebhookEventType"][] | null;
            id: components["schemas"]["Id"];
            lastDeliveryAt: components["schemas"]["Instant"] | null;
            lastFailure: string | null;
            /** @description Given up after ten tries; send them again by a replay */
            parkedDeliveries: number;
            /** @description Until then deliveries carry two signatures */
            previousSecretUntil: components["schemas"]["Instant"] | null;
            signature: components["schemas"]["WebhookSignature"];
            /**
             * @description `unproven`: only challenges are sent, events are kept for it. `active`: an answer echoed the challenge. `disabled`: it answered 410; a new challenge that is echoed makes it active again
             * @enum {string}
             */
            state: "unproven" | "active" | "disabled";
            /** Format: uri */
            url: string;
        };
        WebhookEndpointList: {
            items: components["schemas"]["WebhookEndpoint"][];
        };
        WebhookEndpointPatch: {
            /** @description null: all */
            eventTypes?: components["schemas"]["WebhookEventType"][] | null;
            /**
             * Format: uri
             * @description Another address has to be proven before it gets events
             */
            url?: string;
        };
        WebhookEvent: {
            data: {
                dossierCode: components["schemas"]["DossierCode"];
                /** @description Of `payment.*` alone */
                paymentId?: components["schemas"]["Id"];
                procedureCode: components["schemas"]["ProcedureCode"];
                /** @description Rises with what happens to a dossier; keep the highest you saw. What concerns the Center alone, such as who works on it, has numbers too and is not told. An event of a payment is no step of the dossier: it carries the number that the dossier stands at */
                sequence: number;
                status: components["schemas"]["DossierStatus"];
                step: components["schemas"]["Step"] | null;
            };
            timestamp: components["schemas"]["Instant"];
            type: components["schemas"]["WebhookEventType"];
        };
        /** @enum {string} */
        WebhookEventType: "dossier.submitted" | "dossier.accepted" | "dossier.notAccepted" | "dossier.takenOver" | "dossier.supplementRequested" | "dossier.supplementAnswered" | "dossier.paymentRequired" | "dossier.paymentConfirmed" | "dossier.fieldCheckPlanned" | "dossier.reappointed" | "dossier.appraised" | "dossier.approved" | "dossier.refused" | "dossier.stamped" | "dossier.signed" | "dossier.returned" | "dossier.withdrawalRequested" | "dossier.withdrawn" | "dossier.suspended" | "dossier.resumed" | "dossier.stopped" | "dossier.resultRevoked" | "dossier.resultReissued" | "dossier.unitsSucceeded" | "payment.succeeded" | "payment.held";
        /** @enum {string} */
        WebhookSignature: "hmac" | "ed25519";
        /** @enum {string} */
        Widget: "dossier-form" | "status-tracker";
        Withdrawal: {
            reason?: string;
        };
        Workload: {
            at: components["schemas"]["Instant"];
            officers: {
                dueToday: number;
                finishedToday: number;
                officer: {
                    id: components["schemas"]["Id"];
                    name: string;
                    title: string;
                };
                /** @description Where this one has the next step */
                open: number;
                overdue: number;
                /** @description For the applicant: a supplement, a payment */
                waiting: number;
            }[];
            total: {
                dueToday: number;
                finishedToday: number;
                /** @description Where this one has the next step */
                open: number;
                overdue: number;
                /** @description For the applicant: a supplement, a payment */
                waiting: number;
            };
            unclaimed: {
                dueToday: number;
                finishedToday: number;
                /** @description Where this one has the next step */
                open: number;
                overdue: number;
                /** @description For the applicant: a supplement, a payment */
                waiting: number;
            };
            unit: components["schemas"]["UnitReference"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAddressUnits: {
        parameters: {
            query?: {
                /** @description The directory of that day; today when absent */
                asOf?: components["schemas"]["LocalDate"];
                cursor?: string;
                limit?: number;
                q?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wards, communes, townships and special zones in force on a day */
            200: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressUnitPage"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_cursor`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAddressSuccession: {
        parameters: {
            query?: {
                /** @description The directory of that day; today when absent */
                asOf?: components["schemas"]["LocalDate"];
                /** @description A day on which the code was in force; the latest when absent */
                writtenOn?: components["schemas"]["LocalDate"];
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where an old address lies now; of a divided commune, the units to choose among */
            200: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressSuccession"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `address_unit_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCatalogueIndex: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The compact catalogue that a browser searches and narrows in, by columns */
            200: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueColumns"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCatalogueChanges: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Only what holds from this day or later */
                since?: components["schemas"]["LocalDate"];
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Procedures that were added, amended or repealed, the latest first, in words */
            200: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureChangePage"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_cursor`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countDeskDossiers: {
        parameters: {
            query?: {
                /** @description Claimed by this officer, or by nobody */
                assigned?: "me" | "nobody";
                /** @description Only those where this officer has a next step */
                mine?: "true" | "false";
                /** @description Part of a code, or of the applicant's name where this officer's unit has a part in the dossier */
                q?: string;
                status?: components["schemas"]["DossierStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many the whole queue has, and how many of them ask for an eye */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueCounts"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeskDossiers: {
        parameters: {
            query?: {
                /** @description Claimed by this officer, or by nobody */
                assigned?: "me" | "nobody";
                attention?: components["schemas"]["Attention"];
                cursor?: string;
                limit?: number;
                /** @description Only those where this officer has a next step */
                mine?: "true" | "false";
                /** @description Part of a code, or of the applicant's name where this officer's unit has a part in the dossier */
                q?: string;
                status?: components["schemas"]["DossierStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queue: open dossiers by due date */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskDossierPage"];
                };
            };
            /** @description `invalid_cursor`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCounterDossier: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCounterDossier"];
            };
        };
        responses: {
            /** @description Take in a dossier at the counter of the officer's unit */
            201: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_missing`, `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `procedure_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `answers_invalid`, `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskDossier: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One dossier with its papers and history */
            200: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskDossier"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addDeskAttachment: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    componentId: string;
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description A picture or scan of a paper that was handed in at a counter */
            201: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskDossier"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_missing`, `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `attachment_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `attachment_type_not_allowed`, `attachment_type_disagrees`, `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `command_invalid`, `attachment_encrypted`, `attachment_active`, `attachment_damaged`, `attachment_too_complex`, `attachment_harmful`, `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_store_unavailable`, `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachmentId: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file the applicant attached */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found`, `attachment_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `attachment_changed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideExemption: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExemptionDecision"];
            };
        };
        responses: {
            /** @description Approve or refuse a claim of exemption */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeeQuote"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_missing`, `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `exemption_not_open`, `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result document: signed, or to be stamped */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found`, `result_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    prepareResult: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
                /** @description The ETag that was shown */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
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
            /** @description Upload the result that is to be stamped or signed, in place of the one made from the template */
            201: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskDossier"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_missing`, `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `step_out_of_order`, `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_changed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `attachment_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `attachment_type_not_allowed`, `attachment_type_disagrees`, `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `result_already_signed`, `attachment_encrypted`, `attachment_active`, `attachment_damaged`, `attachment_too_complex`, `attachment_harmful`, `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if_match_missing` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_store_unavailable`, `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskSlip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                kind: "receipt" | "supplementRequest" | "refusal" | "apology" | "stopNotice" | "routingSlip";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A slip of this dossier as PDF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found`, `slip_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commandDossier: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
                /** @description The ETag that was shown */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierCommand"];
            };
        };
        responses: {
            /** @description Take the next step */
            200: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskDossier"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_missing`, `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found`, `unit_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `step_out_of_order`, `dossier_claimed`, `step_not_ready`, `signer_unavailable`, `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_changed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `command_invalid`, `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if_match_missing` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFeedback: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "open" | "answered";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was reported and proposed, the most urgent first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFeedbackPage"];
                };
            };
            /** @description `invalid_cursor`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_missing`, `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What somebody wrote */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFeedback"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_missing`, `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `feedback_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledgeFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Say that it is being looked into */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFeedback"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_missing`, `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `feedback_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerFeedback: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackAnswer"];
            };
        };
        responses: {
            /** @description Answer it, once and for good */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFeedback"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_missing`, `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `feedback_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `feedback_answered`, `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    forwardFeedback: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackTarget"];
            };
        };
        responses: {
            /** @description Send it on to the unit whose matter it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFeedbackSummary"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_missing`, `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `feedback_not_found`, `unit_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `feedback_answered`, `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSandboxOfficers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sandbox: the officers one may sign in as */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerList"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeskPayments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Payments that somebody has to see to: held, or money that settled nothing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskPaymentList"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    collectPayment: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The money of a payment at the counter was taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskPayment"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_missing`, `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payment_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payment_not_open`, `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decidePayment: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMoneyDecision"];
            };
        };
        responses: {
            /** @description Take money that settled nothing for the payment after all, or give it back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskPayment"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_missing`, `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payment_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payment_not_decidable`, `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegister: {
        parameters: {
            query: {
                fromOn: components["schemas"]["LocalDate"];
                toOn: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The register of the officer's unit as PDF (sổ theo dõi hồ sơ) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `register_too_long`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createStaffSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStaffSession"];
            };
        };
        responses: {
            /** @description Sign in as an officer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSession"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStaffSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentStaffSession"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endStaffSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSupervision: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many dossiers ask for an eye and why, and which units stand out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supervision"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_missing`, `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWatchedDossiers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                reason?: components["schemas"]["WatchReasonName"];
                /** @description Of one unit; for who supervises the whole Center */
                unit?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The watch list, what has stood there longest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchedDossierPage"];
                };
            };
            /** @description `invalid_cursor`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_missing`, `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unit_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markSupervisionSeen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WatchSeen"];
            };
        };
        responses: {
            /** @description Say that one has seen the notices up to a moment */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_missing`, `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTips: {
        parameters: {
            query?: {
                /** @description The year under way when absent */
                period?: components["schemas"]["PeriodId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Papers that are often missing or faulty, and what the form says of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TipList"];
                };
            };
            /** @description `period_not_begun`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_missing`, `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveTip: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTip"];
            };
        };
        responses: {
            /** @description Put a tip beside a paper in the form of a procedure */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tip"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_missing`, `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `procedure_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retireTip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a tip out of the form */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_missing`, `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `tip_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commandDossiers: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkCommand"];
            };
        };
        responses: {
            /** @description Take the same wordless step with many dossiers, such as forwarding them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOutcome"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorkload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How much waits for each officer of this officer's unit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workload"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPartnerDossiers: {
        parameters: {
            query?: {
                code?: components["schemas"]["DossierCode"];
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A partner's own dossiers: code, status and dates */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerDossierPage"];
                };
            };
            /** @description `invalid_cursor`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDossier: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDossier"];
            };
        };
        responses: {
            /** @description Start a draft */
            201: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `procedure_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `filing_not_offered`, `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossier: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read one's own dossier or draft */
            200: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateDossier: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was shown */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierPatch"];
            };
        };
        responses: {
            /** @description Keep answers of a draft */
            200: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_already_submitted` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_changed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `answers_invalid`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if_match_missing` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addAttachment: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    fieldId: string;
                    /** Format: binary */
                    file: string;
                    /** @description The attachment whose place it takes, in the same moment */
                    replaces?: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** @description Add a file to a draft */
            201: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found`, `attachment_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_already_submitted`, `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `attachment_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `attachment_type_not_allowed`, `attachment_type_disagrees`, `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `answers_invalid`, `attachment_encrypted`, `attachment_active`, `attachment_damaged`, `attachment_too_complex`, `attachment_harmful`, `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_store_unavailable`, `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachmentId: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a file out of a draft */
            200: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found`, `attachment_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_already_submitted` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claimExemption: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExemptionClaim"];
            };
        };
        responses: {
            /** @description Claim to be exempt from fee and charge */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeeQuote"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found`, `attachment_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `exemption_not_open`, `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossierFees: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a dossier costs as it stands, what is due, and its payments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierFees"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPayment: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPayment"];
            };
        };
        responses: {
            /** @description Begin to pay what is due */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payment_not_due`, `amount_not_told`, `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPayment: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                id: components["schemas"]["Id"];
                paymentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where a payment stands */
            200: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found`, `payment_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPaymentReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                paymentId: components["schemas"]["Id"];
                type: components["schemas"]["CostType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt for the fee, the charge or the price as PDF (biên lai) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found`, `payment_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenRatings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What of one's own dossier may be rated now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenRatings"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rateDossier: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rating"];
            };
        };
        responses: {
            /** @description Say how one was served, once for each occasion */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rating_not_open`, `already_rated`, `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signed result */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found`, `result_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createResumeLink: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A link that opens this draft on another device */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeLink"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_already_submitted`, `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSlip: {
        parameters: {
            query?: never;
            header?: {
                /** @description For the receipt: as the submission told it; refused where it is another. In a header, so that no log of addresses keeps it */
                "Hcc-Lookup-Secret"?: string;
            };
            path: {
                id: components["schemas"]["Id"];
                kind: components["schemas"]["ApplicantSlip"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A slip to the applicant as PDF, such as the receipt (giấy tiếp nhận hồ sơ và hẹn trả kết quả) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found`, `slip_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followDossier: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `sequence` that was seen last */
                "Last-Event-Id"?: string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far one's own dossier has come, as it happens */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `streams_full`, `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitDossier: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
                /** @description The ETag that was shown */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description File the dossier as the review page showed it */
            201: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_already_submitted`, `filing_not_offered`, `attachment_changed`, `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_changed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `answers_invalid`, `payment_required`, `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if_match_missing` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerSupplement: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
                /** @description The ETag that was shown */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplementAnswer"];
            };
        };
        responses: {
            /** @description Hand in what the Center asked for */
            200: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `step_out_of_order`, `attachment_changed`, `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_changed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `answers_invalid`, `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if_match_missing` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUploads: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The uploads of a draft that are not forgotten yet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadList"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_already_submitted` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUpload: {
        parameters: {
            query?: never;
            header: {
                "Tus-Resumable": "1.0.0";
                /** @description Bytes of the whole file, 20 MB at most */
                "Upload-Length": string;
                /** @description Pairs of a name and a value in base64: `fieldId`, `filename`, and where known `filetype`, `sha256` (hexadecimal) and `replaces` */
                "Upload-Metadata": string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begin a file that comes in parts */
            201: {
                headers: {
                    /** @description Where the parts go */
                    Location?: string;
                    /** @description The version of tus: `1.0.0` */
                    "Tus-Resumable"?: string;
                    /** @description When an unfinished upload is deleted */
                    "Upload-Expires"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found`, `attachment_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_already_submitted` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `tus_version_not_supported` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `attachment_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `answers_invalid`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
                uploadId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far an upload is */
            200: {
                headers: {
                    /** @description The version of tus: `1.0.0` */
                    "Tus-Resumable"?: string;
                    /** @description When an unfinished upload is deleted */
                    "Upload-Expires"?: string;
                    /** @description Bytes of the whole file */
                    "Upload-Length"?: string;
                    /** @description How many bytes the Center has */
                    "Upload-Offset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found`, `upload_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_already_submitted` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `upload_expired` */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `tus_version_not_supported` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeUpload: {
        parameters: {
            query?: never;
            header: {
                "Tus-Resumable": "1.0.0";
            };
            path: {
                id: components["schemas"]["Id"];
                uploadId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Give an upload up */
            204: {
                headers: {
                    /** @description The version of tus: `1.0.0` */
                    "Tus-Resumable"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found`, `upload_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_already_submitted` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `upload_expired` */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `tus_version_not_supported` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appendToUpload: {
        parameters: {
            query?: never;
            header: {
                "Tus-Resumable": "1.0.0";
                /** @description Of this part: `sha1` or `sha256`, a space, the digest in base64 */
                "Upload-Checksum"?: string;
                /** @description Where this part begins: what the Center has */
                "Upload-Offset": string;
            };
            path: {
                id: components["schemas"]["Id"];
                uploadId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            /** @description Send the next part of a file */
            204: {
                headers: {
                    /** @description The version of tus: `1.0.0` */
                    "Tus-Resumable"?: string;
                    /** @description When an unfinished upload is deleted */
                    "Upload-Expires"?: string;
                    /** @description How many bytes the Center has */
                    "Upload-Offset"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found`, `upload_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `upload_stalled` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_already_submitted`, `upload_offset_wrong` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `upload_expired` */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `tus_version_not_supported` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `upload_too_long`, `attachment_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported`, `attachment_type_not_allowed`, `attachment_type_disagrees` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `attachment_encrypted`, `attachment_active`, `attachment_damaged`, `attachment_too_complex`, `attachment_harmful`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `upload_locked` */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `upload_checksum_wrong` */
            460: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_store_unavailable`, `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawDossier: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
                /** @description The ETag that was shown */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description Withdraw a dossier that is not decided yet */
            200: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `step_out_of_order`, `step_not_ready`, `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_changed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if_match_missing` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createEmbedSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEmbedSession"];
            };
        };
        responses: {
            /** @description Make a bootstrap for one visitor's widget */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmbedSession"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin_not_allowed`, `credential_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `procedure_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReformAdvice: {
        parameters: {
            query?: {
                /** @description The year under way when absent */
                period?: components["schemas"]["PeriodId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where days are lost, and what could be promised sooner, filed wholly on line, or asked with fewer papers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReformAdvice"];
                };
            };
            /** @description `period_not_begun`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_missing`, `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCountedDossiers: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                /** @description What is counted, as formulas of figures name it; what stands at a moment is not one of them */
                measure: string;
                /** @description A month `2026-08`, a quarter `2026-Q3` or a year `2026` */
                period: components["schemas"]["PeriodId"];
                procedure?: components["schemas"]["ProcedureCode"];
                role?: components["schemas"]["UnitRole"];
                unit?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dossiers behind a figure */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountedDossierPage"];
                };
            };
            /** @description `period_not_begun`, `invalid_cursor`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_missing`, `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unit_not_found`, `procedure_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScorecard: {
        parameters: {
            query?: {
                /** @description The month under way when absent */
                period?: components["schemas"]["PeriodId"];
                /** @description Not together with `unit`: such cells are too small to tell */
                procedure?: components["schemas"]["ProcedureCode"];
                /** @description Of a unit: `competent` for one that decides, `receiving` for one that serves, when absent */
                role?: components["schemas"]["UnitRole"];
                /** @description The rule to evaluate by */
                ruleVersion?: string;
                unit?: components["schemas"]["Id"];
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the Center, a unit or a procedure fares in a period */
            200: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `period_not_begun`, `rule_version_unknown`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unit_not_found`, `procedure_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScorecardCsv: {
        parameters: {
            query?: {
                /** @description The month under way when absent */
                period?: components["schemas"]["PeriodId"];
                /** @description Not together with `unit`: such cells are too small to tell */
                procedure?: components["schemas"]["ProcedureCode"];
                /** @description Of a unit: `competent` for one that decides, `receiving` for one that serves, when absent */
                role?: components["schemas"]["UnitRole"];
                unit?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same figures as text: UTF-8 with a byte order mark, commas, a blank line between tables */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `period_not_begun`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unit_not_found`, `procedure_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScorecardWorkbook: {
        parameters: {
            query?: {
                /** @description The month under way when absent */
                period?: components["schemas"]["PeriodId"];
                /** @description Not together with `unit`: such cells are too small to tell */
                procedure?: components["schemas"]["ProcedureCode"];
                /** @description Of a unit: `competent` for one that decides, `receiving` for one that serves, when absent */
                role?: components["schemas"]["UnitRole"];
                unit?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same figures as a workbook, a table a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description `period_not_begun`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unit_not_found`, `procedure_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Only events later than this one */
                after?: components["schemas"]["Id"];
                cursor?: string;
                dossierCode?: components["schemas"]["DossierCode"];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to a partner's dossiers in the last 30 days, the oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerEventPage"];
                };
            };
            /** @description `invalid_cursor`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redeliverEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Redelivery"];
            };
        };
        responses: {
            /** @description Send one event again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedEvents"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event_not_found`, `webhook_endpoint_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFacets: {
        parameters: {
            query?: {
                audience?: components["schemas"]["Audience"];
                channel?: components["schemas"]["Channel"];
                /** @description Code or name of the field (lĩnh vực) */
                field?: string;
                level?: components["schemas"]["Level"];
                /** @description A branch of the tree takes in all below it */
                lifeEvent?: components["schemas"]["LifeEventId"];
                mode?: components["schemas"]["FilingModeName"];
                /** @description What somebody would say for it, in any spelling */
                q?: string;
                /** @description Of an agency, what it settles; of a service point, what it receives */
                unit?: components["schemas"]["Id"];
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a search can be narrowed by, and how many procedures each choice leaves */
            200: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Facets"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fileFeedback: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFeedback"];
            };
        };
        responses: {
            /** @description Report how something was done, or propose how it ought to be */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackReceipt"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unit_not_found`, `procedure_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `feedback_too_often` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackLookup"];
            };
        };
        responses: {
            /** @description How far a report or a proposal has come, and its answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackProgress"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `feedback_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createFrameSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFrameSession"];
            };
        };
        responses: {
            /** @description Open the frame's own session */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameSession"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endFrameSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Leave this device: the session and its cookie end */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlePayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankNotice"];
            };
        };
        responses: {
            /** @description The beneficiary's bank says that money came, or did not */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settlement"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payment_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `transaction_already_used` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProcedures: {
        parameters: {
            query?: {
                audience?: components["schemas"]["Audience"];
                channel?: components["schemas"]["Channel"];
                cursor?: string;
                /** @description Code or name of the field (lĩnh vực) */
                field?: string;
                level?: components["schemas"]["Level"];
                /** @description A branch of the tree takes in all below it */
                lifeEvent?: components["schemas"]["LifeEventId"];
                limit?: number;
                mode?: components["schemas"]["FilingModeName"];
                /** @description What somebody would say for it, in any spelling */
                q?: string;
                /** @description Of an agency, what it settles; of a service point, what it receives */
                unit?: components["schemas"]["Id"];
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Find procedures */
            200: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedurePage"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_cursor`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProcedure: {
        parameters: {
            query?: {
                /** @description The version that held on that day; today when absent */
                asOf?: components["schemas"]["LocalDate"];
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                code: components["schemas"]["ProcedureCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read one procedure: papers, cost, time, steps, legal basis */
            200: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procedure"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `procedure_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCompetentUnit: {
        parameters: {
            query?: {
                /** @description Code of the commune that the matter concerns */
                addressUnit?: string;
                /** @description The day on which that commune is so called; today when absent */
                asOf?: components["schemas"]["LocalDate"];
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                code: components["schemas"]["ProcedureCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Which unit decides; where the place decides, say the commune */
            200: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Competence"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `procedure_not_found`, `address_unit_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCounterSlip: {
        parameters: {
            query: {
                /** @description The service point; one that has ended, or an agency, is not found */
                unit: components["schemas"]["Id"];
                /** @description The case; the papers of every case when absent */
                variant?: string;
            };
            header?: never;
            path: {
                code: components["schemas"]["ProcedureCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What to bring to a counter, what it costs and when it is open, as PDF (phiếu hướng dẫn nộp hồ sơ tại quầy) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `procedure_not_found`, `unit_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `filing_not_offered` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProcedureDueDate: {
        parameters: {
            query?: {
                channel?: components["schemas"]["Channel"];
                /** @description When a counter, the post or the portal received it. Absent: handed in now, or when a counter next opens */
                receivedAt?: components["schemas"]["Instant"];
                /** @description The case it is about; without it, or with one the procedure does not have, the longest time of all */
                variantId?: string;
            };
            header?: never;
            path: {
                code: components["schemas"]["ProcedureCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The date that would be promised for a complete dossier received at a moment, and how it is reckoned */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueDate"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `procedure_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProcedureForm: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                code: components["schemas"]["ProcedureCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form derived from the procedure's record */
            200: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormDefinition"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `procedure_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProcedureFormSchema: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                code: components["schemas"]["ProcedureCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answers of a complete form as JSON Schema 2020-12 */
            200: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonSchema"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `procedure_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRelatedProcedures: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                code: components["schemas"]["ProcedureCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Procedures that people often need beside or instead of this one; six at most, the nearest first */
            200: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedProcedures"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `procedure_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProcedureVersions: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                code: components["schemas"]["ProcedureCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every version of a procedure that the Center has held, the latest first */
            200: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureVersions"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `procedure_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Is a result with this QR code one of the Center, does it still hold, and which file is it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultVerification"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `result_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyResultFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description SHA-256 of the whole file, in lower-case hex */
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Is this file a result of the Center, and does it still hold */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultVerification"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `result_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTrustAnchors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The root certificates that signatures of results lead to */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pem-certificate-chain": string;
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSandboxClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the clock of a Center in test mode shows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxClock"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveSandboxClock: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SandboxClockMove"];
            };
        };
        responses: {
            /** @description Move the clock of a Center in test mode */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxClock"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `clock_not_forward`, `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    advanceSandboxDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The code on the receipt; or the dossier's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SandboxAdvance"];
            };
        };
        responses: {
            /** @description Take a dossier of a Center in test mode on, as its officers would */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvancedDossier"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `step_out_of_order`, `step_not_ready` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStreetWords: {
        parameters: {
            query: {
                language: components["schemas"]["Locale"];
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What people call things, in one language, and the official words for it */
            200: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreetWordList"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    track: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackingRequest"];
            };
        };
        responses: {
            /** @description How far a dossier has come, by the receipt's link or by code and secret */
            200: {
                headers: {
                    /** @description How many of them are left, `r`, and the seconds until there is one more, `t`; refusals carry it too */
                    Ratelimit?: string;
                    /** @description By code and secret: `"lookup"`, with `q` wrong secrets for one code in `w` seconds */
                    "Ratelimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackingAnswer"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `tracking_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_tries` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followTracking: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `sequence` that was seen last */
                "Last-Event-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackingStreamRequest"];
            };
        };
        responses: {
            /** @description How far a dossier has come, as it happens, by the receipt's link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `tracking_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `streams_full`, `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description The directory of that day; today when absent */
                asOf?: components["schemas"]["LocalDate"];
                cursor?: string;
                kind?: components["schemas"]["UnitKind"];
                limit?: number;
                /** @description Latitude and longitude in degrees, WGS 84 */
                near?: string;
                /** @description Only what belongs to this unit */
                parent?: components["schemas"]["Id"];
                q?: string;
                /** @description `true`: service points alone; `false`: agencies alone */
                servesPublic?: "true" | "false";
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Service points and competent agencies */
            200: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPage"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_cursor`, `position_outside_country`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnit: {
        parameters: {
            query?: {
                /** @description The directory of that day; today when absent */
                asOf?: components["schemas"]["LocalDate"];
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One unit */
            200: {
                headers: {
                    /** @description The version, in quotes */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitNow"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unit_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A partner's endpoints */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointList"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhookEndpoint"];
            };
        };
        responses: {
            /** @description Have events sent to a back end */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhookEndpoint"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook_endpoints_full`, `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook_url_not_allowed`, `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where an endpoint stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook_endpoint_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stop sending events to an endpoint */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook_endpoint_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointPatch"];
            };
        };
        responses: {
            /** @description Another address, or other events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook_endpoint_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook_url_not_allowed`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    challengeWebhookEndpoint: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send a new challenge now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook_endpoint_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: components["schemas"]["DeliveryState"];
            };
            header?: never;
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was sent to an endpoint in the last 30 days, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedDeliveryPage"];
                };
            };
            /** @description `invalid_cursor`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook_endpoint_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayWebhookEvents: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventRange"];
            };
        };
        responses: {
            /** @description Send the events of a time again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedEvents"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook_endpoint_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intent, kept over retries */
                "Idempotency-Key": string;
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretRotation"];
            };
        };
        responses: {
            /** @description A new secret, shown once; the old one goes on for a day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhookEndpoint"];
                };
            };
            /** @description `idempotency_key_missing`, `malformed_request`, `invalid_parameter` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_missing`, `credential_invalid`, `credential_expired` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `credential_not_allowed`, `origin_not_allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook_endpoint_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `method_not_allowed` */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_not_supported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dossierEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEvent"];
            };
        };
        responses: {
            /** @description Taken; anything else is tried again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    endpointChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookChallenge"];
            };
        };
        responses: {
            /** @description It does, when the body holds the same text */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        challenge: string;
                    };
                };
            };
        };
    };
}
