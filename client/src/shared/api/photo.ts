import { queryOptions } from "@tanstack/react-query";
import { api } from "./client";

/** A photo's bytes at one width. */
export const photoQuery = (id: string, width: 320 | 640 | 1280) =>
  queryOptions({
    queryKey: ["get", "/api/v1/photos/{id}/{width}", id, width],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }): Promise<Blob> => {
      const { data } = await api.GET("/api/v1/photos/{id}/{width}", {
        params: { path: { id, width } },
        parseAs: "blob",
        signal,
      });
      return data as Blob;
    },
  });
