import React from 'react';
import { Link } from 'react-router-dom';

const ChefCareer = () => {
  return (
    <div className="container career-page py-4">
      <h1 className="display-5 text-center">How to Become a Chef: Careers, Skills &amp; Salaries</h1>

      <section className="mb-4">
        <h2>What Is a Chef?</h2>
        <p>A chef runs a kitchen. That sounds simple until you consider everything a kitchen involves: menus, food costs, suppliers, a crew of cooks with sharp knives, and a dining room full of people who all want to eat at 7:30. Chefs plan the dishes, teach the staff how to prepare them and taste everything before it leaves the pass. Some work in restaurants, while others are found in hotels, hospitals, cruise ships, corporate cafeterias or private homes.</p>

        <p>Kitchens in larger restaurants still follow the brigade system that Escoffier set down more than 100 years ago. The usual stations are:</p>
        <ol>
          <li>Executive Chef</li>
          <li>Sous Chef</li>
          <li>Saucier</li>
          <li>Garde Manger (cold kitchen)</li>
          <li>Pâtissier</li>
          <li>Commis</li>
        </ol>
      </section>

      <section className="mb-4">
        <h2>A Day in the Life</h2>
        <p>Mornings begin with deliveries. Fish is checked, produce is counted and yesterday's numbers are looked over. By noon the prep lists are done. Service for dinner starts at 5 and a busy place may send out 250 covers before midnight. Expect 50 to 60 hours a week, most holidays, and at least one burn a month in the beginning.</p>
        <p>The Bureau of Labor Statistics counts chefs and head cooks as a single occupation and expects it to grow faster than average, since people keep eating out. Competition for the top jobs at well-known restaurants remains stiff.</p>
      </section>

      <section className="mb-4">
        <h2>Skills You'll Need</h2>
        <div className="row">
          <div className="col-md-6">
            <h5>Palate</h5>
            <p>You have to know what a dish is missing. Salt, acid, heat, fat: tasting constantly is the only way to learn.</p>
          </div>
          <div className="col-md-6">
            <h5>Stamina</h5>
            <p>Ten hours standing on tile in a 95-degree room. Buy good shoes.</p>
          </div>
          <div className="col-md-6">
            <h5>Leadership</h5>
            <p>A line of 8 cooks needs somebody calm calling tickets. Shouting went out of fashion, thankfully.</p>
          </div>
          <div className="col-md-6">
            <h5>Math</h5>
            <p>Food cost should stay around 28% to 32% of the menu price. If you can't scale a recipe or read an invoice, the restaurant won't last.</p>
          </div>
        </div>
      </section>

      <section className="mb-4">
        <h2>Education &amp; Training</h2>
        <p>Culinary school is one way in. A certificate takes 6 to 9 months and costs between $5,000 and $20,000; an associate's degree at one of the famous institutes can run past $35,000 a year. Plenty of chefs skipped it altogether and started out washing dishes. The American Culinary Federation certifies chefs at 16 levels, and its apprenticeship asks for 4,000 hours in the kitchen.</p>
      </section>

      <section className="mb-5">
        <h2>Chef Salary Chart</h2>
        <table className="table table-striped table-sm">
          <thead>
            <tr>
              <th>Job</th>
              <th>Entry-Level</th>
              <th>Mid-Career</th>
              <th>Experienced</th>
            </tr>
          </thead>
          <tbody>
            <tr><td>Line Cook</td><td>$27,000</td><td>$33,000</td><td>$38,000</td></tr>
            <tr><td>Pastry Chef</td><td>$36,000</td><td>$48,000</td><td>$56,000</td></tr>
            <tr><td>Sous Chef</td><td>$40,000</td><td>$47,000</td><td>$55,000</td></tr>
            <tr><td>Personal Chef</td><td>$42,000</td><td>$59,000</td><td>$71,000</td></tr>
            <tr><td>Executive Chef</td><td>$51,000</td><td>$66,000</td><td>$83,000</td></tr>
            <tr><td>Food Stylist</td><td>$35,000</td><td>$53,000</td><td>$80,000</td></tr>
            <tr><td>Restaurant Manager</td><td>$40,000</td><td>$51,000</td><td>$62,000</td></tr>
          </tbody>
        </table>
        <small className="text-muted">* All salaries from PayScale.com</small>
      </section>

      <Link to="/careers" className="btn btn-warning">Back to All Careers</Link>
    </div>
  );
};

export default ChefCareer;
