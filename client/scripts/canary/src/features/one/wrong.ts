import { other } from "../two/other";

export const wrong = other;
