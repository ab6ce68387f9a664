import { loadWords } from "#/shared/i18n/setup";
import { requireSession } from "./guards";

/** Lets a person through to the pages about their own data, with an account or by a mailed link, and loads their words. */
export async function ownData({ location }: { location: { href: string } }): Promise<void> {
  await requireSession(location.href, "member", "guest");
  await loadWords("rights");
}
