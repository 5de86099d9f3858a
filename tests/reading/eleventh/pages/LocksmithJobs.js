import React from "react";
import Helmet from "react-helmet";
import "../styles/post.css";

const Post14 = () => {
  return (
    <div className="post-wrap">
      <Helmet>
        <title>Locksmith Jobs Near Me: Pay, Training &amp; How To Get Hired</title>
      </Helmet>
      <h1>Locksmith Jobs Near Me: Pay, Training &amp; How To Get Hired</h1>
      <article>
        <img
          src="https://images.example-cdn.com/photos/locksmith-rekeying-front-door.jpg?w=800&h=533&fit=crop"
          alt="Locksmith rekeying a front door"
        />
        <p className="date">Posted on November 6, 2023</p>
        <p>
          Got locked out lately? Then you already know how glad people are to
          see a locksmith pull into the driveway. It is hands-on work, you
          don’t need a college degree, and nobody can ship the job overseas. In
          this post we look at what the work involves, how much it pays, where
          to find openings and whether you need a license.
        </p>

        <h3>What does a locksmith do?</h3>
        <p>
          Locksmiths install, repair, rekey and open locks. That used to mean
          pin tumblers and skeleton keys. Today it also means keypads, smart
          locks, access cards, safes and the little chip inside your car key. A
          residential locksmith spends most of the day in a van going from
          house to house, while an institutional locksmith looks after every
          door on a campus or in a hospital, sometimes 5,000 or more of them.
          Automotive locksmiths cut and program keys, and safe technicians are
          a small and rather secretive club of their own.
        </p>

        <h3>How much do locksmiths make?</h3>
        <p>
          As of May 2022, the U.S. Bureau of Labor Statistics lists a median
          wage of $22.60 per hour for locksmiths and safe repairers, which
          comes to $47,010 over a full year. Of course your own paycheck will
          depend on where you live, how many nights you are on call and whether
          you work for somebody else. A lockout call typically runs the
          customer anywhere from $75 to $200, and once you own the van a good
          part of that is yours. Then again, so are the gas, the insurance and
          the key machine, which can easily cost $3,000 on its own.
        </p>

        <h3>Where to look for locksmith jobs</h3>
        <p>Here are the places we would start.</p>
        <ul>
          <li>
            <b>Local shops.</b> Walk in on a quiet weekday morning, ask for the
            owner and bring a resume. Many shops never post their openings
            online.
          </li>
          <li>
            <b>Job sites.</b> Search for “locksmith”, “access control
            technician” and “door hardware installer” on Indeed or
            ZipRecruiter. Set an alert so you hear about new listings first.
          </li>
          <li>
            <b>Schools, hospitals and hotels.</b> Big institutions often have
            their own lock shop. The pace is calmer, the hours are regular and
            there are usually benefits.
          </li>
          <li>
            <b>Roadside assistance networks.</b> Motor clubs contract with
            independent locksmiths for car lockouts. It’s a decent way to fill
            your calendar when you are starting out.
          </li>
          <li>
            <b>Associations.</b> ALOA runs a job board for its members and
            puts on a yearly convention with a week of classes.
          </li>
        </ul>

        <h3>Do I need a license?</h3>
        <p>
          That depends on your state. Only about a dozen states license
          locksmiths, among them Texas, California, Illinois and North
          Carolina. Expect a background check, fingerprints and a fee; some
          states add an exam. A few cities have rules of their own, so call the
          clerk’s office before you print business cards.
        </p>

        <h3>Training</h3>
        <p>
          Most people learn on the job. An apprenticeship lasts anywhere from
          three months to four years, depending on how much you want to know.
          You could also take a community college course or an online program
          to pick up the basics, and then practice, practice, practice. A set
          of starter picks and a few cheap padlocks will keep you busy for
          weeks.
        </p>

        <h3>Skills you should have</h3>
        <ul>
          <li>
            Good hands and good eyes: the parts are tiny and the light is
            usually bad.
          </li>
          <li>
            Honesty: you will be trusted with the keys to other people’s
            lives. A criminal record is a deal breaker nearly everywhere.
          </li>
          <li>
            People skills: your customers are cold, late, or just went through
            a break-in.
          </li>
          <li>
            Basic electronics: smart locks are here to stay and somebody has
            to wire them.
          </li>
          <li>
            A clean driving record, because you’ll live in that van.
          </li>
        </ul>

        <h3>The bottom line</h3>
        <p>
          Locksmithing won’t make you rich overnight, but it is a trade you can
          learn without debt and turn into a business of your own. Visit a
          couple of shops in your area this week and ask if you can ride along
          for a day. You will know by lunchtime if it is for you.
        </p>
      </article>
    </div>
  );
};

export default Post14;
