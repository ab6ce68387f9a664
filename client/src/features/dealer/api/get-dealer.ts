import { read } from "#/shared/api/query";

/** The caller's own dealership. */
export const dealerQuery = () => read("/api/v1/dealer");

/** Everybody on the staff; for owners. */
export const staffQuery = () => read("/api/v1/dealer/staff");

/** API clients and their keys; for owners and integrators. */
export const clientsQuery = () => read("/api/v1/dealer/clients");
