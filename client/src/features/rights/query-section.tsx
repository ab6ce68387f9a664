import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Section } from "#/shared/ui/page";
import { ErrorState, Skeleton } from "#/shared/ui/states";

interface QuerySectionProps<T> {
  id: string;
  title: ReactNode;
  lead?: ReactNode;
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}

/** A part of a page that loads and fails by itself, so that the others stay in use. */
export function QuerySection<T>({ query, children, ...section }: QuerySectionProps<T>) {
  const { data, error, refetch } = query;
  return (
    <Section {...section}>
      {error && data === undefined && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && data === undefined && <Skeleton lines={4} />}
      {data !== undefined && children(data)}
    </Section>
  );
}
