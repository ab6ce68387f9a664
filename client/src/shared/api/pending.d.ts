import type { components } from "./schema.gen";

/* The operations that the documents do not describe yet; each goes when `npm run gen:api` brings it. */
type Known = components["schemas"];
interface Json<T> {
  headers: Record<string, unknown>;
  content: { "application/json": T };
}
interface Empty {
  headers: Record<string, unknown>;
  content?: never;
}
interface Bare {
  query?: never;
  header?: never;
  path?: never;
  cookie?: never;
}

/** Schemas of those operations. */
export interface PendingSchemas {
  Provenance: { field: string; collectedAt: string; form: string; policyVersion: string };
  Me: {
    id: string;
    emailProved: boolean;
    totpEnabled: boolean;
    version: number;
    profile: Known["ContactInput"];
    provenance: PendingSchemas["Provenance"][];
  };
  Registration: Known["ContactInput"] & { password: string; language: "en" | "ja"; policyVersion: string };
  ProfileUpdate: Omit<Known["ContactInput"], "email">;
  Question: { id: string; dealerId: string; from: "buyer" | "dealer"; text: string; at: string };
}

/** Paths of those operations. */
export interface PendingPaths {
  "/api/v1/members": {
    post: {
      parameters: Bare;
      requestBody: { content: { "application/json": PendingSchemas["Registration"] } };
      responses: { 202: Empty };
    };
  };
  "/api/v1/me": { get: { parameters: Bare; responses: { 200: Json<PendingSchemas["Me"]> } } };
  "/api/v1/me/profile": {
    put: {
      parameters: Bare;
      requestBody: { content: { "application/json": PendingSchemas["ProfileUpdate"] } };
      responses: { 204: Empty };
    };
  };
  "/api/v1/purchase-requests/{id}/questions": {
    get: {
      parameters: { query?: { dealerId?: string }; header?: never; path: { id: string }; cookie?: never };
      responses: { 200: Json<{ items: PendingSchemas["Question"][] }> };
    };
    post: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody: { content: { "application/json": { dealerId: string; text: string } } };
      responses: { 201: Json<Known["CreatedResource"]> };
    };
  };
}
