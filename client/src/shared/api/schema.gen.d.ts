/* Written by `npm run gen:api` from docs/openapi; not edited by hand. */
export interface paths {
    "/api/v1/breach-publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is public on breaches of the user agreement at this moment, each until its end; 409 where clause 4.3 is off */
        get: operations["listBreachPublications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificate-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a certificate that somebody holds, without saying who */
        post: operations["verifyCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-receipt-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether a receipt is genuine and stands in the signed ledger; nobody has to say who they are */
        post: operations["getReceiptVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All countries */
        get: operations["listCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My dealership: standing, market, evidence; owners also see the responsible person */
        get: operations["getDealer"];
        /** Change company, market and responsible person, or sign the agreement in force; what evidence rests on is proposed for approval. If-Match with the version that was read */
        put: operations["updateDealer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open requests that match what the dealership serves, without contact, newest first */
        get: operations["listBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/board/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request on the board, open or closed */
        get: operations["getBoardEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/board/{requestId}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dealership's thread with the buyer; contact details are masked until the receipt */
        get: operations["listBoardQuestions"];
        put?: never;
        /** Write to the buyer */
        post: operations["askQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed since a cursor; a poller that keeps the last cursor misses nothing */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** API clients, their keys, and when each was last used */
        get: operations["listApiClients"];
        put?: never;
        /** Open an API client; its id is the OAuth client id */
        post: operations["createApiClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End an API client with all its keys */
        delete: operations["endApiClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/clients/{id}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a public key, or get a secret that is shown this once; two live at once */
        post: operations["addApiClientKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/clients/{id}/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a key or secret */
        delete: operations["endApiClientKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the dealership received and gave its receipt for, as the ledger has it, newest first */
        get: operations["listDealerDisclosures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/disclosures/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The proof that what was received stands in the signed ledger (RFC 9162) */
        get: operations["getDealerDisclosureProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in a piece of evidence; a newer piece of a kind takes the place of an older one */
        post: operations["addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dealership's leads, newest first, without contacts */
        get: operations["listLeads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/leads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One lead; with the contact, from the dealership's own copy, after its receipt. JSON, or ADF 1.0 for Accept: application/xml */
        get: operations["getLead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/leads/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Receive a lead: discloses the contact, records it, and makes the dealership a co-owner. A repeat gives the same answer */
        post: operations["receiveLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dealership's offers, newest first */
        get: operations["listDealerOffers"];
        put?: never;
        /** Send an offer for a request on the board */
        post: operations["sendOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One offer with its revisions and the buyer's counter-offers */
        get: operations["getDealerOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/offers/{id}/counter-refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse the buyer's counter-offer, which ends the offer */
        post: operations["refuseCounterOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/offers/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revise an offer; the old revision stays as it is. Needs If-Match */
        post: operations["reviseOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/offers/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an offer back */
        post: operations["withdrawOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dealership's orders, newest first */
        get: operations["listDealerOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order: where it stands, what the caller can do, its steps and proformas */
        get: operations["getDealerOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/orders/{id}/cancellation-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree or refuse when the other side asks to cancel, or take one's own wish back. Needs If-Match */
        post: operations["answerDealerCancellation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/orders/{id}/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel before the first payment; after it, ask the other side. Needs If-Match */
        post: operations["askDealerCancellation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/orders/{id}/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a dispute: money and papers stay where they are. Needs If-Match */
        post: operations["openDealerDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/orders/{id}/proformas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue a proforma invoice, or one that takes the place of the present one. Needs If-Match */
        post: operations["issueProforma"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/orders/{id}/proformas/{proformaId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A proforma invoice as PDF, in English and Japanese */
        get: operations["getDealerProformaDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/orders/{id}/shipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The way of an ordered car: what happened, what can be stated now, and the days to heed; 404 before the first payment */
        get: operations["getDealerShipment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/orders/{id}/shipment/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** State what happened to the car, with what shows it; the order follows. Needs If-Match with the shipment's version */
        post: operations["postShipmentEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/orders/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** State the next step of the car, with its number and day. Needs If-Match */
        post: operations["takeOrderStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload a photo of a car: the image itself as the body, at most 12 MiB; kept in three widths without its metadata */
        post: operations["uploadPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/privacy-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What persons ask about copies that the dealership owns, newest first */
        get: operations["listPrivacyNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/privacy-notices/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer whether the copy was destroyed, corrected, or is kept and on which ground; the person sees it */
        post: operations["answerPrivacyNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody on the staff */
        get: operations["listStaff"];
        put?: never;
        /** Invite somebody by mail */
        post: operations["inviteStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/staff/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove somebody; the account is closed at once */
        delete: operations["removeStaff"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/staff/{id}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give somebody another role; the person signs in again */
        put: operations["changeStaffRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the application to the examiners */
        post: operations["submitApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/third-party-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records of what the dealership received (APPI, article 30), 1,000 at a time, as JSON or, with Accept: text/csv, as a table */
        get: operations["getReceiptRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealer/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the application back */
        post: operations["withdrawApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dealers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply for accreditation; the applicant proves the address by mail and signs in as the first owner */
        post: operations["applyAsDealer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My deals, newest first */
        get: operations["listDeals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One deal: what was agreed, frozen, with the seller and how far the contact has gone */
        get: operations["getDeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/email-proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return the token of a mailed link: proves an address, or puts a new one in force */
        post: operations["proveEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest exchange rates, each with its date and source */
        get: operations["listExchangeRates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/external-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every site that our pages link to: who runs it, its privacy policy, when that was last read */
        get: operations["listExternalLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/external-links/{linkName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them, for the page shown before leaving */
        get: operations["getExternalLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a wished car can be imported: rules with source, date and confidence, and Japan's export control */
        get: operations["getImportVerdict"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signed checkpoints of the ledger 'disclosures', 'accesses' or 'consents', newest first, for anybody to keep */
        get: operations["listPublishedCheckpoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The proof that what one checkpoint covered is unchanged under a later one (RFC 9162) */
        get: operations["getLedgerConsistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/makes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All makes */
        get: operations["listMakes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/makes/{make}/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A make's models with their generations */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My profile, and when, through which form and under which policy version each value was collected */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looked at my data, for what, under which clause, and staff's reasons */
        get: operations["listMyAccesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/consent-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that was asked and decided, newest first */
        get: operations["listMyConsentEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that I can decide on, where it stands, and the exact words; nothing is ticked beforehand */
        get: operations["listMyConsents"];
        put?: never;
        /** Give, refuse or withdraw, each in one step; with Sec-GPC: 1 marketing is refused whatever is sent */
        post: operations["decideConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/consents/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed receipt of an event, in the shape of ISO/IEC TS 27560 */
        get: operations["getConsentReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who received my data: by name, which fields, under which clause, with the receipt */
        get: operations["listMyDisclosures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/disclosures/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The proof that a disclosure stands in the signed ledger (RFC 9162) */
        get: operations["getMyDisclosureProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/email-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a new address; it is in force once its link came back. The sign-in must be fresh */
        post: operations["requestEmailChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is held of me by category: where, which fields, for what, on which ground and until when */
        get: operations["getHoldings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the password; ends the other sessions */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/policy-feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My threads, the newest first; not those written anonymously */
        get: operations["listMyFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Correct my profile; If-Match with the version that was read */
        put: operations["updateProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the caller is signed in */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /** Sign out everywhere */
        delete: operations["endAllSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one sign-in; it is refused everywhere within a second */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/third-party-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records of provision of my data to third parties (APPI, article 29), as JSON or, with Accept: text/csv, as a table */
        get: operations["getProvisionRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put the authenticator app in force by its first code; gives the backup codes, this once */
        put: operations["confirmTotp"];
        /** Get a secret for an authenticator app. The sign-in must be fresh */
        post: operations["prepareTotp"];
        /** Remove the authenticator app. The sign-in must be fresh */
        delete: operations["removeTotp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register; the answer is the same whether the address is known or not */
        post: operations["registerMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an offer: holds the car across all dealers, releases the contact to this dealer, makes the deal */
        post: operations["acceptOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/counter-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer an offer with another total */
        post: operations["counterOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline an offer */
        post: operations["refuseOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My orders, newest first */
        get: operations["listOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order: where it stands, what the caller can do, its steps and proformas */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Transfers that I announced for an order */
        get: operations["listAnnouncements"];
        put?: never;
        /** Say what the transfer slip says, so that finance looks for the money; it never counts as money */
        post: operations["announcePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/cancellation-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree or refuse when the other side asks to cancel, or take one's own wish back. Needs If-Match */
        post: operations["answerCancellation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel before the first payment; after it, ask the other side. Needs If-Match */
        post: operations["askCancellation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree to the proforma invoice. Needs If-Match */
        post: operations["confirmProforma"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a dispute: money and papers stay where they are. Needs If-Match */
        post: operations["openDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/proformas/{proformaId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A proforma invoice as PDF, in English and Japanese */
        get: operations["getProformaDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the car is there. Needs If-Match */
        post: operations["confirmReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/shipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The way of my car: what happened with its evidence, what is expected, and the days to heed; 404 before the first payment */
        get: operations["getShipment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a link to choose a new password; the answer is the same for every address */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a password by a mailed link (reset or invitation); ends every session */
        post: operations["completePasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/photos/{id}/{width}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A photo 320, 640 or 1280 pixels wide, for its dealership and for buyers with an offer that shows it */
        get: operations["getPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy-feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what I think of a clause or of the service; anonymously too. The answer holds the token of the thread */
        post: operations["submitFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy-feedback-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was changed because of feedback */
        get: operations["listFeedbackChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy-feedback/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A thread: by its token, sent without Authorization, or as its member */
        get: operations["getFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy-feedback/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on in a thread */
        post: operations["continueFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sea ports by country and name; for a landlocked country its gateways first */
        get: operations["searchPorts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The privacy policy in force, or a version of it, with how the program keeps each clause */
        get: operations["getPrivacyPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-policy/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All versions of the privacy policy, the newest first */
        get: operations["listPolicyVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-policy/versions/{version}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a version differs from another, or from the one before it: what is permitted, and word by word */
        get: operations["getPolicyDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How each clause is kept: mechanism, checks, and what they gave when they last ran in this build */
        get: operations["getPrivacyProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My requests about my data, newest first */
        get: operations["listPrivacyRequests"];
        put?: never;
        /** Ask for my data to be returned, destroyed, corrected or left alone; nothing happens before the exact list is confirmed */
        post: operations["submitPrivacyRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request: state, the exact list with its hash, deadline, every step, what is kept and why, and what recipients answered */
        get: operations["getPrivacyRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-requests/{id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed certificate: what was destroyed, returned and kept, and who else has a copy */
        get: operations["getCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-requests/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm exactly the list that was read; needs a sign-in of the last five minutes */
        post: operations["confirmPrivacyRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-requests/{id}/package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fetch the package with my data, once: afterwards it is gone here */
        post: operations["fetchPackage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-requests/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a request back, while nothing was destroyed */
        post: operations["withdrawPrivacyRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proforma-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a proforma invoice by number, total and code, before paying: genuine, superseded, or stop */
        post: operations["checkProforma"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My requests, newest first */
        get: operations["listPurchaseRequests"];
        put?: never;
        /** Ask the accredited dealers for a car, as a guest or a member */
        post: operations["submitPurchaseRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of my requests, with the contact that I gave with it */
        get: operations["getPurchaseRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-requests/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Correct the contact given with a request, except its proved address; dealers that wait get the corrected one, those that own a copy are told */
        put: operations["correctRequestContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-requests/{id}/dealers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dealers that the request reached, and who has the contact */
        get: operations["listRequestDealers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-requests/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The offers to a request, brought to one currency and incoterm; what is missing is named */
        get: operations["compareOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-requests/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The threads with dealers; contact details are masked until a dealer has received the contact */
        get: operations["listQuestions"];
        put?: never;
        /** Write to a dealer that the request reached */
        post: operations["answerQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-requests/{id}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Release the contact to these dealers, after ten minutes in which it can be taken back */
        post: operations["releaseContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-requests/{id}/releases/{releaseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a release back before it leaves */
        delete: operations["cancelRelease"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-requests/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a request back: what no dealer has received is recalled */
        post: operations["withdrawPurchaseRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transparency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often data was asked for and disclosed by law, in bands of ten, up to the last whole quarter */
        get: operations["getTransparency"];
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
        /** @description An acceptance. */
        AcceptanceBody: {
            /**
             * Format: int32
             * @description The revision that the buyer read; a newer one is refused with 409.
             */
            revision: number;
        };
        /** @description One opening of personal data. */
        Access: {
            /**
             * Format: date-time
             * @description When it was opened.
             */
            at: string;
            /** @description What kind of information. */
            category: components["schemas"]["DataCategory"];
            /** @description The clause that permitted it. */
            clause: string;
            /**
             * Format: uuid
             * @description The entry.
             */
            id: string;
            /** @description What was opened: schema, table and column. */
            place: string;
            /** @description The policy version in force. */
            policyVersion: string;
            /** @description For what. */
            purpose: components["schemas"]["Purpose"];
            /** @description The reason that staff stated. */
            reason?: null | string;
            /**
             * Format: uuid
             * @description For which; absent for the program.
             */
            recipientId?: null | string;
            /** @description For what kind of party: staff, a dealer, or the program itself on the person's behalf. */
            recipientKind: components["schemas"]["RecipientKind"];
            /** @description The dealership's business name; absent for staff and the program. */
            recipientName?: null | string;
            /**
             * Format: uuid
             * @description Whose record.
             */
            subjectId: string;
        };
        /** @description A page of a keyset listing. */
        AccessPage: {
            /** @description The rows. */
            items: components["schemas"]["Access"][];
            /** @description What to send as `after` for the next page, or null at the end. */
            next?: null | string;
        };
        /**
         * @description In which role somebody acts; a state table names one or more.
         * @enum {string}
         */
        ActorRole: "none" | "buyer" | "dealer" | "staff" | "timer" | "system";
        /** @description An announced transfer. */
        Announcement: {
            /** @description What the slip says was sent. */
            amount: components["schemas"]["MoneyInput"];
            /**
             * Format: date-time
             * @description When it was announced.
             */
            announcedAt: string;
            /**
             * Format: uuid
             * @description The announcement.
             */
            id: string;
            /**
             * Format: uuid
             * @description The order.
             */
            orderId: string;
            /** @description The bank's number of the transfer. */
            reference: string;
            /**
             * Format: date
             * @description The day on the slip.
             */
            sentOn: string;
        };
        /** @description A transfer slip. */
        AnnouncementBody: {
            /** @description What was sent. */
            amount: components["schemas"]["MoneyInput"];
            /** @description The bank's number of the transfer: up to 35 letters and digits, with hyphens or slashes. */
            reference: string;
            /**
             * Format: date
             * @description The day on the slip.
             */
            sentOn: string;
        };
        /** @description A message to a dealer. */
        AnswerBody: {
            /**
             * Format: uuid
             * @description The dealer.
             */
            dealerId: string;
            /** @description At most 2,000 characters; contact details in it are masked until the contact is released. */
            text: string;
        };
        /** @description A client as its owner sees it. */
        ApiClient: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            endedAt?: null | string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            keys: components["schemas"]["ApiClientKey"][];
            /** Format: date-time */
            lastUsedAt?: null | string;
            name: string;
            scopes: string[];
            suspended: boolean;
        };
        /** @description A program of the dealership. */
        ApiClientBody: {
            /**
             * Format: date-time
             * @description When it ends, within a year.
             */
            expiresAt: string;
            /** @description What the dealership calls it. */
            name: string;
            /** @description What it may do: `requests:read`, `leads:read`, `offers:write`. */
            scopes: string[];
        };
        /** @description A key or secret of a client; never the secret itself. */
        ApiClientKey: {
            /**
             * Format: date-time
             * @description When it was added.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was ended.
             */
            endedAt?: null | string;
            /**
             * Format: date-time
             * @description When it ends by itself.
             */
            expiresAt: string;
            /**
             * Format: uuid
             * @description Its id; for a key the `kid` to use in assertions.
             */
            id: string;
            /** @description `jwk` or `secret`. */
            kind: string;
            /**
             * Format: date-time
             * @description When it last got a token.
             */
            lastUsedAt?: null | string;
        };
        /** @description A key to be added. */
        ApiKeyBody: {
            /**
             * Format: date-time
             * @description When it ends, within a year and not after the client.
             */
            expiresAt: string;
            /** @description Public key as JWK (kty EC, crv P-256, x, y). Left out, a secret is made and shown this once. */
            jwk?: unknown;
        };
        /**
         * @description A dealership applies for accreditation; the applicant becomes its first owner and gets a mail to prove the address. The answer is the same
         *     whether that address has an account or not: one that has gets a mail that says so, and there is no application.
         */
        ApplyAsDealerCommand: {
            /** @description The version of the data-sharing agreement that was signed. */
            agreementVersion: string;
            /** @description The business. */
            company: components["schemas"]["CompanyInput"];
            /** @description Country codes of the destinations served; empty means all. */
            destinations: string[];
            /** @description Language of the form and of mails: `en` or `ja`. */
            language: string;
            /** @description Makes served; empty means all. */
            makes: string[];
            /** @description The applicant. */
            owner: components["schemas"]["PersonInput"];
            /** @description The applicant's password. */
            password: string;
            /** @description The privacy policy version that was shown and accepted. */
            policyVersion: string;
            /** @description Who answers for it. */
            responsiblePerson: components["schemas"]["PersonInput"];
        };
        /** @description Codes for when the authenticator app is lost; each works once. */
        BackupCodes: {
            backupCodes: string[];
        };
        /** @description A number as a band of ten; nothing and nine look the same. */
        Band: {
            /**
             * Format: int64
             * @description At least.
             */
            from: number;
            /**
             * Format: int64
             * @description At most.
             */
            to: number;
        };
        /** @description A record that is held. */
        BlockedRecord: {
            /** @description On which ground. */
            ground: string;
            /**
             * Format: uuid
             * @description Which.
             */
            id: string;
            /** @description What it is. */
            kind: components["schemas"]["HeldRecordKind"];
            /**
             * Format: date-time
             * @description Until when, where that is known.
             */
            until?: null | string;
        };
        /** @description A request on the board with its version. */
        BoardEntry: {
            /** @description The request, blind. */
            request: components["schemas"]["BoardRow"];
            /**
             * Format: int32
             * @description Version of the board's entry, also as `ETag`.
             */
            version: number;
        };
        /** @description A request as a dealer sees it before its contact is released. */
        BoardRow: {
            /**
             * Format: date-time
             * @description When this dealership first answered.
             */
            answeredAt?: null | string;
            /**
             * Format: date-time
             * @description When it left the board.
             */
            closedAt?: null | string;
            /**
             * Format: uuid
             * @description What to send as `after` to go on from here.
             */
            cursor: string;
            /** @description Where it goes. */
            destination: components["schemas"]["DestinationInput"];
            /**
             * Format: date-time
             * @description When it runs out.
             */
            expiresAt: string;
            /** @description How prices are wanted. */
            incoterm: components["schemas"]["Incoterm"];
            /** @description The free text with contact details masked. */
            note?: null | string;
            /**
             * Format: date-time
             * @description When this board showed it.
             */
            publishedAt: string;
            /** @description Its human reference. */
            reference: string;
            /**
             * Format: int32
             * @description How many of the wished cars are not agreed on yet.
             */
            remainingCars: number;
            /**
             * Format: uuid
             * @description The request.
             */
            requestId: string;
            /** @description The wished car. */
            wish: components["schemas"]["WishInput"];
        };
        /** @description A page of a keyset listing. */
        BoardRowPage: {
            /** @description The rows. */
            items: components["schemas"]["BoardRow"][];
            /** @description What to send as `after` for the next page, or null at the end. */
            next?: null | string;
        };
        /**
         * @description What a car looks like, in the words of the Japanese export trade.
         * @enum {string}
         */
        BodyType: "sedan" | "hatchback" | "suv" | "minivan" | "wagon" | "coupe" | "convertible" | "kei" | "keiTruck" | "keiVan" | "keiSuv" | "truck" | "van" | "bus" | "pickup";
        /** @description A person's business. */
        BusinessInput: {
            /** @description Its name. */
            name: string;
            /** @description The person's role in it. */
            role?: null | string;
        };
        /** @description A cancellation. */
        Cancellation: {
            /**
             * Format: date-time
             * @description When.
             */
            askedAt: string;
            /** @description The side that asked. */
            askedBy: components["schemas"]["ActorRole"];
            /** @description Whose fault; that side pays the fee. */
            fault: components["schemas"]["FaultParty"];
            /** @description The fee by the table; null where no proforma was issued. */
            fee?: components["schemas"]["MoneyInput"] | null;
            /** @description Why. */
            ground: components["schemas"]["CancellationGround"];
        };
        /**
         * @description An answer to the wish to cancel.
         * @enum {string}
         */
        CancellationAnswer: "agree" | "refuse" | "withdraw";
        /** @description An answer to the wish to cancel. */
        CancellationAnswerBody: {
            /** @description The answer. */
            answer: components["schemas"]["CancellationAnswer"];
        };
        /** @description A cancellation. */
        CancellationBody: {
            /** @description Why. */
            ground: components["schemas"]["CancellationGround"];
        };
        /** @description What cancelling on a ground would cost. */
        CancellationFee: {
            /** @description Whose fault it is; that side pays. */
            fault: components["schemas"]["FaultParty"];
            /** @description The fee. */
            fee: components["schemas"]["MoneyInput"];
            /** @description The ground. */
            ground: components["schemas"]["CancellationGround"];
        };
        /**
         * @description Why an order ends early; it decides whose fault it is.
         * @enum {string}
         */
        CancellationGround: "changedMind" | "notPaid" | "carNotAvailable" | "inspectionFailed" | "importRefused";
        /** @description The signed part of a certificate. */
        CertificateBody: {
            /** @description The signature with what was signed, as the certificate carries it. */
            jws: string;
        };
        /** @description What a check of a certificate gave. */
        CertificateVerdict: {
            /** @description What was signed, where it is genuine: compare it with what you were shown. */
            certificate?: null | {
                [key: string]: components["schemas"]["JsonNode"];
            };
            /** @description Whether we signed it. */
            isGenuine: boolean;
        };
        /** @description A change. */
        Change: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Its place in the feed. */
            cursor: string;
            /**
             * Format: uuid
             * @description The lead.
             */
            leadId?: null | string;
            /**
             * Format: uuid
             * @description The offer.
             */
            offerId?: null | string;
            /**
             * Format: uuid
             * @description The order, for what happens to it and to its shipment.
             */
            orderId?: null | string;
            /**
             * Format: uuid
             * @description The request.
             */
            requestId?: null | string;
            /**
             * @description `request.published`, `request.closed`, `lead.available`, `lead.received`, `lead.cancelled`,
             *                 `offer.sent`, `offer.countered`, `offer.accepted` and the offer's other states, `question.asked`, `question.answered`,
             *                 `order.confirmed` and the order's other states, `shipment.planned` and the shipment's other states, `shipment.rescheduled`, `shipment.too_late`.
             */
            type: string;
        };
        /** @description Changes the caller's password and ends their other sessions. */
        ChangePasswordCommand: {
            /** @description The password until now. */
            current: string;
            /** @description The password from now on. */
            new: string;
        };
        /** @description Changes. */
        Changes: {
            /** @description What to send as `after` next time; stays the same while nothing changed. */
            cursor: string;
            /** @description The changes, oldest first. */
            items: components["schemas"]["Change"][];
            /** @description Whether to ask again at once. */
            more: boolean;
        };
        /** @description A check. */
        CheckProof: {
            /** @description Its name. */
            id: string;
            /** @description What it gave. */
            state: components["schemas"]["CheckState"];
            /**
             * Format: int32
             * @description How many tests it consists of, in the run.
             */
            tests: number;
        };
        /**
         * @description What a check gave.
         * @enum {string}
         */
        CheckState: "passed" | "failed" | "notRunInThisBuild" | "planned";
        /** @description How a clause differs. */
        ClauseDifference: {
            /** @description Combinations of purpose, recipient and category newly permitted. */
            added: components["schemas"]["PermittedUse"][];
            /** @description Categories that came or went. */
            categories: components["schemas"]["NamesDifference"];
            /** @description Its number. */
            id: string;
            /** @description Purposes that came or went. */
            purposes: components["schemas"]["NamesDifference"];
            /** @description Recipients that came or went. */
            recipients: components["schemas"]["NamesDifference"];
            /** @description Those not permitted any more. */
            removed: components["schemas"]["PermittedUse"][];
            /** @description How far the program keeps it. */
            statusAfter?: components["schemas"]["ClauseStatus"] | null;
            /** @description How far the program kept it. */
            statusBefore?: components["schemas"]["ClauseStatus"] | null;
            /** @description The words, in each language in which they differ. */
            texts: components["schemas"]["TextDifference"][];
        };
        /** @description A clause. */
        ClauseProof: {
            /** @description Its checks. */
            checks: components["schemas"]["CheckProof"][];
            /** @description Its heading. */
            heading: string;
            /** @description Its number. */
            id: string;
            /** @description The type that carries it. */
            mechanism: string;
            /** @description Hash of its words in this language. */
            sha256: string;
            /** @description How far the program keeps it; under a planned clause nothing happens. */
            status: components["schemas"]["ClauseStatus"];
            /** @description Whether it is built and checked, and the operator has not turned it on: nothing happens under it. */
            switchedOff: boolean;
        };
        /**
         * @description How far the program keeps a clause by itself.
         * @enum {string}
         */
        ClauseStatus: "planned" | "partial" | "enforced";
        /**
         * @description By which way information came.
         * @enum {string}
         */
        CollectionChannel: "web" | "api" | "email" | "phone" | "fax" | "paper" | "import";
        /**
         * @description A car's main colour, as coarse as buyers ask for it.
         * @enum {string}
         */
        Colour: "white" | "pearl" | "black" | "silver" | "grey" | "blue" | "red" | "green" | "brown" | "beige" | "yellow" | "gold" | "orange" | "purple" | "other";
        /** @description A dealership as a business. */
        CompanyInput: {
            /** @description Business address, one line. */
            address: string;
            /** @description Name in Latin letters, for buyers. */
            englishName: string;
            /** @description JUMVEA membership number, where there is one. */
            jumveaNumber?: null | string;
            /** @description Number of its 古物商許可, twelve digits. */
            licence: string;
            /** @description Name in Japanese, as registered. */
            name: string;
            /** @description Business phone, as dialled in Japan or with + and the country code. */
            phone?: null | string;
            /**
             * Format: int32
             * @description JIS number of the prefecture that licensed it, 1 to 47.
             */
            prefecture: number;
        };
        /** @description An offer in a comparison. */
        ComparedOffer: {
            /** @description The dealer's business name. */
            dealerName: string;
            /** @description The dealer's reference. */
            dealerReference: string;
            /** @description Whether an inspection is in the total. */
            includesInspection: boolean;
            /** @description What the offer does not state: freight, insurance, yardToBoard, portToPlace, exchangeRate. */
            missing: string[];
            /** @description The offer. */
            offer: components["schemas"]["Offer"];
            /** @description The compared total; absent when something is missing. */
            total?: components["schemas"]["MoneyInput"] | null;
        };
        /**
         * @description Chooses a password by a mailed link: a new one after a reset, or the first one after an invitation. Ends every session; a second
         *     factor stays as it is.
         */
        CompletePasswordResetCommand: {
            /** @description The password. */
            newPassword: string;
            /** @description From the link's fragment. */
            token: string;
        };
        /**
         * @description How far a stated fact can be relied on.
         * @enum {string}
         */
        Confidence: "low" | "medium" | "high";
        /** @description The list that is confirmed. */
        ConfirmationBody: {
            /** @description Its hash, as read with the request. */
            previewSha256: string;
        };
        /** @description Puts the authenticator app in force by its first code, and gives the backup codes, this once. */
        ConfirmTotpCommand: {
            /** @description Six digits. */
            code: string;
        };
        /** @description Where a consent stands, and the words that would be shown next. */
        Consent: {
            /** @description Channel of marketing. */
            channel?: components["schemas"]["ContactChannel"] | null;
            /** @description The clause that it stands under. */
            clause: string;
            /** @description Whether the program uses it yet: under a planned clause nothing happens, whatever was given. */
            clauseStatus: components["schemas"]["ClauseStatus"];
            /** @description Fields that a permission names. */
            fields: string[];
            /** @description What kind. */
            kind: components["schemas"]["ConsentKind"];
            /**
             * Format: uuid
             * @description The newest event, for its receipt.
             */
            receiptId?: null | string;
            /**
             * Format: uuid
             * @description Recipient of a permission.
             */
            recipientId?: null | string;
            /** @description Its name as it was shown. */
            recipientName?: null | string;
            /**
             * Format: date-time
             * @description Since when; absent where nobody asked.
             */
            since?: null | string;
            /** @description Where it stands now; nothing is given unless the person said so. */
            state: components["schemas"]["ConsentState"];
            /** @description True where the address is on the list of those not to be written to, later than the consent. */
            suppressed: boolean;
            /** @description The exact words to show. */
            text: string;
            /** @description SHA-256 of these words: send it with a decision. */
            textSha256: string;
            /** @description Topic of marketing. */
            topic?: components["schemas"]["MarketingTopic"] | null;
            /**
             * Format: date-time
             * @description When it ends by itself.
             */
            until?: null | string;
        };
        /**
         * @description What happens to a consent; each is an event that is appended and never changed.
         * @enum {string}
         */
        ConsentAction: "offer" | "give" | "refuse" | "withdraw" | "expire" | "supersede" | "invalidate";
        /** @description A decision. */
        ConsentBody: {
            /** @description Channel of marketing; absent means all, to refuse or withdraw. */
            channel?: components["schemas"]["ContactChannel"] | null;
            /** @description What was decided. */
            decision: components["schemas"]["ConsentDecision"];
            /** @description Fields of a permission: name, email, country, phone, mobile, fax, postalAddress, businessName, businessRole. */
            fields?: null | string[];
            /** @description What kind. */
            kind: components["schemas"]["ConsentKind"];
            /** @description The language in which the words were shown: `en` or `ja`. */
            language: string;
            /**
             * Format: uuid
             * @description Recipient of a permission: a dealership.
             */
            recipientId?: null | string;
            /** @description SHA-256 of the words that were shown; not needed to withdraw. */
            textSha256?: null | string;
            /** @description Topic of marketing; absent means all, to refuse or withdraw. */
            topic?: components["schemas"]["MarketingTopic"] | null;
            /**
             * Format: date-time
             * @description End of a permission.
             */
            until?: null | string;
        };
        /**
         * @description What a person can decide.
         * @enum {string}
         */
        ConsentDecision: "given" | "refused" | "withdrawn";
        /** @description One event of one consent. */
        ConsentEvent: {
            /** @description What happened. */
            action: components["schemas"]["ConsentAction"];
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Channel of marketing. */
            channel?: components["schemas"]["ContactChannel"] | null;
            /** @description Fields of a permission. */
            fields: string[];
            /** @description Where. */
            form: string;
            /**
             * Format: uuid
             * @description The event; its receipt is at `/me/consents/{id}/receipt`.
             */
            id: string;
            /** @description What kind. */
            kind: components["schemas"]["ConsentKind"];
            /** @description Language in which the words were shown. */
            language: string;
            /** @description The policy version in force then. */
            policyVersion: string;
            /** @description Recipient of a permission. */
            recipientName?: null | string;
            /** @description SHA-256 of the words shown. */
            textSha256: string;
            /** @description Topic of marketing. */
            topic?: components["schemas"]["MarketingTopic"] | null;
            /**
             * Format: date-time
             * @description End of a permission.
             */
            until?: null | string;
        };
        /** @description A page of a keyset listing. */
        ConsentEventPage: {
            /** @description The rows. */
            items: components["schemas"]["ConsentEvent"][];
            /** @description What to send as `after` for the next page, or null at the end. */
            next?: null | string;
        };
        /**
         * @description What a person is asked for. One consent serves one purpose.
         * @enum {string}
         */
        ConsentKind: "marketing" | "disclosure" | "policyAcknowledgement" | "userAgreement";
        /** @description A receipt: to read, and signed. */
        ConsentReceipt: {
            /** @description The same record, signed: a compact JWS (RFC 7515) with EdDSA. Whoever has it can have it checked. */
            jws: string;
            /** @description The record, in the shape of ISO/IEC TS 27560. */
            record: components["schemas"]["ConsentRecord"];
        };
        /** @description A consent record in the shape of ISO/IEC TS 27560, with its snake_case names. It names nobody: the person is a keyed pseudonym. */
        ConsentRecord: {
            /** @description The form. */
            collection_method: string;
            /** @description The words that were shown, where this version of the program still has them. */
            consent_text?: null | string;
            /** @description SHA-256 of the words that were shown. */
            consent_text_sha256: string;
            /** @description Always explicit. */
            consent_type: string;
            /**
             * Format: date-time
             * @description When.
             */
            event_time: string;
            /** @description What happened. */
            event_type: components["schemas"]["ConsentAction"];
            /** @description Language in which the words were shown. */
            language: string;
            /** @description Who is responsible. */
            pii_controllers: string[];
            /** @description Keyed pseudonym of the person: the same on all receipts of one person, and worth nothing elsewhere. */
            pii_principal_id: string;
            /** @description The policy version in force. */
            privacy_notice: string;
            /** @description What it is for: one purpose. */
            purposes: components["schemas"]["ConsentRecordPurpose"][];
            /**
             * Format: uuid
             * @description The event.
             */
            record_id: string;
            /** @description The shape. */
            schema_version: string;
            /**
             * Format: date-time
             * @description When it ends by itself.
             */
            valid_until?: null | string;
        };
        /** @description The purpose of a record. */
        ConsentRecordPurpose: {
            /** @description Channel of marketing. */
            channel?: components["schemas"]["ContactChannel"] | null;
            /** @description The clause of the policy. */
            clause: string;
            /** @description Fields of a permission. */
            pii_attributes: string[];
            /** @description Its name. */
            purpose: string;
            /** @description Recipients of a permission. */
            recipients: string[];
            /** @description Topic of marketing. */
            topic?: components["schemas"]["MarketingTopic"] | null;
        };
        /** @description All consents of the caller. */
        Consents: {
            /** @description Marketing, 5 topics by 4 channels; the acceptance of the policy; and every permission that was ever asked for. */
            consents: components["schemas"]["Consent"][];
            /** @description The words for a new permission. */
            disclosureText: string;
            /** @description SHA-256 of them. */
            disclosureTextSha256: string;
            /** @description Whether the browser sent `Sec-GPC: 1`: then marketing is not offered, and giving it is recorded as a refusal. */
            globalPrivacyControl: boolean;
            /** @description The policy version in force. */
            policyVersion: string;
        };
        /**
         * @description Where a consent stands; folded from its events, never stored.
         * @enum {string}
         */
        ConsentState: "notAsked" | "offered" | "given" | "refused" | "withdrawn" | "expired" | "superseded" | "invalidated";
        /** @description A contact opened for somebody who may see it. */
        Contact: {
            /** @description The person's business. */
            business?: components["schemas"]["BusinessInput"] | null;
            /** @description Country of residence. */
            country: string;
            /** @description E-mail address. */
            email: string;
            /** @description Fax, E.164. */
            fax?: null | string;
            /** @description Mobile, E.164. */
            mobile?: null | string;
            /** @description The person's name. */
            name: string;
            /** @description Phone, E.164. */
            phone?: null | string;
            /** @description Whether WhatsApp reaches the phone. */
            phoneOnWhatsApp: boolean;
            /** @description Postal address. */
            postalAddress?: components["schemas"]["PostalAddressInput"] | null;
        };
        /**
         * @description By which way a person is reached: the channels of clause 3.6.
         * @enum {string}
         */
        ContactChannel: "email" | "post" | "phone" | "fax";
        /** @description How to reach a person, as a form or a program gives it. */
        ContactInput: {
            /** @description The person's business. */
            business?: components["schemas"]["BusinessInput"] | null;
            /** @description Country of residence, ISO 3166-1 alpha-2. */
            country: string;
            /** @description The e-mail address. */
            email: string;
            /** @description Fax number. */
            fax?: null | string;
            /** @description Mobile number. */
            mobile?: null | string;
            /** @description The person's name, in any script. */
            name: string;
            /** @description Phone number. */
            phone?: components["schemas"]["PhoneInput"] | null;
            /** @description Postal address. */
            postalAddress?: components["schemas"]["PostalAddressInput"] | null;
        };
        /**
         * @description What becomes of a copy.
         * @enum {string}
         */
        CopyFate: "destroyed" | "unlinked" | "retained" | "coOwned" | "expires";
        /** @description The number of a counter-offer. */
        CounterNumber: {
            /**
             * Format: int32
             * @description 1 for the first.
             */
            counter: number;
        };
        /** @description A buyer's counter-offer. */
        CounterOffer: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            at: string;
            /** @description The buyer's text, masked. */
            note?: null | string;
            /**
             * Format: int32
             * @description 1 for the first.
             */
            number: number;
            /**
             * Format: int32
             * @description The revision that it answers.
             */
            onRevision: number;
            /** @description The total that the buyer would pay. */
            total: components["schemas"]["MoneyInput"];
        };
        /** @description A counter-offer. */
        CounterOfferBody: {
            /** @description Free text; contact details in it are masked. */
            note?: null | string;
            /**
             * Format: int32
             * @description The revision that the buyer read.
             */
            revision: number;
            /** @description The total that the buyer would pay, in the offer's currency. */
            total: components["schemas"]["MoneyInput"];
        };
        /** @description A country. */
        Country: {
            /** @description Digits of the calling code; absent where it has none of its own. */
            callingCode?: null | string;
            /** @description ISO 3166-1 alpha-2. */
            code: string;
            /** @description Main currency, ISO 4217; absent for the few without. */
            currency?: null | string;
            /** @description Whether traffic keeps left; absent when unknown. */
            drivesOnLeft?: null | boolean;
            /** @description Whether any import rule is known. */
            hasImportRules: boolean;
            /** @description English name. */
            name: string;
        };
        /** @description The answer to a creating command: what a repeat can give again without a stored body. */
        CreatedResource: {
            /**
             * Format: uuid
             * @description The new resource's id.
             */
            id: string;
            /** @description Its human reference, such as `PR-2026-000123`. */
            reference: string;
        };
        /**
         * @description The privacy policy's categories of collected information (clause 1).
         * @enum {string}
         */
        DataCategory: "membersInformation" | "purchaseRequestInformation" | "billingPaymentInformation" | "statisticalInformation" | "communicationServicesInformation" | "otherCollectedInformation" | "thirdPersonInformation";
        /**
         * @description Whose key it is: a person, or one hand-over of a person's data that must be destroyable alone.
         * @enum {string}
         */
        DataSubjectKind: "member" | "purchaseRequest" | "dealerPerson" | "dealerLead" | "staff" | "feedback" | "subjectRequest" | "legalCase" | "statementLine";
        /** @description A day to heed. */
        Deadline: {
            /**
             * Format: date
             * @description The last day.
             */
            day: string;
            /** @description What it is about. */
            kind: components["schemas"]["DeadlineKind"];
            /** @description How it stands. */
            state: components["schemas"]["DeadlineState"];
        };
        /**
         * @description What a day is about.
         * @enum {string}
         */
        DeadlineKind: "exportCertificate" | "inspection" | "balance" | "lastSafeSailing" | "arrival" | "recyclingRefund";
        /**
         * @description How a deadline stands.
         * @enum {string}
         */
        DeadlineState: "ahead" | "near" | "missed" | "met";
        /** @description An accepted deal: what was agreed, frozen. */
        Deal: {
            /**
             * Format: date-time
             * @description When it was accepted.
             */
            acceptedAt: string;
            /** @description The car. */
            car: components["schemas"]["OfferedCarInput"];
            /**
             * Format: uuid
             * @description The dealership.
             */
            dealerId: string;
            /** @description The dealership's business name. */
            dealerName: string;
            /** @description What belongs to a single deal; absent in lists. */
            details?: components["schemas"]["DealDetails"] | null;
            /**
             * Format: uuid
             * @description The deal.
             */
            id: string;
            /**
             * Format: uuid
             * @description The accepted offer.
             */
            offerId: string;
            /** @description Named port. */
            port: string;
            /** @description The price, broken down. */
            price: components["schemas"]["PriceInput"];
            /** @description Its human reference. */
            reference: string;
            /**
             * Format: uuid
             * @description The request.
             */
            requestId: string;
            /**
             * Format: int32
             * @description The accepted revision.
             */
            revision: number;
            /** @description What the buyer pays under its incoterm. */
            total: components["schemas"]["MoneyInput"];
        };
        /** @description The buyer's contact on its way to the seller; the contact itself is in the lead. */
        DealContact: {
            /**
             * Format: uuid
             * @description The dealership's lead.
             */
            leadId: string;
            /**
             * Format: date-time
             * @description When the dealership received it.
             */
            receivedAt?: null | string;
            /** @description Where it stands. */
            state: components["schemas"]["LeadReleaseState"];
        };
        /** @description What belongs to a single deal beside the terms. */
        DealDetails: {
            /** @description How far the buyer's contact has gone; null before the hand-over is prepared. */
            contact?: components["schemas"]["DealContact"] | null;
            /**
             * Format: date
             * @description Expected departure from Japan.
             */
            etd?: null | string;
            /** @description The accepted offer's human reference. */
            offerReference: string;
            /** @description Photos of the car. */
            photoIds: string[];
            /** @description The dealership as a business. */
            seller: components["schemas"]["CompanyInput"];
        };
        /** @description A dealership as its own people see it. */
        Dealer: {
            /** @description The one that must be signed. */
            agreementInForce: string;
            /** @description The data-sharing agreement that was signed last. */
            agreementVersion: string;
            /** @description What the dealership can do now. */
            allowedActions: components["schemas"]["DealerAction"][];
            /**
             * Format: date-time
             * @description When it applied.
             */
            appliedAt: string;
            /** @description The business. */
            company: components["schemas"]["CompanyInput"];
            /** @description Destinations served; empty means all. */
            destinations: string[];
            /** @description Evidence handed in, oldest first. */
            evidence: components["schemas"]["Evidence"][];
            /**
             * Format: uuid
             * @description The dealership.
             */
            id: string;
            /** @description Makes served; empty means all. */
            makes: string[];
            /** @description Kinds of which no verified, unexpired piece is there. */
            missingEvidence: components["schemas"]["EvidenceKind"][];
            /** @description What awaits newer evidence and approval; null when nothing does. */
            proposed?: components["schemas"]["ProposedFacts"] | null;
            /** @description Human reference. */
            reference: string;
            /** @description Who answers for it; owners see it. */
            responsiblePerson?: components["schemas"]["PersonInput"] | null;
            /** @description Where its accreditation stands. */
            state: components["schemas"]["DealerState"];
            /**
             * Format: date
             * @description Last day of the accreditation, in Japan.
             */
            validUntil?: null | string;
            /**
             * Format: int32
             * @description Its version, also as `ETag`.
             */
            version: number;
        };
        /**
         * @description What can be done to an accreditation.
         * @enum {string}
         */
        DealerAction: "requestDocuments" | "submitForReview" | "approve" | "markRenewalDue" | "renew" | "suspend" | "reinstate" | "terminate" | "reject" | "withdraw";
        /** @description What a dealership changes about itself. */
        DealerBody: {
            /** @description The version of the data-sharing agreement that is signed now; left out, nothing is signed. */
            agreementVersion?: null | string;
            /** @description The business; left out, it stays. Address and phone change at once; the rest is a proposal until newer evidence is approved. The facts in force take a proposal back. */
            company?: components["schemas"]["CompanyInput"] | null;
            /** @description Country codes of the destinations served; empty means all. */
            destinations: string[];
            /** @description Makes served; empty means all. */
            makes: string[];
            /** @description The responsible person; left out, it stays. Another name is a proposal too. */
            responsiblePerson?: components["schemas"]["PersonInput"] | null;
        };
        /** @description An offer for a request. */
        DealerOfferBody: {
            /** @description The offer. */
            offer: components["schemas"]["OfferInput"];
            /**
             * Format: uuid
             * @description The request on the board.
             */
            requestId: string;
        };
        /**
         * @description What somebody may do for a dealership.
         * @enum {string}
         */
        DealerStaffRole: "owner" | "sales" | "integrations";
        /**
         * @description Where a dealership's accreditation stands.
         * @enum {string}
         */
        DealerState: "applied" | "documentsPending" | "underReview" | "accredited" | "renewalDue" | "suspended" | "terminated" | "rejected" | "withdrawn";
        /**
         * @description A step that the dealer states.
         * @enum {string}
         */
        DealerStep: "secureVehicle" | "passInspection" | "failInspection" | "book" | "ship" | "releaseDocuments" | "arrive";
        /** @description Where the car goes. */
        DestinationInput: {
            /** @description ISO 3166-1 alpha-2. */
            country: string;
            /** @description Port of discharge as UN/LOCODE; it may lie in another country. */
            port?: null | string;
        };
        /** @description One disclosure, as "Who has my data" shows it. */
        Disclosure: {
            /**
             * Format: date-time
             * @description When it left.
             */
            at: string;
            /** @description The clause that permitted it. */
            clause: string;
            /** @description SHA-256 of the canonical payload that left, hexadecimal. */
            contentSha256: string;
            /** @description What became of the recipient's copy. */
            copy?: components["schemas"]["RecipientCopy"] | null;
            /** @description Names of the fields that left. */
            fields: string[];
            /**
             * Format: uuid
             * @description The entry.
             */
            id: string;
            /** @description The policy version in force. */
            policyVersion: string;
            /**
             * Format: int64
             * @description Its place in the signed ledger; absent for the second that this takes.
             */
            position?: null | number;
            /**
             * Format: uuid
             * @description The recipient's receipt: the proof that it arrived.
             */
            receiptId: string;
            /**
             * Format: uuid
             * @description Who received it.
             */
            recipientId: string;
            /** @description What kind of party received it. */
            recipientKind: components["schemas"]["RecipientKind"];
            /** @description Its business name at the time. */
            recipientName: string;
            /**
             * Format: uuid
             * @description The purchase request, where there is one.
             */
            requestId?: null | string;
            /**
             * Format: uuid
             * @description Which.
             */
            subjectId: string;
            /** @description What kind of record the data belongs to. */
            subjectKind: components["schemas"]["DataSubjectKind"];
        };
        /** @description A page of a keyset listing. */
        DisclosurePage: {
            /** @description The rows. */
            items: components["schemas"]["Disclosure"][];
            /** @description What to send as `after` for the next page, or null at the end. */
            next?: null | string;
        };
        /** @description A dispute. */
        DisputeBody: {
            /** @description What it is about. */
            ground: components["schemas"]["DisputeGround"];
        };
        /**
         * @description What a dispute is about.
         * @enum {string}
         */
        DisputeGround: "notAsDescribed" | "notDelivered" | "documents" | "payment" | "suspectedFraud";
        /** @description A public Ed25519 key as a JWK. */
        DocumentKey: {
            /** @description Always `Ed25519`. */
            crv: string;
            /** @description Its thumbprint (RFC 7638). */
            kid: string;
            /** @description Always `OKP`. */
            kty: string;
            /** @description Always `sig`. */
            use: string;
            /** @description The key, base64url. */
            x: string;
        };
        /**
         * @description How many wheels are driven.
         * @enum {string}
         */
        Drive: "twoWheel" | "fourWheel";
        /** @description A year of emergency accesses. */
        EmergencyYear: {
            /** @description How many. */
            count: components["schemas"]["Band"];
            /**
             * Format: int32
             * @description Calendar year, UTC.
             */
            year: number;
        };
        /** @description A piece of evidence. */
        Evidence: {
            /**
             * Format: date
             * @description Last day on which it counts.
             */
            expiresOn?: null | string;
            /**
             * Format: uuid
             * @description The piece.
             */
            id: string;
            /** @description What it shows. */
            kind: components["schemas"]["EvidenceKind"];
            /** @description Anything else. */
            note?: null | string;
            /** @description Its number, or where it is filed. */
            number?: null | string;
            /**
             * Format: date-time
             * @description When it was handed in.
             */
            submittedAt: string;
            /**
             * Format: date-time
             * @description When the facts that it shows were changed: it counts no more.
             */
            supersededAt?: null | string;
            /** @description What the document is; null for who may not see it. */
            title?: null | string;
            /**
             * Format: date-time
             * @description When an administrator verified it.
             */
            verifiedAt?: null | string;
        };
        /** @description A piece of evidence. */
        EvidenceBody: {
            /**
             * Format: date
             * @description Last day on which it counts, in Japan; left out when it does not end.
             */
            expiresOn?: null | string;
            /** @description What it shows. */
            kind: components["schemas"]["EvidenceKind"];
            /** @description Anything else. */
            note?: null | string;
            /** @description Its number, or where it is filed. */
            number?: null | string;
            /** @description What the document is. */
            title: string;
        };
        /**
         * @description What a piece of evidence shows.
         * @enum {string}
         */
        EvidenceKind: "companyRegistry" | "responsiblePersonIdentity" | "antiqueDealerLicence" | "bankProof" | "securityContact" | "jumveaMembership" | "deliveryEndpoint";
        /**
         * @description Who says so.
         * @enum {string}
         */
        EvidenceSource: "dealer" | "shippingLine" | "forwarder" | "terminal" | "customs" | "inspectionBody";
        /** @description A rate. */
        ExchangeRate: {
            /**
             * Format: date
             * @description The day for which the older of the observations behind it stands.
             */
            asOf: string;
            /** @description ISO 4217. */
            currency: string;
            /** @description Who published them. */
            sources: string[];
            /**
             * Format: double
             * @description Units of it for one unit of the base.
             */
            unitsPerBase: number;
        };
        /** @description Rates against one currency. */
        ExchangeRates: {
            /** @description The currency of which one unit is priced. */
            base: string;
            /**
             * Format: date
             * @description The day up to which rates count.
             */
            on: string;
            /** @description One entry a currency. */
            rates: components["schemas"]["ExchangeRate"][];
        };
        /** @description A site that others run and that our pages link to. */
        ExternalLink: {
            /**
             * Format: date-time
             * @description When that was; absent where it was never read.
             */
            checkedAt?: null | string;
            /** @description Its host name: a link is registered where its host is. */
            host: string;
            /** @description Names it. */
            id: string;
            /** @description What it is to us. */
            kind: components["schemas"]["ExternalLinkKind"];
            /** @description Who receives the visitor. */
            operatedBy: string;
            /**
             * Format: uri
             * @description Address of its privacy policy; absent where none is known.
             */
            policyUrl?: null | string;
            /**
             * Format: date-time
             * @description Since when the operator has to look at it.
             */
            raisedAt?: null | string;
            /** @description What was last found there. */
            state: components["schemas"]["ExternalLinkState"];
        };
        /**
         * @description What a site is to us.
         * @enum {string}
         */
        ExternalLinkKind: "authority" | "source" | "partner";
        /**
         * @description What is known of another site's policy.
         * @enum {string}
         */
        ExternalLinkState: "unread" | "unchanged" | "changed" | "dead";
        /** @description One fact that would change. */
        FactDifference: {
            /** @description Name of the field, such as `licence`. */
            field: string;
            /** @description As it is in force. */
            now?: null | string;
            /** @description As it would be. */
            then?: null | string;
        };
        /**
         * @description Whose fault a cancellation is.
         * @enum {string}
         */
        FaultParty: "nobody" | "buyer" | "dealer";
        /** @description Feedback. */
        FeedbackBody: {
            /** @description True to be unknown even when signed in; then no address is taken. */
            anonymous: boolean;
            /** @description The clause, such as `3.3`; absent for the service. */
            clause?: null | string;
            /** @description Where answers are announced; a signed-in member needs none. */
            email?: null | string;
            /** @description Language of the thread: `en` or `ja`. */
            language: string;
            /** @description What is to be said, up to 4000 characters. */
            text: string;
            /** @description The policy version; absent means the one in force. */
            version?: null | string;
        };
        /** @description One change. */
        FeedbackChange: {
            /**
             * Format: date-time
             * @description When it was said.
             */
            at: string;
            /** @description The clause; absent for the service. */
            clause?: null | string;
            /** @description What changed, in English. */
            noteEn: string;
            /** @description What changed, in Japanese. */
            noteJa: string;
            /** @description The version that changed. */
            version: string;
        };
        /** @description One message. */
        FeedbackMessage: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Whether the operator wrote it. */
            fromOperator: boolean;
            /** @description The text; absent where it was destroyed. */
            text?: null | string;
        };
        /** @description What the writer keeps. */
        FeedbackReceived: {
            /**
             * Format: uuid
             * @description The thread.
             */
            id: string;
            /** @description Opens the thread without a sign-in: send it as `Feedback-Token`. It cannot be asked for again. */
            token: string;
        };
        /**
         * @description Where a thread stands.
         * @enum {string}
         */
        FeedbackState: "open" | "answered" | "adopted";
        /** @description A message. */
        FeedbackTextBody: {
            /** @description What is to be said, up to 4000 characters. */
            text: string;
        };
        /** @description A thread of feedback. It names neither who wrote nor who of the staff answered. */
        FeedbackThread: {
            /** @description The version that changed because of it. */
            adoptedIn?: null | string;
            /**
             * Format: date-time
             * @description When it came.
             */
            at: string;
            /** @description The clause; absent for the service. */
            clause?: null | string;
            /**
             * Format: uuid
             * @description The thread.
             */
            id: string;
            /** @description Its language. */
            language: string;
            /** @description The messages, oldest first. */
            messages: components["schemas"]["FeedbackMessage"][];
            /** @description The policy version that it is about. */
            policyVersion: string;
            /** @description Where it stands. */
            state: components["schemas"]["FeedbackState"];
        };
        /** @description One failure of one field. */
        FieldError: {
            /** @description Stable code. */
            code: string;
            /** @description What is wrong, in English. */
            message: string;
        };
        /**
         * @description What a finding does to the verdict.
         * @enum {string}
         */
        FindingEffect: "met" | "condition" | "warning" | "conflict" | "prohibits";
        /**
         * @description What a car runs on.
         * @enum {string}
         */
        Fuel: "petrol" | "diesel" | "hybrid" | "plugInHybrid" | "electric" | "hydrogen" | "lpg" | "cng";
        /** @description Whether a receipt is this site's, unchanged, and its event stands in the signed ledger. Nobody has to say who they are. */
        GetReceiptVerdictQuery: {
            /** @description The receipt. */
            jws: string;
        };
        /** @description What one store holds, and what destroying does to it. */
        HeldCopy: {
            /** @description Category of clause 1. */
            category: components["schemas"]["DataCategory"];
            /** @description What becomes of it. */
            fate: components["schemas"]["CopyFate"];
            /** @description Names of the fields that hold collected information. */
            fields: string[];
            /** @description Why it stays, from a closed list such as `books.jp`; null where it goes. */
            ground?: null | string;
            /** @description The store. */
            place: string;
            /** @description The records by id, in order; empty where single records mean nothing to anybody. */
            records: components["schemas"]["HeldRecord"][];
            /**
             * Format: date-time
             * @description The end of that.
             */
            until?: null | string;
        };
        /** @description One record. */
        HeldRecord: {
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /** @description Its human reference, where it has one. */
            reference?: null | string;
            /**
             * Format: date-time
             * @description When it was made, where that is known.
             */
            since?: null | string;
        };
        /**
         * @description What can be held.
         * @enum {string}
         */
        HeldRecordKind: "member" | "purchaseRequest" | "dealerPerson";
        /** @description One category. */
        Holding: {
            /** @description Category of clause 1. */
            category: components["schemas"]["DataCategory"];
            /** @description The clauses that say so. */
            clauses: string[];
            /** @description Where it lies, with fields, ground and end. */
            places: components["schemas"]["HeldCopy"][];
            /** @description What it may be used for, by the policy in force. */
            purposes: string[];
        };
        /** @description Everything that is held of a person. */
        Holdings: {
            /** @description Records under a legal hold. */
            blocked: components["schemas"]["BlockedRecord"][];
            /** @description By category. */
            categories: components["schemas"]["Holding"][];
            /** @description The policy version in force. */
            policyVersion: string;
        };
        /** @description One thing that the rules say. The code is stable and is what clients translate. */
        ImportFinding: {
            /**
             * Format: date
             * @description Last day on which the youngest car may arrive.
             */
            arriveBy?: null | string;
            /** @description The bodies that it concerns, when not all that were asked about. */
            bodies: components["schemas"]["BodyType"][];
            /** @description The statements behind it. */
            claims: components["schemas"]["RuleClaim"][];
            /** @description Stable code, such as `import.too_old`. */
            code: string;
            /** @description Whether its sources disagree. */
            disputed: boolean;
            /** @description From here on at least one source accepts. */
            disputedFrom?: null | string;
            /** @description Up to here at least one source accepts. */
            disputedUntil?: null | string;
            /** @description Earliest month that all sources accept. */
            earliest?: null | string;
            /** @description What it does to the verdict. */
            effect: components["schemas"]["FindingEffect"];
            /**
             * Format: int32
             * @description Largest engine.
             */
            engineCcMax?: null | number;
            /** @description The fuels that it concerns, when not all that were asked about. */
            fuels: components["schemas"]["Fuel"][];
            /** @description Latest month that all sources accept. */
            latest?: null | string;
            /** @description In English. */
            message: string;
            /**
             * Format: int64
             * @description Highest price in yen.
             */
            priceMaxYen?: null | number;
            /** @description The side of the wheel that is accepted. */
            steering?: components["schemas"]["Steering"] | null;
            /** @description What it is about. */
            topic: components["schemas"]["RuleTopic"];
        };
        /**
         * @description What the rules say about a wish or a car.
         * @enum {string}
         */
        ImportOutcome: "allowed" | "allowedWithConditions" | "prohibited" | "conflicting" | "unknown";
        /** @description A verdict: data of a rule engine with sources, dates and confidence, not legal advice. */
        ImportVerdict: {
            /**
             * Format: date
             * @description Last day on which the youngest car may arrive; absent without an age limit.
             */
            arriveBy?: null | string;
            /**
             * Format: date
             * @description The day of arrival to which age was counted.
             */
            arrivesOn: string;
            /** @description ISO 3166-1 alpha-2. */
            destination: string;
            /** @description Earliest month of first registration that no source disputes, such as `2019-01`; absent without a limit. */
            earliestFirstRegistration?: null | string;
            /**
             * Format: int32
             * @description Largest engine that may leave Japan for there; absent without a limit.
             */
            engineCcMax?: null | number;
            /** @description What it rests on, the weightiest first. */
            findings: components["schemas"]["ImportFinding"][];
            /** @description Latest such month; absent without a limit. */
            latestFirstRegistration?: null | string;
            /** @description The outcome. */
            outcome: components["schemas"]["ImportOutcome"];
            /** @description The bodies that are possible, when some are not. */
            possibleBodies: components["schemas"]["BodyType"][];
            /** @description The fuels that are possible, when some are not. */
            possibleFuels: components["schemas"]["Fuel"][];
        };
        /**
         * @description What a price includes (Incoterms 2020). The trade's "C&F" is CarTrade.Domain.Common.Incoterm.Cfr.
         * @enum {string}
         */
        Incoterm: "fob" | "cfr" | "cif" | "exw" | "dap";
        /** @description One payment of the plan. */
        Instalment: {
            /** @description How much. */
            amount: components["schemas"]["MoneyInput"];
            /** @description The step that it is tied to. */
            due: components["schemas"]["InstalmentDue"];
            /**
             * Format: int32
             * @description 1 for the first.
             */
            number: number;
            /**
             * Format: int32
             * @description Days after that step.
             */
            withinDays: number;
        };
        /**
         * @description To which step of the order a payment is tied.
         * @enum {string}
         */
        InstalmentDue: "onConfirmation" | "onShipment";
        JsonNode: {
            readonly options?: components["schemas"]["JsonNodeOptions"] | null;
            readonly parent?: components["schemas"]["JsonNode"] | null;
            readonly root: components["schemas"]["JsonNode"];
        };
        JsonNodeOptions: {
            propertyNameCaseInsensitive: boolean;
        };
        /** @description A lead of a dealership: a request whose contact was released to it. */
        Lead: {
            /**
             * Format: date-time
             * @description Since when it waits.
             */
            availableAt: string;
            /**
             * Format: uuid
             * @description The lead: the release's id.
             */
            id: string;
            /** @description The whole lead with the contact, from the dealership's own copy; only after its receipt. */
            payload?: components["schemas"]["LeadPayload"] | null;
            /** @description SHA-256 of the payload, hexadecimal, as in the disclosure ledger. */
            payloadHash?: null | string;
            /**
             * Format: date-time
             * @description When the dealership received it and became a co-owner.
             */
            receivedAt?: null | string;
            /** @description The request, blind. */
            request: components["schemas"]["BoardRow"];
            /** @description `available` until the dealership's receipt, then `received`. */
            state: components["schemas"]["LeadReleaseState"];
        };
        /** @description A page of a keyset listing. */
        LeadPage: {
            /** @description The rows. */
            items: components["schemas"]["Lead"][];
            /** @description What to send as `after` for the next page, or null at the end. */
            next?: null | string;
        };
        /**
         * @description What leaves to a dealership with a lead: purchase-request information and nothing else (clause 3.3). The JSON answer and the ADF
         *     rendition are made from this one payload, and its hash stands in the disclosure ledger.
         */
        LeadPayload: {
            /** @description The buyer's contact as given with the request. */
            contact: components["schemas"]["Contact"];
            /** @description Destination. */
            country: string;
            /** @description How prices are wanted. */
            incoterm: string;
            /** @description The free text as written. */
            note?: null | string;
            /** @description Port of discharge. */
            port?: null | string;
            /** @description The request's human reference. */
            reference: string;
            /**
             * Format: uuid
             * @description The request.
             */
            requestId: string;
            /** @description The wished car. */
            wish: components["schemas"]["WishInput"];
        };
        /**
         * @description Where the release of a contact to one dealer stands.
         * @enum {string}
         */
        LeadReleaseState: "scheduled" | "available" | "received" | "cancelled" | "refused";
        /** @description A signed checkpoint. */
        LedgerCheckpoint: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            at: string;
            /** @description Which ledger. */
            ledger: string;
            /** @description The signed note, as published outside. */
            note: string;
            /** @description Root of the Merkle tree, Base64. */
            root: string;
            /**
             * Format: int64
             * @description Number of entries covered.
             */
            size: number;
        };
        /** @description Two checkpoints and what leads from one to the other. */
        LedgerConsistency: {
            /**
             * Format: int64
             * @description Size of the earlier.
             */
            from: number;
            /** @description The earlier signed note. */
            fromNote: string;
            /** @description The hashes of the proof, Base64, lowest first. */
            hashes: string[];
            /** @description Which ledger. */
            ledger: string;
            /**
             * Format: int64
             * @description Size of the later.
             */
            to: number;
            /** @description The later signed note. */
            toNote: string;
        };
        /** @description Proof that an entry is in a ledger. */
        LedgerInclusion: {
            /** @description The signed note whose size and root it leads to. */
            checkpoint: string;
            /** @description SHA-256 over the salt and the content, Base64. */
            commitment: string;
            /** @description The entry as it was committed to, byte for byte; absent with the salt. */
            content?: null | string;
            /**
             * Format: uuid
             * @description The entry. The leaf is SHA-256 over a zero byte, this id (16 bytes), the transaction (8 bytes, highest first) and the commitment.
             */
            entryId: string;
            /** @description The path to the root, Base64, lowest first (RFC 9162, 2.1.3). */
            hashes: string[];
            /** @description Its leaf hash, Base64. */
            leaf: string;
            /**
             * Format: int64
             * @description Its place, from zero.
             */
            position: number;
            /** @description 256 random bits, Base64; absent once they are destroyed: the proof holds without them, and says nothing any more. */
            salt?: null | string;
            /** @description Number of the database's transaction that it was written in, decimal. */
            transaction: string;
        };
        /**
         * @description On what a disclosure by law rests.
         * @enum {string}
         */
        LegalGround: "belief" | "judicialOrder" | "law" | "breach";
        /** @description The package, for the officer who hands it over. */
        LegalPackage: {
            /** @description The package in its one spelling. */
            json: string;
            /** @description The case. */
            reference: string;
            /** @description Its hash, as in the disclosure ledger. */
            sha256: string;
        };
        /** @description A year of one ground. */
        LegalYear: {
            /** @description Of which something was disclosed. */
            disclosed: components["schemas"]["Band"];
            /** @description On what the requests rested. */
            ground: components["schemas"]["LegalGround"];
            /** @description Requests. */
            received: components["schemas"]["Band"];
            /** @description Of which nothing was. */
            refused: components["schemas"]["Band"];
            /**
             * Format: int32
             * @description Calendar year, UTC.
             */
            year: number;
        };
        /** @description A maker of vehicles. */
        Make: {
            /** @description ISO 3166-1 alpha-2. */
            country: string;
            /** @description What it makes. */
            kind: components["schemas"]["MakeKind"];
            /**
             * Format: int32
             * @description How many of its models are known.
             */
            models: number;
            /** @description Name in Latin letters. */
            name: string;
            /** @description Name in Japanese, where it differs. */
            nameJa?: null | string;
            /** @description Key, such as `toyota`. */
            slug: string;
        };
        /**
         * @description What a maker makes.
         * @enum {string}
         */
        MakeKind: "car" | "truck" | "machinery" | "motorcycle";
        /**
         * @description What a marketing message is about: the topics of clause 3.6.
         * @enum {string}
         */
        MarketingTopic: "notices" | "surveys" | "productAlerts" | "newServicesAndOffers" | "relevantToUse";
        /** @description A member as the member sees it. */
        Me: {
            /** @description Whether the address is proved. */
            emailProved: boolean;
            /**
             * Format: uuid
             * @description The member.
             */
            id: string;
            /** @description Language of mails. */
            language: string;
            /** @description The values, in the shape in which they can be sent again. */
            profile: components["schemas"]["ContactInput"];
            /** @description Where each value came from, one entry a group. */
            provenance: components["schemas"]["Provenance"][];
            /** @description Human reference. */
            reference: string;
            /**
             * Format: date-time
             * @description When the member registered.
             */
            registeredAt: string;
            /** @description Whether an authenticator app is in force. */
            totpEnabled: boolean;
            /**
             * Format: int32
             * @description Its version, also as `ETag`.
             */
            version: number;
        };
        /** @description A message. */
        Message: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Who wrote it. */
            author: components["schemas"]["QuestionAuthor"];
            /**
             * Format: uuid
             * @description The message.
             */
            id: string;
            /** @description The text, masked where the thread is. */
            text: string;
        };
        /** @description A model. */
        Model: {
            /** @description Other names that people use. */
            aliases: string[];
            /** @description Its generations, oldest first. */
            generations: components["schemas"]["ModelGeneration"][];
            /** @description Name in Latin letters. */
            name: string;
            /** @description Name in Japanese, where it differs. */
            nameJa?: null | string;
            /** @description Key within its make, such as `land-cruiser-prado`. */
            slug: string;
        };
        /** @description A generation of a model. From general knowledge: years at the edges may be off by one. */
        ModelGeneration: {
            /** @description Body. */
            body: components["schemas"]["BodyType"];
            /** @description Chassis codes (型式). */
            chassisCodes: string[];
            /** @description Code, such as `AH30`. */
            code: string;
            /** @description Driven wheels. */
            drives: components["schemas"]["Drive"][];
            /** @description Engine sizes in cc. */
            engineCc: number[];
            /** @description Fuels. */
            fuels: components["schemas"]["Fuel"][];
            /** @description Gearboxes. */
            transmissions: components["schemas"]["Transmission"][];
            /**
             * Format: int32
             * @description First year of sale.
             */
            yearFrom: number;
            /**
             * Format: int32
             * @description Last year of sale; absent while it is sold.
             */
            yearTo?: null | number;
        };
        /** @description An amount of money on the wire. */
        MoneyInput: {
            /**
             * Format: int64
             * @description Whole minor units: 1250000 is 12,500.00 USD, or 1,250,000 JPY.
             */
            amount: number;
            /** @description ISO 4217 code. */
            currency: string;
        };
        /** @description Names that came or went. */
        NamesDifference: {
            /** @description Newly named in a combination. */
            added: string[];
            /** @description Named in one that went. */
            removed: string[];
        };
        /** @description A new key or secret. */
        NewKey: {
            /**
             * Format: date-time
             * @description When it ends.
             */
            expiresAt: string;
            /**
             * Format: uuid
             * @description Its id; for a key the `kid` of assertions.
             */
            id: string;
            /** @description `jwk` or `secret`. */
            kind: string;
            /** @description The secret, shown this once. */
            secret?: null | string;
        };
        /** @description An answer to a notice. */
        NoticeAnswerBody: {
            /** @description What the dealership did with its copy. */
            answer: components["schemas"]["RecipientAnswer"];
            /** @description Why it keeps the copy; only then. */
            ground?: null | string;
        };
        /** @description An offer with all its revisions. */
        Offer: {
            /** @description What the caller can do now. */
            allowedActions: components["schemas"]["OfferAction"][];
            /**
             * Format: date-time
             * @description When it ended.
             */
            closedAt?: null | string;
            /** @description The buyer's counter-offers, oldest first. */
            counterOffers: components["schemas"]["CounterOffer"][];
            /**
             * Format: int32
             * @description Number of the revision that counts.
             */
            currentRevision: number;
            /**
             * Format: uuid
             * @description The dealership.
             */
            dealerId: string;
            /**
             * Format: uuid
             * @description The offer.
             */
            id: string;
            /** @description Its human reference. */
            reference: string;
            /**
             * Format: uuid
             * @description The request that it answers.
             */
            requestId: string;
            /** @description All revisions, oldest first; none ever changes. */
            revisions: components["schemas"]["Revision"][];
            /**
             * Format: date-time
             * @description When it was sent.
             */
            sentAt?: null | string;
            /** @description Its state. */
            state: components["schemas"]["OfferState"];
            /**
             * Format: date-time
             * @description End of validity.
             */
            validUntil: string;
            /**
             * Format: int32
             * @description Its version, also as `ETag`.
             */
            version: number;
        };
        /**
         * @description What can be done to an offer.
         * @enum {string}
         */
        OfferAction: "send" | "counter" | "revise" | "accept" | "decline" | "withdraw" | "expire" | "lapse" | "supersede";
        /** @description Offers side by side. */
        OfferComparison: {
            /** @description The currency compared in. */
            currency: string;
            /** @description The incoterm compared by. */
            incoterm: components["schemas"]["Incoterm"];
            /** @description The offers, the cheapest comparable first. */
            offers: components["schemas"]["ComparedOffer"][];
            /**
             * Format: date
             * @description Date of the exchange rates.
             */
            ratesOn: string;
        };
        /** @description The offered car, both ways. */
        OfferedCarInput: {
            /** @description Body. */
            body?: components["schemas"]["BodyType"] | null;
            /** @description Chassis number or VIN; left out when the car is to be sourced. */
            chassis?: null | string;
            /** @description Colour. */
            colour?: components["schemas"]["Colour"] | null;
            /**
             * Format: int32
             * @description Engine, cc.
             */
            engineCc?: null | number;
            /** @description Fuel. */
            fuel?: components["schemas"]["Fuel"] | null;
            /** @description Auction grade. */
            grade?: null | string;
            /** @description Make. */
            make: string;
            /**
             * Format: int32
             * @description Year of manufacture.
             */
            manufactureYear?: null | number;
            /**
             * Format: int32
             * @description Mileage, km.
             */
            mileageKm: number;
            /** @description Model. */
            model: string;
            /** @description Side of the wheel. */
            steering: components["schemas"]["Steering"];
            /** @description Transmission. */
            transmission?: components["schemas"]["Transmission"] | null;
            /**
             * Format: int32
             * @description Year of first registration.
             */
            year: number;
        };
        /** @description What a dealer offers. */
        OfferInput: {
            /** @description The car. */
            car: components["schemas"]["OfferedCarInput"];
            /**
             * Format: date
             * @description Expected departure.
             */
            etd?: null | string;
            /** @description Free text; contact details in it are masked. */
            note?: null | string;
            /** @description Uploaded photos, at most 20. */
            photoIds?: null | string[];
            /** @description Named port of the incoterm, UN/LOCODE. */
            port: string;
            /** @description The price, broken down. */
            price: components["schemas"]["PriceInput"];
            /**
             * Format: date-time
             * @description End of validity, at least 48 hours ahead.
             */
            validUntil: string;
        };
        /** @description A page of a keyset listing. */
        OfferPage: {
            /** @description The rows. */
            items: components["schemas"]["Offer"][];
            /** @description What to send as `after` for the next page, or null at the end. */
            next?: null | string;
        };
        /**
         * @description Where an offer stands.
         * @enum {string}
         */
        OfferState: "draft" | "sent" | "countered" | "revised" | "accepted" | "superseded" | "declined" | "expired" | "withdrawn" | "lapsed";
        /** @description An order: the deal's life from the accepted offer to the car at the buyer's. */
        Order: {
            /** @description What the caller can do now. */
            allowedActions: components["schemas"]["OrderAction"][];
            /** @description The car. */
            car: components["schemas"]["OfferedCarInput"];
            /**
             * Format: date-time
             * @description When it ended.
             */
            closedAt?: null | string;
            /**
             * Format: uuid
             * @description The dealership.
             */
            dealerId: string;
            /** @description The dealership's business name. */
            dealerName: string;
            /**
             * Format: uuid
             * @description What was agreed.
             */
            dealId: string;
            /** @description What belongs to a single order; absent in lists. */
            details?: components["schemas"]["OrderDetails"] | null;
            /**
             * Format: uuid
             * @description The order.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was opened.
             */
            openedAt: string;
            /** @description Named port. */
            port: string;
            /** @description The price as accepted, broken down. */
            price: components["schemas"]["PriceInput"];
            /** @description Its human reference. */
            reference: string;
            /**
             * Format: uuid
             * @description The buyer's request.
             */
            requestId: string;
            /** @description Where it stands. */
            state: components["schemas"]["OrderState"];
            /** @description Where it goes on after a pause. */
            stateBefore?: components["schemas"]["OrderState"] | null;
            /** @description What the buyer pays under its incoterm. */
            total: components["schemas"]["MoneyInput"];
            /**
             * Format: int32
             * @description Its version, also as `ETag`; every step needs it as `If-Match`.
             */
            version: number;
        };
        /**
         * @description What can be done to an order.
         * @enum {string}
         */
        OrderAction: "issueProforma" | "reviseProforma" | "confirmProforma" | "recordDeposit" | "secureVehicle" | "passInspection" | "failInspection" | "book" | "ship" | "askBalance" | "settleBalance" | "releaseDocuments" | "arrive" | "confirmReceipt" | "complete" | "cancel" | "askCancellation" | "agreeCancellation" | "refuseCancellation" | "withdrawCancellation" | "refund" | "openDispute" | "settleDispute" | "hold" | "resume";
        /** @description What belongs to a single order. */
        OrderDetails: {
            /** @description The cancellation that is asked for or done. */
            cancellation?: components["schemas"]["Cancellation"] | null;
            /** @description What cancelling now would cost, by ground, where the caller can cancel or ask for it. */
            fees: components["schemas"]["CancellationFee"][];
            /** @description Its proforma invoices, the newest first; the first one stands. */
            proformas: components["schemas"]["Proforma"][];
            /** @description Every step so far, oldest first. */
            timeline: components["schemas"]["OrderStep"][];
            /** @description Inspection and ship, as the dealer stated them. */
            voyage?: components["schemas"]["Voyage"] | null;
        };
        /** @description A page of a keyset listing. */
        OrderPage: {
            /** @description The rows. */
            items: components["schemas"]["Order"][];
            /** @description What to send as `after` for the next page, or null at the end. */
            next?: null | string;
        };
        /**
         * @description Where an order stands.
         * @enum {string}
         */
        OrderState: "confirmed" | "proformaIssued" | "depositDue" | "depositReceived" | "vehicleSecured" | "inspectionPassed" | "booked" | "shipped" | "balanceDue" | "paidInFull" | "documentsReleased" | "arrived" | "received" | "completed" | "onHold" | "disputed" | "cancelPending" | "cancelled" | "refunded";
        /** @description One step. */
        OrderStep: {
            /** @description What was done. */
            action: components["schemas"]["OrderAction"];
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description In which role. */
            role: components["schemas"]["ActorRole"];
            /** @description Where it led. */
            state: components["schemas"]["OrderState"];
        };
        /** @description What a step needs. */
        OrderStepInput: {
            /** @description Chassis number, as read from the car or the bill of lading. */
            chassis?: null | string;
            /**
             * Format: date
             * @description Day of departure or arrival.
             */
            day?: null | string;
            /** @description Number of the certificate or the bill of lading, or the vessel's name. */
            number?: null | string;
            /** @description The step. */
            step: components["schemas"]["DealerStep"];
        };
        /** @description A package. */
        PackageState: {
            /**
             * Format: date-time
             * @description Until when.
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description When it was fetched.
             */
            fetchedAt?: null | string;
            /** @description Whether it can be fetched now, once. */
            isReady: boolean;
        };
        /** @description A time span. */
        Period: {
            /**
             * Format: date-time
             * @description From then on.
             */
            from?: null | string;
            /**
             * Format: date-time
             * @description Before then.
             */
            to?: null | string;
        };
        /** @description One thing that a clause permits. */
        PermittedUse: {
            /** @description Which information. */
            category: string;
            /** @description For what. */
            purpose: string;
            /** @description To whom. */
            recipient: string;
        };
        /** @description A natural person at a dealership. */
        PersonInput: {
            /** @description E-mail address. */
            email: string;
            /** @description Name, in any script. */
            name: string;
            /** @description Phone, as dialled in Japan or with + and the country code. */
            phone?: null | string;
            /** @description Position. */
            title?: null | string;
        };
        /** @description A phone number. */
        PhoneInput: {
            /** @description As dialled in the person's country, or with + and the country code. */
            number: string;
            /** @description Whether WhatsApp reaches it. */
            whatsApp: boolean;
        };
        /** @description A photo of the dealership. */
        Photo: {
            /**
             * Format: int32
             * @description Pixels of the largest form.
             */
            height: number;
            /**
             * Format: uuid
             * @description Names it in offers.
             */
            id: string;
            /**
             * Format: int32
             * @description Pixels of the largest form.
             */
            width: number;
        };
        /** @description How a proforma is to be paid. */
        PlanInput: {
            /**
             * Format: int32
             * @description Days after the departure, 1 to 60.
             */
            balanceWithinDays: number;
            /**
             * Format: int64
             * @description First payment in minor units of the price's currency; left out, all is due after the confirmation.
             */
            deposit?: null | number;
            /**
             * Format: int32
             * @description Days after the confirmation, 1 to 60.
             */
            firstWithinDays: number;
        };
        /** @description A clause. */
        PolicyClause: {
            /** @description The checks that prove it. */
            checks: string[];
            /** @description Heading. */
            heading: string;
            /** @description Number, such as `3.3`. */
            id: string;
            /** @description The type that carries it. */
            mechanism: string;
            /** @description The checks still to come. */
            plannedChecks: string[];
            /** @description SHA-256 of `heading LF text` in UTF-8. */
            sha256: string;
            /** @description How far the program keeps it by itself; under a planned clause nothing happens yet. */
            status: components["schemas"]["ClauseStatus"];
            /** @description Words. */
            text: string;
            /** @description What it lets happen. */
            uses: components["schemas"]["PolicyUse"][];
        };
        /** @description How two versions differ. */
        PolicyDifference: {
            /** @description Clauses that differ. */
            clauses: components["schemas"]["ClauseDifference"][];
            /** @description The version before. */
            from: string;
            /** @description Whether anything ceases to be permitted. */
            narrows: boolean;
            /** @description The version after. */
            to: string;
            /** @description Whether anything becomes permitted. */
            widens: boolean;
        };
        /** @description What a clause lets happen: each purpose for each recipient with each category. */
        PolicyUse: {
            /** @description Categories of information. */
            categories: string[];
            /** @description Purposes. */
            purposes: string[];
            /** @description Recipients. */
            recipients: string[];
        };
        /** @description A version of the policy. */
        PolicyVersion: {
            /** @description Whether two administrators approved it for a moment to come: until then people can object. */
            announced: boolean;
            /**
             * Format: date-time
             * @description From when it holds; for one that is not announced, the earliest date that its file names.
             */
            effectiveFrom: string;
            /** @description Whether it governs now: all data, whenever it was collected. */
            inForce: boolean;
            /** @description Its languages. */
            languages: string[];
            /** @description Hash over all its texts and over what it permits. */
            sha256: string;
            /** @description Its name. */
            version: string;
        };
        /** @description A sea port. */
        Port: {
            /** @description UN/LOCODE. */
            code: string;
            /** @description ISO 3166-1 alpha-2 of where it lies. */
            country: string;
            /**
             * Format: double
             * @description Degrees north, where known.
             */
            latitude?: null | number;
            /**
             * Format: double
             * @description Degrees east, where known.
             */
            longitude?: null | number;
            /** @description Name. */
            name: string;
            /** @description What to know about it, in English. */
            note?: null | string;
            /** @description What the trade uses it for. */
            role: components["schemas"]["PortRole"];
        };
        /**
         * @description What the trade in used cars uses a port for.
         * @enum {string}
         */
        PortRole: "other" | "origin" | "destination" | "transshipment";
        /** @description A postal address as its country writes it. */
        PostalAddressInput: {
            /** @description City or locality. */
            city: string;
            /** @description ISO 3166-1 alpha-2. */
            country: string;
            /** @description One to four street lines. */
            lines: string[];
            /** @description Postal code. */
            postalCode?: null | string;
            /** @description State, prefecture or region. */
            region?: null | string;
        };
        /** @description The exact list of a request. */
        Preview: {
            /** @description Records that a legal hold keeps for now. */
            blocked: components["schemas"]["BlockedRecord"][];
            /** @description Every place, with what becomes of what is there. */
            places: components["schemas"]["HeldCopy"][];
            /** @description Its hash: confirming the hash confirms the list. */
            sha256: string;
        };
        /** @description A price broken down, in minor units of one currency, both ways. */
        PriceInput: {
            /** @description JPY or USD. */
            currency: string;
            /**
             * Format: int64
             * @description The car on board; for EXW the car in the yard.
             */
            fob: number;
            /**
             * Format: int64
             * @description Freight.
             */
            freight?: null | number;
            /** @description FOB, CFR, CIF, EXW or DAP. */
            incoterm: components["schemas"]["Incoterm"];
            /**
             * Format: int64
             * @description Inspection.
             */
            inspection?: null | number;
            /**
             * Format: int64
             * @description Insurance.
             */
            insurance?: null | number;
        };
        /** @description A notice. */
        PrivacyNotice: {
            /** @description The answer given. */
            answer?: components["schemas"]["RecipientAnswer"] | null;
            /**
             * Format: date-time
             * @description When it was answered.
             */
            answeredAt?: null | string;
            /**
             * Format: date-time
             * @description By when it must be answered.
             */
            dueAt: string;
            /** @description The fields that it is about; empty where it is about the whole copy. */
            fields: string[];
            /** @description Why the copy is kept. */
            ground?: null | string;
            /**
             * Format: uuid
             * @description The notice.
             */
            id: string;
            /**
             * Format: uuid
             * @description The lead whose copy is meant.
             */
            leadId?: null | string;
            /** @description What the person asked. */
            operation: components["schemas"]["SubjectOperation"];
            /** @description Human reference of the purchase request, as on the board. */
            requestReference: string;
            /**
             * Format: date-time
             * @description When it was sent.
             */
            sentAt: string;
        };
        /** @description A page of a keyset listing. */
        PrivacyNoticePage: {
            /** @description The rows. */
            items: components["schemas"]["PrivacyNotice"][];
            /** @description What to send as `after` for the next page, or null at the end. */
            next?: null | string;
        };
        /** @description A version of the policy in one language. */
        PrivacyPolicy: {
            /** @description Its clauses. */
            clauses: components["schemas"]["PolicyClause"][];
            /**
             * Format: date-time
             * @description From when it holds.
             */
            effectiveFrom: string;
            /** @description Whether it governs now. */
            inForce: boolean;
            /** @description The language of these texts. */
            language: string;
            /** @description All its languages. */
            languages: string[];
            /** @description Hash over all its texts in every language and over what it permits. */
            sha256: string;
            /** @description Its title. */
            title: string;
            /** @description Its name. */
            version: string;
        };
        /** @description The proof. */
        PrivacyProof: {
            /** @description Names this build. */
            build: string;
            /** @description The clauses. */
            clauses: components["schemas"]["ClauseProof"][];
            /** @description Its hash. */
            policySha256: string;
            /** @description The version in force. */
            policyVersion: string;
            /**
             * Format: date-time
             * @description When the checks last ran in this build; absent where they did not.
             */
            ranAt?: null | string;
        };
        /** @description A data subject request. */
        PrivacyRequest: {
            /** @description How it came. */
            channel: components["schemas"]["SubjectRequestChannel"];
            /**
             * Format: date-time
             * @description When it ended.
             */
            closedAt?: null | string;
            /**
             * Format: date-time
             * @description When the list was confirmed.
             */
            confirmedAt?: null | string;
            /**
             * Format: date-time
             * @description By when it must be answered.
             */
            dueAt: string;
            /** @description The rule that says so. */
            dueUnder: string;
            /** @description Why it takes longer. */
            extensionReason?: null | string;
            /** @description Whether the signed certificate is there. */
            hasCertificate: boolean;
            /**
             * Format: uuid
             * @description The request.
             */
            id: string;
            /** @description The policy version objected to. */
            objectsToVersion?: null | string;
            /** @description What is asked. */
            operation: components["schemas"]["SubjectOperation"];
            /** @description The package, where one was made. */
            package?: components["schemas"]["PackageState"] | null;
            /** @description The exact list, until it is confirmed. */
            preview?: components["schemas"]["Preview"] | null;
            /** @description Why. */
            reason: components["schemas"]["SubjectRequestReason"];
            /**
             * Format: date-time
             * @description When: the clock starts here.
             */
            receivedAt: string;
            /** @description Who owns a copy besides us, and what they answered. */
            recipients: components["schemas"]["Recipient"][];
            /** @description Its human reference. */
            reference: string;
            /**
             * Format: date-time
             * @description When it goes on by itself with what is held.
             */
            resumeAt?: null | string;
            /** @description About what. */
            scope: components["schemas"]["Scope"];
            /** @description Where it stands. */
            state: components["schemas"]["SubjectRequestState"];
            /** @description Every step. */
            timeline: components["schemas"]["StateChange"][];
            /**
             * Format: int32
             * @description For `ETag`.
             */
            version: number;
        };
        /** @description What is asked. */
        PrivacyRequestBody: {
            /** @description Language of mails: `en` or `ja`. */
            language: string;
            /** @description The policy version objected to. */
            objectsToVersion?: null | string;
            /** @description Return, destroy, return then destroy, rectify, restrict, or object. */
            operation: components["schemas"]["SubjectOperation"];
            /** @description Why; none is needed. */
            reason: components["schemas"]["SubjectRequestReason"];
            /** @description All, or categories, records, fields or a period. */
            scope: components["schemas"]["Scope"];
        };
        /** @description A data subject request in a list. */
        PrivacyRequestSummary: {
            /** @description How it came. */
            channel: components["schemas"]["SubjectRequestChannel"];
            /**
             * Format: date-time
             * @description When it ended.
             */
            closedAt?: null | string;
            /**
             * Format: date-time
             * @description By when it must be answered.
             */
            dueAt: string;
            /**
             * Format: date-time
             * @description When staff was told that the time runs out.
             */
            escalatedAt?: null | string;
            /**
             * Format: uuid
             * @description The request.
             */
            id: string;
            /** @description What is asked. */
            operation: components["schemas"]["SubjectOperation"];
            /**
             * Format: date-time
             * @description When: the clock starts here.
             */
            receivedAt: string;
            /** @description Its human reference. */
            reference: string;
            /** @description Where it stands. */
            state: components["schemas"]["SubjectRequestState"];
        };
        /** @description A page of a keyset listing. */
        PrivacyRequestSummaryPage: {
            /** @description The rows. */
            items: components["schemas"]["PrivacyRequestSummary"][];
            /** @description What to send as `after` for the next page, or null at the end. */
            next?: null | string;
        };
        /** @description RFC 9457 problem, as every refusal of the API is. */
        Problem: {
            /** @description What the object's state allows instead, for an illegal transition. */
            allowed?: null | string[];
            /** @description Stable, machine-readable code. */
            code: string;
            /** @description What happened, in English. */
            detail?: null | string;
            /** @description Failures by the JSON field's path. */
            errors?: null | {
                [key: string]: components["schemas"]["FieldError"][];
            };
            /**
             * Format: int32
             * @description The HTTP status.
             */
            status: number;
            /** @description The status in words. */
            title: string;
            /** @description Quote it to the operator. */
            traceId: string;
            /** @description Address that names the kind of problem. */
            type: string;
        };
        /** @description A profile as it shall be. The e-mail address changes by proof of the new one: `POST /me/email-changes`. */
        ProfileBody: {
            /** @description The person's business. */
            business?: components["schemas"]["BusinessInput"] | null;
            /** @description Country of residence, ISO 3166-1 alpha-2. */
            country: string;
            /** @description Fax number. */
            fax?: null | string;
            /** @description Mobile number. */
            mobile?: null | string;
            /** @description The person's name, in any script. */
            name: string;
            /** @description Phone number. */
            phone?: components["schemas"]["PhoneInput"] | null;
            /** @description Postal address. */
            postalAddress?: components["schemas"]["PostalAddressInput"] | null;
        };
        /**
         * @description Values of a profile that are collected, and so receipted, together.
         * @enum {string}
         */
        ProfileGroup: "name" | "email" | "country" | "phone" | "mobile" | "fax" | "postalAddress" | "business";
        /** @description A proforma invoice. It names no bank account, and here no buyer: the document does, to its two sides. */
        Proforma: {
            /** @description What the transfer must carry (ISO 11649). */
            bankReference: string;
            /** @description The code for the check of number and amount. */
            code: string;
            /**
             * Format: uuid
             * @description The proforma.
             */
            id: string;
            /** @description The payments, which add up to the total. */
            instalments: components["schemas"]["Instalment"][];
            /** @description Whether it stands. */
            isCurrent: boolean;
            /**
             * Format: date-time
             * @description When it was issued.
             */
            issuedAt: string;
            /** @description Its number. */
            number: string;
            /** @description Named port. */
            port: string;
            /** @description The price lines. */
            price: components["schemas"]["PriceInput"];
            /**
             * Format: int32
             * @description 1 for the first of the order.
             */
            revision: number;
            /** @description The number whose place it took. */
            supersedes?: null | string;
            /** @description The total. */
            total: components["schemas"]["MoneyInput"];
            /**
             * Format: date-time
             * @description Last moment of confirmation.
             */
            validUntil: string;
        };
        /** @description A proforma to be issued. */
        ProformaBody: {
            /** @description The chassis number of a car that was to be sourced. */
            chassis?: null | string;
            /** @description How it is to be paid; left out, all is due within 5 days of the confirmation. */
            plan?: components["schemas"]["PlanInput"] | null;
            /**
             * Format: date-time
             * @description Last moment of confirmation, 1 to 60 days ahead.
             */
            validUntil: string;
        };
        /** @description What the check gave. */
        ProformaCheck: {
            /** @description Genuine, superseded, or stop: do not pay. */
            verdict: components["schemas"]["ProformaVerdict"];
        };
        /** @description A proforma that somebody holds. */
        ProformaCheckBody: {
            /** @description The code on the paper. */
            code: string;
            /** @description The number on the paper. */
            number: string;
            /** @description The total on the paper. */
            total: components["schemas"]["MoneyInput"];
        };
        /** @description An agreement to a proforma. */
        ProformaConfirmationBody: {
            /**
             * Format: uuid
             * @description The proforma that the buyer read.
             */
            proformaId: string;
        };
        /**
         * @description What a check of a proforma gave.
         * @enum {string}
         */
        ProformaVerdict: "stop" | "superseded" | "genuine";
        /** @description Facts of a dealership that await newer evidence and the approval of two administrators. */
        ProposedFacts: {
            /**
             * Format: date-time
             * @description When they were proposed: evidence handed in from then on shows them.
             */
            at: string;
            /** @description The business as it would be; null when only the person changes. */
            company?: components["schemas"]["CompanyInput"] | null;
            /** @description What differs from the facts of the business in force. */
            differences: components["schemas"]["FactDifference"][];
            /** @description Kinds that are still missing or unverified for the approval. */
            missingEvidence: components["schemas"]["EvidenceKind"][];
            /** @description Who would answer for it; null when it stays, or for who may not see it. */
            responsiblePerson?: components["schemas"]["PersonInput"] | null;
            /** @description Kinds of evidence that are needed anew. */
            restsOn: components["schemas"]["EvidenceKind"][];
        };
        /**
         * @description Returns the token of a mailed link: proves the address of an account, puts a new address in force, or proves the contact of a
         *     guest's purchase request.
         */
        ProveEmailCommand: {
            /** @description From the link's fragment. */
            token: string;
        };
        /** @description The collection of one group of values. */
        Provenance: {
            /** @description By which way. */
            channel: components["schemas"]["CollectionChannel"];
            /**
             * Format: date-time
             * @description When.
             */
            collectedAt: string;
            /** @description The group: the name of a field of the profile. */
            field: components["schemas"]["ProfileGroup"];
            /** @description Through which form. */
            form: string;
            /** @description In which language it was shown. */
            language: string;
            /** @description Under which policy version. */
            policyVersion: string;
        };
        /** @description Checkpoints with the key that they are signed with. */
        PublishedCheckpoints: {
            /** @description The checkpoints. */
            items: components["schemas"]["LedgerCheckpoint"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: null | string;
            /** @description The Ed25519 key as C2SP writes it: keep it where the operator cannot change it. */
            verifierKey: string;
        };
        /** @description A request as its buyer sees it. */
        PurchaseRequest: {
            /**
             * Format: int32
             * @description How many of the cars are agreed on: one a deal.
             */
            acceptedCars: number;
            /**
             * Format: uuid
             * @description The offer that was accepted last.
             */
            acceptedOfferId?: null | string;
            /** @description What can be done now. */
            allowedActions: components["schemas"]["PurchaseRequestAction"][];
            /**
             * Format: date-time
             * @description When it ended.
             */
            closedAt?: null | string;
            /** @description The contact given with this request; a copy that later changes of a profile do not touch. */
            contact: components["schemas"]["Contact"];
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
            /** @description Where it goes. */
            destination: components["schemas"]["DestinationInput"];
            /**
             * Format: date-time
             * @description When it runs out.
             */
            expiresAt: string;
            /**
             * Format: uuid
             * @description The earlier request that answers for this one.
             */
            foldedInto?: null | string;
            /**
             * Format: uuid
             * @description The request.
             */
            id: string;
            /** @description How prices are wanted. */
            incoterm: components["schemas"]["Incoterm"];
            /** @description Language of mails. */
            language: string;
            /** @description The free text as dealers see it before the contact is released. */
            maskedNote?: null | string;
            /** @description The free text as written. */
            note?: null | string;
            /** @description The privacy policy version accepted. */
            policyVersion: string;
            /**
             * Format: date-time
             * @description When the boards showed it.
             */
            publishedAt?: null | string;
            /** @description Its human reference. */
            reference: string;
            /** @description Why it was refused, where it was. */
            rejectedFor?: components["schemas"]["RejectionReason"] | null;
            /** @description When dealers get the contact. */
            release: components["schemas"]["ReleaseInput"];
            /**
             * Format: int32
             * @description How many are still wanted.
             */
            remainingCars: number;
            /** @description Its state. */
            state: components["schemas"]["PurchaseRequestState"];
            /**
             * Format: int32
             * @description Its version, also as `ETag`.
             */
            version: number;
            /** @description The wished car. */
            wish: components["schemas"]["WishInput"];
        };
        /**
         * @description What can be done to a purchase request.
         * @enum {string}
         */
        PurchaseRequestAction: "submit" | "proveContact" | "screen" | "match" | "publish" | "acceptOffer" | "convert" | "withdraw" | "reject" | "expire" | "close";
        /** @description A request for a car. */
        PurchaseRequestBody: {
            /** @description Contact of this request; a member may leave it out and the profile's is copied. */
            contact?: components["schemas"]["ContactInput"] | null;
            /** @description Where it goes. */
            destination: components["schemas"]["DestinationInput"];
            /** @description How prices are wanted. */
            incoterm: components["schemas"]["Incoterm"];
            /** @description Language of mails: `en` or `ja`. */
            language: string;
            /** @description Free text; contact details in it are masked until the contact is released. */
            note?: null | string;
            /** @description The privacy policy version that was shown and accepted. */
            policyVersion: string;
            /** @description When dealers get the contact. */
            release: components["schemas"]["ReleaseInput"];
            /** @description The wished car. */
            wish: components["schemas"]["WishInput"];
        };
        /** @description A request in a list. */
        PurchaseRequestRow: {
            /** @description Destination. */
            country: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it runs out.
             */
            expiresAt: string;
            /**
             * Format: uuid
             * @description The request.
             */
            id: string;
            /**
             * Format: date-time
             * @description When the latest of them was first sent; null without any.
             */
            latestOfferAt?: null | string;
            /** @description The wished make. */
            make: string;
            /** @description The wished model. */
            model?: null | string;
            /**
             * Format: int32
             * @description Offers that stand and wait for an answer of the buyer or the dealer.
             */
            openOffers: number;
            /** @description Port of discharge. */
            port?: null | string;
            /** @description Its human reference. */
            reference: string;
            /** @description Its state. */
            state: components["schemas"]["PurchaseRequestState"];
            /**
             * Format: int32
             * @description First year.
             */
            yearFrom?: null | number;
            /**
             * Format: int32
             * @description Last year.
             */
            yearTo?: null | number;
        };
        /** @description A page of a keyset listing. */
        PurchaseRequestRowPage: {
            /** @description The rows. */
            items: components["schemas"]["PurchaseRequestRow"][];
            /** @description What to send as `after` for the next page, or null at the end. */
            next?: null | string;
        };
        /**
         * @description Where a purchase request stands. Releases and offers are facts beside it.
         * @enum {string}
         */
        PurchaseRequestState: "draft" | "awaitingContactProof" | "submitted" | "screening" | "matched" | "published" | "accepted" | "converted" | "withdrawn" | "rejected" | "expired" | "closed";
        /**
         * @description Why personal data is opened. Every purpose stands in the privacy policy under a clause; anything else is denied.
         * @enum {string}
         */
        Purpose: "subjectAccess" | "accountService" | "requestService" | "completeSale" | "ownLeadCopy" | "accreditation" | "caseHandling" | "security" | "billing" | "marketing" | "statistics" | "permittedDisclosure" | "feedback" | "legalDisclosure" | "legalObligation" | "pursueClaim" | "preventInjury";
        /**
         * @description Who wrote a message.
         * @enum {string}
         */
        QuestionAuthor: "buyer" | "dealer";
        /** @description A message. */
        QuestionBody: {
            /** @description At most 2,000 characters; contact details in it are masked until the contact is released. */
            text: string;
        };
        /** @description A rate frozen with an offer. */
        Rate: {
            /** @description Currency of the price. */
            from: string;
            /**
             * Format: date
             * @description Date of the rate.
             */
            on: string;
            /**
             * Format: double
             * @description Major units of To for one of From.
             */
            rate: number;
            /** @description Currency of the buyer's budget, or US dollar. */
            to: string;
        };
        /** @description What is known of a receipt. */
        ReceiptVerdict: {
            /** @description Whether the signature is this site's and nothing was changed. */
            genuine: boolean;
            /** @description The public key, to check it elsewhere. */
            key: components["schemas"]["DocumentKey"];
            /**
             * Format: int64
             * @description Place of the event in the signed ledger of consents; absent for the second that this takes, and for what is not genuine.
             */
            position?: null | number;
            /** @description What it says. */
            record?: components["schemas"]["ConsentRecord"] | null;
        };
        /** @description A disclosure, as its recipient sees it. */
        ReceivedDisclosure: {
            /**
             * Format: date-time
             * @description When it was received.
             */
            at: string;
            /** @description The clause that permitted it. */
            clause: string;
            /** @description SHA-256 of the canonical payload, hexadecimal, as in the lead. */
            contentSha256: string;
            /** @description Names of the fields received. */
            fields: string[];
            /**
             * Format: uuid
             * @description The entry.
             */
            id: string;
            /** @description The policy version in force. */
            policyVersion: string;
            /**
             * Format: int64
             * @description Its place in the signed ledger; absent for the second that this takes.
             */
            position?: null | number;
            /**
             * Format: uuid
             * @description The dealership's receipt.
             */
            receiptId: string;
            /**
             * Format: uuid
             * @description The purchase request.
             */
            requestId?: null | string;
        };
        /** @description A page of a keyset listing. */
        ReceivedDisclosurePage: {
            /** @description The rows. */
            items: components["schemas"]["ReceivedDisclosure"][];
            /** @description What to send as `after` for the next page, or null at the end. */
            next?: null | string;
        };
        /** @description A dealership that owns a copy besides us. */
        Recipient: {
            /** @description Its answer. */
            answer?: components["schemas"]["RecipientAnswer"] | null;
            /**
             * Format: date-time
             * @description When it answered.
             */
            answeredAt?: null | string;
            /**
             * Format: uuid
             * @description The dealership.
             */
            dealerId: string;
            /**
             * Format: date-time
             * @description By when it must answer.
             */
            dueAt: string;
            /**
             * Format: date-time
             * @description When staff was told that no answer came.
             */
            escalatedAt?: null | string;
            /** @description The fields that it was told about; empty where it was told about the whole copy. */
            fields: string[];
            /** @description Why it keeps the copy. */
            ground?: null | string;
            /** @description Its business name. */
            name: string;
            /**
             * Format: date-time
             * @description When it was told.
             */
            sentAt: string;
        };
        /**
         * @description What a dealership did with its copy.
         * @enum {string}
         */
        RecipientAnswer: "destroyed" | "kept" | "corrected";
        /** @description The state of a recipient's copy. */
        RecipientCopy: {
            /**
             * Format: date-time
             * @description By when the recipient must answer; while a notice waits.
             */
            dueAt?: null | string;
            /** @description Why it is kept; only then. */
            ground?: null | string;
            /**
             * Format: date-time
             * @description Since when.
             */
            since: string;
            /** @description What became of it. */
            state: components["schemas"]["RecipientCopyState"];
        };
        /**
         * @description What became of a recipient's copy.
         * @enum {string}
         */
        RecipientCopyState: "coOwned" | "handedOver" | "noticeSent" | "destroyed" | "kept" | "corrected";
        /**
         * @description Kinds of parties to whom personal data can be opened.
         * @enum {string}
         */
        RecipientKind: "subject" | "dealer" | "staff" | "system" | "authority" | "court" | "public";
        /** @description A registration. Name, e-mail address and country are required, and nothing else about the person. */
        RegistrationBody: {
            /** @description The person's business. */
            business?: components["schemas"]["BusinessInput"] | null;
            /** @description Country of residence, ISO 3166-1 alpha-2. */
            country: string;
            /** @description The e-mail address. */
            email: string;
            /** @description Fax number. */
            fax?: null | string;
            /** @description Language of the form and of mails: `en` or `ja`. */
            language: string;
            /** @description Mobile number. */
            mobile?: null | string;
            /** @description The person's name, in any script. */
            name: string;
            /** @description 12 characters or more, and none of the common ones. */
            password: string;
            /** @description Phone number. */
            phone?: components["schemas"]["PhoneInput"] | null;
            /** @description The privacy policy version that was shown and accepted. */
            policyVersion: string;
            /** @description Postal address. */
            postalAddress?: components["schemas"]["PostalAddressInput"] | null;
        };
        /**
         * @description Why a request was refused.
         * @enum {string}
         */
        RejectionReason: "spam" | "sanction" | "exportControl" | "importRule";
        /** @description A decision to release the contact to a dealer. */
        Release: {
            /**
             * Format: uuid
             * @description The dealer.
             */
            dealerId: string;
            /** @description The dealer's business name. */
            dealerName: string;
            /**
             * Format: date-time
             * @description When it was decided.
             */
            decidedAt: string;
            /**
             * Format: uuid
             * @description The release.
             */
            id: string;
            /**
             * Format: date-time
             * @description When the cancel window ends.
             */
            leavesAt: string;
            /**
             * Format: date-time
             * @description When the dealer received it and became a co-owner.
             */
            receivedAt?: null | string;
            /** @description Where it is: scheduled, available, received, cancelled, refused. */
            state: components["schemas"]["LeadReleaseState"];
        };
        /** @description The dealers who are to get the contact. */
        ReleaseBody: {
            /** @description One to ten dealers that the request reached. */
            dealerIds: string[];
        };
        /** @description When dealers get the contact. */
        ReleaseInput: {
            /**
             * Format: int32
             * @description How many dealers are pre-authorised, 1 to 10.
             */
            dealers?: null | number;
            /** @description After seeing offers, or pre-authorised. */
            mode: components["schemas"]["ReleaseMode"];
        };
        /**
         * @description When dealers get the buyer's contact.
         * @enum {string}
         */
        ReleaseMode: "afterOffers" | "preAuthorised";
        /** @description A dealer that a request reached. */
        RequestDealer: {
            /**
             * Format: date
             * @description Last day of its accreditation, in Japan; absent when it is not accredited now.
             */
            accreditedUntil?: null | string;
            /**
             * Format: date-time
             * @description When it first answered.
             */
            answeredAt?: null | string;
            /**
             * Format: uuid
             * @description The dealer.
             */
            dealerId: string;
            /** @description Its business name. */
            name: string;
            /**
             * Format: date-time
             * @description When its board showed the request.
             */
            reachedAt: string;
            /** @description Its human reference. */
            reference: string;
            /** @description The decision to release the contact to it, where there is one. */
            release?: components["schemas"]["Release"] | null;
        };
        /**
         * @description Asks to change the caller's address. It changes when the link mailed to the new address comes back; the old address is told at
         *     once. The answer does not tell whether the new address has an account.
         */
        RequestEmailChangeCommand: {
            /** @description The new address. */
            newEmail: string;
            /** @description The caller's password. */
            password: string;
        };
        /** @description Asks for a link to choose a new password. Answer and work are the same whether the address has an account or not. */
        RequestPasswordResetCommand: {
            /** @description The address. */
            email: string;
            /** @description Language of the form; the mail is in the account's. */
            language: string;
        };
        /** @description A revision: what was offered at one time. */
        Revision: {
            /** @description The car. */
            car: components["schemas"]["OfferedCarInput"];
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
            /**
             * Format: date
             * @description Expected departure.
             */
            etd?: null | string;
            /** @description The dealer's text, masked. */
            note?: null | string;
            /**
             * Format: int32
             * @description 1 for the first.
             */
            number: number;
            /** @description Its photos. */
            photoIds: string[];
            /** @description Named port. */
            port: string;
            /** @description The price, broken down. */
            price: components["schemas"]["PriceInput"];
            /** @description The rate frozen with it. */
            rate?: components["schemas"]["Rate"] | null;
            /** @description What the buyer pays under its incoterm. */
            total: components["schemas"]["MoneyInput"];
            /**
             * Format: date-time
             * @description End of validity.
             */
            validUntil: string;
        };
        /** @description The number of a new revision. */
        RevisionNumber: {
            /**
             * Format: int32
             * @description 1 for the first.
             */
            revision: number;
        };
        /** @description A statement of a source. */
        RuleClaim: {
            /** @description Date of the source as far as known, such as `2024-01`. */
            asOf?: null | string;
            /** @description How far it can be relied on. */
            confidence: components["schemas"]["Confidence"];
            /** @description Its reservations, in English. */
            note?: null | string;
            /** @description Stable name of the rule. */
            ruleId: string;
            /** @description Addresses of the pages; empty where it is only assumed. */
            sources: string[];
            /** @description What it says, in English. */
            statement: string;
        };
        /**
         * @description What a rule is about.
         * @enum {string}
         */
        RuleTopic: "status" | "maximumAge" | "minimumAge" | "ageLevy" | "steering" | "inspection" | "requirement" | "exportControl";
        /** @description What a request is about. */
        Scope: {
            /** @description Everything. */
            all: boolean;
            /** @description Only these categories. */
            categories?: null | components["schemas"]["DataCategory"][];
            /** @description Only these fields. */
            fields?: null | string[];
            /** @description Only what was collected then. */
            period?: components["schemas"]["Period"] | null;
            /** @description Only these records. */
            records?: null | string[];
        };
        /** @description One sign-in. */
        Session: {
            /** @description True for the one that asks. */
            current: boolean;
            /**
             * Format: date-time
             * @description When it ends at the latest.
             */
            expiresAt: string;
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was last used, to five minutes.
             */
            lastUsedAt: string;
            /** @description Whether it began with a second factor. */
            secondFactor: boolean;
            /**
             * Format: date-time
             * @description When it began.
             */
            startedAt: string;
        };
        /** @description The way of an ordered car. */
        Shipment: {
            /** @description What the caller can state now. */
            allowedActions: components["schemas"]["ShipmentAction"][];
            /**
             * Format: date
             * @description Last day on which the destination takes a car of this age, by its strictest source.
             */
            arriveBy?: null | string;
            /**
             * Format: date
             * @description Day of arrival, by evidence.
             */
            arrivedOn?: null | string;
            /** @description Whether the car is expected, or came, after that day. */
            arrivesTooLate: boolean;
            /** @description The days to heed, the nearest first. */
            deadlines: components["schemas"]["Deadline"][];
            /**
             * Format: date
             * @description Day of departure.
             */
            departedOn?: null | string;
            /** @description ISO 3166-1 alpha-2 of the country where the car is to be registered. */
            destination: string;
            /** @description Port of discharge, where known. */
            discharge?: null | string;
            /**
             * Format: date
             * @description Expected arrival.
             */
            eta?: null | string;
            /**
             * Format: date
             * @description Expected departure.
             */
            etd?: null | string;
            /** @description What happened, oldest first. */
            events: components["schemas"]["ShipmentEvent"][];
            /**
             * Format: uuid
             * @description The shipment.
             */
            id: string;
            /** @description Whether sources disagree about it. */
            importDisputed: boolean;
            /**
             * Format: date
             * @description The latest departure that keeps it.
             */
            lastSafeSailing?: null | string;
            /**
             * Format: uuid
             * @description The order.
             */
            orderId: string;
            /** @description Where the car is. */
            state: components["schemas"]["ShipmentState"];
            /**
             * Format: int32
             * @description Its version, also as `ETag`; every event needs it as `If-Match`.
             */
            version: number;
            /** @description The ship. */
            vessel?: null | string;
            /** @description Number of the voyage. */
            voyageNumber?: null | string;
        };
        /**
         * @description What happens to a car on its way.
         * @enum {string}
         */
        ShipmentAction: "requestBooking" | "confirmBooking" | "deliverToYard" | "issueExportCertificate" | "declareExport" | "permitExport" | "load" | "issueBill" | "stateSailing" | "sail" | "tranship" | "delay" | "sailOn" | "reschedule" | "arrive" | "clearCustoms" | "deliver" | "shortShip" | "rebook" | "reportDamage" | "acceptDamage" | "holdByCustoms" | "releaseByCustoms" | "return" | "reExport" | "callOff";
        /** @description What happened, and what shows it. */
        ShipmentEvent: {
            /** @description What happened. */
            action: components["schemas"]["ShipmentAction"];
            /**
             * Format: date
             * @description Expected arrival from then on.
             */
            eta?: null | string;
            /**
             * Format: date
             * @description Expected departure from then on.
             */
            etd?: null | string;
            /**
             * Format: date
             * @description The day on which it happened.
             */
            happenedOn: string;
            /** @description Number of a paper. */
            paperNumber?: null | string;
            /** @description The port at which it happened. */
            port?: null | string;
            /** @description Who says so. */
            source: components["schemas"]["EvidenceSource"];
            /** @description Where it led. */
            state: components["schemas"]["ShipmentState"];
            /**
             * Format: date-time
             * @description When it was stated.
             */
            statedAt: string;
            /** @description In which role it was stated. */
            statedBy: components["schemas"]["ActorRole"];
            /** @description Whether the car would then come too late for its destination. */
            tooLate: boolean;
            /** @description The ship from then on. */
            vessel?: null | string;
            /** @description The voyage from then on. */
            voyageNumber?: null | string;
        };
        /** @description What happened to the car, and what shows it. */
        ShipmentEventInput: {
            /** @description What happened. */
            action: components["schemas"]["ShipmentAction"];
            /** @description The chassis number on that paper. */
            chassis?: null | string;
            /**
             * Format: date
             * @description Expected arrival from here on.
             */
            eta?: null | string;
            /**
             * Format: date
             * @description Expected departure from here on.
             */
            etd?: null | string;
            /**
             * Format: date
             * @description The day on which it happened.
             */
            happenedOn: string;
            /** @description Number of the paper: export certificate, declaration, permit, bill of lading. */
            paperNumber?: null | string;
            /** @description UN/LOCODE of the port at which it happened. */
            port?: null | string;
            /** @description Who says so. */
            source: components["schemas"]["EvidenceSource"];
            /** @description The ship from here on. */
            vessel?: null | string;
            /** @description Number of the voyage from here on. */
            voyageNumber?: null | string;
        };
        /**
         * @description Where a car is on its way.
         * @enum {string}
         */
        ShipmentState: "planned" | "bookingRequested" | "booked" | "deliveredToYard" | "exportCertificateIssued" | "exportDeclared" | "exportPermitted" | "loaded" | "billIssued" | "inTransit" | "transhipped" | "delayed" | "arrived" | "customsCleared" | "delivered" | "shortShipped" | "damaged" | "heldByCustoms" | "returned" | "reExported" | "calledOff";
        /** @description Somebody on the staff. */
        Staff: {
            /**
             * Format: date-time
             * @description When the person was invited.
             */
            addedAt: string;
            /** @description E-mail address. */
            email?: null | string;
            /**
             * Format: uuid
             * @description The person.
             */
            id: string;
            /** @description Whether the invitation was accepted. */
            joined: boolean;
            /** @description Name; null when the data was destroyed. */
            name?: null | string;
            /** @description Phone, E.164. */
            phone?: null | string;
            /** @description What the person may do. */
            role: components["schemas"]["DealerStaffRole"];
            /** @description Position. */
            title?: null | string;
        };
        /** @description Somebody to be invited. */
        StaffBody: {
            /** @description E-mail address. */
            email: string;
            /** @description Language of mails: `en` or `ja`. */
            language: string;
            /** @description Name, in any script. */
            name: string;
            /** @description Phone, as dialled in Japan or with + and the country code. */
            phone?: null | string;
            /** @description What the person may do. */
            role: components["schemas"]["DealerStaffRole"];
            /** @description Position. */
            title?: null | string;
        };
        /** @description A role. */
        StaffRoleBody: {
            /** @description What the person may do from now on. */
            role: components["schemas"]["DealerStaffRole"];
        };
        /** @description One change of state, for staff. */
        StateChange: {
            /** @description What was done. */
            action: string;
            /**
             * Format: uuid
             * @description By which account or program; null for timers and guests.
             */
            actorId?: null | string;
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description The clause that the step rested on. */
            clause?: null | string;
            /** @description State before. */
            from: string;
            /** @description The policy version in force. */
            policyVersion: string;
            /** @description Why. */
            reason?: null | string;
            /** @description In which role. */
            role: components["schemas"]["ActorRole"];
            /**
             * Format: int32
             * @description 1 for the first.
             */
            sequence: number;
            /** @description State after. */
            to: string;
        };
        /**
         * @description The side of the steering wheel.
         * @enum {string}
         */
        Steering: "right" | "left";
        /**
         * @description What a person asks to be done with their data.
         * @enum {string}
         */
        SubjectOperation: "return" | "destroy" | "returnThenDestroy" | "rectify" | "restrict" | "object";
        /**
         * @description The way on which a request came. The clock starts when it is received, on paper too.
         * @enum {string}
         */
        SubjectRequestChannel: "web" | "email" | "letter" | "fax" | "phone";
        /**
         * @description Why it is asked.
         * @enum {string}
         */
        SubjectRequestReason: "notStated" | "objectsToPolicy" | "noLongerNeeded" | "inaccurate";
        /**
         * @description Where a data subject request stands.
         * @enum {string}
         */
        SubjectRequestState: "received" | "identityPending" | "waitingSubject" | "verified" | "scopePreview" | "confirmed" | "holdCheck" | "returning" | "destroying" | "recipientNotices" | "verifying" | "verificationFailed" | "certificateIssued" | "partiallyBlocked" | "closed" | "duplicate" | "rejected" | "withdrawn";
        /**
         * @description What became of words.
         * @enum {string}
         */
        TextChange: "kept" | "removed" | "added";
        /** @description How the words of a clause differ in one language, for people to read. */
        TextDifference: {
            /** @description The language. */
            language: string;
            /** @description The words in order: what stayed, what went, what came. */
            parts: components["schemas"]["TextPart"][];
        };
        /** @description Some words. */
        TextPart: {
            /** @description What became of them. */
            change: components["schemas"]["TextChange"];
            /** @description The words. */
            text: string;
        };
        /** @description A thread between a buyer and a dealer. */
        Thread: {
            /**
             * Format: uuid
             * @description The dealer.
             */
            dealerId: string;
            /** @description The dealer's business name. */
            dealerName: string;
            /** @description True until the dealer has received the contact: contact details in texts are masked. */
            masked: boolean;
            /** @description The messages, oldest first. */
            messages: components["schemas"]["Message"][];
        };
        /** @description A secret to be put into an authenticator app. */
        TotpSecret: {
            /** @description The same as an address, to be shown as a QR code. Names the site, not the person. */
            otpauthUri: string;
            /** @description Base32, to be typed. */
            secret: string;
        };
        /**
         * @description Kinds of gearbox.
         * @enum {string}
         */
        Transmission: "automatic" | "cvt" | "manual" | "dualClutch";
        /** @description The public counters. */
        Transparency: {
            /** @description Countries for which disclosures on a breach of the user agreement (4.3) are on; empty means that they are off. */
            breachDisclosures: string[];
            /** @description Accesses by staff without a case, by year. */
            emergencyAccesses: components["schemas"]["EmergencyYear"][];
            /**
             * Format: date-time
             * @description Counted before this moment: the beginning of the present quarter, UTC.
             */
            until: string;
            /** @description One row a calendar year and ground, newest first. */
            years: components["schemas"]["LegalYear"][];
        };
        /** @description Inspection and ship. */
        Voyage: {
            /**
             * Format: date
             * @description Day of the arrival.
             */
            arrivedOn?: null | string;
            /** @description Number of the bill of lading. */
            billOfLading?: null | string;
            /**
             * Format: date
             * @description Expected departure.
             */
            etd?: null | string;
            /** @description Number of the certificate. */
            inspectionCertificate?: null | string;
            /** @description The ship. */
            vessel?: null | string;
        };
        /** @description The wished car on the wire, both ways. What is left out means any. */
        WishInput: {
            /** @description Bodies that will do. */
            bodies?: null | components["schemas"]["BodyType"][];
            /** @description The most for one car. */
            budget?: components["schemas"]["MoneyInput"] | null;
            /** @description Colours that will do. */
            colours?: null | components["schemas"]["Colour"][];
            /** @description Driven wheels wanted. */
            drive?: components["schemas"]["Drive"] | null;
            /**
             * Format: int32
             * @description Largest engine, cc.
             */
            engineCcMax?: null | number;
            /**
             * Format: int32
             * @description Smallest engine, cc.
             */
            engineCcMin?: null | number;
            /** @description Fuels that will do. */
            fuels?: null | components["schemas"]["Fuel"][];
            /** @description Lowest auction grade: S, 6, 5, 4.5, 4, 3.5, 3, 2, 1, RA, R, 0 or ***. */
            gradeMin?: null | string;
            /** @description Make, by English name or slug. */
            make: string;
            /**
             * Format: int32
             * @description Highest mileage, km.
             */
            mileageMaxKm?: null | number;
            /** @description Model, by English name or slug. */
            model?: null | string;
            /**
             * Format: int32
             * @description How many cars, 1 to 50.
             */
            quantity: number;
            /** @description Side of the wheel wanted. */
            steering?: components["schemas"]["Steering"] | null;
            /** @description Transmission wanted. */
            transmission?: components["schemas"]["Transmission"] | null;
            /**
             * Format: int32
             * @description First year of first registration.
             */
            yearFrom?: null | number;
            /**
             * Format: int32
             * @description Last year of first registration.
             */
            yearTo?: null | number;
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
    listBreachPublications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalPackage"][];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    verifyCertificate: {
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
                 *       "jws": "eyJhbGciOiJFZERTQSJ9.eyJyZWZlcmVuY2UiOiJEU1ItMjAyNi0wMDAxMjMifQ.AA"
                 *     }
                 */
                "application/json": components["schemas"]["CertificateBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateVerdict"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getReceiptVerdict: {
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
                 *       "jws": "eyJhbGciOiJFZERTQSIsInR5cCI6ImNvbnNlbnQtcmVjZWlwdCtqd3MifQ.e30.AAAA"
                 *     }
                 */
                "application/json": components["schemas"]["GetReceiptVerdictQuery"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptVerdict"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listCountries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Country"][];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getDealer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dealer"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    updateDealer: {
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
                 *       "makes": [
                 *         "Toyota",
                 *         "Nissan",
                 *         "Mazda"
                 *       ],
                 *       "destinations": [
                 *         "KE",
                 *         "TZ",
                 *         "UG",
                 *         "JM"
                 *       ],
                 *       "responsiblePerson": {
                 *         "name": "山田 花子",
                 *         "email": "hanako.yamada@dealer.example",
                 *         "phone": "+81452010123",
                 *         "title": "代表取締役"
                 *       },
                 *       "agreementVersion": "2026-11-01"
                 *     }
                 */
                "application/json": components["schemas"]["DealerBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listBoard: {
        parameters: {
            query?: {
                after?: string;
                country?: string;
                limit?: number;
                make?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardRowPage"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getBoardEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardEntry"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listBoardQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"][];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    askQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Would a 2018 model with a grade of 4.5 do as well?"
                 *     }
                 */
                "application/json": components["schemas"]["QuestionBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listChanges: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listApiClients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClient"][];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    createApiClient: {
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
                 *       "name": "Stock system",
                 *       "scopes": [
                 *         "requests:read",
                 *         "leads:read",
                 *         "offers:write"
                 *       ],
                 *       "expiresAt": "2027-06-30T00:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["ApiClientBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedResource"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    endApiClient: {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    addApiClientKey: {
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
                 *       "expiresAt": "2027-06-30T00:00:00Z",
                 *       "jwk": {
                 *         "kty": "EC",
                 *         "crv": "P-256",
                 *         "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
                 *         "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewKey"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    endApiClientKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listDealerDisclosures: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedDisclosurePage"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getDealerDisclosureProof: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerInclusion"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    addEvidence: {
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
                 *       "kind": "antiqueDealerLicence",
                 *       "title": "古物商許可証",
                 *       "number": "451234567890",
                 *       "note": "Issued by Kanagawa Prefecture.",
                 *       "expiresOn": "2028-03-31"
                 *     }
                 */
                "application/json": components["schemas"]["EvidenceBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedResource"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listLeads: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadPage"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getLead: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lead"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    receiveLead: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lead"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listDealerOffers: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                requestId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferPage"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    sendOffer: {
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
                 *       "requestId": "0193a5a0-0000-7000-8000-000000000000",
                 *       "offer": {
                 *         "car": {
                 *           "make": "Toyota",
                 *           "model": "Land Cruiser Prado",
                 *           "year": 2020,
                 *           "mileageKm": 48200,
                 *           "steering": "right",
                 *           "chassis": "TRJ150-0123456",
                 *           "grade": "4.5",
                 *           "body": "suv",
                 *           "engineCc": 2690,
                 *           "fuel": "petrol",
                 *           "transmission": "automatic",
                 *           "colour": "pearl"
                 *         },
                 *         "price": {
                 *           "incoterm": "cif",
                 *           "currency": "USD",
                 *           "fob": 2350000,
                 *           "freight": 145000,
                 *           "insurance": 18000,
                 *           "inspection": 25000
                 *         },
                 *         "port": "KEMBA",
                 *         "validUntil": "2026-12-15T09:00:00Z",
                 *         "etd": "2026-12-20",
                 *         "photoIds": [],
                 *         "note": "One owner, service book complete, auction sheet on request."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DealerOfferBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedResource"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getDealerOffer: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    refuseCounterOffer: {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    reviseOffer: {
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
                 *       "car": {
                 *         "make": "Toyota",
                 *         "model": "Land Cruiser Prado",
                 *         "year": 2020,
                 *         "mileageKm": 48200,
                 *         "steering": "right",
                 *         "chassis": "TRJ150-0123456",
                 *         "grade": "4.5",
                 *         "body": "suv",
                 *         "engineCc": 2690,
                 *         "fuel": "petrol",
                 *         "transmission": "automatic",
                 *         "colour": "pearl"
                 *       },
                 *       "price": {
                 *         "incoterm": "cif",
                 *         "currency": "USD",
                 *         "fob": 2350000,
                 *         "freight": 145000,
                 *         "insurance": 18000,
                 *         "inspection": 25000
                 *       },
                 *       "port": "KEMBA",
                 *       "validUntil": "2026-12-15T09:00:00Z",
                 *       "etd": "2026-12-20",
                 *       "photoIds": [],
                 *       "note": "One owner, service book complete, auction sheet on request."
                 *     }
                 */
                "application/json": components["schemas"]["OfferInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionNumber"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    withdrawOffer: {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listDealerOrders: {
        parameters: {
            query?: {
                after?: string;
                dealId?: string;
                limit?: number;
                state?: components["schemas"]["OrderState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getDealerOrder: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    answerDealerCancellation: {
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
                 *       "answer": "agree"
                 *     }
                 */
                "application/json": components["schemas"]["CancellationAnswerBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    askDealerCancellation: {
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
                 *       "ground": "changedMind"
                 *     }
                 */
                "application/json": components["schemas"]["CancellationBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    openDealerDispute: {
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
                 *       "ground": "notAsDescribed"
                 *     }
                 */
                "application/json": components["schemas"]["DisputeBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    issueProforma: {
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
                 *       "validUntil": "2026-12-15T09:00:00Z",
                 *       "plan": {
                 *         "deposit": 300000,
                 *         "firstWithinDays": 5,
                 *         "balanceWithinDays": 10
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProformaBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedResource"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getDealerProformaDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                proformaId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getDealerShipment: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    postShipmentEvent: {
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
                 *       "action": "confirmBooking",
                 *       "happenedOn": "2026-12-01",
                 *       "source": "shippingLine",
                 *       "vessel": "Sample Maru",
                 *       "voyageNumber": "012W",
                 *       "etd": "2026-12-08",
                 *       "eta": "2027-01-05"
                 *     }
                 */
                "application/json": components["schemas"]["ShipmentEventInput"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    takeOrderStep: {
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
                 *       "step": "secureVehicle",
                 *       "chassis": "TRJ150-0123456"
                 *     }
                 */
                "application/json": components["schemas"]["OrderStepInput"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    uploadPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Photo"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listPrivacyNotices: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyNoticePage"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    answerPrivacyNotice: {
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
                 *       "answer": "kept",
                 *       "ground": "Statutory books of a running sale."
                 *     }
                 */
                "application/json": components["schemas"]["NoticeAnswerBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listStaff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"][];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    inviteStaff: {
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
                 *       "name": "佐藤 健",
                 *       "email": "ken.sato@dealer.example",
                 *       "role": "sales",
                 *       "language": "ja",
                 *       "phone": "+81452010124",
                 *       "title": "輸出担当"
                 *     }
                 */
                "application/json": components["schemas"]["StaffBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedResource"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    removeStaff: {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    changeStaffRole: {
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
                 *       "role": "integrations"
                 *     }
                 */
                "application/json": components["schemas"]["StaffRoleBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    submitApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getReceiptRecords: {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    withdrawApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    applyAsDealer: {
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
                 *       "company": {
                 *         "name": "見本自動車株式会社",
                 *         "englishName": "Mihon Motors",
                 *         "address": "1-2-3 Minato-cho, Naka-ku, Yokohama",
                 *         "prefecture": 14,
                 *         "licence": "451234567890",
                 *         "jumveaNumber": "123"
                 *       },
                 *       "responsiblePerson": {
                 *         "name": "山田 花子",
                 *         "email": "hanako.yamada@dealer.example",
                 *         "phone": "+81452010123",
                 *         "title": "代表取締役"
                 *       },
                 *       "owner": {
                 *         "name": "山田 花子",
                 *         "email": "hanako.yamada@dealer.example",
                 *         "phone": "+81452010123",
                 *         "title": "代表取締役"
                 *       },
                 *       "password": "harbour lantern over the pier",
                 *       "makes": [
                 *         "Toyota",
                 *         "Nissan"
                 *       ],
                 *       "destinations": [
                 *         "KE",
                 *         "TZ",
                 *         "JM"
                 *       ],
                 *       "agreementVersion": "2026-11-01",
                 *       "policyVersion": "2026-11-01",
                 *       "language": "ja"
                 *     }
                 */
                "application/json": components["schemas"]["ApplyAsDealerCommand"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listDeals: {
        parameters: {
            query?: {
                limit?: number;
                requestId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"][];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getDeal: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    proveEmail: {
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
                 *       "token": "the-43-characters-that-follow-the-sign-here"
                 *     }
                 */
                "application/json": components["schemas"]["ProveEmailCommand"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listExchangeRates: {
        parameters: {
            query?: {
                base?: string;
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeRates"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listExternalLinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalLink"][];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getExternalLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                linkName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalLink"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getImportVerdict: {
        parameters: {
            query: {
                /** @description Expected arrival; absent means 60 days from today. */
                arrivesOn?: string;
                /** @description Bodies that would do; repeat it for several, absent is judged as a passenger car. */
                body?: ("sedan" | "hatchback" | "suv" | "minivan" | "wagon" | "coupe" | "convertible" | "kei" | "keiTruck" | "keiVan" | "keiSuv" | "truck" | "van" | "bus" | "pickup")[];
                /** @description ISO 3166-1 alpha-2 of the country where the car is to be registered. */
                destination: string;
                /** @description The engine's size, for one car; in place of the two limits. */
                engineCc?: number;
                /** @description Largest engine that would do. */
                engineCcMax?: number;
                /** @description Smallest engine that would do. */
                engineCcMin?: number;
                /** @description Fuels that would do; repeat it for several, absent means any. */
                fuel?: ("petrol" | "diesel" | "hybrid" | "plugInHybrid" | "electric" | "hydrogen" | "lpg" | "cng")[];
                steering?: components["schemas"]["Steering"];
                /** @description First year of first registration that would do. */
                yearFrom?: number;
                /** @description Last year. */
                yearTo?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportVerdict"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listPublishedCheckpoints: {
        parameters: {
            query?: {
                after?: number;
                ledger?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedCheckpoints"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getLedgerConsistency: {
        parameters: {
            query: {
                from: number;
                ledger?: string;
                to: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerConsistency"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listMakes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Make"][];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listModels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                make: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Model"][];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listMyAccesses: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessPage"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listMyConsentEvents: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentEventPage"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listMyConsents: {
        parameters: {
            query?: {
                language?: string;
            };
            header?: {
                "Sec-GPC"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consents"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    decideConsent: {
        parameters: {
            query?: never;
            header?: {
                "Sec-GPC"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "marketing",
                 *       "decision": "withdrawn",
                 *       "language": "en",
                 *       "channel": "email"
                 *     }
                 */
                "application/json": components["schemas"]["ConsentBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consents"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getConsentReceipt: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentReceipt"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listMyDisclosures: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosurePage"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getMyDisclosureProof: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerInclusion"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    requestEmailChange: {
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
                 *       "newEmail": "achieng@coast-motors.example",
                 *       "password": "harbour lantern over the pier"
                 *     }
                 */
                "application/json": components["schemas"]["RequestEmailChangeCommand"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getHoldings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Holdings"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    changePassword: {
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
                 *       "current": "the passphrase until today",
                 *       "new": "harbour lantern over the pier"
                 *     }
                 */
                "application/json": components["schemas"]["ChangePasswordCommand"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listMyFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackThread"][];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    updateProfile: {
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
                 *       "name": "Achieng Otieno",
                 *       "country": "KE",
                 *       "phone": {
                 *         "number": "+254712345678",
                 *         "whatsApp": true
                 *       },
                 *       "mobile": "+254733123456",
                 *       "postalAddress": {
                 *         "lines": [
                 *           "P.O. Box 40100",
                 *           "Moi Avenue"
                 *         ],
                 *         "city": "Mombasa",
                 *         "country": "KE",
                 *         "postalCode": "80100"
                 *       },
                 *       "business": {
                 *         "name": "Coast Motors",
                 *         "role": "Importer"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProfileBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"][];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    endAllSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    endSession: {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getProvisionRecords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    confirmTotp: {
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
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmTotpCommand"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupCodes"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    prepareTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpSecret"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    removeTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    registerMember: {
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
                 *       "name": "Achieng Otieno",
                 *       "email": "achieng.otieno@example.com",
                 *       "password": "harbour lantern over the pier",
                 *       "country": "KE",
                 *       "language": "en",
                 *       "policyVersion": "2026-11-01",
                 *       "phone": {
                 *         "number": "+254712345678",
                 *         "whatsApp": true
                 *       },
                 *       "mobile": "+254733123456",
                 *       "postalAddress": {
                 *         "lines": [
                 *           "P.O. Box 40100",
                 *           "Moi Avenue"
                 *         ],
                 *         "city": "Mombasa",
                 *         "country": "KE",
                 *         "postalCode": "80100"
                 *       },
                 *       "business": {
                 *         "name": "Coast Motors",
                 *         "role": "Importer"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RegistrationBody"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    acceptOffer: {
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
                 *       "revision": 2
                 *     }
                 */
                "application/json": components["schemas"]["AcceptanceBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedResource"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    counterOffer: {
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
                 *       "revision": 1,
                 *       "total": {
                 *         "amount": 2450000,
                 *         "currency": "USD"
                 *       },
                 *       "note": "With the inspection included."
                 *     }
                 */
                "application/json": components["schemas"]["CounterOfferBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounterNumber"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    refuseOffer: {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listOrders: {
        parameters: {
            query?: {
                after?: string;
                dealId?: string;
                limit?: number;
                state?: components["schemas"]["OrderState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getOrder: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listAnnouncements: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Announcement"][];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    announcePayment: {
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
                 *       "amount": {
                 *         "amount": 928000,
                 *         "currency": "USD"
                 *       },
                 *       "sentOn": "2026-11-20",
                 *       "reference": "FT26324ABCD"
                 *     }
                 */
                "application/json": components["schemas"]["AnnouncementBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedResource"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    answerCancellation: {
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
                 *       "answer": "agree"
                 *     }
                 */
                "application/json": components["schemas"]["CancellationAnswerBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    askCancellation: {
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
                 *       "ground": "changedMind"
                 *     }
                 */
                "application/json": components["schemas"]["CancellationBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    confirmProforma: {
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
                 *       "proformaId": "0193a5a0-0000-7000-8000-000000000000"
                 *     }
                 */
                "application/json": components["schemas"]["ProformaConfirmationBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    openDispute: {
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
                 *       "ground": "notAsDescribed"
                 *     }
                 */
                "application/json": components["schemas"]["DisputeBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getProformaDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                proformaId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    confirmReceipt: {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getShipment: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    requestPasswordReset: {
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
                 *       "email": "achieng.otieno@example.com",
                 *       "language": "en"
                 *     }
                 */
                "application/json": components["schemas"]["RequestPasswordResetCommand"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    completePasswordReset: {
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
                 *       "token": "the-43-characters-that-follow-the-sign-here",
                 *       "newPassword": "harbour lantern over the pier"
                 *     }
                 */
                "application/json": components["schemas"]["CompletePasswordResetCommand"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                width: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": string;
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    submitFeedback: {
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
                 *       "text": "Clause 3.3 should say how long dealers keep their copy.",
                 *       "language": "en",
                 *       "clause": "3.3",
                 *       "version": "2026-11-01",
                 *       "anonymous": true
                 *     }
                 */
                "application/json": components["schemas"]["FeedbackBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackReceived"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listFeedbackChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackChange"][];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getFeedback: {
        parameters: {
            query?: never;
            header?: {
                "Feedback-Token"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackThread"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    continueFeedback: {
        parameters: {
            query?: never;
            header?: {
                "Feedback-Token"?: string;
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
                 *       "text": "Thank you. One more thing: may I read the agreement?"
                 *     }
                 */
                "application/json": components["schemas"]["FeedbackTextBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    searchPorts: {
        parameters: {
            query?: {
                country?: string;
                limit?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Port"][];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getPrivacyPolicy: {
        parameters: {
            query?: {
                language?: string;
                version?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyPolicy"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listPolicyVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersion"][];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getPolicyDifference: {
        parameters: {
            query?: {
                from?: string;
            };
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyDifference"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getPrivacyProof: {
        parameters: {
            query?: {
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyProof"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listPrivacyRequests: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyRequestSummaryPage"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    submitPrivacyRequest: {
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
                 *       "operation": "returnThenDestroy",
                 *       "scope": {
                 *         "all": true
                 *       },
                 *       "language": "en",
                 *       "reason": "notStated"
                 *     }
                 */
                "application/json": components["schemas"]["PrivacyRequestBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedResource"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getPrivacyRequest: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyRequest"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getCertificate: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: components["schemas"]["JsonNode"];
                    };
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    confirmPrivacyRequest: {
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
                 *       "previewSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmationBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    fetchPackage: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    withdrawPrivacyRequest: {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    checkProforma: {
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
                 *       "number": "PI-2026-000123",
                 *       "total": {
                 *         "amount": 928000,
                 *         "currency": "USD"
                 *       },
                 *       "code": "7KM2P-X4Q9T"
                 *     }
                 */
                "application/json": components["schemas"]["ProformaCheckBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProformaCheck"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listPurchaseRequests: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseRequestRowPage"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    submitPurchaseRequest: {
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
                 *       "wish": {
                 *         "make": "Toyota",
                 *         "model": "Land Cruiser Prado",
                 *         "yearFrom": 2019,
                 *         "yearTo": 2021,
                 *         "bodies": [
                 *           "suv"
                 *         ],
                 *         "mileageMaxKm": 80000,
                 *         "engineCcMax": 2800,
                 *         "fuels": [
                 *           "petrol",
                 *           "diesel"
                 *         ],
                 *         "transmission": "automatic",
                 *         "steering": "right",
                 *         "gradeMin": "4",
                 *         "colours": [
                 *           "white",
                 *           "pearl"
                 *         ],
                 *         "quantity": 1,
                 *         "budget": {
                 *           "amount": 2600000,
                 *           "currency": "USD"
                 *         }
                 *       },
                 *       "destination": {
                 *         "country": "KE",
                 *         "port": "KEMBA"
                 *       },
                 *       "incoterm": "cif",
                 *       "release": {
                 *         "mode": "afterOffers"
                 *       },
                 *       "policyVersion": "2026-11-01",
                 *       "language": "en",
                 *       "contact": {
                 *         "name": "Achieng Otieno",
                 *         "email": "achieng.otieno@example.com",
                 *         "country": "KE",
                 *         "phone": {
                 *           "number": "+254712345678",
                 *           "whatsApp": true
                 *         }
                 *       },
                 *       "note": "A reversing camera would be good."
                 *     }
                 */
                "application/json": components["schemas"]["PurchaseRequestBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedResource"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getPurchaseRequest: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseRequest"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    correctRequestContact: {
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
                 *       "name": "Wanjiku Kamau",
                 *       "email": "wanjiku@example.com",
                 *       "country": "KE",
                 *       "phone": {
                 *         "number": "0712 345679",
                 *         "whatsApp": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ContactInput"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listRequestDealers: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDealer"][];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    compareOffers: {
        parameters: {
            query?: {
                currency?: string;
                incoterm?: components["schemas"]["Incoterm"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferComparison"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    listQuestions: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"][];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    answerQuestion: {
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
                 *       "dealerId": "0193a5a0-0000-7000-8000-000000000000",
                 *       "text": "Seven seats, please."
                 *     }
                 */
                "application/json": components["schemas"]["AnswerBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    releaseContact: {
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
                 *       "dealerIds": [
                 *         "0193a5a0-0000-7000-8000-000000000000"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ReleaseBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"][];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    cancelRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                releaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    withdrawPurchaseRequest: {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This caller may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing here for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The object's state does not allow it; `allowed` names what it does. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
    getTransparency: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transparency"];
                };
            };
            /** @description Malformed or invalid; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Try again in a moment. */
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
}
