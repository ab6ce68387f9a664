/* The API as this client calls it, in the shape of openapi-typescript; replaced by `npm run gen:api`. */
type Json<T> = { headers: { [name: string]: unknown }; content: { "application/json": T } };
type Nothing = { headers: { [name: string]: unknown }; content?: never };
type Op<Path, Query, Header, Body, Answer> = {
  parameters: (Path extends null ? { path?: never } : { path: Path }) &
    (Query extends null ? { query?: never } : { [K in keyof Query as undefined extends Query[K] ? never : "query"]: Query } extends { query: unknown } ? { query: Query } : { query?: Query }) &
    (Header extends null ? { header?: never } : { header: Header }) & { cookie?: never };
  responses: { 200: Answer extends null ? Nothing : Json<Answer> };
} & (Body extends null ? { requestBody?: never } : { requestBody: { content: { "application/json": Body } } });
type Read<Answer, Path = null, Query = null> = Op<Path, Query, null, null, Answer>;
type Post<Body, Answer = null, Path = null, Header = null> = Op<Path, null, Header, Body, Answer>;
type At<T> = { parameters: { query?: never; header?: never; path?: never; cookie?: never } } & T;
type ById = { id: string };
type Once = { "Idempotency-Key": string };
type Match = { "If-Match": string };
type Paging = { after?: string; limit?: number };
type Page<T> = { items: T[]; next: string | null };

