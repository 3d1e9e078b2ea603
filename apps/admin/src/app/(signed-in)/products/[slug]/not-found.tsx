import { Missing } from "../../../missing.tsx";

export default function NotFound() {
  return (
    <Missing
      title="No such product"
      lead="There is none of that name in your store."
      way={{ href: "/products", label: "All products" }}
    />
  );
}
