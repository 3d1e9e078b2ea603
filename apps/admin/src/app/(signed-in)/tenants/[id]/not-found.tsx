import { Missing } from "../../../missing.tsx";

export default function NotFound() {
  return (
    <Missing
      title="No such tenant"
      lead="There is no store at this address, or it is not yours to review."
      way={{ href: "/tenants", label: "All tenants" }}
    />
  );
}