export interface components {
  schemas: {
    Money: { amount: number; currency: string };
    Created: { id: string; reference: string };
    Country: { code: string; name: string; callingCode?: string | null; currency?: string | null; drivesOnLeft?: boolean | null; hasImportRules: boolean };
    Port: { code: string; country: string; name: string; role: string; note?: string | null };
    Make: { slug: string; name: string; nameJa?: string | null; country: string; kind: "car" | "truck" | "machinery" | "motorcycle"; models: number };
    Model: { slug: string; name: string; nameJa?: string | null; aliases: string[] };
    BodyType:
      | "sedan" | "hatchback" | "suv" | "minivan" | "wagon" | "coupe" | "convertible" | "kei" | "keiTruck"
      | "keiVan" | "keiSuv" | "truck" | "van" | "bus" | "pickup";
    Fuel: "petrol" | "diesel" | "hybrid" | "plugInHybrid" | "electric" | "hydrogen" | "lpg" | "cng";
    Transmission: "automatic" | "cvt" | "manual" | "dualClutch";
    Steering: "right" | "left";
    Drive: "twoWheel" | "fourWheel";
    Colour:
      | "white" | "pearl" | "black" | "silver" | "grey" | "blue" | "red" | "green" | "brown" | "beige"
      | "yellow" | "gold" | "orange" | "purple" | "other";
    Incoterm: "fob" | "cfr" | "cif" | "exw" | "dap";
    RuleClaim: { ruleId: string; statement: string; sources: string[]; asOf?: string | null; confidence: "low" | "medium" | "high"; note?: string | null };
    ImportFinding: {
      code: string;
      topic: string;
      message: string;
      effect: "met" | "condition" | "warning" | "conflict" | "prohibits";
      disputed: boolean;
      earliest?: string | null;
      latest?: string | null;
      arriveBy?: string | null;
      steering?: components["schemas"]["Steering"] | null;
      engineCcMax?: number | null;
      priceMaxYen?: number | null;
      claims: components["schemas"]["RuleClaim"][];
    };
    ImportVerdict: {
      outcome: "allowed" | "allowedWithConditions" | "prohibited" | "conflicting" | "unknown";
      findings: components["schemas"]["ImportFinding"][];
      earliestFirstRegistration?: string | null;
      latestFirstRegistration?: string | null;
      arriveBy?: string | null;
      engineCcMax?: number | null;
    };
    ExchangeRates: { asOf: string; base: string; rates: { currency: string; rate: number; asOf: string; source: string }[] };
    PolicyClause: { id: string; heading: string; text: string; status: "enforced" | "partial" | "planned"; mechanism: string; checks: string[] };
    PrivacyPolicy: { version: string; effectiveFrom: string; inForce: boolean; title: string; language: string; clauses: components["schemas"]["PolicyClause"][] };
    PolicyVersion: { version: string; effectiveFrom: string; inForce: boolean; sha256: string; languages: string[] };
    Phone: { number: string; whatsApp: boolean };
    PostalAddress: { lines: string[]; city: string; country: string; region?: string | null; postalCode?: string | null };
    Business: { name: string; role?: string | null };
    Contact: {
      name: string;
      email: string;
      country: string;
      phone?: components["schemas"]["Phone"] | null;
      mobile?: string | null;
      fax?: string | null;
      postalAddress?: components["schemas"]["PostalAddress"] | null;
      business?: components["schemas"]["Business"] | null;
    };
    Registration: components["schemas"]["Contact"] & { password: string; language: "en" | "ja"; policyVersion: string };
    Provenanced: { field: string; collectedAt: string; form: string; policyVersion: string };
    Me: {
      id: string;
      emailProved: boolean;
      totpEnabled: boolean;
      version: number;
      profile: components["schemas"]["Contact"];
      provenance: components["schemas"]["Provenanced"][];
    };
    ProfileUpdate: Omit<components["schemas"]["Contact"], "email">;
    Session: { id: string; current: boolean; startedAt: string; lastUsedAt: string; expiresAt: string; secondFactor: boolean };
    Disclosure: {
      id: string;
      at: string;
      recipientKind: string;
      recipientId: string;
      recipientName: string;
      requestId?: string | null;
      fields: string[];
      clause: string;
      policyVersion: string;
      contentSha256: string;
      receiptId: string;
      position?: number | null;
    };
    AccessRecord: { id: string; at: string; recipientKind: string; place: string; category: string; purpose: string; clause: string; policyVersion: string; reason?: string | null };
    Wish: {
      make: string;
      model?: string | null;
      yearFrom?: number | null;
      yearTo?: number | null;
      bodies?: components["schemas"]["BodyType"][];
      mileageMaxKm?: number | null;
      engineCcMin?: number | null;
      engineCcMax?: number | null;
      fuels?: components["schemas"]["Fuel"][];
      transmission?: components["schemas"]["Transmission"] | null;
      steering?: components["schemas"]["Steering"] | null;
      drive?: components["schemas"]["Drive"] | null;
      gradeMin?: string | null;
      colours?: components["schemas"]["Colour"][];
      quantity: number;
      budget?: components["schemas"]["Money"] | null;
    };
    Destination: { country: string; port?: string | null };
    Release: { mode: "afterOffers" | "preAuthorised"; dealers?: number | null };
    PurchaseRequestSubmission: {
      wish: components["schemas"]["Wish"];
      destination: components["schemas"]["Destination"];
      incoterm: components["schemas"]["Incoterm"];
      note?: string | null;
      contact?: components["schemas"]["Contact"] | null;
      release: components["schemas"]["Release"];
      policyVersion: string;
      language: "en" | "ja";
    };
    RequestState:
      | "draft" | "awaitingContactProof" | "submitted" | "screening" | "matched" | "published" | "accepted"
      | "converted" | "withdrawn" | "rejected" | "expired" | "closed";
    PurchaseRequestSummary: {
      id: string;
      reference: string;
      state: components["schemas"]["RequestState"];
      make: string;
      model?: string | null;
      yearFrom?: number | null;
      yearTo?: number | null;
      country: string;
      port?: string | null;
      createdAt: string;
      expiresAt: string;
    };
    PurchaseRequest: {
      id: string;
      reference: string;
      version: number;
      state: components["schemas"]["RequestState"];
      allowedActions: string[];
      wish: components["schemas"]["Wish"];
      destination: components["schemas"]["Destination"];
      incoterm: components["schemas"]["Incoterm"];
      note?: string | null;
      maskedNote?: string | null;
      contact: components["schemas"]["SnapshotContact"];
      release: components["schemas"]["Release"];
      policyVersion: string;
      language: string;
      createdAt: string;
      publishedAt?: string | null;
      expiresAt: string;
      closedAt?: string | null;
      foldedInto?: string | null;
      acceptedOfferId?: string | null;
    };
    SnapshotContact: {
      name: string;
      email: string;
      country: string;
      phone?: string | null;
      phoneOnWhatsApp: boolean;
      mobile?: string | null;
      fax?: string | null;
      postalAddress?: components["schemas"]["PostalAddress"] | null;
      business?: components["schemas"]["Business"] | null;
    };
    ReachedDealer: {
      dealerId: string;
      reference: string;
      name: string;
      accreditedUntil?: string | null;
      reachedAt: string;
      answeredAt?: string | null;
      release?: components["schemas"]["DealerRelease"] | null;
    };
    DealerRelease: {
      id: string;
      dealerId: string;
      dealerName: string;
      state: "scheduled" | "available" | "received" | "cancelled" | "refused";
      decidedAt: string;
      leavesAt: string;
      receivedAt?: string | null;
    };
    OfferedCarInput: {
      make: string;
      model: string;
      year: number;
      mileageKm: number;
      steering: components["schemas"]["Steering"];
      chassis?: string | null;
      manufactureYear?: number | null;
      grade?: string | null;
      body?: components["schemas"]["BodyType"] | null;
      engineCc?: number | null;
      fuel?: components["schemas"]["Fuel"] | null;
      transmission?: components["schemas"]["Transmission"] | null;
      colour?: components["schemas"]["Colour"] | null;
    };
    PriceInput: {
      incoterm: components["schemas"]["Incoterm"];
      currency: string;
      fob: number;
      freight?: number | null;
      insurance?: number | null;
      inspection?: number | null;
    };
    Rate: { from: string; to: string; rate: number; on: string };
    Revision: {
      number: number;
      car: components["schemas"]["OfferedCarInput"];
      price: components["schemas"]["PriceInput"];
      total: components["schemas"]["Money"];
      port: string;
      validUntil: string;
      etd?: string | null;
      rate?: components["schemas"]["Rate"] | null;
      note?: string | null;
      photoIds: string[];
      createdAt: string;
    };
    CounterOffer: { number: number; onRevision: number; total: components["schemas"]["Money"]; note?: string | null; at: string };
    OfferState: "draft" | "sent" | "countered" | "revised" | "accepted" | "superseded" | "declined" | "expired" | "withdrawn" | "lapsed";
    Offer: {
      id: string;
      reference: string;
      version: number;
      requestId: string;
      dealerId: string;
      state: components["schemas"]["OfferState"];
      allowedActions: string[];
      currentRevision: number;
      revisions: components["schemas"]["Revision"][];
      counterOffers: components["schemas"]["CounterOffer"][];
      validUntil: string;
      sentAt?: string | null;
      closedAt?: string | null;
    };
    ComparedOffer: {
      offer: components["schemas"]["Offer"];
      dealerName: string;
      dealerReference: string;
      total?: components["schemas"]["Money"] | null;
      missing: string[];
      includesInspection: boolean;
    };
    OfferComparison: {
      currency: string;
      incoterm: components["schemas"]["Incoterm"];
      ratesOn: string;
      offers: components["schemas"]["ComparedOffer"][];
    };
    Question: { id: string; dealerId: string; from: "buyer" | "dealer"; text: string; masked: boolean; at: string };
    Deal: { id: string; reference: string; requestId: string; offerId: string; dealerName: string; acceptedAt: string };
  };
}

