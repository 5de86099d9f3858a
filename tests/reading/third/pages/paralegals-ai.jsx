import React from "react";
import Head from "next/head";
import Newsletter from "@/components/Newsletter";

export const metadata = {
  title: "Paralegals vs. AI in 2025: Who Keeps the Job?",
  description:
    "62% of small firms tried an AI drafting tool last year. Yet paralegal openings hold up. Here is what the numbers say.",
  keywords: ["paralegal jobs 2025", "legal ai", "law firm hiring"],
  openGraph: {
    url: "https://docketdaily.example/ai/paralegals",
    images: [{ url: "https://img.docketdaily.example/p-1200.jpg", width: 1200, height: 630 }],
    publishedTime: "2025-04-14T09:00:00Z",
  },
};

const stats = [
  { label: "Firms surveyed", value: 1140 },
  { label: "Hours saved per week", value: 5.2 },
];

export default function Page() {
  return (
    <div className="max-w-3xl mx-auto">
      <article>
        <h1 className="text-4xl">Paralegals vs. AI in 2025: Who Keeps the Job?</h1>
        <p>
          In January, a 40-lawyer firm in Tulsa let nine paralegals go and bought
          licenses at $79 a seat. By March it had hired four of them back. It is a
          small story, but it says a lot.
        </p>
        <h2>What the government expects</h2>
        <p>
          Start with the dullest source there is. The Bureau of Labor Statistics
          thinks the number of paralegals and legal assistants will barely move,
          inching up <strong>1.2%</strong> between 2023 and 2033 after
          years in which it forecast 12% or more. Lawyers get 5.2%. Court
          clerks lose 2.1%.
        </p>
        <p>
          And still there were{" "}
          <a href="https://www.bls.gov/oes/" className="underline">
            367,220 paralegals on payrolls
          </a>{" "}
          in May 2024, with a median wage of{" "}
          <strong>$61,010</strong>. Thomson Reuters, which sells the software,
          says 74% of legal work could be automated.
        </p>
        <h2>Salaries</h2>
        <ul>
          <li>Robert Half puts senior litigation paralegals at $88,250.</li>
          <li>
            In the District of Columbia, paralegals average $89,310.
          </li>
          <li>AI-savvy paralegals ask for a 15–20% premium, recruiters told us.</li>
        </ul>
        <h3>Will AI replace paralegals by 2030?</h3>
        <p>
          No. But it will eat document review, which is 30% of the working day for
          a junior. Learn prompt design (our course: $49).
        </p>
        <Newsletter issue={212} />
      </article>
    </div>
  );
}
