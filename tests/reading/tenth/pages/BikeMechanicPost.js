import React from "react";
import { Helmet } from "react-helmet";
import BlogLayout from "../../components/BlogLayout";
import wheelImg from "../../assets/truing-stand.webp";

export default function BikeMechanicPost() {
  return (
    <BlogLayout slug="bike-mechanic-jobs" date="March 9, 2022" readTime="6 min">
      <Helmet>
        <title>Bike Mechanic Jobs: Pay, Training & How to Get Hired</title>
        <meta
          name="description"
          content="Thinking of turning wrenches for a living? Here is what a bike mechanic does, earns and needs to know."
        />
      </Helmet>

      <h1>Bike Mechanic Jobs: Pay, Training &amp; How to Get Hired</h1>
      <img src={wheelImg} alt="A wheel in a truing stand" width="720" />

      <p>
        The pandemic bike boom left shops with something they had never seen
        before: three-week repair queues and nobody to work through them. If you
        are the person your friends text when their derailleur starts clicking,
        you may be closer to a job than you think. Below we go through the work,
        the money, where to look, and the 7 skills every service manager asks
        about.
      </p>

      <h2>What the job looks like</h2>
      <p>
        A typical day in a busy shop is six to ten tune-ups, a couple of flats
        while the customer waits, and one mystery creak. You will build new bikes
        out of the box, bleed brakes, true wheels, and more and more often plug a
        laptop into an e-bike. Between jobs you answer the phone. Nobody tells you
        about the phone.
      </p>

      <h2>How much do bike mechanics make?</h2>
      <p>
        Nobody gets into it to be rich. The Bureau of Labor Statistics files the
        trade under "bicycle repairers" and says half of them were making more
        than $31,430 a year as of May 2020, or about $15.11 an hour. Winter hours
        get cut in cold places, and many shops pay a bonus per completed ticket, so
        your own number can land well to either side. Industry discounts are part
        of the deal too: employees often buy parts at cost plus 10%, which is how
        we all end up owning five bikes.
      </p>
      <p>
        Mobile mechanics set their own prices. In our city a basic tune goes for
        $85 to $120 at the curb, and a full overhaul for $300.
      </p>

      <h2>Where to find openings</h2>
      <h3>Walk in</h3>
      <p>
        Still the best way. Go on a Tuesday morning in February, never on a
        Saturday in May. Bring a short resume and ask for the service manager.
      </p>
      <h3>Big outdoor retailers</h3>
      <p>
        REI, Trek-owned stores and Performance post openings on their own career
        pages. Benefits tend to be better than at a family shop, and you will see a
        greater variety of bikes.
      </p>
      <h3>Bike share fleets</h3>
      <p>
        City systems need people to keep thousands of identical bikes rolling. The
        work is repetitive, but it is steady, often unionized, and you will be able
        to swap a hub in your sleep.
      </p>
      <h3>Online boards</h3>
      <p>
        Indeed and Craigslist for general listings; BikeHugger and your regional
        cycling association for the good ones.
      </p>

      <h2>Training</h2>
      <p>
        No license is required in any state. Most of us learned on the job, sweeping
        floors first. If you want a head start, the two-week professional course at
        a repair school in Oregon or Colorado costs around $1,800 plus lodging, and
        community bike co-ops will teach you for free if you volunteer. Manufacturer
        certifications (Shimano, SRAM, Bosch) are short online modules, some with a
        test where you need 80 percent to pass.
      </p>

      <h2>7 skills to practice at home</h2>
      <ul>
        <li>Patching and replacing a tube in under five minutes</li>
        <li>Adjusting a rear derailleur from scratch</li>
        <li>Truing a wheel to within half a millimeter</li>
        <li>Bleeding one hydraulic brake, any brand</li>
        <li>Measuring chain wear, and explaining it kindly</li>
        <li>Facing and pressing a bottom bracket</li>
        <li>Writing a repair ticket another human can read</li>
      </ul>

      <h2>Is it worth it?</h2>
      <p>
        If you need to support a family of four on one paycheck, think hard. If you
        like your hands black and your mornings free, there are worse ways to make a
        living. Either way the door is open wider right now than it has been in the
        20 years I have been doing this.
      </p>
    </BlogLayout>
  );
}
