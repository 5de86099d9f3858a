import React from "react";
import Link from "next/link";
import Head from "next/head";
import ShareBar from "@/components/ShareBar";

const meta = {
  title: "Are Truck Driving Jobs Disappearing? What 2025 Really Looks Like",
  description:
    "Self-driving rigs are on Texas highways and 3 in 10 small carriers parked a truck last year. So is a CDL still worth it? We dug into the numbers.",
  keywords: [
    "truck driver jobs 2025",
    "are truckers being replaced",
    "self driving trucks",
    "CDL salary",
    "freight recession",
  ],
  published: "2025-06-11T09:00:00Z",
  modified: "2025-09-20T16:40:00Z",
  author: "Renee Alvarado",
  readingTime: "9 min",
  image: {
    url: "https://cdn.haulroadmedia.example/img/rig-sunset-1200x630.jpg",
    width: 1200,
    height: 630,
  },
  highlights: [
    "BLS: heavy truck driver jobs to grow 4% by 2034",
    "88,000 trucking companies have closed their doors since 2022",
    "Driverless miles passed 20,000 this summer",
    "91% turnover at large truckload fleets",
  ],
};

const faq = [
  {
    q: "Will self-driving trucks replace drivers?",
    a: "Not soon. Driverless trucks run a handful of lanes in good weather. First and last mile, backing, tarping, paperwork and customers still need a person.",
  },
  {
    q: "Is it hard to get hired with a new CDL in 2025?",
    a: "Harder than in 2021. Many fleets want 6 to 12 months of experience, but mega carriers with training programs keep taking students.",
  },
  {
    q: "How much do truck drivers make?",
    a: "The typical heavy and tractor-trailer driver earned $57,440 in May 2024, says the Bureau of Labor Statistics. Owner-operators gross far more, but most of it goes to fuel, the truck note and insurance.",
  },
];

export default function TruckingJobs() {
  return (
    <>
      <Head>
        <title>{meta.title}</title>
        <meta name="description" content={meta.description} />
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{
            __html: JSON.stringify({
              "@context": "https://schema.org",
              "@type": "FAQPage",
              mainEntity: faq.map((f) => ({
                "@type": "Question",
                name: f.q,
                acceptedAnswer: { "@type": "Answer", text: f.a },
              })),
            }),
          }}
        />
      </Head>
      <main className="post max-w-3xl mx-auto px-4 py-10">
        <h1 className="text-4xl font-bold">
          Are Truck Driving Jobs Disappearing? What 2025 Really Looks Like
        </h1>
        <p className="byline">
          By {meta.author} &middot; June 11, 2025 &middot; {meta.readingTime}
        </p>
        <ShareBar url="/blog/truck-driving-jobs-2025" />

        <p>
          A white Peterbilt with nobody in the seat rolled out of Dallas this
          spring and drove itself to Houston. The clip got 14 million views in
          two days, and my inbox filled up with the same question from students
          at the school where I teach on Saturdays: did I just waste $4,500 on a
          license?
        </p>
        <p>
          Short answer: no. Long answer: the job is changing, the market is in
          the ditch, and those are two different problems.
        </p>

        <h2>First, the freight recession nobody outside the industry noticed</h2>
        <p>
          Rates fell off a cliff in 2022 and never climbed back. Dry van spot
          rates went from over $3.00 a mile to around $2.02. Roughly{" "}
          <strong>88,000 carriers</strong> gave up their authority between then
          and the end of 2023, most of them one-truck outfits.
        </p>
        <ul>
          <li>Yellow went under in August 2023 and took 30,000 jobs with it.</li>
          <li>
            Convoy, once worth $3.8 billion, closed in a single afternoon.
          </li>
          <li>
            In our reader poll (n = 612), 44% said they drove fewer miles than
            the year before.
          </li>
        </ul>
        <p>
          Truck transportation shed another 3,700 jobs in the July payroll
          report. If you feel like you can&rsquo;t catch a break, you are not
          imagining it.
        </p>

        <h2>Then there&rsquo;s the robot thing</h2>
        <p>
          Aurora runs a few driverless trucks on one lane. Kodiak has a handful
          in the Permian Basin sand fields, where top speed is 20 mph. Against
          that, there are more than <b>2 million</b> heavy truck drivers on
          American roads. At the current pace it&rsquo;ll take a long, long time
          before that shows up in anybody&rsquo;s statistics.
        </p>
        <blockquote>
          &ldquo;I&rsquo;ve been five years away from losing my job for fifteen
          years.&rdquo; &mdash; Dale, flatbed, 1.9 million safe miles
        </blockquote>
        <p>
          And the folks whose job it is to count this stuff agree. The Bureau of
          Labor Statistics sees heavy and tractor-trailer driving{" "}
          <b>growing 4% from 2024 to 2034</b>, which is right around what it
          expects for the whole economy (3%). Thanks mostly to retirements,
          there should be about <b>237,600 openings a year</b>. Delivery drivers
          do better still, at 8%.
        </p>

        <h2>What you can actually earn</h2>
        <p>
          Ignore the billboard that says $120,000. Company drivers with a year
          under their belt are usually looking at 55 to 65 cents a mile, and the
          average guy runs about 2,300 miles a week. Do the math, then take out
          the weeks you sit.
        </p>
        <table>
          <thead>
            <tr>
              <th>Gig</th>
              <th>What we see in ads</th>
              <th>Home time</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>OTR dry van</td>
              <td>$52K&ndash;$75K</td>
              <td>2 days out of 14</td>
            </tr>
            <tr>
              <td>LTL linehaul</td>
              <td>$85K&ndash;$110K</td>
              <td>most nights</td>
            </tr>
            <tr>
              <td>Fuel / hazmat</td>
              <td>$75K&ndash;$95K</td>
              <td>daily</td>
            </tr>
          </tbody>
        </table>
        <p>
          Those are job ads from our own board, 1,140 of them, not government
          data. Take them with a grain of salt.
        </p>

        <h2>Five ways to robot-proof your CDL</h2>
        <ol>
          <li>
            <b>Get every endorsement.</b> Tanker, hazmat, doubles. The TSA check
            costs $85.25 and it pays for itself in the first month.
          </li>
          <li>
            <b>Go where it&rsquo;s ugly.</b> Mountains, ice, New York City.
            Software hates all three.
          </li>
          <li>
            <b>Learn to load.</b> Flatbed, auto transport, oversize. 80% of that
            work happens outside the cab.
          </li>
          <li>
            <b>Keep your record clean.</b> One preventable and half the
            recruiters quit calling.
          </li>
          <li>
            <b>Look at the terminals.</b> Every driverless lane needs people at
            both ends to fuel, inspect and hook up.
          </li>
        </ol>

        <section className="faq">
          <h2>Quick answers</h2>
          {faq.map((f) => (
            <details key={f.q}>
              <summary>{f.q}</summary>
              <p>{f.a}</p>
            </details>
          ))}
        </section>

        <p>
          Bottom line: nobody&rsquo;s promising you 1995. But the freight still
          moves, and for now it moves with you.{" "}
          <Link href="/blog/best-paid-cdl-training">
            Read next: 7 fleets that pay you to train
          </Link>
        </p>
      </main>
    </>
  );
}
