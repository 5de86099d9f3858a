import React from "react";
import { Helmet } from "react-helmet";
import "../styles/post.css";
import heroImg from "../assets/posts/massage-room.jpg";

const MassageTherapistJobs = () => {
  return (
    <section className="post-wrapper">
      <Helmet>
        <title>Massage Therapist Jobs: Pay, Training and Where to Look</title>
      </Helmet>
      <h1>Massage Therapist Jobs: Pay, Training and Where to Look</h1>
      <span className="post-meta">January 9, 2023 &middot; 6 min read</span>
      <img src={heroImg} alt="Massage table in a softly lit room" />

      <p>
        Are you good with your hands? Do friends line up for one of your
        shoulder rubs? Maybe it is time somebody paid you for it. Massage
        therapy is one of those careers that you can start in under a year,
        and it travels well: spas, clinics, cruise ships and sports teams all
        need qualified people. Here is what you should know before you sign
        up for school.
      </p>

      <h3>What does a massage therapist do all day?</h3>
      <p>
        Less lying around than your clients, that&apos;s for sure. A typical
        shift has four to six sessions of 50 or 80 minutes each, with short
        breaks in between to change sheets and write notes. You talk with
        clients about where it hurts, check for anything that would make
        massage unsafe, and then choose the technique (Swedish, deep tissue,
        trigger point, prenatal, hot stone and so on) that fits. If you run
        your own practice, add laundry, bookkeeping and answering texts to
        the list.
      </p>

      <h3>How much do massage therapists make?</h3>
      <p>
        Let&apos;s talk money. Going by the U.S. Bureau of Labor Statistics
        (BLS), folks in this line of work earned a median of $46,910 per
        year as of May 2021, or roughly $22.55 an hour. Of course your
        own check will depend on your city, your clientele and whether you
        keep the full fee. A chain franchise might charge the client $79 and
        pay you $25 of it plus tips; in a private practice you keep all of
        it, but you also pay the rent. Tips of 15 to 20 percent are normal
        in a spa and unusual in a medical office.
      </p>

      <h3>Education and licensing</h3>
      <p>
        Nearly every state regulates the profession, and most want between
        500 and 1,000 hours of training from an approved school. Expect to
        study anatomy, physiology, kinesiology, ethics and business, with
        plenty of hands-on practice. Tuition runs from about $6,000 at a
        community college to $15,000 or more at a private school.
      </p>
      <p>
        After graduation you will sit for the MBLEx, a 100-question computer
        exam with a $265 fee. Some states ask for a background check and
        proof of liability insurance on top of that. Licenses are usually
        renewed every two years with continuing education.
      </p>

      <h3>Skills that will get you hired</h3>
      <ul>
        <li>
          <b>Body mechanics.</b> If you push from your thumbs, your career
          will be a short one. Learn to use your legs, forearms and weight.
        </li>
        <li>
          <b>Listening.</b> Clients tell you more with their breathing than
          with words. Adjust your pressure before they have to ask.
        </li>
        <li>
          <b>Discretion.</b> People tell their therapist things. It stays in
          the room.
        </li>
        <li>
          <b>Selling without being pushy.</b> Rebooking is what fills a
          calendar. A therapist with a 60% rebooking rate rarely needs to
          advertise.
        </li>
      </ul>

      <h3>Where to look for massage jobs near you</h3>
      <p>
        <em>Chains and franchises.</em> They hire all year and are happy to
        take new graduates. Walk in with your license and be ready to give a
        trial massage, often to the manager.
      </p>
      <p>
        <em>Hotels and day spas.</em> Better tips, fussier dress code. Many
        ask for one or two years of experience, so keep them in mind for
        later.
      </p>
      <p>
        <em>Chiropractors and physical therapy clinics.</em> If you like the
        medical side, this is a good fit. The hours are regular, evenings
        are often free and you will learn a lot.
      </p>
      <p>
        <em>On your own.</em> Mobile massage needs only a folding table (a
        good one costs $300 to $500), a set of sheets and a car. Post on
        Nextdoor, ask for reviews and partner with a local gym.
      </p>
      <p>
        <em>Job boards.</em> Indeed and ZipRecruiter list thousands of
        openings; set an alert for a 25-mile radius, and search for both
        &quot;LMT&quot; and &quot;bodywork&quot;.
      </p>

      <h3>Is it for you?</h3>
      <p>
        Massage is physical work and not everyone lasts. Those who do will
        tell you the same thing: you meet interesting people, nobody emails
        you after six, and clients walk out happier than they walked in. If
        that sounds good, visit two or three schools, book a student massage
        at each of them and ask the students what they would do differently.
      </p>

      <p className="post-foot">
        Next up: <a href="/blog/esthetician-vs-cosmetologist">Esthetician vs.
        Cosmetologist: What&apos;s the Difference?</a>
      </p>
    </section>
  );
};

export default MassageTherapistJobs;
