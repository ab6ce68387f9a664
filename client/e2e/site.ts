import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type APIRequestContext,
  type BrowserContext,
  test as base,
  chromium,
  expect,
  type LaunchOptions,
  type Page,
  type Response,
} from "@playwright/test";

/** With COOKIES=blocked every test runs in a browser whose user has blocked cookies, and with them all storage of the site. */
const blocked = process.env.COOKIES === "blocked";

interface Watch {
  /** Policy violations, script errors and console errors; must stay empty. */
  trouble: string[];
  cookies: string[];
}

function observe(page: Page, watch: Watch): void {
  page.on("pageerror", (error) => watch.trouble.push(String(error)));
  page.on("console", (message) => {
    const refused = /the server responded with a status of 4\d\d|ERR_INTERNET_DISCONNECTED/.test(
      message.text(),
    );
    const idle = message.text().includes("Clear-Site-Data");
    if (["error", "warning"].includes(message.type()) && !refused && !idle)
      watch.trouble.push(message.text());
  });
  page.on("response", (response: Response) => {
    if (response.headers()["set-cookie"]) watch.cookies.push(response.url());
    if (response.status() === 400 && response.url().includes("/oauth/token"))
      watch.trouble.push("A first proof was refused for want of a nonce");
  });
}

/** A test whose page may set no cookie, break no policy and log no error; `another` opens a second person's browser, held to the same. */
export const test = base.extend<{
  watched: Watch;
  launchOptions: LaunchOptions;
  another: () => Promise<Page>;
}>({
  context: async ({ context, launchOptions, baseURL, viewport, colorScheme, locale }, use, info) => {
    if (!blocked) return use(context);
    const profile = info.outputPath("profile");
    mkdirSync(join(profile, "Default"), { recursive: true });
    const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
    writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(preferences));
    const options = {
      ...launchOptions,
      baseURL,
      viewport,
      colorScheme,
      locale,
      serviceWorkers: "block",
      timezoneId: "UTC",
    } as const;
    const own = await chromium.launchPersistentContext(profile, options);
    await use(own);
    await own.close();
  },
  watched: [
    async ({ page, context }, use) => {
      const watch: Watch = { trouble: [], cookies: [] };
      observe(page, watch);
      await use(watch);
      expect(await context.cookies()).toEqual([]);
      expect(watch).toEqual({ trouble: [], cookies: [] });
    },
    { auto: true },
  ],
  another: async ({ browser, watched, contextOptions, baseURL, locale, viewport, colorScheme }, use) => {
    const opened: BrowserContext[] = [];
    await use(async () => {
      const options = { ...contextOptions, baseURL, locale, viewport, colorScheme, timezoneId: "UTC" };
      const own = await browser.newContext(options);
      opened.push(own);
      const page = await own.newPage();
      observe(page, watched);
      return page;
    });
    for (const own of opened) {
      expect(await own.cookies()).toEqual([]);
      await own.close();
    }
  },
});

export { expect };

/** For tests of what the browser keeps over a reload: skipped where it refuses to keep anything. */
export const needsStorage = () => test.skip(blocked, "this browser refuses to keep anything");

/** An address and a name that no other test uses. */
export const someone = () => {
  const tag = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
  return { name: `Grace ${tag}`, email: `grace.${tag}@example.org`, password: `a long sentence ${tag}` };
};

interface Mail {
  to: string;
  link: string;
}

/** The path of the link in the newest mail to an address that leads to `page`, out of the development mailbox. */
export async function mailedLink(request: APIRequestContext, to: string, page: string): Promise<string> {
  const newest = async () => {
    const mails: Mail[] = await (await request.get("/dev/mailbox.json")).json();
    const link = mails.find((mail) => mail.to.includes(to) && mail.link.includes(`/${page}#token=`))?.link;
    return link?.slice(link.indexOf(`/${page}#`)) ?? "";
  };
  await expect.poll(newest, { timeout: 30_000 }).not.toBe("");
  return newest();
}

/** The demo's account whose description begins so, with the code that its authenticator shows now. */
export async function demoAccount(request: APIRequestContext, who: string) {
  const table = await (await request.get("/dev/accounts")).text();
  const row = table
    .split("\n")
    .map((line) => line.split(" | "))
    .find(([email, , , what]) => email === who || what?.startsWith(who));
  const [email = "", password = "", code = ""] = row ?? [];
  return { email, password, code };
}

/** Signs the owner of a demo dealership in, with the second factor. A code works once, so each test takes an owner of its own. */
export async function signInOwner(page: Page, request: APIRequestContext, owner: number): Promise<void> {
  const who = `owner${owner}@dealer.example`;
  await page.goto("/sign-in?returnTo=%2Fdealer%2Fboard");
  await signInAs(page, await demoAccount(request, who));
  const field = page.getByLabel("Code from your authenticator app");
  await expect(field).toBeFocused();
  await field.fill((await demoAccount(request, who)).code);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Board", level: 1 })).toBeVisible();
}

/** Makes an account through the pages and signs in. */
export async function signUp(page: Page, request: APIRequestContext) {
  const person = someone();
  await page.goto("/sign-up");
  await page.getByLabel("Name", { exact: true }).fill(person.name);
  await page.getByLabel("E-mail").fill(person.email);
  await page.getByLabel("Country you live in").fill("Kenya");
  await page.getByRole("option", { name: /Kenya/ }).click();
  await page.getByLabel("Password").fill(person.password);
  await page.getByLabel(/I have read the privacy policy/).check();
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByRole("heading", { name: "Look into your mail" })).toBeVisible();
  await page.goto(await mailedLink(request, person.email, "verify-email"));
  await page.getByRole("button", { name: "Yes, this is my address" }).click();
  await expect(page.getByText("Your address is proved")).toBeVisible();
  await page.getByRole("link", { name: "Sign in" }).last().click();
  await signIn(page, person);
  return person;
}

interface Credentials {
  email: string;
  password: string;
}

/** Sends the sign-in form. */
export async function signInAs(page: Page, { email, password }: Credentials): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Signs a member in on the sign-in page. */
export async function signIn(page: Page, credentials: Credentials): Promise<void> {
  await signInAs(page, credentials);
  await expect(page.getByRole("heading", { name: "My requests", level: 1 })).toBeVisible();
}
