<h2>Diesel &amp; Heavy Equipment Technology</h2>
<h3>Where will this program take you?</h3>
<hr />
The number of jobs for diesel service technicians and mechanics is forecast to go up by 12 percent over the 2006-16 period.&nbsp; Freight keeps moving by truck, and a fleet engine that once ran 300,000 miles between overhauls can now go close to 1 million if it is looked after, so shops need people who are good with electronics as well as wrenches.&nbsp; Graduates find work with truck dealers, bus lines, farm implement stores, and construction companies. Those who finish an associate degree or earn ASE certification tend to have the best prospects. (Source: Bureau of Labor Statistics)<br />
<p>This program takes 4 semesters to complete.</p>
