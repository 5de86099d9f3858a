import React from "react";
import { Helmet } from "react-helmet";
import "../styles/blog.css";

function NailTechBlog() {
  return (
    <div className="blog-post">
      <Helmet>
        <title>Nail Technician Careers | PolishPro Blog</title>
      </Helmet>

      <h1>How to Become a Nail Technician: License, Pay &amp; Finding Work</h1>
      <span className="post-date">Posted on March 14, 2023</span>

      <img
        src="https://images.unsplash.com/photo-1604654894610-df63bc536371?w=900&q=80"
        alt="Close up of a manicure"
      />

      <section>
        <p>
          Maybe you&apos;ve been doing your friends&apos; nails since middle
          school. Maybe you just want a job where no two days look the same.
          Either way, turning that steady hand into a paycheck is more
          realistic than you think, and you won&apos;t need to sit in a
          classroom for years to do it.
        </p>
      </section>

      <h2>What does a nail tech do?</h2>
      <p>
        Nail technicians clean, shape and decorate fingernails and toenails.
        That covers the basic manicure and pedicure as well as gel, dip
        powder, acrylic full sets and hand-painted art. A big part of the job
        is hygiene: tools have to be disinfected for 10 minutes between
        clients, and you are expected to recognize a fungal infection and
        send that person to a doctor instead of painting over it.
      </p>

      <h2>What can I earn?</h2>
      <p>
        Manicurists and pedicurists earned a median of $14.31 per hour in
        May 2021 according to the Bureau of Labor Statistics, which comes to
        about $29,770 over a full year. Tips are a different story. Regulars
        commonly leave 15% to 20%, and a popular artist in a big city
        charging $90 for a full set can do quite a bit better than those
        numbers suggest. Booth renters, who pay the salon $100 to $250 a
        week, keep everything else they bring in.
      </p>
      <p>
        The same agency thinks the field will grow by 22% from 2021 to
        2031, much faster than most jobs, so it&apos;s not a bad time to jump
        in.
      </p>

      <h2>Getting your license</h2>
      <p>
        All 50 states now want some kind of license (Connecticut was the last
        holdout). The number of training hours varies
        wildly. New York asks for 250, Texas 600, and Alabama 750. Expect to
        pay between $800 and $4,000 for a program. After that there&apos;s a
        written exam and usually a practical one, with fees of $75 to $200.
      </p>
      <ul>
        <li>Be at least 16 or 17 (depends on the state)</li>
        <li>Finish the approved program</li>
        <li>Pass both exams with a 70 or better</li>
        <li>Renew every 2 years</li>
      </ul>

      <h2>Where to find nail tech jobs near you</h2>
      <p>
        <strong>Salons and spas.</strong> Walk in with your portfolio on a
        Tuesday, when it&apos;s slow. Owners would much rather see pictures of
        your work than a resume.
      </p>
      <p>
        <strong>Hotels and cruise lines.</strong> They hire in batches before
        the season and may throw in room and board.
      </p>
      <p>
        <strong>Online boards.</strong> Indeed, Craigslist and the Facebook
        group for your town. Be careful with ads that promise $2,000 a week.
      </p>
      <p>
        <strong>On your own.</strong> Mobile techs visit offices, bridal
        parties and nursing homes. You&apos;ll need insurance (around $180 a
        year) and, in many states, a separate permit.
      </p>

      <h2>Skills that keep clients coming back</h2>
      <ul>
        <li>
          Speed without sloppiness: a gel manicure should take you 45 minutes
          or less.
        </li>
        <li>
          Listening. She said &quot;almond,&quot; so don&apos;t give her
          stiletto.
        </li>
        <li>
          Taking good photos, because Instagram is your storefront now.
        </li>
        <li>Keeping your station spotless.</li>
        <li>Basic bookkeeping for taxes and inventory.</li>
      </ul>

      <h2>Is it worth it?</h2>
      <p>
        If you like people and can handle sitting hunched over a lamp for
        eight hours, yes. The startup cost is low, the training is short, and
        nobody has yet built a robot that can do a decent French tip. Start by
        checking your state board&apos;s website for schools, and pick up a
        practice hand while you wait.
      </p>

      <p className="cta">
        Need supplies? Our <a href="/shop/starter-kit">Starter Kit</a> is 20%
        off this month.
      </p>
    </div>
  );
}

export default NailTechBlog;
