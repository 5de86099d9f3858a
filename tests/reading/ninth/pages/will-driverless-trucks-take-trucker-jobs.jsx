import Head from "next/head";
import Link from "next/link";
import Image from "next/image";
import ShareBar from "../../components/ShareBar";
import NewsletterBox from "../../components/NewsletterBox";

export const meta = {
  title: "Driverless Trucks Are Here. So Why Can't Anyone Hire a Trucker?",
  description:
    "Robots hauled freight across Texas with nobody in the cab. 6 in 10 drivers think they'll be replaced. The numbers tell a weirder story about trucking jobs in 2025.",
  slug: "will-driverless-trucks-take-trucker-jobs",
  publishedTime: "2025-06-10T09:00:00Z",
  modifiedTime: "2025-09-02T16:40:00Z",
  readingTime: "9 min",
  keywords: [
    "truck driver jobs 2025",
    "autonomous trucks",
    "CDL worth it",
    "owner operator income",
    "driver shortage",
  ],
  keyStats: [
    "240,000 trucker job openings every year",
    "90%+ annual turnover at big carriers",
    "$4,000-$9,000 for CDL school",
    "60% of drivers fear automation",
  ],
  faq: [
    {
      q: "Will AI replace truck drivers?",
      a: "Not across the board and not soon. Long, boring interstate runs in the Sun Belt go first. City, tanker, flatbed and anything with a dock full of people stays human much longer.",
    },
    {
      q: "Is getting a CDL still worth it in 2025?",
      a: "For most people, yes. School takes 3 to 8 weeks and many carriers pay you back over 12 months. Just don't sign a lease-purchase.",
    },
    {
      q: "How much do truckers make?",
      a: "The typical heavy truck driver made $57,440 in 2024 according to BLS. Specialized and union drivers can clear six figures.",
    },
  ],
};

export default function Post() {
  return (
    <main className="post">
      <Head>
        <title>{meta.title}</title>
        <meta name="description" content={meta.description} />
      </Head>
      <h1>Driverless Trucks Are Here. So Why Can&apos;t Anyone Hire a Trucker?</h1>

      <figure>
        <Image
          src="/img/2025/convoy-i45-dusk.jpg"
          alt="An 18-wheeler on Interstate 45 at dusk"
          width={1200}
          height={675}
          priority
        />
        <figcaption>
          I-45 between Dallas and Houston: 240 miles, and every robot truck
          company&apos;s favorite road.
        </figcaption>
      </figure>

      <p className="byline">
        By <Link href="/authors/renee">Renee Castillo</Link> ·{" "}
        <time dateTime="2025-06-10">June 10, 2025</time>
      </p>

      <p>
        This spring an 80,000-pound truck pulled out of a yard in South Dallas
        with <em>nobody</em> behind the wheel. My phone blew up. My cousin Ray,
        27 years and 2.9 million safe miles, texted one word: &quot;Welp.&quot;
      </p>

      <section>
        <h2>Forget What the Headlines Say</h2>
        <p>
          You&apos;ve read it a hundred times: the robots are coming and the
          trucker is toast. A 2017 report scared everybody by saying 294,000
          long-haul jobs could vanish. One tech CEO promised 10,000 driverless
          rigs by 2024. We got about a dozen.
        </p>
        <p>
          Meanwhile the people who count jobs for a living have been a lot more
          boring about it. The Bureau of Labor Statistics expects the number of
          heavy and tractor-trailer drivers to go{" "}
          <strong>UP by 4% between 2024 and 2034</strong>. Yes, up. And because
          so many drivers quit, retire, or fail the pee test, it figures on
          around <strong>237,600 openings a year</strong> over that stretch.
        </p>
        <ul>
          <li>Average age of a driver at our three terminals: 51.</li>
          <li>
            Turnover at the mega-fleets has topped <b>90%</b> for most of the
            last 20 years, the ATA says.
          </li>
          <li>Only about 8% of drivers are women (ATRI puts it lower).</li>
        </ul>
        <blockquote>
          &quot;There isn&apos;t a shortage of drivers. There&apos;s a shortage
          of people willing to live like that for 55 cents a mile.&quot;
        </blockquote>
      </section>

      <section>
        <h2>Follow the Money</h2>
        <p>
          Spot rates fell 35% from the 2022 peak, diesel ate what was left, and
          more than 30,000 small carriers handed in their authority. If you
          bought a used Cascadia for $140,000 in early 2022 you know exactly how
          that felt.
        </p>
        <p>
          And still, wages held. The national median for a company driver was
          $57,440 last year. Walmart says its own drivers can make up to
          $110,000 the first year, and the new UPS contract tops out at $49 an
          hour. So when a dispatcher tells you &quot;$2,000 a week, guaranteed,&quot;
          ask what happens in February.
        </p>
        <p>Lesson? Pick the freight, not the slogan.</p>
      </section>

      <section>
        <h2>3 Moves That Make You Robot-Resistant</h2>
        <ol>
          <li>
            <b>Stack endorsements.</b> Tanker + hazmat costs you maybe $150 in
            fees and a weekend of studying. It also puts you on loads no lawyer
            will let a robot touch for 15 years.
          </li>
          <li>
            <b>Go local.</b> Beverage, LTL, fuel, concrete. Ten stops a day and
            a hand truck is the best anti-automation device ever made.
          </li>
          <li>
            <b>Learn the terminal side.</b> Autonomous companies are hiring
            CDL holders as yard techs and remote support. 40 hours. Home nightly.
          </li>
        </ol>
        <blockquote>The ones who wait for &quot;normal&quot; will be waiting at a truck stop.</blockquote>
      </section>

      <section className="faq">
        <h2>Quick Answers</h2>
        {meta.faq.map((f) => (
          <details key={f.q}>
            <summary>{f.q}</summary>
            <p>{f.a}</p>
          </details>
        ))}
      </section>

      <NewsletterBox list="freight-friday" subscribers={48000} />
      <ShareBar slug={meta.slug} />
      <aside>
        <h3>Keep reading</h3>
        <Link href="/freight/lease-purchase-trap">The lease-purchase trap, explained in 7 minutes</Link>
        <Link href="/freight/top-10-ltl">Top 10 LTL carriers to drive for</Link>
      </aside>
    </main>
  );
}
