import { type QueryKey, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type { FetchResponse, MaybeOptionalInit } from "openapi-fetch";
import type { MediaType, PathsWithMethod, RequiredKeysOf } from "openapi-typescript-helpers";
import { api } from "./client";
import type { paths } from "./types";

type GetPath = PathsWithMethod<paths, "get">;
type Init<P extends GetPath> = MaybeOptionalInit<paths[P], "get">;
type Args<P extends GetPath> = RequiredKeysOf<Init<P>> extends never ? [init?: Init<P>] : [init: Init<P>];
type Operation<P extends GetPath> = paths[P] extends { get: infer O extends Record<string | number, unknown> }
  ? O
  : never;
type Data<P extends GetPath> = NonNullable<FetchResponse<Operation<P>, Init<P>, MediaType>["data"]>;
type Get = (path: GetPath, init: object) => Promise<{ data?: unknown }>;

/** The one description of a read: its key is method, path and parameters, its function the typed call. */
export function read<P extends GetPath>(path: P, ...[init]: Args<P>) {
  return queryOptions({
    queryKey: init?.params ? ["get", path, init.params] : ["get", path],
    queryFn: async ({ signal }): Promise<Data<P>> => {
      const answer = await (api.GET as Get)(path, { ...init, signal });
      return answer.data as Data<P>;
    },
  });
}

/** The key under which every read of `path` lies, whatever its parameters. */
export const allOf = (path: GetPath): QueryKey => ["get", path];

interface Write<I, O> {
  send: (input: I) => Promise<O>;
  /** The reads that this write makes stale. */
  invalidates: readonly GetPath[];
  onSuccess?: (output: O, input: I) => void | Promise<void>;
}

/** A mutation which owns its invalidation: the caller's `onSuccess` runs after it and cannot replace it. */
export function useWrite<I, O>({ send, invalidates, onSuccess }: Write<I, O>) {
  const client = useQueryClient();
  return useMutation<O, Error, I>({
    mutationFn: send,
    onSuccess: async (output, input) => {
      await Promise.all(invalidates.map((path) => client.invalidateQueries({ queryKey: allOf(path) })));
      await onSuccess?.(output, input);
    },
  });
}
