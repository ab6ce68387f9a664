import * as z from "zod/mini";

/** What the form takes; a private key is refused before it leaves the device. */
export const schema = z
  .object({
    kind: z.string(),
    jwk: z.string(),
    expiresAt: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, "date.invalid")),
  })
  .check(
    z.refine(({ kind, jwk }) => kind !== "jwk" || isPublicKey(jwk), {
      error: "api_client.key_invalid",
      path: ["jwk"],
    }),
  );

function isPublicKey(text: string): boolean {
  try {
    const key = JSON.parse(text);
    return key.kty === "EC" && key.crv === "P-256" && !("d" in key);
  } catch {
    return false;
  }
}
