import React from 'react';
import { Link } from 'react-router-dom';

const PhysicalTherapist = () => {
    return (
        <section className="container my-5 bg-light text-dark">

            <h1 className="text-center text-primary">Physical Therapist: Career Path & Pay Guide</h1>

            <div className="row">
                <h2>Who are Physical Therapists?</h2>
                <p>Physical therapists, or PTs, help people move again after an injury, a surgery or an illness. They test strength and balance, set goals together with the patient and guide exercises that ease pain without always turning to medicine. Patients range from newborns to athletes to people in their 90s, so no two days are quite the same.
                </p>

                <ol>
                    Some of the areas a PT can specialize in:
                    <li>
                        <b>Orthopedics</b>
                    </li>
                    <li>
                        <b>Pediatrics</b>
                    </li>
                    <li>
                        <b>Geriatrics</b>
                    </li>
                    <li>
                        <b>Sports Medicine</b>
                    </li>
                    <li>
                        <b>Neurology</b>
                    </li>
                    <li>
                        <b>Women's Health</b>
                    </li>
                </ol>

                <p>Hospitals and private clinics are the usual employers, but schools, nursing homes, pro sports teams and the military hire therapists too. Home visits have become more common over the last 10 years.</p>

                <h2>A typical day</h2>
                <p>Most therapists see between 8 and 14 patients a day. A first visit may take an hour, as you take a history and measure range of motion; follow ups last 30 to 45 minutes. In between there are notes to write, calls to insurance companies and assistants to supervise. Be ready to stay on your feet, to lift and to bend.</p>

                <h2>How to become one</h2>
                <p>You will need a Doctor of Physical Therapy (DPT) degree, which takes 3 years after college, and a passing score on the national exam (NPTE). Scores run from 200 to 800 and 600 is needed to pass. Tuition for the whole program can be anywhere from $60,000 to $150,000. A residency is optional.</p>

                <h2>Skills you'll need</h2>
                <ul>
                    <li className="py-2">
                        <h5>Patience</h5>
                        <p>Recovery is slow. You must keep people motivated when week 6 looks a lot like week 5.</p>
                    </li>
                    <li className="py-2">
                        <h5>Dexterity</h5>
                        <p>Manual therapy is done with your hands, so they have to be steady and strong.</p>
                    </li>
                    <li className="py-2">
                        <h5>Listening</h5>
                        <p>Patients will tell you what is wrong if you let them talk, and half the diagnosis is in the story.</p>
                    </li>
                    <li className="py-2">
                        <h5>Time management</h5>
                        <p>With a full schedule and paperwork due the same day, falling behind by 15 minutes can ruin an afternoon.</p>
                    </li>
                </ul>

                <h2 className="mt-4">How much do Physical Therapists make?</h2>

                <table className="table table-bordered table-hover">
  <thead>
    <tr>
      <th>Job Title</th>
      <th>0-4 yrs</th>
      <th>5-9 yrs</th>
      <th>10+ yrs</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <td>Athletic Trainer</td>
      <td>$41,000</td>
      <td>$47,000</td>
      <td>$58,000</td>
    </tr>
    <tr>
      <td>Chiropractor</td>
      <td>$58,000</td>
      <td>$72,000</td>
      <td>$85,000</td>
    </tr>
    <tr>
      <td>Massage Therapist</td>
      <td>$36,000</td>
      <td>$46,000</td>
      <td>$52,000</td>
    </tr>
    <tr>
      <td>Occupational Therapist</td>
      <td>$64,000</td>
      <td>$76,000</td>
      <td>$88,000</td>
    </tr>
    <tr>
      <td>Physical Therapist</td>
      <td>$68,000</td>
      <td>$78,000</td>
      <td>$91,000</td>
    </tr>
    <tr>
      <td>Physical Therapist Assistant</td>
      <td>$44,000</td>
      <td>$52,000</td>
      <td>$59,000</td>
    </tr>
    <tr>
      <td>Physical Therapy Aide</td>
      <td>$24,000</td>
      <td>$28,000</td>
      <td>$33,000</td>
    </tr>
  </tbody>
</table>

<small>* All salary figures above are taken from PayScale.com</small>

<p><Link to="/careers">Back to all careers</Link></p>

            </div>

        </section>
    );
};

export default PhysicalTherapist;
