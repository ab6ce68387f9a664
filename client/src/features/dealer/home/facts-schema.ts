import * as z from "zod/mini";
import { company, person } from "../apply/apply-schema";

/** What a dealership states about itself. */
export const schema = z.object({ company, responsiblePerson: person });
