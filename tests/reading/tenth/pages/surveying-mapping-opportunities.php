<?php include 'dept_header.php'; ?>
<h2>Surveying &amp; Mapping Technology (SMT)</h2>
<h3>Job Outlook</h3>
<p>According to the Bureau of Labor Statistics&#39; Occupational Outlook Handbook, surveyors, cartographers, photogrammetrists, and surveying and mapping technicians can look forward to employment growth of 19 percent from 2008 to 2018, much faster than the average.&nbsp; Land developers, utilities and local governments are asking for more accurate geographic data than ever.&nbsp; Graduates who are comfortable with GPS receivers, GIS software and field work will have the best chances.&nbsp; The NSPS Certified Survey Technician exam (Level 1) is offered on campus each May.</p>
