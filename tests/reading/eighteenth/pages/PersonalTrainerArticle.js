import React from "react";
import { Link } from "react-router-dom";
import "../styles/article.css";
import trainerImg from "../assets/trainer.webp";

export default function PersonalTrainerArticle() {
  return (
    <section className="article-wrap">
      <h1 className="article-title">
        How to Find Personal Trainer Jobs in Your City (Pay, Certifications
        &amp; Tips)
      </h1>
      <span className="article-date">Posted on March 14, 2022 · 6 min read</span>
      <img src={trainerImg} alt="Personal trainer spotting a client" width="640" height="427" />

      <p>
        So you practically live at the gym, your friends ask you to check their
        squat, and the idea of a desk job makes you itch. Sounds like you might
        be cut out for personal training! In this guide we cover what trainers
        actually do, what they get paid, which certificates are worth having
        and where the openings are.
      </p>

      <h2>What does a personal trainer do all day?</h2>
      <p>
        Trainers assess where a client is starting from, write a program, teach
        safe technique and (this is the big one) keep people coming back. Some
        work the floor at a big-box gym, others rent space by the hour, travel
        to clients&apos; homes or coach entirely over video. Early mornings and
        evenings are busy; the middle of the day tends to be dead.
      </p>

      <h2>How much do personal trainers make?</h2>
      <p>
        It depends a lot on how many sessions you can sell. As a benchmark, the
        U.S. Bureau of Labor Statistics groups personal trainers with fitness
        trainers and instructors, and the typical (median) worker in that group
        earned $40,510 a year in May 2020. The same agency is forecasting that
        jobs will grow by 39 percent through 2030, a figure that partly
        reflects gyms bouncing back after the shutdowns. A busy independent
        trainer in a large city may go well beyond that, while a new hire at a
        chain gym who is paid per session will usually start out lower.
      </p>

      <h2>Do I need a certification?</h2>
      <p>
        No state licenses personal trainers, but hardly any employer will let
        you on the floor without one. The best-known names are:
      </p>
      <ul>
        <li>
          <b>NASM-CPT</b> &ndash; self-study, 120-question exam, packages from
          around $899.
        </li>
        <li>
          <b>ACE</b> &ndash; 150 questions and three hours to answer them. Often
          discounted to $675.
        </li>
        <li>
          <b>NSCA-CSCS</b> &ndash; if you want to work with athletes. You&apos;ll
          need a bachelor&apos;s degree for this one.
        </li>
        <li>
          <b>ISSA</b> &ndash; fully online and you can retake the exam.
        </li>
      </ul>
      <p>
        You&apos;ll also need a current CPR/AED card, which takes one afternoon
        and costs about $70, and you should renew it every two years.
      </p>

      <h2>Where to look for openings</h2>
      <p>
        <em>Walk in.</em> Seriously. Managers at local gyms hire people they
        have seen training. Bring a one-page resume and your certificate.
      </p>
      <p>
        <em>Job boards.</em> Indeed and ZipRecruiter list thousands of trainer
        jobs; set an alert for your zip code plus 15 miles. Read the fine print
        to see if the pay is hourly, per session or commission only.
      </p>
      <p>
        <em>Community centers and YMCAs.</em> Less glamorous, but the hours are
        steadier and part-timers often get a free family membership.
      </p>
      <p>
        <em>Corporate wellness.</em> Larger companies contract trainers for
        lunch-hour classes. Ask around in HR groups on LinkedIn.
      </p>

      <h2>Skills that set good trainers apart</h2>
      <ol>
        <li>Listening before prescribing anything.</li>
        <li>
          Basic anatomy, so you know when knee pain is a cue problem and when it
          is time to refer out.
        </li>
        <li>Sales without the sleaze.</li>
        <li>
          Keeping records. If you can show a client that she added 40 pounds to
          her deadlift in 12 weeks, she will renew.
        </li>
      </ol>

      <h2>FAQ</h2>
      <p>
        <b>Can I do it part time?</b> Yes, and most people begin that way.
        Ten to fifteen clients a week is a realistic side gig.
      </p>
      <p>
        <b>Am I too old?</b> Not at all. Clients over 50 frequently prefer a
        trainer who isn&apos;t 22.
      </p>

      <h2>Wrapping up</h2>
      <p>
        Personal training rewards people who are patient, organized and
        genuinely curious about others. Get certified, get some practice hours
        with friends, then go and introduce yourself to every gym in town. For
        more ideas, have a look at our <Link to="/blog/yoga-teacher">yoga
        teacher guide</Link>.
      </p>
    </section>
  );
}
