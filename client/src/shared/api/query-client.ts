import { QueryClient } from "@tanstack/react-query";
import { ProblemError } from "./problem";

/** A refusal is an answer and is not asked again; a broken line is tried twice more. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // What is shown is what others do too: kept only so long that a preloaded page does not ask twice.
        staleTime: 2_000,
        refetchOnWindowFocus: false,
        retry: (count, error) => !(error instanceof ProblemError && error.status < 500) && count < 2,
      },
      mutations: { retry: false },
    },
  });
}
