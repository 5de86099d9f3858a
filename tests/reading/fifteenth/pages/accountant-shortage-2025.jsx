import Link from "next/link";
import Image from "next/image";
import ArticleLayout from "@/components/ArticleLayout";
import ShareBar from "@/components/ShareBar";

export const metadata = {
  title: "The Accountant Shortage in 2025: Why Nobody Wants the Job (and Why You Should)",
  description:
    "More than 300,000 accountants walked away in two years. Firms are begging. Here's what the accountant shortage really means for your career in 2025.",
  keywords: [
    "accountant shortage 2025",
    "is accounting a good career",
    "CPA pipeline",
    "accounting salary 2025",
    "AI and accounting jobs",
  ],
  openGraph: {
    title: "Accountants Are Disappearing. That's Great News for You.",
    description:
      "CPA candidates are down by a third since 2016, yet pay is climbing. The quiet opportunity in accounting.",
    url: "https://ledgerandlife.example/careers/accountant-shortage-2025",
    siteName: "Ledger & Life",
    images: [{ url: "/img/empty-desks-1200.jpg", width: 1200, height: 630, alt: "Empty desks in an accounting office" }],
    type: "article",
    publishedTime: "2025-03-18T09:00:00Z",
    modifiedTime: "2025-06-02T14:40:00Z",
  },
  other: {
    readingTime: "9 minutes",
    keyStats: [
      "300,000+ accountants and auditors quit in two years",
      "75% of CPAs near retirement age",
      "83% of finance leaders can't find talent",
    ],
  },
};

const faqs = [
  {
    q: "Is there really an accountant shortage?",
    a: "Yes. In one 2024 survey, 83% of senior finance leaders said they couldn't find enough people, up from 70% two years earlier.",
  },
  {
    q: "Will AI replace accountants?",
    a: "It will replace data entry. Judgment, advisory and audit sign-off still need a human with a license.",
  },
  {
    q: "Does accounting still pay?",
    a: "Big 4 first-year offers in large metros now land between $70,000 and $80,000, and CPAs earn 10 to 15% more than their unlicensed peers.",
  },
];

export default function AccountantShortage() {
  return (
    <ArticleLayout slug="accountant-shortage-2025" category="Careers">
      <h1>
        The Accountant Shortage in 2025: Why Nobody Wants the Job (and Why You
        Should)
      </h1>
      <p className="byline">
        By <Link href="/authors/dana-whitlock">Dana Whitlock</Link> ·{" "}
        <time dateTime="2025-03-18">March 18, 2025</time>
      </p>
      <Image src="/img/empty-desks-1200.jpg" width={800} height={420} alt="Rows of empty desks at an accounting firm" />

      <p>
        It&apos;s 9:40 on a Tuesday night in late March and Priya, a second-year
        audit associate in Charlotte, is eating cereal at her desk. There were
        six people on her team in January. There are three now. Nobody was laid
        off. They just left.
      </p>
      <p>
        Multiply Priya&apos;s team by every firm in America and you get the
        strangest labor story of the decade: <strong>a stable, well-paid,
        white-collar profession that can&apos;t give its seats away.</strong>
      </p>

      <section>
        <h2>How we got here</h2>
        <p>
          Between 2019 and 2021, more than 300,000 accountants and auditors quit, a drop
          of 17%. Meanwhile the AICPA counted just 67,000 candidates sitting
          for the CPA exam in 2022, the fewest in 17 years, and bachelor&apos;s
          completions in accounting slid 7.8% in a single academic year.
        </p>
        <ul>
          <li>The 150-hour rule costs students a fifth year and something like $30,000.</li>
          <li>Busy season still means 60- and 70-hour weeks.</li>
          <li>
            Starting offers sat near $55,000 for a decade while computer
            science grads were getting <i>double</i> that.
          </li>
          <li>Three out of four CPAs could retire within 15 years.</li>
        </ul>
        <blockquote>
          &quot;We turned away 40 clients last year. I&apos;ve never done that in
          31 years.&quot; — partner, regional firm in Ohio
        </blockquote>
      </section>

      <section>
        <h2>So is accounting dying? Look at the numbers nobody quotes</h2>
        <p>
          Every AI doomer on LinkedIn has a chart showing accountants at the top of
          the &quot;most exposed&quot; list. One famous Oxford paper gave
          bookkeepers a 98% chance of being automated. That was 2013. Still
          waiting.
        </p>
        <p>
          The government&apos;s own forecasters don&apos;t buy it either. The{" "}
          <b>Bureau of Labor Statistics</b> sees{" "}
          <b>
            accountant and auditor jobs growing 6% between 2023 and
            2033
          </b>
          , with some{" "}
          <span className="hl">130,800 openings every year</span>, most of them
          because people retire or move on. Compare that to 4% for the job
          market as a whole. The typical accountant already clears{" "}
          <b>$80K</b>, and that&apos;s before busy-season bonuses.
        </p>
        <p>
          What <i>is</i> shrinking? The clerical layer. If your day is keying
          invoices, worry. If your day is explaining to a CFO why the margin
          moved 3 points, relax.
        </p>
      </section>

      <section>
        <h2>Where the leverage is right now</h2>
        <ol>
          <li>
            <b>Audit seniors with 3–5 years.</b> Recruiters told us counteroffers
            of 15–20% have become routine.
          </li>
          <li>
            <b>Tax people who can talk.</b> Hourly billing at midsize firms jumped
            from $210 to $265 since 2021.
          </li>
          <li>
            <b>Controllers for companies under $50 million in revenue.</b> 61% of
            small business owners in a February poll said they had gone 6 months
            or longer with the role empty.
          </li>
          <li>
            <b>Anyone fluent in both GAAP and Python.</b> You can name your price.
          </li>
        </ol>
        <p>
          With overall unemployment hovering around 4.1%, firms can&apos;t simply
          wait for the market to hand them people. They are offshoring (about 1 in
          4 midsize firms now uses a team in India), paying $10,000 referral
          bonuses, and quietly dropping Saturday hours.
        </p>
      </section>

      <section>
        <h2>Your 90-day plan</h2>
        <p>
          You don&apos;t need a grand strategy. You need a calendar and about
          five hours a week.
        </p>
        <ul>
          <li><b>Days 1–30:</b> check whether your state has passed a 120-hour pathway. More than a dozen have.</li>
          <li><b>Days 31–60:</b> pick a niche. Construction, nonprofits, crypto, cannabis. Boring is beautiful.</li>
          <li><b>Days 61–90:</b> talk to ten partners. Not recruiters. Partners.</li>
        </ul>
      </section>

      <section>
        <h2>FAQ</h2>
        {faqs.map((f) => (
          <details key={f.q}>
            <summary>{f.q}</summary>
            <p>{f.a}</p>
          </details>
        ))}
      </section>
      <ShareBar />
    </ArticleLayout>
  );
}
