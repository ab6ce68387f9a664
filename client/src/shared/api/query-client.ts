import { QueryClient } from "@tanstack/react-query";
import { ProblemError } from "./problem";

/** A refusal is an answer and is not asked again; a broken line is tried twice more. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        refetchOnWindowFocus: false,
        retry: (count, error) => !(error instanceof ProblemError && error.status < 500) && count < 2,
      },
      mutations: { retry: false },
    },
  });
}
