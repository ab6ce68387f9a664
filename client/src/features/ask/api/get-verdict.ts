import { keepPreviousData } from "@tanstack/react-query";
import { read } from "#/shared/api/query";
import type { AskForm } from "../model/ask-form";

const number = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : undefined);

/** What the destination's import rules and Japan's export control say about the wish as it stands. */
export function verdictQuery({ wish }: Pick<AskForm, "wish">, destination: string) {
  const query = {
    destination,
    yearFrom: number(wish.yearFrom),
    yearTo: number(wish.yearTo),
    steering: wish.steering || undefined,
    engineCcMin: number(wish.engineCcMin),
    engineCcMax: number(wish.engineCcMax),
    fuel: wish.fuels,
    body: wish.bodies,
  };
  return {
    ...read("/api/v1/import-verdicts", { params: { query } }),
    enabled: destination !== "",
    staleTime: 600_000,
    placeholderData: keepPreviousData,
  };
}
