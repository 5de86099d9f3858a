<h2>Diesel &amp; Heavy Equipment Technology</h2>
<h3>Career Outlook</h3>
<hr />
<p>Freight keeps moving, and somebody has to keep the trucks on the road.&nbsp; According to the U.S. Department of Labor, employment of diesel service technicians and mechanics is expected to grow by about 6 percent from 2008 to 2018, with the best prospects for those who finish formal postsecondary training.&nbsp; Engines now last far longer between overhauls than they did 20 years ago, but tighter emission rules for 2007 and 2010 models mean more electronics, more sensors and more diagnostic work.&nbsp; Many openings will come from the need to replace mechanics who retire.</p>
<p><em>Source: BLS Occupational Outlook Handbook, 2010-11 Edition</em></p>
