import React from 'react';
import { Link } from 'react-router-dom';
import './Career.css';

const salaryRows = [
    { job: 'Landscape Designer', entry: '$43,000', mid: '$54,000', late: '$66,000' },
    { job: 'Landscape Architect', entry: '$51,000', mid: '$67,000', late: '$88,000' },
    { job: 'Urban Planner', entry: '$49,000', mid: '$64,000', late: '$85,000' },
    { job: 'Horticulturist', entry: '$38,000', mid: '$48,000', late: '$61,000' },
    { job: 'Arborist', entry: '$37,000', mid: '$49,000', late: '$64,000' },
    { job: 'Golf Course Superintendent', entry: '$47,000', mid: '$68,000', late: '$92,000' },
    { job: 'Nursery Manager', entry: '$36,000', mid: '$45,000', late: '$57,000' },
];

const LandscapeArchitectCareer = () => {
    return (
        <section className="career-page container my-5">
            <h1 className="display-5">How to Become a Landscape Architect</h1>
            <p className="lead">Parks, plazas, campuses, rooftop gardens: landscape architects shape the outdoor places where people spend there free time.</p>

            <div className="row">
                <div className="col-md-8">
                    <h2>What is a Landscape Architect?</h2>
                    <p>A landscape architect plans and designs land areas for parks, schools, private homes, hospitals and more. The work sits somewhere between art, engineering and ecology. On a given project they may decide where a path runs, which trees will still look good in 40 years, and how rainwater leaves the site without flooding the neighbors. They are licensed in all 50 states, unlike garden designers, who can work without a license.</p>

                    <h2>A day on the job</h2>
                    <p>Mornings are often for site visits. You walk the property, take photos, check the slope and talk with the client or the contractor. Afternoons are mostly spent in the studio with AutoCAD, SketchUp and a coffee. Public projects also involve evening meetings, where residents tell you what they think about losing 12 parking spots.
                    </p>
                    <p>Because plants do not follow the calendar of a construction company, timing matters a great deal. A planting plan that misses the fall season could cost the client a full year.</p>

                    <h2>Areas you can specialize in</h2>
                    <ol className="fw-bold">
                        <li>Residential gardens</li>
                        <li>Stormwater and green infrastructure</li>
                        <li>Historic landscape preservation</li>
                        <li>Playgrounds &amp; school grounds</li>
                        <li>Resorts and golf courses</li>
                        <li>Healing gardens</li>
                    </ol>

                    <h2>Steps to get started</h2>
                    <ul>
                        <li>
                            <h5>Step 1: Get a degree</h5>
                            <p>Look for a BLA or MLA program accredited by LAAB. A bachelor's takes 4 to 5 years, a master's 2 to 3.</p>
                        </li>
                        <li>
                            <h5>Step 2: Intern</h5>
                            <p>Most firms take on students in the summer. You'll learn how drawings turn into concrete (literally).</p>
                        </li>
                        <li>
                            <h5>Step 3: Pass the L.A.R.E.</h5>
                            <p>The exam has four sections and you can take them one at a time. Budget around $2,000 in fees.</p>
                        </li>
                        <li>
                            <h5>Step 4: Keep your license current</h5>
                            <p>Many states want 15 or more hours of continuing education a year.</p>
                        </li>
                    </ul>

                    <h2>Skills that matter</h2>
                    <p>Drawing by hand is still useful, but you also need a feel for numbers, plants, soil and people. Clients rarely know what they want until they have seen what they don't want, so patience helps as well. If you plan to open your own studio, add bookkeeping and marketing to the list.</p>
                </div>

                <aside className="col-md-4">
                    <h3>Salary overview</h3>
                    <table className="table table-sm table-bordered">
                        <thead>
                            <tr>
                                <th>Job</th>
                                <th>Entry</th>
                                <th>Mid-career</th>
                                <th>Late career</th>
                            </tr>
                        </thead>
                        <tbody>
                            {salaryRows.map((r) => (
                                <tr key={r.job}>
                                    <td>{r.job}</td>
                                    <td>{r.entry}</td>
                                    <td>{r.mid}</td>
                                    <td>{r.late}</td>
                                </tr>
                            ))}
                        </tbody>
                    </table>
                    <small className="text-muted">Figures from PayScale, rounded to the nearest thousand.</small>
                    <Link to="/careers" className="btn btn-success mt-3">See all green careers</Link>
                </aside>
            </div>
        </section>
    );
};

export default LandscapeArchitectCareer;
