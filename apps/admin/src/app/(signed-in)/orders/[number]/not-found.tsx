import { Missing } from "../../../missing.tsx";

export default function NotFound() {
  return (
    <Missing
      title="No such order"
      lead="There is none with that number in your store."
      way={{ href: "/orders", label: "All orders" }}
    />
  );
}
