import React from "react";
import Image from "next/image";
import Link from "next/link";
import ShareBar from "@/app/components/shareBar";

export const metadata = {
  title: "Will AI Replace Accountants? What 2025 Hiring Data Really Says",
  description:
    "Firms are automating month-end close and still can't fill seats. Here's where accounting jobs are headed in 2025, and which skills keep you employed.",
  keywords: [
    "will ai replace accountants",
    "accounting jobs 2025",
    "CPA shortage",
    "accounting automation",
    "bookkeeper jobs AI",
    "accounting salary 2025",
  ],
  openGraph: {
    title: "Will AI Replace Accountants? The 2025 Answer",
    description:
      "75% of CPAs are near retirement, yet juniors can't get interviews. Something doesn't add up.",
    url: "https://ledgerloft.example.com/careers/will-ai-replace-accountants",
    siteName: "LedgerLoft",
    images: [
      {
        url: "/img/accountant-robot-desk.jpg",
        width: 1200,
        height: 630,
        alt: "Accountant reviewing a spreadsheet next to a laptop",
      },
    ],
    type: "article",
    publishedTime: "2025-03-14T10:00:00Z",
    modifiedTime: "2025-06-20T10:00:00Z",
  },
  other: {
    readingTime: "7 minutes",
    keyStats: [
      "Accountant jobs still projected to grow 6% by 2033",
      "58% of finance leaders use AI today",
      "CPA candidates down 27% in a decade",
      "Average close time cut by 7.5 days",
    ],
  },
  jsonLd: {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: "Will AI Replace Accountants?",
    datePublished: "2025-03-14T10:00:00Z",
    author: { "@type": "Person", name: "Priya Lindqvist" },
    wordCount: 1400,
  },
};

export default function Page() {
  return (
    <article className="post-body">
      <h1>Will AI Replace Accountants? What 2025 Hiring Data Really Says</h1>
      <Image
        src="/img/accountant-robot-desk.jpg"
        alt="Accountant reviewing a spreadsheet next to a laptop"
        width={800}
        height={420}
        priority
      />
      <p className="byline">
        By Priya Lindqvist | <time dateTime="2025-03-14">March 14, 2025</time>
      </p>

      <p>
        My first manager used to say that debits go by the window. That was
        her whole onboarding program. Fourteen years later her department of
        nine is a department of four, and a bot does the bank recs before
        anybody has had coffee.
      </p>
      <p>
        So are we done? Not even close. But the job you trained for may be.
      </p>

      <section>
        <h2>The Panic, in Four Numbers</h2>
        <ul>
          <li>
            Goldman Sachs analysts figured in 2023 that AI could automate{" "}
            <b>35% of tasks</b> in business and financial operations.
          </li>
          <li>
            More than <strong>300,000 accountants and auditors</strong> walked
            away from their jobs between 2019 and 2021.
          </li>
          <li>
            The AICPA counted 27% fewer CPA exam candidates than ten years
            earlier.
          </li>
          <li>
            And 58% of finance functions were using AI in 2024, says Gartner,
            a 21-point jump in twelve months.
          </li>
        </ul>
        <p>
          Read those again. Two of them say there's too little work to go
          around. The other two say there aren't enough people to do it. Both
          are true, and that's the whole story.
        </p>
      </section>

      <section>
        <h2>What the Forecasters Say (It's Calmer Than LinkedIn)</h2>
        <p>
          If robots were about to eat the profession, you'd expect the
          government's number crunchers to have noticed. They haven't. The
          Bureau of Labor Statistics has employment of accountants and
          auditors{" "}
          <b>
            growing 6% from 2023 to 2033, with about 130,800 openings a year
          </b>
          . Most of those are replacements for people who retire or switch
          careers, but a seat is a seat.
        </p>
        <p>
          The picture flips once you go down a rung. Bookkeeping, accounting
          and auditing clerks are expected to <i>lose</i> ground, down 5% over
          the same ten years. Data entry, invoice matching, expense coding:
          that's the stuff software is good at.
        </p>
        <blockquote>
          "We didn't lay off a single CPA. We just never replaced the three AP
          clerks who left."
        </blockquote>
      </section>

      <section>
        <h2>Follow the Money</h2>
        <p>
          Pay tells you what's scarce. Robert Half's 2025 guide has senior
          accountants with ERP skills at $84,250 to $108,500, and starting
          offers at the Big Four have crept from $56K to about $68K since
          2021. Meanwhile we looked at 412 bookkeeper ads on Indeed last month
          and the typical one offered $23 an hour, same as two years ago.
        </p>
        <p>
          Unemployment in the field sits at around 2%, half of what it is in
          the country at large. Nobody's starving. But a raise goes to whoever
          can explain what the model got wrong.
        </p>
      </section>

      <section>
        <h2>How to Stay on the Right Side of the Line</h2>
        <ol>
          <li>
            <b>Get the license.</b> With 34 states now moving on the 150-hour
            rule, the CPA will soon take a bachelor's degree and two years of
            experience.
          </li>
          <li>
            <b>Learn to audit a machine.</b> Ask where the data came from,
            what's been left out, and who signs off. It's the same skepticism
            you've always had.
          </li>
          <li>
            <b>Pick an ugly niche.</b> Sales tax, cannabis, construction
            revenue recognition. Ugly is defensible.
          </li>
          <li>
            <b>Talk to humans.</b> Clients won't pay $350 an hour for a PDF.
            They'll pay it for someone who tells them what to do next.
          </li>
        </ol>
      </section>

      <section className="faq">
        <h2>Quick Questions</h2>
        <h3>Is accounting a dying career?</h3>
        <p>
          No. BLS still sees 6% growth for accountants through 2033. Clerical
          roles are another matter.
        </p>
        <h3>How long until AI can do a full close by itself?</h3>
        <p>
          Vendors say 18 months. Vendors said that 18 months ago, too. A
          Stanford/MIT study found AI users closed 7.5 days faster, with people
          very much still in the loop.
        </p>
        <h3>Should I still major in it?</h3>
        <p>
          If you like puzzles more than you like typing, yes. Add a data
          analytics minor and you'll be fine.
        </p>
      </section>

      <aside>
        <h3>Keep reading</h3>
        <ul>
          <li>
            <Link href="/careers/cpa-exam-2025">
              The CPA Exam in 2025: 6 Changes You Need to Know
            </Link>
          </li>
          <li>
            <Link href="/careers/fractional-cfo">
              Going Fractional: CFO Work at 20 Hours a Week
            </Link>
          </li>
        </ul>
      </aside>
      <ShareBar />
    </article>
  );
}
