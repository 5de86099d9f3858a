<h2>Computer Integrated Machining</h2>
<h3>Job Outlook</h3>
<hr />
<p>According to the U.S. Bureau of Labor Statistics, the number of machinists is expected to decline slowly, by 3 percent, over the 2006&ndash;2016 period, since new machinery lets each person turn out more parts.&nbsp; Even so, job opportunities should be good. Many employers report that they cannot find enough qualified applicants, and those with 2 years of training at a technical college can often move up to CNC programmer within 3 to 5 years. Median hourly wages of machinists were $16.71 in May 2006.</p>
<p><a href="advise.php?prog=cim">Talk to an advisor</a></p>
