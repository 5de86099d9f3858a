import Head from "next/head";
import Image from "next/image";
import Newsletter from "../../components/Newsletter";
import ShareBar from "../../components/ShareBar";

const meta = {
  title: "The Skilled Trades Are Hiring Like Crazy. So Why Is Nobody Showing Up?",
  description:
    "For every 5 tradespeople who retire, only 2 step in. Inside the 2025 skilled trades shortage, what plumbers and electricians really earn, and how to get paid while you learn.",
  slug: "/money/skilled-trades-shortage-2025",
  image: "https://cdn.paycheckplot.example/img/hardhat-sunrise-1200x630.jpg",
  published: "2025-03-11",
  updated: "2025-08-19",
  readingTime: "9 min",
  tags: ["skilled trades", "apprenticeships", "electrician pay", "blue collar boom", "2025"],
  highlights: [
    "Construction firms need 439,000 extra workers this year",
    "41% of the workforce could retire by 2031",
    "Electrician jobs growing three times faster than average",
    "94% of contractors struggle to fill open positions",
  ],
};

const faqSchema = {
  "@context": "https://schema.org",
  "@type": "FAQPage",
  mainEntity: [
    {
      "@type": "Question",
      name: "Are the skilled trades a good career in 2025?",
      acceptedAnswer: {
        "@type": "Answer",
        text: "For most people, yes. Pay is rising, apprenticeships cost little or nothing, and the work is hard to automate or send abroad.",
      },
    },
    {
      "@type": "Question",
      name: "How much do electricians make?",
      acceptedAnswer: {
        "@type": "Answer",
        text: "The median electrician earned $62,350 in 2024 according to the BLS. Union journeymen in big cities can make six figures with overtime.",
      },
    },
  ],
};

export default function SkilledTradesShortage() {
  return (
    <>
      <Head>
        <title>{meta.title}</title>
        <meta name="description" content={meta.description} />
        <meta property="og:image" content={meta.image} />
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: JSON.stringify(faqSchema) }}
        />
      </Head>

      <article className="mx-auto max-w-2xl px-4 py-12 prose">
        <h1>{meta.title}</h1>
        <p className="text-sm text-gray-500">
          By Ronnie Albrecht &middot; Updated August 19, 2025 &middot; {meta.readingTime}
        </p>

        <Image src={meta.image} alt="Construction crew at sunrise" width={1200} height={630} priority />

        <p>
          My neighbor waited <strong>eleven weeks</strong> for a plumber last winter. Eleven!
          When the guy finally showed up he was 63, had two bad knees, and told her he was
          booked into June. She asked if he had an apprentice. He laughed for a solid minute.
        </p>

        <p>
          That laugh is the whole story of the American labor market right now. We spent 30
          years telling every kid to go to college, and now there&apos;s nobody left to fix the
          toilet in the dorm.
        </p>

        <section id="the-gap">
          <h2>A gap you could drive a cement truck through</h2>
          <p>
            The Associated Builders and Contractors reckons the industry has to attract{" "}
            <b>439,000</b> additional workers in 2025 just to keep up. In a survey by the
            Associated General Contractors, <b>94%</b> of firms said they have trouble filling
            positions, and more than half blamed it for late projects.
          </p>
          <ul>
            <li>For every 5 workers who hang up their tool belts, 2 come in.</li>
            <li>The average plumbing business owner is 58 years old.</li>
            <li>
              41% of construction workers could be gone by 2031, according to the National Center
              for Construction Education &amp; Research.
            </li>
          </ul>
          <p>
            Meanwhile, student debt stands at $1.7 trillion. You do the math.
          </p>
        </section>

        <section id="the-money">
          <h2>Okay, but what does it pay?</h2>
          <p>
            More than your guidance counselor said. The Bureau of Labor Statistics expects{" "}
            <strong>electrician jobs to grow 9% from 2024 to 2034</strong>, or
            roughly three times as fast as the typical occupation, with{" "}
            <em>around 81,000 openings a year</em>. Plumbers, pipefitters and steamfitters
            aren&apos;t far behind. They pulled in a median <b>$62,970</b> last year.
          </p>
          <p>
            And that&apos;s the middle. On Indeed I found 214 listings in Phoenix alone that
            advertise $45 an hour or better, and a lineman I talked to in Oregon cleared
            $187,000 in a bad storm year. (He also missed Christmas. Twice.)
          </p>
          <blockquote>
            &quot;I got my first real paycheck at 19. My buddies got their first tuition bill.&quot;
          </blockquote>
          <p>
            An apprentice typically starts at 40-50% of journeyman scale and gets a bump every
            six months. A four-year degree at a state school costs about $108,000 with room and
            board. An apprenticeship? Books, boots, maybe $800.
          </p>
        </section>

        <section id="robots">
          <h2>What about AI?</h2>
          <p>
            Goldman Sachs thinks AI could expose 46% of office and administrative tasks to
            automation, against only 6% of tasks in construction. Chatbots can write your
            cover letter. They can&apos;t crawl under your house.
          </p>
          <p>
            Data centers make it even crazier: a single campus can need 1,500 electricians
            at the peak of the build. Every time somebody asks a chatbot for a lasagna recipe, an
            electrician gets his wings.
          </p>
        </section>

        <section id="start">
          <h2>How to get in (this month)</h2>
          <ol>
            <li>Search Apprenticeship.gov and filter to within 50 miles.</li>
            <li>Call the union hall. Yes, call. On the phone.</li>
            <li>Brush up on algebra, since aptitude tests trip up 1 in 3 applicants.</li>
            <li>Get your driver&apos;s license in order.</li>
            <li>Show up 15 minutes early. Seriously, that&apos;s half the interview.</li>
          </ol>
          <p>
            Construction unemployment was just 3.4% in July, so employers can&apos;t be
            picky. If you can pass a drug test and read a tape measure, you&apos;re ahead of most
            of the pile.
          </p>
        </section>

        <section id="bottom-line">
          <h2>Bottom line</h2>
          <p>
            I&apos;m not saying college is a scam. I am saying that the folks with the wrenches
            are about to have a very good decade. My neighbor&apos;s plumber, by the way? He
            finally found an apprentice. She&apos;s 22, she quit a marketing job, and she&apos;s
            already got her own van.
          </p>
        </section>

        <ShareBar url={meta.slug} />
        <Newsletter list="money-moves" cta="Join 48,000 readers" />
      </article>
    </>
  );
}
