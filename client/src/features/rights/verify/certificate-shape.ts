import type { Schema } from "#/shared/api/types";

interface Store {
  place: string;
  category?: Schema<"DataCategory"> | null;
}

interface Kept {
  place: string;
  records: number;
  ground?: string | null;
  until?: string | null;
}

interface CopyOwner {
  name?: string | null;
  reference?: string | null;
  answer?: Schema<"RecipientAnswer"> | null;
  answerDueAt: string;
  answeredAt?: string | null;
  ground?: string | null;
}

/** What a certificate says; it is signed as free JSON, so only a genuine one is read as this. */
export interface CertificateShape {
  reference: string;
  issue: number;
  issuedAt: string;
  operation: Schema<"SubjectOperation">;
  policyVersion: string;
  destroyed: Store[];
  unlinked: Store[];
  returned?: { files: string[]; fetchedAt?: string | null } | null;
  retained: Kept[];
  recipients: CopyOwner[];
  unrecoverableBy?: string | null;
}
