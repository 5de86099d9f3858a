import React from 'react';
import './Career.css';


const ArchitectCareer = () => {
    return (
        <div className="bg-light py-5 px-lg-5 px-md-3 px-2 text-dark">

            <h1 className="text-primary">How to Become an Architect: Careers & Salary Outlook</h1>

            <div>
                <h2>Who is an Architect?</h2>
                <p>Architects plan and design the places in which we live, work, learn and heal. An architect turns a client's needs and a budget into drawings that a contractor can build from, and then follows the project until the keys are handed over. While most people think of skyscrapers and museums, the bulk of the work is schools, apartment buildings, clinics, stores and renovations of older structures.
                </p>

                <ul className="fw-bold">
                    Common areas of specialization:
                    <li>
                        <h6>1. Residential Design</h6>
                    </li>
                    <li>
                        <h6>2. Commercial & Retail</h6>
                    </li>
                    <li>
                        <h6>3. Healthcare Facilities</h6>
                    </li>
                    <li>
                        <h6>4. Historic Preservation</h6>
                    </li>
                    <li>
                        <h6>5. Sustainable Design (LEED)</h6>
                    </li>
                    <li>
                        <h6>6. Interior Architecture</h6>
                    </li>
                </ul>

                <h2>What does an architect do?</h2>
                <p>A normal week mixes desk work and site visits. In the morning you could be reviewing structural changes with an engineer, and in the afternoon you may be standing in the mud with a foreman who wants to know why the window does not fit. Younger staff spend much of their time in Revit or AutoCAD producing construction documents. Senior architects deal with clients, codes, zoning boards and, of course, the money.

                Many firms are small, with fewer than 10 employees, so you will probably wear several hats.</p>

                <h2>Education & License</h2>
                <p>The usual route is a 5-year Bachelor of Architecture or a 4-year degree followed by a 2-year master's. After that you record 3,740 hours in the Architectural Experience Program (AXP) and sit for the six divisions of the ARE 5.0. Each division costs $235. On average it takes around 13 years from the first day of college to getting licensed.</p>

                <h2>Skills you will need:</h2>
                <ul className="fw-bold">
                <li className="py-3">
                    <h5>Visualization</h5>
                    <h6>You have to see a space before it exists, and you must be able to show it to others who don't.</h6>
                </li>

                <li className="py-3">
                    <h5>Technical knowledge</h5>
                    <h6>Materials, structure, moisture, fire ratings, accessibility rules. You need not know all of it by heart, but you need to know when to ask.</h6>
                </li>

                <li className="py-3">
                    <h5>Communication</h5>
                    <h6>Presenting to a school board is a very different thing than talking to a plumber. Good architects do both.</h6>
                </li>

                <li className="py-3">
                    <h5>Patience</h5>
                    <h6>Projects run for years. Plans change. Clients change their minds.</h6>
                </li>
                </ul>

                <h1 className="pb-3">Architecture Career Salaries</h1>

                <table className="table table-light table-striped table-responsive">
  <thead>
    <tr>
      <th scope="col">Occupation</th>
      <th scope="col">Entry-Level</th>
      <th scope="col">Mid-Career</th>
      <th scope="col">Late-Career</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Architect</th>
      <td>$52,000</td>
      <td>$74,000</td>
      <td>$101,000</td>
    </tr>
    <tr>
      <th scope="row">Architectural Drafter</th>
      <td>$41,000</td>
      <td>$52,000</td>
      <td>$63,000</td>
    </tr>
    <tr>
      <th scope="row">Interior Designer</th>
      <td>$44,000</td>
      <td>$57,000</td>
      <td>$76,000</td>
    </tr>
    <tr>
      <th scope="row">Landscape Architect</th>
      <td>$49,000</td>
      <td>$65,000</td>
      <td>$91,000</td>
    </tr>
    <tr>
      <th scope="row">Project Architect</th>
      <td>$61,000</td>
      <td>$77,000</td>
      <td>$96,000</td>
    </tr>
    <tr>
      <th scope="row">Urban Planner</th>
      <td>$48,000</td>
      <td>$64,000</td>
      <td>$88,000</td>
    </tr>
  </tbody>
</table>

<p>*All salaries according to PayScale.com</p>

            </div>

        </div>
    );
};

export default ArchitectCareer;
