import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";

beforeEach(() => {
  for (const level of ["error", "warn"] as const)
    vi.spyOn(console, level).mockImplementation((...told: unknown[]) => {
      throw new Error(`console.${level}: ${told.map(String).join(" ")}`);
    });
});

afterEach(cleanup);
