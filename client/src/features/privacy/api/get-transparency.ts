import { read } from "#/shared/api/query";

/** How often data was asked for and disclosed by law, in bands of ten. */
export const transparencyQuery = () => read("/api/v1/transparency");
