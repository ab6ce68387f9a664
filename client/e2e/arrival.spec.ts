import { expect, test } from "./site";

test("scripts arrive once each, as small as they were made at the build", async ({ page }) => {
  const arrived: { path: string; coding: string | undefined }[] = [];
  page.on("response", (response) => {
    const path = new URL(response.url()).pathname;
    if (path.startsWith("/assets/")) arrived.push({ path, coding: response.headers()["content-encoding"] });
  });
  await page.goto("/sign-up?lang=ja");
  await expect(page.getByLabel("氏名")).toBeVisible();
  expect(arrived.length).toBeGreaterThan(5);
  expect(arrived.filter(({ coding }) => coding !== "br")).toEqual([]);
  const paths = arrived.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});

test("who takes no Brotli gets the same script in another form", async ({ page, request }) => {
  const html = await (await request.get("/")).text();
  const script = /src="(\/assets\/index-[^"]+)"/.exec(html)?.[1] ?? "";
  const plain = await request.get(script, { headers: { "Accept-Encoding": "identity" } });
  const gzip = await request.get(script, { headers: { "Accept-Encoding": "gzip" } });
  const small = await request.get(script, { headers: { "Accept-Encoding": "br;q=0.5, gzip;q=0" } });
  expect(plain.headers()["content-encoding"]).toBeUndefined();
  expect(gzip.headers()["content-encoding"]).toBe("gzip");
  expect(small.headers()["content-encoding"]).toBe("br");
  expect(small.headers()["content-type"]).toBe("text/javascript");
  expect(small.headers().vary).toMatch(/accept-encoding/i);
  const text = await plain.text();
  expect(await gzip.text()).toBe(text);
  expect(await small.text()).toBe(text);
  await page.goto("/");
});
