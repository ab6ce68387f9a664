import { useEffect, useRef } from "react";
import type { FieldValues, Resolver } from "react-hook-form";
import type { ZodMiniType } from "zod/mini";
import { whenUsed } from "#/shared/lib/when-used";

type Load<I, O> = () => Promise<{ schema: ZodMiniType<O, I> }>;

/** A form's rules, loaded after the page is shown: nobody needs them before the first answer is checked. */
export function useLazyResolver<I extends FieldValues, O extends FieldValues>(
  load: Load<I, O>,
): Resolver<I, unknown, O> {
  const kept = useRef<Promise<Resolver<I, unknown, O>> | null>(null);
  const get = () => {
    kept.current ??= build(load).catch((error) => {
      kept.current = null;
      throw error;
    });
    return kept.current;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when somebody begins to fill it in
  useEffect(() => {
    void whenUsed()
      .then(get)
      .catch(() => undefined);
  }, []);
  return async (...check) => (await get())(...check);
}

async function build<I extends FieldValues, O extends FieldValues>(
  load: Load<I, O>,
): Promise<Resolver<I, unknown, O>> {
  const [{ standardSchemaResolver }, { schema }] = await Promise.all([
    import("@hookform/resolvers/standard-schema"),
    load(),
  ]);
  return standardSchemaResolver(schema) as Resolver<I, unknown, O>;
}
