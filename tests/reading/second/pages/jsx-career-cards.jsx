import { Card, Grid } from "../ui";

// TODO: move to the CMS
export const careers = [
  {
    slug: "software-developer",
    title: "Software Developer",
    blurb: "Design and build the programs people use every day.",
    medianSalary: "$133,080",
    growth: "16%",
    weeks: 24,
  },
  {
    slug: "information-security-analyst",
    title: "Information Security Analyst",
    blurb: "Keep the bad guys out.",
    medianSalary: "$124,910",
    growth: "29%",
    weeks: 28,
  },
];

export default function CareerCards() {
  return (
    <section className="py-12 max-w-[1200px]">
      <h2>Where our graduates go</h2>
      <p>
        Data scientists earned a median of <strong>$112,590</strong> in May
        2024, and the U.S. Bureau of Labor Statistics expects <em>34%</em> more
        of these jobs by 2034 than there were in 2024.
      </p>
      <Grid cols={3} gap={24}>
        {careers.map((c) => (
          <Card key={c.slug} title={c.title} delay={0.15}>
            <p>{c.blurb}</p>
            <span>{c.medianSalary}</span>
          </Card>
        ))}
      </Grid>
      <p className="text-sm opacity-70">92% of our 2024 cohort were hired within 180 days; average starting salary $78,500.</p>
    </section>
  );
}
