import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser, startBrowser } from "./support/browser.ts";
import { startHub, type TestHub } from "./support/hub.ts";
import {
  contrastScript,
  focusScript,
  overflowScript,
  reachableScript,
  tooWideScript,
} from "./support/in-page.ts";

const path = findBrowser();

interface Focus {
  readonly id: string;
  readonly isSeen: boolean;
  readonly isOnPage: boolean;
}
interface Contrast {
  readonly what: string;
  readonly ratio: number;
  readonly needed: number;
}
const focused = (page: Page) => page.evaluate<Focus>(focusScript);

/** Goes on with the tabulator until something has the focus. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    if ((await focused(page)).id === id) return;
  }
  throw new Error(`the keyboard does not reach ${id}`);
}

// How the public form is for people who use a keyboard, a screen reader or large print.
describe.skipIf(path === null)("the public form in a browser", () => {
  let hub: TestHub;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    // More than one person sends in a minute.
    hub = await startHub({ environment: { FORMS_PER_MINUTE: "60" } });
    browser = await startBrowser(path!);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  });
  afterAll(async () => {
    await browser?.close();
    await hub?.stop();
  });

  it("is reached with the keyboard in the order of the page, and one sees where one is", async () => {
    await page.goto(`${hub.gateway.url}/report`);
    const inOrder = await page.evaluate<string[]>(reachableScript);
    expect(inOrder.length).toBeGreaterThan(15);
    for (const id of inOrder) {
      await page.keyboard.press("Tab");
      expect(await focused(page)).toEqual({ id, isSeen: true, isOnPage: true });
    }
  });

  it("tells by the keyboard alone what is missing, leads there, and takes the report", async () => {
    await page.goto(`${hub.gateway.url}/report`);
    await tabTo(page, "button");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".summary");
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.evaluate("document.activeElement.className")).toBe("summary");
    await page.keyboard.press("Tab");
    const first = (await focused(page)).id;
    await page.keyboard.press("Enter");
    expect((await focused(page)).id).toBe(first.replace("#", ""));

    await page.keyboard.type("Edith");
    for (const [id, text] of [
      ["familyName", "Larkspur"],
      ["deathDate-day", "9"],
      ["deathDate-month", "3"],
      ["deathDate-year", "2018"],
    ] as const) {
      await tabTo(page, id);
      await page.keyboard.type(text);
    }
    await tabTo(page, "learningDisability");
    await page.keyboard.press("Space");
    await tabTo(page, "placeOfDeath");
    await page.keyboard.type("care");
    await tabTo(page, "name");
    await page.keyboard.type("Winifred Larkspur");
    await tabTo(page, "relation");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await tabTo(page, "button");
    await page.keyboard.press("Space");
    await page.waitForURL(/report\/received/);
    expect(await page.locator(".reference").innerText()).toMatch(/\S{6,}/);
  });

  it.each(["as it is", "with all its problems", "once it was received"])(
    "can be read by those who see little, %s",
    async (state) => {
      if (state === "as it is") await page.goto(`${hub.gateway.url}/report`);
      if (state === "with all its problems") {
        await page.goto(`${hub.gateway.url}/report`);
        await page.locator("button").click();
        await page.waitForSelector(".summary");
      }
      const contrasts = await page.evaluate<Contrast[]>(contrastScript);
      expect(contrasts.length).toBeGreaterThan(3);
      expect(contrasts.filter(({ ratio, needed }) => ratio < needed)).toEqual([]);
    },
  );

  it("names every field to a screen reader", async () => {
    await page.goto(`${hub.gateway.url}/report`);
    const client = await page.context().newCDPSession(page);
    const { nodes } = await client.send("Accessibility.getFullAXTree");
    const fields = nodes.filter(({ role }) =>
      ["textbox", "radio", "combobox", "button", "link", "group"].includes(String(role?.value)),
    );
    expect(fields.length).toBeGreaterThan(20);
    expect(fields.filter(({ name }) => !name?.value)).toEqual([]);
    expect(await page.locator("html").getAttribute("lang")).toBe("en-GB");
  });

  // A window of 1280 at 400 % shows as much as one of 320, as does a telephone, where letters may be larger besides.
  it.each([
    [320, "100%"],
    [640, "200%"],
    [320, "200%"],
  ])("needs no scrolling sideways in a window %i wide with letters at %s", async (width, letters) => {
    await page.setViewportSize({ width, height: 450 });
    for (const isWrong of [false, true]) {
      await page.goto(`${hub.gateway.url}/report`);
      if (isWrong) {
        await page.locator("button").click();
        await page.waitForSelector(".summary");
      }
      await page.evaluate(`document.documentElement.style.fontSize = "${letters}"`);
      expect(await page.evaluate(tooWideScript)).toEqual([]);
      expect(await page.evaluate(overflowScript)).toBe(0);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});
