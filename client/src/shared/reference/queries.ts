import { read } from "#/shared/api/query";

const lasting = { staleTime: Number.POSITIVE_INFINITY };

/** Every country. */
export const countriesQuery = () => ({ ...read("/api/v1/countries"), ...lasting });

/** The sea ports of a country, the trade's own first. */
export const portsQuery = (country: string) => ({
  ...read("/api/v1/ports", { params: { query: { country } } }),
  ...lasting,
  enabled: country !== "",
});

/** Every maker of cars. */
export const makesQuery = () => ({ ...read("/api/v1/makes"), ...lasting });

/** The models of a make, by its slug. */
export const modelsQuery = (make: string) => ({
  ...read("/api/v1/makes/{make}/models", { params: { path: { make } } }),
  ...lasting,
  enabled: make !== "",
});
