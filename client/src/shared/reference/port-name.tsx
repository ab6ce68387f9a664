import { useQuery } from "@tanstack/react-query";
import { portsQuery } from "./queries";

/** A port by its name, with its code until the name is known; a UN/LOCODE begins with its country. */
export function PortName({ code }: { code: string }) {
  const { data } = useQuery(portsQuery(code.slice(0, 2)));
  return <span title={code}>{data?.find((port) => port.code === code)?.name ?? code}</span>;
}
