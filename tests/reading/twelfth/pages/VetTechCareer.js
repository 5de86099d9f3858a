import React from "react";
import { Link } from "react-router-dom";
import "./blogpost.css";

const VetTechCareer = () => {
  return (
    <div className="post-wrapper">
      <h1>Veterinary Technician Jobs: Pay, Training and What the Day Really Looks Like</h1>

      <article className="post-body">
        <img
          src="https://images.unsplash.com/photo-1612531386530-97286d97c2d2?w=800&q=70"
          alt="Vet tech holding a tabby cat"
        />
        <p className="post-date">Posted on: 14 November 2023 | 6 min read</p>
        <p>
          Behind every calm vet there is usually a technician holding the
          wriggly end of the patient. If you have ever thought about working
          with animals and you don&apos;t fancy eight years of college, this
          may be the job for you. Below we look at what vet techs do, what
          they get paid, how to qualify and where to find openings. We will
          also share a few tips on keeping your own pets relaxed at the clinic.
        </p>

        <h2>What does a vet tech do?</h2>
        <p>
          Think of a nurse, a lab assistant, an X-ray operator and a dental
          hygienist rolled into one. Vet techs take samples, run blood work,
          place catheters, monitor anesthesia, clean teeth and explain
          medication to worried owners. In a busy practice a tech may see 20
          to 30 animals in one shift. In a shelter the number can be far
          higher, and in a zoo far lower (but the patients are bigger!).
        </p>

        <h2>Vet tech vs. vet assistant</h2>
        <p>
          People mix these up all the time. An assistant usually learns on the
          job and mostly feeds, restrains and cleans. A technician has
          finished an accredited program and passed a national exam, the VTNE,
          which has 170 questions and lasts three hours.
        </p>

        <h2>How much do vet techs make?</h2>
        <p>
          Nobody gets into this field to be rich. The U.S. Bureau of Labor
          Statistics puts median pay for veterinary technologists and
          technicians at $36,850 per year, or $17.72 per hour (2022).
          Research labs and universities tend to pay better than private
          clinics, and emergency hospitals often add a night differential of
          a few dollars an hour. On Glassdoor we saw salaries of $41,000 and
          up in Seattle and Boston.
        </p>
        <p>
          The good news is that there is plenty of work. The field is expected
          to grow by 21% through 2032, so graduates rarely wait long for an
          offer.
        </p>

        <h2>How to qualify</h2>
        <ul>
          <li>
            <b>Finish high school</b> with biology, chemistry and math on your
            transcript.
          </li>
          <li>
            <b>Get a two-year degree.</b> There are a little over 200 programs
            accredited by the AVMA. Community colleges charge about $5,000 to
            $12,000 for the whole course; private ones can go past $30,000.
          </li>
          <li>
            <b>Do your clinical hours.</b> Distance students need a clinic that
            will take them on, so ask around early.
          </li>
          <li>
            <b>Sit the VTNE.</b> The fee is $345 and you need a scaled score of
            425 to pass.
          </li>
          <li>
            <b>Register with your state.</b> The title on your badge (CVT, RVT,
            LVT) depends on where you live.
          </li>
        </ul>

        <h2>Skills that will help you</h2>
        <p>
          Strong hands and a soft voice go a long way. You should be able to
          read an animal before it bites, do drug math without panicking and
          stand for a full ten-hour shift. Owners can be harder than cats.
          Some of them will be grieving, some will be angry about the bill,
          and you will be the first person they see.
        </p>

        <h2>Where to look for jobs</h2>
        <p>
          Start with the clinic where you trained. After that, try the AVMA
          career center, your state association, and large hospital groups
          such as Banfield and VCA, which list hundreds of positions. General
          boards (Indeed, SimplyHired) are fine too, but read the ad
          carefully: many of the jobs called &quot;vet tech&quot; there are
          assistant jobs.
        </p>

        <h2>Is it worth it?</h2>
        <p>
          It is hard, messy, and not paid as it should be. Burnout is real and
          a lot of techs leave within their first five years. Still, ask any
          of them about the dog that walked out after nobody thought it
          would, and you will see why they stay. Read next:{" "}
          <Link to="/blog/why-cats-hate-carriers">Why Cats Hate Carriers</Link>.
        </p>
      </article>
    </div>
  );
};

export default VetTechCareer;
