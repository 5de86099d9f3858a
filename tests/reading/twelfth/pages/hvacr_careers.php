<?php $page = 'hvacr'; include('../inc/prog_head.php'); ?>
<h2>Heating, Ventilation &amp; Air Conditioning</h2>
<h3>Where Can This Program Take You?</h3>
<div id="colLeft" style="float:left; width:260px;">
<p>Students who finish the HVAC/R certificate leave with the hands-on skills that contractors ask us for: brazing, charging and recovering refrigerant, reading wiring diagrams, and troubleshooting gas and electric furnaces. You also sit for the EPA Section&nbsp;608 exam before graduation.</p>
<p>Our graduates have gone to work as:</p>
    <ul>
        <li>Residential Service Technician</li>
        <li>Refrigeration Mechanic</li>
        <li>Sheet Metal / Duct Installer</li>
        <li>Building Maintenance Technician</li>
        <li>Parts Counter Sales</li>
    </ul>
<p><a href="http://www.bls.gov/oco/ocos192.htm" target="_blank">See what the Department of Labor says about this occupation</a></p>
</div>
<div id="colRight" style="float:right; width:300px;">
    <a href="http://www.acca.org" target="_blank"><img src="/images/logos/acca.gif" width="140" height="62" border="0" alt="Air Conditioning Contractors of America" /></a><br /><br />
    <iframe width="290" height="218" src="http://www.youtube.com/embed/q3VbZt81xLo?rel=0" frameborder="0" allowfullscreen></iframe>
    <p style="font-size:11px;">Questions? Call Admissions at (814) 555-0147, ext. 22</p>
</div>
<br clear="all" />
<?php include('../inc/prog_foot.php'); ?>
