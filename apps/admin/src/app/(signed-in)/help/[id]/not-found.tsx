import { Missing } from "../../../missing.tsx";

export default function NotFound() {
  return (
    <Missing
      title="No such request"
      lead="It was taken back, its time is over, or it is not one of your store."
      way={{ href: "/help", label: "All help requests" }}
    />
  );
}