type S = components["schemas"];

export interface paths {
  "/api/v1/countries": At<{ get: Read<S["Country"][]> }>;
  "/api/v1/ports": At<{ get: Read<S["Port"][], null, { country?: string; q?: string }> }>;
  "/api/v1/makes": At<{ get: Read<S["Make"][]> }>;
  "/api/v1/makes/{make}/models": At<{ get: Read<S["Model"][], { make: string }> }>;
  "/api/v1/import-verdicts": At<{
    get: Read<
      S["ImportVerdict"],
      null,
      {
        destination: string;
        yearFrom?: number;
        yearTo?: number;
        steering?: S["Steering"];
        engineCcMin?: number;
        engineCcMax?: number;
        fuel?: S["Fuel"][];
        body?: S["BodyType"][];
      }
    >;
  }>;
  "/api/v1/exchange-rates": At<{ get: Read<S["ExchangeRates"]> }>;
  "/api/v1/privacy-policy": At<{ get: Read<S["PrivacyPolicy"], null, { version?: string; language?: string }> }>;
  "/api/v1/privacy-policy/versions": At<{ get: Read<S["PolicyVersion"][]> }>;
  "/api/v1/members": At<{ post: Post<S["Registration"]> }>;
  "/api/v1/email-proofs": At<{ post: Post<{ token: string }> }>;
  "/api/v1/password-resets": At<{ post: Post<{ email: string; language: "en" | "ja" }> }>;
  "/api/v1/password-resets/completion": At<{ post: Post<{ token: string; newPassword: string }> }>;
  "/api/v1/me": At<{ get: Read<S["Me"]> }>;
  "/api/v1/me/profile": At<{ put: Post<S["ProfileUpdate"], null, null, Match> }>;
  "/api/v1/me/password": At<{ put: Post<{ current: string; new: string }> }>;
  "/api/v1/me/email-changes": At<{ post: Post<{ newEmail: string; password: string }> }>;
  "/api/v1/me/sessions": At<{ get: Read<S["Session"][]>; delete: Post<null> }>;
  "/api/v1/me/sessions/{id}": At<{ delete: Post<null, null, ById> }>;
  "/api/v1/me/totp": At<{
    post: Post<null, { secret: string; otpauthUri: string }>;
    put: Post<{ code: string }, { backupCodes: string[] }>;
    delete: Post<null>;
  }>;
  "/api/v1/me/disclosures": At<{ get: Read<Page<S["Disclosure"]>, null, Paging> }>;
  "/api/v1/me/accesses": At<{ get: Read<Page<S["AccessRecord"]>, null, Paging> }>;
  "/api/v1/purchase-requests": At<{
    get: Read<Page<S["PurchaseRequestSummary"]>, null, Paging>;
    post: Post<S["PurchaseRequestSubmission"], S["Created"], null, Once>;
  }>;
  "/api/v1/purchase-requests/{id}": At<{ get: Read<S["PurchaseRequest"], ById> }>;
  "/api/v1/purchase-requests/{id}/withdrawal": At<{ post: Post<null, null, ById> }>;
  "/api/v1/purchase-requests/{id}/dealers": At<{ get: Read<S["ReachedDealer"][], ById> }>;
  "/api/v1/purchase-requests/{id}/releases": At<{ post: Post<{ dealerIds: string[] }, null, ById> }>;
  "/api/v1/purchase-requests/{id}/releases/{releaseId}": At<{ delete: Post<null, null, { id: string; releaseId: string }> }>;
  "/api/v1/purchase-requests/{id}/offers": At<{
    get: Read<S["OfferComparison"], ById, { currency?: string; incoterm?: S["Incoterm"] }>;
  }>;
  "/api/v1/purchase-requests/{id}/questions": At<{
    get: Read<{ items: S["Question"][] }, ById, { dealerId?: string }>;
    post: Post<{ dealerId: string; text: string }, null, ById, Once>;
  }>;
  "/api/v1/offers/{id}/counter-offers": At<{ post: Post<{ revision: number; total: S["Money"]; note?: string }, null, ById> }>;
  "/api/v1/offers/{id}/acceptance": At<{ post: Post<{ revision: number }, S["Created"], ById, Once> }>;
  "/api/v1/offers/{id}/refusal": At<{ post: Post<null, null, ById> }>;
  "/api/v1/photos/{id}/{width}": At<{ get: Read<Blob, { id: string; width: number }> }>;
  "/api/v1/deals": At<{ get: Read<Page<S["Deal"]>, null, Paging> }>;
  "/api/v1/deals/{id}": At<{ get: Read<S["Deal"], ById> }>;
}
