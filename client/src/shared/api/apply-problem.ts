import { type FieldRefusal, type Problem, toFieldPath } from "./problem";

/** Puts each refusal on its field and the focus on the first; gives back what belongs to no field shown. */
export function applyProblem<P extends string>(
  form: {
    setError: (field: P, error: { type: string; message: string }) => void;
    setFocus: (field: P) => void;
  },
  problem: Problem,
  known: readonly P[],
  word: (refusal: FieldRefusal) => string = ({ code, message }) => message || (code ?? ""),
): FieldRefusal[] {
  const unmatched: FieldRefusal[] = [];
  let focused = false;
  for (const [path, refusals] of Object.entries(problem.errors)) {
    const field = findField(toFieldPath(path), known);
    if (!field) {
      unmatched.push(...refusals);
      continue;
    }
    form.setError(field, { type: "server", message: refusals.map(word).join(" ") });
    if (!focused) form.setFocus(field);
    focused = true;
  }
  return unmatched;
}

/** The field itself, or the nearest shown field above it, such as `bodies` for `bodies.2`; also where the API wraps the form, as in `offer.car.year`. */
function findField<T extends string>(path: string, known: readonly T[]): T | undefined {
  const inner = path.slice(path.indexOf(".") + 1);
  return nearest(path, known) ?? (inner === path ? undefined : nearest(inner, known));
}

function nearest<T extends string>(path: string, known: readonly T[]): T | undefined {
  for (let at = path; at; at = at.includes(".") ? at.slice(0, at.lastIndexOf(".")) : "") {
    const match = known.find((field) => field === at);
    if (match) return match;
  }
  return undefined;
}
