import { Card, Stat } from "../ui";

const stats = [
  { label: "Median annual salary", value: "$98,540" },
  { label: "Projected growth 2023–2033", value: "8%" },
];

export default function UxDesigner() {
  return (
    <main className="px-4 mt-[12px] w-[50%]">
      <h1>Becoming a UX designer</h1>
      <p>
        The Bureau of Labor Statistics files most of us under web developers
        and digital designers. That group is set to grow{" "}
        <strong>8%</strong> between 2023 and 2033, with{" "}
        <strong>16,500</strong> openings annually.
      </p>
      <p>
        Pay? Digital interface designers brought home a median of $98,540 in 2023,
        web developers $84,960.
      </p>
      <p>Payscale puts it lower, at $79,100, and Built In higher, at $103,000.</p>
      <Card price="$29/mo" discount={0.25} seats={1200} />
    </main>
  );
}
